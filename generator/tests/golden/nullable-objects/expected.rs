// ---- src/types/base.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Base`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Base {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }
}

impl object::Object for Base {
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

structure::implement!(Base);

// ---- src/types/holder.rs

use serde::de;

use super::{Base, HolderInline, HolderMerged};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `inline`
    pub inline: Option<HolderInline>,
    /// `referred`
    pub referred: Option<Base>,
    /// `merged`
    pub merged: Option<HolderMerged>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`inline`](Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(mut self, inline: HolderInline) -> Self {
        self.inline = Some(inline);
        self.extra.remove("inline");
        self
    }

    /// Sets [`referred`](Self::referred).
    #[inline]
    #[must_use]
    pub fn with_referred(mut self, referred: Base) -> Self {
        self.referred = Some(referred);
        self.extra.remove("referred");
        self
    }

    /// Sets [`merged`](Self::merged).
    #[inline]
    #[must_use]
    pub fn with_merged(mut self, merged: HolderMerged) -> Self {
        self.merged = Some(merged);
        self.extra.remove("merged");
        self
    }
}

impl object::Object for Holder {
    const REQUIRED: &'static [&'static str] = &["inline", "referred"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "inline" => property.required(0, &mut self.inline),
            "referred" => property.required(1, &mut self.referred),
            "merged" => property.nullable(&mut self.merged),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("inline", &self.inline);
        to.required("referred", &self.referred);
        to.optional("merged", &self.merged);
    }
}

structure::implement!(Holder);

// ---- src/types/holder_inline.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder/properties/inline`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderInline {
    /// `city`
    pub city: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl HolderInline {
    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self.extra.remove("city");
        self
    }
}

impl object::Object for HolderInline {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "city" => property.optional(&mut self.city),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("city", &self.city);
    }
}

structure::implement!(HolderInline);

// ---- src/types/holder_merged.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder/properties/merged`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderMerged {
    /// `id`
    pub id: Option<String>,
    /// `extent`
    pub extent: Option<f64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl HolderMerged {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Sets [`extent`](Self::extent).
    #[inline]
    #[must_use]
    pub fn with_extent(mut self, extent: f64) -> Self {
        self.extent = Some(extent);
        self.extra.remove("extent");
        self
    }
}

impl object::Object for HolderMerged {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            "extent" => property.optional(&mut self.extent),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
        to.optional("extent", &self.extent);
    }
}

structure::implement!(HolderMerged);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod base;
mod holder;
mod holder_inline;
mod holder_merged;

pub use self::base::Base;
pub use self::holder::Holder;
pub use self::holder_inline::HolderInline;
pub use self::holder_merged::HolderMerged;
