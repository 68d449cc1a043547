//! Limits on the time that something may take.

use std::{future::poll_fn, task::Poll, time::Duration};

use super::transport::{BoxFuture, Transport};

/// What `future` gives if it is ready within `limit`, which `transport` measures. Where both are ready at once, the future wins.
///
/// # Errors
///
/// It is not ready within the limit, which is given back; the future is dropped.
pub async fn within<T>(
    transport: &dyn Transport,
    limit: Option<Duration>,
    mut future: BoxFuture<'_, T>,
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
