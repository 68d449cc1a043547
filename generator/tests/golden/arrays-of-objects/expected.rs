// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Cells`
pub type Cells = Vec<super::Cell>;

// ---- src/types/cell.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Cell`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cell {
    /// `text`
    pub text: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Cell {
    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self.extra.remove("text");
        self
    }
}

impl object::Object for Cell {
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

structure::implement!(Cell);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod cell;
mod page;
mod page_data_item;

pub use self::cell::Cell;
pub use self::page::Page;
pub use self::page_data_item::PageDataItem;

// ---- src/types/page.rs

use serde::de;

use super::{Cell, PageDataItem};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Page`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `data`
    pub data: Vec<PageDataItem>,
    /// `rows`
    pub rows: Option<Vec<Vec<Cell>>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Page {
    /// Sets [`data`](Self::data).
    #[inline]
    #[must_use]
    pub fn with_data(mut self, data: Vec<PageDataItem>) -> Self {
        self.data = data;
        self.extra.remove("data");
        self
    }

    /// Sets [`rows`](Self::rows).
    #[inline]
    #[must_use]
    pub fn with_rows(mut self, rows: Vec<Vec<Cell>>) -> Self {
        self.rows = Some(rows);
        self.extra.remove("rows");
        self
    }
}

impl object::Object for Page {
    const REQUIRED: &'static [&'static str] = &["data"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "data" => property.required(0, &mut self.data),
            "rows" => property.optional(&mut self.rows),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("data", &self.data);
        to.optional("rows", &self.rows);
    }
}

structure::implement!(Page);

// ---- src/types/page_data_item.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Page/properties/data/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageDataItem {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl PageDataItem {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }
}

impl object::Object for PageDataItem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
    }
}

structure::implement!(PageDataItem);
