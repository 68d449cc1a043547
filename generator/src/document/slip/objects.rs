//! Slips in objects that are no Schema Objects: a value that cannot stand where it stands in, what it is taken for out.
//!
//! One table says which values have one plain reading: [`reading`]. Anything else is ignored, with as little around it as possible.

use serde_json::{Map, Value, json};

use super::{Repair, Slip, boolean, read_as};
use crate::{
    diagnostic::Code,
    document::{
        keyword::{Expected, Object},
        node::{expectation, help},
    },
    edit_distance::{edit_distance, farthest},
    pointer::Pointer,
};

/// The styles of Encoding Objects (OpenAPI 3.0.3 §4.7.15.1), and of parameters in queries.
const STYLES_OF_PARTS: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/// A value, and what has to be in its place.
pub(in crate::document) struct Site<'a> {
    /// The object whose keyword it is; `None` for an element of an array or a member of a map.
    pub(in crate::document) owner: Option<Owner<'a>>,
    pub(in crate::document) expected: Expected,
    pub(in crate::document) value: &'a Value,
}

impl<'a> Site<'a> {
    /// The place of an element of an array, or of a member of a map.
    pub(in crate::document) fn inside(expected: Expected, value: &'a Value) -> Self {
        Self {
            owner: None,
            expected,
            value,
        }
    }
}

/// An object, and one of its keywords.
#[derive(Clone, Copy)]
pub(in crate::document) struct Owner<'a> {
    pub(in crate::document) object: Object,
    pub(in crate::document) members: &'a Map<String, Value>,
    pub(in crate::document) keyword: &'a str,
}

/// What is wrong with a value that nobody has looked into yet; `at` is where it stands.
pub(in crate::document) fn find(site: &Site<'_>, at: impl Fn() -> Pointer) -> Option<Slip> {
    let Site { owner, value, .. } = *site;
    let expected = owner.and_then(styles).unwrap_or(site.expected);
    if is_left_to_others(site) || expected.admits(value) {
        return None;
    }
    let at = at();
    let found = expectation(expected, value, &at);
    let is_root = owner.is_some_and(|owner| owner.object == Object::OpenApi);
    if is_root && at.last().as_deref() == Some("paths") && !is_empty_array(value) {
        return Some(without_operations(found, help(expected, value, &at), at));
    }
    let (repair, end) = match reading(expected, value, owner.is_some()) {
        Some((repair, end)) => (repair, format!(", and {end}")),
        None => (Repair::Remove, ignored(owner)),
    };
    let help = remedy(expected, value, &at);
    Some(Slip::new(at, repair, found + &end, help))
}

/// Whether a value is read, or reported, without this module.
fn is_left_to_others(site: &Site<'_>) -> bool {
    let is_keyword = site.owner.is_some();
    match (site.expected, site.value) {
        // A keyword without a value is a keyword that was left out. An operation is more than a keyword.
        (Expected::Node(Object::Operation), Value::Null) => false,
        (_, Value::Null) if is_keyword => true,
        // No scopes, and no words about one.
        (Expected::List(_) | Expected::Text, Value::Null) => true,
        // How they are spelled is for the source to say.
        (Expected::Text, Value::Number(_) | Value::Bool(_)) => true,
        (Expected::Node(Object::Schema) | Expected::SchemaOrBoolean, _) => true,
        (Expected::SchemaOrSchemas | Expected::TextOrTexts, _) => true,
        // A null says nothing, and neither does an example that is null.
        (Expected::Node(Object::Example), Value::Null) => true,
        (Expected::Node(Object::Link | Object::Callback), _) => true,
        _ => false,
    }
}

/// The one plain reading of a value, and how that is said; `None` where there is none.
fn reading(expected: Expected, value: &Value, is_keyword: bool) -> Option<(Repair, String)> {
    let replaced = |value: Value, end: &str| Some((Repair::Replace(value), end.to_owned()));
    match (expected, value) {
        (Expected::Boolean, value) => {
            let (repair, end) = read_as(boolean(value)?);
            Some((repair, end.to_owned()))
        }
        (Expected::Count | Expected::Number, Value::String(text)) => {
            let number: Value = text.parse::<serde_json::Number>().ok()?.into();
            let end = format!("is read as {number}");
            expected.admits(&number).then(|| replaced(number, &end))?
        }
        (Expected::OneOf(texts), Value::String(text)) => {
            let meant = texts.iter().find(|it| it.eq_ignore_ascii_case(text))?;
            replaced((*meant).into(), &format!("is read as `{meant}`"))
        }
        (Expected::Text, Value::Object(members)) if !is_keyword => {
            let name = members.get("name").filter(|name| name.is_string())?;
            replaced(name.clone(), "is read as its `name`")
        }
        // Some languages write empty maps like that.
        (Expected::Map(_) | Expected::Node(_), value) if is_empty_array(value) => {
            replaced(json!({}), "is read as an empty one")
        }
        (Expected::Node(object), Value::Null) if object.may_be_empty() => {
            replaced(json!({}), "is read as an empty one")
        }
        (Expected::Map(Expected::List(Expected::Text)), Value::String(name)) => {
            replaced(json!({ name: [] }), "is read as a requirement of it")
        }
        (Expected::Node(object), Value::String(text)) if is_reference(object, text) => {
            replaced(json!({ "$ref": text }), "is read as a reference")
        }
        (Expected::Node(Object::Example), value) => {
            replaced(json!({ "value": value }), "is read as its `value`")
        }
        (Expected::Node(object), Value::String(text)) => {
            let keyword = shorthand(object)?;
            replaced(
                json!({ keyword: text }),
                &format!("is read as its `{keyword}`"),
            )
        }
        (Expected::List(element), value) => only_element(*element, value),
        _ => None,
    }
}

