//! `type` (JSON Schema 2020-12, Validation §6.1.1), which may be `null` or a list.

use serde_json::{Map, Value, json};

use super::Normaliser;
use crate::{
    diagnostic::Diagnostic,
    document::{node::describe, walk::Path},
    pointer::Pointer,
};

/// The types but null. Every integer is a number.
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// Keywords that say what the values are by themselves; a list of types beside them adds next to nothing.
pub(super) const DECISIVE: [&str; 5] = ["enum", "allOf", "anyOf", "oneOf", "$ref"];

/// Keywords that apply to one type, and are ignored for values of the others.
const BY_TYPE: [(&str, &[&str]); 5] = [
    (
        "string",
        &[
            "pattern",
            "minLength",
            "maxLength",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
        ],
    ),
    ("number", NUMERIC),
    ("integer", NUMERIC),
    (
        "array",
        &[
            "items",
            "prefixItems",
            "additionalItems",
            "unevaluatedItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
        ],
    ),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "propertyNames",
            "unevaluatedProperties",
            "dependentRequired",
            "dependentSchemas",
            "minProperties",
            "maxProperties",
            "discriminator",
        ],
    ),
];

const NUMERIC: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// Formats of numbers; all others are formats of texts.
const NUMERIC_FORMATS: [&str; 12] = [
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "integer", "float",
    "double", "decimal",
];

/// One of the types of a list.
struct Kind {
    name: String,
    /// Its place in the list.
    index: usize,
}

impl Normaliser<'_> {
    /// Null becomes `nullable`, one type stands alone, and several become an `anyOf` of one schema each.
    pub(super) fn types(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        let (kinds, is_nullable) = match members.get("type") {
            Some(Value::String(name)) if name == "null" => (Vec::new(), true),
            Some(Value::Array(names)) => match self.kinds(names, at) {
                Some(kinds) => kinds,
                None => {
                    members.shift_remove("type");
                    return;
                }
            },
            _ => return,
        };
        let at = at.pointer();
        if is_nullable {
            members.insert("nullable".to_owned(), Value::Bool(true));
            self.origins.derive(at.key("nullable"), &at.key("type"));
        }
        let is_decided = DECISIVE
            .iter()
            .any(|keyword| members.contains_key(*keyword));
        match kinds.as_slice() {
            [] => {
                members.shift_remove("type");
                if !members.contains_key("enum") {
                    members.insert("enum".to_owned(), json!([null]));
                    self.origins.derive(at.key("enum"), &at.key("type"));
                }
            }
            [kind] => {
                members.insert("type".to_owned(), kind.name.as_str().into());
            }
            _ if is_decided || is_anything(&kinds, members) => {
                members.shift_remove("type");
            }
            kinds => self.split(members, kinds, &at),
        }
    }

    /// The types of a list, each once, and whether null is among them; `None`, with a warning, where it is no list of types.
    fn kinds(&mut self, names: &[Value], at: &Path<'_>) -> Option<(Vec<Kind>, bool)> {
        let mut kinds: Vec<Kind> = Vec::new();
        let mut is_nullable = false;
        let mut is_valid = true;
        for (index, value) in names.iter().enumerate() {
            match value.as_str() {
                Some("null") => is_nullable = true,
                Some(name) if TYPES.contains(&name) => {
                    if kinds.iter().all(|kind| kind.name != name) {
                        let name = name.to_owned();
                        kinds.push(Kind { name, index });
                    }
                }
                _ => {
                    is_valid = false;
                    let message =
                        format!("{} is no type, and the list is ignored", describe(value));
                    self.warn(&at.pointer().key("type").index(index), message);
                }
            }
        }
        if names.is_empty() {
            is_valid = false;
            let message = "an empty list of types allows no value at all; it is ignored";
            self.warn(&at.pointer().key("type"), message.to_owned());
        }
        if kinds.iter().any(|kind| kind.name == "number") {
            kinds.retain(|kind| kind.name != "integer");
        }
        is_valid.then_some((kinds, is_nullable))
    }

    fn warn(&mut self, at: &Pointer, message: String) {
        let help = format!("list some of `{}` and `null`", TYPES.join("`, `"));
        self.diagnostics
            .push(Diagnostic::warning("invalid-keyword", at, message).with_help(help));
    }

    /// Makes a schema of each type, with the keywords that apply to it.
    fn split(&mut self, members: &mut Map<String, Value>, kinds: &[Kind], at: &Pointer) {
        let list = at.key("anyOf");
        let types = at.key("type");
        self.origins.derive(list.clone(), &types);
        let mut schemas = Vec::new();
        for (position, kind) in kinds.iter().enumerate() {
            let here = list.index(position);
            let mut schema = Map::new();
            schema.insert("type".to_owned(), kind.name.as_str().into());
            self.origins.derive(here.clone(), at);
            self.origins
                .derive(here.key("type"), &types.index(kind.index));
            for keyword in keywords_of(kind, members) {
                if let Some(value) = members.shift_remove(&keyword) {
                    schema.insert(keyword.clone(), value);
                    self.relocate(at.key(&keyword), here.key(&keyword));
                }
            }
            schemas.push(Value::Object(schema));
        }
        members.shift_remove("type");
        members.insert("anyOf".to_owned(), Value::Array(schemas));
    }
}

/// The keywords of a schema that apply to one of its types.
fn keywords_of(kind: &Kind, members: &Map<String, Value>) -> Vec<String> {
    let own = BY_TYPE
        .iter()
        .find(|(name, _)| *name == kind.name)
        .map_or(&[][..], |(_, keywords)| keywords);
    let has_format = members
        .get("format")
        .and_then(Value::as_str)
        .is_some_and(|format| match kind.name.as_str() {
            "string" => !NUMERIC_FORMATS.contains(&format),
            "number" | "integer" => NUMERIC_FORMATS.contains(&format),
            _ => false,
        });
    let is_own = |keyword: &&String| {
        own.contains(&keyword.as_str()) || (has_format && keyword.as_str() == "format")
    };
    members.keys().filter(is_own).cloned().collect()
}

/// Whether the types are all there are, and nothing more is said about any of them.
fn is_anything(kinds: &[Kind], members: &Map<String, Value>) -> bool {
    let is_there = |name: &&str| kinds.iter().any(|kind| kind.name == *name);
    let is_plain = |kind: &Kind| keywords_of(kind, members).is_empty();
    TYPES
        .iter()
        .filter(|name| **name != "integer")
        .all(is_there)
        && kinds.iter().all(is_plain)
}
