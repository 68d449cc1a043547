//! What the values of a schema are, with the keys of the schemas that it uses.

use serde_json::Value;

use super::{Graph, key::SchemaKey, node::NodeId};
use crate::{
    ir::{Access, Docs, Shape, Tags},
    pointer::Pointer,
};

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

impl PartUse {
    /// The use of a parent itself, without those that extend it.
    pub(super) fn of_base(self, parent: NodeId) -> Self {
        Self {
            key: SchemaKey::Base(parent),
            within: SchemaKey::Itself(parent),
            is_reference: false,
            ..self
        }
    }
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

/// One of several schemas.
#[derive(Debug)]
pub(crate) struct DescribedUnion {
    /// Where the schemas are listed.
    pub(crate) at: Pointer,
    pub(crate) variants: Vec<DescribedVariant>,
    /// The property that tells them apart.
    pub(crate) discriminator: Option<String>,
    /// How many schemas were made of one of the document and what stands beside it.
    pub(crate) multiplied: usize,
    /// Entries of the mapping that mean none of them.
    pub(crate) unresolved: Vec<(String, String)>,
}

/// One of the schemas of a union.
#[derive(Debug)]
pub(crate) struct DescribedVariant {
    pub(crate) value: PartUse,
    /// Its place in the list.
    pub(crate) index: usize,
    pub(crate) name: Option<String>,
    pub(crate) tags: Tags,
    /// Whether it is what all other objects are.
    pub(crate) is_rest: bool,
}

impl Graph<'_> {
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
        let core = self.core(place);
        let schema = resolved.schema.unwrap_or(place);
        let value = PartUse {
            key: SchemaKey::Itself(schema),
            within: within.clone(),
            at: self.node(place).at.clone(),
            nullable: resolved.nullable,
            is_reference: self.node(core).is_reference() && resolved.schema.is_some(),
        };
        if self.lineage.means_itself(core) && self.lineage.parent(schema).is_some() {
            return value.of_base(schema);
        }
        value
    }

    /// The use of the schema that several places describe. The `inherited` of them are schemas of their own in others.
    pub(super) fn parts_use(
        &self,
        places: &[NodeId],
        inherited: &[NodeId],
        within: &SchemaKey,
    ) -> PartUse {
        if let [place] = places {
            return self.place_use(*place, within);
        }
        let end = |place: &NodeId| self.resolved(*place).end.unwrap_or(*place);
        let nullable = places.iter().all(|place| self.resolved(*place).nullable);
        let last = places.last().map(|place| self.node(*place).at.clone());
        PartUse {
            key: within.part(
                places.iter().map(end).collect(),
                inherited.iter().map(end).collect(),
            ),
            within: within.clone(),
            at: last.unwrap_or_default(),
            nullable,
            is_reference: false,
        }
    }
}
