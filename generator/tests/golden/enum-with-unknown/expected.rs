// ---- src/types/either.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Either`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Unknown.
    Unknown(Box<types::Unknown>),
    /// Unrecognized.
    Unrecognized(Box<types::Unrecognized>),
    /// A value that fits no variant.
    Unlisted(serde_json::Value),
}

rt::union::implement! {
    Either, Unlisted {
        0 => Unknown(types::Unknown), from;
        1 => Unrecognized(types::Unrecognized), from;
    }
}

/// Schema: `#/components/schemas/Unknown`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unknown {
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Unknown {
        "a" => a: optional, with_a(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Unrecognized`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unrecognized {
    /// `b`
    pub b: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Unrecognized {
        "b" => b: optional, with_b(impl Into<String>);
    }
}

// ---- src/types/level.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Level`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `0`
    Unknown,
    /// `1`
    Known,
    /// An unknown value.
    Unrecognized(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    Level, Unrecognized, default {
        0 => Unknown,
        1 => Known,
    }
}

// ---- src/types/marked.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Marked`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Marked {
    /// `active`
    Active,
    /// `(unknown)`
    Unknown,
    /// `$unrecognized`
    Unrecognized,
    /// `unlisted`
    Unlisted,
    /// An unknown value.
    UnlistedValue(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Marked, UnlistedValue, default {
        "active" => Active,
        "(unknown)" => Unknown,
        "$unrecognized" => Unrecognized,
        "unlisted" => Unlisted,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod either;
mod level;
mod marked;
mod state;
mod worse;

pub use self::either::{Either, Unknown, Unrecognized};
pub use self::level::Level;
pub use self::marked::Marked;
pub use self::state::State;
pub use self::worse::Worse;

// ---- src/types/state.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/State`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `active`
    Active,
    /// `unknown`
    Unknown,
    /// An unknown value.
    Unrecognized(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    State, Unrecognized, default {
        "active" => Active,
        "unknown" => Unknown,
    }
}

// ---- src/types/worse.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Worse`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Worse {
    /// `Unknown`
    Unknown,
    /// `unrecognized`
    Unrecognized,
    /// An unknown value.
    Unlisted(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Worse, Unlisted, default {
        "Unknown" => Unknown,
        "unrecognized" => Unrecognized,
    }
}
