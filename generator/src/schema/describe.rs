//! Describing: the key of a schema in, what its values are out, with the keys of the schemas that it uses.

use std::fmt;

use serde_json::Value;

use super::{
    Graph,
    classify::{Kind, string_format},
    compose::Parts,
    key::SchemaKey,
    merge::Merge,
    node::NodeId,
    union::DescribedUnion,
    values::Values,
};
use crate::{
    diagnostic::Diagnostics,
    ir::{Access, Docs, Enumeration, IntegerEnumeration, Shape},
    pointer::Pointer,
};

/// What to do about a schema that becomes any JSON value.
pub(super) const USE_JSON: &str = "nothing, if reading it as a JSON value is enough; else describe it with a supported keyword in an overlay";

/// What the values of a schema are.
#[derive(Debug)]
pub(crate) enum Described {
    /// What uses no other schema.
    Plain(Plain),
    /// Another name for the schema that a node is.
    Alias(NodeId),
    /// A list.
    Array(Item),
    /// An object whose keys are data.
    Map(PartUse),
    /// An object with named properties.
    Object(DescribedObject),
    /// One of several schemas.
    Union(DescribedUnion),
}

/// A shape that uses no other schema.
#[derive(Debug)]
pub(crate) struct Plain {
    pub(crate) shape: Shape,
    /// The only scalars that are values, where the shape does not say so.
    pub(crate) allowed: Vec<Value>,
    /// Whether it is less than the document says, which has been reported.
    pub(super) is_degraded: bool,
}

/// The elements of a list.
#[derive(Debug)]
pub(crate) enum Item {
    Described(PartUse),
    /// Nothing is said about them; this is where it would be.
    Any(Pointer),
}

/// A schema that is used in another one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PartUse {
    pub(crate) key: SchemaKey,
    /// The schema that it is in.
    pub(crate) within: SchemaKey,
    /// Where the use is written.
    pub(crate) at: Pointer,
    pub(crate) nullable: bool,
    /// Whether it is referred to, rather than written in place.
    pub(crate) is_reference: bool,
}

/// An object with named properties.
#[derive(Debug)]
pub(crate) struct DescribedObject {
    pub(crate) properties: Vec<DescribedProperty>,
    /// The values of all other properties.
    pub(crate) additional: Option<PartUse>,
    pub(crate) is_closed: bool,
}

/// A property of an object.
#[derive(Debug)]
pub(crate) struct DescribedProperty {
    pub(crate) name: String,
    pub(crate) value: PartUse,
    pub(crate) required: bool,
    pub(crate) rust_name: Option<String>,
    pub(crate) access: Access,
    pub(crate) docs: Docs,
}

impl Plain {
    pub(super) fn of(shape: Shape) -> Self {
        Self {
            shape,
            allowed: Vec::new(),
            is_degraded: false,
        }
    }

    pub(super) fn degraded() -> Self {
        Self {
            is_degraded: true,
            ..Self::of(Shape::Any)
        }
    }
}

