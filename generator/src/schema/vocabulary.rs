//! The keywords of Schema Objects (OpenAPI 3.0.3 §4.7.24, JSON Schema 2020-12), by what they mean here.

use serde_json::{Map, Value};

use crate::{
    diagnostic::{Code, Diagnostic},
    pointer::Pointer,
};

/// Limits that become documentation: they are stated and nobody checks them.
pub(in crate::schema) const CONSTRAINTS: [&str; 15] = [
    "format",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "propertyNames",
];

/// Keywords that decide the shape of a value, and that lowering knows.
const SHAPING: [&str; 13] = [
    "type",
    "enum",
    "const",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "prefixItems",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
];

/// Keywords that say something to people and tools, and nothing about the values.
const ANNOTATIONS: [&str; 20] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "externalDocs",
    "xml",
    "$comment",
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$vocabulary",
    "$defs",
    "definitions",
];

/// Keywords of JSON Schema that constrain a value and that lowering does not know yet.
const UNSUPPORTED: [&str; 18] = [
    "patternProperties",
    "additionalItems",
    "contains",
    "minContains",
    "maxContains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "$dynamicRef",
    "$recursiveRef",
];

/// What lowering makes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// It is lowered, or says nothing about the values.
    Known,
    /// It constrains the values, and lowering does not know how yet.
    Unsupported,
    /// It is no keyword at all.
    Unknown,
}

/// What lowering makes of `keyword`.
fn meaning(keyword: &str) -> Meaning {
    if is_annotation(keyword) || CONSTRAINTS.contains(&keyword) || SHAPING.contains(&keyword) {
        Meaning::Known
    } else if UNSUPPORTED.contains(&keyword) {
        Meaning::Unsupported
    } else {
        Meaning::Unknown
    }
}

/// Whether `keyword` is for people and tools alone.
pub(in crate::schema) fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-") || ANNOTATIONS.contains(&keyword)
}

/// What is to be said about the keywords of the Schema Object at `at` that nothing is made of. `is_read` says of which something is.
pub(in crate::schema) fn unknown(
    members: &Map<String, Value>,
    at: &Pointer,
    is_read: impl Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let others = members.iter().filter(|(key, _)| !is_read(key));
    others
        .filter_map(|(key, value)| match meaning(key) {
            Meaning::Known => about_known(&at.key(key), key, value),
            Meaning::Unsupported => Some(
                Diagnostic::new(
                    Code::UnsupportedKeyword,
                    &at.key(key),
                    format!("`{key}` is not supported yet: {}", effect(key, value)),
                )
                .with_help("no action is needed if that is enough; else describe the values with a supported keyword in an overlay"),
            ),
            Meaning::Unknown => Some(
                Diagnostic::new(
                    Code::UnknownKeyword,
                    &at.key(key),
                    format!("`{key}` is not a keyword of a Schema Object; it is ignored"),
                )
                .with_help("check the spelling, or start the name with `x-`"),
            ),
        })
        .collect()
}

fn about_known(at: &Pointer, key: &str, value: &Value) -> Option<Diagnostic> {
    let is_empty = value.as_array().is_some_and(Vec::is_empty);
    Some(match key {
        "not" => Diagnostic::new(
            Code::UnsupportedKeyword,
            at,
            "`not` is not supported yet: values that it rules out are accepted",
        )
        .with_help(
            "no action is needed if that is enough; else describe the values that are allowed",
        ),
        "allOf" | "oneOf" | "anyOf" if is_empty => Diagnostic::new(
            Code::EmptyComposition,
            at,
            format!("`{key}` is empty, which JSON Schema forbids; it is ignored"),
        )
        .with_help("list schemas, or remove the keyword"),
        "enum" if is_empty => Diagnostic::new(
            Code::EmptyEnum,
            at,
            "an empty `enum` allows no value at all; it is ignored",
        )
        .with_help("list the values, or remove the keyword"),
        _ => return None,
    })
}

/// What follows for the values of a schema.
fn effect(keyword: &str, value: &Value) -> String {
    let dependent = || {
        let schemas = value.as_object().into_iter().flatten();
        schemas.map(|(_, schema)| schema)
    };
    let text = match keyword {
        "patternProperties" | "unevaluatedProperties" => "additional properties are kept as JSON",
        "contentEncoding" | "contentMediaType" | "contentSchema" => "the value is a plain text",
        "$dynamicRef" | "$recursiveRef" => {
            "what it refers to depends on the schema that is read, and values are read as any JSON value"
        }
        "then" | "else" => return effect_of_branches(keyword, [value].into_iter()),
        "dependentSchemas" => return effect_of_branches(keyword, dependent()),
        "dependencies" if dependent().any(declares_properties) => {
            "the properties that it declares are not typed, and values that it rules out are accepted"
        }
        _ => "values that it rules out are accepted",
    };
    text.to_owned()
}

/// The same for schemas whose properties are read without the condition.
fn effect_of_branches<'a>(
    keyword: &str,
    mut schemas: impl Iterator<Item = &'a Value> + Clone,
) -> String {
    let has_union = |schema: &Value| {
        let members = schema.as_object();
        members.is_some_and(|it| it.contains_key("oneOf") || it.contains_key("anyOf"))
    };
    let unions = schemas.clone().any(has_union);
    let mut effects = Vec::new();
    if schemas.any(declares_properties) {
        effects
            .push("the properties that it declares are optional, whatever the value is".to_owned());
    }
    if unions {
        effects.push(format!(
            "what only the unions in `{keyword}` declare is kept as JSON values"
        ));
    }
    effects.push("values that it rules out are accepted".to_owned());
    effects.join("; ")
}

/// Whether a schema declares properties: itself, or by a schema that it includes.
pub(in crate::schema) fn declares_properties(schema: &Value) -> bool {
    let Value::Object(members) = schema else {
        return false;
    };
    let is_filled = |key| {
        members
            .get(key)
            .and_then(Value::as_object)
            .is_some_and(|it| !it.is_empty())
    };
    let included = members.get("allOf").and_then(Value::as_array);
    let branches = ["then", "else"].iter().filter_map(|key| members.get(*key));
    members.contains_key("$ref")
        || is_filled("properties")
        || is_filled("dependentSchemas")
        || included
            .into_iter()
            .flatten()
            .chain(branches)
            .any(declares_properties)
}
