//! Slips: a keyword with a value that it cannot have in, what it is taken for out. Those of Schema Objects are here, those of other
//! [objects] beside.
//!
//! Published documents say `required: true` at a property, `nullable: "true"` and `type: String`. No keyword is worth a refusal of the
//! whole document: a value with one plain reading is replaced by that, anything else is removed, and the warning says which.

pub(super) mod objects;

use serde_json::{Map, Value, json};

use super::{
    keyword::Expected,
    node::{expectation, help},
};
use crate::{
    diagnostic::{Code, Diagnostic},
    pointer::Pointer,
};

/// The types of JSON Schema.
const TYPES: [&str; 7] = [
    "string", "number", "integer", "boolean", "array", "object", "null",
];

/// What other languages call types.
const OTHER_NAMES: [(&str, &str); 11] = [
    ("str", "string"),
    ("int", "integer"),
    ("long", "integer"),
    ("float", "number"),
    ("double", "number"),
    ("decimal", "number"),
    ("bool", "boolean"),
    ("list", "array"),
    ("map", "object"),
    ("dict", "object"),
    ("hash", "object"),
];

/// The keywords that say what the values of a schema are, besides `type`.
const DESCRIBING: [&str; 13] = [
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "const",
    "properties",
    "additionalProperties",
    "patternProperties",
    "required",
    "items",
    "prefixItems",
    "format",
];

/// What is done to a value so that it is what its keyword takes.
#[derive(Debug, PartialEq)]
pub(super) enum Repair {
    /// It is removed, with its keyword.
    Remove,
    /// This stands in its place, or is added where there is nothing.
    Replace(Value),
    /// It becomes the only element of an array.
    Wrap,
}

/// A keyword with a value that it cannot have.
pub(super) struct Slip {
    pub(super) at: Pointer,
    pub(super) repair: Repair,
    pub(super) diagnostic: Diagnostic,
}

/// What is wrong with the keyword at `at` of the Schema Object with these `members`, which takes what is `expected`.
pub(super) fn find(
    members: &Map<String, Value>,
    value: &Value,
    expected: Expected,
    at: impl Fn() -> Pointer,
) -> Vec<Slip> {
    match (expected, value) {
        (Expected::TextOrTexts, Value::String(name)) => type_slip(name, at).into_iter().collect(),
        (Expected::TextOrTexts, Value::Null) => vec![bare_null(members, at())],
        (Expected::TextOrTexts, Value::Array(names)) => {
            let names = names.iter().enumerate();
            let slips = names.filter_map(|(index, name)| match name {
                Value::String(name) => type_slip(name, || at().index(index)),
                Value::Null => Some(null_in_list(at().index(index))),
                _ => None,
            });
            slips.collect()
        }
        // How it is spelled is known elsewhere.
        (Expected::TextOrTexts, Value::Number(_) | Value::Bool(_)) | (_, Value::Null) => Vec::new(),
        _ if expected.admits(value) => Vec::new(),
        _ => vec![other(value, expected, at())],
    }
}

/// The type that a name means; `None` where it is one as it is, or none at all.
pub(super) fn type_name(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    let own = TYPES.into_iter().find(|known| *known == lower);
    let other = || OTHER_NAMES.into_iter().find(|(other, _)| *other == lower);
    let meant = own.or_else(|| Some(other()?.1));
    meant.filter(|meant| *meant != name)
}

fn type_slip(name: &str, at: impl FnOnce() -> Pointer) -> Option<Slip> {
    let meant = type_name(name)?;
    let message = format!("`{name}` is not a valid type: it is read as `{meant}`");
    Some(Slip::new(
        at(),
        Repair::Replace(meant.into()),
        message,
        Some(format!("write `{meant}`")),
    ))
}

fn null_in_list(at: Pointer) -> Slip {
    let message = "this null is not the name of a type: it is read as the type `null`";
    let replacement = Repair::Replace("null".into());
    Slip::new(at, replacement, message.to_owned(), quote_null())
}

/// `type: null`, which YAML also reads where nothing stands behind the colon.
fn bare_null(members: &Map<String, Value>, at: Pointer) -> Slip {
    let is_described = DESCRIBING.iter().any(|key| members.contains_key(*key));
    let (repair, end) = if is_described {
        (Repair::Remove, "is ignored")
    } else {
        (Repair::Replace("null".into()), "is read as the type `null`")
    };
    let message = format!("`type` must be a string, found null, and {end}");
    Slip::new(at, repair, message, quote_null())
}

