//! Slips in objects that are no Schema Objects: what is wrong with their keywords in, what those are taken for out.

use serde_json::{Map, Value, json};

use super::{Repair, Slip, boolean, read_as};
use crate::{
    diagnostic::Code,
    document::{
        describe::describe,
        keyword::{Expected, Object},
        node::{expectation, help},
    },
    pointer::Pointer,
};

/// The styles of Encoding Objects (OpenAPI 3.0.3 §4.7.15.1).
const STYLES_OF_PARTS: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/// What is wrong with a keyword of an object that takes what is `expected`.
pub(in crate::document) fn find(
    object: Object,
    members: &Map<String, Value>,
    value: &Value,
    expected: Expected,
    at: impl Fn() -> Pointer,
) -> Option<Slip> {
    match (expected, value) {
        (Expected::Boolean, _) if !value.is_boolean() && !value.is_null() => {
            Some(no_boolean(value, at()))
        }
        (Expected::Map(Expected::Node(Object::Example)), _)
            if !value.is_object() && !value.is_null() =>
        {
            let message = format!("{}, and is ignored", expectation(expected, value, &at()));
            let help = "write an object whose keys name the examples";
            Some(Slip::new(at(), Repair::Remove, message, help.to_owned()))
        }
        (Expected::OneOf(_), Value::String(style)) => {
            let is_style = members
                .get("style")
                .is_some_and(|it| std::ptr::eq(it, value));
            let styles = styles(object, members).filter(|_| is_style)?;
            let is_misplaced = !styles.contains(&style.as_str());
            is_misplaced.then(|| misplaced_style(style, styles, at()))
        }
        _ => None,
    }
}

/// What is wrong with an element or a member of a collection that takes what is `expected`.
pub(in crate::document) fn find_in_collection(
    expected: Expected,
    value: &Value,
    at: impl Fn() -> Pointer,
) -> Option<Slip> {
    match (expected, value) {
        (Expected::Node(Object::MediaType | Object::Response), Value::Null) => {
            let at = at();
            let message = format!(
                "{}, and is read as an empty one",
                expectation(expected, value, &at)
            );
            let help = "write {}, or remove the key".to_owned();
            Some(Slip::new(at, Repair::Replace(json!({})), message, help))
        }
        // A Security Requirement Object (§4.7.30).
        (Expected::Map(Expected::List(Expected::Text)), Value::String(name)) => {
            let at = at();
            let message = format!(
                "{}, and is read as a requirement of it",
                expectation(expected, value, &at)
            );
            let help = format!("write {{{name}: []}}");
            Some(Slip::new(
                at,
                Repair::Replace(json!({ name: [] })),
                message,
                help,
            ))
        }
        _ => None,
    }
}

/// A Parameter Object that says nothing about its values.
pub(in crate::document) fn without_schema(
    members: &Map<String, Value>,
    at: impl Fn() -> Pointer,
) -> Option<Slip> {
    let is_missing = |key: &str| members.get(key).is_none_or(Value::is_null);
    if !["schema", "content"].into_iter().all(is_missing)
        || ["name", "in"].into_iter().any(is_missing)
    {
        return None;
    }
    let message =
        "a Parameter Object requires either `schema` or `content`: the values are read as strings";
    let help = "add `schema`, for instance `schema: {type: string}`";
    let repair = Repair::Replace(json!({"type": "string"}));
    let mut slip = Slip::new(at(), repair, message.to_owned(), help.to_owned());
    slip.diagnostic.code = Code::MissingKeyword;
    slip.at = slip.at.key("schema");
    Some(slip)
}

fn no_boolean(value: &Value, at: Pointer) -> Slip {
    let (repair, end) = boolean(value).map_or((Repair::Remove, "is ignored"), read_as);
    let message = format!("{}, and {end}", expectation(Expected::Boolean, value, &at));
    let help = help(Expected::Boolean, value, &at).unwrap_or_default();
    Slip::new(at, repair, message, help)
}

/// The styles that an object can have (OpenAPI 3.0.3 §4.7.12.3); `None` where that is not known.
fn styles(object: Object, members: &Map<String, Value>) -> Option<&'static [&'static str]> {
    if object == Object::Encoding {
        return Some(STYLES_OF_PARTS);
    }
    let place = members.get("in").and_then(Value::as_str);
    Some(match place.filter(|_| object == Object::Parameter)? {
        "query" => STYLES_OF_PARTS,
        "path" => &["matrix", "label", "simple"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return None,
    })
}

fn misplaced_style(style: &str, styles: &[&str], at: Pointer) -> Slip {
    let found = describe(&style.into());
    let message = format!(
        "the style {found} is not one of `{}`, and is ignored",
        styles.join("`, `")
    );
    let help = "remove the keyword, or write one of these styles".to_owned();
    Slip::new(at, Repair::Remove, message, help)
}
