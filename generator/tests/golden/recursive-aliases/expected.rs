// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Even`
pub type Even = Vec<std::collections::BTreeMap<String, serde_json::Value>>;

/// Schema: `#/components/schemas/Nested`
pub type Nested = Vec<serde_json::Value>;

/// Schema: `#/components/schemas/Odd`
pub type Odd = std::collections::BTreeMap<String, Vec<serde_json::Value>>;

/// Schema: `#/components/schemas/Paths`
pub type Paths = std::collections::BTreeMap<String, serde_json::Value>;

// ---- src/types/holder.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `nested`
    pub nested: Option<Vec<serde_json::Value>>,
    /// `even`
    pub even: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        "nested" => nested: optional, with_nested(Vec<serde_json::Value>);
        "even" => even: optional, with_even(Vec<std::collections::BTreeMap<String, serde_json::Value>>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;

pub use self::holder::Holder;
