//! Elements of lists and maps that are not of the type that the document says, where no `extra` keeps their JSON: at the root of a body.

use std::fmt;

use serde_json::Value;

/// An element of a list or a map, with its JSON.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RawElement {
    /// Its place in the body: a JSON pointer (RFC 6901) such as `/3`.
    pub pointer: String,
    /// Its JSON.
    pub json: Value,
}

/// Without the JSON, which may be sensitive.
impl fmt::Debug for RawElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawElement")
            .field("pointer", &self.pointer)
            .finish_non_exhaustive()
    }
}

/// The elements that are not of the type that the document says.
#[derive(Clone, Debug, Default)]
pub struct OddElements {
    /// Those that could not be read.
    pub skipped: Vec<RawElement>,
    /// Those of which something could be made.
    pub coerced: Vec<RawElement>,
}
