//! The name of an operation in messages.

use std::fmt;

use http::Method;

use super::path::Path;

/// What is called: enough to say so in messages, and nothing that is secret.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL.
    pub path: Path,
    /// Whether doing it twice is the same as doing it once: by its method, or as a key tells the server that it is the same call.
    pub is_idempotent: bool,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
