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
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
