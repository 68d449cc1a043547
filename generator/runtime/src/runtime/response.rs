//! What a call gives: a value, with the status and the headers that it came with.

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

/// The result of a successful call. It derefs to the value; [`into_inner`](Self::into_inner) gives it away.
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
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status: one of 2xx.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The URL that it is from: that of the request, or of the last redirect. References in the response are relative to it. It may hold
    /// secrets, such as a key in the query.
    pub fn url(&self) -> &Uri {
        &self.head.url
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// What the server calls the request, where a header says so.
    pub fn request_id(&self) -> Option<&str> {
        self.head.metadata.request_id.as_deref()
    }

    /// What the headers say about the limit on calls.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.head.metadata.rate_limit.as_ref()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.head.metadata.attempts
    }

    /// The elements that are missing in the value, with their JSON: a list or a map at the root of a body is read without those that
    /// are not of the type that the document says.
    ///
    /// What is below an object is not among them: its `extra` keeps that.
    pub fn skipped(&self) -> &[RawElement] {
        &self.head.odd.skipped
    }

    /// The elements of a list or a map at the root of a body that are not of the type that the document says, and of which something
    /// could be made, such as 2 of `"2"`, with their JSON.
    pub fn coerced(&self) -> &[RawElement] {
        &self.head.odd.coerced
    }

    /// The response without its value, and the value.
    pub fn into_parts(self) -> (Response<()>, T) {
        let head = Response {
            value: (),
            head: self.head,
        };
        (head, self.value)
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            head: self.head,
        }
    }
}

impl<T> Response<T> {
    /// A successful response.
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
    /// Reads the body as JSON, whatever media type the headers claim. An element of a list or map at the root that cannot be read is
    /// [left out](Self::skipped).
    ///
    /// # Errors
    ///
    /// The body is not JSON, or its root is of another kind than `T`. The error keeps status, headers and body.
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

    /// Reads the body with `read`, unless it is empty or the status is one of those that come `without` a body.
    ///
    /// # Errors
    ///
    /// Those of `read`.
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

    /// The error for a body that cannot be read, with all that was received.
    pub(super) fn unreadable(self, source: DecodeError) -> Error {
        self.into_error(|operation, answer, metadata| {
            Error::decode(operation, answer, metadata, source)
        })
    }

    /// The error that `make` makes of all that was received.
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

    /// The response without its body, for operations that describe none.
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

/// Without the headers, which may set cookies.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
