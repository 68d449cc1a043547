//! The names of types that several places share: the names of all others in, and those of the shared ones added.
//!
//! Such a type is called like the property or parameter, as nothing else is. Where the name is taken, it is called like the first of its
//! places, and the others are other names for that. So no other name depends on what is shared.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{identifier::joined_type_name, reserved, roles::role_name};
use crate::{
    ir::{Origin, Role, Schema, SchemaId, Schemas, Shape},
    model::Identifier,
};

/// Whether a schema is one of several places of a type that has another name.
pub fn is_place(schemas: &Schemas, schema: &Schema) -> bool {
    shared(schemas, schema).is_some_and(|id| schemas[id].rust_name.is_none())
}

/// The shared schema that a place is another name for.
fn shared(schemas: &Schemas, schema: &Schema) -> Option<SchemaId> {
    match (&schema.origin, &schema.shape) {
        (Origin::Inline { .. }, Shape::Alias(id)) => {
            matches!(schemas[*id].origin, Origin::Shared(_)).then_some(*id)
        }
        _ => None,
    }
}

/// Adds the names of the shared types, and gives the place of each that is called like one.
pub fn add(
    schemas: &Schemas,
    types: &mut BTreeMap<SchemaId, Identifier>,
) -> BTreeMap<SchemaId, SchemaId> {
    let mut called_like = BTreeMap::new();
    let mut taken: BTreeSet<String> = types.values().map(|name| name.0.clone()).collect();
    for Shared { id, places, wanted } in by_precedence(schemas, types) {
        let is_free = wanted.filter(|name| !reserved::is_type(name) && taken.insert(name.clone()));
        let name = match is_free {
            Some(name) => Some(Identifier(name)),
            None => places.first().and_then(|first| {
                called_like.insert(id, *first);
                types.remove(first)
            }),
        };
        types.extend(name.map(|name| (id, name)));
    }
    called_like
}

/// A shared type that has no name.
struct Shared {
    id: SchemaId,
    places: Vec<SchemaId>,
    /// The name that it would have.
    wanted: Option<String>,
}

/// The shared types without a name. Of several that want one, that with the most places comes first; and one value, such as a tag, is
/// called so only where no other is.
fn by_precedence(schemas: &Schemas, types: &BTreeMap<SchemaId, Identifier>) -> Vec<Shared> {
    let mut places: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for (id, schema) in schemas.iter() {
        if let Some(shared) = shared(schemas, schema).filter(|id| !types.contains_key(id)) {
            places.entry(shared).or_default().push(id);
        }
    }
    let mut all: Vec<Shared> = { places.into_iter() }
        .map(|(id, places)| Shared {
            wanted: match &schemas[id].origin {
                Origin::Shared(path) => Some(name(path)),
                _ => None,
            },
            id,
            places,
        })
        .collect();
    let mut wants: BTreeMap<Option<String>, usize> = BTreeMap::new();
    for Shared { wanted, .. } in &all {
        *wants.entry(wanted.clone()).or_default() += 1;
    }
    for Shared { id, wanted, .. } in &mut all {
        let is_wanted_by_others = wants.get(wanted) != Some(&1);
        wanted.take_if(|_| has_one_value(&schemas[*id]) && is_wanted_by_others);
    }
    all.sort_by_key(|it| (Reverse(it.places.len()), it.id));
    all
}

/// Whether an enumeration lists one value.
fn has_one_value(schema: &Schema) -> bool {
    match &schema.shape {
        Shape::Enumeration(list) => list.values.len() == 1,
        Shape::IntegerEnumeration(list) => list.values.len() == 1,
        _ => false,
    }
}

/// What a shared type is called where nothing takes the name.
pub fn name(path: &[Role]) -> String {
    let parts: Vec<String> = path.iter().filter_map(role_name).collect();
    match parts.as_slice() {
        [only] => only.clone(),
        parts => joined_type_name(parts.iter().map(String::as_str)),
    }
}
