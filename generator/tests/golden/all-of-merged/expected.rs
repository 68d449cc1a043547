// ---- src/types/base.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Base`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// Who it is.
    pub id: String,
    /// `count`
    ///
    /// Constraints: minimum `0`.
    pub count: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Base {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self.extra.remove("count");
        self
    }
}

impl object::Object for Base {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            "count" => property.optional(&mut self.count),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
        to.optional("count", &self.count);
    }
}

structure::implement!(Base);

// ---- src/types/merged.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// One flat struct.
///
/// Schema: `#/components/schemas/Merged`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Merged {
    /// Who it is.
    pub id: String,
    /// `count`
    ///
    /// Constraints: minimum `0`.
    pub count: i64,
    /// `extent`
    pub extent: f64,
    /// `note`
    pub note: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Merged {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = count;
        self.extra.remove("count");
        self
    }

    /// Sets [`extent`](Self::extent).
    #[inline]
    #[must_use]
    pub fn with_extent(mut self, extent: f64) -> Self {
        self.extent = extent;
        self.extra.remove("extent");
        self
    }

    /// Sets [`note`](Self::note).
    #[inline]
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self.extra.remove("note");
        self
    }
}

impl object::Object for Merged {
    const REQUIRED: &'static [&'static str] = &["id", "count", "extent"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            "count" => property.required(1, &mut self.count),
            "extent" => property.required(2, &mut self.extent),
            "note" => property.optional(&mut self.note),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
        to.required("count", &self.count);
        to.required("extent", &self.extent);
        to.optional("note", &self.note);
    }
}

structure::implement!(Merged);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod base;
mod merged;

pub use self::base::Base;
pub use self::merged::Merged;
