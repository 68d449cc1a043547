// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod presence;

pub use self::presence::Presence;

// ---- src/types/presence.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Presence`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Presence {
    /// `required`
    pub required: String,
    /// `required_nullable`
    pub required_nullable: Option<String>,
    /// `optional`
    pub optional: Option<String>,
    /// `optional_nullable`
    pub optional_nullable: Option<String>,
    /// `required_list`
    pub required_list: Vec<Option<i64>>,
    /// `required_anything`
    pub required_anything: serde_json::Value,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Presence {
        const REQUIRED: &'static [&'static str] = &["required", "required_nullable", "required_list", "required_anything"];
        "required" => required: required(0), with_required(impl Into<String>);
        "required_nullable" => required_nullable: required_nullable(1), with_required_nullable(impl Into<String>);
        "optional" => optional: optional, with_optional(impl Into<String>);
        "optional_nullable" => optional_nullable: nullable, with_optional_nullable(impl Into<String>);
        "required_list" => required_list: required(2), with_required_list(Vec<Option<i64>>);
        "required_anything" => required_anything: required(3), with_required_anything(serde_json::Value);
    }
}