impl Graph<'_> {
    /// What the values of a schema are.
    pub(crate) fn describe(&self, key: &SchemaKey, findings: &mut Diagnostics) -> Described {
        let Some(node) = key.node() else {
            return self.describe_composed(key, findings);
        };
        let core = self.core(node);
        if self.node(core).is_reference() {
            return self.describe_alias(node, core, findings);
        }
        match self.classify(core) {
            Kind::Composed => self.describe_composed(key, findings),
            Kind::Union(keyword) => Described::Union(self.describe_union(key, core, keyword)),
            Kind::Object => {
                let parts = Parts::of(key, core);
                Merge::of(&parts, self, findings).finish(self, findings)
            }
            Kind::Array(items) => Described::Array(self.item(items, core, key)),
            kind => Described::Plain(self.plain(kind, core, findings)),
        }
    }

    /// The schema that is referred to at a place; anything where that stands for nothing but itself.
    fn describe_alias(&self, place: NodeId, core: NodeId, findings: &mut Diagnostics) -> Described {
        let is_circular = self.resolved(place).is_circular;
        if is_circular {
            findings.warn(
                "alias-cycle",
                &self.node(place).at,
                "this schema stands for itself and for nothing else: values are read as any JSON value",
                "let one of the schemas in the cycle say what its values are",
            );
        }
        match self.resolved(core).schema {
            Some(schema) if !is_circular => Described::Alias(schema),
            _ => Described::Plain(Plain::of(Shape::Any)),
        }
    }

    /// The same behind aliases.
    pub(super) fn describe_target(&self, key: &SchemaKey, findings: &mut Diagnostics) -> Described {
        let end = key.node().and_then(|node| self.resolved(node).end);
        match end {
            Some(end) => self.describe(&SchemaKey::itself(self.outermost(end)), findings),
            None => self.describe(key, findings),
        }
    }

    fn describe_composed(&self, key: &SchemaKey, findings: &mut Diagnostics) -> Described {
        let parts = self.compose(key, findings);
        let mut merge = Merge::of(&parts, self, findings);
        let mut unions = parts.unions.iter();
        let Some(union) = unions.next() else {
            return merge.finish(self, findings);
        };
        for other in unions {
            findings.warn(
                "unsupported-union",
                &self.node(other.node).at.key(other.keyword.keyword()),
                "a second union in one schema is not supported: what only its alternatives declare is kept as JSON values",
                "nothing, if reading it as JSON values is enough",
            );
        }
        Described::Union(self.describe_union_beside(key, union, &mut merge, findings))
    }

    /// The elements of the list that the Schema Object `id` in a schema is.
    pub(super) fn item(&self, items: Option<NodeId>, id: NodeId, within: &SchemaKey) -> Item {
        match items {
            Some(items) => Item::Described(self.place_use(items, within)),
            None => Item::Any(self.node(id).at.key("items")),
        }
    }

    /// The use of the schema or reference at a place.
    pub(crate) fn place_use(&self, place: NodeId, within: &SchemaKey) -> PartUse {
        let resolved = self.resolved(place);
        PartUse {
            key: SchemaKey::itself(resolved.schema.unwrap_or(place)),
            within: within.clone(),
            at: self.node(place).at.clone(),
            nullable: resolved.nullable,
            is_reference: self.node(self.core(place)).is_reference() && resolved.schema.is_some(),
        }
    }

    /// The use of the schema that several places describe.
    pub(super) fn parts_use(&self, places: &[NodeId], within: &SchemaKey) -> PartUse {
        if let [place] = places {
            return self.place_use(*place, within);
        }
        let end = |place: &NodeId| self.resolved(*place).end.unwrap_or(*place);
        let nullable = places.iter().all(|place| self.resolved(*place).nullable);
        let last = places.last().map(|place| self.node(*place).at.clone());
        PartUse {
            key: within.part(places.iter().map(end).collect()),
            within: within.clone(),
            at: last.unwrap_or_default(),
            nullable,
            is_reference: false,
        }
    }

    /// The shape of a Schema Object that is no object, list or composition.
    pub(super) fn plain(&self, kind: Kind<'_>, id: NodeId, findings: &mut Diagnostics) -> Plain {
        match kind {
            Kind::Listed(values) => self.enumeration(values, id, findings),
            Kind::String(format) => Plain::of(Shape::String(format)),
            Kind::Integer(format) => Plain::of(Shape::Integer(format)),
            Kind::Number => Plain::of(Shape::Number),
            Kind::Boolean => Plain::of(Shape::Boolean),
            Kind::Unknown(name) => {
                findings.warn(
                    "unsupported-type",
                    &self.node(id).at.key("type"),
                    format!(
                        "`{name}` is no type: values of this schema are read as any JSON value"
                    ),
                    "use one of string, integer, number, boolean, array and object",
                );
                Plain::degraded()
            }
            _ => Plain::of(Shape::Any),
        }
    }

    /// Listed values: texts or whole numbers, each once. A list of other scalars does not change the type, and tells the variants of
    /// unions apart.
    fn enumeration(&self, listed: Values<'_>, id: NodeId, findings: &mut Diagnostics) -> Plain {
        let mut values: Vec<&Value> = Vec::new();
        let mut docs: Vec<Docs> = Vec::new();
        for entry in &listed.list {
            if values.contains(&entry.value) {
                warn_about_repeated(entry.value, &listed.at, findings);
                continue;
            }
            values.push(entry.value);
            if listed.is_one_by_one {
                let words = entry.alone.map(|node| self.node(node).words());
                docs.push(words.unwrap_or_default());
            }
        }
        let plain = match (listed.type_name, values.as_slice()) {
            // Nothing but null, or nothing at all.
            (Some("string"), []) => Plain::of(Shape::String(string_format(self.node(id)))),
            (_, []) => Plain::of(Shape::Any),
            (name, values) => {
                shape_of_values(name, values, docs).map_or_else(Plain::degraded, Plain::of)
            }
        };
        if plain.is_degraded {
            findings.warn(
                "unsupported-enum",
                &listed.at,
                "the listed values are of several types, or not of the type of the schema: values are read as any JSON value",
                USE_JSON,
            );
        }
        let is_scalar = |value: &&Value| !value.is_array() && !value.is_object();
        let says_so = plain.shape.is_own_type() || !values.iter().all(is_scalar);
        let allowed = if says_so { Vec::new() } else { values };
        Plain {
            allowed: allowed.into_iter().cloned().collect(),
            ..plain
        }
    }
}

/// Reports a value that a list has again.
pub(crate) fn warn_about_repeated(
    value: &dyn fmt::Display,
    at: &Pointer,
    findings: &mut Diagnostics,
) {
    findings.warn(
        "duplicate-enum-value",
        at,
        format!("`{value}` is listed more than once"),
        "remove the repeated value",
    );
}

/// The shape of a schema with such a `type` that lists these values; `None` where there is none.
fn shape_of_values(type_name: Option<&str>, values: &[&Value], docs: Vec<Docs>) -> Option<Shape> {
    let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
    let texts: Option<Vec<String>> = texts.collect();
    let integers: Option<Vec<i64>> = values.iter().map(|value| value.as_i64()).collect();
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    Some(match (type_name, texts, integers) {
        (None | Some("string"), Some(values), _) => {
            Shape::Enumeration(Enumeration { values, docs })
        }
        (None | Some("integer"), _, Some(values)) => {
            Shape::IntegerEnumeration(IntegerEnumeration { values, docs })
        }
        (None | Some("number"), _, _) if all(Value::is_number) => Shape::Number,
        (None | Some("boolean"), _, _) if all(Value::is_boolean) => Shape::Boolean,
        _ => return None,
    })
}
