//! Where a struct would contain itself.
//!
//! A field is by value where its type is a struct, directly or as an `Option`; lists and maps have their own allocation. The
//! fields by value between structs that reach each other are boxed, which does not depend on any order.

use std::collections::BTreeSet;

use super::graph::components;
use crate::ir::{Object, SchemaId, Schemas, Shape, Use};

/// The fields that need a box, as pairs of struct and index of its property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Boxing {
    /// They are on a cycle of fields by value.
    pub boxed: BTreeSet<(SchemaId, usize)>,
    /// They are on a cycle of fields that always have a value, so that no value could ever be made.
    pub endless: BTreeSet<(SchemaId, usize)>,
}

/// A field by value.
struct Edge {
    from: SchemaId,
    property: usize,
    to: SchemaId,
    always: bool,
}

/// Finds the fields that need a box.
pub fn find(schemas: &Schemas) -> Boxing {
    let edges: Vec<Edge> = schemas
        .iter()
        .filter_map(|(id, schema)| match &schema.shape {
            Shape::Object(object) => Some((id, object)),
            _ => None,
        })
        .flat_map(|(id, object)| edges(schemas, id, object))
        .collect();
    Boxing {
        boxed: cyclic(schemas.0.len(), edges.iter()),
        endless: cyclic(schemas.0.len(), edges.iter().filter(|edge| edge.always)),
    }
}

/// The fields by value of one struct.
fn edges<'a>(
    schemas: &'a Schemas,
    from: SchemaId,
    object: &'a Object,
) -> impl Iterator<Item = Edge> + 'a {
    let properties = object.properties.iter().enumerate();
    properties.filter_map(move |(index, property)| {
        let Use {
            schema, nullable, ..
        } = property.value;
        let to = schemas.target(schema);
        matches!(schemas[to].shape, Shape::Object(_)).then_some(Edge {
            from,
            property: index,
            to,
            always: property.required && !nullable,
        })
    })
}

/// The edges inside strongly connected components.
fn cyclic<'a>(
    nodes: usize,
    edges: impl Iterator<Item = &'a Edge> + Clone,
) -> BTreeSet<(SchemaId, usize)> {
    let mut successors = vec![Vec::new(); nodes];
    for edge in edges.clone() {
        if let Some(successors) = successors.get_mut(edge.from.0) {
            successors.push(edge.to.0);
        }
    }
    let component = components(&successors);
    edges
        .filter(|edge| component.get(edge.from.0) == component.get(edge.to.0))
        .map(|edge| (edge.from, edge.property))
        .collect()
}
