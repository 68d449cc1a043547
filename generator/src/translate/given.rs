//! The types of Rust that the settings give to schemas: the wire contract in, the same without what such schemas are made of out.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::reach::reached;
use crate::{
    ir::{Api, Origin, Owner, SchemaId, Schemas, Shape},
    model::{Type, TypeChoices},
};

/// The wire contract, and the schemas that have a given type.
pub struct Given<'a> {
    pub api: Cow<'a, Api>,
    pub types: BTreeMap<SchemaId, Type>,
}

/// Gives types to schemas. They then are made of nothing, and what stood in them alone is no type.
pub fn give<'a>(api: &'a Api, choices: &TypeChoices) -> Given<'a> {
    let types: BTreeMap<SchemaId, Type> = { choices.given.iter() }
        .filter_map(|(schema, given)| Some((find(&api.schemas, schema)?, Type::at(&given.path))))
        .collect();
    if types.is_empty() {
        return Given {
            api: Cow::Borrowed(api),
            types,
        };
    }
    let mut api = api.clone();
    for id in types.keys() {
        api.schemas.0[id.0].shape = Shape::Any;
    }
    let is_inside = |id: &SchemaId| is_inside(&api.schemas, *id, &types);
    let (inside, outside): (Vec<SchemaId>, Vec<SchemaId>) = { api.schemas.iter() }
        .map(|(id, _)| id)
        .partition(is_inside);
    let used = reached(&api.schemas, outside);
    let unused: BTreeSet<SchemaId> = { inside.into_iter() }
        .filter(|id| !used.contains(id))
        .collect();
    for id in unused {
        api.schemas.0[id.0].shape = Shape::Any;
    }
    Given {
        api: Cow::Owned(api),
        types,
    }
}

/// The schema that the settings name: a component by its key, any other by its pointer.
pub fn find(schemas: &Schemas, name: &str) -> Option<SchemaId> {
    let mut schemas = schemas.iter();
    let found = schemas.find(|(_, schema)| match &schema.origin {
        Origin::Component(key) if !name.starts_with('#') => key == name,
        _ => schema.pointer.to_string() == name,
    });
    found.map(|(id, _)| id)
}

/// Whether a schema is written in place, somewhere in one of these.
fn is_inside(schemas: &Schemas, id: SchemaId, given: &BTreeMap<SchemaId, Type>) -> bool {
    let owner = |id: &SchemaId| match schemas[*id].origin {
        Origin::Inline {
            owner: Owner::Schema(owner),
            ..
        } => Some(owner),
        _ => None,
    };
    let mut owners = std::iter::successors(owner(&id), owner).take(schemas.0.len());
    owners.any(|id| given.contains_key(&id))
}
