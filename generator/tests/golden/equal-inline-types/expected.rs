// ---- src/types/apart.rs

use serde::de;

use super::ApartKind;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Apart`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Apart {
    /// `kind`
    pub kind: Option<ApartKind>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Apart {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: ApartKind) -> Self {
        self.kind = Some(kind);
        self.extra.remove("kind");
        self
    }
}

impl object::Object for Apart {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
    }
}

structure::implement!(Apart);

// ---- src/types/apart_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Apart/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApartKind {
    /// `gift`
    Gift,
    /// `loyalty`
    Loyalty,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ApartKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Gift, Self::Loyalty];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gift => "gift",
            Self::Loyalty => "loyalty",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for ApartKind {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for ApartKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "gift" => Self::Gift,
            "loyalty" => Self::Loyalty,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(ApartKind, Unknown);

// ---- src/types/filter.rs

use serde::de;

use super::{FilterChoice, FilterKind, FilterOrder, FilterOther};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Filter`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// `kind`
    pub kind: Option<FilterKind>,
    /// `order`
    pub order: Option<FilterOrder>,
    /// `other`
    pub other: Option<FilterOther>,
    /// `choice`
    pub choice: Option<FilterChoice>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Filter {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: FilterKind) -> Self {
        self.kind = Some(kind);
        self.extra.remove("kind");
        self
    }

    /// Sets [`order`](Self::order).
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: FilterOrder) -> Self {
        self.order = Some(order);
        self.extra.remove("order");
        self
    }

    /// Sets [`other`](Self::other).
    #[inline]
    #[must_use]
    pub fn with_other(mut self, other: FilterOther) -> Self {
        self.other = Some(other);
        self.extra.remove("other");
        self
    }

    /// Sets [`choice`](Self::choice).
    #[inline]
    #[must_use]
    pub fn with_choice(mut self, choice: FilterChoice) -> Self {
        self.choice = Some(choice);
        self.extra.remove("choice");
        self
    }
}

impl object::Object for Filter {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "order" => property.optional(&mut self.order),
            "other" => property.optional(&mut self.other),
            "choice" => property.optional(&mut self.choice),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("order", &self.order);
        to.optional("other", &self.other);
        to.optional("choice", &self.choice);
    }
}

structure::implement!(Filter);

// ---- src/types/filter_choice.rs

use serde::de;

use super::{FilterChoiceA, FilterChoiceB};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Filter/properties/choice`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterChoice {
    /// A.
    A(Box<FilterChoiceA>),
    /// B.
    B(Box<FilterChoiceB>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<FilterChoiceA> for FilterChoice {
    #[inline]
    fn from(value: FilterChoiceA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<FilterChoiceB> for FilterChoice {
    #[inline]
    fn from(value: FilterChoiceB) -> Self {
        Self::B(Box::new(value))
    }
}

impl union::Union for FilterChoice {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<FilterChoiceA>(),
        union::Variant::of::<FilterChoiceB>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: FilterChoiceA| Self::A(Box::new(value))),
            1 => union::variant(from, |value: FilterChoiceB| Self::B(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(FilterChoice, Unknown, [A, B]);

// ---- src/types/filter_choice_a.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// A.
///
/// Schema: `#/components/schemas/Filter/properties/choice/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterChoiceA {
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FilterChoiceA {
    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }
}

impl object::Object for FilterChoiceA {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("a", &self.a);
    }
}

structure::implement!(FilterChoiceA);

// ---- src/types/filter_choice_b.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// B.
///
/// Schema: `#/components/schemas/Filter/properties/choice/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterChoiceB {
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FilterChoiceB {
    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }
}

impl object::Object for FilterChoiceB {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("a", &self.a);
    }
}

structure::implement!(FilterChoiceB);

// ---- src/types/filter_kind.rs

use serde::de;

