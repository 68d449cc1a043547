//! The way to the network: what a client needs of an HTTP library, and nothing more.
//!
//! Only types of the `http` crate go in and come out, so that a client's public surface names no HTTP library.

use std::{error::Error, fmt, pin::Pin, sync::Arc, time::Duration};

use bytes::Bytes;

/// A boxed future. Whether a client's futures are `Send` is decided here alone.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests and lets time pass.
///
/// Implement it to use another HTTP library, or to answer requests without a network in tests. An implementation sends the
/// request as it is: the URI is percent-encoded already, and its path must not be normalised. It follows no redirects, keeps no
/// cookies, and gives back a response of any status.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and reads the whole response.
    ///
    /// Dropping the future gives the request up.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Returns after `duration`. Timeouts are measured with it.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.as_ref().send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.as_ref().sleep(duration)
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
    /// The response has a body of more bytes than the transport takes.
    BodyTooLarge {
        /// How many bytes it takes.
        limit: usize,
    },
    /// Anything else; the server may or may not have seen the request.
    Other,
}

impl TransportError {
    /// There was no connection. The source must show no secret and no URL.
    pub fn connect(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, Some(source.into()))
    }

    /// The body is longer than `limit` bytes.
    pub fn body_too_large(limit: usize) -> Self {
        Self::new(TransportErrorKind::BodyTooLarge { limit }, None)
    }

    /// Anything else went wrong. The source must show no secret and no URL.
    pub fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Other, Some(source.into()))
    }

    fn new(kind: TransportErrorKind, source: Option<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source }
    }

    /// Which kind it is.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

/// What happened, and the innermost cause: what lies between says little.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TransportErrorKind::Connect => f.write_str("could not connect to the server")?,
            TransportErrorKind::BodyTooLarge { limit } => {
                write!(f, "the body of the response is longer than {limit} bytes")?;
            }
            TransportErrorKind::Other => f.write_str("the exchange with the server failed")?,
        }
        match self.source() {
            Some(source) => write!(f, ": {}", root_cause(source)),
            None => Ok(()),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: &(dyn Error + 'static) = self.source.as_deref()?;
        Some(source)
    }
}

/// The innermost of the errors that led to this one.
pub(super) fn root_cause<'a>(mut error: &'a (dyn Error + 'static)) -> &'a (dyn Error + 'static) {
    while let Some(source) = error.source() {
        error = source;
    }
    error
}