fn quote_null() -> Option<String> {
    Some("write \"null\" with quotes, or the type that is meant".to_owned())
}

/// A value of another kind than its keyword takes.
fn other(value: &Value, expected: Expected, at: Pointer) -> Slip {
    let key = at.last().unwrap_or_default().into_owned();
    let boolean = boolean(value);
    let is_composition = matches!(key.as_str(), "allOf" | "anyOf" | "oneOf");
    let (repair, end) = match (key.as_str(), value, boolean) {
        ("required", Value::Bool(_), _) | ("required", _, Some(_)) => (
            Repair::Remove,
            "is ignored: a property is optional unless the schema that has it lists its name",
        ),
        ("nullable" | "readOnly" | "writeOnly" | "additionalProperties", _, Some(meant)) => {
            read_as(meant)
        }
        ("required", Value::String(_), _)
        | ("enum", Value::String(_) | Value::Number(_) | Value::Bool(_), _) => {
            (Repair::Wrap, "is read as the only element of one")
        }
        (_, Value::Object(_), _) if is_composition => {
            (Repair::Wrap, "is read as the only element of one")
        }
        ("discriminator", Value::String(name), _) => (
            Repair::Replace(json!({ "propertyName": name })),
            "is read as its `propertyName`",
        ),
        ("type", ..) => (
            Repair::Remove,
            "is ignored: without another keyword that describes them, values are read as any JSON value",
        ),
        _ => (Repair::Remove, "is ignored"),
    };
    let message = format!("{}, and {end}", expectation(expected, value, &at));
    let help = match (key.as_str(), &repair) {
        ("required", Repair::Remove) => {
            Some("list the name in the `required` of the schema that has the property".to_owned())
        }
        ("discriminator", _) => Some("write `discriminator: {propertyName: …}`".to_owned()),
        ("type", _) => Some(
            "write the name of a type; a property that is called `type` stands in `properties`"
                .to_owned(),
        ),
        _ => help(expected, value, &at),
    };
    Slip::new(at, repair, message, help)
}

/// What is done to a text that means this boolean, and how that is said.
fn read_as(meant: bool) -> (Repair, &'static str) {
    let end = if meant {
        "is read as `true`"
    } else {
        "is read as `false`"
    };
    (Repair::Replace(meant.into()), end)
}

/// The boolean that a text means.
fn boolean(value: &Value) -> Option<bool> {
    value.as_str()?.to_ascii_lowercase().parse().ok()
}

/// What stands in the place of a schema and is none.
pub(super) fn no_schema(value: &Value, at: &Pointer) -> Diagnostic {
    let expected = Expected::SchemaOrBoolean;
    let message = format!(
        "{}: values are read as any JSON value",
        expectation(expected, value, at)
    );
    let mut diagnostic = Diagnostic::new(Code::InvalidKeyword, at, message);
    diagnostic.help = match value {
        Value::String(name) if TYPES.contains(&name.as_str()) || type_name(name).is_some() => Some(
            format!("write `{{type: {}}}`", type_name(name).unwrap_or(name)),
        ),
        _ => help(expected, value, at),
    };
    diagnostic
}

impl Slip {
    fn new(at: Pointer, repair: Repair, message: String, help: Option<String>) -> Self {
        let mut diagnostic = Diagnostic::new(Code::InvalidKeyword, &at, message);
        diagnostic.help = help;
        Self {
            at,
            repair,
            diagnostic,
        }
    }
}

/// Repairs a tree, innermost values first.
pub(super) fn repair(root: &mut Value, repairs: Vec<(Pointer, Repair)>) {
    for (at, repair) in repairs {
        if repair == Repair::Remove {
            let parent = at.parent().unwrap_or_default();
            let parent = root.pointer_mut(parent.as_str());
            if let (Some(Value::Object(members)), Some(key)) = (parent, at.last()) {
                members.shift_remove(key.as_ref());
            }
        } else if let Some(value) = root.pointer_mut(at.as_str()) {
            *value = match repair {
                Repair::Replace(other) => other,
                _ => Value::Array(vec![value.take()]),
            };
        } else if let Repair::Replace(value) = repair {
            let parent = root.pointer_mut(at.parent().unwrap_or_default().as_str());
            if let (Some(Value::Object(members)), Some(key)) = (parent, at.last()) {
                members.insert(key.into_owned(), value);
            }
        }
    }
}
