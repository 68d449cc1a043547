// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod sorted;

pub use self::sorted::{Order, Sorted, SortedDirection};

// ---- src/types/sorted.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Sorted`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sorted {
    /// By what the list is sorted.
    pub order: types::Order,
    /// `direction`
    ///
    /// Default: `asc`.
    pub direction: Option<types::SortedDirection>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Sorted {
        const REQUIRED: &'static [&'static str] = &["order"];
        "order" => order: required(0), with_order(types::Order);
        "direction" => direction: optional, with_direction(types::SortedDirection);
    }
}

/// By what the list is sorted.
///
/// Schema: `#/components/schemas/Order`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `id`
    Id,
    /// `-id`
    IdDesc,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Order, Unknown, default {
        "created_at" => CreatedAt,
        "-created_at" => CreatedAtDesc,
        "id" => Id,
        "-id" => IdDesc,
    }
}

/// Default: `asc`.
///
/// Schema: `#/components/schemas/Sorted/properties/direction`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortedDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    SortedDirection, Unknown, default {
        "asc" => Asc,
        "desc" => Desc,
    }
}
