// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Closed`
pub type Closed = serde_json::Map<String, serde_json::Value>;

/// Schema: `#/components/schemas/Metadata`
pub type Metadata = serde_json::Map<String, serde_json::Value>;

/// Schema: `#/components/schemas/Open`
pub type Open = serde_json::Map<String, serde_json::Value>;

// ---- src/types/holder.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `metadata`
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// `inline`
    pub inline: Option<serde_json::Map<String, serde_json::Value>>,
    /// `list`
    pub list: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        const REQUIRED: &'static [&'static str] = &["metadata"];
        "metadata" => metadata: required(0), with_metadata(serde_json::Map<String, serde_json::Value>);
        "inline" => inline: nullable, with_inline(serde_json::Map<String, serde_json::Value>);
        "list" => list: optional, with_list(Vec<serde_json::Map<String, serde_json::Value>>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;

pub use self::holder::Holder;
