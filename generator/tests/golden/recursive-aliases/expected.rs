// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Even`
pub type Even = Vec<std::collections::BTreeMap<String, serde_json::Value>>;

/// Schema: `#/components/schemas/Nested`
pub type Nested = Vec<serde_json::Value>;

/// Schema: `#/components/schemas/Odd`
pub type Odd = std::collections::BTreeMap<String, Vec<serde_json::Value>>;

/// Schema: `#/components/schemas/Paths`
pub type Paths = std::collections::BTreeMap<String, serde_json::Value>;

// ---- src/types/holder.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `nested`
    pub nested: Option<Vec<serde_json::Value>>,
    /// `even`
    pub even: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Holder {
    /// Sets [`nested`](Self::nested).
    #[inline]
    #[must_use]
    pub fn with_nested(mut self, nested: Vec<serde_json::Value>) -> Self {
        self.nested = Some(nested);
        self.extra.remove("nested");
        self
    }

    /// Sets [`even`](Self::even).
    #[inline]
    #[must_use]
    pub fn with_even(
        mut self,
        even: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        self.even = Some(even);
        self.extra.remove("even");
        self
    }
}

impl object::Object for Holder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "nested" => property.optional(&mut self.nested),
            "even" => property.optional(&mut self.even),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("nested", &self.nested);
        to.optional("even", &self.even);
    }
}

structure::implement!(Holder);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;

pub use self::holder::Holder;
