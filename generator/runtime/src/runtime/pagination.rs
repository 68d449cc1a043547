//! Lists that come in pages: a request goes in, and a stream of its pages or of their items comes out.
//!
//! How one page leads to the next is up to the operation ([`Paged::advance`]). What holds for all of them: pages are asked for one
//! after the other and only when they are wanted, and a list whose end cannot be known to be complete ends with an error.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;
use serde_json::Value;

use super::{
    call::Call,
    element::{OddElements, RawElement},
    error::Error,
    json::Json,
    operation::Operation,
    page_cursor::Cursors,
    page_identity::Identities,
    page_total::Count,
    request::Request,
    response::Response,
    transport::BoxFuture,
};

/// What is remembered from page to page beside the request.
#[derive(Debug, Default)]
pub struct State {
    /// The cursors that have been followed.
    pub cursors: Cursors,
    /// How many items there have been.
    pub count: Count,
    /// The ids of the items of the page before.
    pub identities: Identities,
}

/// The request of an operation whose answers are pages of a list.
pub trait Paged: Clone + Send + Unpin + 'static {
    /// A page.
    type Page: Json + Send;
    /// An item of the list.
    type Item: Json + Send + Unpin;

    /// The JSON pointer to the list in a page; empty where the page is the list.
    const LIST: &'static str = "";

    /// How it is called.
    fn call(&self) -> &Call;

    /// The request for one page.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    fn request(&self) -> Result<Request, Error>;

    /// Sets what the first request needs and the caller has not set.
    fn start(&mut self) {}

    /// The items of a page.
    fn items_of(page: &Self::Page) -> &[Self::Item];

    /// The JSON of the list in a page, where not all of it could be read.
    fn kept_list(page: &Self::Page) -> Option<&Value> {
        let _ = page;
        None
    }

    /// The items of a page, without those that the page before had too.
    fn into_items(page: Self::Page, state: &mut State) -> Vec<Self::Item>;

    /// Makes this the request for the page after `page`. `false` says that there is none.
    ///
    /// # Errors
    ///
    /// There may be more items, and no way to get them.
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        state: &mut State,
    ) -> Result<bool, &'static str>;

    /// How many items the server sent with `page`: those that could not be read, too.
    ///
    /// # Errors
    ///
    /// What is there is no list.
    fn sent(page: &Response<Self::Page>) -> Result<usize, &'static str> {
        let is_item = |element: &&RawElement| element.pointer.matches('/').count() == 1;
        match Self::kept_list(page) {
            None | Some(Value::Null) => {
                let skipped = page.skipped().iter().filter(is_item);
                Ok(Self::items_of(page).len() + skipped.count())
            }
            Some(Value::Array(items)) => Ok(items.len()),
            Some(_) => Err("a page has something else in place of its items"),
        }
    }

    /// The JSON of the list in a page, by the JSON that is kept of an object around it.
    fn no_list(kept: &Value) -> &Value {
        if kept.is_null() { kept } else { &NO_LIST }
    }

    /// Whether there is nothing after `page`, by the page itself and by what the API says.
    ///
    /// # Errors
    ///
    /// The two contradict each other, or the page has no list.
    fn is_last(page: &Response<Self::Page>, has_more: Option<bool>) -> Result<bool, &'static str> {
        match (has_more, Self::sent(page)? == 0) {
            (Some(true), true) => Err("the API says that there is more, and sends an empty page"),
            (has_more, is_empty) => Ok(is_empty || has_more == Some(false)),
        }
    }
}

/// What stands for a list where an object around it is none.
static NO_LIST: Value = Value::Bool(false);

/// A page, and what was called for it.
type Answer<P> = (Response<<P as Paged>::Page>, Operation);

/// The pages of a list: a [`Stream`] of responses.
///
/// It ends after the last page or after an error. After an error, [`next_request`](Self::next_request) resumes the list.
#[must_use = "a stream does nothing until it is asked for its first page"]
pub struct Pages<P: Paged> {
    /// The request for the next page; `None` after the last.
    request: Option<P>,
    state: State,
    sent: Option<BoxFuture<'static, Result<Answer<P>, Error>>>,
    has_failed: bool,
    /// Why nothing follows the page that was the last to arrive, although it should.
    incomplete: Option<Error>,
}

impl<P: Paged> Pages<P> {
    /// The pages from the one on that `request` asks for.
    #[doc(hidden)]
    pub fn new(mut request: P) -> Self {
        request.start();
        Self {
            request: Some(request),
            state: State::default(),
            sent: None,
            has_failed: false,
            incomplete: None,
        }
    }

    /// The next page; `None` after the last, and after an error.
    ///
    /// # Errors
    ///
    /// Those of sending a request; and [`Error::is_incomplete_list`] where there may be more pages that cannot be asked for.
    pub async fn next(&mut self) -> Option<Result<Response<P::Page>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page, as [`next`](Self::next) gives it.
    ///
    /// # Errors
    ///
    /// Those of `next`.
    pub async fn try_next(&mut self) -> Result<Option<Response<P::Page>>, Error> {
        self.next().await.transpose()
    }

