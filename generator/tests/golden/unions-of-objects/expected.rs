// ---- src/types/cat.rs

use serde::de;

use super::CatKind;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: Option<CatKind>,
    /// `claws`
    pub claws: i64,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    const ALLOWED: json::Allowed = &[("kind", &[json::Scalar::Text("cat")])];

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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.required("claws", &self.claws);
    }
}

structure::implement!(Cat);

// ---- src/types/cat_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Cat/properties/kind`
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for CatKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "cat" => Self::Cat,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(CatKind, Unknown);

// ---- src/types/dog.rs

use serde::de;

use super::DogKind;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: Option<DogKind>,
    /// `bark`
    pub bark: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    const ALLOWED: json::Allowed = &[("kind", &[json::Scalar::Text("dog")])];

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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.required("bark", &self.bark);
    }
}

structure::implement!(Dog);

// ---- src/types/dog_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Dog/properties/kind`
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for DogKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "dog" => Self::Dog,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(DogKind, Unknown);

// ---- src/types/holder.rs

use serde::de;

use super::{HolderOther, HolderReviewer, Tagged};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `pet`
    pub pet: Tagged,
    /// `other`
    pub other: Option<HolderOther>,
    /// `reviewer`
    pub reviewer: Option<HolderReviewer>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`reviewer`](Self::reviewer).
    #[inline]
    #[must_use]
    pub fn with_reviewer(mut self, reviewer: HolderReviewer) -> Self {
        self.reviewer = Some(reviewer);
        self.extra.remove("reviewer");
        self
    }
}

impl object::Object for Holder {
    const REQUIRED: &'static [&'static str] = &["pet"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "pet" => property.required(0, &mut self.pet),
            "other" => property.nullable(&mut self.other),
            "reviewer" => property.nullable(&mut self.reviewer),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("pet", &self.pet);
        to.optional("other", &self.other);
        to.optional("reviewer", &self.reviewer);
    }
}

structure::implement!(Holder);

// ---- src/types/holder_other.rs

use serde::de;

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

impl From<Cat> for HolderOther {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Holder> for HolderOther {
    #[inline]
    fn from(value: Holder) -> Self {
        Self::Holder(Box::new(value))
    }
}

impl union::Union for HolderOther {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Cat>(),
        union::Variant::of::<Holder>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(from, |value: Holder| Self::Holder(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(HolderOther, Unknown, [Cat, Holder]);

// ---- src/types/holder_reviewer.rs

use serde::de;

use super::{Dog, HolderReviewerUser};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Holder/properties/reviewer`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderReviewer {
    /// Dog.
    Dog(Box<Dog>),
    /// User.
    User(Box<HolderReviewerUser>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for HolderReviewer {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<HolderReviewerUser> for HolderReviewer {
    #[inline]
    fn from(value: HolderReviewerUser) -> Self {
        Self::User(Box::new(value))
    }
}

impl union::Union for HolderReviewer {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Dog>(),
        union::Variant::of::<HolderReviewerUser>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Dog| Self::Dog(Box::new(value))),
            1 => {
                union::variant(
                    from,
                    |value: HolderReviewerUser| Self::User(Box::new(value)),
                )
            }
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(HolderReviewer, Unknown, [Dog, User]);

// ---- src/types/holder_reviewer_user.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// User.
///
/// Schema: `#/components/schemas/Holder/properties/reviewer/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderReviewerUser {
    /// `login`
    pub login: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl HolderReviewerUser {
    /// Sets [`login`](Self::login).
    #[inline]
    #[must_use]
    pub fn with_login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self.extra.remove("login");
        self
    }
}

impl object::Object for HolderReviewerUser {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "login" => property.optional(&mut self.login),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("login", &self.login);
    }
}

structure::implement!(HolderReviewerUser);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod cat;
mod cat_kind;
mod dog;
mod dog_kind;
mod holder;
mod holder_other;
mod holder_reviewer;
mod holder_reviewer_user;
mod tagged;
mod untagged;

pub use self::cat::Cat;
pub use self::cat_kind::CatKind;
pub use self::dog::Dog;
pub use self::dog_kind::DogKind;
pub use self::holder::Holder;
pub use self::holder_other::HolderOther;
pub use self::holder_reviewer::HolderReviewer;
pub use self::holder_reviewer_user::HolderReviewerUser;
pub use self::tagged::Tagged;
pub use self::untagged::Untagged;

// ---- src/types/tagged.rs

use serde::de;

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

impl From<Cat> for Tagged {
    #[inline]
    fn from(value: Cat) -> Self {
        let value = if value.kind.is_none() && value.extra.get("kind").is_none() {
            value.with_kind("cat".into())
        } else {
            value
        };
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Tagged {
    #[inline]
    fn from(value: Dog) -> Self {
        let value = if value.kind.is_none() && value.extra.get("kind").is_none() {
            value.with_kind("dog".into())
        } else {
            value
        };
        Self::Dog(Box::new(value))
    }
}

impl union::Union for Tagged {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const TAGS: &'static [(&'static str, usize)] = &[("cat", 0), ("dog", 1)];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Cat>().tagged(),
        union::Variant::of::<Dog>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(from, |value: Dog| Self::Dog(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Tagged, Unknown, [Cat, Dog]);

// ---- src/types/untagged.rs

use serde::de;

use super::CatKind;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Untagged`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Untagged {
    /// `kind`
    pub kind: Option<CatKind>,
    /// `claws`
    pub claws: Option<i64>,
    /// `fins`
    pub fins: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Untagged {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: CatKind) -> Self {
        self.kind = Some(kind);
        self.extra.remove("kind");
        self
    }

    /// Sets [`claws`](Self::claws).
    #[inline]
    #[must_use]
    pub fn with_claws(mut self, claws: i64) -> Self {
        self.claws = Some(claws);
        self.extra.remove("claws");
        self
    }

    /// Sets [`fins`](Self::fins).
    #[inline]
    #[must_use]
    pub fn with_fins(mut self, fins: i64) -> Self {
        self.fins = Some(fins);
        self.extra.remove("fins");
        self
    }
}

impl object::Object for Untagged {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "claws" => property.optional(&mut self.claws),
            "fins" => property.optional(&mut self.fins),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("claws", &self.claws);
        to.optional("fins", &self.fins);
    }
}

structure::implement!(Untagged);
