//! A place in an example in, whether the document declares it out.

use serde_json::{Map, Value};
use specsmith::Pointer;

use super::judge::{Judge, Verdict};

/// Whether the value that the JSON Pointer `place` (RFC 6901) names in `example` is declared by the schema at `body`. Of the
/// variants of a union, only those count that the value there is valid against.
pub(crate) fn is_declared(judge: &Judge, body: &Pointer, example: &Value, place: &str) -> bool {
    let Some(place) = Pointer::from_fragment(&place.replace('%', "%25")) else {
        return false;
    };
    let mut value = example;
    let mut schemas = Vec::new();
    expand(judge, body, value, &mut schemas);
    for token in place.tokens() {
        let mut next = Vec::new();
        let inner = match value {
            Value::Array(elements) => token
                .parse()
                .ok()
                .and_then(|index: usize| elements.get(index)),
            value => value.get(token.as_ref()),
        };
        // What is missing has no value, but may well be declared.
        let inner = inner.unwrap_or(&Value::Null);
        for at in &schemas {
            let part = match value {
                Value::Array(_) => element(judge, at),
                _ => member(judge, at, &token),
            };
            if let Some(part) = part {
                expand(judge, &part, inner, &mut next);
            }
        }
        if next.is_empty() {
            return false;
        }
        (value, schemas) = (inner, next);
    }
    true
}

/// The schemas that say something about a value: the one at `at`, those of its `allOf`, and those of its unions that it is valid
/// against.
fn expand(judge: &Judge, at: &Pointer, value: &Value, found: &mut Vec<Pointer>) {
    let Ok(at) = judge.document.resolve(at) else {
        return;
    };
    if found.contains(&at) {
        return;
    }
    found.push(at.clone());
    let Some(members) = members(judge, &at) else {
        return;
    };
    for key in ["allOf", "oneOf", "anyOf"] {
        let count = members
            .get(key)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        for index in 0..count {
            let part = at.key(key).index(index);
            if key == "allOf" || !matches!(judge.judge(&part, value), Verdict::Invalid(_)) {
                expand(judge, &part, value, found);
            }
        }
    }
}

fn element(judge: &Judge, at: &Pointer) -> Option<Pointer> {
    let members = members(judge, at)?;
    members.get("items").filter(|items| says_something(items))?;
    Some(at.key("items"))
}

fn member(judge: &Judge, at: &Pointer, name: &str) -> Option<Pointer> {
    let members = members(judge, at)?;
    if members
        .get("properties")
        .is_some_and(|properties| properties.get(name).is_some())
    {
        return Some(at.key("properties").key(name));
    }
    members
        .get("additionalProperties")
        .filter(|schema| says_something(schema))?;
    Some(at.key("additionalProperties"))
}

fn says_something(schema: &Value) -> bool {
    schema
        .as_object()
        .is_some_and(|members| !members.is_empty())
}

fn members<'a>(judge: &'a Judge, at: &Pointer) -> Option<&'a Map<String, Value>> {
    judge.document.get(at)?.as_object()
}
