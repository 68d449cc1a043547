//! Receives the body of a response: buffered, only its start, or as a stream.

use std::future::ready;

use bytes::{Bytes, BytesMut};

use super::{
    body::{Body, Joined},
    transport::{BoxFuture, TransportError},
};

/// The number of bytes that are kept of the body of an error: 1 MiB.
const ERROR_LIMIT: usize = 1024 * 1024;

/// The received body of a successful response.
pub(super) trait Received: Sized + Send {
    /// Receives a body, at most `limit` bytes if it is buffered.
    fn receive(body: Body, limit: usize) -> BoxFuture<'static, Result<Self, TransportError>>;
}

impl Received for Bytes {
    fn receive(body: Body, limit: usize) -> BoxFuture<'static, Result<Self, TransportError>> {
        Box::pin(read(body, limit))
    }
}

impl Received for Body {
    fn receive(body: Self, _: usize) -> BoxFuture<'static, Result<Self, TransportError>> {
        Box::pin(ready(Ok(body)))
    }
}

/// Reads a body into memory.
///
/// # Errors
///
/// Returns an error if it has more than `limit` bytes, or if the connection breaks.
async fn read(mut body: Body, limit: usize) -> Result<Bytes, TransportError> {
    let is_too_large = |length: usize| length > limit;
    let announced = body.content_length().map(usize::try_from);
    if announced.is_some_and(|length| length.map_or(true, is_too_large)) {
        return Err(TransportError::body_too_large(limit));
    }
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    let mut read = Joined::default();
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(TransportError::of_body)?;
        if is_too_large(read.len().saturating_add(chunk.len())) {
            return Err(TransportError::body_too_large(limit));
        }
        read.push(chunk);
    }
    Ok(read.into_bytes())
}

/// Reads as much of a body as an error keeps. If the connection breaks, the rest is missing.
pub(super) async fn start(mut body: Body) -> Bytes {
    if let Some(bytes) = body.as_bytes() {
        return match bytes.get(..ERROR_LIMIT) {
            // A slice would keep all of it.
            Some(start) => Bytes::copy_from_slice(start),
            None => bytes.clone(),
        };
    }
    let mut start = BytesMut::new();
    while start.len() < ERROR_LIMIT
        && let Some(Ok(chunk)) = body.next().await
    {
        start.extend_from_slice(&chunk);
    }
    start.truncate(ERROR_LIMIT);
    start.freeze()
}
