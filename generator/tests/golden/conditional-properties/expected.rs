// ---- src/types/address.rs

use serde::de;

use super::Province;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Address`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// `country`
    pub country: String,
    /// `zip`
    pub zip: Option<String>,
    /// `size`
    pub size: Option<f64>,
    /// `province`
    pub province: Option<Province>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Address {
    /// Sets [`country`](Self::country).
    #[inline]
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = country.into();
        self.extra.remove("country");
        self
    }

    /// Sets [`zip`](Self::zip).
    #[inline]
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self.extra.remove("zip");
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    #[must_use]
    pub fn with_province(mut self, province: Province) -> Self {
        self.province = Some(province);
        self.extra.remove("province");
        self
    }
}

impl object::Object for Address {
    const REQUIRED: &'static [&'static str] = &["country"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "country" => property.required(0, &mut self.country),
            "zip" => property.optional(&mut self.zip),
            "size" => property.optional(&mut self.size),
            "province" => property.optional(&mut self.province),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("country", &self.country);
        to.optional("zip", &self.zip);
        to.optional("size", &self.size);
        to.optional("province", &self.province);
    }
}

structure::implement!(Address);

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Anything`
pub type Anything = serde_json::Value;

/// Schema: `#/components/schemas/Ruled`
pub type Ruled = super::Payment;

/// Schema: `#/components/schemas/Text`
pub type Text = String;

// ---- src/types/billing.rs

use serde::de;

use super::Address;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Billing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Billing {
    /// `address`
    pub address: Address,
    /// `name`
    pub name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Billing {
    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn with_address(mut self, address: Address) -> Self {
        self.address = address;
        self.extra.remove("address");
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }
}

impl object::Object for Billing {
    const REQUIRED: &'static [&'static str] = &["address"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "address" => property.required(0, &mut self.address),
            "name" => property.optional(&mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("address", &self.address);
        to.optional("name", &self.name);
    }
}

structure::implement!(Billing);

// ---- src/types/branches.rs

use serde::de;

use super::Province;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Branches`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Branches {
    /// `country`
    pub country: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `zip`
    pub zip: Option<String>,
    /// `size`
    pub size: Option<f64>,
    /// `province`
    pub province: Option<Province>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Branches {
    /// Sets [`country`](Self::country).
    #[inline]
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self.extra.remove("country");
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Sets [`zip`](Self::zip).
    #[inline]
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self.extra.remove("zip");
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    #[must_use]
    pub fn with_province(mut self, province: Province) -> Self {
        self.province = Some(province);
        self.extra.remove("province");
        self
    }
}

impl object::Object for Branches {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "country" => property.optional(&mut self.country),
            "name" => property.optional(&mut self.name),
            "zip" => property.optional(&mut self.zip),
            "size" => property.optional(&mut self.size),
            "province" => property.optional(&mut self.province),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("country", &self.country);
        to.optional("name", &self.name);
        to.optional("zip", &self.zip);
        to.optional("size", &self.size);
        to.optional("province", &self.province);
    }
}

structure::implement!(Branches);

// ---- src/types/card.rs

use serde::de;

use super::Address;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Card`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `address`
    pub address: Option<Address>,
    /// `code`
    pub code: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Card {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Sets [`number`](Self::number).
    #[inline]
    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self.extra.remove("number");
        self
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn with_address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self.extra.remove("address");
        self
    }

    /// Sets [`code`](Self::code).
    #[inline]
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self.extra.remove("code");
        self
    }
}

impl object::Object for Card {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            "number" => property.optional(&mut self.number),
            "address" => property.optional(&mut self.address),
            "code" => property.optional(&mut self.code),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
        to.optional("number", &self.number);
        to.optional("address", &self.address);
        to.optional("code", &self.code);
    }
}

structure::implement!(Card);

// ---- src/types/chosen.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Chosen`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Chosen {
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Chosen {
    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }
}

impl object::Object for Chosen {
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

structure::implement!(Chosen);

// ---- src/types/either.rs

use serde::de;

use super::{EitherLeft, EitherRight};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Either`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Left.
    Left(Box<EitherLeft>),
    /// Right.
    Right(Box<EitherRight>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<EitherLeft> for Either {
    #[inline]
    fn from(value: EitherLeft) -> Self {
        Self::Left(Box::new(value))
    }
}

impl From<EitherRight> for Either {
    #[inline]
    fn from(value: EitherRight) -> Self {
        Self::Right(Box::new(value))
    }
}

impl union::Union for Either {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<EitherLeft>(),
        union::Variant::of::<EitherRight>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: EitherLeft| Self::Left(Box::new(value))),
            1 => union::variant(from, |value: EitherRight| Self::Right(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Either, Unknown, [Left, Right]);

// ---- src/types/either_left.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Left.
///
/// Schema: `#/components/schemas/Either/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EitherLeft {
    /// `kind`
    pub kind: Option<String>,
    /// `left`
    pub left: String,
    /// `text`
    pub text: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl EitherLeft {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }

    /// Sets [`left`](Self::left).
    #[inline]
    #[must_use]
    pub fn with_left(mut self, left: impl Into<String>) -> Self {
        self.left = left.into();
        self.extra.remove("left");
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self.extra.remove("text");
        self
    }
}

impl object::Object for EitherLeft {
    const REQUIRED: &'static [&'static str] = &["left"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "left" => property.required(0, &mut self.left),
            "text" => property.optional(&mut self.text),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.required("left", &self.left);
        to.optional("text", &self.text);
    }
}

structure::implement!(EitherLeft);

// ---- src/types/either_right.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Right.
///
/// Schema: `#/components/schemas/Either/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EitherRight {
    /// `kind`
    pub kind: Option<String>,
    /// `right`
    pub right: String,
    /// `text`
    pub text: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl EitherRight {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }

    /// Sets [`right`](Self::right).
    #[inline]
    #[must_use]
    pub fn with_right(mut self, right: impl Into<String>) -> Self {
        self.right = right.into();
        self.extra.remove("right");
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self.extra.remove("text");
        self
    }
}

impl object::Object for EitherRight {
    const REQUIRED: &'static [&'static str] = &["right"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "right" => property.required(0, &mut self.right),
            "text" => property.optional(&mut self.text),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.required("right", &self.right);
        to.optional("text", &self.text);
    }
}

structure::implement!(EitherRight);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod address;
mod billing;
mod branches;
mod card;
mod chosen;
mod either;
mod either_left;
mod either_right;
mod payment;
mod province;

pub use self::address::Address;
pub use self::billing::Billing;
pub use self::branches::Branches;
pub use self::card::Card;
pub use self::chosen::Chosen;
pub use self::either::Either;
pub use self::either_left::EitherLeft;
pub use self::either_right::EitherRight;
pub use self::payment::Payment;
pub use self::province::Province;

// ---- src/types/payment.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Payment`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Payment {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Sets [`number`](Self::number).
    #[inline]
    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self.extra.remove("number");
        self
    }
}

impl object::Object for Payment {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            "number" => property.optional(&mut self.number),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
        to.optional("number", &self.number);
    }
}

structure::implement!(Payment);

// ---- src/types/province.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Province`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Province {
    /// `name`
    pub name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Province {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }
}

impl object::Object for Province {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
    }
}

structure::implement!(Province);
