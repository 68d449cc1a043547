// ---- src/types/holder.rs

use serde::de;

use super::{HolderValue, Listed};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `value`
    pub value: Option<HolderValue>,
    /// `listed`
    pub listed: Option<Listed>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: HolderValue) -> Self {
        self.value = Some(value);
        self.extra.remove("value");
        self
    }

    /// Sets [`listed`](Self::listed).
    #[inline]
    #[must_use]
    pub fn with_listed(mut self, listed: Listed) -> Self {
        self.listed = Some(listed);
        self.extra.remove("listed");
        self
    }
}

impl object::Object for Holder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "value" => property.optional(&mut self.value),
            "listed" => property.optional(&mut self.listed),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("value", &self.value);
        to.optional("listed", &self.listed);
    }
}

structure::implement!(Holder);

// ---- src/types/holder_value.rs

use serde::de;

use super::Scalar;
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Holder/properties/value`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderValue {
    /// Number.
    Number(f64),
    /// Map.
    Map(serde_json::Map<String, serde_json::Value>),
    /// List.
    List(Vec<Scalar>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<f64> for HolderValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for HolderValue {
    #[inline]
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Scalar>> for HolderValue {
    #[inline]
    fn from(value: Vec<Scalar>) -> Self {
        Self::List(value)
    }
}

impl union::Union for HolderValue {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<f64>(),
        union::Variant::of::<serde_json::Map<String, serde_json::Value>>(),
        union::Variant::of::<Vec<Scalar>>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::Number),
            1 => union::variant(from, Self::Map),
            2 => union::variant(from, Self::List),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(HolderValue, Unknown, [Number, Map, List]);

// ---- src/types/listed.rs

use serde::de;

use super::ListedAll;
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Listed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    /// All.
    All(ListedAll),
    /// List.
    List(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ListedAll> for Listed {
    #[inline]
    fn from(value: ListedAll) -> Self {
        Self::All(value)
    }
}

impl From<Vec<String>> for Listed {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl union::Union for Listed {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<ListedAll>(),
        union::Variant::of::<Vec<String>>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::All),
            1 => union::variant(from, Self::List),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Listed, Unknown, [All, List]);

// ---- src/types/listed_all.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Listed/anyOf/0`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListedAll {
    /// `all`
    #[default]
    All,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ListedAll {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::All];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for ListedAll {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "all" => Self::All,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(ListedAll, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod holder;
mod holder_value;
mod listed;
mod listed_all;
mod scalar;

pub use self::holder::Holder;
pub use self::holder_value::HolderValue;
pub use self::listed::Listed;
pub use self::listed_all::ListedAll;
pub use self::scalar::Scalar;

// ---- src/types/scalar.rs

use serde::de;

use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Scalar`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// Boolean.
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Scalar {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Scalar {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Scalar {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl union::Union for Scalar {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<String>(),
        union::Variant::of::<i64>(),
        union::Variant::of::<bool>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::String),
            1 => union::variant(from, Self::Integer),
            2 => union::variant(from, Self::Boolean),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Scalar, Unknown, [String, Integer, Boolean]);
