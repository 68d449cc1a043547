//! A transport without a network, for tests of code that calls the API.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};

use super::transport::{BoxFuture, Transport, TransportError};

/// A [`Transport`] that keeps the requests it is given, and answers them with what it has been told, in that order. Waits take no
/// time. Clones share everything: give one to the client, and ask the other.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    answers: VecDeque<Result<http::Response<Bytes>, TransportError>>,
    requests: Vec<http::Request<Bytes>>,
    slept: Vec<Duration>,
}

impl MockTransport {
    /// A transport that has no answer yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers a request with this status and this JSON. An unknown status is a 500.
    pub fn json(&self, status: u16, body: impl Into<Bytes>) -> &Self {
        self.answer(status, &[("content-type", "application/json")], body)
    }

    /// Answers a request with this status, these headers and this body. An unknown status is a 500; what is no header is left out.
    pub fn answer(&self, status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> &Self {
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
        self.state().answers.push_back(Ok(response));
        self
    }

    /// Fails a request.
    pub fn fail(&self, error: TransportError) -> &Self {
        self.state().answers.push_back(Err(error));
        self
    }

    /// The requests so far, as they would be sent, with secrets in their headers.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// The waits so far: those between attempts, and timeouts that ran out.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().slept.clone()
    }

    /// How many answers nobody has asked for.
    pub fn unused(&self) -> usize {
        self.state().answers.len()
    }

    /// A test that fails while it holds the lock fails already.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mut state = self.state();
        state.requests.push(request);
        let none = || {
            Err(TransportError::other(
                "the mock transport has no answer left",
            ))
        };
        let answer = state.answers.pop_front().unwrap_or_else(none);
        Box::pin(std::future::ready(answer))
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
