//! Streams for programs that are not asynchronous: the thread waits for each element.

use std::{fmt, future::poll_fn, pin::Pin};

use futures_core::Stream;

use super::{call::Call, error::Error};

/// Needs the feature `blocking`. A stream as an [`Iterator`], such as the items of a list. It ends where the stream does.
///
/// It is an error inside of an asynchronous runtime, which it would stop, and ends then.
#[must_use = "an iterator does nothing until it is asked for its first element"]
pub struct BlockingStream<S> {
    stream: S,
    /// What waits; `None` where waiting is an error.
    call: Option<Call>,
}

impl<S> BlockingStream<S> {
    /// Waits for the elements of `stream` as `call` does.
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

    /// The stream, to go on with it.
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

/// Without what has arrived.
impl<S> fmt::Debug for BlockingStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingStream").finish_non_exhaustive()
    }
}
