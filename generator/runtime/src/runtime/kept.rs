//! What the named fields and variants of a value did not take, found by walking it.

use std::{borrow::Cow, collections::BTreeMap, convert::Infallible};

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
    match object.write_properties(&mut Below { at, found }) {
        Ok(()) => {}
    }
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
    type Error = Infallible;

    fn required<T: Json>(&mut self, name: &'static str, value: &T) -> Result<(), Infallible> {
        value.kept(&member(self.at, name), self.found);
        Ok(())
    }

    fn additional<T: Json>(
        &mut self,
        _: &[&str],
        values: &BTreeMap<String, T>,
    ) -> Result<(), Infallible> {
        values.kept(self.at, self.found);
        Ok(())
    }
}
