//! Lists that come in pages: how one answer leads to the request for the next. An overlay says it, or the operation itself.

use serde::Serialize;

use crate::wire::pagination;

/// How the answers of an operation are pages of a list. A path is the properties that lead into the
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

/// A value of a request that says which page is meant.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum PageInput {
    /// The parameter of the query with this name.
    Query(String),
    /// A property of the body.
    Body {
        /// Its name.
        body: String,
    },
}

/// How many items a page has.
pub type Limit = pagination::Limit<PageInput>;

/// How to come to the next page.
pub type Advance = pagination::Advance<PageInput, Vec<String>, String>;

/// Where the URL of the next page stands.
pub type Link = pagination::Link<Vec<String>>;

/// The numbers of pages.
pub type PageNumber = pagination::PageNumber<PageInput>;

/// How to come to the next page of a list that can be sorted.
pub type Ordered = pagination::Ordered<PageInput, String>;

/// An order of a list.
pub type Order = pagination::Order<String>;
