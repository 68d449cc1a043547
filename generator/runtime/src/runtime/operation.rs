//! The name of an operation in messages.

use std::{borrow::Cow, fmt};

use http::Method;

/// What is called: enough to say so in messages, and nothing that is secret.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path with its `{parameter}`s.
    pub template: Cow<'static, str>,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}
