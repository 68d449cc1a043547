//! The errors of calls.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use super::{
    answer::Answer, decode::DecodeError, json::Json, metadata::Metadata, operation::Operation,
    rate_limit::RateLimit, retry, transport::TransportError,
};

/// The error of a call: the request could not be built, the server could not be reached in time,
/// the API responded with an error, or the body could not be decoded.
///
/// Most programs return or log it. To handle it, ask for
/// - its kind: [`is_builder`](Self::is_builder), [`is_token`](Self::is_token),
///   [`is_transport`](Self::is_transport), [`is_timeout`](Self::is_timeout),
///   [`is_api`](Self::is_api), [`is_decode`](Self::is_decode) or
///   [`is_incomplete_list`](Self::is_incomplete_list);
/// - the response of the API: [`status`](Self::status), with tests such as
///   [`is_not_found`](Self::is_not_found), [`headers`](Self::headers), [`body`](Self::body),
///   [`typed`](Self::typed) for the decoded body, and [`request_id`](Self::request_id);
/// - another attempt: [`is_retryable`](Self::is_retryable), [`retry_after`](Self::retry_after) and
///   [`attempts`](Self::attempts).
///
/// Messages name the operation. They contain neither the URL, secrets nor parameter values. They
/// show the first 500 characters of the body of an error response.
pub struct Error(Box<Inner>);

struct Inner {
    operation: Option<Operation>,
    kind: Kind,
    metadata: Metadata,
}

