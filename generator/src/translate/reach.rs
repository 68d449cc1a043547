//! Which schemas are part of others: those that are sent, and those that unions choose among.

use std::collections::BTreeSet;

use super::graph::parts;
use crate::ir::{self, SchemaId, Schemas, Shape};

/// The schemas that requests reach.
pub fn sent(api: &ir::Api) -> BTreeSet<SchemaId> {
    let parameters = { api.operations.iter() }.flat_map(|operation| &operation.parameters);
    let parameters = parameters.map(|parameter| parameter.value.schema);
    let bodies = { api.operations.iter() }.filter_map(|operation| operation.body.as_ref());
    let contents = bodies.flat_map(ir::Body::contents);
    let bodies = contents.flat_map(|content| match &content.format {
        ir::Format::Multipart(Some(parts)) => parts.iter().map(|part| part.value.schema).collect(),
        _ => vec![content.value.schema],
    });
    reached(&api.schemas, bodies.chain(parameters).collect())
}

/// The schemas that unions reach.
pub fn compared(schemas: &Schemas) -> BTreeSet<SchemaId> {
    let unions = { schemas.iter() }.filter(|(_, schema)| matches!(schema.shape, Shape::Union(_)));
    reached(schemas, unions.map(|(id, _)| id).collect())
}

/// Some schemas, and all that they consist of.
pub fn reached(schemas: &Schemas, mut open: Vec<SchemaId>) -> BTreeSet<SchemaId> {
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(parts(&schemas[id]));
        }
    }
    reached
}
