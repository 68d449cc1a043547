//! Checking: one source tree in, what is wrong with it out.
//!
//! All of it in one walk along the [table](super::keyword), however deep, so a reader sees every mistake at once. Without an error,
//! everything that later stages read has the kind that the format asks for. Examples, headers, links and callbacks are not read, so
//! they are not checked either.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    keyword::{Expected, Object, applicator},
    node::{is_data, missing_keyword, unexpected},
    slip::{self, Repair, Slip, objects},
    unknown::unknown,
    version::Version,
};
use crate::{
    diagnostic::{Code, Diagnostic},
    pointer::Pointer,
};

/// What a walk over a tree finds.
#[derive(Default)]
pub(super) struct Findings {
    /// Numbers and booleans that stand where the format wants a text. How they are spelled is for the source to say: `1.10`.
    pub unquoted: BTreeSet<Pointer>,
    /// What is read instead of what is wrong, innermost values first.
    pub repairs: Vec<(Pointer, Repair)>,
    /// What is wrong, about pointers of this tree.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks a tree.
pub(super) fn check(root: &Value, version: Version) -> Findings {
    let mut walk = Walk {
        version,
        path: Vec::new(),
        found: Findings::default(),
    };
    walk.visit(
        Expected::Node(Object::OpenApi),
        root,
        Some(Code::InvalidNode),
    );
    walk.found
}

/// Where scalars stand in a tree that the format wants to be texts.
pub(super) fn unquoted(root: &Value) -> BTreeSet<Pointer> {
    check(root, Version::V3_0).unquoted
}

/// Whether a `type` admits texts, and null at most beside them.
fn is_text_or_null(kind: &Value) -> bool {
    let is = |kind: &Value, meant| {
        let name = kind.as_str();
        name.is_some_and(|name| slip::type_name(name).unwrap_or(name) == meant)
    };
    match kind {
        Value::Array(kinds) => {
            let is_null = |kind: &Value| kind.is_null() || is(kind, "null");
            kinds.iter().any(|kind| is(kind, "string"))
                && kinds.iter().all(|kind| is(kind, "string") || is_null(kind))
        }
        kind => is(kind, "string"),
    }
}

/// A walk over a tree along the table of keywords.
struct Walk<'a> {
    /// The version of OpenAPI that the document says it follows.
    version: Version,
    path: Vec<Step<'a>>,
    found: Findings,
}

/// A step down; a pointer is only made of it when there is something to say.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl Step<'_> {
    /// Where it leads.
    fn of(self, at: &Pointer) -> Pointer {
        match self {
            Self::Key(key) => at.key(key),
            Self::Index(index) => at.index(index),
        }
    }
}