use super::FilterKindIs;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Filter/properties/kind`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterKind {
    /// `$in`
    pub r#in: Option<Vec<FilterKindIs>>,
    /// Exactly this.
    pub is: Option<FilterKindIs>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FilterKind {
    /// Sets [`in`](Self::in).
    #[inline]
    #[must_use]
    pub fn with_in(mut self, r#in: Vec<FilterKindIs>) -> Self {
        self.r#in = Some(r#in);
        self.extra.remove("$in");
        self
    }

    /// Sets [`is`](Self::is).
    #[inline]
    #[must_use]
    pub fn with_is(mut self, is: FilterKindIs) -> Self {
        self.is = Some(is);
        self.extra.remove("$is");
        self
    }
}

impl object::Object for FilterKind {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "$in" => property.optional(&mut self.r#in),
            "$is" => property.optional(&mut self.is),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("$in", &self.r#in);
        to.optional("$is", &self.is);
    }
}

structure::implement!(FilterKind);

// ---- src/types/filter_kind_is.rs

use crate::runtime::{enumeration, unknown_value};

/// Exactly this.
///
/// Schema: `#/components/schemas/Filter/properties/kind/properties/$is`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterKindIs {
    /// `gift`
    Gift,
    /// `loyalty`
    Loyalty,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl FilterKindIs {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Gift, Self::Loyalty];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gift => "gift",
            Self::Loyalty => "loyalty",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for FilterKindIs {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for FilterKindIs {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "gift" => Self::Gift,
            "loyalty" => Self::Loyalty,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(FilterKindIs, Unknown);

// ---- src/types/filter_order.rs

use serde::de;

use super::FilterOrderBilling;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Filter/properties/order`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOrder {
    /// `billing`
    pub billing: Option<FilterOrderBilling>,
    /// `shipping`
    pub shipping: Option<FilterOrderBilling>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FilterOrder {
    /// Sets [`billing`](Self::billing).
    #[inline]
    #[must_use]
    pub fn with_billing(mut self, billing: FilterOrderBilling) -> Self {
        self.billing = Some(billing);
        self.extra.remove("billing");
        self
    }

    /// Sets [`shipping`](Self::shipping).
    #[inline]
    #[must_use]
    pub fn with_shipping(mut self, shipping: FilterOrderBilling) -> Self {
        self.shipping = Some(shipping);
        self.extra.remove("shipping");
        self
    }
}

impl object::Object for FilterOrder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "billing" => property.optional(&mut self.billing),
            "shipping" => property.optional(&mut self.shipping),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("billing", &self.billing);
        to.optional("shipping", &self.shipping);
    }
}

structure::implement!(FilterOrder);

// ---- src/types/filter_order_billing.rs

use serde::de;

use super::FilterOtherLinesItem;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Filter/properties/order/properties/billing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOrderBilling {
    /// With the number.
    pub street: Option<String>,
    /// `lines`
    pub lines: Option<Vec<FilterOtherLinesItem>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FilterOrderBilling {
    /// Sets [`street`](Self::street).
    #[inline]
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self.extra.remove("street");
        self
    }

    /// Sets [`lines`](Self::lines).
    #[inline]
    #[must_use]
    pub fn with_lines(mut self, lines: Vec<FilterOtherLinesItem>) -> Self {
        self.lines = Some(lines);
        self.extra.remove("lines");
        self
    }
}

impl object::Object for FilterOrderBilling {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "street" => property.optional(&mut self.street),
            "lines" => property.optional(&mut self.lines),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("street", &self.street);
        to.optional("lines", &self.lines);
    }
}

structure::implement!(FilterOrderBilling);

// ---- src/types/filter_other.rs

use serde::de;

use super::FilterOtherLinesItem;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Filter/properties/other`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOther {
    /// Without the number.
    pub street: Option<String>,
    /// `lines`
    pub lines: Option<Vec<FilterOtherLinesItem>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FilterOther {
    /// Sets [`street`](Self::street).
    #[inline]
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self.extra.remove("street");
        self
    }

    /// Sets [`lines`](Self::lines).
    #[inline]
    #[must_use]
    pub fn with_lines(mut self, lines: Vec<FilterOtherLinesItem>) -> Self {
        self.lines = Some(lines);
        self.extra.remove("lines");
        self
    }
}

impl object::Object for FilterOther {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "street" => property.optional(&mut self.street),
            "lines" => property.optional(&mut self.lines),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("street", &self.street);
        to.optional("lines", &self.lines);
    }
}

structure::implement!(FilterOther);

// ---- src/types/filter_other_lines_item.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Filter/properties/other/properties/lines/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOtherLinesItem {
    /// `text`
    pub text: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FilterOtherLinesItem {
    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self.extra.remove("text");
        self
    }
}

impl object::Object for FilterOtherLinesItem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "text" => property.optional(&mut self.text),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("text", &self.text);
    }
}

structure::implement!(FilterOtherLinesItem);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod apart;
mod apart_kind;
mod filter;
mod filter_choice;
mod filter_choice_a;
mod filter_choice_b;
mod filter_kind;
mod filter_kind_is;
mod filter_order;
mod filter_order_billing;
mod filter_other;
mod filter_other_lines_item;

pub use self::apart::Apart;
pub use self::apart_kind::ApartKind;
pub use self::filter::Filter;
pub use self::filter_choice::FilterChoice;
pub use self::filter_choice_a::FilterChoiceA;
pub use self::filter_choice_b::FilterChoiceB;
pub use self::filter_kind::FilterKind;
pub use self::filter_kind_is::FilterKindIs;
pub use self::filter_order::FilterOrder;
pub use self::filter_order_billing::FilterOrderBilling;
pub use self::filter_other::FilterOther;
pub use self::filter_other_lines_item::FilterOtherLinesItem;
