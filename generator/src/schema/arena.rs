//! The arena: each key has one id, and each id in the end one [`Schema`].
//!
//! Components get their ids first, in the order of the document; inline schemas follow in the order in which they are used. Each is
//! described once, from a queue, so that neither recursion nor nesting costs stack.

mod origin;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{
    Graph,
    described::{Described, DescribedObject, DescribedUnion, Item, PartUse, Plain},
    key::SchemaKey,
    node::NodeId,
    plain::USE_JSON,
};
use crate::{
    diagnostic::{Code, Diagnostics},
    ir::{
        Docs, Object, Origin, Owner, Property, Role, Schema, SchemaId, Schemas, Shape, Union, Use,
        Variant,
    },
    limits::{MOST_JOINED_SCHEMAS, MOST_MULTIPLIED_VARIANTS},
    pointer::Pointer,
};

/// The schemas so far.
pub(crate) struct Arena {
    schemas: Schemas,
    /// What each schema is; `None` for one that no node describes.
    keys: Vec<Option<SchemaKey>>,
    ids: BTreeMap<SchemaKey, SchemaId>,
    /// The schemas of values that no node describes, by where one would be.
    undescribed: BTreeMap<Pointer, SchemaId>,
    /// Schemas that got their id from a reference into the middle of another schema; the place where they stand knows better
    /// where their name comes from.
    found_by_reference: BTreeSet<SchemaId>,
    /// The schemas that have not been described.
    waiting: VecDeque<SchemaId>,
    /// Whose the schemas in these nodes are, which are in no other schema.
    owners: BTreeMap<Pointer, Owner>,
    /// How many schemas have been made of several that describe one value.
    joined: usize,
    /// How many variants have been made of unions beside other keywords.
    multiplied: usize,
}

/// A form: the schema of its whole, and its properties.
pub(crate) struct Form {
    pub(crate) value: Use,
    pub(crate) properties: Vec<Property>,
}

impl Arena {
    /// The components of a document.
    pub(crate) fn new(graph: &Graph<'_>) -> Self {
        let mut arena = Self {
            schemas: Schemas::default(),
            keys: Vec::new(),
            ids: BTreeMap::new(),
            undescribed: BTreeMap::new(),
            found_by_reference: BTreeSet::new(),
            waiting: VecDeque::new(),
            owners: BTreeMap::new(),
            joined: 0,
            multiplied: 0,
        };
        for (id, node) in graph.nodes() {
            if let Some(name) = node.component {
                let origin = Origin::Component(name.to_owned());
                arena.add(SchemaKey::Itself(id), node.at.clone(), origin);
            }
        }
        arena
    }

    /// Notes whose the schemas in a node are.
    pub(crate) fn add_owner(&mut self, at: Pointer, owner: Owner) {
        self.owners.insert(at, owner);
    }

    fn push(&mut self, key: Option<SchemaKey>, pointer: Pointer, origin: Origin) -> SchemaId {
        let id = SchemaId(self.schemas.0.len());
        self.schemas.0.push(Schema {
            pointer,
            origin,
            rust_name: None,
            docs: Docs::default(),
            shape: Shape::Any,
            allowed: Vec::new(),
        });
        self.keys.push(key);
        id
    }

    fn add(&mut self, key: SchemaKey, pointer: Pointer, origin: Origin) -> SchemaId {
        let id = self.push(Some(key.clone()), pointer, origin);
        self.ids.insert(key, id);
        self.waiting.push_back(id);
        id
    }

    /// The id of a schema that is written in place, or in the middle of which it is.
    fn in_place(&mut self, key: &SchemaKey, at: &Pointer, origin: Origin) -> SchemaId {
        let Some(&id) = self.ids.get(key) else {
            return self.add(key.clone(), at.clone(), origin);
        };
        if self.found_by_reference.remove(&id) {
            self.schemas.0[id.0].origin = origin;
        }
        id
    }

    /// The id of a schema that is referred to.
    fn referred_to(&mut self, key: &SchemaKey, graph: &Graph<'_>) -> SchemaId {
        if let Some(&id) = self.ids.get(key) {
            return id;
        }
        let at = key.place(graph);
        let origin = self.origin_by_place(&at, graph);
        let id = self.add(key.clone(), at, origin);
        self.found_by_reference.insert(id);
        id
    }