impl<'a> Walk<'a> {
    /// Visits a value. What is wrong with it is a `code`; nothing where nobody reads it.
    fn visit(&mut self, expected: Expected, value: &'a Value, code: Option<Code>) {
        match (expected, value) {
            (Expected::Node(object), Value::Object(members)) => {
                let is_reference = members.get("$ref").is_some_and(Value::is_string);
                if !(is_reference && object.is_referable()) {
                    self.object(object, value);
                }
            }
            (Expected::Node(object), _) if !object.is_read() => {}
            (Expected::Node(Object::Schema), Value::Bool(_)) => {}
            (Expected::SchemaOrBoolean | Expected::SchemaOrSchemas, Value::Object(_)) => {
                self.visit(Expected::Node(Object::Schema), value, code);
            }
            (Expected::SchemaOrSchemas, Value::Array(_)) => {
                self.visit(Expected::List(&Expected::Node(Object::Schema)), value, code);
            }
            (Expected::List(expected), Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    self.step_in_collection(Step::Index(index), *expected, element, code);
                }
            }
            (Expected::Map(expected), Value::Object(members)) => {
                // A reference among properties is reported where they are read.
                let has_schemas = matches!(expected, Expected::Node(Object::Schema));
                let is_read = |(key, member): &(&String, &Value)| {
                    let is_reference = has_schemas && *key == "$ref" && member.is_string();
                    is_data(*expected, key) && !is_reference
                };
                for (key, member) in members.iter().filter(is_read) {
                    self.step_in_collection(Step::Key(key), *expected, member, code);
                }
            }
            (Expected::Text | Expected::TextOrTexts, Value::Number(_) | Value::Bool(_)) => {
                let pointer = self.pointer();
                self.found.unquoted.insert(pointer);
            }
            // A keyword without a value is a keyword that was left out.
            (_, Value::Null) => {}
            _ if expected.admits(value) => {}
            (Expected::Node(Object::Schema), _) => {
                let diagnostic = slip::no_schema(value, &self.pointer());
                self.found.diagnostics.push(diagnostic);
            }
            _ => {
                if let Some(code) = code {
                    let diagnostic = unexpected(code, expected, value, &self.pointer());
                    self.found.diagnostics.push(diagnostic);
                }
            }
        }
    }

    /// Visits the members of an object of the table.
    fn object(&mut self, object: Object, value: &'a Value) {
        let Value::Object(members) = value else {
            return;
        };
        let without_schema = match object {
            Object::Parameter => objects::without_schema(members, || self.pointer()),
            _ => None,
        };
        if let Some(slip) = without_schema {
            self.note(slip);
        } else if object.is_read()
            && let Some(diagnostic) = missing_keyword(object, members, || self.pointer())
        {
            self.found.diagnostics.push(diagnostic);
        }
        let is_text = object == Object::Schema && members.get("type").is_some_and(is_text_or_null);
        for (keyword, member) in members {
            let (expected, code) = match keyword.as_str() {
                // Only the spelling is of interest: what may stand there is the schema's own affair.
                "enum" if is_text && member.is_array() => {
                    (Some(Expected::List(&Expected::Text)), None)
                }
                "default" | "const" if is_text => (Some(Expected::Text), None),
                // A limit of its own (JSON Schema 2020-12, Validation §6.2.3, §6.2.5).
                "exclusiveMinimum" | "exclusiveMaximum"
                    if self.version != Version::V3_0 && member.is_number() =>
                {
                    (None, None)
                }
                _ if !object.is_read() => (object.keyword(keyword), None),
                // References may lead there, or properties are declared there.
                "$defs" | "definitions" | "patternProperties" | "prefixItems" | "then" | "else"
                | "dependentSchemas" => (applicator(object, keyword), None),
                _ if object.only_describes(keyword) => {
                    (object.keyword(keyword), Some(Code::InvalidKeyword))
                }
                _ if object == Object::Schema => {
                    self.schema_keyword(members, keyword, member);
                    (None, None)
                }
                _ if object == Object::Discriminator => {
                    (object.keyword(keyword), Some(Code::InvalidKeyword))
                }
                _ => (object.keyword(keyword), Some(Code::InvalidNode)),
            };
            let Some(expected) = expected else {
                if object.keyword(keyword).is_none() {
                    let at = || self.pointer().key(keyword);
                    let found = unknown(object, keyword, members, self.version, at);
                    self.found.diagnostics.extend(found);
                }
                continue;
            };
            let at = || self.pointer().key(keyword);
            match objects::find(object, members, member, expected, at) {
                Some(slip) if code.is_some() || object == Object::Encoding => self.note(slip),
                _ => self.step(Step::Key(keyword), expected, member, code),
            }
        }
    }

    /// Visits a keyword of a Schema Object, and notes what it is read as where it has a value that it cannot have.
    fn schema_keyword(
        &mut self,
        members: &'a Map<String, Value>,
        keyword: &'a str,
        value: &'a Value,
    ) {
        let Some(expected) = Object::Schema.keyword(keyword) else {
            return;
        };
        let slips = slip::find(members, value, expected, || self.pointer().key(keyword));
        let is_wrapped = slips.iter().any(|slip| slip.repair == Repair::Wrap);
        let inner = match value {
            _ if slips.is_empty() => Some(expected),
            Value::Object(_) if is_wrapped => Some(Expected::Node(Object::Schema)),
            _ => None,
        };
        if let Some(expected) = inner {
            self.step(
                Step::Key(keyword),
                expected,
                value,
                Some(Code::InvalidKeyword),
            );
        }
        slips.into_iter().for_each(|slip| self.note(slip));
    }

    /// Notes what is read instead of a value.
    fn note(&mut self, slip: Slip) {
        self.found.diagnostics.push(slip.diagnostic);
        self.found.repairs.push((slip.at, slip.repair));
    }

    /// Visits an element or a member of a collection.
    fn step_in_collection(
        &mut self,
        step: Step<'a>,
        expected: Expected,
        child: &'a Value,
        code: Option<Code>,
    ) {
        let at = || step.of(&self.pointer());
        match objects::find_in_collection(expected, child, at) {
            Some(slip) if code.is_some() => self.note(slip),
            _ => self.step(step, expected, child, code),
        }
    }

    /// Visits a child.
    fn step(&mut self, step: Step<'a>, expected: Expected, child: &'a Value, code: Option<Code>) {
        self.path.push(step);
        self.visit(expected, child, code);
        self.path.pop();
    }

    /// Where the walk is.
    fn pointer(&self) -> Pointer {
        self.path
            .iter()
            .fold(Pointer::root(), |pointer, step| step.of(&pointer))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::Place;

    /// What is found in a document with `members`: code, pointer and message.
    fn findings(members: Value) -> Vec<(Code, String, String)> {
        let mut root = json!({"info": {"title": "T", "version": "1"}});
        if let (Value::Object(root), Value::Object(members)) = (&mut root, members) {
            root.extend(members);
        }
        let describe = |diagnostic: Diagnostic| match diagnostic.place {
            Place::Document(at) => (diagnostic.code, at.as_str().to_owned(), diagnostic.message),
            other => panic!("a node, not {other:?}"),
        };
        check(&root, Version::V3_0)
            .diagnostics
            .into_iter()
            .map(describe)
            .collect()
    }

    #[test]
    fn what_matters_is_an_error_and_what_describes_a_warning() {
        for (members, code, pointer, message) in [
            (
                json!({"paths": []}),
                Code::InvalidNode,
                "/paths",
                "`paths` must be an object, found an array",
            ),
            (
                json!({"components": {"schemas": {"A": 3}}}),
                Code::InvalidKeyword,
                "/components/schemas/A",
                "`A` must be an object (Schema Object), `true` or `false`, found 3: values are read as any JSON value",
            ),
            (
                json!({"components": {"schemas": {"A": {"items": {"minLength": "3"}}}}}),
                Code::InvalidKeyword,
                "/components/schemas/A/items/minLength",
                "`minLength` must be a non-negative integer, found \"3\", and is ignored",
            ),
            (
                json!({"components": {"parameters": {"A": {"name": "a", "in": "body", "schema": {}}}}}),
                Code::InvalidNode,
                "/components/parameters/A/in",
                "`in` must be one of `query`, `header`, `path`, `cookie`, found \"body\"",
            ),
            (
                json!({"servers": [{"url": "/", "variables": {"v": {}}}]}),
                Code::MissingKeyword,
                "/servers/0/variables/v",
                "`default` is missing: the Server Variable Object requires it; the server is ignored",
            ),
            (
                json!({"info": {"title": "T"}}),
                Code::MissingKeyword,
                "/info",
                "`version` is missing: the Info Object requires it",
            ),
        ] {
            let expected = (code, pointer.to_owned(), message.to_owned());
            assert_eq!(findings(members), [expected]);
        }
    }

    #[test]
    fn all_mistakes_are_found_at_once() {
        let members = json!({
            "tags": 1,
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": {"schema": {"allOf": {}, "type": {}}}}}}}}},
        });
        assert_eq!(findings(members).len(), 3);
    }

    #[test]
    fn what_nobody_reads_is_not_checked() {
        let members = json!({
            "x-a": 1,
            "paths": {"x-b": 1, "/a": {"get": {"x-c": 1, "callbacks": {"c": 1}, "responses": {
                "200": {"headers": {"h": {"required": 1}}, "links": {"l": {"operationId": []}}},
                "x-d": 1,
            }}}},
            "components": {"schemas": {"A": {"$ref": "#/b", "type": 1}, "B": {"properties": {"b": null}}}},
        });
        assert_eq!(findings(members), []);
    }

    #[test]
    fn a_key_of_a_map_is_no_keyword() {
        let members = json!({"components": {"schemas": {
            "A": {"properties": {"$ref": {"type": "string"}, "type": {"type": "object"}, "x-d": {"type": 1}}},
        }}});
        let unquoted = check(&members, Version::V3_0).unquoted;
        let pointers: Vec<_> = unquoted.iter().map(Pointer::as_str).collect();
        assert_eq!(pointers, ["/components/schemas/A/properties/x-d/type"]);
    }
}
