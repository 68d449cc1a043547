// ---- src/types/holder.rs

use serde::de;

use super::{HolderOne, Level};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `level`
    pub level: Level,
    /// `one`
    ///
    /// Default: `1`.
    pub one: HolderOne,
    /// `fraction`
    pub fraction: Option<f64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`level`](Self::level).
    #[inline]
    #[must_use]
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self.extra.remove("level");
        self
    }

    /// Sets [`one`](Self::one).
    #[inline]
    #[must_use]
    pub fn with_one(mut self, one: HolderOne) -> Self {
        self.one = one;
        self.extra.remove("one");
        self
    }

    /// Sets [`fraction`](Self::fraction).
    #[inline]
    #[must_use]
    pub fn with_fraction(mut self, fraction: f64) -> Self {
        self.fraction = Some(fraction);
        self.extra.remove("fraction");
        self
    }
}

impl object::Object for Holder {
    const REQUIRED: &'static [&'static str] = &["level", "one"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "level" => property.required(0, &mut self.level),
            "one" => property.required(1, &mut self.one),
            "fraction" => property.optional(&mut self.fraction),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("level", &self.level);
        to.required("one", &self.one);
        to.optional("fraction", &self.fraction);
    }
}

structure::implement!(Holder);

// ---- src/types/holder_one.rs

use crate::runtime::integer_enumeration;

/// Default: `1`.
///
/// Schema: `#/components/schemas/Holder/properties/one`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderOne {
    /// `1`
    #[default]
    N1,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl HolderOne {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N1];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl From<i64> for HolderOne {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::N1,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(HolderOne, Unknown);

// ---- src/types/level.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Level`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `10`
    N10,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl Level {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N0, Self::N1, Self::Minus1, Self::N10];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::Minus1 => -1,
            Self::N10 => 10,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for Level {
    #[inline]
    fn default() -> Self {
        Self::Unknown(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for Level {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::N0,
            1 => Self::N1,
            -1 => Self::Minus1,
            10 => Self::N10,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(Level, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod holder;
mod holder_one;
mod level;

pub use self::holder::Holder;
pub use self::holder_one::HolderOne;
pub use self::level::Level;
