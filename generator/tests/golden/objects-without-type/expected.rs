// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod object;

pub use self::object::Object;

// ---- src/types/object.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Object`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// `list`
    pub list: Option<Vec<String>>,
    /// `map`
    pub map: Option<std::collections::BTreeMap<String, i64>>,
    /// `anything`
    pub anything: Option<serde_json::Value>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use objects_without_type::types::Object;
    ///
    /// let value: Object = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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

    /// Makes [`list`](Self::list) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_list_null(mut self) -> Self {
        self.list = None;
        self.extra.set_null("list");
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

    /// Makes [`map`](Self::map) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_map_null(mut self) -> Self {
        self.map = None;
        self.extra.set_null("map");
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

    /// Makes [`anything`](Self::anything) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_anything_null(mut self) -> Self {
        self.anything = None;
        self.extra.set_null("anything");
        self
    }
}

impl object::Object for Object {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

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

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("list", &self.list)?;
        to.optional("map", &self.map)?;
        to.optional("anything", &self.anything)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Object {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Object {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}
