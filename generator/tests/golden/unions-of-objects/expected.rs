// ---- src/types/cat.rs

use serde::de;

use super::CatKind;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: Option<CatKind>,
    /// `claws`
    pub claws: i64,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_of_objects::types::Cat;
    ///
    /// let value: Cat = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Cat {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: CatKind) -> Self {
        self.kind = Some(kind);
        self.extra.remove("kind");
        self
    }

    /// Makes [`kind`](Self::kind) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_kind_null(mut self) -> Self {
        self.kind = None;
        self.extra.set_null("kind");
        self
    }

    /// Sets [`claws`](Self::claws).
    #[inline]
    #[must_use]
    pub fn with_claws(mut self, claws: i64) -> Self {
        self.claws = claws;
        self.extra.remove("claws");
        self
    }
}

impl object::Object for Cat {
    const REQUIRED: &'static [&'static str] = &["claws"];

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
            "kind" => property.optional(&mut self.kind),
            "claws" => property.required(0, &mut self.claws),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("kind", &self.kind)?;
        to.required("claws", &self.claws)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Cat {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Cat {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/cat_kind.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Cat/properties/kind`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_of_objects::types::CatKind;
///
/// let value = CatKind::from("cat");
/// match value {
///     CatKind::Cat => println!("as expected"),
///     CatKind::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatKind {
    /// `cat`
    #[default]
    Cat,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl CatKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Cat];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for CatKind {
    fn from(text: &str) -> Self {
        match text {
            "cat" => Self::Cat,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for CatKind {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for CatKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for CatKind {
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

impl<'de> serde::Deserialize<'de> for CatKind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for CatKind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/dog.rs

use serde::de;

use super::DogKind;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: Option<DogKind>,
    /// `bark`
    pub bark: String,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_of_objects::types::Dog;
    ///
    /// let value: Dog = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Dog {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: DogKind) -> Self {
        self.kind = Some(kind);
        self.extra.remove("kind");
        self
    }

    /// Makes [`kind`](Self::kind) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_kind_null(mut self) -> Self {
        self.kind = None;
        self.extra.set_null("kind");
        self
    }

    /// Sets [`bark`](Self::bark).
    #[inline]
    #[must_use]
    pub fn with_bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = bark.into();
        self.extra.remove("bark");
        self
    }
}

impl object::Object for Dog {
    const REQUIRED: &'static [&'static str] = &["bark"];

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
            "kind" => property.optional(&mut self.kind),
            "bark" => property.required(0, &mut self.bark),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("kind", &self.kind)?;
        to.required("bark", &self.bark)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Dog {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Dog {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/dog_kind.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Dog/properties/kind`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_of_objects::types::DogKind;
///
/// let value = DogKind::from("dog");
/// match value {
///     DogKind::Dog => println!("as expected"),
///     DogKind::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    #[default]
    Dog,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl DogKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Dog];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for DogKind {
    fn from(text: &str) -> Self {
        match text {
            "dog" => Self::Dog,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for DogKind {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for DogKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for DogKind {
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

impl<'de> serde::Deserialize<'de> for DogKind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for DogKind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/holder.rs

use serde::de;

use super::{HolderOther, Tagged};
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `pet`
    pub pet: Tagged,
    /// `other`
    pub other: Option<HolderOther>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_of_objects::types::Holder;
    ///
    /// let value: Holder = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`pet`](Self::pet).
    #[inline]
    #[must_use]
    pub fn with_pet(mut self, pet: Tagged) -> Self {
        self.pet = pet;
        self.extra.remove("pet");
        self
    }

    /// Sets [`other`](Self::other).
    #[inline]
    #[must_use]
    pub fn with_other(mut self, other: HolderOther) -> Self {
        self.other = Some(other);
        self.extra.remove("other");
        self
    }

    /// Makes [`other`](Self::other) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_other_null(mut self) -> Self {
        self.other = None;
        self.extra.set_null("other");
        self
    }
}

impl object::Object for Holder {
    const REQUIRED: &'static [&'static str] = &["pet"];

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
            "pet" => property.required(0, &mut self.pet),
            "other" => property.nullable(&mut self.other),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.required("pet", &self.pet)?;
        to.optional("other", &self.other)?;
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

// ---- src/types/holder_other.rs

use super::{Cat, Holder};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Holder/properties/other`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderOther {
    /// Cat.
    Cat(Box<Cat>),
    /// Holder.
    Holder(Box<Holder>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl Default for HolderOther {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<Cat> for HolderOther {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Holder> for HolderOther {
    fn from(value: Holder) -> Self {
        Self::Holder(Box::new(value))
    }
}

impl union::Union for HolderOther {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &["claws"],
                    optional: &["kind"],
                    constants: &[("kind", &["cat"])],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &["pet"],
                    optional: &["other"],
                    constants: &[],
                    is_map: false,
                },
            ],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(value, |value: Holder| Self::Holder(Box::new(value))),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for HolderOther {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write(to),
            Self::Holder(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write_unchanged(to),
            Self::Holder(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Cat(value) => value.is_unknown(),
            Self::Holder(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Cat(value) => value.kept(at, found),
            Self::Holder(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for HolderOther {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for HolderOther {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod cat;
mod cat_kind;
mod dog;
mod dog_kind;
mod holder;
mod holder_other;
mod tagged;
mod untagged;
mod untagged_fish;

pub use self::cat::Cat;
pub use self::cat_kind::CatKind;
pub use self::dog::Dog;
pub use self::dog_kind::DogKind;
pub use self::holder::Holder;
pub use self::holder_other::HolderOther;
pub use self::tagged::Tagged;
pub use self::untagged::Untagged;
pub use self::untagged_fish::UntaggedFish;

// ---- src/types/tagged.rs

use super::{Cat, Dog};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Tagged`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// Cat.
    Cat(Box<Cat>),
    /// Dog.
    Dog(Box<Dog>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl Default for Tagged {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<Cat> for Tagged {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value.with_kind("cat".into())))
    }
}

impl From<Dog> for Tagged {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value.with_kind("dog".into())))
    }
}

