//! `Debug` of objects: the properties that have a value, by their names in JSON, and the `extra`.
//!
//! Most objects have many properties and few values. One function for all types also compiles
//! faster than a derive for each.

use std::{
    collections::BTreeMap,
    fmt::{self, DebugStruct},
};

use super::{
    json::Json,
    object::{Object, Properties},
};

/// The text in place of a secret.
const REDACTED: &str = "[redacted]";

/// Formats an object of the type `name` without its secrets.
///
/// # Errors
///
/// Returns the error of the formatter.
pub fn fmt<T: Object>(object: &T, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    object.write_properties(&mut Shown {
        to: &mut shown,
        secrets: T::SECRETS,
        has_secret_additional: T::HAS_SECRET_ADDITIONAL,
    });
    if !object.extra().is_empty() {
        shown.field("extra", &ShownExtra(object));
    }
    shown.finish()
}

/// Formats the `extra`.
struct ShownExtra<'a, T>(&'a T);

impl<T: Object> fmt::Debug for ShownExtra<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, kept) in self.0.extra().entries() {
            let is_secret = T::HAS_SECRET_ADDITIONAL || T::SECRETS.contains(&name);
            if is_secret && kept.json().is_some_and(|json| !json.is_null()) {
                map.entry(&name, &format_args!("{REDACTED}"));
            } else {
                map.entry(&name, kept);
            }
        }
        map.finish()
    }
}

/// Formats each property.
struct Shown<'a, 'f, 't> {
    to: &'a mut DebugStruct<'f, 't>,
    secrets: &'static [&'static str],
    has_secret_additional: bool,
}

impl Shown<'_, '_, '_> {
    fn field(&mut self, name: &str, value: &dyn fmt::Debug, is_secret: bool) {
        if is_secret {
            self.to.field(name, &format_args!("{REDACTED}"));
        } else {
            self.to.field(name, value);
        }
    }
}

impl Properties for Shown<'_, '_, '_> {
    fn present<T: Json>(&mut self, name: &'static str, value: &T) {
        self.field(name, value, self.secrets.contains(&name));
    }

    fn additional<T: Json>(&mut self, _: &[&str], values: &BTreeMap<String, T>) {
        for (name, value) in values {
            self.field(name, value, self.has_secret_additional);
        }
    }
}
