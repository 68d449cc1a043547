// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `switch`
    pub switch: Option<types::WithNull>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        "switch" => switch: nullable, with_switch(types::WithNull);
    }
}

/// Schema: `#/components/schemas/WithNull`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WithNull {
    /// `on`
    On,
    /// `off`
    Off,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    WithNull, Unknown, default {
        "on" => On,
        "off" => Off,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod holder;
mod spelling;

pub use self::holder::{Holder, WithNull};
pub use self::spelling::Spelling;

// ---- src/types/spelling.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Spelling`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spelling {
    /// `Asc`
    Asc,
    /// `ASC`
    AscUpper,
    /// `""`
    Empty,
    /// ` `
    Space,
    /// `-`
    Minus,
    /// `2fa`
    N2fa,
    /// `10`
    N10,
    /// `1.0`
    N1_0,
    /// `self`
    Self_,
    /// `Self`
    SelfMixed,
    /// `<=`
    LessThanOrEqual,
    /// `+1`
    Plus1,
    /// `ROLLED BACK`
    RolledBackUpperSpace,
    /// `rolled_back`
    RolledBack,
    /// `größe`
    Grosse,
    /// `客户`
    KeHu,
    /// `🚀`
    Rocket,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Spelling, Unknown, default {
        "Asc" => Asc,
        "ASC" => AscUpper,
        "" => Empty,
        " " => Space,
        "-" => Minus,
        "2fa" => N2fa,
        "10" => N10,
        "1.0" => N1_0,
        "self" => Self_,
        "Self" => SelfMixed,
        "<=" => LessThanOrEqual,
        "+1" => Plus1,
        "ROLLED BACK" => RolledBackUpperSpace,
        "rolled_back" => RolledBack,
        "größe" => Grosse,
        "客户" => KeHu,
        "🚀" => Rocket,
    }
}
