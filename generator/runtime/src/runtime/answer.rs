//! HTTP responses that are kept in an error.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use super::{decode, json::Json};

/// The number of characters of a body that a message shows.
const EXCERPT: usize = 500;

/// An HTTP response that is an error, or whose body cannot be decoded.
#[non_exhaustive]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

impl Answer {
    /// Decodes the body as JSON, whatever its `Content-Type`; `None` if it is not JSON, or if its
    /// root has another type than `T`.
    pub fn json<T: Json>(&self) -> Option<T> {
        let read = decode::from_slice(&self.body).ok()?;
        Some(read.value)
    }

    /// Writes the status.
    pub(super) fn fmt_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.status.as_str())?;
        match self.status.canonical_reason() {
            Some(reason) => write!(f, " {reason}"),
            None => Ok(()),
        }
    }

    /// Writes the status, and the beginning of the body.
    pub(super) fn fmt_error(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

    /// The beginning of a header.
    pub(super) fn header(&self, name: header::HeaderName) -> Option<String> {
        self.headers
            .get(name)
            .map(|value| excerpt(value.as_bytes()))
    }
}

/// Shows the status alone: headers and body may be sensitive.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// The beginning of a body on one line, without control characters.
fn excerpt(bytes: &[u8]) -> String {
    // No character takes more than four bytes; a cut one becomes a replacement character beyond those that are shown.
    let start = bytes.get(..EXCERPT * 4 + 4).unwrap_or(bytes);
    let text = String::from_utf8_lossy(start);
    let is_blank = |character: char| character.is_whitespace() || character.is_control();
    let mut line = String::new();
    for word in text.split(is_blank).filter(|word| !word.is_empty()) {
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(word);
    }
    let end = line.char_indices().nth(EXCERPT).map(|(end, _)| end);
    if end.is_some() || start.len() < bytes.len() {
        line.truncate(end.unwrap_or(line.len()));
        line.push('…');
    }
    line
}
