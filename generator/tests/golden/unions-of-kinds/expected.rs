// ---- src/types/holder.rs

use serde::de;

use super::{HolderValue, Listed};
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `value`
    pub value: Option<HolderValue>,
    /// `listed`
    pub listed: Option<Listed>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_of_kinds::types::Holder;
    ///
    /// let value: Holder = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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

    /// Makes [`value`](Self::value) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_value_null(mut self) -> Self {
        self.value = None;
        self.extra.set_null("value");
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

    /// Makes [`listed`](Self::listed) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_listed_null(mut self) -> Self {
        self.listed = None;
        self.extra.set_null("listed");
        self
    }
}

impl object::Object for Holder {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

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

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("value", &self.value)?;
        to.optional("listed", &self.listed)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Holder {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Holder {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/holder_value.rs

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

impl Default for HolderValue {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<f64> for HolderValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for HolderValue {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Scalar>> for HolderValue {
    fn from(value: Vec<Scalar>) -> Self {
        Self::List(value)
    }
}

impl union::Union for HolderValue {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Number)],
        },
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &[],
                    constants: &[],
                    is_map: true,
                },
            ],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Array)],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, Self::Number),
            1 => union::variant(value, Self::Map),
            2 => union::variant(value, Self::List),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for HolderValue {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.write(to),
            Self::Map(value) => value.write(to),
            Self::List(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.write_unchanged(to),
            Self::Map(value) => value.write_unchanged(to),
            Self::List(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Number(value) => value.is_unknown(),
            Self::Map(value) => value.is_unknown(),
            Self::List(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Number(value) => value.kept(at, found),
            Self::Map(value) => value.kept(at, found),
            Self::List(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for HolderValue {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for HolderValue {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/listed.rs

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

impl Default for Listed {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<ListedAll> for Listed {
    fn from(value: ListedAll) -> Self {
        Self::All(value)
    }
}

impl From<Vec<String>> for Listed {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl union::Union for Listed {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::String)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Array)],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, Self::All),
            1 => union::variant(value, Self::List),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Listed {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All(value) => value.write(to),
            Self::List(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All(value) => value.write_unchanged(to),
            Self::List(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::All(value) => value.is_unknown(),
            Self::List(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::All(value) => value.kept(at, found),
            Self::List(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Listed {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Listed {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/listed_all.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Listed/anyOf/0`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_of_kinds::types::ListedAll;
///
/// let value = ListedAll::from("all");
/// match value {
///     ListedAll::All => println!("as expected"),
///     ListedAll::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for ListedAll {
    fn from(text: &str) -> Self {
        match text {
            "all" => Self::All,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for ListedAll {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for ListedAll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for ListedAll {
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
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for ListedAll {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for ListedAll {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

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

impl Default for Scalar {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<String> for Scalar {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Scalar {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Scalar {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl union::Union for Scalar {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::String)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Integer)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Boolean)],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, Self::String),
            1 => union::variant(value, Self::Integer),
            2 => union::variant(value, Self::Boolean),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Scalar {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.write(to),
            Self::Integer(value) => value.write(to),
            Self::Boolean(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.write_unchanged(to),
            Self::Integer(value) => value.write_unchanged(to),
            Self::Boolean(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::String(value) => value.is_unknown(),
            Self::Integer(value) => value.is_unknown(),
            Self::Boolean(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::String(value) => value.kept(at, found),
            Self::Integer(value) => value.kept(at, found),
            Self::Boolean(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Scalar {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Scalar {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}
