// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Cells`
pub type Cells = Vec<types::Cell>;

// ---- src/types/cell.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Cell`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cell {
    /// `text`
    pub text: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Cell {
        "text" => text: optional, with_text(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod cell;
mod page;

pub use self::cell::Cell;
pub use self::page::{Page, PageDataItem};

// ---- src/types/page.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Page`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `data`
    pub data: Vec<types::PageDataItem>,
    /// `rows`
    pub rows: Option<Vec<Vec<types::Cell>>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Page {
        const REQUIRED: &'static [&'static str] = &["data"];
        "data" => data: required(0), with_data(Vec<types::PageDataItem>);
        "rows" => rows: optional, with_rows(Vec<Vec<types::Cell>>);
    }
}

/// Schema: `#/components/schemas/Page/properties/data/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageDataItem {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    PageDataItem {
        "id" => id: optional, with_id(impl Into<String>);
    }
}