    /// The request for the page that comes next, to resume there; `None` after the last. After an error it is the request that failed.
    pub fn next_request(&self) -> Option<&P> {
        self.request.as_ref()
    }

    fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<P::Page>, Error>>> {
        if let Some(error) = self.incomplete.take() {
            return Poll::Ready(Some(Err(error)));
        }
        let Some(request) = self.request.as_mut().filter(|_| !self.has_failed) else {
            return Poll::Ready(None);
        };
        let start = || -> BoxFuture<_> { Box::pin(send(request.clone())) };
        let sent = self.sent.get_or_insert_with(start);
        let answer = ready!(sent.as_mut().poll(context));
        self.sent = None;
        let (response, operation) = match answer {
            Ok(answer) => answer,
            Err(error) => {
                self.has_failed = true;
                return Poll::Ready(Some(Err(error)));
            }
        };
        match request.advance(&response, &mut self.state) {
            Ok(true) => {}
            Ok(false) => self.request = None,
            Err(reason) => {
                self.request = None;
                self.incomplete = Some(Error::incomplete_list(operation, reason));
            }
        }
        Poll::Ready(Some(Ok(response)))
    }
}

/// Gets one page.
async fn send<P: Paged>(paged: P) -> Result<Answer<P>, Error> {
    let request = paged.request()?;
    let operation = request.operation().clone();
    let call = paged.call().clone();
    Ok((call.send(request).await?.json()?, operation))
}

impl<P: Paged> Stream for Pages<P> {
    type Item = Result<Response<P::Page>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

/// The items of a list, over all its pages: a [`Stream`]. It ends after the last item or after an error.
#[must_use = "a stream does nothing until it is asked for its first item"]
pub struct Items<P: Paged> {
    pages: Pages<P>,
    items: vec::IntoIter<P::Item>,
    odd: OddElements,
}

impl<P: Paged> Items<P> {
    /// The items from the page on that `request` asks for.
    #[doc(hidden)]
    pub fn new(request: P) -> Self {
        Self {
            pages: Pages::new(request),
            items: Vec::new().into_iter(),
            odd: OddElements::default(),
        }
    }

    /// The next item; `None` after the last, and after an error.
    ///
    /// # Errors
    ///
    /// Those of sending a request; and [`Error::is_incomplete_list`] where there may be more items that cannot be asked for.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, as [`next`](Self::next) gives it.
    ///
    /// # Errors
    ///
    /// Those of `next`.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error> {
        self.next().await.transpose()
    }

    /// The items so far that could not be read, and so did not come, each with its JSON and its place in its page.
    pub fn skipped(&self) -> &[RawElement] {
        &self.odd.skipped
    }

    /// The items so far that are not of the type that the document says, and of which something could be made, as
    /// [`skipped`](Self::skipped) gives them.
    pub fn coerced(&self) -> &[RawElement] {
        &self.odd.coerced
    }

    /// Keeps the items of a page that are not of the type that the document says.
    fn note_odd(&mut self, page: &Response<P::Page>) {
        self.odd.skipped.extend_from_slice(page.skipped());
        self.odd.coerced.extend_from_slice(page.coerced());
        if let Some(list) = P::kept_list(page) {
            Vec::<P::Item>::find_odd(list, P::LIST, &mut self.odd);
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => {
                    self.note_odd(&page);
                    let items = P::into_items(page.into_inner(), &mut self.pages.state);
                    self.items = items.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Paged> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// Without what has arrived.
impl<P: Paged> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// Without what has arrived.
impl<P: Paged> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

/// The functions of a [`Paged`] request that start a stream.
#[allow(unused_macros, reason = "each tag has a feature, and all may be off")]
macro_rules! streams {
    ($name:ident) => {
        impl $name {
            /// The items of the list, from the page on that this request asks for: a stream that gets each page when it is needed.
            #[inline]
            pub fn items(self) -> rt::pagination::Items<Self> {
                rt::pagination::Items::new(self)
            }

            /// The pages of the list, from the one on that this request asks for: a stream that gets each when it is asked for it.
            #[inline]
            pub fn pages(self) -> rt::pagination::Pages<Self> {
                rt::pagination::Pages::new(self)
            }

            /// Needs the feature `blocking`. The items as [`items`](Self::items) gives them: an iterator that waits for each page.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn items_blocking(
                self,
            ) -> rt::blocking_stream::BlockingStream<rt::pagination::Items<Self>> {
                rt::blocking_stream::BlockingStream::new(self.call.clone(), self.items())
            }

            /// Needs the feature `blocking`. The pages as [`pages`](Self::pages) gives them: an iterator that waits for each.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn pages_blocking(
                self,
            ) -> rt::blocking_stream::BlockingStream<rt::pagination::Pages<Self>> {
                rt::blocking_stream::BlockingStream::new(self.call.clone(), self.pages())
            }
        }
    };
}

#[allow(unused_imports, reason = "each tag has a feature, and all may be off")]
pub(crate) use streams;
