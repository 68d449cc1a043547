//! What can go wrong with a call.

use std::{error::Error as StdError, fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use super::{decode::DecodeError, operation::Operation, transport::TransportError};

/// How many characters of a body a message shows.
const EXCERPT: usize = 500;

/// Why a call has no result.
///
/// Ask it which kind it is: [`is_build`](Self::is_build), [`is_transport`](Self::is_transport),
/// [`is_timeout`](Self::is_timeout), [`is_api`](Self::is_api) or [`is_decode`](Self::is_decode); for errors that the API itself
/// answered with, [`is_not_found`](Self::is_not_found) and the like, [`status`](Self::status), [`headers`](Self::headers),
/// [`body`](Self::body), and [`typed`](Self::typed) for the body that the operation describes.
///
/// Messages name the operation, not the URL, and hold neither secrets nor the values of parameters. Of the body of an error
/// answer they show the first 500 characters.
pub struct Error(Box<Inner>);

struct Inner {
    operation: Option<Operation>,
    kind: Kind,
}

enum Kind {
    Build(String),
    Transport(TransportError),
    Timeout(Duration),
    Api(Answer),
    Decode(Answer, DecodeError),
}

/// An HTTP response, as an error keeps it.
pub(super) struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

/// The errors that an operation describes.
pub trait OperationError: Sized {
    /// Reads the body of an answer with this status; `None` if the operation describes no such status, or another body.
    fn from_response(status: StatusCode, body: &[u8]) -> Option<Self>;
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

    /// The answer has a status that is no success.
    pub(super) fn api(operation: Operation, answer: Answer) -> Self {
        Self::new(Some(operation), Kind::Api(answer))
    }

    /// The answer is a success, but its body cannot be read.
    pub(super) fn decode(operation: Operation, answer: Answer, source: DecodeError) -> Self {
        Self::new(Some(operation), Kind::Decode(answer, source))
    }

    fn new(operation: Option<Operation>, kind: Kind) -> Self {
        Self(Box::new(Inner { operation, kind }))
    }

    /// Says which operation it was.
    #[must_use]
    pub(super) fn of(mut self, operation: &Operation) -> Self {
        self.0.operation = Some(operation.clone());
        self
    }

    /// Whether the client or the request could not be built. Nothing was sent.
    pub fn is_build(&self) -> bool {
        matches!(self.0.kind, Kind::Build(_))
    }

    /// Whether there was no usable response: no connection, or it broke.
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(_))
    }

    /// Whether the call took longer than the client's timeout. The API may have done what it was asked for.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout(_))
    }

    /// Whether the API answered with a status other than 2xx. That includes redirects, which are not followed.
    pub fn is_api(&self) -> bool {
        matches!(self.0.kind, Kind::Api(_))
    }

    /// Whether the call succeeded, but the body of the response is not what the operation describes.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(..))
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

    /// The whole body of the response, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        self.answer().map(|answer| &answer.body)
    }

    fn answer(&self) -> Option<&Answer> {
        match &self.0.kind {
            Kind::Api(answer) | Kind::Decode(answer, _) => Some(answer),
            Kind::Build(_) | Kind::Transport(_) | Kind::Timeout(_) => None,
        }
    }

    /// The error that the operation describes for this status. `None` if this is not the API's answer, if the operation
    /// describes no such status, or if the body is not what it describes.
    pub fn typed<E: OperationError>(&self) -> Option<E> {
        match &self.0.kind {
            Kind::Api(answer) => E::from_response(answer.status, &answer.body),
            _ => None,
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Transport(source) => Some(source),
            Kind::Decode(_, source) => Some(source),
            Kind::Build(_) | Kind::Timeout(_) | Kind::Api(_) => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        match &self.0.kind {
            Kind::Build(reason) => f.write_str(reason),
            Kind::Transport(source) => write!(f, "{source}"),
            Kind::Timeout(limit) => write!(f, "no complete response within {limit:?}"),
            Kind::Api(answer) => answer.fmt_error(f),
            Kind::Decode(answer, source) => {
                answer.fmt_status(f)?;
                if let Some(media_type) = answer.header(header::CONTENT_TYPE) {
                    write!(f, " of type `{media_type}`")?;
                }
                write!(f, ": {source}")
            }
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.0.kind {
            Kind::Build(_) => "Build",
            Kind::Transport(_) => "Transport",
            Kind::Timeout(_) => "Timeout",
            Kind::Api(_) => "Api",
            Kind::Decode(..) => "Decode",
        };
        write!(f, "{kind}({:?})", self.to_string())
    }
}

impl Answer {
    fn fmt_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.status.as_str())?;
        match self.status.canonical_reason() {
            Some(reason) => write!(f, " {reason}"),
            None => Ok(()),
        }
    }

    fn fmt_error(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_status(f)?;
        if self.status.is_redirection()
            && let Some(location) = self.header(header::LOCATION)
        {
            // A server may repeat the query, and with it a key, in the address.
            let address = location.split(['?', '#']).next().unwrap_or_default();
            return write!(f, ", a redirect to `{address}`, which is not followed");
        }
        match excerpt(&self.body).as_str() {
            "" => Ok(()),
            text => write!(f, ": {text}"),
        }
    }

    fn header(&self, name: header::HeaderName) -> Option<String> {
        self.headers
            .get(name)
            .map(|value| excerpt(value.as_bytes()))
    }
}

/// The beginning of a text of unknown kind on one line, without characters that do something to a terminal.
fn excerpt(bytes: &[u8]) -> String {
    // No character takes more than four bytes; a cut one becomes a replacement character beyond those that are shown.
    let start = bytes.get(..EXCERPT * 4 + 4).unwrap_or(bytes);
    let text = String::from_utf8_lossy(start);
    let is_blank = |character: char| character.is_whitespace() || character.is_control();
    let words = text.split(is_blank).filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    let mut characters = line.chars();
    let mut shown: String = characters.by_ref().take(EXCERPT).collect();
    if characters.next().is_some() || start.len() < bytes.len() {
        shown.push('…');
    }
    shown
}
