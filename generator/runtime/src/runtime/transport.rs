//! The way to the network: what a client needs of an HTTP library, and nothing more.
//!
//! Only types of the `http` crate go in and come out, so that a client's public surface names no HTTP library.

use std::{
    error::Error,
    fmt,
    hash::{BuildHasher, RandomState},
    pin::Pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::body::Body;

/// A boxed future. Whether a client's futures are `Send` is decided here alone.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests and lets time pass.
///
/// Implement it to use another HTTP library, or to answer requests without a network in tests. An implementation sends the
/// request as it is: the URI is percent-encoded already, and its path must not be normalised. It adds the length of a body that is
/// not empty, where it is [known](Body::content_length); `Content-Length: 0` is there where the server has to know that there is no
/// body. It follows no redirects, keeps no cookies, and gives back a response of any status.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, and gives the response: at once when its headers are there with a body that [streams](Body::stream), or
    /// with a body in memory. How much of a body is read is up to the client. An error of its stream that is a [`TransportError`]
    /// counts as such, and any other as [`TransportError::interrupted`].
    ///
    /// Dropping the future, or the body of the response, cancels the request.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Returns after `duration`. Timeouts and the waits between attempts are measured with it.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// What time it is. Unless it is implemented, the operating system says so.
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    /// A random number, which spreads the attempts of many clients. It is no secret.
    fn random(&self) -> u64 {
        RandomState::new().hash_one(0)
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.as_ref().send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.as_ref().sleep(duration)
    }

    fn now(&self) -> SystemTime {
        self.as_ref().now()
    }

    fn random(&self) -> u64 {
        self.as_ref().random()
    }
}

/// Why a [`Transport`] has no response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// The kinds of [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection, so nothing of the request was sent.
    Connect,
    /// The connection broke after something of the request was sent: the server may or may not have done what it asks for.
    Interrupted,
    /// The response has a body of more bytes than are read.
    BodyTooLarge {
        /// How many bytes are read.
        limit: usize,
    },
    /// Anything else. Such a call is not retried.
    Other,
}

impl TransportError {
    /// There was no connection. The source must show no secret and no URL.
    pub fn connect(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, Some(source.into()))
    }

    /// The connection broke after something of the request was sent. The source must show no secret and no URL.
    pub fn interrupted(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Interrupted, Some(source.into()))
    }

    /// The body is longer than `limit` bytes.
    pub fn body_too_large(limit: usize) -> Self {
        Self::new(TransportErrorKind::BodyTooLarge { limit }, None)
    }

    /// Anything else went wrong. The source must show no secret and no URL.
    pub fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Other, Some(source.into()))
    }

    /// Why the body of a response does not arrive.
    pub(super) fn of_body(error: Box<dyn Error + Send + Sync>) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(error) => Self::interrupted(error),
        }
    }

    fn new(kind: TransportErrorKind, source: Option<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source }
    }

    /// Which kind it is.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

/// What happened. Why it did is in the sources.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TransportErrorKind::Connect => f.write_str("could not connect to the server"),
            TransportErrorKind::Interrupted => f.write_str("the connection to the server broke"),
            TransportErrorKind::BodyTooLarge { limit } => {
                write!(f, "the body of the response is longer than {limit} bytes")
            }
            TransportErrorKind::Other => f.write_str("the exchange with the server failed"),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: &(dyn Error + 'static) = self.source.as_deref()?;
        Some(source)
    }
}
