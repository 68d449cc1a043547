// ---- src/types/aliases.rs

//! Other names for types.

/// A contact.
///
/// - Email: An address.
/// - Phone
///
/// Schema: `#/components/schemas/Contact`
pub type Contact = String;

// ---- src/types/cat.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `name`
    pub name: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Cat {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.extra.remove("name");
        self
    }
}

impl object::Object for Cat {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.required(0, &mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("name", &self.name);
    }
}

structure::implement!(Cat);

// ---- src/types/dog.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `name`
    pub name: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Dog {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.extra.remove("name");
        self
    }
}

impl object::Object for Dog {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.required(0, &mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("name", &self.name);
    }
}

structure::implement!(Dog);

// ---- src/types/filter.rs

use serde::de;

use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Filter`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// List.
    List(Vec<String>),
    /// Boolean.
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<String>> for Filter {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<bool> for Filter {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl union::Union for Filter {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Vec<String>>(),
        union::Variant::of::<bool>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::List),
            1 => union::variant(from, Self::Boolean),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Filter, Unknown, [List, Boolean]);

// ---- src/types/holder.rs

use serde::de;

use super::{Filter, HolderNumber, Mixed, Pet};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// A contact.
    pub contact: Option<String>,
    /// `mixed`
    pub mixed: Option<Mixed>,
    /// `filter`
    pub filter: Option<Filter>,
    /// `pet`
    pub pet: Option<Pet>,
    /// `number`
    pub number: Option<HolderNumber>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`contact`](Self::contact).
    #[inline]
    #[must_use]
    pub fn with_contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self.extra.remove("contact");
        self
    }

    /// Sets [`mixed`](Self::mixed).
    #[inline]
    #[must_use]
    pub fn with_mixed(mut self, mixed: Mixed) -> Self {
        self.mixed = Some(mixed);
        self.extra.remove("mixed");
        self
    }

    /// Sets [`filter`](Self::filter).
    #[inline]
    #[must_use]
    pub fn with_filter(mut self, filter: Filter) -> Self {
        self.filter = Some(filter);
        self.extra.remove("filter");
        self
    }

    /// Sets [`pet`](Self::pet).
    #[inline]
    #[must_use]
    pub fn with_pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self.extra.remove("pet");
        self
    }

    /// Sets [`number`](Self::number).
    #[inline]
    #[must_use]
    pub fn with_number(mut self, number: HolderNumber) -> Self {
        self.number = Some(number);
        self.extra.remove("number");
        self
    }
}

impl object::Object for Holder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "contact" => property.optional(&mut self.contact),
            "mixed" => property.optional(&mut self.mixed),
            "filter" => property.optional(&mut self.filter),
            "pet" => property.optional(&mut self.pet),
            "number" => property.optional(&mut self.number),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("contact", &self.contact);
        to.optional("mixed", &self.mixed);
        to.optional("filter", &self.filter);
        to.optional("pet", &self.pet);
        to.optional("number", &self.number);
    }
}

structure::implement!(Holder);

// ---- src/types/holder_number.rs

use serde::de;

use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Holder/properties/number`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderNumber {
    /// Integer.
    Integer(i64),
    /// String.
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for HolderNumber {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for HolderNumber {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl union::Union for HolderNumber {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<i64>(),
        union::Variant::of::<String>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::Integer),
            1 => union::variant(from, Self::String),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(HolderNumber, Unknown, [Integer, String]);

// ---- src/types/mixed.rs

use serde::de;

use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Mixed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Mixed {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Mixed {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl union::Union for Mixed {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<String>(),
        union::Variant::of::<i64>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::String),
            1 => union::variant(from, Self::Integer),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Mixed, Unknown, [String, Integer]);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod cat;
mod dog;
mod filter;
mod holder;
mod holder_number;
mod mixed;
mod pet;

pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::filter::Filter;
pub use self::holder::Holder;
pub use self::holder_number::HolderNumber;
pub use self::mixed::Mixed;
pub use self::pet::Pet;

// ---- src/types/pet.rs

use serde::de;

use super::{Cat, Dog};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Cat.
    Cat(Box<Cat>),
    /// Dog.
    Dog(Box<Dog>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl union::Union for Pet {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Cat>(),
        union::Variant::of::<Dog>(),
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

union::implement!(Pet, Unknown, [Cat, Dog]);
