//! The name of an operation in messages.

use std::fmt;

use http::Method;

use super::path::Path;

/// An operation as messages name it, without secrets.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL.
    pub path: Path,
    /// Whether it is idempotent, by its method or by an idempotency key.
    pub is_idempotent: bool,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
