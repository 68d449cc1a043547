// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `level`
    pub level: types::Level,
    /// `one`
    ///
    /// Default: `1`.
    pub one: types::HolderOne,
    /// `fraction`
    pub fraction: Option<f64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        const REQUIRED: &'static [&'static str] = &["level", "one"];
        "level" => level: required(0), with_level(types::Level);
        "one" => one: required(1), with_one(types::HolderOne);
        "fraction" => fraction: optional, with_fraction(f64);
    }
}

/// Schema: `#/components/schemas/Level`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `10`
    N10,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    Level, Unknown, default {
        0 => N0,
        1 => N1,
        -1 => Minus1,
        10 => N10,
    }
}

/// Default: `1`.
///
/// Schema: `#/components/schemas/Holder/properties/one`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderOne {
    /// `1`
    #[default]
    N1,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    HolderOne, Unknown {
        1 => N1,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod holder;

pub use self::holder::{Holder, HolderOne, Level};
