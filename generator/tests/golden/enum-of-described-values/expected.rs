// ---- src/types/action.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Action`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// The guild was changed.
    ///
    /// `1`
    GuildUpdate,
    /// `2`
    Unknown,
    /// Ban.
    ///
    /// `3`
    Ban3,
    /// ban.
    ///
    /// `4`
    Ban4,
    /// `5`
    N5,
    /// Any other number.
    Unrecognized(integer_enumeration::UnknownInteger),
}

impl Action {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[
        Self::GuildUpdate,
        Self::Unknown,
        Self::Ban3,
        Self::Ban4,
        Self::N5,
    ];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::GuildUpdate => 1,
            Self::Unknown => 2,
            Self::Ban3 => 3,
            Self::Ban4 => 4,
            Self::N5 => 5,
            Self::Unrecognized(number) => number.as_i64(),
        }
    }
}

impl Default for Action {
    #[inline]
    fn default() -> Self {
        Self::Unrecognized(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for Action {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::GuildUpdate,
            2 => Self::Unknown,
            3 => Self::Ban3,
            4 => Self::Ban4,
            5 => Self::N5,
            _ => Self::Unrecognized(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(Action, Unrecognized);

// ---- src/types/event.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Event`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// A user started to type.
    ///
    /// `TYPING_START`
    TypingStart,
    /// Invitation.
    ///
    /// Deprecated.
    ///
    /// `invite`
    Invite,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Event {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::TypingStart, Self::Invite];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TypingStart => "TYPING_START",
            Self::Invite => "invite",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Event {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Event {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "TYPING_START" => Self::TypingStart,
            "invite" => Self::Invite,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Event, Unknown);

// ---- src/types/holder.rs

use serde::de;

use super::{HolderInline, HolderMixed, Model, Nullable};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `nullable`
    pub nullable: Option<Nullable>,
    /// `inline`
    pub inline: Option<HolderInline>,
    /// `model`
    pub model: Option<Model>,
    /// `mixed`
    pub mixed: Option<HolderMixed>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`nullable`](Self::nullable).
    #[inline]
    #[must_use]
    pub fn with_nullable(mut self, nullable: Nullable) -> Self {
        self.nullable = Some(nullable);
        self.extra.remove("nullable");
        self
    }

    /// Sets [`inline`](Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(mut self, inline: HolderInline) -> Self {
        self.inline = Some(inline);
        self.extra.remove("inline");
        self
    }

    /// Sets [`model`](Self::model).
    #[inline]
    #[must_use]
    pub fn with_model(mut self, model: Model) -> Self {
        self.model = Some(model);
        self.extra.remove("model");
        self
    }

    /// Sets [`mixed`](Self::mixed).
    #[inline]
    #[must_use]
    pub fn with_mixed(mut self, mixed: HolderMixed) -> Self {
        self.mixed = Some(mixed);
        self.extra.remove("mixed");
        self
    }
}

impl object::Object for Holder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "nullable" => property.nullable(&mut self.nullable),
            "inline" => property.optional(&mut self.inline),
            "model" => property.nullable(&mut self.model),
            "mixed" => property.optional(&mut self.mixed),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("nullable", &self.nullable);
        to.optional("inline", &self.inline);
        to.optional("model", &self.model);
        to.optional("mixed", &self.mixed);
    }
}

structure::implement!(Holder);

// ---- src/types/holder_inline.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Holder/properties/inline`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `x`
    X,
    /// `y`
    Y,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl HolderInline {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::X, Self::Y];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for HolderInline {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for HolderInline {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "y" => Self::Y,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(HolderInline, Unknown);

// ---- src/types/holder_mixed.rs

use serde::de;

use super::{HolderMixedNumber, HolderMixedX};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Holder/properties/mixed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderMixed {
    /// X.
    X(HolderMixedX),
    /// Number.
    Number(HolderMixedNumber),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<HolderMixedX> for HolderMixed {
    #[inline]
    fn from(value: HolderMixedX) -> Self {
        Self::X(value)
    }
}

impl From<HolderMixedNumber> for HolderMixed {
    #[inline]
    fn from(value: HolderMixedNumber) -> Self {
        Self::Number(value)
    }
}

impl union::Union for HolderMixed {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<HolderMixedX>(),
        union::Variant::of::<HolderMixedNumber>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::X),
            1 => union::variant(from, Self::Number),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(HolderMixed, Unknown, [X, Number]);

// ---- src/types/holder_mixed_number.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Holder/properties/mixed/oneOf/1`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderMixedNumber {
    /// `1`
    #[default]
    N1,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl HolderMixedNumber {
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

impl From<i64> for HolderMixedNumber {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::N1,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(HolderMixedNumber, Unknown);

// ---- src/types/holder_mixed_x.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Holder/properties/mixed/oneOf/0`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderMixedX {
    /// `x`
    #[default]
    X,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl HolderMixedX {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::X];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for HolderMixedX {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(HolderMixedX, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod action;
mod event;
mod holder;
mod holder_inline;
mod holder_mixed;
mod holder_mixed_number;
mod holder_mixed_x;
mod model;
mod nullable;
mod subset;

pub use self::action::Action;
pub use self::event::Event;
pub use self::holder::Holder;
pub use self::holder_inline::HolderInline;
pub use self::holder_mixed::HolderMixed;
pub use self::holder_mixed_number::HolderMixedNumber;
pub use self::holder_mixed_x::HolderMixedX;
pub use self::model::Model;
pub use self::nullable::Nullable;
pub use self::subset::Subset;

// ---- src/types/model.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Model`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Model {
    /// `small`
    Small,
    /// `large`
    Large,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Model {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Small, Self::Large];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Model {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Model {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "small" => Self::Small,
            "large" => Self::Large,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Model, Unknown);

// ---- src/types/nullable.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Nullable`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nullable {
    /// `a`
    A,
    /// `b`
    B,
    /// Only since last year.
    ///
    /// `c`
    C,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Nullable {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::A, Self::B, Self::C];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Nullable {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Nullable {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "b" => Self::B,
            "c" => Self::C,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Nullable, Unknown);

// ---- src/types/subset.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Subset`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subset {
    /// `invite`
    #[default]
    Invite,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Subset {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Invite];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invite => "invite",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Subset {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "invite" => Self::Invite,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Subset, Unknown);
