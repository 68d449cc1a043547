//! A Schema Object of the folded document in, the same as JSON Schema 2020-12 out: what an independent validator can judge.
//!
//! What has `properties` is an object, and what has `items` an array, also where no `type` says so: that is what such a document
//! means. Null is allowed wherever `nullable` says so, beside whatever keyword. Only the formats that change the type of a field are
//! kept: whether a text is an e-mail address is not the question here.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use specsmith::{Document, Pointer};

/// Keywords that are taken as they are.
const PLAIN: [&str; 14] = [
    "type",
    "const",
    "maximum",
    "minimum",
    "multipleOf",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "dependentRequired",
];

/// Keywords that hold one schema.
const SCHEMA: [&str; 9] = [
    "additionalProperties",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "not",
    "if",
    "then",
    "else",
];

/// Keywords that hold a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords that hold schemas by name.
const MAP: [&str; 3] = ["properties", "patternProperties", "dependentSchemas"];

/// The schema at `at` with all that it refers to; `None` where a reference leads nowhere.
pub(crate) fn translate(document: &Document, at: &Pointer) -> Option<Value> {
    let mut translation = Translation {
        document,
        numbers: BTreeMap::new(),
        waiting: Vec::new(),
    };
    let mut schema = translation.node(at)?;
    let mut definitions = Map::new();
    while let Some((number, at)) = translation.waiting.pop() {
        definitions.insert(number.to_string(), translation.node(&at)?);
    }
    if let Value::Bool(allows) = schema {
        schema = if allows {
            json!({})
        } else {
            json!({"not": {}})
        };
    }
    schema
        .as_object_mut()?
        .insert("$defs".to_owned(), definitions.into());
    Some(schema)
}

struct Translation<'a> {
    document: &'a Document,
    /// The definitions by the nodes that they stand for.
    numbers: BTreeMap<Pointer, usize>,
    /// Those that are not there yet.
    waiting: Vec<(usize, Pointer)>,
}

impl Translation<'_> {
    fn node(&mut self, at: &Pointer) -> Option<Value> {
        let members = match self.document.get(at)? {
            Value::Object(members) => members,
            other => return Some(other.clone()),
        };
        let mut schema = Map::new();
        let is_reference = members.get("$ref").is_some_and(Value::is_string);
        if is_reference {
            let target = self.document.resolve(at).ok()?;
            schema.insert("$ref".to_owned(), self.reference(target).into());
        }
        // OpenAPI 3.0 ignores what stands beside a reference.
        if !is_reference || self.is_newer() {
            for (key, value) in members {
                self.keyword(&mut schema, key, value, &at.key(key))?;
            }
            imply_type(&mut schema);
            exclude(&mut schema, members, "minimum", "exclusiveMinimum");
            exclude(&mut schema, members, "maximum", "exclusiveMaximum");
        }
        let schema = Value::Object(schema);
        let is_nullable = members.get("nullable") == Some(&Value::Bool(true));
        Some(if is_nullable {
            json!({"anyOf": [schema, {"type": "null"}]})
        } else {
            schema
        })
    }

    /// Whether the document follows OpenAPI 3.1 or a newer version.
    fn is_newer(&self) -> bool {
        let version = self.document.root().get("openapi").and_then(Value::as_str);
        version.is_some_and(|version| !version.starts_with("3.0"))
    }

    fn reference(&mut self, target: Pointer) -> String {
        let next = self.numbers.len();
        let number = *self.numbers.entry(target.clone()).or_insert(next);
        if number == next {
            self.waiting.push((number, target));
        }
        format!("#/$defs/{number}")
    }

    fn keyword(
        &mut self,
        schema: &mut Map<String, Value>,
        key: &str,
        value: &Value,
        at: &Pointer,
    ) -> Option<()> {
        let translated = match (key, value) {
            ("items", Value::Array(elements)) => {
                let schemas = self.list(elements.len(), at)?;
                schema.insert("prefixItems".to_owned(), schemas);
                return Some(());
            }
            ("items", _) => self.node(at)?,
            ("enum" | "required", Value::Array(_)) => value.clone(),
            ("format", Value::String(format)) => {
                self.format(schema, format);
                return Some(());
            }
            (key, Value::Array(elements)) if LIST.contains(&key) => {
                self.list(elements.len(), at)?
            }
            (key, Value::Object(members)) if MAP.contains(&key) => {
                let mut schemas = Map::new();
                for name in members.keys() {
                    schemas.insert(name.clone(), self.node(&at.key(name))?);
                }
                schemas.into()
            }
            (key, Value::Object(_) | Value::Bool(_)) if SCHEMA.contains(&key) => self.node(at)?,
            (key, _) if PLAIN.contains(&key) => value.clone(),
            _ => return Some(()),
        };
        schema.insert(key.to_owned(), translated);
        Some(())
    }

    fn list(&mut self, length: usize, at: &Pointer) -> Option<Value> {
        let schemas: Option<Vec<Value>> = (0..length)
            .map(|index| self.node(&at.index(index)))
            .collect();
        Some(schemas?.into())
    }

    fn format(&self, schema: &mut Map<String, Value>, format: &str) {
        match format {
            "date-time" | "date" | "uuid" => {
                schema.insert("format".to_owned(), format.into());
            }
            "int32" => {
                let bounds = json!([{"minimum": i32::MIN, "maximum": i32::MAX}]);
                // A keyword of its own, so that the limits of the document stay.
                schema.insert("allOf".to_owned(), bounds);
            }
            _ => {}
        }
    }
}

