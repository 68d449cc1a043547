// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `value`
    pub value: Option<types::HolderValue>,
    /// `listed`
    pub listed: Option<types::Listed>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        "value" => value: optional, with_value(types::HolderValue);
        "listed" => listed: optional, with_listed(types::Listed);
    }
}

/// Schema: `#/components/schemas/Scalar`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// Boolean.
    Boolean(bool),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Scalar, Unknown {
        0 => String(String), from;
        1 => Integer(i64), from;
        2 => Boolean(bool), from;
    }
}

/// Schema: `#/components/schemas/Listed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    /// All.
    All(types::ListedAll),
    /// List.
    List(Vec<String>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Listed, Unknown {
        0 => All(types::ListedAll), from;
        1 => List(Vec<String>), from;
    }
}

/// Schema: `#/components/schemas/Listed/anyOf/0`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListedAll {
    /// `all`
    #[default]
    All,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ListedAll, Unknown {
        "all" => All,
    }
}

/// Schema: `#/components/schemas/Holder/properties/value`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderValue {
    /// Number.
    Number(f64),
    /// Map.
    Map(serde_json::Map<String, serde_json::Value>),
    /// List.
    List(Vec<types::Scalar>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    HolderValue, Unknown {
        0 => Number(f64), from;
        1 => Map(serde_json::Map<String, serde_json::Value>), from;
        2 => List(Vec<types::Scalar>), from;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod holder;

pub use self::holder::{Holder, HolderValue, Listed, ListedAll, Scalar};
