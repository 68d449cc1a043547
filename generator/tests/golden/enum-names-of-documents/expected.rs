// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Other`
pub type Other = serde_json::Map<String, serde_json::Value>;

// ---- src/types/kind.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Kind`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `42`
    N42,
    /// `18`
    N18,
    /// `-56`
    Minus56,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    Kind, Unknown, default {
        42 => N42,
        18 => N18,
        -56 => Minus56,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod kind;
mod scope;

pub use self::kind::Kind;
pub use self::scope::Scope;

// ---- src/types/scope.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Scope`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `/`
    Slash,
    /// `/keys`
    Keys,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Scope, Unknown, default {
        "/" => Slash,
        "/keys" => Keys,
    }
}
