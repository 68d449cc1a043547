//! Bodies that are read piece by piece, for what is too large to be kept.

use std::{fmt, time::Duration};

use bytes::Bytes;

use super::{client::Client, error::Error, operation::Operation, timeout, transport::Chunks};

/// The body of a response that is still on its way. Dropping it gives up what is left.
pub struct Download {
    chunks: Box<dyn Chunks>,
    client: Client,
    operation: Operation,
    limit: Option<Duration>,
    attempts: u32,
}

impl Download {
    pub(super) fn new(
        chunks: Box<dyn Chunks>,
        client: Client,
        operation: Operation,
        limit: Option<Duration>,
        attempts: u32,
    ) -> Self {
        Self {
            chunks,
            client,
            operation,
            limit,
            attempts,
        }
    }

    /// The next piece; `None` after the last. There is no limit on how many there are: stop where it is too much.
    ///
    /// # Errors
    ///
    /// The connection broke, or the piece took longer than the call may take.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let piece = self.chunks.next();
        match timeout::within(self.client.transport(), self.limit, piece).await {
            Ok(Ok(piece)) => Ok(piece),
            Ok(Err(error)) => {
                Err(Error::transport(self.operation.clone(), error).after(self.attempts))
            }
            Err(limit) => Err(Error::timeout(self.operation.clone(), limit).after(self.attempts)),
        }
    }
}

/// Without what has arrived.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
