// ---- src/types/anything.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Anything`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Anything {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Anything {
        "id" => id: optional, with_id(impl Into<String>);
    }
}

// ---- src/types/labels.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Labels`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Labels {
    /// `id`
    pub id: String,
    /// `additional`
    pub additional: Option<String>,
    /// The additional properties.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Labels {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required(0), with_id(impl Into<String>);
        "additional" => additional: optional, with_additional(impl Into<String>);
        _ => additional_properties: additional, with_additional_properties(std::collections::BTreeMap<String, i64>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod anything;
mod labels;
mod open;

pub use self::anything::Anything;
pub use self::labels::Labels;
pub use self::open::{Open, OpenValue};

// ---- src/types/open.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Open`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// `id`
    pub id: Option<String>,
    /// The additional properties.
    pub additional_properties: std::collections::BTreeMap<String, types::OpenValue>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Open {
        "id" => id: optional, with_id(impl Into<String>);
        _ => additional_properties: additional, with_additional_properties(std::collections::BTreeMap<String, types::OpenValue>);
    }
}

/// Schema: `#/components/schemas/Open/additionalProperties`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenValue {
    /// `note`
    pub note: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OpenValue {
        "note" => note: optional, with_note(impl Into<String>);
    }
}
