// ---- src/types/holder.rs

use serde::de;

use super::WithNull;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `switch`
    pub switch: Option<WithNull>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`switch`](Self::switch).
    #[inline]
    #[must_use]
    pub fn with_switch(mut self, switch: WithNull) -> Self {
        self.switch = Some(switch);
        self.extra.remove("switch");
        self
    }
}

impl object::Object for Holder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "switch" => property.nullable(&mut self.switch),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("switch", &self.switch);
    }
}

structure::implement!(Holder);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod holder;
mod spelling;
mod with_null;

pub use self::holder::Holder;
pub use self::spelling::Spelling;
pub use self::with_null::WithNull;

// ---- src/types/spelling.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Spelling`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spelling {
    /// `Asc`
    Asc,
    /// `ASC`
    AscUpper,
    /// `""`
    Empty,
    /// ` `
    Space,
    /// `-`
    Minus,
    /// `2fa`
    N2fa,
    /// `10`
    N10,
    /// `1.0`
    N1_0,
    /// `self`
    Self_,
    /// `Self`
    SelfMixed,
    /// `<=`
    LessThanOrEqual,
    /// `+1`
    Plus1,
    /// `ROLLED BACK`
    RolledBackUpperSpace,
    /// `rolled_back`
    RolledBack,
    /// `größe`
    Grosse,
    /// `客户`
    KeHu,
    /// `🚀`
    Rocket,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Spelling {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[
        Self::Asc,
        Self::AscUpper,
        Self::Empty,
        Self::Space,
        Self::Minus,
        Self::N2fa,
        Self::N10,
        Self::N1_0,
        Self::Self_,
        Self::SelfMixed,
        Self::LessThanOrEqual,
        Self::Plus1,
        Self::RolledBackUpperSpace,
        Self::RolledBack,
        Self::Grosse,
        Self::KeHu,
        Self::Rocket,
    ];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "Asc",
            Self::AscUpper => "ASC",
            Self::Empty => "",
            Self::Space => " ",
            Self::Minus => "-",
            Self::N2fa => "2fa",
            Self::N10 => "10",
            Self::N1_0 => "1.0",
            Self::Self_ => "self",
            Self::SelfMixed => "Self",
            Self::LessThanOrEqual => "<=",
            Self::Plus1 => "+1",
            Self::RolledBackUpperSpace => "ROLLED BACK",
            Self::RolledBack => "rolled_back",
            Self::Grosse => "größe",
            Self::KeHu => "客户",
            Self::Rocket => "🚀",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Spelling {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Spelling {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "Asc" => Self::Asc,
            "ASC" => Self::AscUpper,
            "" => Self::Empty,
            " " => Self::Space,
            "-" => Self::Minus,
            "2fa" => Self::N2fa,
            "10" => Self::N10,
            "1.0" => Self::N1_0,
            "self" => Self::Self_,
            "Self" => Self::SelfMixed,
            "<=" => Self::LessThanOrEqual,
            "+1" => Self::Plus1,
            "ROLLED BACK" => Self::RolledBackUpperSpace,
            "rolled_back" => Self::RolledBack,
            "größe" => Self::Grosse,
            "客户" => Self::KeHu,
            "🚀" => Self::Rocket,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Spelling, Unknown);

// ---- src/types/with_null.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/WithNull`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WithNull {
    /// `on`
    On,
    /// `off`
    Off,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl WithNull {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::On, Self::Off];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for WithNull {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for WithNull {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(WithNull, Unknown);
