//! The keywords of Schema Objects (OpenAPI 3.0.3 §4.7.24, JSON Schema 2020-12), by what they mean to lowering.

use serde_json::Value;

use super::{Lowering, node};
use crate::pointer::Pointer;

/// Limits that become documentation: they are stated and nobody checks them.
pub(super) const CONSTRAINTS: [&str; 14] = [
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
];

/// Keywords that decide the shape of a value, and that lowering knows.
const SHAPING: [&str; 12] = [
    "type",
    "enum",
    "const",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
];

/// Keywords that say something to people and tools, and nothing about the values.
const ANNOTATIONS: [&str; 19] = [
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
    "$vocabulary",
    "$defs",
    "definitions",
];

/// Keywords of JSON Schema that constrain a value and that lowering does not know yet.
const UNSUPPORTED: [&str; 19] = [
    "patternProperties",
    "propertyNames",
    "prefixItems",
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
pub(super) fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-") || ANNOTATIONS.contains(&keyword)
}

impl Lowering<'_> {
    /// Reports the keywords at `at` that lowering does not know.
    pub(super) fn check_vocabulary(&mut self, at: &Pointer) {
        let Some(members) = node::members(self.document, at) else {
            return;
        };
        for (key, value) in members {
            match meaning(key) {
                Meaning::Known => self.check_known(&at.key(key), key, value),
                Meaning::Unsupported => self.warn(
                    "unsupported-keyword",
                    &at.key(key),
                    format!("`{key}` is not supported yet: {}", effect_of_ignoring(key)),
                    "nothing, if that is enough; else describe the values with a supported keyword in an overlay",
                ),
                Meaning::Unknown => self.warn(
                    "unknown-keyword",
                    &at.key(key),
                    format!("`{key}` is no keyword of a Schema Object and is ignored"),
                    "check the spelling, or start the name with `x-`",
                ),
            }
        }
    }

    fn check_known(&mut self, at: &Pointer, key: &str, value: &Value) {
        match key {
            "not" => self.warn(
                "unsupported-keyword",
                at,
                "`not` is not supported yet: values that it rules out are accepted",
                "nothing, if that is enough; else describe the values that are allowed",
            ),
            "allOf" | "oneOf" | "anyOf" if value.as_array().is_some_and(Vec::is_empty) => self
                .warn(
                    "empty-composition",
                    at,
                    format!("`{key}` is empty, which JSON Schema forbids; it is ignored"),
                    "list schemas, or remove the keyword",
                ),
            "enum" if value.as_array().is_some_and(Vec::is_empty) => self.warn(
                "empty-enum",
                at,
                "an empty `enum` allows no value at all; it is ignored",
                "list the values, or remove the keyword",
            ),
            _ => {}
        }
    }
}

/// What follows from leaving the keyword out.
fn effect_of_ignoring(keyword: &str) -> &'static str {
    match keyword {
        "prefixItems" => "the list is read as any JSON value",
        "patternProperties" | "unevaluatedProperties" => {
            "properties that are not declared are kept as JSON values"
        }
        "contentEncoding" | "contentMediaType" | "contentSchema" => "the value is a plain text",
        _ => "values that it rules out are accepted",
    }
}