enum Kind {
    Build(String),
    Transport(TransportError),
    Timeout(Duration),
    Token(&'static str, Arc<BoxError>),
    Api(Answer),
    Decode(Answer, DecodeError),
    IncompleteList(&'static str),
}

/// An error of any type.
pub(super) type BoxError = Box<dyn StdError + Send + Sync>;

/// A type that [`Error::typed`] decodes: the documented errors of an operation, or, for custom
/// requests, any JSON type.
///
/// This trait is sealed: other crates cannot implement it.
pub trait OperationError: Sealed + Sized {
    /// Decodes a response; `None` if the operation does not document its status and media type, or
    /// if the body does not fit.
    #[doc(hidden)]
    fn from_answer(answer: &Answer) -> Option<Self>;
}

/// Seals [`OperationError`]: the root of the crate does not re-export it.
pub trait Sealed {}

impl<T: Json> Sealed for T {}

impl<T: Json> OperationError for T {
    fn from_answer(answer: &Answer) -> Option<Self> {
        answer.json()
    }
}

impl Error {
    /// The request could not be built; nothing was sent.
    pub(super) fn build(reason: impl Into<String>) -> Self {
        Self::new(None, Kind::Build(reason.into()))
    }

    /// The transport returned an error.
    pub(super) fn transport(operation: Operation, source: TransportError) -> Self {
        Self::new(Some(operation), Kind::Transport(source))
    }

    /// The call timed out after `limit`.
    pub(super) fn timeout(operation: Operation, limit: Duration) -> Self {
        Self::new(Some(operation), Kind::Timeout(limit))
    }

    /// No token could be fetched for a security scheme.
    pub(super) fn token(scheme: &'static str, failure: Arc<BoxError>) -> Self {
        Self::new(None, Kind::Token(scheme, failure))
    }

    /// The status is not 2xx.
    pub(super) fn api(operation: Operation, answer: Answer, metadata: Metadata) -> Self {
        Self::new(Some(operation), Kind::Api(answer)).with(metadata)
    }

    /// The status is 2xx, but the body cannot be decoded.
    pub(super) fn decode(
        operation: Operation,
        answer: Answer,
        metadata: Metadata,
        source: DecodeError,
    ) -> Self {
        Self::new(Some(operation), Kind::Decode(answer, source)).with(metadata)
    }

    /// A list ended early, and may have more items.
    #[doc(hidden)]
    pub fn incomplete_list(operation: Operation, reason: &'static str) -> Self {
        Self::new(Some(operation), Kind::IncompleteList(reason))
    }

    fn new(operation: Option<Operation>, kind: Kind) -> Self {
        Self(Box::new(Inner {
            operation,
            kind,
            metadata: Metadata::default(),
        }))
    }

    fn with(mut self, metadata: Metadata) -> Self {
        self.0.metadata = metadata;
        self
    }

    /// Sets the number of attempts.
    #[must_use]
    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.0.metadata.attempts = attempts;
        self
    }

    /// Sets whether a redirect has dropped the credentials.
    #[must_use]
    pub(super) fn lost_credentials(mut self, lost_credentials: bool) -> Self {
        self.0.metadata.lost_credentials = lost_credentials;
        self
    }

    /// Returns `true` if the API refused the credentials that were sent.
    pub(super) fn refuses_credentials(&self) -> bool {
        self.is_unauthorized() && !self.0.metadata.lost_credentials
    }

    /// Sets the operation.
    #[must_use]
    pub(super) fn of(mut self, operation: &Operation) -> Self {
        self.0.operation = Some(operation.clone());
        self
    }

    /// Returns `true` if the client or the request could not be built. Nothing was sent.
    pub fn is_builder(&self) -> bool {
        matches!(self.0.kind, Kind::Build(_))
    }

    /// Returns `true` if the server could not be reached, or if the connection broke.
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(_))
    }

    /// Returns `true` if no token could be fetched for the credentials. The call was not sent.
    pub fn is_token(&self) -> bool {
        matches!(self.0.kind, Kind::Token(..))
    }

    /// Returns `true` if the call timed out. The server may have processed it nevertheless.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout(_))
    }

    /// Returns `true` if the API responded with an error: a status other than 2xx, which includes
    /// redirects that are not followed, or an error in place of an element of a stream, which is
    /// then the [`body`](Self::body).
    pub fn is_api(&self) -> bool {
        matches!(self.0.kind, Kind::Api(_))
    }

    /// Returns `true` if the status is 2xx, but the body cannot be decoded.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(..))
    }

    /// Returns `true` if a list may have more items that cannot be requested; the message says why.
    /// No call failed, and a retry does not help, but a narrower list may.
    pub fn is_incomplete_list(&self) -> bool {
        matches!(self.0.kind, Kind::IncompleteList(_))
    }

    /// Returns `true` if the status is 404: the resource does not exist.
    pub fn is_not_found(&self) -> bool {
        self.is_api_status(StatusCode::NOT_FOUND)
    }

    /// Returns `true` if the status is 401: the credentials are missing or wrong.
    pub fn is_unauthorized(&self) -> bool {
        self.is_api_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns `true` if the status is 403: the credentials do not permit the call.
    pub fn is_forbidden(&self) -> bool {
        self.is_api_status(StatusCode::FORBIDDEN)
    }

    /// Returns `true` if the status is 429: there were too many requests.
    pub fn is_rate_limited(&self) -> bool {
        self.is_api_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns `true` if the status is 5xx: the server failed.
    pub fn is_server_error(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(answer) if answer.status.is_server_error())
    }

    /// The name of its kind.
    pub(super) fn kind_name(&self) -> &'static str {
        match &self.0.kind {
            Kind::Build(_) => "Builder",
            Kind::Transport(_) => "Transport",
            Kind::Timeout(_) => "Timeout",
            Kind::Token(..) => "Token",
            Kind::Api(_) => "Api",
            Kind::Decode(..) => "Decode",
            Kind::IncompleteList(_) => "IncompleteList",
        }
    }

    fn is_api_status(&self, status: StatusCode) -> bool {
        matches!(&self.0.kind, Kind::Api(answer) if answer.status == status)
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(|answer| &answer.headers)
    }

    /// The body of the response, if there was one. Of an error response, at most the first MiB.
    pub fn body(&self) -> Option<&Bytes> {
        self.answer().map(|answer| &answer.body)
    }

    /// The request ID, from a header or from the body of the error. Quote it when you contact
    /// support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.metadata.request_id.as_deref()
    }

    /// The rate limit, if the response has one.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.0.metadata.rate_limit.as_ref()
    }

    /// The time to wait before the next call, from `Retry-After` or the reset of the rate limit. At
    /// most a day.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.metadata.retry_after
    }

    /// The number of attempts; 0 if the request could not be built.
    pub fn attempts(&self) -> u32 {
        self.0.metadata.attempts
    }

    /// Returns `true` if another attempt is safe and may succeed. The client has already retried as
    /// often as its [`RetryPolicy`](super::retry::RetryPolicy) allows.
    pub fn is_retryable(&self) -> bool {
        let Some(Operation { is_idempotent, .. }) = self.0.operation else {
            return false;
        };
        match &self.0.kind {
            Kind::Transport(source) => retry::is_retryable_error(source, is_idempotent),
            Kind::Api(answer) => {
                let is_quota = self.rate_limit().is_some_and(|limit| limit.is_quota);
                retry::is_retryable_status(answer.status, is_idempotent, is_quota)
            }
            Kind::Build(_)
            | Kind::Timeout(_)
            | Kind::Token(..)
            | Kind::Decode(..)
            | Kind::IncompleteList(_) => false,
        }
    }

    /// The error of the transport; `None` unless [`is_transport`](Self::is_transport). Its sources
    /// lead to the root cause.
    pub fn transport_error(&self) -> Option<&TransportError> {
        match &self.0.kind {
            Kind::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// The place in the body that could not be decoded; `None` unless
    /// [`is_decode`](Self::is_decode).
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.0.kind {
            Kind::Decode(_, error) => Some(error),
            _ => None,
        }
    }

    /// The causes that [`Failed`] does not show, the root cause last.
    fn causes(&self) -> impl Iterator<Item = &(dyn StdError + 'static)> {
        let mut next: Option<&(dyn StdError + 'static)> = match &self.0.kind {
            Kind::Transport(error) => error.source(),
            Kind::Token(_, failure) => Some(&***failure),
            _ => None,
        };
        std::iter::from_fn(move || {
            let cause = next?;
            next = cause.source();
            Some(cause)
        })
    }

    fn answer(&self) -> Option<&Answer> {
        match &self.0.kind {
            Kind::Api(answer) | Kind::Decode(answer, _) => Some(answer),
            Kind::Build(_)
            | Kind::Transport(_)
            | Kind::Timeout(_)
            | Kind::Token(..)
            | Kind::IncompleteList(_) => None,
        }
    }

    /// Decodes the body as the documented error of an operation, by its status and media type. For
    /// a custom request, it decodes any JSON type, such as [`serde_json::Value`].
    ///
    /// Returns `None` if the API did not respond with an error, if the operation does not document
    /// this response, or if the body does not fit.
    pub fn typed<E: OperationError>(&self) -> Option<E> {
        match &self.0.kind {
            Kind::Api(answer) => E::from_answer(answer),
            _ => None,
        }
    }
}