    /// A schema of this shape for a value that no node describes; `at` is where one would.
    pub(crate) fn undescribed(&mut self, at: &Pointer, shape: Shape, origin: Origin) -> Use {
        let schema = match self.undescribed.get(at) {
            Some(&id) => id,
            None => {
                let id = self.push(None, at.clone(), origin);
                self.undescribed.insert(at.clone(), id);
                id
            }
        };
        self.schemas.0[schema.0].shape = shape;
        Use {
            schema,
            nullable: false,
            pointer: at.clone(),
        }
    }

    /// Lets a schema that no node describes say what a node says to people.
    pub(crate) fn set_words(&mut self, schema: SchemaId, docs: Docs) {
        self.schemas.0[schema.0].docs = docs;
    }

    /// The use of the schema or reference at a place; `origin` says what an inline schema would be there.
    pub(crate) fn use_at(&mut self, place: NodeId, origin: Origin, graph: &Graph<'_>) -> Use {
        let part = graph.place_use(place, &SchemaKey::Itself(place));
        self.use_of(part, |_| origin, graph)
    }

    /// The use of a schema; `origin` says what an inline one would be there.
    fn use_of(
        &mut self,
        part: PartUse,
        origin: impl FnOnce(&mut Self) -> Origin,
        graph: &Graph<'_>,
    ) -> Use {
        let schema = if part.is_reference {
            self.referred_to(&part.key, graph)
        } else {
            let origin = origin(self);
            self.in_place(&part.key, &part.at, origin)
        };
        Use {
            schema,
            nullable: part.nullable,
            pointer: part.at,
        }
    }

    /// The use of a schema in another one.
    fn use_in_schema(&mut self, mut part: PartUse, role: Role, graph: &Graph<'_>) -> Use {
        if matches!(part.key, SchemaKey::Part { .. }) && !self.ids.contains_key(&part.key) {
            self.joined += 1;
            if self.joined > MOST_JOINED_SCHEMAS {
                // Whatever it is, it ends there.
                part.key = part.key.last_itself(graph);
                part.is_reference = true;
            }
        }
        let within = part.within.clone();
        let origin = |arena: &mut Self| {
            let owner = Owner::Schema(arena.referred_to(&within, graph));
            Origin::Inline { owner, role }
        };
        self.use_of(part, origin, graph)
    }

    /// The properties of an object in the schema `owner`.
    pub(crate) fn properties(
        &mut self,
        object: DescribedObject,
        graph: &Graph<'_>,
    ) -> Vec<Property> {
        let mut properties = Vec::with_capacity(object.properties.len());
        for property in object.properties {
            let role = Role::Property(property.name.clone());
            properties.push(Property {
                value: self.use_in_schema(property.value, role, graph),
                name: property.name,
                required: property.required,
                rust_name: property.rust_name,
                access: property.access,
                docs: property.docs,
            });
        }
        properties
    }

    /// The form at a place. An object that is written there for its parts needs no type.
    pub(crate) fn form_at(
        &mut self,
        place: NodeId,
        origin: Origin,
        graph: &Graph<'_>,
        findings: &mut Diagnostics,
    ) -> Form {
        let part = graph.place_use(place, &SchemaKey::Itself(place));
        let Described::Object(object) = graph.describe_target(&part.key, findings) else {
            return Form {
                value: self.use_of(part, |_| origin, graph),
                properties: Vec::new(),
            };
        };
        let is_known = part.is_reference || self.ids.contains_key(&part.key);
        let value = self.use_of(part, |_| origin, graph);
        if !is_known {
            // Nothing is left to describe.
            self.schemas.0[value.schema.0].shape = Shape::FreeForm;
            self.set_words(value.schema, graph.words_at(place));
            self.waiting.retain(|id| *id != value.schema);
        }
        Form {
            value,
            properties: self.properties(object, graph),
        }
    }

    /// The shape of a schema behind aliases, which is described now if it has not been yet.
    pub(crate) fn shape(
        &mut self,
        id: SchemaId,
        graph: &Graph<'_>,
        findings: &mut Diagnostics,
    ) -> Shape {
        self.describe_waiting(graph, findings);
        self.schemas[self.schemas.target(id)].shape.clone()
    }

