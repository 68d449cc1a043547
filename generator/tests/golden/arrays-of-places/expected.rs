// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Closed`
pub type Closed = Vec<super::ClosedItem>;

/// Schema: `#/components/schemas/Older`
pub type Older = Vec<String>;

/// Schema: `#/components/schemas/Open`
pub type Open = Vec<super::OpenItem>;

/// Schema: `#/components/schemas/OpenSeveral`
pub type OpenSeveral = Vec<super::OpenSeveralItem>;

/// Constraints: min items `2`, max items `2`.
///
/// Schema: `#/components/schemas/Position`
pub type Position = Vec<f64>;

/// Schema: `#/components/schemas/Rest`
pub type Rest = Vec<super::RestItem>;

// ---- src/types/closed_item.rs

use serde::de;

use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Closed/prefixItems`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClosedItem {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for ClosedItem {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for ClosedItem {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl union::Union for ClosedItem {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<String>(),
        union::Variant::of::<i64>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::String),
            1 => union::variant(from, Self::Integer),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(ClosedItem, Unknown, [String, Integer]);

// ---- src/types/holder.rs

use serde::de;

use super::{ClosedItem, OpenItem, OpenSeveralItem, RestItem};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `position`
    ///
    /// Constraints: min items `2`, max items `2`.
    pub position: Option<Vec<f64>>,
    /// `closed`
    pub closed: Option<Vec<ClosedItem>>,
    /// `rest`
    pub rest: Option<Vec<RestItem>>,
    /// `open`
    pub open: Option<Vec<OpenItem>>,
    /// `several`
    pub several: Option<Vec<OpenSeveralItem>>,
    /// `older`
    pub older: Option<Vec<String>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`position`](Self::position).
    #[inline]
    #[must_use]
    pub fn with_position(mut self, position: Vec<f64>) -> Self {
        self.position = Some(position);
        self.extra.remove("position");
        self
    }

    /// Sets [`closed`](Self::closed).
    #[inline]
    #[must_use]
    pub fn with_closed(mut self, closed: Vec<ClosedItem>) -> Self {
        self.closed = Some(closed);
        self.extra.remove("closed");
        self
    }

    /// Sets [`rest`](Self::rest).
    #[inline]
    #[must_use]
    pub fn with_rest(mut self, rest: Vec<RestItem>) -> Self {
        self.rest = Some(rest);
        self.extra.remove("rest");
        self
    }

    /// Sets [`open`](Self::open).
    #[inline]
    #[must_use]
    pub fn with_open(mut self, open: Vec<OpenItem>) -> Self {
        self.open = Some(open);
        self.extra.remove("open");
        self
    }

    /// Sets [`several`](Self::several).
    #[inline]
    #[must_use]
    pub fn with_several(mut self, several: Vec<OpenSeveralItem>) -> Self {
        self.several = Some(several);
        self.extra.remove("several");
        self
    }

    /// Sets [`older`](Self::older).
    #[inline]
    #[must_use]
    pub fn with_older(mut self, older: Vec<String>) -> Self {
        self.older = Some(older);
        self.extra.remove("older");
        self
    }
}

impl object::Object for Holder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "position" => property.optional(&mut self.position),
            "closed" => property.optional(&mut self.closed),
            "rest" => property.optional(&mut self.rest),
            "open" => property.optional(&mut self.open),
            "several" => property.optional(&mut self.several),
            "older" => property.optional(&mut self.older),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("position", &self.position);
        to.optional("closed", &self.closed);
        to.optional("rest", &self.rest);
        to.optional("open", &self.open);
        to.optional("several", &self.several);
        to.optional("older", &self.older);
    }
}

structure::implement!(Holder);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod closed_item;
mod holder;
mod open_item;
mod open_several_item;
mod rest_item;

pub use self::closed_item::ClosedItem;
pub use self::holder::Holder;
pub use self::open_item::OpenItem;
pub use self::open_several_item::OpenSeveralItem;
pub use self::rest_item::RestItem;

// ---- src/types/open_item.rs

use serde::de;

use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Open/prefixItems`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenItem {
    /// Integer.
    Integer(i64),
    /// Any.
    Any(serde_json::Value),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for OpenItem {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl union::Union for OpenItem {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<i64>(),
        union::Variant::of::<serde_json::Value>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::Integer),
            1 => union::variant(from, Self::Any),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(OpenItem, Unknown, [Integer, Any]);

// ---- src/types/open_several_item.rs

use serde::de;

use crate::runtime::{json, union};

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
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for OpenSeveralItem {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for OpenSeveralItem {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl union::Union for OpenSeveralItem {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<i64>(),
        union::Variant::of::<String>(),
        union::Variant::of::<serde_json::Value>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::Integer),
            1 => union::variant(from, Self::String),
            2 => union::variant(from, Self::Any),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(OpenSeveralItem, Unknown, [Integer, String, Any]);

// ---- src/types/rest_item.rs

use serde::de;

use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Rest/prefixItems`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestItem {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for RestItem {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for RestItem {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl union::Union for RestItem {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<String>(),
        union::Variant::of::<i64>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::String),
            1 => union::variant(from, Self::Integer),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(RestItem, Unknown, [String, Integer]);
