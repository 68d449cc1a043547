//! What the named fields and variants of a value did not take, found by walking it.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    extra::Entry,
    json::Json,
    object::{Object, Properties},
};

/// JSON pointers to what a value holds beside its named fields and variants.
#[derive(Debug, Default)]
pub struct Kept {
    /// What no field is declared for.
    pub undeclared: Vec<String>,
    /// What is declared as something else.
    pub misfits: Vec<String>,
}

/// Adds what an object keeps, itself and below.
pub fn kept<T: Object>(object: &T, at: &str, found: &mut Kept) {
    for (name, entry) in object.extra().entries() {
        match entry {
            Entry::Unknown(_) => found.undeclared.push(member(at, name)),
            Entry::Repaired(_) | Entry::Absent => found.misfits.push(member(at, name)),
            Entry::Null | Entry::Respelled(_) => {}
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
    found: &'a mut Kept,
}

impl Properties for Below<'_> {
    fn required<T: Json>(&mut self, name: &'static str, value: &T) {
        value.kept(&member(self.at, name), self.found);
    }

    fn additional<T: Json>(&mut self, _: &[&str], values: &BTreeMap<String, T>) {
        values.kept(self.at, self.found);
    }
}