/// Adds the type that goes without saying.
fn imply_type(schema: &mut Map<String, Value>) {
    let implied = [
        ("properties", "object"),
        ("items", "array"),
        ("prefixItems", "array"),
    ];
    for (key, name) in implied {
        if schema.contains_key(key) && !schema.contains_key("type") {
            schema.insert("type".to_owned(), name.into());
        }
    }
}

/// OpenAPI 3.0 has one limit, and says whether it is excluded.
fn exclude(
    schema: &mut Map<String, Value>,
    members: &Map<String, Value>,
    included: &str,
    excluded: &str,
) {
    match members.get(excluded) {
        Some(Value::Bool(true)) => {
            if let Some(limit) = schema.remove(included) {
                schema.insert(excluded.to_owned(), limit);
            }
        }
        Some(limit @ Value::Number(_)) => {
            schema.insert(excluded.to_owned(), limit.clone());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use specsmith::{Session, Settings, Sources};

    use super::*;

    #[test]
    fn schemas_are_written_as_json_schema_writes_them() {
        let cases = [
            (
                "{type: string, nullable: true}",
                json!({"anyOf": [{"type": "string"}, {"type": "null"}], "$defs": {}}),
            ),
            (
                "{maximum: 3, exclusiveMaximum: true}",
                json!({"exclusiveMaximum": 3, "$defs": {}}),
            ),
            (
                "{properties: {a: {}}}",
                json!({"type": "object", "properties": {"a": {}}, "$defs": {}}),
            ),
            (
                "{type: string, format: email, x-y: 1, example: a}",
                json!({"type": "string", "$defs": {}}),
            ),
            (
                "{type: array, items: {$ref: '#/components/schemas/A'}}",
                json!({"type": "array", "items": {"$ref": "#/$defs/0"}, "$defs": {
                    "0": {"type": "array", "items": {"$ref": "#/$defs/0"}}
                }}),
            ),
        ];
        for (schema, expected) in cases {
            assert_eq!(translated("3.0.3", schema), Some(expected), "{schema}");
        }
    }

    #[test]
    fn what_stands_beside_a_reference_counts_in_newer_versions() {
        let schema = "{properties: {a: {$ref: '#/x', required: [b]}}}";
        let expected = |property: Value| {
            let definitions = json!({"0": {"type": "integer"}});
            json!({"type": "object", "properties": {"a": property}, "$defs": definitions})
        };
        let alone = expected(json!({"$ref": "#/$defs/0"}));
        assert_eq!(translated("3.0.3", schema), Some(alone));
        let both = expected(json!({"$ref": "#/$defs/0", "required": ["b"]}));
        assert_eq!(translated("3.1.0", schema), Some(both));
    }

    /// The schema `A` of a document of this version, translated.
    fn translated(version: &str, schema: &str) -> Option<Value> {
        let text = format!(
            "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\nx: {{type: integer}}\ncomponents: {{schemas: {{A: {schema}}}}}\n"
        );
        let settings = Settings {
            crate_name: "a".to_owned(),
            crate_version: "0.1.0".to_owned(),
            metadata: Default::default(),
            types: Default::default(),
            command: "a test".to_owned(),
            threads: NonZeroUsize::MIN,
        };
        let sources = Sources {
            documents: [("a.yaml".to_owned(), text)].into(),
            ..Sources::default()
        };
        let mut session = Session::new(&sources, &settings);
        let document = session.parse().expect("a document");
        let at = Pointer::root().keys(["components", "schemas", "A"]);
        translate(document, &at)
    }
}
