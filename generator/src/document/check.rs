//! Checking: one source tree in, what is wrong with it out.
//!
//! All of it in one walk along the [table](super::keyword), however deep, so a reader sees every mistake at once. With the repairs, what
//! later stages read has the kind that the format asks for; elements of arrays that have not are left for them to skip. Links and
//! callbacks are not read, so they are not checked either.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    keyword::{Expected, Object, applicator},
    node::{is_data, missing_keyword},
    slip::{
        self, Repair, Slip,
        objects::{self, Owner, Site},
    },
    unknown::unknown,
    version::Version,
};
use crate::{diagnostic::Diagnostic, pointer::Pointer};

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
    walk.visit(Expected::Node(Object::OpenApi), root, Reader::Later);
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

/// Who reads a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Nobody: it is not said what is wrong with it.
    None,
    /// A Schema Object, whose keywords have readings of their own.
    Schema,
    /// Another stage.
    Later,
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
    /// Visits a value; `reader` says whether anybody reads it.
    fn visit(&mut self, expected: Expected, value: &'a Value, reader: Reader) {
        match (expected, value) {
            (Expected::Node(object), Value::Object(members)) => {
                let is_reference = members.get("$ref").is_some_and(Value::is_string);
                if !(is_reference && object.is_referable()) {
                    self.object(object, members);
                }
            }
            (Expected::Node(Object::Schema), Value::Bool(_) | Value::Null) => {}
            (Expected::Node(Object::Schema), _) => {
                let diagnostic = slip::no_schema(value, &self.pointer());
                self.found.diagnostics.push(diagnostic);
            }
            (Expected::SchemaOrBoolean | Expected::SchemaOrSchemas, Value::Object(_)) => {
                self.visit(Expected::Node(Object::Schema), value, reader);
            }
            (Expected::SchemaOrSchemas, Value::Array(_)) => {
                let schemas = Expected::List(&Expected::Node(Object::Schema));
                self.visit(schemas, value, reader);
            }
            (Expected::List(expected), Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    let site = Site::inside(*expected, element);
                    self.step(Step::Index(index), site, reader);
                }
            }
            (Expected::Map(expected), Value::Object(members)) => {
                let is_read = |(key, _): &(&String, &Value)| is_data(*expected, key);
                for (key, member) in members.iter().filter(is_read) {
                    self.member(*expected, key, member, reader);
                }
            }
            (Expected::Text | Expected::TextOrTexts, Value::Number(_) | Value::Bool(_)) => {
                let pointer = self.pointer();
                self.found.unquoted.insert(pointer);
            }
            _ => {}
        }
    }

    /// Visits the member of a map.
    fn member(&mut self, expected: Expected, key: &'a str, member: &'a Value, reader: Reader) {
        match member {
            Value::String(reference) if key == "$ref" => {
                // A reference among properties is reported where they are read.
                let has_schemas = matches!(expected, Expected::Node(Object::Schema));
                let has_nodes = matches!(expected, Expected::Node(_));
                if has_nodes && !has_schemas && reader == Reader::Later {
                    let at = self.pointer().key(key);
                    self.note(objects::dangling(reference, at));
                }
            }
            _ => self.step(Step::Key(key), Site::inside(expected, member), reader),
        }
    }

    /// Visits the members of an object of the table.
    fn object(&mut self, object: Object, members: &'a Map<String, Value>) {
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
        for (keyword, member) in members {
            let (expected, reader) = self.reader(object, members, keyword);
            match expected {
                Some(expected) if reader == Reader::Schema => {
                    self.schema_keyword(members, keyword, member, expected);
                }
                Some(expected) => {
                    let owner = Owner {
                        object,
                        members,
                        keyword,
                    };
                    let site = Site {
                        owner: Some(owner),
                        ..Site::inside(expected, member)
                    };
                    self.step(Step::Key(keyword), site, reader);
                }
                None if object.keyword(keyword).is_none() => {
                    let at = || self.pointer().key(keyword);
                    let found = unknown(object, keyword, members, self.version, at);
                    self.found.diagnostics.extend(found);
                }
                None => {}
            }
        }
    }

    /// What is expected at a keyword, and who reads it.
    fn reader(
        &self,
        object: Object,
        members: &Map<String, Value>,
        keyword: &str,
    ) -> (Option<Expected>, Reader) {
        let is_schema = object == Object::Schema;
        let is_text = || is_schema && members.get("type").is_some_and(is_text_or_null);
        let is_limit = |member: &Value| self.version != Version::V3_0 && member.is_number();
        let member = members.get(keyword).unwrap_or(&Value::Null);
        match keyword {
            // Only the spelling is of interest: what may stand there is the schema's own affair.
            "enum" if member.is_array() && is_text() => {
                (Some(Expected::List(&Expected::Text)), Reader::None)
            }
            "$ref" if object.is_read() && object.takes_references() && !is_schema => {
                (Some(Expected::Text), Reader::Later)
            }
            "default" | "const" if is_text() => (Some(Expected::Text), Reader::None),
            // A limit of its own (JSON Schema 2020-12, Validation §6.2.3, §6.2.5).
            "exclusiveMinimum" | "exclusiveMaximum" if is_limit(member) => (None, Reader::None),
            // References may lead there, or properties are declared there.
            "$defs" | "definitions" | "patternProperties" | "prefixItems" | "then" | "else"
            | "dependentSchemas"
                if object.is_read() =>
            {
                (applicator(object, keyword), Reader::None)
            }
            // Nobody reads the headers of a part.
            "headers" if object == Object::Encoding => (None, Reader::None),
            _ if is_schema && !object.only_describes(keyword) => {
                (object.keyword(keyword), Reader::Schema)
            }
            _ if object.is_read() || object == Object::Encoding => {
                (object.keyword(keyword), Reader::Later)
            }
            _ => (object.keyword(keyword), Reader::None),
        }
    }

    /// Visits a keyword of a Schema Object, and notes what it is read as where it has a value that it cannot have.
    fn schema_keyword(
        &mut self,
        members: &'a Map<String, Value>,
        keyword: &'a str,
        value: &'a Value,
        expected: Expected,
    ) {
        let slips = slip::find(members, value, expected, || self.pointer().key(keyword));
        let is_wrapped = slips.iter().any(|slip| slip.repair == Repair::Wrap);
        let inner = match value {
            _ if slips.is_empty() => Some(expected),
            Value::Object(_) if is_wrapped => Some(Expected::Node(Object::Schema)),
            _ => None,
        };
        if let Some(expected) = inner {
            self.descend(Step::Key(keyword), expected, value, Reader::Later);
        }
        slips.into_iter().for_each(|slip| self.note(slip));
    }

    /// Notes what is read instead of a value.
    fn note(&mut self, slip: Slip) {
        self.found.diagnostics.push(slip.diagnostic);
        self.found.repairs.push((slip.at, slip.repair));
    }

    /// Visits a child, and notes what it is read as where something else has to stand there.
    fn step(&mut self, step: Step<'a>, site: Site<'a>, reader: Reader) {
        let slip = match reader {
            Reader::None => None,
            Reader::Schema | Reader::Later => objects::find(&site, || step.of(&self.pointer())),
        };
        let (expected, value) = (site.expected, site.value);
        match (&slip, expected) {
            // The element that is meant stands in the place of the array.
            (Some(slip), Expected::List(element)) if slip.repair == Repair::Wrap => {
                self.descend(step, *element, value, reader);
            }
            (Some(_), _) => {}
            (None, _) => self.descend(step, expected, value, reader),
        }
        slip.into_iter().for_each(|slip| self.note(slip));
    }

    /// Visits a child.
    fn descend(&mut self, step: Step<'a>, expected: Expected, child: &'a Value, reader: Reader) {
        self.path.push(step);
        self.visit(expected, child, reader);
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
mod tests;
