// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod person;

pub use self::person::Person;

// ---- src/types/person.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Person`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// `birthday`
    pub birthday: Option<chrono::NaiveDate>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Person {
        "birthday" => birthday: optional, with_birthday(chrono::NaiveDate);
    }
}
