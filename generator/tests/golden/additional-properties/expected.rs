// ---- src/types/anything.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Anything`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Anything {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Anything {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }
}

impl object::Object for Anything {
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

structure::implement!(Anything);

// ---- src/types/labels.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Labels`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Labels {
    /// `id`
    pub id: String,
    /// `additional`
    pub additional: Option<String>,
    /// The properties that are not declared above.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Labels {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }

    /// Sets [`additional`](Self::additional).
    #[inline]
    #[must_use]
    pub fn with_additional(mut self, additional: impl Into<String>) -> Self {
        self.additional = Some(additional.into());
        self.extra.remove("additional");
        self
    }

    /// Sets [`additional_properties`](Self::additional_properties).
    #[inline]
    #[must_use]
    pub fn with_additional_properties(
        mut self,
        additional_properties: std::collections::BTreeMap<String, i64>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }
}

impl object::Object for Labels {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            "additional" => property.optional(&mut self.additional),
            _ => property.additional(&mut self.additional_properties),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
        to.optional("additional", &self.additional);
        to.additional(&["id", "additional"], &self.additional_properties);
    }
}

structure::implement!(Labels);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod anything;
mod labels;
mod open;
mod open_value;

pub use self::anything::Anything;
pub use self::labels::Labels;
pub use self::open::Open;
pub use self::open_value::OpenValue;

// ---- src/types/open.rs

use serde::de;

use super::OpenValue;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Open`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// `id`
    pub id: Option<String>,
    /// The properties that are not declared above.
    pub additional_properties: std::collections::BTreeMap<String, OpenValue>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Open {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Sets [`additional_properties`](Self::additional_properties).
    #[inline]
    #[must_use]
    pub fn with_additional_properties(
        mut self,
        additional_properties: std::collections::BTreeMap<String, OpenValue>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }
}

impl object::Object for Open {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.additional(&mut self.additional_properties),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
        to.additional(&["id"], &self.additional_properties);
    }
}

structure::implement!(Open);

// ---- src/types/open_value.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Open/additionalProperties`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenValue {
    /// `note`
    pub note: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl OpenValue {
    /// Sets [`note`](Self::note).
    #[inline]
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self.extra.remove("note");
        self
    }
}

impl object::Object for OpenValue {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "note" => property.optional(&mut self.note),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("note", &self.note);
    }
}

structure::implement!(OpenValue);
