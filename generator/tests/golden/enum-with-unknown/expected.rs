// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod state;
mod worse;

pub use self::state::State;
pub use self::worse::Worse;

// ---- src/types/state.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Unknown => "unknown",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
}

impl Default for State {
    fn default() -> Self {
        Self::Unrecognized(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for State {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "unknown" => Self::Unknown,
            _ => Self::Unrecognized(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for State {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for State {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

impl<'de> serde::Deserialize<'de> for State {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for State {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/worse.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Unrecognized => "unrecognized",
            Self::Unlisted(text) => text.as_str(),
        }
    }
}

impl Default for Worse {
    fn default() -> Self {
        Self::Unlisted(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Worse {
    fn from(text: &str) -> Self {
        match text {
            "Unknown" => Self::Unknown,
            "unrecognized" => Self::Unrecognized,
            _ => Self::Unlisted(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for Worse {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for Worse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for Worse {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unlisted(_))
    }
}

impl<'de> serde::Deserialize<'de> for Worse {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Worse {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}
