//! Lists for programs that are not asynchronous: the thread waits for each page.

use std::fmt;

use super::{
    call::Call,
    error::Error,
    pagination::{Items, Paged, Pages},
    response::Response,
};

/// A list as an [`Iterator`]. It ends after its last element or after an error.
///
/// It is an error inside of an asynchronous runtime, which it would stop.
#[must_use = "an iterator does nothing until it is asked for its first element"]
pub struct Blocking<S> {
    stream: S,
    /// What waits; `None` after an error.
    call: Option<Call>,
}

impl<S> Blocking<S> {
    /// Waits for the elements of `stream` as `call` does.
    #[doc(hidden)]
    pub fn new(call: Call, stream: S) -> Self {
        Self {
            stream,
            call: Some(call),
        }
    }

    /// The stream, to go on with it.
    pub fn into_inner(self) -> S {
        self.stream
    }
}

impl<P: Paged> Iterator for Blocking<Pages<P>> {
    type Item = Result<Response<P::Page>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.call.as_ref()?.block_on(self.stream.try_next());
        self.call.take_if(|_| next.is_err());
        next.transpose()
    }
}

impl<P: Paged> Iterator for Blocking<Items<P>> {
    type Item = Result<P::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.call.as_ref()?.block_on(self.stream.try_next());
        self.call.take_if(|_| next.is_err());
        next.transpose()
    }
}

/// Without what has arrived.
impl<S> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking").finish_non_exhaustive()
    }
}
