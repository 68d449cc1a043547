//! The interface between a client and an HTTP library.
//!
//! It uses only types of the crate `http`, so that the public API names no HTTP library.

use std::{
    error::Error,
    fmt,
    hash::{BuildHasher, RandomState},
    pin::Pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::body::Body;

/// A boxed future. Only this type decides that the futures of a client are `Send`.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests, and sleeps.
///
/// Implement it to use another HTTP library, or to test without a network. An implementation sends
/// the request as it is: the URI is already percent-encoded, and its path must not be normalised.
/// It adds `Content-Length` for a body that is not empty, if the length is
/// [known](Body::content_length); `Content-Length: 0` is already set if needed. It follows no
/// redirects, keeps no cookies, and returns a response of any status.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, and returns the response: as soon as its headers have arrived, with a
    /// body that [streams](Body::stream), or with a buffered body. The client limits how much of it
    /// is read. An error of the stream that is a [`TransportError`] is treated as such, and any
    /// other as [`TransportError::interrupted`].
    ///
    /// Dropping the future, or the body of the response, cancels the request.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Returns after `duration`. It measures timeouts and backoff.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// The current time. Defaults to that of the operating system.
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    /// A random number for the jitter of retries. It need not be secret.
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

/// The error of a [`Transport`].
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// The kinds of [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The server could not be reached, so nothing was sent.
    Connect,
    /// The connection broke after a part of the request was sent. The server may have processed it.
    Interrupted,
    /// The body of the response exceeds the limit.
    BodyTooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// Any other error. The call is not retried.
    Other,
}

impl TransportError {
    /// The server could not be reached. The source must not contain secrets or URLs.
    pub fn connect(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, Some(source.into()))
    }

    /// The connection broke after a part of the request was sent. The source must not contain
    /// secrets or URLs.
    pub fn interrupted(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Interrupted, Some(source.into()))
    }

    /// The body is longer than `limit` bytes.
    pub fn body_too_large(limit: usize) -> Self {
        Self::new(TransportErrorKind::BodyTooLarge { limit }, None)
    }

    /// Any other error. The source must not contain secrets or URLs.
    pub fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Other, Some(source.into()))
    }

    /// The error of the body of a response.
    pub(super) fn of_body(error: Box<dyn Error + Send + Sync>) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(error) => Self::interrupted(error),
        }
    }

    fn new(kind: TransportErrorKind, source: Option<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source }
    }

    /// Its kind.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

/// Shows what happened. The sources have the cause.
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