/// The reading of what stands in the place of an array.
fn only_element(element: Expected, value: &Value) -> Option<(Repair, String)> {
    let end = "is read as the only element of one".to_owned();
    match (element, value) {
        (Expected::Text, Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
            Some((Repair::Wrap, end))
        }
        (Expected::Node(object), Value::Object(members)) => {
            let required = object.required().iter();
            let is_one = members.contains_key("$ref") || { required }
                .any(|keyword| members.contains_key(*keyword));
            is_one.then_some((Repair::Wrap, end))
        }
        (Expected::Map(_), Value::Object(_)) => Some((Repair::Wrap, end)),
        _ => match reading(element, value, false)? {
            (Repair::Replace(element), _) => Some((Repair::Replace(json!([element])), end)),
            _ => None,
        },
    }
}

/// The keyword of an object that a text in its place is the value of.
fn shorthand(object: Object) -> Option<&'static str> {
    match object {
        Object::Server => Some("url"),
        Object::ServerVariable => Some("default"),
        Object::Response => Some("description"),
        Object::Tag | Object::License => Some("name"),
        _ => None,
    }
}

/// Whether a text is a reference without its `$ref`.
fn is_reference(object: Object, text: &str) -> bool {
    object.is_referable() && text.starts_with("#/")
}

fn is_empty_array(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

/// What becomes of a value without a reading, as the end of a sentence.
fn ignored(owner: Option<Owner<'_>>) -> String {
    let owner = owner.filter(|owner| owner.object.required().contains(&owner.keyword));
    match owner.and_then(|owner| owner.object.without_required()) {
        Some(consequence) => format!(": {consequence}"),
        None => ", and is ignored".to_owned(),
    }
}

/// What to do about a value.
fn remedy(expected: Expected, value: &Value, at: &Pointer) -> Option<String> {
    Some(match (expected, value) {
        (Expected::Map(Expected::Node(Object::Example)), _) => {
            "write an object whose keys name the examples".to_owned()
        }
        (Expected::Map(Expected::List(Expected::Text)), Value::String(name)) => {
            format!("write {{{name}: []}}")
        }
        (Expected::List(Expected::Map(_)), Value::String(name)) => {
            format!("write [{{{name}: []}}]")
        }
        (Expected::List(_), Value::Object(_)) => {
            "write an array, with this as its element".to_owned()
        }
        (Expected::Map(_), value) if is_empty_array(value) => "write {}".to_owned(),
        (Expected::Node(_), Value::Null) => "write {}, or remove the key".to_owned(),
        (Expected::Node(object), Value::String(text)) if is_reference(object, text) => {
            format!("write {{$ref: \"{text}\"}}")
        }
        (Expected::Node(object), Value::String(_)) if shorthand(object).is_some() => {
            format!("write {{{}: {value}}}", shorthand(object)?)
        }
        (Expected::Node(Object::Example), value) => format!("write {{value: {value}}}"),
        (Expected::OneOf(_), Value::String(text)) if text == "body" || text == "formData" => {
            "describe the body in the `requestBody` of the operation".to_owned()
        }
        (Expected::OneOf(texts), _) => match nearest(texts, value) {
            Some(meant)
                if value
                    .as_str()
                    .is_some_and(|it| it.eq_ignore_ascii_case(meant)) =>
            {
                format!("write `{meant}`")
            }
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "write one of these values, or remove the keyword".to_owned(),
        },
        _ => return help(expected, value, at),
    })
}

/// The text that is probably meant.
fn nearest(texts: &[&'static str], value: &Value) -> Option<&'static str> {
    let written = value.as_str()?;
    let distances = texts
        .iter()
        .map(|text| (edit_distance(text, written), *text));
    let (distance, text) = distances.min()?;
    (distance <= farthest(written)).then_some(text)
}

/// What stands in the place of all paths, and is none of them.
fn without_operations(message: String, help: Option<String>, at: Pointer) -> Slip {
    let mut slip = Slip::new(at, Repair::Remove, message, help);
    slip.diagnostic.code = Code::InvalidNode;
    slip
}

/// A reference in a map that is not read in its place: it leads to nothing that could stand there.
pub(in crate::document) fn dangling(reference: &str, at: Pointer) -> Slip {
    let message = format!("`{reference}` leads to nothing that can stand here; it is ignored");
    let help = "correct the reference, or write what is meant in its place".to_owned();
    let mut slip = Slip::new(at, Repair::Remove, message, Some(help));
    slip.diagnostic.code = Code::UnresolvedReference;
    slip
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
    let mut slip = Slip::new(at(), repair, message.to_owned(), Some(help.to_owned()));
    slip.diagnostic.code = Code::MissingKeyword;
    slip.at = slip.at.key("schema");
    Some(slip)
}

/// The styles that an object can have (OpenAPI 3.0.3 §4.7.12.3); `None` where it is not about them, or that is not known.
fn styles(owner: Owner<'_>) -> Option<Expected> {
    let place = owner.members.get("in").and_then(Value::as_str);
    let styles: &[&str] = match (owner.object, place) {
        _ if owner.keyword != "style" => return None,
        (Object::Encoding, _) | (Object::Parameter, Some("query")) => STYLES_OF_PARTS,
        (Object::Parameter, Some("path")) => &["matrix", "label", "simple"],
        (Object::Header, _) | (Object::Parameter, Some("header")) => &["simple"],
        (Object::Parameter, Some("cookie")) => &["form"],
        _ => return None,
    };
    Some(Expected::OneOf(styles))
}
