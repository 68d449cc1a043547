//! The fit of a JSON value, which every read returns.

use serde_json::Value;

/// The fit of a JSON value to a type, with the JSON if the decoded value cannot give it back.
/// Scalars are at hand, and give a `Fit<()>`.
///
/// It is returned for every value, nearly always as `Exact`; the boxes keep it in two registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit<V = Box<Value>> {
    /// Encoding the value gives the same JSON.
    Exact,
    /// The value equals the JSON, but encoding it gives another spelling: `1.0` for an integer, a
    /// date-time with an offset.
    Respelled(V),
    /// The value is a best effort.
    Coerced(V),
    /// The JSON cannot be decoded, and the value must not be used.
    Unreadable(V),
}

impl<V> Fit<V> {
    /// Returns `true` if the value equals the JSON.
    pub fn fits(&self) -> bool {
        matches!(self, Self::Exact | Self::Respelled(_))
    }

    /// Maps the JSON.
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
