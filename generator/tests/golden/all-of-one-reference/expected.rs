// ---- src/types/aliases.rs

//! Other names for types.

/// An animal with a home.
///
/// Schema: `#/components/schemas/Pet`
pub type Pet = super::Animal;

// ---- src/types/animal.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Animal`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// `name`
    pub name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Animal {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }
}

impl object::Object for Animal {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
    }
}

structure::implement!(Animal);

// ---- src/types/home.rs

use serde::de;

use super::Pet;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Home`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// Who pays.
    pub owner: Option<Pet>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Home {
    /// Sets [`owner`](Self::owner).
    #[inline]
    #[must_use]
    pub fn with_owner(mut self, owner: Pet) -> Self {
        self.owner = Some(owner);
        self.extra.remove("owner");
        self
    }
}

impl object::Object for Home {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "owner" => property.optional(&mut self.owner),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("owner", &self.owner);
    }
}

structure::implement!(Home);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod animal;
mod home;

pub use self::animal::Animal;
pub use self::home::Home;
