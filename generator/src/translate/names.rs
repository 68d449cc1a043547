//! The names of types: one pure pass over the whole API, before any Rust type exists.
//!
//! A name is a function of the schema's own path, so adding a schema renames nothing it does not collide with.

use std::collections::BTreeMap;

use super::{
    collisions::{self, Named},
    groups::Group,
    identifier::{Assignment, Style, Wanted, joined_type_name, type_name, unique},
    modules::modules,
    operation_names::OperationNames,
    reserved,
    roles::{role_kind, role_name},
    shared_names,
};
use crate::{
    diagnostic::Diagnostic,
    ir::{Api, Origin, Owner, Schema, SchemaId, Schemas},
    model::Identifier,
};

/// The names of the schemas that have one.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    /// The type of each.
    pub types: BTreeMap<SchemaId, Identifier>,
    /// The module of each type that has a file of its own.
    pub modules: Vec<(SchemaId, Identifier)>,
    /// The place that each type is called like that several places share and that has no name of its own.
    pub called_like: BTreeMap<SchemaId, SchemaId>,
}

/// Names every component, and every inline schema that needs a type of its own.
pub fn assign(
    api: &Api,
    groups: &[Group<'_>],
    operations: &OperationNames,
    diagnostics: &mut Vec<Diagnostic>,
) -> TypeNames {
    let schemas = &api.schemas;
    let named: Vec<SchemaId> = schemas
        .iter()
        .filter(|(_, schema)| is_named(schemas, schema))
        .map(|(id, _)| id)
        .collect();
    let things: Vec<Named<'_>> = named
        .iter()
        .map(|id| Named {
            pointer: &schemas[*id].pointer,
            rust_name: schemas[*id].rust_name.as_deref(),
        })
        .collect();
    let mut assignment = Assignment {
        names: vec![String::new(); named.len()],
        collisions: Vec::new(),
    };
    let sources = Sources {
        schemas,
        operations,
    };
    let mut types: BTreeMap<SchemaId, Identifier> = BTreeMap::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for precedence in Precedence::ALL {
        let has_it = |index: &usize| precedence == Precedence::of(&schemas[named[*index]]);
        let indices: Vec<usize> = (0..named.len()).filter(has_it).collect();
        let is_taken = |name: &str| reserved::is_type(name) || taken.contains_key(name);
        let wanted: Vec<Wanted> = { indices.iter() }
            .map(|index| things[*index].wanted(|| wanted(sources, named[*index], &types, is_taken)))
            .collect();
        let given = unique(&wanted, Style::UpperCamel, is_taken);
        for mut collision in given.collisions {
            let keeps = collision.keeps.map(|index| indices[index]);
            collision.keeps = keeps.or_else(|| taken.get(&collision.identifier).copied());
            for renamed in &mut collision.renamed {
                *renamed = indices[*renamed];
            }
            assignment.collisions.push(collision);
        }
        for (index, name) in indices.into_iter().zip(given.names) {
            types.insert(named[index], Identifier(name.clone()));
            taken.insert(name.clone(), index);
            assignment.names[index] = name;
        }
    }
    collisions::report(&assignment, &things, ["type", "schema"], diagnostics);
    let called_like = shared_names::add(schemas, &mut types);
    let modules = modules(schemas, groups, &types);
    TypeNames {
        types,
        modules,
        called_like,
    }
}

/// What the names of schemas are made of.
#[derive(Clone, Copy)]
struct Sources<'a> {
    schemas: &'a Schemas,
    operations: &'a OperationNames,
}

/// Who keeps a name that several want.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Precedence {
    /// What an overlay names.
    Given,
    /// What the document names.
    Component,
    /// What is named after what it stands in.
    Inline,
}

impl Precedence {
    const ALL: [Self; 3] = [Self::Given, Self::Component, Self::Inline];

    fn of(schema: &Schema) -> Self {
        match schema.origin {
            _ if schema.rust_name.is_some() => Self::Given,
            Origin::Component(_) => Self::Component,
            _ => Self::Inline,
        }
    }
}

/// Whether a schema has a name that does not depend on which names are left.
fn is_named(schemas: &Schemas, schema: &Schema) -> bool {
    match schema.origin {
        Origin::Component(_) => true,
        Origin::Inline { .. } => {
            schema.shape.is_own_type() || shared_names::is_place(schemas, schema)
        }
        Origin::Shared(_) => schema.rust_name.is_some(),
    }
}

/// The name a schema would like to have, when these types have names and some are taken.
fn wanted(
    sources: Sources<'_>,
    id: SchemaId,
    types: &BTreeMap<SchemaId, Identifier>,
    is_taken: impl Fn(&str) -> bool,
) -> Wanted {
    let schemas = sources.schemas;
    let pointer = || schemas[id].pointer.to_string();
    match &schemas[id].origin {
        Origin::Component(key) => {
            let identifier = type_name(key);
            // It stands in nothing. Where it only competes with other components, their spellings tell them apart.
            let path = is_taken(&identifier).then(|| "value".to_owned());
            Wanted {
                spec_name: key.clone(),
                identifier,
                path: path.into_iter().collect(),
            }
        }
        Origin::Inline { role, .. } => Wanted {
            spec_name: pointer(),
            identifier: inline_name(sources, id, types),
            path: vec![role_kind(role).to_owned()],
        },
        Origin::Shared(path) => Wanted {
            spec_name: pointer(),
            identifier: shared_names::name(path),
            path: Vec::new(),
        },
    }
}

/// The name of an inline schema: the names of what it stands in, outermost first, from the nearest that the document or an overlay names.
fn inline_name(
    sources: Sources<'_>,
    id: SchemaId,
    types: &BTreeMap<SchemaId, Identifier>,
) -> String {
    let Sources {
        schemas,
        operations,
    } = sources;
    let mut parts = Vec::new();
    let mut current = id;
    loop {
        let given = schemas[current].rust_name.as_ref();
        if let Some(name) = given.or(types.get(&current).map(|name| &name.0)) {
            parts.push(name.clone());
            break;
        }
        let Origin::Inline { owner, role } = &schemas[current].origin else {
            break;
        };
        parts.extend(role_name(role));
        match owner {
            Owner::Schema(owner) => current = *owner,
            Owner::Operation(id) => {
                let name = operations.get(id).map(|name| name.type_name.clone());
                parts.push(name.unwrap_or_else(|| type_name(id)));
                break;
            }
            Owner::Component(name) => {
                parts.push(type_name(name));
                break;
            }
        }
    }
    joined_type_name(parts.iter().rev().map(String::as_str))
}
