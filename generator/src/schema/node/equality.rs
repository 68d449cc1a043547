//! Whether two schemas differ in more than their words.

use serde_json::{Map, Value};

use super::Node;
use crate::schema::vocabulary;

/// The members of an object.
type Members = Map<String, Value>;

/// Whether two schemas say the same, words aside.
pub(crate) fn say_the_same(earlier: &Node<'_>, later: &Node<'_>) -> bool {
    match (earlier.written, later.written) {
        (Some(earlier), Some(later)) => equal_but_for_words(earlier, later),
        _ => false,
    }
}

/// Compares two schemas without what is for people and tools alone.
fn equal_but_for_words(earlier: &Value, later: &Value) -> bool {
    match (earlier, later) {
        (Value::Object(earlier), Value::Object(later)) => {
            let counts = |key: &str| key == "nullable" || !vocabulary::is_annotation(key);
            let length = |members: &Members| members.keys().filter(|key| counts(key)).count();
            length(earlier) == length(later)
                && earlier
                    .iter()
                    .filter(|(key, _)| counts(key))
                    .all(|(key, value)| match (value, later.get(key)) {
                        (Value::Object(earlier), Some(Value::Object(later)))
                            if key == "properties" =>
                        {
                            properties_are_equal(earlier, later)
                        }
                        (value, Some(other)) => equal_but_for_words(value, other),
                        (_, None) => false,
                    })
        }
        (Value::Array(earlier), Value::Array(later)) => {
            earlier.len() == later.len()
                && earlier
                    .iter()
                    .zip(later)
                    .all(|(earlier, later)| equal_but_for_words(earlier, later))
        }
        _ => earlier == later,
    }
}

/// The keys of `properties` are names, whatever keywords they look like.
fn properties_are_equal(earlier: &Members, later: &Members) -> bool {
    earlier.len() == later.len()
        && earlier.iter().all(|(name, schema)| {
            later
                .get(name)
                .is_some_and(|other| equal_but_for_words(schema, other))
        })
}
