//! Objects with named properties.
//!
//! A property never makes an object fail: what its field cannot give back goes to the object's [`Extra`]. Emitted code says
//! which property is which field; everything else is in the runtime.

use std::collections::BTreeMap;

use serde::de::MapAccess;

// Emitted code finds here all that it says about objects.
pub use super::property::Property;
use super::{
    extra::Extra,
    json::{Allowed, Json},
};

/// A struct that keeps what its other fields do not hold.
pub trait Extended {
    /// What the other fields do not hold.
    fn extra(&self) -> &Extra;

    /// What the other fields do not hold.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A struct that stands for a JSON object.
pub trait Object: Extended + Default + std::fmt::Debug + PartialEq + 'static {
    /// The names of the properties that are missed when they are not there.
    const REQUIRED: &'static [&'static str] = &[];

    /// The properties that allow only a few values, with those values, as far as unions ask: texts where there is but one, and
    /// other scalars.
    const ALLOWED: Allowed = &[];

    /// Whether the document allows no other properties, as far as unions ask. Reading takes them all the same.
    const IS_CLOSED: bool = false;

    /// The names of the properties that `Debug` hides.
    const SECRETS: &'static [&'static str] = &[];

    /// Whether `Debug` hides the properties that are not declared.
    const HAS_SECRET_ADDITIONAL: bool = false;

    /// Reads the property into its field, or as an unknown one.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    fn read_property<'de, A: MapAccess<'de>>(
        &mut self,
        property: &mut Property<'_, 'de, A>,
    ) -> Result<(), A::Error>;

    /// Passes every property to `to`, in the order of the document.
    fn write_properties<P: Properties>(&self, to: &mut P);
}

/// Takes the properties of an object, one after the other. What goes wrong with one is up to who takes them: emitted code need not
/// look at the result of each.
pub trait Properties {
    /// Takes a property that is there.
    fn present<T: Json>(&mut self, name: &'static str, value: &T);

    /// Takes a property that is always there.
    fn required<T: Json + Default>(&mut self, name: &'static str, value: &T) {
        self.present(name, value);
    }

    /// Takes a property that is there if it has a value.
    fn optional<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.present(name, value);
        }
    }

    /// Takes an optional property that may be null.
    fn nullable<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        self.optional(name, value);
    }

    /// Takes a property that is always there and may be null.
    fn required_nullable<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        self.required(name, value);
    }

    /// Takes the properties that are not declared and whose values are described. Those under declared names are left out.
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

/// A boxed object is an object: recursive types need that.
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
