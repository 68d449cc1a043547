// ---- src/types/action.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Action`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// The guild was changed.
    ///
    /// `1`
    GuildUpdate,
    /// `2`
    Unknown,
    /// Ban.
    ///
    /// `3`
    Ban3,
    /// ban.
    ///
    /// `4`
    Ban4,
    /// `5`
    N5,
    /// An unknown value.
    Unrecognized(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    Action, Unrecognized, default {
        1 => GuildUpdate,
        2 => Unknown,
        3 => Ban3,
        4 => Ban4,
        5 => N5,
    }
}

// ---- src/types/event.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Event`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// A user started to type.
    ///
    /// `TYPING_START`
    TypingStart,
    /// Invitation.
    ///
    /// Deprecated.
    ///
    /// `invite`
    Invite,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Event, Unknown, default {
        "TYPING_START" => TypingStart,
        "invite" => Invite,
    }
}

// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `nullable`
    pub nullable: Option<types::Nullable>,
    /// `inline`
    pub inline: Option<types::HolderInline>,
    /// `model`
    pub model: Option<types::Model>,
    /// `mixed`
    pub mixed: Option<types::HolderMixed>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        "nullable" => nullable: nullable, with_nullable(types::Nullable);
        "inline" => inline: optional, with_inline(types::HolderInline);
        "model" => model: nullable, with_model(types::Model);
        "mixed" => mixed: optional, with_mixed(types::HolderMixed);
    }
}

/// Schema: `#/components/schemas/Nullable`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nullable {
    /// `a`
    A,
    /// `b`
    B,
    /// Only since last year.
    ///
    /// `c`
    C,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Nullable, Unknown, default {
        "a" => A,
        "b" => B,
        "c" => C,
    }
}

/// Schema: `#/components/schemas/Model`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Model {
    /// `small`
    Small,
    /// `large`
    Large,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Model, Unknown, default {
        "small" => Small,
        "large" => Large,
    }
}

/// Schema: `#/components/schemas/Holder/properties/inline`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `x`
    X,
    /// `y`
    Y,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    HolderInline, Unknown, default {
        "x" => X,
        "y" => Y,
    }
}

/// Schema: `#/components/schemas/Holder/properties/mixed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderMixed {
    /// X.
    X(types::HolderMixedX),
    /// Number.
    Number(types::HolderMixedNumber),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    HolderMixed, Unknown {
        0 => X(types::HolderMixedX), from;
        1 => Number(types::HolderMixedNumber), from;
    }
}

/// Schema: `#/components/schemas/Holder/properties/mixed/oneOf/0`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderMixedX {
    /// `x`
    #[default]
    X,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    HolderMixedX, Unknown {
        "x" => X,
    }
}

/// Schema: `#/components/schemas/Holder/properties/mixed/oneOf/1`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderMixedNumber {
    /// `1`
    #[default]
    N1,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    HolderMixedNumber, Unknown {
        1 => N1,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod action;
mod event;
mod holder;
mod subset;

pub use self::action::Action;
pub use self::event::Event;
pub use self::holder::{
    Holder, HolderInline, HolderMixed, HolderMixedNumber, HolderMixedX, Model, Nullable,
};
pub use self::subset::Subset;

// ---- src/types/subset.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Subset`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subset {
    /// `invite`
    #[default]
    Invite,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Subset, Unknown {
        "invite" => Invite,
    }
}
