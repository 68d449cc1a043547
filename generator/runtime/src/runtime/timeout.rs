//! Timeouts.

use std::{future::poll_fn, pin::Pin, task::Poll, time::Duration};

use super::transport::Transport;

/// Awaits `future` for at most `limit`, which `transport` measures. If both are ready at once, the
/// future wins.
///
/// # Errors
///
/// Returns the limit if the future is not ready in time. The future is dropped.
pub async fn within<T>(
    transport: &dyn Transport,
    limit: Option<Duration>,
    mut future: Pin<&mut impl Future<Output = T>>,
) -> Result<T, Duration> {
    let Some(limit) = limit else {
        return Ok(future.await);
    };
    let mut elapsed = transport.sleep(limit);
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Ok(value)),
        Poll::Pending => elapsed.as_mut().poll(context).map(|()| Err(limit)),
    })
    .await
}
