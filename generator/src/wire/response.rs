//! Responses: what they stand for, and how a body that is several values is cut.

use std::fmt;

use serde::Serialize;

/// The key of a response (OpenAPI 3.0.3 §4.7.16). Exact statuses come before ranges, and ranges before the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Status {
    /// One status, such as `404`.
    Code(u16),
    /// A hundred of them, by their first digit: `4XX`.
    Range(u8),
    /// Every status that no other key stands for.
    Default,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// What a response says about the call that it answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ResponseRole {
    /// It succeeded: a status of 2xx.
    Success,
    /// It did not.
    Error,
    /// Either, by the status that it comes with: the default of an operation that documents no other success.
    Either,
}

impl ResponseRole {
    /// Whether a call that succeeds can have this response.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Success | Self::Either)
    }

    /// Whether a call that fails can have this response.
    pub fn is_error(self) -> bool {
        matches!(self, Self::Error | Self::Either)
    }
}

/// How the value of a header is spelled: by the style `simple` (OpenAPI 3.0.3 §4.7.12.3), or as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum HeaderSpelling {
    /// As it is.
    Plain,
    /// As elements with commas between them.
    List,
    /// As names and values with commas between them.
    Object {
        /// Whether a name and its value are joined by `=`, and not by a comma.
        is_exploded: bool,
    },
    /// As a JSON text.
    Json,
}

/// How one element of a sequence is told from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Framing {
    /// Each is a line of JSON.
    Lines,
    /// Each is JSON behind a separator (RFC 7464).
    JsonTexts,
    /// Each is a server-sent event (HTML Standard §9.2).
    Events(EventElement),
}

/// What of an event its schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum EventElement {
    /// Its data.
    Data {
        /// Whether that is a text, and not JSON.
        is_text: bool,
    },
    /// The event, as an object with `event`, `data`, `id` and `retry`.
    Event {
        /// Whether its data is a text, and not JSON.
        is_text: bool,
    },
}
