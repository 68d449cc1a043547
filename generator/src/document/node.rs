//! Nodes: a place in the tree in, one typed openapiv3 value out.
//!
//! openapiv3 panics, hangs or speaks in riddles when it reads a whole document. So each node is copied without its children, which
//! become references to their own pointers, and only what passes the [table](super::keyword) reaches it. The copy holds no subtree
//! but the values of `default` and `enum`, so reading all nodes of a document is linear in its size.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{
    describe::describe,
    keyword::{Expected, Object, count},
};
use crate::{
    diagnostic::{Code, Diagnostic},
    pointer::Pointer,
};

/// Reads `node`, which stands at `at`, as an `object`.
///
/// # Errors
///
/// `missing-keyword`, and `invalid-keyword` where it is not an `object`: what [`super::check`] says about nodes that it comes by.
/// `invalid-node` where openapiv3 sees more than the table.
pub(super) fn read<T: DeserializeOwned>(
    object: Object,
    node: &Value,
    at: &Pointer,
) -> Result<T, Diagnostic> {
    let copy = shallow(object, node, at)?;
    serde_json::from_value(copy).map_err(|_| {
        let message = format!("this is not a valid {}", object.name());
        let help = "compare it with what OpenAPI says about this object";
        Diagnostic::new(Code::InvalidNode, at, message).with_help(help)
    })
}

/// The keywords of `node` without examples, extensions, nulls, and without what cannot stand where it stands.
fn shallow(object: Object, node: &Value, at: &Pointer) -> Result<Value, Diagnostic> {
    let empty = Map::new();
    let members = match node {
        Value::Object(members) => members,
        // `metadata:` without a value.
        Value::Null if object == Object::Schema => &empty,
        _ => {
            return Err(no_object(object, node, at));
        }
    };
    if let Some(diagnostic) = missing_keyword(object, members, || at.clone()) {
        return Err(diagnostic);
    }
    let mut copy = Map::new();
    for (keyword, value) in members {
        let Some(expected) = object.keyword(keyword) else {
            continue;
        };
        // `default: null` says something, `description: null` does not. Examples are read from the tree.
        let is_example = matches!(keyword.as_str(), "example" | "examples");
        if is_example || (value.is_null() && !matches!(expected, Expected::Any)) {
            continue;
        }
        if let Some(value) = child(expected, value, &at.key(keyword))? {
            copy.insert(keyword.clone(), value);
        }
    }
    if object == Object::Response {
        // Required by the format, needed by nobody.
        copy.entry("description").or_insert_with(|| "".into());
    }
    Ok(copy.into())
}

/// What stands at a keyword, with every node below it that may be a reference replaced by one to itself; `None` where something else
/// than what is `expected` does.
fn child(expected: Expected, value: &Value, at: &Pointer) -> Result<Option<Value>, Diagnostic> {
    let child = match (expected, value) {
        (Expected::Node(object), _) if object.is_referable() => reference(at),
        (Expected::SchemaOrBoolean, Value::Object(_)) => reference(at),
        (Expected::Node(object), Value::Object(_)) => shallow(object, value, at)?,
        (Expected::List(expected), Value::Array(elements)) => {
            let elements = elements.iter().enumerate();
            let children = elements
                .map(|(index, element)| child(*expected, element, &at.index(index)))
                .filter_map(Result::transpose);
            Value::Array(children.collect::<Result<_, _>>()?)
        }
        (Expected::Map(expected), Value::Object(members)) => {
            let mut children = Map::new();
            for (key, member) in members.iter().filter(|(key, _)| is_data(*expected, key)) {
                if let Some(child) = child(*expected, member, &at.key(key))? {
                    children.insert(key.clone(), child);
                }
            }
            children.into()
        }
        (Expected::Count, _) => return Ok(count(value).map(Value::from)),
        _ if expected.admits(value) => value.clone(),
        _ => return Ok(None),
    };
    Ok(Some(child))
}

/// Whether a key of a map is data rather than an extension, which Paths (§4.7.8) and Responses (§4.7.16) can have among theirs.
pub(super) fn is_data(expected: Expected, key: &str) -> bool {
    let is_extensible = matches!(
        expected,
        Expected::Node(Object::PathItem | Object::Response)
    );
    !(is_extensible && key.starts_with("x-"))
}

/// A Reference Object that leads to `at`.
fn reference(at: &Pointer) -> Value {
    json!({ "$ref": reference_to(at) })
}

/// The text of a reference that leads to `at`.
pub(super) fn reference_to(at: &Pointer) -> String {
    format!("#{}", at.as_str().replace('%', "%25"))
}

/// The diagnostic for a keyword that an object needs; `None` where it has all of them.
pub(super) fn missing_keyword(
    object: Object,
    members: &Map<String, Value>,
    at: impl FnOnce() -> Pointer,
) -> Option<Diagnostic> {
    let is_missing = |keyword: &str| members.get(keyword).is_none_or(Value::is_null);
    if object == Object::Parameter && is_missing("schema") && is_missing("content") {
        let message = "a Parameter Object requires either `schema` or `content`";
        let help = "add `schema`, for instance `schema: {type: string}`";
        return Some(Diagnostic::new(Code::MissingKeyword, &at(), message).with_help(help));
    }
    let keyword = object
        .required()
        .iter()
        .find(|keyword| is_missing(keyword))?;
    let end = object.without_required();
    let end = end.map_or_else(String::new, |end| format!("; {end}"));
    let message = format!(
        "`{keyword}` is missing: the {} requires it{end}",
        object.name()
    );
    let diagnostic = Diagnostic::new(Code::MissingKeyword, &at(), message);
    Some(diagnostic.with_help(format!("add `{keyword}`")))
}

/// The diagnostic for what stands in the place of an object and is none.
fn no_object(object: Object, value: &Value, at: &Pointer) -> Diagnostic {
    let expected = Expected::Node(object);
    let message = format!("{}, and is ignored", expectation(expected, value, at));
    let mut diagnostic = Diagnostic::new(Code::InvalidKeyword, at, message);
    diagnostic.help = help(expected, value, at);
    diagnostic
}

/// What has to stand somewhere, and what does.
pub(super) fn expectation(expected: Expected, value: &Value, at: &Pointer) -> String {
    let name = at.last().unwrap_or_default();
    let is_index = name.bytes().all(|byte| byte.is_ascii_digit());
    let subject = if is_index {
        "this".to_owned()
    } else {
        format!("`{name}`")
    };
    let (expected, found) = (expected.describe(), describe(value));
    format!("{subject} must be {expected}, found {found}")
}

/// What to do about a value that cannot stand where it stands.
pub(super) fn help(expected: Expected, value: &Value, at: &Pointer) -> Option<String> {
    let text = value.as_str().unwrap_or_default();
    let is_quoted = match expected {
        Expected::Boolean => matches!(text, "true" | "false"),
        Expected::Count => text.parse::<u64>().is_ok(),
        Expected::Number => text.parse::<f64>().is_ok(),
        _ => false,
    };
    let is_exclusive =
        value.is_number() && at.last().is_some_and(|key| key.starts_with("exclusiveM"));
    match expected {
        _ if is_quoted => Some(format!("write {text} without quotes")),
        _ if is_exclusive => Some(
            "OpenAPI 3.0 writes the limit as `minimum` or `maximum` and this keyword as `true`"
                .to_owned(),
        ),
        Expected::List(_) if value.is_string() => Some(format!("write it as an array: [{value}]")),
        Expected::OneOf(_) | Expected::Any => None,
        _ => Some(format!("write {} here or remove it", expected.describe())),
    }
}

#[cfg(test)]
mod tests;
