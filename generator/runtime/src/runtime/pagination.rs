//! Pagination: streams of the pages of a list, or of their items.
//!
//! Each operation implements the step to the next page ([`Paged::advance`]). Pages are fetched
//! lazily, one after the other. A list that may be incomplete ends with an error.

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

/// The state between pages, beside the request.
#[derive(Debug, Default)]
pub struct State {
    /// The cursors that have been followed.
    pub cursors: Cursors,
    /// The number of items so far.
    pub count: Count,
    /// The ids of the items of the previous page.
    pub identities: Identities,
}

/// A request whose responses are pages of a list.
pub trait Paged: Clone + Send + Unpin + 'static {
    /// A page.
    type Page: Json + Send;
    /// An item of the list.
    type Item: Json + Send + Unpin;

    /// The JSON pointer to the list in a page; empty where the page is the list.
    const LIST: &'static str = "";

    /// The call.
    fn call(&self) -> &Call;

    /// The request for one page.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be encoded.
    fn request(&self) -> Result<Request, Error>;

    /// Sets the parameters that the first request needs, unless the caller has set them.
    fn start(&mut self) {}

    /// The items of a page.
    fn items_of(page: &Self::Page) -> &[Self::Item];

    /// The JSON of the list in a page, if not all of it could be decoded.
    fn kept_list(page: &Self::Page) -> Option<&Value> {
        let _ = page;
        None
    }

    /// The items of a page, without those of the previous page.
    fn into_items(page: Self::Page, state: &mut State) -> Vec<Self::Item>;

    /// Makes this the request for the page after `page`. Returns `false` if there is none.
    ///
    /// # Errors
    ///
    /// Returns an error if there may be more items that cannot be requested.
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        state: &mut State,
    ) -> Result<bool, &'static str>;

    /// The number of items that the server sent with `page`, skipped ones included.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no list.
    fn sent(page: &Response<Self::Page>) -> Result<usize, &'static str> {
        let is_item = |element: &&RawElement| element.pointer.matches('/').count() == 1;
        match Self::kept_list(page) {
            None | Some(Value::Null) => {
                let skipped = page.skipped().iter().filter(is_item);
                Ok(Self::items_of(page).len() + skipped.count())
            }
            Some(Value::Array(items)) => Ok(items.len()),
            Some(_) => Err("a page has no list of items"),
        }
    }

    /// The JSON of the list in a page, found in the kept JSON of an object around it.
    fn no_list(kept: &Value) -> &Value {
        if kept.is_null() { kept } else { &NO_LIST }
    }

    /// Returns `true` if `page` is the last, by its items and by what the API says.
    ///
    /// # Errors
    ///
    /// Returns an error if the two contradict each other, or if the page has no list.
    fn is_last(page: &Response<Self::Page>, has_more: Option<bool>) -> Result<bool, &'static str> {
        match (has_more, Self::sent(page)? == 0) {
            (Some(true), true) => {
                Err("the API says that there are more items, but returned an empty page")
            }
            (has_more, is_empty) => Ok(is_empty || has_more == Some(false)),
        }
    }
}

/// Stands for the list if the value around it is not an object.
static NO_LIST: Value = Value::Bool(false);

/// A page and its operation.
type Answer<P> = (Response<<P as Paged>::Page>, Operation);

/// The pages of a list: a [`Stream`] of responses.
///
/// Pages are fetched lazily. The stream ends after the last page or after an error.
/// [`next_request`](Self::next_request) resumes the list after an error.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<P: Paged> {
    /// The request for the next page; `None` after the last.
    request: Option<P>,
    state: State,
    sent: Option<BoxFuture<'static, Result<Answer<P>, Error>>>,
    has_failed: bool,
    /// The error that follows the last page, if the list may be incomplete.
    incomplete: Option<Error>,
}

impl<P: Paged> Pages<P> {
    /// Creates a stream that starts at the page of `request`.
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

    /// Fetches the next page. Returns `None` after the last, and after an error.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, or one with [`Error::is_incomplete_list`] if there
    /// may be more pages that cannot be requested.
    pub async fn next(&mut self) -> Option<Result<Response<P::Page>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Fetches the next page, like [`next`](Self::next), as a `Result` of an `Option`.
    ///
    /// # Errors
    ///
    /// See [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<Response<P::Page>>, Error> {
        self.next().await.transpose()
    }

    /// The request for the next page, to resume the list there; `None` after the last. After an
    /// error it is the request that failed.
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

/// Fetches one page.
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

/// The items of a list over all its pages: a [`Stream`]. Pages are fetched lazily. The stream ends
/// after the last item or after an error.
#[must_use = "streams do nothing unless polled"]
pub struct Items<P: Paged> {
    pages: Pages<P>,
    items: vec::IntoIter<P::Item>,
    odd: OddElements,
}

impl<P: Paged> Items<P> {
    /// Creates a stream that starts at the page of `request`.
    #[doc(hidden)]
    pub fn new(request: P) -> Self {
        Self {
            pages: Pages::new(request),
            items: Vec::new().into_iter(),
            odd: OddElements::default(),
        }
    }

    /// Returns the next item, and fetches the next page if needed. Returns `None` after the last,
    /// and after an error.
    ///
    /// # Errors
    ///
    /// Returns an error if a request fails, or one with [`Error::is_incomplete_list`] if there may
    /// be more items that cannot be requested.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns the next item, like [`next`](Self::next), as a `Result` of an `Option`.
    ///
    /// # Errors
    ///
    /// See [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error> {
        self.next().await.transpose()
    }

    /// The items so far that could not be decoded and were skipped, each with its JSON and its JSON
    /// pointer in its page.
    pub fn skipped(&self) -> &[RawElement] {
        &self.odd.skipped
    }

    /// The items so far that were coerced to their documented type, each with its JSON and its JSON
    /// pointer in its page.
    pub fn coerced(&self) -> &[RawElement] {
        &self.odd.coerced
    }

    /// Keeps the items of a page that were skipped or coerced.
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

/// Hides what has arrived.
impl<P: Paged> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// Hides what has arrived.
impl<P: Paged> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

/// Implements the methods of a [`Paged`] request that return streams.
#[allow(unused_macros, reason = "each tag has a feature, and all may be off")]
macro_rules! streams {
    ($name:ident) => {
        impl $name {
            /// Returns a stream of the items of the list, from the page of this request on. Pages
            /// are fetched lazily.
            #[inline]
            pub fn items(self) -> rt::pagination::Items<Self> {
                rt::pagination::Items::new(self)
            }

            /// Returns a stream of the pages of the list, from the page of this request on. Pages
            /// are fetched lazily.
            #[inline]
            pub fn pages(self) -> rt::pagination::Pages<Self> {
                rt::pagination::Pages::new(self)
            }

            /// Needs the feature `blocking`. Returns the [`items`](Self::items) as a blocking
            /// iterator.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn items_blocking(
                self,
            ) -> rt::blocking_stream::BlockingStream<rt::pagination::Items<Self>> {
                rt::blocking_stream::BlockingStream::new(self.call.clone(), self.items())
            }

            /// Needs the feature `blocking`. Returns the [`pages`](Self::pages) as a blocking
            /// iterator.
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
