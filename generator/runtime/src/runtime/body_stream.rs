//! Response bodies as streams of chunks.

use std::{
    fmt,
    future::poll_fn,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;

use super::{
    body::Body,
    error::Error,
    operation::Operation,
    timeout,
    transport::{BoxFuture, Transport, TransportError},
};

/// The body of a response as a [`Stream`] of chunks. It ends after the last chunk or after an
/// error. Dropping it cancels the download.
#[must_use = "streams do nothing unless polled"]
pub struct BodyStream {
    /// The rest of the body; `None` while a chunk is awaited, and after the end.
    body: Option<Body>,
    chunk: Option<BoxFuture<'static, Chunk>>,
    source: Source,
}

/// A chunk, and the rest of the body.
type Chunk = (Result<Option<Bytes>, Error>, Body);

/// The call that a body belongs to.
#[derive(Clone)]
pub(super) struct Source {
    /// Measures the time.
    pub transport: Arc<dyn Transport>,
    /// The operation.
    pub operation: Operation,
    /// The time limit for each chunk.
    pub limit: Option<Duration>,
    /// The number of attempts.
    pub attempts: u32,
}

impl BodyStream {
    pub(super) fn new(body: Body, source: Source) -> Self {
        Self {
            body: Some(body),
            chunk: None,
            source,
        }
    }

    /// Returns the next chunk, or `None` after the last and after an error. The number of chunks is
    /// not limited.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, or if the chunk takes longer than the timeout of
    /// the call.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// Returns the next chunk, like [`next`](Self::next), as a `Result` of an `Option`.
    ///
    /// # Errors
    ///
    /// See [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }

    pub(super) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        if let Some(body) = self.body.take() {
            self.chunk = Some(Box::pin(self.source.clone().read(body)));
        }
        let Some(chunk) = &mut self.chunk else {
            return Poll::Ready(None);
        };
        let (chunk, body) = ready!(chunk.as_mut().poll(context));
        self.chunk = None;
        if matches!(chunk, Ok(Some(_))) {
            self.body = Some(body);
        }
        Poll::Ready(chunk.transpose())
    }
}

impl Source {
    /// Waits for one chunk.
    async fn read(self, mut body: Body) -> Chunk {
        let next = timeout::within(&*self.transport, self.limit, pin!(body.next())).await;
        let chunk = match next {
            Ok(chunk) => chunk
                .transpose()
                .map_err(|error| Error::transport(self.operation, TransportError::of_body(error))),
            Err(limit) => Err(Error::timeout(self.operation, limit)),
        };
        (chunk.map_err(|error| error.after(self.attempts)), body)
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

/// Hides what has arrived.
impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("operation", &self.source.operation)
            .finish_non_exhaustive()
    }
}
