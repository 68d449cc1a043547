//! Bodies that are read piece by piece, for what is too large to be kept, or never ends.

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
    error::Error,
    operation::Operation,
    timeout,
    transport::{BoxFuture, Chunks, Transport},
};

/// The body of a response that is still on its way: a [`Stream`] of its pieces, which ends after the last or after an error.
/// Dropping it gives up what is left.
#[must_use = "a stream does nothing until it is asked for its first piece"]
pub struct Download {
    /// What comes next; `None` while a piece is on its way, and after the end.
    chunks: Option<Box<dyn Chunks>>,
    piece: Option<BoxFuture<'static, Piece>>,
    source: Source,
}

/// A piece, and what the next one comes from.
type Piece = (Result<Option<Bytes>, Error>, Box<dyn Chunks>);

/// Whose body it is.
#[derive(Clone)]
pub(super) struct Source {
    /// What measures the time.
    pub transport: Arc<dyn Transport>,
    /// What was called.
    pub operation: Operation,
    /// How long each piece may take.
    pub limit: Option<Duration>,
    /// How often the request was sent.
    pub attempts: u32,
}

impl Download {
    pub(super) fn new(chunks: Box<dyn Chunks>, source: Source) -> Self {
        Self {
            chunks: Some(chunks),
            piece: None,
            source,
        }
    }

    /// The next piece; `None` after the last, and after an error. There is no limit on how many there are: stop where it is too much.
    ///
    /// # Errors
    ///
    /// The connection broke, or the piece took longer than the call may take.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// The next piece, as [`next`](Self::next) gives it.
    ///
    /// # Errors
    ///
    /// Those of `next`.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }

    pub(super) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        if let Some(chunks) = self.chunks.take() {
            self.piece = Some(Box::pin(self.source.clone().read(chunks)));
        }
        let Some(piece) = &mut self.piece else {
            return Poll::Ready(None);
        };
        let (piece, chunks) = ready!(piece.as_mut().poll(context));
        self.piece = None;
        if matches!(piece, Ok(Some(_))) {
            self.chunks = Some(chunks);
        }
        Poll::Ready(piece.transpose())
    }
}

impl Source {
    /// Waits for one piece.
    async fn read(self, mut chunks: Box<dyn Chunks>) -> Piece {
        let piece = match timeout::within(&*self.transport, self.limit, chunks.next()).await {
            Ok(piece) => piece.map_err(|error| Error::transport(self.operation, error)),
            Err(limit) => Err(Error::timeout(self.operation, limit)),
        };
        (piece.map_err(|error| error.after(self.attempts)), chunks)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_piece(context)
    }
}

/// Without what has arrived.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.source.operation)
            .finish_non_exhaustive()
    }
}
