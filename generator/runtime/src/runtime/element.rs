//! Elements of lists and maps at the root of a body that do not have their documented type. No
//! `extra` keeps their JSON.

use std::fmt;

use serde_json::Value;

/// An element of a list or a map, with its JSON.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RawElement {
    /// Its JSON pointer in the body (RFC 6901), such as `/3`.
    pub pointer: String,
    /// Its JSON.
    pub json: Value,
}

/// Hides the JSON, which may be sensitive.
impl fmt::Debug for RawElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawElement")
            .field("pointer", &self.pointer)
            .finish_non_exhaustive()
    }
}

/// The elements that do not have their documented type.
#[derive(Clone, Debug, Default)]
pub struct OddElements {
    /// Elements that could not be decoded, and are missing in the value.
    pub skipped: Vec<RawElement>,
    /// Elements that were coerced, such as `"2"` to 2.
    pub coerced: Vec<RawElement>,
}
