//! Lists that come in pages: how one answer leads to the request for the next. An overlay says it, or the operation itself.

use serde::Serialize;

/// How the answers of an operation are pages of a list. Parameters are those of the query; a path is the properties that lead into the
/// answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pagination {
    /// The path to the items of a page; empty where the answer is the list itself.
    pub items: Vec<String>,
    /// The property of an item that tells it from all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The path to the flag that says whether there are more pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<Vec<String>>,
    /// The path to the number of items on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Vec<String>>,
    /// How many items a page has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// How to come to the next page.
    pub advance: Advance,
}

/// How many items a page has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Limit {
    /// The parameter that sets it.
    pub parameter: String,
    /// What is sent where the caller sets nothing.
    pub value: Option<i64>,
}

/// How to come to the next page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Advance {
    /// By its number.
    Page(PageNumber),
    /// By the number of items before it, in this parameter.
    Offset(String),
    /// By a cursor that the answer gives.
    Answer {
        /// The parameter that takes it.
        parameter: String,
        /// The path to it.
        cursor: Vec<String>,
    },
    /// By a property of the last item, which no other item shares.
    LastItem {
        /// The parameter that takes it.
        parameter: String,
        /// The property.
        cursor: String,
    },
    /// By a property of the last item that others may share; which one depends on the order.
    Order(Ordered),
}

/// The numbers of pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PageNumber {
    /// The parameter that takes them.
    pub parameter: String,
    /// The number of the page that is sent where there is none.
    pub first: i64,
    /// The highest that the API takes.
    pub last: Option<i64>,
}

/// How to come to the next page of a list that can be sorted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ordered {
    /// The parameter that takes the cursor.
    pub parameter: String,
    /// The parameter that chooses the order.
    pub order: String,
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
    /// The property of items that they are sorted by.
    pub property: String,
    /// Whether the highest comes first.
    pub is_descending: bool,
}
