// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod object;

pub use self::object::Object;

// ---- src/types/object.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Object`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// `list`
    pub list: Option<Vec<String>>,
    /// `map`
    pub map: Option<std::collections::BTreeMap<String, i64>>,
    /// `anything`
    pub anything: Option<serde_json::Value>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Object {
    /// Sets [`list`](Self::list).
    #[inline]
    #[must_use]
    pub fn with_list(mut self, list: Vec<String>) -> Self {
        self.list = Some(list);
        self.extra.remove("list");
        self
    }

    /// Sets [`map`](Self::map).
    #[inline]
    #[must_use]
    pub fn with_map(mut self, map: std::collections::BTreeMap<String, i64>) -> Self {
        self.map = Some(map);
        self.extra.remove("map");
        self
    }

    /// Sets [`anything`](Self::anything).
    #[inline]
    #[must_use]
    pub fn with_anything(mut self, anything: serde_json::Value) -> Self {
        self.anything = Some(anything);
        self.extra.remove("anything");
        self
    }
}

impl object::Object for Object {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "list" => property.optional(&mut self.list),
            "map" => property.optional(&mut self.map),
            "anything" => property.optional(&mut self.anything),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("list", &self.list);
        to.optional("map", &self.map);
        to.optional("anything", &self.anything);
    }
}

structure::implement!(Object);
