// ---- src/types/base.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Base`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// Who it is.
    pub id: String,
    /// `count`
    ///
    /// Constraints: minimum `0`.
    pub count: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Base {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required(0), with_id(impl Into<String>);
        "count" => count: optional, with_count(i64);
    }
}

// ---- src/types/merged.rs

use crate::runtime as rt;

/// One flat struct.
///
/// Schema: `#/components/schemas/Merged`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Merged {
    /// Who it is.
    pub id: String,
    /// `count`
    ///
    /// Constraints: minimum `0`.
    pub count: i64,
    /// `extent`
    pub extent: f64,
    /// `note`
    pub note: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Merged {
        const REQUIRED: &'static [&'static str] = &["id", "count", "extent"];
        "id" => id: required(0), with_id(impl Into<String>);
        "count" => count: required(1), with_count(i64);
        "extent" => extent: required(2), with_extent(f64);
        "note" => note: optional, with_note(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod base;
mod merged;

pub use self::base::Base;
pub use self::merged::Merged;
