//! The statuses that a response stands for.

use std::fmt;

use serde::Serialize;

/// The key of a response (OpenAPI 3.0.3 §4.7.16).
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
