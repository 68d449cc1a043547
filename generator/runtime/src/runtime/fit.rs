//! How well a JSON value fitted a type: what everything that reads one answers with.

use serde_json::Value;

/// How well a JSON value fitted a type, with the JSON where that says more than the value that was read. Scalars are at hand, and
/// so give a `Fit<()>`.
///
/// It is returned for every value that is read, nearly always as `Exact`; boxed values keep it in two registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit<V = Box<Value>> {
    /// Writing the value gives the same JSON.
    Exact,
    /// The value is what the JSON says, in a spelling that writing it would not give: `1.0` for a whole number, a date-time with an
    /// offset.
    Respelled(V),
    /// The value is a best effort.
    Coerced(V),
    /// Nothing could be made of this JSON, and the value is not to be used.
    Unreadable(V),
}

impl<V> Fit<V> {
    /// Whether the value is what the JSON says.
    pub fn fits(&self) -> bool {
        matches!(self, Self::Exact | Self::Respelled(_))
    }

    /// The same with something else about the JSON.
    #[inline]
    pub fn map<W>(self, change: impl FnOnce(V) -> W) -> Fit<W> {
        match self {
            Self::Exact => Fit::Exact,
            Self::Respelled(json) => Fit::Respelled(change(json)),
            Self::Coerced(json) => Fit::Coerced(change(json)),
            Self::Unreadable(json) => Fit::Unreadable(change(json)),
        }
    }
}
