//! What the named fields and variants of a value did not take, found by walking it.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    extra::Entry,
    json::Json,
    object::{Object, Properties},
};

/// Adds what an object keeps, itself and below.
pub fn kept<T: Object>(object: &T, at: &str, found: &mut Vec<String>) {
    for (name, entry) in object.extra().entries() {
        if !matches!(entry, Entry::Null | Entry::Respelled(_)) {
            found.push(member(at, name));
        }
    }
    object.write_properties(&mut Below { at, found });
}

/// The pointer to a member of the object at `at`.
pub fn member(at: &str, key: &str) -> String {
    let key = if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    };
    format!("{at}/{key}")
}

/// Looks into each property.
struct Below<'a> {
    at: &'a str,
    found: &'a mut Vec<String>,
}

impl Properties for Below<'_> {
    fn required<T: Json>(&mut self, name: &'static str, value: &T) {
        value.kept(&member(self.at, name), self.found);
    }

    fn additional<T: Json>(&mut self, _: &[&str], values: &BTreeMap<String, T>) {
        values.kept(self.at, self.found);
    }
}
