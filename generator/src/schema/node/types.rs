//! `type` and the keywords that belong to one type: lists of types, places of arrays, bytes in texts (JSON Schema 2020-12, Validation
//! §6.1.1, Core §10.3.1, Validation §8).

use serde_json::Value;

use super::{Additional, Composition, Node, elements, reader::Reader};
use crate::{diagnostic::Code, document::describe, pointer::Pointer, wire::media_type::is_binary};

/// The types but null. Every integer is a number.
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// Keywords that say what the values are by themselves; a list of types beside them adds next to nothing.
const DECISIVE: [&str; 6] = ["enum", "const", "allOf", "anyOf", "oneOf", "$ref"];

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

/// Reads `type`, and what belongs to a type in particular.
pub(super) fn read<'a>(reader: &mut Reader<'a, '_>, node: &mut Node<'a>, at: &Pointer) {
    node.format = node.keyword("format").and_then(Value::as_str);
    let types = match node.keyword("type") {
        Some(Value::String(name)) => vec![name.as_str()],
        Some(Value::Array(names)) => {
            reader.warn_if_older(&at.key("type"), "a list of types");
            listed(reader, names, &at.key("type"))
        }
        _ => Vec::new(),
    };
    let has_null = types.contains(&"null");
    node.allows_null |= has_null;
    let types: Vec<&str> = types.into_iter().filter(|name| *name != "null").collect();
    let is_decided = DECISIVE.iter().any(|key| node.keyword(key).is_some()) || node.is_composed();
    match types.as_slice() {
        [] if has_null && node.listed.is_none() => {
            node.type_name = Some("null");
            node.is_only_null = true;
        }
        [] => {}
        [only] => node.type_name = Some(only),
        several if is_decided || is_anything(several, node) => {}
        several => split(reader, node, several, at),
    }
    read_bytes(reader.is_newer, node, is_decided);
    drop_unknown_type(reader, node, at);
    reader.read_by_type(node, at);
    match node.type_name {
        Some("array") => elements::read_listed(reader, node, at),
        Some("object") => {
            drop_listed(reader, node);
            drop_type_of_list(reader, node, at);
        }
        _ => {}
    }
    warn_about_properties(reader, node, at);
}

/// `properties` beside a `type` that has none: a list whose elements have them, or an object that is called otherwise.
fn warn_about_properties(reader: &mut Reader<'_, '_>, node: &Node<'_>, at: &Pointer) {
    let other = |name: &&str| *name != "object" && TYPES.contains(name);
    if let Some(name) = node.type_name.filter(other)
        && !node.properties.is_empty()
    {
        reader.diagnostics.add(
            Code::MismatchedKeyword,
            &at.key("properties"),
            format!("`properties` describes objects, and `type` asks for {name}: it is ignored"),
            "write `type: object`, or move the properties to the schema that has them",
        );
    }
}

/// A type that there is not says nothing beside keywords that do.
fn drop_unknown_type(reader: &mut Reader<'_, '_>, node: &mut Node<'_>, at: &Pointer) {
    let others = ["properties", "additionalProperties", "items"];
    let is_described = node.listed.is_some()
        || node.is_composed()
        || others.iter().any(|key| node.keyword(key).is_some());
    let is_unknown = |name: &&str| *name != "null" && !TYPES.contains(name);
    if let Some(name) = node.type_name.filter(is_unknown)
        && is_described
    {
        node.type_name = None;
        reader.diagnostics.add(
            Code::UnsupportedType,
            &at.key("type"),
            format!("`{name}` is not a valid type, and is ignored"),
            "use one of string, integer, number, boolean, array and object",
        );
    }
}

/// What is listed beside `type: object` does not change the type.
fn drop_listed(reader: &mut Reader<'_, '_>, node: &mut Node<'_>) {
    let Some(listed) = node
        .listed
        .take_if(|it| !it.values.iter().all(Value::is_null))
    else {
        return;
    };
    let keyword = listed.keyword;
    let is_fitting = |value: &Value| value.is_object() || value.is_null();
    let message = if listed.values.iter().all(is_fitting) {
        format!("`{keyword}` lists objects: objects that it does not list are accepted")
    } else {
        format!(
            "`{keyword}` lists values that are no objects, which `type` asks for: it is ignored"
        )
    };
    let help = "no action is needed, if that is enough; else list values of the type";
    reader
        .diagnostics
        .add(Code::MismatchedEnum, &listed.at, message, help);
}

