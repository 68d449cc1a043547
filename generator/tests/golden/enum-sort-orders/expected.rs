// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod order;
mod sorted;
mod sorted_direction;

pub use self::order::Order;
pub use self::sorted::Sorted;
pub use self::sorted_direction::SortedDirection;

// ---- src/types/order.rs

use crate::runtime::{enumeration, unknown_value};

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
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Order {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[
        Self::CreatedAt,
        Self::CreatedAtDesc,
        Self::Id,
        Self::IdDesc,
    ];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Id => "id",
            Self::IdDesc => "-id",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Order {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Order {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "id" => Self::Id,
            "-id" => Self::IdDesc,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Order, Unknown);

// ---- src/types/sorted.rs

use serde::de;

use super::{Order, SortedDirection};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Sorted`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sorted {
    /// By what the list is sorted.
    pub order: Order,
    /// `direction`
    ///
    /// Default: `asc`.
    pub direction: Option<SortedDirection>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Sorted {
    /// Sets [`order`](Self::order).
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: Order) -> Self {
        self.order = order;
        self.extra.remove("order");
        self
    }

    /// Sets [`direction`](Self::direction).
    #[inline]
    #[must_use]
    pub fn with_direction(mut self, direction: SortedDirection) -> Self {
        self.direction = Some(direction);
        self.extra.remove("direction");
        self
    }
}

impl object::Object for Sorted {
    const REQUIRED: &'static [&'static str] = &["order"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "order" => property.required(0, &mut self.order),
            "direction" => property.optional(&mut self.direction),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("order", &self.order);
        to.optional("direction", &self.direction);
    }
}

structure::implement!(Sorted);

// ---- src/types/sorted_direction.rs

use crate::runtime::{enumeration, unknown_value};

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
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl SortedDirection {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Asc, Self::Desc];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for SortedDirection {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for SortedDirection {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(SortedDirection, Unknown);
