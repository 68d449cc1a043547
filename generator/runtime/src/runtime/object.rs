//! Objects with named properties.
//!
//! A property never fails an object: JSON that its field cannot hold goes to the [`Extra`].
//! Generated code maps properties to fields; everything else is in the runtime.

use std::collections::BTreeMap;

use serde::de::MapAccess;

// Emitted code finds here all that it says about objects.
pub use super::property::Property;
use super::{
    extra::Extra,
    json::{Allowed, Json},
};

/// A struct with an [`Extra`].
pub trait Extended {
    /// The JSON that the other fields cannot hold.
    fn extra(&self) -> &Extra;

    /// The JSON that the other fields cannot hold.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A struct that is decoded from and encoded to a JSON object.
pub trait Object: Extended + Default + std::fmt::Debug + PartialEq + 'static {
    /// The names of the required properties.
    const REQUIRED: &'static [&'static str] = &[];

    /// The properties that allow only a few values, with these values, as far as unions need them:
    /// single strings, and other scalars.
    const ALLOWED: Allowed = &[];

    /// Whether the schema allows no additional properties, which matters for unions. Decoding keeps
    /// them anyway.
    const IS_CLOSED: bool = false;

    /// The names of the properties that `Debug` hides.
    const SECRETS: &'static [&'static str] = &[];

    /// Whether `Debug` hides the additional properties.
    const HAS_SECRET_ADDITIONAL: bool = false;

    /// Decodes a property into its field, or keeps it as an additional one.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    fn read_property<'de, A: MapAccess<'de>>(
        &mut self,
        property: &mut Property<'_, 'de, A>,
    ) -> Result<(), A::Error>;

    /// Passes all properties to `to`, in the order of the document.
    fn write_properties<P: Properties>(&self, to: &mut P);
}

/// Visits the properties of an object in order. The visitor keeps the first error, so that
/// generated code need not check each result.
pub trait Properties {
    /// Visits a property that is present.
    fn present<T: Json>(&mut self, name: &'static str, value: &T);

    /// Visits a required property.
    fn required<T: Json + Default>(&mut self, name: &'static str, value: &T) {
        self.present(name, value);
    }

    /// Visits an optional property.
    fn optional<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.present(name, value);
        }
    }

    /// Visits an optional, nullable property.
    fn nullable<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        self.optional(name, value);
    }

    /// Visits a required, nullable property.
    fn required_nullable<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        self.required(name, value);
    }

    /// Visits additional properties with a schema, except those under declared names.
    fn additional<T: Json>(&mut self, declared: &[&str], values: &BTreeMap<String, T>);
}

impl<T: Extended> Extended for Box<T> {
    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
    }
}

/// Recursive types need boxed objects.
impl<T: Object> Object for Box<T> {
    const REQUIRED: &'static [&'static str] = T::REQUIRED;

    const ALLOWED: Allowed = <T as Object>::ALLOWED;

    const IS_CLOSED: bool = T::IS_CLOSED;

    fn read_property<'de, A: MapAccess<'de>>(
        &mut self,
        property: &mut Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        (**self).read_property(property)
    }

    fn write_properties<P: Properties>(&self, to: &mut P) {
        (**self).write_properties(to);
    }
}
