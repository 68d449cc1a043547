//! One call: its attempts, the backoff between them, and the redirects of each.

use std::{
    pin::pin,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use http::{Uri, request::Parts};

#[cfg(feature = "tracing")]
use super::trace;
use super::{
    answer::Answer,
    body::Body,
    conventions::Conventions,
    error::Error,
    operation::Operation,
    received::{Received, start},
    redirect::{self, Hosts},
    response::Response,
    retry::RetryPolicy,
    timeout,
    transport::{Transport, TransportError},
};

/// The parts of a call.
pub(super) struct Exchange<'a> {
    /// Sends the requests.
    pub transport: &'a dyn Transport,
    /// The operation.
    pub operation: &'a Operation,
    /// The conventions of the API.
    pub conventions: &'static Conventions,
    /// The retry policy.
    pub retry: &'a RetryPolicy,
    /// The number of attempts before these.
    pub attempted: u32,
    /// The time limit for the whole call.
    pub limit: Option<Duration>,
    /// The largest body that is buffered, in bytes.
    pub body_limit: usize,
    /// The number of redirects that are followed in a row.
    pub redirects: usize,
    /// The hosts of other origins that redirects are followed to.
    pub redirect_hosts: &'a Hosts,
}

impl Exchange<'_> {
    /// Sends the request, with retries and redirects.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no response in time, or if its status is not 2xx.
    pub async fn run<B: Received>(
        &self,
        request: http::Request<Body>,
    ) -> Result<Response<B>, Error> {
        let attempts = AtomicU32::new(self.attempted);
        let call = pin!(self.attempts(request, &attempts));
        let result = timeout::within(self.transport, self.limit, call).await;
        result.unwrap_or_else(|limit| {
            let error = Error::timeout(self.operation.clone(), limit);
            Err(error.after(attempts.load(Ordering::Relaxed)))
        })
    }

    /// Sends the request until it succeeds or must not be retried, and counts the attempts.
    async fn attempts<B: Received>(
        &self,
        request: http::Request<Body>,
        attempts: &AtomicU32,
    ) -> Result<Response<B>, Error> {
        let start = self.transport.now();
        let (head, mut body) = request.into_parts();
        let mut attempt = 0_u32;
        loop {
            attempt = attempt.saturating_add(1);
            let number = self.attempted.saturating_add(attempt);
            attempts.store(number, Ordering::Relaxed);
            let again = body.try_clone();
            let made = self.attempt(&head, body, number);
            #[cfg(feature = "tracing")]
            let made = trace::attempt(number, made);
            let error = match made.await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            let Some(again) = again.filter(|_| error.is_retryable()) else {
                return Err(error);
            };
            let random = self.transport.random();
            let wait = self.retry.wait(attempt, error.retry_after(), random);
            let elapsed = self.transport.now().duration_since(start);
            let left = self
                .limit
                .map(|limit| limit.saturating_sub(elapsed.unwrap_or_default()));
            match wait {
                Some(wait) if left.is_none_or(|left| wait < left) => {
                    #[cfg(feature = "tracing")]
                    trace::retry(number, &error, wait);
                    self.transport.sleep(wait).await;
                    body = again;
                }
                _ => return Err(error),
            }
        }
    }

    /// Sends the request once, and follows redirects.
    async fn attempt<B: Received>(
        &self,
        first: &Parts,
        mut body: Body,
        attempt: u32,
    ) -> Result<Response<B>, Error> {
        let mut redirected: Option<Parts> = None;
        let mut lost_credentials = false;
        let mut left = self.redirects;
        loop {
            let head = redirected.as_ref().unwrap_or(first);
            let again = body.try_clone();
            let request = http::Request::from_parts(head.clone(), body);
            let response = self.transport.send(request).await;
            let response = response.map_err(|error| self.failed(error, attempt))?;
            let next =
                redirect::follow(head, again, &response, self.redirect_hosts).filter(|_| left > 0);
            let Some(next) = next else {
                let result = self.finish(response, &head.uri, attempt).await;
                return result.map_err(|error| error.lost_credentials(lost_credentials));
            };
            // A connection is used again where its response has been read.
            start(response.into_body()).await;
            left -= 1;
            lost_credentials |= !next.is_same_origin;
            let (head, next) = next.request.into_parts();
            redirected = Some(head);
            body = next;
        }
    }

    /// Turns a response into a success or an error.
    async fn finish<B: Received>(
        &self,
        response: http::Response<Body>,
        url: &Uri,
        attempt: u32,
    ) -> Result<Response<B>, Error> {
        let now = self.transport.now();
        let (head, body) = response.into_parts();
        let mut metadata = self.conventions.read(head.status, &head.headers, now);
        metadata.attempts = attempt;
        let operation = self.operation.clone();
        if head.status.is_success() {
            let body = B::receive(body, self.body_limit).await;
            let body = body.map_err(|error| self.failed(error, attempt))?;
            let response = http::Response::from_parts(head, body);
            return Ok(Response::new(operation, url.clone(), response, metadata));
        }
        let body = start(body).await;
        if metadata.request_id.is_none() {
            metadata.request_id = self.conventions.request_id_of(&body);
        }
        let answer = Answer {
            status: head.status,
            headers: head.headers,
            body,
        };
        Err(Error::api(operation, answer, metadata))
    }

    /// The error of an attempt without a response.
    fn failed(&self, error: TransportError, attempt: u32) -> Error {
        Error::transport(self.operation.clone(), error).after(attempt)
    }
}
