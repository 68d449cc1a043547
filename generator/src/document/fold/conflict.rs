//! Conflicts: two values under one name in, where they differ and words about that out.

use serde_json::Value;

use crate::{
    document::{
        describe::describe,
        keyword::{Expected, Object},
        walk::expected_at,
    },
    pointer::Pointer,
};

/// The keywords that hold words for people, and examples.
const PROSE: [&str; 6] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
];

/// A place where two values differ.
pub(super) struct Difference {
    /// Where it is in both.
    pub(super) inside: Pointer,
    /// What is there in a few words; `None` for nothing.
    old: Option<String>,
    new: Option<String>,
}

impl Difference {
    /// The difference between two values as a whole.
    pub(super) fn of(old: Option<&Value>, new: Option<&Value>) -> Self {
        Self {
            inside: Pointer::root(),
            old: old.map(describe),
            new: new.map(describe),
        }
    }

    /// Whether only the new value has something there.
    pub(super) fn is_added(&self) -> bool {
        self.old.is_none()
    }

    /// Whether only the old value has something there.
    pub(super) fn is_removed(&self) -> bool {
        self.new.is_none()
    }

    /// What differs at `at`; the old value is that of the text `other`.
    pub(super) fn message(&self, at: &Pointer, other: &str) -> String {
        let name = at.last().unwrap_or_default();
        match (&self.old, &self.new) {
            (None, _) => format!("`{name}` is here, but not in {other}"),
            (_, None) => format!("`{name}` is missing here, but {other} has it"),
            (Some(old), Some(new)) => format!("`{name}` is {new} here, but {old} in {other}"),
        }
    }
}

/// What to do about different definitions.
pub(super) fn help(at: &Pointer) -> &'static str {
    match at.tokens().next().as_deref() {
        Some("components") => {
            "take both documents from the same version of the API, say in an overlay what counts, or generate them apart"
        }
        _ => "make both documents equal, say in an overlay what counts, or generate them apart",
    }
}

/// Whether what stands at `at` of a document is for people alone, or an example.
pub(super) fn is_prose(at: &Pointer) -> bool {
    let tokens: Vec<_> = at.tokens().collect();
    if tokens.first().is_some_and(|token| token == "info") {
        return true;
    }
    let is_object = |index: usize| {
        let before = tokens.iter().take(index).cloned();
        matches!(
            expected_at(Object::OpenApi, before),
            Some(Expected::Node(_) | Expected::SchemaOrBoolean | Expected::SchemaOrSchemas)
        )
    };
    let keywords = tokens.iter().enumerate();
    keywords
        .filter(|(_, token)| PROSE.contains(&token.as_ref()))
        .any(|(index, _)| is_object(index))
}

/// All places where two values differ, the innermost where objects do. Arrays of different lengths differ as a whole.
pub(super) fn differences(old: &Value, new: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(old, new, Pointer::root(), &mut found);
    found
}

fn compare(old: &Value, new: &Value, inside: Pointer, found: &mut Vec<Difference>) {
    match (old, new) {
        _ if old == new => {}
        (Value::Object(old), Value::Object(new)) => {
            for (key, old) in old {
                match new.get(key) {
                    Some(new) => compare(old, new, inside.key(key), found),
                    None => found.push(Difference {
                        inside: inside.key(key),
                        ..Difference::of(Some(old), None)
                    }),
                }
            }
            for (key, new) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
                found.push(Difference {
                    inside: inside.key(key),
                    ..Difference::of(None, Some(new))
                });
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                compare(old, new, inside.index(index), found);
            }
        }
        (Value::Array(old), Value::Array(new)) => found.push(Difference {
            inside,
            old: Some(format!("an array of {}", old.len())),
            new: Some(format!("an array of {}", new.len())),
        }),
        _ => found.push(Difference {
            inside,
            ..Difference::of(Some(old), Some(new))
        }),
    }
}
