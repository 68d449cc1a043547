//! Successful responses: a value with its status and headers.

use std::{fmt, ops::Deref};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};

use super::{
    answer::Answer,
    decode::{self, DecodeError, Decoded},
    element::OddElements,
    error::Error,
    json::Json,
    metadata::Metadata,
    operation::Operation,
    rate_limit::RateLimit,
};

// What is exported with a response.
pub use super::element::RawElement;

/// Creates a successful response. It derefs to the value, which [`into_inner`](Self::into_inner)
/// returns.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Box<Head>,
}

#[derive(Clone)]
struct Head {
    operation: Operation,
    url: Uri,
    status: StatusCode,
    headers: HeaderMap,
    metadata: Metadata,
    odd: OddElements,
}

impl<T> Response<T> {
    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status, which is 2xx.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The URL of the response: that of the request, or of the last redirect. References in the
    /// response are relative to it. It may hold secrets, such as a key in the query.
    pub fn url(&self) -> &Uri {
        &self.head.url
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The request ID, if a header has one.
    pub fn request_id(&self) -> Option<&str> {
        self.head.metadata.request_id.as_deref()
    }

    /// The rate limit, if the headers have one.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.head.metadata.rate_limit.as_ref()
    }

    /// The number of attempts.
    pub fn attempts(&self) -> u32 {
        self.head.metadata.attempts
    }

    /// The elements that could not be decoded and are missing in the value, with their JSON. Only a
    /// list or map at the root of the body has them.
    ///
    /// Elements below an object are kept in its `extra` instead.
    pub fn skipped(&self) -> &[RawElement] {
        &self.head.odd.skipped
    }

    /// The elements of a list or map at the root of the body that were coerced to their documented
    /// type, such as `"2"` to 2, with their JSON.
    pub fn coerced(&self) -> &[RawElement] {
        &self.head.odd.coerced
    }

    /// Splits the response into itself without a value, and the value.
    pub fn into_parts(self) -> (Response<()>, T) {
        let head = Response {
            value: (),
            head: self.head,
        };
        (head, self.value)
    }

    /// Maps the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            head: self.head,
        }
    }
}

impl<T> Response<T> {
    /// Creates a successful response.
    pub(super) fn new(
        operation: Operation,
        url: Uri,
        response: http::Response<T>,
        metadata: Metadata,
    ) -> Self {
        let (head, value) = response.into_parts();
        Self {
            value,
            head: Box::new(Head {
                operation,
                url,
                status: head.status,
                headers: head.headers,
                metadata,
                odd: OddElements::default(),
            }),
        }
    }
}

impl Response<Bytes> {
    /// Decodes the body as JSON, whatever its `Content-Type`. An element of a list or map at the
    /// root that cannot be decoded is [skipped](Self::skipped).
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON, or if its root has another JSON type than `T`. The
    /// error keeps status, headers and body.
    pub fn json<T: Json>(self) -> Result<Response<T>, Error> {
        match decode::from_slice(&self.value) {
            Ok(Decoded { value, odd }) => {
                let mut response = self.map(|_| value);
                response.head.odd = odd;
                Ok(response)
            }
            Err(source) => Err(self.unreadable(source)),
        }
    }

    /// Decodes the body with `read`, unless it is empty or the status is one of those `without` a
    /// body.
    ///
    /// # Errors
    ///
    /// Returns the error of `read`.
    #[doc(hidden)]
    pub fn optional<T>(
        self,
        without: &[u16],
        read: impl FnOnce(Self) -> Result<Response<T>, Error>,
    ) -> Result<Response<Option<T>>, Error> {
        if self.value.is_empty() || without.contains(&self.head.status.as_u16()) {
            return Ok(self.map(|_| None));
        }
        Ok(read(self)?.map(Some))
    }

    /// The error for a body that cannot be decoded, with the whole response.
    pub(super) fn unreadable(self, source: DecodeError) -> Error {
        self.into_error(|operation, answer, metadata| {
            Error::decode(operation, answer, metadata, source)
        })
    }

    /// Creates an error with `make` from the whole response.
    pub(super) fn into_error(
        self,
        make: impl FnOnce(Operation, Answer, Metadata) -> Error,
    ) -> Error {
        let Head {
            operation,
            status,
            headers,
            metadata,
            ..
        } = *self.head;
        let answer = Answer {
            status,
            headers,
            body: self.value,
        };
        make(operation, answer, metadata)
    }

    /// Drops the body, for operations that document none.
    #[doc(hidden)]
    pub fn empty(self) -> Response<()> {
        self.map(drop)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Hides the headers, which may set cookies.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
