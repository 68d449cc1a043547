//! Paths to types that are from elsewhere.

use serde::Serialize;

/// A path to a type, which has been parsed as one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct TypePath(pub(crate) String);

impl TypePath {
    /// The crate that it starts from.
    pub fn root(&self) -> &str {
        self.0.split("::").next().unwrap_or_default()
    }
}
