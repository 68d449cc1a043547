//! Lists that come in pages: how a request becomes the one for the next page.

use serde::Serialize;

use super::{Identifier, Type};

/// How the answers of an operation are pages of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pagination {
    /// The type of a page.
    pub page: Type,
    /// The media type that a page is asked for in, where the answer can have others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept: Option<String>,
    /// The type of an item.
    pub item: Type,
    /// The way from a page to its items; empty where it is a list itself.
    pub items: Vec<Access>,
    /// The field of an item that tells it from all others.
    pub id: Option<Access>,
    /// The way to the flag that says whether there are more pages.
    pub has_more: Option<Vec<Access>>,
    /// How many items there are on all pages, and on one.
    pub total: Option<Total>,
    /// How many items a page has unless the caller says so.
    pub limit: Option<Limit>,
    /// How to come to the next page.
    pub advance: Advance,
}

/// A field of a struct, or of what it is an `Option` of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Access {
    /// Its name.
    pub field: Identifier,
    /// The name of the property.
    pub wire_name: String,
    /// Whether it is an `Option`.
    pub is_option: bool,
}

/// How many items there are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Total {
    /// The way from a page to the number of items on all pages.
    pub path: Vec<Access>,
    /// The field of the request for the number of items on one.
    pub limit: Identifier,
}

/// What is sent where the caller sets nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Limit {
    /// The field of the request.
    pub field: Identifier,
    /// Its value.
    pub value: i64,
}

/// How to come to the next page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Advance {
    /// By its number.
    Page(PageNumber),
    /// By the number of items before it, in this field of the request.
    Offset(Identifier),
    /// By a cursor that the answer gives.
    Answer {
        /// The field of the request.
        field: Identifier,
        /// The way from a page to the cursor.
        cursor: Vec<Access>,
    },
    /// By a field of the last item.
    LastItem {
        /// The field of the request.
        field: Identifier,
        /// The field of the item.
        cursor: Access,
    },
    /// By the field of items that they are sorted by.
    Order(Ordered),
}

/// The numbers of pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PageNumber {
    /// The field of the request.
    pub field: Identifier,
    /// The number of the page that is sent where there is none.
    pub first: i64,
    /// The highest that the API takes.
    pub last: Option<i64>,
}

/// How to come to the next page of a list that can be sorted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ordered {
    /// The field of the request for the cursor.
    pub field: Identifier,
    /// The field of the request for the order.
    pub order: Identifier,
    /// The type of the order.
    pub order_type: Type,
    /// The order that is asked for where the caller asks for none.
    pub default: Option<String>,
    /// The orders that have a cursor.
    pub orders: Vec<Order>,
    /// How to come to the next page in all other orders.
    pub otherwise: Option<PageNumber>,
}

/// An order of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    /// The value that asks for it.
    pub value: String,
    /// The field of items that they are sorted by.
    pub key: Access,
    /// Whether the highest comes first.
    pub is_descending: bool,
}

impl Pagination {
    /// Whether the next page has a number.
    pub fn has_numbers(&self) -> bool {
        match &self.advance {
            Advance::Page(_) => true,
            Advance::Order(ordered) => ordered.otherwise.is_some(),
            _ => false,
        }
    }

    /// Whether the next page starts behind a cursor that is followed as it is.
    pub fn has_cursor(&self) -> bool {
        matches!(
            self.advance,
            Advance::Answer { .. } | Advance::LastItem { .. }
        )
    }
}