/// It has no source: its message already ends with the root cause, so that reports of the whole
/// chain show it once. [`Error::transport_error`] and [`Error::decode_error`] return the causes.
impl StdError for Error {}

/// Shows the failure and its root cause.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Failed(self).fmt(f)?;
        match self.causes().last() {
            Some(root) => write!(f, ": {root}"),
            None => Ok(()),
        }
    }
}

/// Shows the failure and all its causes.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = std::iter::once(Failed(self).to_string());
        let causes = self.causes().map(ToString::to_string);
        let message: Vec<String> = failed.chain(causes).collect();
        write!(f, "{}({:?})", self.kind_name(), message.join(": "))
    }
}

/// Formats the operation and its failure.
struct Failed<'a>(&'a Error);

impl fmt::Display for Failed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation, kind, ..
        } = &*self.0.0;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        match kind {
            Kind::Build(reason) => f.write_str(reason),
            Kind::Transport(error) => write!(f, "{error}"),
            Kind::Timeout(limit) => write!(f, "no complete response within {limit:?}"),
            Kind::Token(scheme, _) => write!(f, "there is no token for `{scheme}`"),
            Kind::Api(answer) => answer.fmt_error(f),
            Kind::Decode(answer, error) => {
                answer.fmt_status(f)?;
                if let Some(media_type) = answer.header(header::CONTENT_TYPE) {
                    write!(f, " of type `{media_type}`")?;
                }
                write!(f, ": {error}")
            }
            Kind::IncompleteList(reason) => write!(f, "the list may be incomplete: {reason}"),
        }
    }
}
