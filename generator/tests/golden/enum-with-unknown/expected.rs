// ---- src/types/either.rs

use serde::de;

use super::{Unknown, Unrecognized};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Either`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Unknown.
    Unknown(Box<Unknown>),
    /// Unrecognized.
    Unrecognized(Box<Unrecognized>),
    /// Any other value.
    Unlisted(serde_json::Value),
}

impl From<Unknown> for Either {
    #[inline]
    fn from(value: Unknown) -> Self {
        Self::Unknown(Box::new(value))
    }
}

impl From<Unrecognized> for Either {
    #[inline]
    fn from(value: Unrecognized) -> Self {
        Self::Unrecognized(Box::new(value))
    }
}

impl union::Union for Either {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Unknown>(),
        union::Variant::of::<Unrecognized>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Unknown| Self::Unknown(Box::new(value))),
            1 => {
                union::variant(
                    from,
                    |value: Unrecognized| Self::Unrecognized(Box::new(value)),
                )
            }
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unlisted(value)
    }
}

union::implement!(Either, Unlisted, [Unknown, Unrecognized]);

// ---- src/types/level.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Level`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `0`
    Unknown,
    /// `1`
    Known,
    /// Any other number.
    Unrecognized(integer_enumeration::UnknownInteger),
}

impl Level {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Unknown, Self::Known];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::Unknown => 0,
            Self::Known => 1,
            Self::Unrecognized(number) => number.as_i64(),
        }
    }
}

impl Default for Level {
    #[inline]
    fn default() -> Self {
        Self::Unrecognized(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for Level {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Unknown,
            1 => Self::Known,
            _ => Self::Unrecognized(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(Level, Unrecognized);

// ---- src/types/marked.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Marked`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Marked {
    /// `active`
    Active,
    /// `(unknown)`
    Unknown,
    /// `$unrecognized`
    Unrecognized,
    /// `unlisted`
    Unlisted,
    /// Any other text.
    UnlistedValue(unknown_value::UnknownValue),
}

impl Marked {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[
        Self::Active,
        Self::Unknown,
        Self::Unrecognized,
        Self::Unlisted,
    ];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Unknown => "(unknown)",
            Self::Unrecognized => "$unrecognized",
            Self::Unlisted => "unlisted",
            Self::UnlistedValue(text) => text.as_str(),
        }
    }
}

impl Default for Marked {
    #[inline]
    fn default() -> Self {
        Self::UnlistedValue(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Marked {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "(unknown)" => Self::Unknown,
            "$unrecognized" => Self::Unrecognized,
            "unlisted" => Self::Unlisted,
            _ => Self::UnlistedValue(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Marked, UnlistedValue);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod either;
mod level;
mod marked;
mod state;
mod unknown;
mod unrecognized;
mod worse;

pub use self::either::Either;
pub use self::level::Level;
pub use self::marked::Marked;
pub use self::state::State;
pub use self::unknown::Unknown;
pub use self::unrecognized::Unrecognized;
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

// ---- src/types/unknown.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Unknown`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unknown {
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Unknown {
    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }
}

impl object::Object for Unknown {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("a", &self.a);
    }
}

structure::implement!(Unknown);

// ---- src/types/unrecognized.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Unrecognized`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unrecognized {
    /// `b`
    pub b: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Unrecognized {
    /// Sets [`b`](Self::b).
    #[inline]
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self.extra.remove("b");
        self
    }
}

impl object::Object for Unrecognized {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "b" => property.optional(&mut self.b),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("b", &self.b);
    }
}

structure::implement!(Unrecognized);

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
