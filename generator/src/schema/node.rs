//! Schema Objects (OpenAPI 3.0.3 §4.7.24, OpenAPI 3.1.1 §4.8.24): a place in the document in, a [`Node`] out.
//!
//! Each is read once, in the terms of JSON Schema 2020-12; nothing else sees its keywords. What OpenAPI 3.0 writes differently is
//! read as what it means, and what a keyword stands for without writing it is a node of its own: each type of a list of types, and a
//! `$ref` with other keywords beside it.

mod elements;
mod equality;
mod read;
mod reader;
mod types;
mod words;

use serde_json::Value;

pub(crate) use self::{
    equality::say_the_same,
    read::read,
    reader::Nodes,
    words::{external_docs, merged},
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    pointer::Pointer,
};

/// The number of a [`Node`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(super) usize);

/// A keyword that applies several schemas to one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Composition {
    /// `allOf`.
    All,
    /// `oneOf`.
    One,
    /// `anyOf`.
    Any,
}

impl Composition {
    pub(crate) const ALL: [Self; 3] = [Self::All, Self::One, Self::Any];

    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::All => "allOf",
            Self::One => "oneOf",
            Self::Any => "anyOf",
        }
    }
}

/// `additionalProperties` (JSON Schema 2020-12, Core §10.3.2.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Additional {
    /// Not written.
    #[default]
    Unspecified,
    /// `true` or `false`.
    Allowed(bool),
    /// A schema.
    Schema(NodeId),
}

/// A Discriminator Object (OpenAPI 3.0.3 §4.7.25).
#[derive(Debug)]
pub(crate) struct Discriminator<'a> {
    pub(crate) property: &'a str,
    /// Its `mapping`: each value with the name or reference of a schema.
    pub(crate) mapping: Vec<(&'a str, &'a str)>,
}

/// The values that a schema allows.
#[derive(Clone, Debug)]
pub(crate) struct Listed<'a> {
    /// `enum` or `const`.
    keyword: &'static str,
    /// Where they are listed.
    pub(crate) at: Pointer,
    /// The values, null among them.
    pub(crate) values: &'a [Value],
}

impl<'a> Listed<'a> {
    /// What a keyword of the schema at `at` lists.
    fn new(keyword: &'static str, values: &'a [Value], at: &Pointer) -> Self {
        Self {
            keyword,
            at: at.key(keyword),
            values,
        }
    }
}

/// One Schema Object.
#[derive(Debug, Default)]
pub(crate) struct Node<'a> {
    /// Where it is written.
    pub(crate) at: Pointer,
    /// Its place in the list of a composition.
    pub(crate) index: Option<usize>,
    /// Its key, where it is a member of `components/schemas`.
    pub(crate) component: Option<&'a str>,
    /// `$ref`, where it is a reference and nothing else.
    pub(crate) reference: Option<&'a str>,
    /// What the reference names.
    pub(crate) first_step: Option<NodeId>,
    /// What the reference leads to, behind further references.
    pub(crate) target: Option<NodeId>,
    /// `type`, where one type besides null is allowed.
    pub(crate) type_name: Option<&'a str>,
    /// `format`.
    pub(crate) format: Option<&'a str>,
    /// Whether the format follows from what the content of a text is.
    is_bytes: bool,
    /// Whether it allows null itself.
    pub(crate) allows_null: bool,
    /// Whether null is all that it allows.
    pub(crate) is_only_null: bool,
    /// `enum` or `const`.
    pub(crate) listed: Option<Listed<'a>>,
    /// `properties`.
    pub(crate) properties: Vec<(&'a str, NodeId)>,
    /// `required`.
    pub(crate) required: Vec<&'a str>,
    /// `additionalProperties`.
    pub(crate) additional: Additional,
    /// The schema of all elements.
    pub(crate) items: Option<NodeId>,
    /// `discriminator`.
    pub(crate) discriminator: Option<Discriminator<'a>>,
    /// Schemas in `then`, `else` and `dependentSchemas` that declare properties: whether they apply depends on the value.
    pub(crate) conditional: Vec<NodeId>,
    /// `allOf`, `oneOf` and `anyOf`; `None` where they are not written.
    compositions: [Option<Vec<NodeId>>; 3],
    /// The keywords that are not for people and tools alone, in their order.
    keywords: Vec<(&'a str, &'a Value)>,
    /// What is to be said about its keywords where it is used.
    unknown: Vec<Diagnostic>,
    /// The whole, where it is written as one.
    written: Option<&'a Value>,
}

impl<'a> Node<'a> {
    pub(crate) fn is_reference(&self) -> bool {
        self.reference.is_some()
    }

