//! Bodies of responses that are read chunk by chunk: too large for memory, or without an end.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
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

/// The body of a response that is still arriving: a [`Stream`] of its chunks, which ends after the last or after an error. Dropping it
/// cancels the rest.
#[must_use = "a stream does nothing until it is asked for its first chunk"]
pub struct BodyStream {
    /// What comes next; `None` while a chunk is on its way, and after the end.
    body: Option<Body>,
    chunk: Option<BoxFuture<'static, Chunk>>,
    source: Source,
}

/// A chunk, and what the next one comes from.
type Chunk = (Result<Option<Bytes>, Error>, Body);

/// Whose body it is.
#[derive(Clone)]
pub(super) struct Source {
    /// What measures the time.
    pub transport: Arc<dyn Transport>,
    /// What was called.
    pub operation: Operation,
    /// How long each chunk may take.
    pub limit: Option<Duration>,
    /// How often the request was sent.
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

    /// The next chunk; `None` after the last, and after an error. There is no limit on how many there are: stop where it is too much.
    ///
    /// # Errors
    ///
    /// The connection broke, or the chunk took longer than the call may take.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// The next chunk, as [`next`](Self::next) gives it.
    ///
    /// # Errors
    ///
    /// Those of `next`.
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
        let next = Box::pin(body.next());
        let chunk = match timeout::within(&*self.transport, self.limit, next).await {
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

/// Without what has arrived.
impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("operation", &self.source.operation)
            .finish_non_exhaustive()
    }
}
