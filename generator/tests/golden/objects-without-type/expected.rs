// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod object;

pub use self::object::Object;

// ---- src/types/object.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Object`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// `list`
    pub list: Option<Vec<String>>,
    /// `map`
    pub map: Option<std::collections::BTreeMap<String, i64>>,
    /// `anything`
    pub anything: Option<serde_json::Value>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Object {
        "list" => list: optional, with_list(Vec<String>);
        "map" => map: optional, with_map(std::collections::BTreeMap<String, i64>);
        "anything" => anything: optional, with_anything(serde_json::Value);
    }
}
