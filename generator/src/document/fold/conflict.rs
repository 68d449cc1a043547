//! Conflicts: two values under one name in, words about them out.

use serde_json::Value;

use crate::{
    document::{describe::describe, keyword::METHODS},
    pointer::Pointer,
};

/// What to do about different definitions.
pub(super) fn help(at: &Pointer) -> &'static str {
    let is_operation = at
        .last()
        .is_some_and(|name| METHODS.contains(&name.as_ref()));
    match at.tokens().next().as_deref() {
        Some("components") => {
            "documents that are generated together share one definition per name: take both from the same version of the API, or \
             generate them apart"
        }
        Some("paths") if is_operation => "keep one of the two operations",
        _ => {
            "documents that are generated together must agree on this: make them equal, or generate them apart"
        }
    }
}

/// The first difference between two values: where it is, and both sides in a few words.
pub(super) fn difference(old: &Value, new: &Value, at: Pointer) -> (Pointer, String, String) {
    let nothing = || "nothing".to_owned();
    match (old, new) {
        (Value::Object(left), Value::Object(right)) => {
            for (key, value) in left {
                match right.get(key) {
                    None => return (at.key(key), describe(value), nothing()),
                    Some(other) if other != value => return difference(value, other, at.key(key)),
                    Some(_) => {}
                }
            }
            match right.iter().find(|(key, _)| !left.contains_key(*key)) {
                Some((key, value)) => (at.key(key), nothing(), describe(value)),
                None => (at, describe(old), describe(new)),
            }
        }
        (Value::Array(left), Value::Array(right)) => {
            let differs = |index: &usize| left.get(*index) != right.get(*index);
            match (0..left.len().max(right.len())).find(differs) {
                Some(index) => match (left.get(index), right.get(index)) {
                    (Some(old), Some(new)) => difference(old, new, at.index(index)),
                    (old, new) => {
                        let words = |value: Option<&Value>| value.map_or_else(nothing, describe);
                        (at.index(index), words(old), words(new))
                    }
                },
                None => (at, describe(old), describe(new)),
            }
        }
        _ => (at, describe(old), describe(new)),
    }
}
