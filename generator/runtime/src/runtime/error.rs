//! What can go wrong with a call.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use super::{
    answer::Answer, decode::DecodeError, json::Json, metadata::Metadata, operation::Operation,
    rate_limit::RateLimit, retry, transport::TransportError,
};

/// Why a call has no result.
///
/// Ask it which kind it is: [`is_builder`](Self::is_builder), [`is_transport`](Self::is_transport),
/// [`is_timeout`](Self::is_timeout), [`is_api`](Self::is_api), [`is_decode`](Self::is_decode) or
/// [`is_incomplete_list`](Self::is_incomplete_list); for errors that the API itself
/// answered with, [`is_not_found`](Self::is_not_found) and the like, [`status`](Self::status), [`headers`](Self::headers),
/// [`body`](Self::body), [`request_id`](Self::request_id), and [`typed`](Self::typed) for the body that the operation describes.
/// [`is_retryable`](Self::is_retryable) and [`retry_after`](Self::retry_after) say whether and when to call again.
///
/// Messages name the operation, not the URL, and hold neither secrets nor the values of parameters. Of the body of an error
/// answer they show the first 500 characters.
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

/// What the body of an error can be read as, by [`Error::typed`]: the documented errors of an operation, and any type that stands for
/// JSON, for the errors of custom requests.
///
/// No other crate can implement it.
pub trait OperationError: Sealed + Sized {
    /// Reads an answer; `None` if the operation describes none with this status and media type, or another body.
    #[doc(hidden)]
    fn from_answer(answer: &Answer) -> Option<Self>;
}

/// What keeps other crates from implementing [`OperationError`]: the root of the crate does not pass it on.
pub trait Sealed {}

impl<T: Json> Sealed for T {}

impl<T: Json> OperationError for T {
    fn from_answer(answer: &Answer) -> Option<Self> {
        answer.json()
    }
}

impl Error {
    /// The call was not possible; nothing was sent.
    pub(super) fn build(reason: impl Into<String>) -> Self {
        Self::new(None, Kind::Build(reason.into()))
    }

    /// The transport has no response.
    pub(super) fn transport(operation: Operation, source: TransportError) -> Self {
        Self::new(Some(operation), Kind::Transport(source))
    }

    /// There was no response within `limit`.
    pub(super) fn timeout(operation: Operation, limit: Duration) -> Self {
        Self::new(Some(operation), Kind::Timeout(limit))
    }

    /// There is no token for the credentials of a security scheme.
    pub(super) fn token(scheme: &'static str, failure: Arc<BoxError>) -> Self {
        Self::new(None, Kind::Token(scheme, failure))
    }

    /// The answer has a status that is no success.
    pub(super) fn api(operation: Operation, answer: Answer, metadata: Metadata) -> Self {
        Self::new(Some(operation), Kind::Api(answer)).with(metadata)
    }

    /// The answer is a success, but its body cannot be read.
    pub(super) fn decode(
        operation: Operation,
        answer: Answer,
        metadata: Metadata,
        source: DecodeError,
    ) -> Self {
        Self::new(Some(operation), Kind::Decode(answer, source)).with(metadata)
    }

    /// A list ended, and there may be more of it.
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

