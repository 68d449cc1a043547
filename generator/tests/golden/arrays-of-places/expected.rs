// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Closed`
pub type Closed = Vec<types::ClosedItem>;

/// Schema: `#/components/schemas/Older`
pub type Older = Vec<String>;

/// Schema: `#/components/schemas/Open`
pub type Open = Vec<types::OpenItem>;

/// Schema: `#/components/schemas/OpenSeveral`
pub type OpenSeveral = Vec<types::OpenSeveralItem>;

/// Each element:
///
/// - Longitude
/// - Latitude
///
/// Constraints: min items `2`, max items `2`.
///
/// Schema: `#/components/schemas/Position`
pub type Position = Vec<f64>;

/// Schema: `#/components/schemas/Rest`
pub type Rest = Vec<types::RestItem>;

// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// Each element:
    ///
    /// - Longitude
    /// - Latitude
    ///
    /// Constraints: min items `2`, max items `2`.
    pub position: Option<Vec<f64>>,
    /// `closed`
    pub closed: Option<Vec<types::ClosedItem>>,
    /// `rest`
    pub rest: Option<Vec<types::RestItem>>,
    /// `open`
    pub open: Option<Vec<types::OpenItem>>,
    /// `several`
    pub several: Option<Vec<types::OpenSeveralItem>>,
    /// `older`
    pub older: Option<Vec<String>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        "position" => position: optional, with_position(Vec<f64>);
        "closed" => closed: optional, with_closed(Vec<types::ClosedItem>);
        "rest" => rest: optional, with_rest(Vec<types::RestItem>);
        "open" => open: optional, with_open(Vec<types::OpenItem>);
        "several" => several: optional, with_several(Vec<types::OpenSeveralItem>);
        "older" => older: optional, with_older(Vec<String>);
    }
}

/// Schema: `#/components/schemas/Closed/prefixItems`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClosedItem {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    ClosedItem, Unknown {
        0 => String(String), from;
        1 => Integer(i64), from;
    }
}

/// Schema: `#/components/schemas/Rest/prefixItems`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestItem {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    RestItem, Unknown {
        0 => String(String), from;
        1 => Integer(i64), from;
    }
}

/// Schema: `#/components/schemas/Open/prefixItems`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenItem {
    /// Integer.
    Integer(i64),
    /// Any.
    Any(serde_json::Value),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OpenItem, Unknown {
        0 => Integer(i64), from;
        1 => Any(serde_json::Value);
    }
}

/// Schema: `#/components/schemas/OpenSeveral/prefixItems`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenSeveralItem {
    /// Integer.
    Integer(i64),
    /// String.
    String(String),
    /// Any.
    Any(serde_json::Value),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OpenSeveralItem, Unknown {
        0 => Integer(i64), from;
        1 => String(String), from;
        2 => Any(serde_json::Value);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;

pub use self::holder::{ClosedItem, Holder, OpenItem, OpenSeveralItem, RestItem};
