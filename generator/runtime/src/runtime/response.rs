//! What a call gives: a value, with the status and the headers that it came with.

use std::{fmt, ops::Deref};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{
    decode::{self, DecodeError},
    error::{Answer, Error},
    json::Json,
    operation::Operation,
};

/// The result of a successful call. It derefs to the value; [`into_inner`](Self::into_inner) gives it away.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Box<Head>,
}

#[derive(Clone)]
struct Head {
    operation: Operation,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status: one of 2xx.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            head: self.head,
        }
    }
}

impl Response<Bytes> {
    /// The response that a transport received.
    ///
    /// # Errors
    ///
    /// Its status is not 2xx.
    pub(super) fn new(
        operation: Operation,
        response: http::Response<Bytes>,
    ) -> Result<Self, Error> {
        let (head, body) = response.into_parts();
        if !head.status.is_success() {
            let answer = Answer {
                status: head.status,
                headers: head.headers,
                body,
            };
            return Err(Error::api(operation, answer));
        }
        Ok(Self {
            value: body,
            head: Box::new(Head {
                operation,
                status: head.status,
                headers: head.headers,
            }),
        })
    }

    /// Reads the body as JSON, whatever media type the headers claim.
    ///
    /// # Errors
    ///
    /// The body is not JSON, or of another kind than `T`. The error keeps status, headers and body.
    pub fn json<T: Json>(self) -> Result<Response<T>, Error> {
        match decode::from_slice(&self.value) {
            Ok(value) => Ok(self.map(|_| value)),
            Err(source) => Err(self.unreadable(source)),
        }
    }

    /// Reads the body with `read`, unless it is empty or the status is one of those that come `without` a body.
    ///
    /// # Errors
    ///
    /// Those of `read`.
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

    /// Why the body cannot be read, with all that was received.
    pub(super) fn unreadable(self, source: DecodeError) -> Error {
        let answer = Answer {
            status: self.head.status,
            headers: self.head.headers,
            body: self.value,
        };
        Error::decode(self.head.operation, answer, source)
    }

    /// The response without its body, for operations that describe none.
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

/// Without the headers, which may set cookies.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