    /// The schemas of a composition; none where it is not written.
    pub(crate) fn members(&self, composition: Composition) -> &[NodeId] {
        self.compositions[composition as usize]
            .as_deref()
            .unwrap_or_default()
    }

    /// The only composition that is written; `None` where there is none or another.
    pub(crate) fn only_composition(&self) -> Option<Composition> {
        let is_written = |composition: &Composition| self.is_written_composition(*composition);
        let mut written = Composition::ALL.into_iter().filter(is_written);
        written.next().filter(|_| written.next().is_none())
    }

    /// Whether a composition is written, be it empty.
    pub(crate) fn is_written_composition(&self, composition: Composition) -> bool {
        self.compositions[composition as usize].is_some()
    }

    /// Whether there is a composition with schemas.
    pub(crate) fn is_composed(&self) -> bool {
        self.compositions
            .iter()
            .flatten()
            .any(|list| !list.is_empty())
    }

    /// Whether it has no other keywords than these, those for people and tools aside.
    pub(crate) fn has_only(&self, keywords: &[&str]) -> bool {
        self.keywords.iter().all(|(key, _)| keywords.contains(key))
    }

    /// Reports the keywords that nothing is made of.
    pub(crate) fn report(&self, findings: &mut Diagnostics) {
        for diagnostic in &self.unknown {
            findings.report(diagnostic.clone());
        }
    }

    /// Whether it has schemas for properties by the pattern of their names.
    pub(crate) fn has_patterns(&self) -> bool {
        self.keyword("patternProperties").is_some_and(is_filled)
    }

    /// Whether it allows every value.
    pub(crate) fn is_unconstrained(&self) -> bool {
        self.keywords.is_empty() && self.type_name.is_none() && !self.is_composed()
    }

    /// Whether anything is written in it.
    pub(crate) fn is_written(&self) -> bool {
        let members = self.written.and_then(Value::as_object);
        members.is_some_and(|members| !members.is_empty())
    }

    /// Whether it says anything about the shape of a value.
    pub(crate) fn shapes(&self) -> bool {
        self.is_reference()
            || self.is_composed()
            || self.type_name.is_some()
            || self.shapes_beside_composition()
    }

    /// Whether anything but a composition and a `type` shapes the values.
    pub(crate) fn shapes_beside_composition(&self) -> bool {
        self.shaping().next().is_some()
    }

    /// Whether it limits values that others describe, and does nothing else: `required`, bounds, formats, `not`. Its compositions are
    /// not looked at.
    pub(crate) fn only_limits(&self) -> bool {
        let mut shaping = self.shaping();
        !self.is_reference()
            && self.type_name.is_none()
            && shaping.all(|key| matches!(key, "required" | "not"))
    }

    /// The keywords that shape the values, compositions and `type` aside.
    fn shaping(&self) -> impl Iterator<Item = &'a str> {
        let is_conditional = !self.conditional.is_empty();
        let shapes = move |(key, value): &(&'a str, &'a Value)| match *key {
            "enum" | "const" | "items" | "not" | "prefixItems" | "patternProperties" => true,
            "properties" | "required" => is_filled(value),
            "additionalProperties" => value.is_object(),
            "then" | "else" | "dependentSchemas" => is_conditional,
            _ => false,
        };
        let keywords = self.keywords.iter().copied();
        keywords.filter(shapes).map(|(key, _)| key)
    }

    /// A limit on numbers, whether it is excluded or not.
    pub(crate) fn bounds(&self) -> impl Iterator<Item = &'a Value> {
        const KEYWORDS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
        let bounds = self.keywords.iter();
        let bounds = bounds.filter(|(key, value)| KEYWORDS.contains(key) && value.is_number());
        bounds.map(|(_, value)| *value)
    }

    /// Whether a keyword that is for people and tools is `true`.
    pub(crate) fn is_set(&self, key: &str) -> bool {
        self.annotation(key) == Some(&Value::Bool(true))
    }

    /// The value of the discriminator that its values have: an extension of those who publish many such documents.
    pub(crate) fn given_tag(&self) -> Option<&'a str> {
        self.annotation("x-ms-discriminator-value")?.as_str()
    }

    /// The value of a keyword that is not for people and tools alone.
    fn keyword(&self, key: &str) -> Option<&'a Value> {
        let mut keywords = self.keywords.iter();
        keywords
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
    }

    /// The value of a keyword that is for people and tools.
    pub(crate) fn annotation(&self, key: &str) -> Option<&'a Value> {
        self.written?.as_object()?.get(key)
    }
}

/// Whether a keyword has something in it.
fn is_filled(value: &Value) -> bool {
    match value {
        Value::Array(elements) => !elements.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => true,
    }
}