impl union::Union for Tagged {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &["cat"],
            candidates: &[
                union::Candidate::Object {
                    required: &["claws"],
                    optional: &["kind"],
                    constants: &[("kind", &["cat"])],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &["dog"],
            candidates: &[
                union::Candidate::Object {
                    required: &["bark"],
                    optional: &["kind"],
                    constants: &[("kind", &["dog"])],
                    is_map: false,
                },
            ],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(value, |value: Dog| Self::Dog(Box::new(value))),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Tagged {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write(to),
            Self::Dog(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write_unchanged(to),
            Self::Dog(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Cat(value) => value.is_unknown(),
            Self::Dog(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Cat(value) => value.kept(at, found),
            Self::Dog(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Tagged {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Tagged {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/untagged.rs

use super::{Cat, UntaggedFish};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Untagged`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Untagged {
    /// Cat.
    Cat(Box<Cat>),
    /// Fish.
    Fish(Box<UntaggedFish>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl Default for Untagged {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<Cat> for Untagged {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<UntaggedFish> for Untagged {
    fn from(value: UntaggedFish) -> Self {
        Self::Fish(Box::new(value))
    }
}

impl union::Union for Untagged {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &["claws"],
                    optional: &["kind"],
                    constants: &[("kind", &["cat"])],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["fins"],
                    constants: &[],
                    is_map: false,
                },
            ],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(value, |value: UntaggedFish| Self::Fish(Box::new(value))),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Untagged {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write(to),
            Self::Fish(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write_unchanged(to),
            Self::Fish(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Cat(value) => value.is_unknown(),
            Self::Fish(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Cat(value) => value.kept(at, found),
            Self::Fish(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Untagged {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Untagged {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/untagged_fish.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Fish.
///
/// Schema: `#/components/schemas/Untagged/anyOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UntaggedFish {
    /// `fins`
    pub fins: Option<i64>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_of_objects::types::UntaggedFish;
    ///
    /// let value: UntaggedFish = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl UntaggedFish {
    /// Sets [`fins`](Self::fins).
    #[inline]
    #[must_use]
    pub fn with_fins(mut self, fins: i64) -> Self {
        self.fins = Some(fins);
        self.extra.remove("fins");
        self
    }

    /// Makes [`fins`](Self::fins) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_fins_null(mut self) -> Self {
        self.fins = None;
        self.extra.set_null("fins");
        self
    }
}

impl object::Object for UntaggedFish {
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
            "fins" => property.optional(&mut self.fins),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("fins", &self.fins)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for UntaggedFish {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for UntaggedFish {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}
