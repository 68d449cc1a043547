//! A transport for tests, without a network.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};

use super::{
    body::Body,
    transport::{BoxFuture, Transport, TransportError},
};

/// Needs the feature `mock`. A [`Transport`] for tests. It returns the responses that have been
/// added, in order, and keeps the requests. Waits take no time. Clones share everything: pass one
/// to the client, and inspect the other.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    responses: VecDeque<Result<http::Response<Bytes>, TransportError>>,
    requests: Vec<http::Request<Bytes>>,
    slept: Vec<Duration>,
}

impl MockTransport {
    /// Creates a transport without responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response with a status and a JSON body. An invalid status becomes 500.
    pub fn respond_json(&self, status: u16, body: impl Into<Bytes>) -> &Self {
        self.respond(status, &[("content-type", "application/json")], body)
    }

    /// Adds a response with a status, headers and a body. An invalid status becomes 500, and an
    /// invalid header is ignored.
    pub fn respond(&self, status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> &Self {
        let mut response = http::Response::new(body.into());
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in headers {
            if let (Ok(name), Ok(value)) =
                (name.parse::<HeaderName>(), HeaderValue::from_str(value))
            {
                response.headers_mut().append(name, value);
            }
        }
        self.state().responses.push_back(Ok(response));
        self
    }

    /// Adds an error instead of a response.
    pub fn fail(&self, error: TransportError) -> &Self {
        self.state().responses.push_back(Err(error));
        self
    }

    /// The requests so far, with their bodies, and with the secrets in their headers.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// The waits so far: backoff between attempts, and timeouts.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().slept.clone()
    }

    /// The number of responses that no request has received.
    pub fn unused_responses(&self) -> usize {
        self.state().responses.len()
    }

    /// Reads and keeps a request, and returns the next response.
    async fn exchange(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let body = body.into_bytes().await.map_err(TransportError::other)?;
        let mut state = self.state();
        state.requests.push(http::Request::from_parts(head, body));
        let none = || {
            Err(TransportError::other(
                "the mock transport has no response left",
            ))
        };
        let response = state.responses.pop_front().unwrap_or_else(none);
        Ok(response?.map(Body::from))
    }

    /// A poisoned lock is used: the test that holds it has failed already.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { self.state().slept.push(duration) })
    }

    /// The start of 2025, plus all waits.
    fn now(&self) -> SystemTime {
        let waited = self.state().slept.iter().sum();
        let start = UNIX_EPOCH + Duration::from_secs(1_735_689_600);
        start.checked_add(waited).unwrap_or(start)
    }

    /// Backoff has no jitter.
    fn random(&self) -> u64 {
        0
    }
}

/// Hides the requests, which hold secrets.
impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTransport").finish_non_exhaustive()
    }
}
