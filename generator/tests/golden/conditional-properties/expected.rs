// ---- src/types/address.rs

use crate::{runtime as rt, types};

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
    pub province: Option<types::Province>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Address {
        const REQUIRED: &'static [&'static str] = &["country"];
        "country" => country: required(0), with_country(impl Into<String>);
        "zip" => zip: optional, with_zip(impl Into<String>);
        "size" => size: optional, with_size(f64);
        "province" => province: optional, with_province(types::Province);
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Anything`
pub type Anything = serde_json::Value;

/// Schema: `#/components/schemas/Ruled`
pub type Ruled = types::Payment;

/// Schema: `#/components/schemas/Text`
pub type Text = String;

// ---- src/types/billing.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Billing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Billing {
    /// `address`
    pub address: types::Address,
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Billing {
        const REQUIRED: &'static [&'static str] = &["address"];
        "address" => address: required(0), with_address(types::Address);
        "name" => name: optional, with_name(impl Into<String>);
    }
}

// ---- src/types/branches.rs

use crate::{runtime as rt, types};

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
    pub province: Option<types::Province>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Branches {
        "country" => country: optional, with_country(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>);
        "zip" => zip: optional, with_zip(impl Into<String>);
        "size" => size: optional, with_size(f64);
        "province" => province: optional, with_province(types::Province);
    }
}

// ---- src/types/card.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Card`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `address`
    pub address: Option<types::Address>,
    /// `code`
    pub code: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Card {
        "name" => name: optional, with_name(impl Into<String>);
        "number" => number: optional, with_number(impl Into<String>);
        "address" => address: optional, with_address(types::Address);
        "code" => code: optional, with_code(impl Into<String>);
    }
}

// ---- src/types/chosen.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Chosen`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Chosen {
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Chosen {
        "a" => a: optional, with_a(impl Into<String>);
    }
}

// ---- src/types/either.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Either`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Left.
    Left(Box<types::EitherLeft>),
    /// Right.
    Right(Box<types::EitherRight>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Either, Unknown {
        0 => Left(types::EitherLeft), from;
        1 => Right(types::EitherRight), from;
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    EitherLeft {
        const REQUIRED: &'static [&'static str] = &["left"];
        "kind" => kind: optional, with_kind(impl Into<String>);
        "left" => left: required(0), with_left(impl Into<String>);
        "text" => text: optional, with_text(impl Into<String>);
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    EitherRight {
        const REQUIRED: &'static [&'static str] = &["right"];
        "kind" => kind: optional, with_kind(impl Into<String>);
        "right" => right: required(0), with_right(impl Into<String>);
        "text" => text: optional, with_text(impl Into<String>);
    }
}

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
mod payment;
mod province;

pub use self::address::Address;
pub use self::billing::Billing;
pub use self::branches::Branches;
pub use self::card::Card;
pub use self::chosen::Chosen;
pub use self::either::{Either, EitherLeft, EitherRight};
pub use self::payment::Payment;
pub use self::province::Province;

// ---- src/types/payment.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Payment`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Payment {
        "name" => name: optional, with_name(impl Into<String>);
        "number" => number: optional, with_number(impl Into<String>);
    }
}

// ---- src/types/province.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Province`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Province {
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Province {
        "name" => name: optional, with_name(impl Into<String>);
    }
}
