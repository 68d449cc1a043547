// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Created`
pub type Created = chrono::DateTime<chrono::Utc>;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod times;

pub use self::times::Times;

// ---- src/types/times.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Times`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Times {
    /// `created_at`
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// `birthdate`
    pub birthdate: Option<chrono::NaiveDate>,
    /// `expires_at`
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
    /// `updated_at`
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
    /// `deleted_on`
    pub deleted_on: Option<chrono::NaiveDate>,
    /// `holidays`
    pub holidays: Option<Vec<chrono::NaiveDate>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Times {
        const REQUIRED: &'static [&'static str] = &["expires_at"];
        "created_at" => created_at: optional, with_created_at(chrono::DateTime<chrono::Utc>);
        "birthdate" => birthdate: optional, with_birthdate(chrono::NaiveDate);
        "expires_at" => expires_at: required_nullable(0), with_expires_at(chrono::DateTime<chrono::Utc>);
        "updated_at" => updated_at: optional, with_updated_at(chrono::DateTime<chrono::Utc>);
        "deleted_on" => deleted_on: nullable, with_deleted_on(chrono::NaiveDate);
        "holidays" => holidays: optional, with_holidays(Vec<chrono::NaiveDate>);
    }
}
