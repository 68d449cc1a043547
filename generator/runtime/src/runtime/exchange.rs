//! One call: its attempts, the waits between them, and the redirects of each. A request goes in, a successful response or an error
//! comes out.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use bytes::{Bytes, BytesMut};

#[cfg(feature = "tracing")]
use super::trace;
use super::{
    answer::Answer,
    conventions::Conventions,
    error::Error,
    operation::Operation,
    redirect,
    response::Response,
    retry::RetryPolicy,
    timeout,
    transport::{BoxFuture, Chunks, Transport, TransportError},
};

/// How much is kept of the body of an error: 1 MiB.
const ERROR_LIMIT: usize = 1024 * 1024;

/// The ways to get a body: as a whole, or piece by piece.
pub(super) trait Body: Sized + Send {
    /// Sends a request.
    fn receive(
        transport: &dyn Transport,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Self>, TransportError>>;

    /// The start of the body of an error. What cannot be read any more is left out.
    fn start(self) -> BoxFuture<'static, Bytes>;
}

impl Body for Bytes {
    fn receive(
        transport: &dyn Transport,
        request: http::Request<Self>,
    ) -> BoxFuture<'_, Result<http::Response<Self>, TransportError>> {
        transport.send(request)
    }

    fn start(self) -> BoxFuture<'static, Bytes> {
        let start = match self.get(..ERROR_LIMIT) {
            // A slice would keep all of it.
            Some(start) => Self::copy_from_slice(start),
            None => self,
        };
        Box::pin(std::future::ready(start))
    }
}

impl Body for Box<dyn Chunks> {
    fn receive(
        transport: &dyn Transport,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Self>, TransportError>> {
        transport.open(request)
    }

    fn start(mut self) -> BoxFuture<'static, Bytes> {
        Box::pin(async move {
            let mut start = BytesMut::new();
            while start.len() < ERROR_LIMIT
                && let Ok(Some(chunk)) = self.next().await
            {
                start.extend_from_slice(&chunk);
            }
            start.truncate(ERROR_LIMIT);
            start.freeze()
        })
    }
}

/// How a call is made.
pub(super) struct Exchange<'a> {
    /// What sends its requests.
    pub transport: &'a dyn Transport,
    /// What is called.
    pub operation: &'a Operation,
    /// What its answers say beside their bodies.
    pub conventions: &'static Conventions,
    /// Whether it is made again.
    pub retry: &'a RetryPolicy,
    /// How long all of it may take.
    pub limit: Option<Duration>,
}

impl Exchange<'_> {
    /// Makes the call.
    ///
    /// # Errors
    ///
    /// There is no response in time, or its status is not 2xx.
    pub async fn run<B: Body>(&self, request: http::Request<Bytes>) -> Result<Response<B>, Error> {
        let attempts = AtomicU32::new(0);
        let call = async {
            let call = Box::pin(self.attempts(&request, &attempts));
            let result = timeout::within(self.transport, self.limit, call).await;
            result.unwrap_or_else(|limit| {
                let error = Error::timeout(self.operation.clone(), limit);
                Err(error.after(attempts.load(Ordering::Relaxed)))
            })
        };
        #[cfg(feature = "tracing")]
        let call = trace::call(self.operation, call);
        call.await
    }

    /// Sends the request until there is nothing to be gained by sending it again, and counts how often.
    async fn attempts<B: Body>(
        &self,
        request: &http::Request<Bytes>,
        attempts: &AtomicU32,
    ) -> Result<Response<B>, Error> {
        let start = self.transport.now();
        let mut attempt = 0_u32;
        loop {
            attempt = attempt.saturating_add(1);
            attempts.store(attempt, Ordering::Relaxed);
            let made = self.attempt(request, attempt);
            #[cfg(feature = "tracing")]
            let made = trace::attempt(attempt, made);
            let error = match made.await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            if !error.is_retryable() {
                return Err(error);
            }
            let random = self.transport.random();
            let wait = self.retry.wait(attempt, error.retry_after(), random);
            let elapsed = self.transport.now().duration_since(start);
            let left = self
                .limit
                .map(|limit| limit.saturating_sub(elapsed.unwrap_or_default()));
            match wait {
                Some(wait) if left.is_none_or(|left| wait < left) => {
                    self.transport.sleep(wait).await;
                }
                _ => return Err(error),
            }
        }
    }

    /// Sends the request once, and follows the redirects.
    async fn attempt<B: Body>(
        &self,
        request: &http::Request<Bytes>,
        attempt: u32,
    ) -> Result<Response<B>, Error> {
        let mut redirected: Option<http::Request<Bytes>> = None;
        let mut left = redirect::LIMIT;
        loop {
            let sent = redirected.as_ref().unwrap_or(request);
            let response = B::receive(self.transport, sent.clone()).await;
            let response = response
                .map_err(|error| Error::transport(self.operation.clone(), error).after(attempt))?;
            let next = redirect::follow(sent, &response).filter(|_| left > 0);
            if next.is_none() {
                return self.finish(response, attempt).await;
            }
            left -= 1;
            redirected = next;
        }
    }

    /// Tells successes from errors.
    async fn finish<B: Body>(
        &self,
        response: http::Response<B>,
        attempt: u32,
    ) -> Result<Response<B>, Error> {
        let now = self.transport.now();
        let (status, headers) = (response.status(), response.headers());
        let mut metadata = self.conventions.read(status, headers, now);
        metadata.attempts = attempt;
        let operation = self.operation.clone();
        if status.is_success() {
            return Ok(Response::new(operation, response, metadata));
        }
        let (head, body) = response.into_parts();
        let body = body.start().await;
        if metadata.request_id.is_none() {
            metadata.request_id = self.conventions.request_id_of(&body);
        }
        let answer = Answer {
            status,
            headers: head.headers,
            body,
        };
        Err(Error::api(operation, answer, metadata))
    }
}