/// `items` beside `type: object` and nothing that objects have: the author may mean either.
fn drop_type_of_list(reader: &mut Reader<'_, '_>, node: &mut Node<'_>, at: &Pointer) {
    let is_object = !node.properties.is_empty()
        || !node.required.is_empty()
        || node.additional != Additional::Unspecified
        || node.is_composed()
        || !node.conditional.is_empty()
        || node.has_patterns();
    if node.items.is_some() && !is_object {
        node.type_name = None;
        node.items = None;
        reader.diagnostics.add(
            Code::MismatchedKeyword,
            &at.key("items"),
            "`items` describes arrays, and `type` asks for objects: values are read as any JSON value",
            "write `type: array`, or describe the object by `properties`",
        );
    }
}

/// The types of a list, each once; none, with a warning, where it is no list of types.
fn listed<'a>(reader: &mut Reader<'a, '_>, names: &'a [Value], at: &Pointer) -> Vec<&'a str> {
    let mut types: Vec<&str> = Vec::new();
    let mut is_valid = !names.is_empty();
    let help = format!("list some of `{}` and `null`", TYPES.join("`, `"));
    for (index, value) in names.iter().enumerate() {
        match value.as_str() {
            Some(name) if name == "null" || TYPES.contains(&name) => {
                if !types.contains(&name) {
                    types.push(name);
                }
            }
            _ => {
                is_valid = false;
                let found = describe(value);
                let message = format!("{found} is not a type; the list is ignored");
                reader.diagnostics.add(
                    Code::InvalidKeyword,
                    &at.index(index),
                    message,
                    help.as_str(),
                );
            }
        }
    }
    if names.is_empty() {
        let message = "an empty list of types allows no value at all; it is ignored";
        reader
            .diagnostics
            .add(Code::InvalidKeyword, at, message, help.as_str());
    }
    if types.contains(&"number") {
        types.retain(|name| *name != "integer");
    }
    if is_valid { types } else { Vec::new() }
}

/// Makes a schema of each type, with the keywords that apply to it.
fn split<'a>(reader: &mut Reader<'a, '_>, node: &mut Node<'a>, types: &[&'a str], at: &Pointer) {
    let mut list = Vec::with_capacity(types.len());
    for (index, name) in types.iter().enumerate() {
        let mut variant = Node {
            at: at.clone(),
            index: Some(index),
            type_name: Some(name),
            ..Node::default()
        };
        let keywords = std::mem::take(&mut node.keywords).into_iter();
        (variant.keywords, node.keywords) =
            keywords.partition(|(key, _)| belongs_to(name, key, node.format));
        variant.format = variant.keyword("format").and_then(Value::as_str);
        read_bytes(reader.is_newer, &mut variant, false);
        reader.read_by_type(&mut variant, at);
        list.push(reader.add(variant));
    }
    node.compositions[Composition::Any as usize] = Some(list);
}

/// Whether a keyword applies to one type alone.
fn belongs_to(type_name: &str, keyword: &str, format: Option<&str>) -> bool {
    let is_number = matches!(type_name, "number" | "integer");
    if keyword == "format" {
        let is_numeric = format.is_some_and(|format| NUMERIC_FORMATS.contains(&format));
        return if is_numeric {
            is_number
        } else {
            type_name == "string"
        };
    }
    let mut own = BY_TYPE.iter().filter(|(name, _)| *name == type_name);
    own.any(|(_, keywords)| keywords.contains(&keyword))
}

/// Whether the types are all there are, and nothing more is said about any of them.
fn is_anything(types: &[&str], node: &Node<'_>) -> bool {
    let mut others = TYPES.iter().filter(|name| **name != "integer");
    let is_plain = |name: &&str| {
        let mut keywords = node.keywords.iter();
        !keywords.any(|(key, _)| belongs_to(name, key, node.format))
    };
    others.all(|name| types.contains(name)) && types.iter().all(is_plain)
}

/// Bytes: `contentEncoding` in a text, `contentMediaType` alone where the value is the bytes themselves (OpenAPI 3.1.1 §4.8.24.2).
fn read_bytes(is_newer: bool, node: &mut Node<'_>, is_decided: bool) {
    let text = |key| node.keyword(key).and_then(Value::as_str);
    let format = match (text("contentEncoding"), text("contentMediaType")) {
        (Some("base64"), _) => "byte",
        (Some("binary"), _) => "binary",
        (None, Some(media_type)) if is_binary(media_type) => "binary",
        _ => return,
    };
    let is_text = match node.type_name {
        Some(name) => name == "string",
        None => !is_decided,
    };
    if is_newer && is_text && node.format.is_none_or(|own| own == format) {
        node.type_name = Some("string");
        node.format = Some(format);
        node.is_bytes = true;
        node.keywords
            .retain(|(key, _)| !matches!(*key, "contentEncoding" | "contentMediaType"));
    }
}