    /// Says how often the request was sent.
    #[must_use]
    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.0.metadata.attempts = attempts;
        self
    }

    /// Says that the response is from another origin.
    #[must_use]
    pub(super) fn of_other_origin(mut self) -> Self {
        self.0.metadata.is_of_other_origin = true;
        self
    }

    /// Whether the API does not take the credentials that were sent to it.
    pub(super) fn refuses_credentials(&self) -> bool {
        self.is_unauthorized() && !self.0.metadata.is_of_other_origin
    }

    /// Says which operation it was.
    #[must_use]
    pub(super) fn of(mut self, operation: &Operation) -> Self {
        self.0.operation = Some(operation.clone());
        self
    }

    /// Whether the client or the request could not be built. Nothing was sent.
    pub fn is_builder(&self) -> bool {
        matches!(self.0.kind, Kind::Build(_))
    }

    /// Whether there was no usable response: no connection, or it broke.
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(_))
    }

    /// Whether no token could be fetched for the credentials of the call, which was not sent.
    pub fn is_token(&self) -> bool {
        matches!(self.0.kind, Kind::Token(..))
    }

    /// Whether the call took longer than the client's timeout. The API may have done what it was asked for.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout(_))
    }

    /// Whether the API answered with an error: with a status other than 2xx, which includes redirects that are not followed, or in
    /// place of an element of a stream. Then the [`body`](Self::body) is that element.
    pub fn is_api(&self) -> bool {
        matches!(self.0.kind, Kind::Api(_))
    }

    /// Whether the call succeeded, but the body of the response is not what the operation describes.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(..))
    }

    /// Whether all pages of a list that could be asked for arrived, and there may be more items: the message says why. No single
    /// call failed, and asking again does not help; a narrower list might.
    pub fn is_incomplete_list(&self) -> bool {
        matches!(self.0.kind, Kind::IncompleteList(_))
    }

    /// Whether the API answered 404: what the call is about does not exist.
    pub fn is_not_found(&self) -> bool {
        self.is_api_status(StatusCode::NOT_FOUND)
    }

    /// Whether the API answered 401: the credentials are missing or wrong.
    pub fn is_unauthorized(&self) -> bool {
        self.is_api_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the API answered 403: the credentials do not allow the call.
    pub fn is_forbidden(&self) -> bool {
        self.is_api_status(StatusCode::FORBIDDEN)
    }

    /// Whether the API answered 429: there were too many calls.
    pub fn is_rate_limited(&self) -> bool {
        self.is_api_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the API answered 5xx: it has a problem of its own.
    pub fn is_server_error(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(answer) if answer.status.is_server_error())
    }

    /// What kind it is, in a word.
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

    /// The body of the response, if there was one; of an error that the API answered with, the first MiB.
    pub fn body(&self) -> Option<&Bytes> {
        self.answer().map(|answer| &answer.body)
    }

    /// What the server calls the request, in a header or in the body of its error: what its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.metadata.request_id.as_deref()
    }

    /// What the answer says about the limit on calls.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.0.metadata.rate_limit.as_ref()
    }

    /// How long the server asks to wait before the next call: by its `Retry-After`, or by the time when its limit on calls is reset.
    /// At most a day.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.metadata.retry_after
    }

    /// How often the request was sent, or tried to be; 0 if it could not be built.
    pub fn attempts(&self) -> u32 {
        self.0.metadata.attempts
    }

    /// Whether the same call may succeed if it is made again, and does no harm then. The client has made it again already, as
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

    /// What the transport says; `None` unless [`is_transport`](Self::is_transport). Its sources lead to the root cause.
    pub fn transport_error(&self) -> Option<&TransportError> {
        match &self.0.kind {
            Kind::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// Where the body differs from what the operation describes; `None` unless [`is_decode`](Self::is_decode).
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.0.kind {
            Kind::Decode(_, error) => Some(error),
            _ => None,
        }
    }

    /// What led to it and [`Failed`] does not show, the root cause last.
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

    /// The body as the documented errors of an operation: the one for this status, and for this media type where the body depends on
    /// it. For a custom request it is any type that stands for JSON, such as [`serde_json::Value`].
    ///
    /// `None` if the API did not respond with an error, if the operation describes no such response, or if the body is something
    /// else.
    pub fn typed<E: OperationError>(&self) -> Option<E> {
        match &self.0.kind {
            Kind::Api(answer) => E::from_answer(answer),
            _ => None,
        }
    }
}

/// It has no source: its message ends with the root cause already, so that reports of a whole chain show it once.
/// [`Error::transport_error`] and [`Error::decode_error`] are what lies between.
impl StdError for Error {}

/// What happened, and the root cause.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Failed(self).fmt(f)?;
        match self.causes().last() {
            Some(root) => write!(f, ": {root}"),
            None => Ok(()),
        }
    }
}

/// What happened, and everything that led to it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = std::iter::once(Failed(self).to_string());
        let causes = self.causes().map(ToString::to_string);
        let message: Vec<String> = failed.chain(causes).collect();
        write!(f, "{}({:?})", self.kind_name(), message.join(": "))
    }
}

/// Which operation failed, and how.
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
