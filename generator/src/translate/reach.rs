//! Which schemas are part of others: those that are sent, and those that unions choose among.

use std::collections::BTreeSet;

use super::graph::parts;
use crate::ir::{self, SchemaId, Schemas, Shape};

/// The schemas that requests reach.
pub fn sent(api: &ir::Api) -> BTreeSet<SchemaId> {
    reached(
        &api.schemas,
        api.operations.iter().flat_map(sent_by).collect(),
    )
}

/// The schemas of what a request sends.
fn sent_by(operation: &ir::Operation) -> impl Iterator<Item = SchemaId> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|parameter| parameter.value.schema);
    let contents = operation.body.iter().flat_map(ir::Body::contents);
    let bodies = contents.flat_map(|content| match &content.format {
        ir::Format::Multipart(Some(parts)) => parts.iter().map(|part| part.value.schema).collect(),
        _ => vec![content.value.schema],
    });
    bodies.chain(parameters)
}

/// The schemas of what an operation sends and gives.
pub fn of_operation(operation: &ir::Operation) -> impl Iterator<Item = SchemaId> {
    let responses = operation.responses.iter();
    let given = responses.flat_map(|response| {
        let contents = { response.contents.iter().chain(&response.sequence) }
            .map(|content| content.value.schema);
        contents.chain(response.headers.iter().map(|header| header.value.schema))
    });
    sent_by(operation).chain(given)
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
