//! Decodes the properties of an object into fields, and keeps what a field cannot hold.

use std::{borrow::Cow, collections::BTreeMap};

use serde::de::MapAccess;

use super::{
    fit::Fit,
    json::{Json, Place, Slot},
    kept::Kept,
};

/// A property whose value comes next.
pub struct Property<'a, 'de, A> {
    /// Its name.
    pub(super) name: Cow<'de, str>,
    /// The rest of the object, starting with its value.
    pub(super) members: &'a mut A,
    /// The required properties that have been seen.
    pub(super) seen: &'a mut Seen,
    /// The entry to keep, if any.
    pub(super) kept: Option<Kept>,
}

impl<'de, A: MapAccess<'de>> Property<'_, 'de, A> {
    /// Its name.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Decodes a required property: the one at `index` of
    /// [`Object::REQUIRED`](super::object::Object::REQUIRED).
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    pub fn required<T: Json + Default>(
        &mut self,
        index: usize,
        field: &mut T,
    ) -> Result<(), A::Error> {
        if self.seen.repeats(index) {
            *field = T::default();
        }
        match self.members.next_value_seed(Slot(field))? {
            Fit::Exact => {}
            Fit::Respelled(value) => self.kept = Some(Kept::Respelled(value)),
            Fit::Coerced(value) => self.kept = Some(Kept::Coerced(value)),
            Fit::Unreadable(value) => {
                *field = T::default();
                self.kept = Some(Kept::Coerced(value));
            }
        }
        Ok(())
    }

    /// Decodes a required, nullable property.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    #[inline]
    pub fn required_nullable<T: Json>(
        &mut self,
        index: usize,
        field: &mut Option<T>,
    ) -> Result<(), A::Error> {
        self.required(index, field)
    }

    /// Decodes an optional property that is not nullable.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    pub fn optional<T: Json>(&mut self, field: &mut Option<T>) -> Result<(), A::Error> {
        match self.members.next_value_seed(Place(field))? {
            Fit::Exact if field.is_null() => {
                *field = None;
                self.kept = Some(Kept::Null);
            }
            Fit::Exact => {}
            Fit::Respelled(value) => self.kept = Some(Kept::Respelled(value)),
            Fit::Coerced(value) => self.kept = Some(Kept::Coerced(value)),
            Fit::Unreadable(value) => self.kept = Some(Kept::Coerced(value)),
        }
        Ok(())
    }

    /// Decodes an optional, nullable property.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    pub fn nullable<T: Json>(&mut self, field: &mut Option<T>) -> Result<(), A::Error> {
        self.optional(field)?;
        if matches!(&self.kept, Some(Kept::Coerced(value)) if value.is_null()) {
            self.kept = Some(Kept::Null);
        }
        Ok(())
    }

    /// Decodes an additional property with a schema. A value that does not fit is kept.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    pub fn additional<T: Json>(&mut self, field: &mut BTreeMap<String, T>) -> Result<(), A::Error> {
        let mut place = None;
        let fit = self.members.next_value_seed(Place(&mut place))?;
        match place.filter(|_| fit.fits()) {
            Some(value) => drop(field.insert(self.name.to_string(), value)),
            None => drop(field.remove(&*self.name)),
        }
        match fit {
            Fit::Exact => {}
            Fit::Respelled(value) => self.kept = Some(Kept::Respelled(value)),
            Fit::Coerced(value) | Fit::Unreadable(value) => {
                self.kept = Some(Kept::Unknown(value));
            }
        }
        Ok(())
    }

    /// Keeps an additional property.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    #[cold]
    pub fn unknown(&mut self) -> Result<(), A::Error> {
        self.kept = Some(Kept::Unknown(Box::new(self.members.next_value()?)));
        Ok(())
    }
}

/// The set of required properties that have been seen.
#[derive(Default)]
pub(super) struct Seen {
    /// One bit for each of the first 64.
    first: u64,
    /// One bit for each of the others.
    rest: Vec<u64>,
}

impl Seen {
    /// Adds a required property. Returns whether it was there before.
    #[inline]
    fn repeats(&mut self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => &mut self.first,
            Some(rest) => {
                if self.rest.len() <= rest {
                    self.rest.resize(rest + 1, 0);
                }
                &mut self.rest[rest]
            }
        };
        let bit = 1 << (index % 64);
        let repeats = *word & bit != 0;
        *word |= bit;
        repeats
    }

    /// The required properties that are missing.
    #[inline]
    pub(super) fn missing(&self, required: &'static [&'static str]) -> Vec<&'static str> {
        let words = self
            .rest
            .iter()
            .fold(self.first.count_ones(), |sum, word| sum + word.count_ones());
        if words as usize == required.len() {
            return Vec::new();
        }
        self.list_missing(required)
    }

    #[cold]
    fn list_missing(&self, required: &'static [&'static str]) -> Vec<&'static str> {
        let word = |index: usize| match (index / 64).checked_sub(1) {
            None => self.first,
            Some(rest) => self.rest.get(rest).copied().unwrap_or_default(),
        };
        let names = required.iter().enumerate();
        names
            .filter(|(index, _)| word(*index) >> (index % 64) & 1 == 0)
            .map(|(_, name)| *name)
            .collect()
    }
}
