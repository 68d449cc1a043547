// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod person;

pub use self::person::Person;

// ---- src/types/person.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Person`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// `birthday`
    pub birthday: Option<chrono::NaiveDate>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Person {
    /// Sets [`birthday`](Self::birthday).
    #[inline]
    #[must_use]
    pub fn with_birthday(mut self, birthday: chrono::NaiveDate) -> Self {
        self.birthday = Some(birthday);
        self.extra.remove("birthday");
        self
    }
}

impl object::Object for Person {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "birthday" => property.optional(&mut self.birthday),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("birthday", &self.birthday);
    }
}

structure::implement!(Person);
