//! The keywords of Schema Objects (OpenAPI 3.0.3 §4.7.24, JSON Schema 2020-12), by what they mean to lowering.

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
pub(super) enum Meaning {
    /// It is lowered, or says nothing about the values.
    Known,
    /// It constrains the values, and lowering does not know how yet.
    Unsupported,
    /// It is no keyword at all.
    Unknown,
}

/// What lowering makes of `keyword`.
pub(super) fn meaning(keyword: &str) -> Meaning {
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
