//! A transport without a network, for tests of code that calls the API.

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

/// Needs the feature `mock`. A [`Transport`] that keeps its requests, and gives the responses that have been added, in their order. Waits
/// take no time. Clones share everything: give one to the client, and ask the other.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    responses: VecDeque<Result<http::Response<Bytes>, TransportError>>,
    requests: Vec<http::Request<Bytes>>,
    slept: Vec<Duration>,
}

impl MockTransport {
    /// A transport without responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response with this status and this JSON. An invalid status is a 500.
    pub fn respond_json(&self, status: u16, body: impl Into<Bytes>) -> &Self {
        self.respond(status, &[("content-type", "application/json")], body)
    }

    /// Adds a response with this status, these headers and this body. An invalid status is a 500, and an invalid header is ignored.
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

    /// Adds an error in place of a response.
    pub fn fail(&self, error: TransportError) -> &Self {
        self.state().responses.push_back(Err(error));
        self
    }

    /// The requests so far, with their bodies and the secrets in their headers.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// The waits so far: those between attempts, and timeouts that ran out.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().slept.clone()
    }

    /// How many responses no request has got yet.
    pub fn unused_responses(&self) -> usize {
        self.state().responses.len()
    }

    /// Keeps a request, whose body is read, and gives the next response.
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

    /// A test that fails while it holds the lock fails already.
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

    /// The start of 2025, and what has been waited since.
    fn now(&self) -> SystemTime {
        let waited = self.state().slept.iter().sum();
        let start = UNIX_EPOCH + Duration::from_secs(1_735_689_600);
        start.checked_add(waited).unwrap_or(start)
    }

    /// Waits between attempts have no random part.
    fn random(&self) -> u64 {
        0
    }
}

/// Without requests, which hold secrets.
impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTransport").finish_non_exhaustive()
    }
}
