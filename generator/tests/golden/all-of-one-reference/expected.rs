// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// An animal with a home.
///
/// Schema: `#/components/schemas/Pet`
pub type Pet = types::Animal;

// ---- src/types/home.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Home`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// Who pays.
    pub owner: Option<types::Pet>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Home {
        "owner" => owner: optional, with_owner(types::Pet);
    }
}

/// Schema: `#/components/schemas/Animal`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Animal {
        "name" => name: optional, with_name(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod home;

pub use self::home::{Animal, Home};
