//! Reading: the Schema Objects of a document in, the table of their nodes out.
//!
//! From the places where the document has schemas, all that are reached through the keywords that are lowered and through references
//! are read, each once. What is unusual about one is reported once, too.

use serde_json::{Map, Value};

use super::{
    Additional, Composition, Discriminator, Listed, Node, NodeId, elements,
    reader::{Nodes, Reader, Target},
    types,
};
use crate::{
    diagnostic::{Code, Diagnostics},
    document::Document,
    pointer::Pointer,
    schema::vocabulary,
};

/// Reads all Schema Objects of a document; components come first, in its order.
pub(crate) fn read<'a>(document: &'a Document, diagnostics: &mut Diagnostics) -> Nodes<'a> {
    let mut reader = Reader::new(document, diagnostics);
    let components = Pointer::root().keys(["components", "schemas"]);
    let members = document.get(&components).and_then(Value::as_object);
    for (name, schema) in members.into_iter().flatten() {
        let id = reader.node(components.key(name), schema);
        reader.nodes.list[id.0].component = Some(name);
    }
    for (at, schema) in document.schema_places() {
        reader.node(at, schema);
    }
    while let Some(id) = reader.waiting.pop_front() {
        reader.read(id);
    }
    reader.nodes
}

impl<'a> Reader<'a, '_> {
    fn read(&mut self, id: NodeId) {
        let mut node = std::mem::take(&mut self.nodes.list[id.0]);
        let at = node.at.clone();
        match node.written {
            Some(Value::Bool(allows)) => self.read_boolean(*allows, &at),
            Some(Value::Object(members)) => self.read_object(&mut node, members, &at),
            _ => {}
        }
        self.nodes.list[id.0] = node;
    }

    /// The schemas `true`, which allows everything, and `false`, which allows nothing (JSON Schema 2020-12, Core §4.3.2).
    fn read_boolean(&mut self, allows: bool, at: &Pointer) {
        self.warn_if_older(at, "a boolean schema");
        if !allows {
            let key = at.last().unwrap_or_default();
            let parent = at.parent().unwrap_or_default();
            let is_property = parent.last().as_deref() == Some("properties");
            let help = match key.as_ref() {
                "additionalProperties" | "unevaluatedProperties" if is_property => {
                    format!("write `{key}: false` beside `properties`, not in it")
                }
                _ => "remove what can never be there".to_owned(),
            };
            let message = if is_property {
                format!(
                    "the property `{key}` is `false`, so that it can never be there; its values are read as any JSON value"
                )
            } else {
                "the schema `false` allows no value; it is read as any JSON value".to_owned()
            };
            self.diagnostics
                .add(Code::UnsupportedKeyword, at, message, help);
        }
    }

    fn read_object(&mut self, node: &mut Node<'a>, members: &'a Map<String, Value>, at: &Pointer) {
        let counts = |(key, value): &(&String, &Value)| {
            !vocabulary::is_annotation(key) && (!value.is_null() || *key == "const")
        };
        let keywords = members.iter().filter(counts);
        node.keywords = keywords.map(|(key, value)| (key.as_str(), value)).collect();
        node.allows_null = members.get("nullable") == Some(&Value::Bool(true));
        if let Some(Value::String(reference)) = members.get("$ref") {
            let can_be_beside = members.get("allOf").is_none_or(Value::is_array);
            if self.is_newer && members.len() > 1 && can_be_beside {
                node.keywords.retain(|(key, _)| *key != "$ref");
            } else {
                self.read_reference(node, reference, at);
                self.check_siblings(members, at);
                return;
            }
        }
        self.read_compositions(node, members, at);
        self.read_values(node, members, at);
        types::read(self, node, at);
        let is_read = |key: &str| match key {
            "contentEncoding" | "contentMediaType" => node.is_bytes,
            "additionalItems" => members.get("items").is_some_and(Value::is_array),
            // `if` says nothing by itself, and a branch without limits neither.
            "then" | "else" => members.get(key).is_some_and(elements::says_nothing),
            "if" | "$ref" => true,
            _ => false,
        };
        node.unknown = vocabulary::unknown(members, at, is_read);
        node.is_only_null |= node.allows_null && node.is_unconstrained();
    }

    /// A Reference Object (OpenAPI 3.0.3 §4.7.23).
    fn read_reference(&mut self, node: &mut Node<'a>, reference: &'a str, at: &Pointer) {
        node.reference = Some(reference);
        let target = match self.targets.get(reference) {
            Some(target) => *target,
            None => match self.document.resolve(at) {
                Ok(end) => {
                    let step = reference.strip_prefix('#').and_then(Pointer::from_fragment);
                    let Some(end) = self.node_at(end) else {
                        return;
                    };
                    let first_step = step.and_then(|step| self.node_at(step));
                    let target = Target { first_step, end };
                    self.targets.insert(reference, target);
                    target
                }
                Err(diagnostic) => return self.diagnostics.report(diagnostic),
            },
        };
        node.first_step = target.first_step;
        node.target = Some(target.end);
    }

    /// Reports what stands beside `$ref` and is not only for people: OpenAPI 3.0 ignores it. Beside one that leads nowhere, there is
    /// nothing to lose.
    fn check_siblings(&mut self, members: &Map<String, Value>, at: &Pointer) {
        if members.len() < 2 {
            return;
        }
        let target = self.document.resolve(at).ok();
        let target = target.and_then(|target| self.document.get(&target));
        for (key, value) in members {
            let is_null_allowed = key == "nullable" && *value == Value::Bool(true);
            if key == "$ref" || (vocabulary::is_annotation(key) && !is_null_allowed) {
                continue;
            }
            if is_null_allowed {
                self.diagnostics.add(
                    Code::RedundantSibling,
                    &at.key(key),
                    "OpenAPI 3.0 ignores `nullable` beside `$ref`; null is accepted here nevertheless",
                    "write `nullable: true` and `allOf` with the `$ref` as its only member",
                );
            } else if target.is_some_and(|target| says(target, key, value)) {
                self.diagnostics.add(
                    Code::RedundantSibling,
                    &at.key(key),
                    format!(
                        "OpenAPI 3.0 ignores `{key}` beside `$ref`; without it, the schema that is referred to says the same"
                    ),
                    "remove it",
                );
            } else if target.is_some() {
                self.diagnostics.add(
                    Code::ReferenceSibling,
                    &at.key(key),
                    format!("OpenAPI 3.0 ignores `{key}` beside `$ref`, and so does the output"),
                    "move the `$ref` into an `allOf` beside the other keywords",
                );
            }
        }
    }

    fn read_compositions(
        &mut self,
        node: &mut Node<'a>,
        members: &'a Map<String, Value>,
        at: &Pointer,
    ) {
        for composition in Composition::ALL {
            let list = at.key(composition.keyword());
            let elements = members.get(composition.keyword()).and_then(Value::as_array);
            node.compositions[composition as usize] =
                elements.map(|elements| self.list(&list, elements));
        }
        // What stands beside `$ref` counts in OpenAPI 3.1, as in an `allOf`.
        if let Some(Value::String(reference)) = members.get("$ref") {
            let list = node.compositions[Composition::All as usize].get_or_insert_default();
            let mut beside = Node {
                at: at.clone(),
                index: Some(list.len()),
                ..Node::default()
            };
            self.read_reference(&mut beside, reference, at);
            list.push(self.add(beside));
        }
    }

    fn read_values(&mut self, node: &mut Node<'a>, members: &'a Map<String, Value>, at: &Pointer) {
        let constant = || {
            let value = members.get("const")?;
            Some(Listed::new("const", std::slice::from_ref(value), at))
        };
        let listed = || {
            let values = members.get("enum")?.as_array()?;
            Some(Listed::new("enum", values, at))
        };
        // The elements of an array can have those that are listed beside `type: array`.
        node.listed = node.listed.take().or_else(constant).or_else(listed);
        if let Some(Listed { values, .. }) = node.listed {
            node.allows_null |= values.contains(&Value::Null);
            node.is_only_null |= !values.is_empty() && values.iter().all(Value::is_null);
        }
    }

    /// Reads the keywords of arrays and objects that a node has.
    pub(super) fn read_by_type(&mut self, node: &mut Node<'a>, at: &Pointer) {
        node.items = elements::items(self, node, at);
        if let Some(Value::Object(properties)) = node.keyword("properties") {
            let list = at.key("properties");
            for (name, value) in properties {
                // Some bundlers put there what a reference leads to; in the standard it is a property.
                if name == "$ref" && value.is_string() {
                    self.warn_about_reference(&list.key(name));
                } else {
                    node.properties
                        .push((name, self.node(list.key(name), value)));
                }
            }
        }
        let required = node.keyword("required").and_then(Value::as_array);
        node.required = required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        node.additional = match node.keyword("additionalProperties") {
            Some(Value::Bool(allowed)) => Additional::Allowed(*allowed),
            Some(schema @ Value::Object(_)) => {
                Additional::Schema(self.node(at.key("additionalProperties"), schema))
            }
            _ => Additional::Unspecified,
        };
        node.discriminator = node.keyword("discriminator").and_then(discriminator);
        node.conditional = self.conditional(node, at);
    }

    /// The schemas that apply to some values of a node, and that declare properties.
    fn conditional(&mut self, node: &Node<'a>, at: &Pointer) -> Vec<NodeId> {
        let branches = ["then", "else"]
            .into_iter()
            .filter_map(|key| Some((at.key(key), node.keyword(key)?)));
        let dependent = node.keyword("dependentSchemas").and_then(Value::as_object);
        let dependent = dependent.into_iter().flatten();
        let list = at.key("dependentSchemas");
        let dependent = dependent.map(|(name, schema)| (list.key(name), schema));
        let schemas = branches.chain(dependent);
        let schemas = schemas.filter(|(_, schema)| vocabulary::declares_properties(schema));
        schemas.map(|(at, schema)| self.node(at, schema)).collect()
    }

    fn warn_about_reference(&mut self, at: &Pointer) {
        self.diagnostics.add(
            Code::InvalidKeyword,
            at,
            "a property cannot be a bare reference; it is ignored",
            "refer to a schema with these properties in an `allOf`",
        );
    }
}

fn discriminator(value: &Value) -> Option<Discriminator<'_>> {
    let members = value.as_object()?;
    let mapping = members.get("mapping").and_then(Value::as_object);
    let entries = mapping.into_iter().flatten();
    let entries = entries.filter_map(|(tag, to)| Some((tag.as_str(), to.as_str()?)));
    Some(Discriminator {
        property: members.get("propertyName")?.as_str()?,
        mapping: entries.collect(),
    })
}

/// Whether a schema says the same with or without this keyword: it has it, or the value is the default of the keyword.
fn says(schema: &Value, key: &str, value: &Value) -> bool {
    let is_switch = matches!(key, "nullable" | "readOnly" | "writeOnly" | "uniqueItems");
    let own = schema.get(key);
    own == Some(value) || (own.is_none() && is_switch && *value == Value::Bool(false))
}
