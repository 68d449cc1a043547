//! `Debug` of objects: the properties that have a value, by their names in JSON, and what is kept beside them.
//!
//! Objects have many properties and mostly few values. One function for all of them also spares the compiler a derived one for
//! each type.

use std::{
    collections::BTreeMap,
    fmt::{self, DebugStruct},
};

use super::{
    json::Json,
    object::{Object, Properties},
};

/// Shows an object of the type called `name`.
///
/// # Errors
///
/// What the formatter reports.
pub fn fmt<T: Object>(object: &T, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    object.write_properties(&mut Shown(&mut shown));
    if !object.extra().is_empty() {
        shown.field("extra", object.extra());
    }
    shown.finish()
}

/// Shows each property.
struct Shown<'a, 'f, 't>(&'a mut DebugStruct<'f, 't>);

impl Properties for Shown<'_, '_, '_> {
    fn required<T: Json>(&mut self, name: &'static str, value: &T) {
        self.0.field(name, value);
    }

    fn additional<T: Json>(&mut self, _: &[&str], values: &BTreeMap<String, T>) {
        for (name, value) in values {
            self.0.field(name, value);
        }
    }
}