    /// The schemas so far.
    pub(crate) fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    /// Describes all schemas that have an id.
    pub(crate) fn describe_waiting(&mut self, graph: &Graph<'_>, findings: &mut Diagnostics) {
        while let Some(id) = self.waiting.pop_front() {
            let Some(key) = self.keys[id.0].clone() else {
                continue;
            };
            let places = key.speaking(graph);
            for place in &places {
                graph.node(*place).report(findings);
            }
            let described = graph.describe(&key, findings);
            let (shape, allowed) = self.shape_of(id, described, graph, findings);
            let schema = &mut self.schemas.0[id.0];
            schema.docs = key.words(graph);
            schema.rust_name = graph.type_name(&places);
            schema.shape = shape;
            schema.allowed = allowed;
        }
    }

    fn shape_of(
        &mut self,
        id: SchemaId,
        described: Described,
        graph: &Graph<'_>,
        findings: &mut Diagnostics,
    ) -> (Shape, Vec<serde_json::Value>) {
        let shape = match described {
            Described::Plain(Plain { shape, allowed, .. }) => return (shape, allowed),
            Described::Alias(node) => {
                Shape::Alias(self.referred_to(&SchemaKey::Itself(node), graph))
            }
            Described::Map(values) => Shape::Map(self.use_in_schema(values, Role::MapValue, graph)),
            Described::Array(Item::Described(items)) => {
                Shape::Array(self.use_in_schema(items, Role::Item, graph))
            }
            Described::Array(Item::Any(at)) => {
                let origin = Origin::Inline {
                    owner: Owner::Schema(id),
                    role: Role::Item,
                };
                Shape::Array(self.undescribed(&at, Shape::Any, origin))
            }
            Described::Object(mut object) => {
                let is_closed = object.is_closed;
                let additional = object.additional.take();
                let additional =
                    additional.map(|values| self.use_in_schema(values, Role::MapValue, graph));
                Shape::Object(Object {
                    properties: self.properties(object, graph),
                    additional,
                    is_closed,
                })
            }
            Described::Union(union) => self.union(union, graph, findings),
        };
        (shape, Vec::new())
    }

    fn union(
        &mut self,
        union: DescribedUnion,
        graph: &Graph<'_>,
        findings: &mut Diagnostics,
    ) -> Shape {
        self.multiplied += union.multiplied;
        if union.multiplied > 0 && self.multiplied > MOST_MULTIPLIED_VARIANTS {
            let message = format!(
                "the unions of this document that stand beside other keywords come to more than {MOST_MULTIPLIED_VARIANTS} schemas: values of this one are read as any JSON value"
            );
            findings.add(Code::UnsupportedUnion, &union.at, message, USE_JSON);
            return Shape::Any;
        }
        for (tag, to) in &union.unresolved {
            warn_about_mapping(&union.at, tag, to, findings);
        }
        let mut variants = Vec::with_capacity(union.variants.len());
        for variant in union.variants {
            let place = || format!("Variant{}", variant.index + 1);
            let role = match variant.value.key {
                SchemaKey::Base(_) => Role::Base,
                _ => Role::Variant(variant.name.clone().unwrap_or_else(place)),
            };
            variants.push(Variant {
                value: self.use_in_schema(variant.value, role, graph),
                name: variant.name,
                tags: variant.tags,
                is_rest: variant.is_rest,
                has_several_formats: false,
            });
        }
        Shape::Union(Union {
            variants,
            discriminator: union.discriminator,
        })
    }

    /// All schemas, which are final then.
    pub(crate) fn finish(&mut self, graph: &Graph<'_>, findings: &mut Diagnostics) -> Schemas {
        self.describe_waiting(graph, findings);
        let schemas = std::mem::take(&mut self.schemas);
        super::finish::finish(schemas, graph.document, findings)
    }
}

/// Reports an entry of the mapping beside the union at `at` that leads to none of its members.
fn warn_about_mapping(at: &Pointer, tag: &str, to: &str, findings: &mut Diagnostics) {
    let mapping = at.parent().unwrap_or_default();
    let mapping = mapping.keys(["discriminator", "mapping"]);
    findings.add(
        Code::UnresolvedMapping,
        &mapping.key(tag),
        format!(
            "`{to}` is none of the schemas of this union: the tag `{tag}` tells nothing about a value"
        ),
        "refer to one of the schemas in the same words, or add the schema to the union",
    );
}
