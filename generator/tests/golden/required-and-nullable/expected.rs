// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod presence;

pub use self::presence::Presence;

// ---- src/types/presence.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Presence`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Presence {
    /// `required`
    pub required: String,
    /// `required_nullable`
    pub required_nullable: Option<String>,
    /// `optional`
    pub optional: Option<String>,
    /// `optional_nullable`
    pub optional_nullable: Option<String>,
    /// `required_list`
    pub required_list: Vec<Option<i64>>,
    /// `required_anything`
    pub required_anything: serde_json::Value,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Presence {
    /// Sets [`required`](Self::required).
    #[inline]
    #[must_use]
    pub fn with_required(mut self, required: impl Into<String>) -> Self {
        self.required = required.into();
        self.extra.remove("required");
        self
    }

    /// Sets [`required_nullable`](Self::required_nullable).
    #[inline]
    #[must_use]
    pub fn with_required_nullable(
        mut self,
        required_nullable: impl Into<String>,
    ) -> Self {
        self.required_nullable = Some(required_nullable.into());
        self.extra.remove("required_nullable");
        self
    }

    /// Sets [`optional`](Self::optional).
    #[inline]
    #[must_use]
    pub fn with_optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self.extra.remove("optional");
        self
    }

    /// Sets [`optional_nullable`](Self::optional_nullable).
    #[inline]
    #[must_use]
    pub fn with_optional_nullable(
        mut self,
        optional_nullable: impl Into<String>,
    ) -> Self {
        self.optional_nullable = Some(optional_nullable.into());
        self.extra.remove("optional_nullable");
        self
    }

    /// Sets [`required_list`](Self::required_list).
    #[inline]
    #[must_use]
    pub fn with_required_list(mut self, required_list: Vec<Option<i64>>) -> Self {
        self.required_list = required_list;
        self.extra.remove("required_list");
        self
    }

    /// Sets [`required_anything`](Self::required_anything).
    #[inline]
    #[must_use]
    pub fn with_required_anything(
        mut self,
        required_anything: serde_json::Value,
    ) -> Self {
        self.required_anything = required_anything;
        self.extra.remove("required_anything");
        self
    }
}

impl object::Object for Presence {
    const REQUIRED: &'static [&'static str] = &[
        "required",
        "required_nullable",
        "required_list",
        "required_anything",
    ];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "required" => property.required(0, &mut self.required),
            "required_nullable" => property.required(1, &mut self.required_nullable),
            "optional" => property.optional(&mut self.optional),
            "optional_nullable" => property.nullable(&mut self.optional_nullable),
            "required_list" => property.required(2, &mut self.required_list),
            "required_anything" => property.required(3, &mut self.required_anything),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("required", &self.required);
        to.required("required_nullable", &self.required_nullable);
        to.optional("optional", &self.optional);
        to.optional("optional_nullable", &self.optional_nullable);
        to.required("required_list", &self.required_list);
        to.required("required_anything", &self.required_anything);
    }
}

structure::implement!(Presence);
