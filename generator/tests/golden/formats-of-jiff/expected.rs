// ---- src/types/aliases.rs

//! Other names for types.

use crate::runtime as rt;

/// Schema: `#/components/schemas/Created`
pub type Created = jiff::Timestamp;

/// Constraints: format `decimal`.
///
/// Schema: `#/components/schemas/Price`
pub type Price = rt::decimal_number::DecimalNumber;

// ---- src/types/day.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Day`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Day {
    /// Date.
    Date(jiff::civil::Date),
    /// DateTime.
    DateTime(jiff::Timestamp),
    /// Integer.
    Integer(i64),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Day, Unknown {
        0 => Date(jiff::civil::Date), from;
        1 => DateTime(jiff::Timestamp), from;
        2 => Integer(i64), from;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod day;
mod times;

pub use self::day::Day;
pub use self::times::Times;

// ---- src/types/times.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Times`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Times {
    /// `created_at`
    pub created_at: Option<jiff::Timestamp>,
    /// `birthdate`
    pub birthdate: Option<jiff::civil::Date>,
    /// `expires_at`
    pub expires_at: Option<jiff::Timestamp>,
    /// `updated_at`
    ///
    /// Default: `2024-01-01T00:00:00Z`.
    pub updated_at: Option<jiff::Timestamp>,
    /// `deleted_on`
    pub deleted_on: Option<jiff::civil::Date>,
    /// `holidays`
    pub holidays: Option<Vec<jiff::civil::Date>>,
    /// `key`
    ///
    /// Constraints: format `byte`.
    pub key: bytes::Bytes,
    /// `picture`
    ///
    /// Constraints: format `byte`.
    pub picture: Option<bytes::Bytes>,
    /// `file`
    ///
    /// Constraints: format `binary`.
    pub file: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Times {
        const REQUIRED: &'static [&'static str] = &["expires_at", "key"];
        "created_at" => created_at: optional, with_created_at(jiff::Timestamp);
        "birthdate" => birthdate: optional, with_birthdate(jiff::civil::Date);
        "expires_at" => expires_at: required_nullable(0), with_expires_at(jiff::Timestamp);
        "updated_at" => updated_at: optional, with_updated_at(jiff::Timestamp);
        "deleted_on" => deleted_on: nullable, with_deleted_on(jiff::civil::Date);
        "holidays" => holidays: optional, with_holidays(Vec<jiff::civil::Date>);
        "key" => key: required(1), with_key(impl Into<bytes::Bytes>);
        "picture" => picture: optional, with_picture(impl Into<bytes::Bytes>);
        "file" => file: optional, with_file(impl Into<String>);
    }
}
