// ---- src/types/apart.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Apart`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Apart {
    /// `kind`
    pub kind: Option<types::ApartKind>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Apart {
        "kind" => kind: optional, with_kind(types::ApartKind);
    }
}

/// Schema: `#/components/schemas/Apart/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApartKind {
    /// `gift`
    Gift,
    /// `loyalty`
    Loyalty,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ApartKind, Unknown, default {
        "gift" => Gift,
        "loyalty" => Loyalty,
    }
}

// ---- src/types/filter.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Filter`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// `kind`
    pub kind: Option<types::FilterKind>,
    /// `order`
    pub order: Option<types::FilterOrder>,
    /// `other`
    pub other: Option<types::FilterOther>,
    /// `choice`
    pub choice: Option<types::FilterChoice>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Filter {
        "kind" => kind: optional, with_kind(types::FilterKind);
        "order" => order: optional, with_order(types::FilterOrder);
        "other" => other: optional, with_other(types::FilterOther);
        "choice" => choice: optional, with_choice(types::FilterChoice);
    }
}

/// Schema: `#/components/schemas/Filter/properties/kind`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterKind {
    /// `$in`
    pub r#in: Option<Vec<types::FilterKindIs>>,
    /// Exactly this.
    pub is: Option<types::FilterKindIs>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FilterKind {
        "$in" => r#in: optional, with_in(Vec<types::FilterKindIs>);
        "$is" => is: optional, with_is(types::FilterKindIs);
    }
}

/// Schema: `#/components/schemas/Filter/properties/order`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOrder {
    /// `billing`
    pub billing: Option<types::FilterOrderBilling>,
    /// `shipping`
    pub shipping: Option<types::FilterOrderBilling>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FilterOrder {
        "billing" => billing: optional, with_billing(types::FilterOrderBilling);
        "shipping" => shipping: optional, with_shipping(types::FilterOrderBilling);
    }
}

/// Schema: `#/components/schemas/Filter/properties/other`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOther {
    /// Without the number.
    pub street: Option<String>,
    /// `lines`
    pub lines: Option<Vec<types::FilterOtherLinesItem>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FilterOther {
        "street" => street: optional, with_street(impl Into<String>);
        "lines" => lines: optional, with_lines(Vec<types::FilterOtherLinesItem>);
    }
}

/// Schema: `#/components/schemas/Filter/properties/choice`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterChoice {
    /// A.
    A(Box<types::FilterChoiceA>),
    /// B.
    B(Box<types::FilterChoiceB>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    FilterChoice, Unknown {
        0 => A(types::FilterChoiceA), from;
        1 => B(types::FilterChoiceB), from;
    }
}

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
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    FilterKindIs, Unknown, default {
        "gift" => Gift,
        "loyalty" => Loyalty,
    }
}

/// Schema: `#/components/schemas/Filter/properties/order/properties/billing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOrderBilling {
    /// With the number.
    pub street: Option<String>,
    /// `lines`
    pub lines: Option<Vec<types::FilterOtherLinesItem>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FilterOrderBilling {
        "street" => street: optional, with_street(impl Into<String>);
        "lines" => lines: optional, with_lines(Vec<types::FilterOtherLinesItem>);
    }
}

/// A.
///
/// Schema: `#/components/schemas/Filter/properties/choice/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterChoiceA {
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FilterChoiceA {
        "a" => a: optional, with_a(impl Into<String>);
    }
}

/// B.
///
/// Schema: `#/components/schemas/Filter/properties/choice/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterChoiceB {
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FilterChoiceB {
        "a" => a: optional, with_a(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Filter/properties/other/properties/lines/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOtherLinesItem {
    /// `text`
    pub text: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FilterOtherLinesItem {
        "text" => text: optional, with_text(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod apart;
mod filter;

pub use self::apart::{Apart, ApartKind};
pub use self::filter::{
    Filter, FilterChoice, FilterChoiceA, FilterChoiceB, FilterKind, FilterKindIs,
    FilterOrder, FilterOrderBilling, FilterOther, FilterOtherLinesItem,
};
