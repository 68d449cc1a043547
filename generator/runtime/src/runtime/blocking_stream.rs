//! Blocking iterators over streams.

use std::{fmt, future::poll_fn, pin::Pin};

use futures_core::Stream;

use super::{call::Call, error::Error};

/// Needs the feature `blocking`. A blocking [`Iterator`] over a stream, such as the items of a
/// list.
///
/// Inside an async runtime it gives one error and ends, because it would block the runtime.
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct BlockingStream<S> {
    stream: S,
    /// The call that waits; `None` after an error.
    call: Option<Call>,
}

impl<S> BlockingStream<S> {
    /// Wraps `stream`, whose elements `call` waits for.
    #[doc(hidden)]
    pub fn new(call: Call, stream: S) -> Self {
        Self {
            stream,
            call: Some(call),
        }
    }

    /// The stream.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }

    /// Returns the stream.
    pub fn into_inner(self) -> S {
        self.stream
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for BlockingStream<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = &mut self.stream;
        let next = poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
        let next = self.call.as_ref()?.block_on(async { Ok(next.await) });
        match next {
            Ok(next) => next,
            Err(error) => {
                self.call = None;
                Some(Err(error))
            }
        }
    }
}

/// Hides what has arrived.
impl<S> fmt::Debug for BlockingStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingStream").finish_non_exhaustive()
    }
}
