// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Closed`
pub type Closed = serde_json::Map<String, serde_json::Value>;

/// Schema: `#/components/schemas/Metadata`
pub type Metadata = serde_json::Map<String, serde_json::Value>;

/// Schema: `#/components/schemas/Open`
pub type Open = serde_json::Map<String, serde_json::Value>;

// ---- src/types/holder.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `metadata`
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// `inline`
    pub inline: Option<serde_json::Map<String, serde_json::Value>>,
    /// `list`
    pub list: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`metadata`](Self::metadata).
    #[inline]
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.metadata = metadata;
        self.extra.remove("metadata");
        self
    }

    /// Sets [`inline`](Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(
        mut self,
        inline: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.inline = Some(inline);
        self.extra.remove("inline");
        self
    }

    /// Sets [`list`](Self::list).
    #[inline]
    #[must_use]
    pub fn with_list(
        mut self,
        list: Vec<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.list = Some(list);
        self.extra.remove("list");
        self
    }
}

impl object::Object for Holder {
    const REQUIRED: &'static [&'static str] = &["metadata"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "metadata" => property.required(0, &mut self.metadata),
            "inline" => property.nullable(&mut self.inline),
            "list" => property.optional(&mut self.list),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("metadata", &self.metadata);
        to.optional("inline", &self.inline);
        to.optional("list", &self.list);
    }
}

structure::implement!(Holder);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;

pub use self::holder::Holder;
