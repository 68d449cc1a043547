// ---- src/types/aliases.rs

//! Other names for types.

/// A contact.
///
/// - Email: An address.
/// - Phone
///
/// Schema: `#/components/schemas/Contact`
pub type Contact = String;

// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// A contact.
    pub contact: Option<String>,
    /// `mixed`
    pub mixed: Option<types::Mixed>,
    /// `filter`
    pub filter: Option<types::Filter>,
    /// `pet`
    pub pet: Option<types::Pet>,
    /// `number`
    pub number: Option<types::HolderNumber>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        "contact" => contact: optional, with_contact(impl Into<String>);
        "mixed" => mixed: optional, with_mixed(types::Mixed);
        "filter" => filter: optional, with_filter(types::Filter);
        "pet" => pet: optional, with_pet(types::Pet);
        "number" => number: optional, with_number(types::HolderNumber);
    }
}

/// Schema: `#/components/schemas/Mixed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Mixed, Unknown {
        0 => String(String), from;
        1 => Integer(i64), from;
    }
}

/// Schema: `#/components/schemas/Filter`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// List.
    List(Vec<String>),
    /// Boolean.
    Boolean(bool),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Filter, Unknown {
        0 => List(Vec<String>), from;
        1 => Boolean(bool), from;
    }
}

/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Cat.
    Cat(Box<types::Cat>),
    /// Dog.
    Dog(Box<types::Dog>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Pet, Unknown {
        0 => Cat(types::Cat), from;
        1 => Dog(types::Dog), from;
    }
}

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `name`
    pub name: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Cat {
        const REQUIRED: &'static [&'static str] = &["name"];
        "name" => name: required(0), with_name(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `name`
    pub name: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Dog {
        const REQUIRED: &'static [&'static str] = &["name"];
        "name" => name: required(0), with_name(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Holder/properties/number`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderNumber {
    /// Integer.
    Integer(i64),
    /// String.
    String(String),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    HolderNumber, Unknown {
        0 => Integer(i64), from;
        1 => String(String), from;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;

pub use self::holder::{Cat, Dog, Filter, Holder, HolderNumber, Mixed, Pet};
