// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod state;
mod worse;

pub use self::state::State;
pub use self::worse::Worse;

// ---- src/types/state.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/State`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `active`
    Active,
    /// `unknown`
    Unknown,
    /// Any other text.
    Unrecognized(unknown_value::UnknownValue),
}

impl State {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Active, Self::Unknown];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Unknown => "unknown",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
}

impl Default for State {
    #[inline]
    fn default() -> Self {
        Self::Unrecognized(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for State {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "unknown" => Self::Unknown,
            _ => Self::Unrecognized(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(State, Unrecognized);

// ---- src/types/worse.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Worse`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Worse {
    /// `Unknown`
    Unknown,
    /// `unrecognized`
    Unrecognized,
    /// Any other text.
    Unlisted(unknown_value::UnknownValue),
}

impl Worse {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Unknown, Self::Unrecognized];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Unrecognized => "unrecognized",
            Self::Unlisted(text) => text.as_str(),
        }
    }
}

impl Default for Worse {
    #[inline]
    fn default() -> Self {
        Self::Unlisted(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Worse {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "Unknown" => Self::Unknown,
            "unrecognized" => Self::Unrecognized,
            _ => Self::Unlisted(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Worse, Unlisted);
