//! Lists that come in pages: how a request becomes the one for the next page.

use serde::Serialize;

use super::{Identifier, Type};
use crate::wire::pagination;

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
    /// How many items a page has.
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
    pub limit: RequestField,
}

/// A field of a request, or of its body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestField {
    /// Its name.
    pub name: Identifier,
    /// The name of the parameter or property.
    pub wire_name: String,
    /// The type of its value.
    pub ty: Type,
    /// Whether it is an `Option`.
    pub is_option: bool,
    /// The field that holds the body, where it is a field of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyField>,
}

/// The field of a request that holds its body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BodyField {
    /// Its name.
    pub name: Identifier,
    /// Whether it is an `Option`.
    pub is_option: bool,
}

/// How many items a page has.
pub type Limit = pagination::Limit<RequestField>;

/// How to come to the next page.
pub type Advance = pagination::Advance<RequestField, Vec<Access>, Access>;

/// Where the URL of the next page stands.
pub type Link = pagination::Link<Vec<Access>>;

/// The numbers of pages.
pub type PageNumber = pagination::PageNumber<RequestField>;

/// How to come to the next page of a list that can be sorted.
pub type Ordered = pagination::Ordered<RequestField, Access>;

/// An order of a list.
pub type Order = pagination::Order<Access>;

impl Pagination {
    /// Whether the next page has a number.
    pub fn has_numbers(&self) -> bool {
        match &self.advance {
            Advance::Page(_) => true,
            Advance::Order(ordered) => ordered.otherwise.is_some(),
            _ => false,
        }
    }

    /// Whether what has been read says whether and how there is a next page.
    pub fn remembers(&self) -> bool {
        let has_cursor = matches!(
            self.advance,
            Advance::Answer { .. } | Advance::Link(_) | Advance::LastItem { .. }
        );
        has_cursor || self.total.is_some()
    }
}
