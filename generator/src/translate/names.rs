//! The names of types: one pure pass over the whole API, before any Rust type exists.
//!
//! A name is a function of the schema's own path, so adding a schema renames nothing it does not collide with.

use std::collections::BTreeMap;

use super::{
    collisions::{self, Named},
    identifier::{Style, Wanted, joined_type_name, type_name, unique},
    media_types::media_type_name,
    modules::modules,
    reserved, shared_names,
};
use crate::{
    diagnostic::Diagnostic,
    ir::{Api, Origin, Owner, Role, SchemaId, Schemas, Status},
    model::Identifier,
};

/// The names of the schemas that have one.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    /// The type of each.
    pub types: BTreeMap<SchemaId, Identifier>,
    /// The module of each type that has a file of its own.
    pub modules: BTreeMap<SchemaId, Identifier>,
}

/// Names every component, and every inline schema that needs a type of its own.
pub fn assign(api: &Api, diagnostics: &mut Vec<Diagnostic>) -> TypeNames {
    let schemas = &api.schemas;
    let named: Vec<SchemaId> = schemas
        .iter()
        .filter(|(_, schema)| {
            match schema.origin {
                Origin::Component(_) => true,
                Origin::Inline { .. } => {
                    schema.shape.is_own_type() || shared_names::is_place(schemas, schema)
                }
                // The others are named when it is known which names are left.
                Origin::Shared(_) => schema.rust_name.is_some(),
            }
        })
        .map(|(id, _)| id)
        .collect();
    let things: Vec<Named<'_>> = named
        .iter()
        .map(|id| Named {
            pointer: &schemas[*id].pointer,
            rust_name: schemas[*id].rust_name.as_deref(),
        })
        .collect();
    let with_ids = things.iter().zip(&named);
    let wanted: Vec<Wanted> = with_ids
        .map(|(thing, id)| thing.wanted(|| wanted(schemas, *id)))
        .collect();
    let assignment = unique(&wanted, Style::UpperCamel, reserved::is_type);
    collisions::report(&assignment, &things, ["type", "schema"], diagnostics);
    let mut types: BTreeMap<SchemaId, Identifier> = named
        .into_iter()
        .zip(assignment.names.into_iter().map(Identifier))
        .collect();
    shared_names::add(schemas, &mut types);
    let modules = modules(api, &types);
    TypeNames { types, modules }
}

/// The name a schema would like to have.
fn wanted(schemas: &Schemas, id: SchemaId) -> Wanted {
    match &schemas[id].origin {
        Origin::Component(key) => {
            let identifier = type_name(key);
            // It stands in nothing; others that want the name are spelled in another way.
            let path = reserved::is_type(&identifier).then(|| "value".to_owned());
            Wanted {
                spec_name: key.clone(),
                identifier,
                path: path.into_iter().collect(),
            }
        }
        Origin::Inline { role, .. } => Wanted {
            spec_name: schemas[id].pointer.to_string(),
            identifier: inline_name(schemas, id),
            path: vec![role_kind(role).to_owned()],
        },
        Origin::Shared(path) => Wanted {
            spec_name: schemas[id].pointer.to_string(),
            identifier: shared_names::name(path),
            path: Vec::new(),
        },
    }
}

/// The name of an inline schema: the names of what it stands in, outermost first.
fn inline_name(schemas: &Schemas, id: SchemaId) -> String {
    let mut parts = Vec::new();
    let mut current = id;
    loop {
        if let Some(name) = &schemas[current].rust_name {
            parts.push(name.clone());
            break;
        }
        match &schemas[current].origin {
            Origin::Component(key) => {
                parts.push(type_name(key));
                break;
            }
            Origin::Shared(path) => {
                parts.push(shared_names::name(path));
                break;
            }
            Origin::Inline { owner, role } => {
                parts.extend(role_name(role));
                match owner {
                    Owner::Schema(owner) => current = *owner,
                    Owner::Operation(name) | Owner::Component(name) => {
                        parts.push(type_name(name));
                        break;
                    }
                }
            }
        }
    }
    joined_type_name(parts.iter().rev().map(String::as_str))
}

/// What a role adds to the name of its owner.
pub fn role_name(role: &Role) -> Option<String> {
    Some(match role {
        Role::Property(name) | Role::Parameter(name) | Role::Variant(name) => type_name(name),
        Role::Base => "Base".to_owned(),
        Role::Item => "Item".to_owned(),
        Role::MapValue => "Value".to_owned(),
        Role::RequestBody => "RequestBody".to_owned(),
        Role::RequestElement => "RequestElement".to_owned(),
        Role::Payload => "Payload".to_owned(),
        Role::ResponseBody(status, None) => status_prefix(*status) + "ResponseBody",
        Role::ResponseBody(status, Some(media_type)) => {
            status_prefix(*status) + &media_type_name(media_type) + "ResponseBody"
        }
        Role::ResponseElement(status) => status_prefix(*status) + "ResponseElement",
    })
}

/// What tells a schema written in place from one that is called like its owner and what it is there.
fn role_kind(role: &Role) -> &'static str {
    match role {
        Role::Property(_) => "property",
        Role::Parameter(_) => "parameter",
        Role::Variant(_) => "variant",
        Role::Item | Role::RequestElement | Role::ResponseElement(_) => "element",
        Role::MapValue => "entry",
        Role::Base => "object",
        Role::RequestBody | Role::Payload | Role::ResponseBody(..) => "content",
    }
}

/// What tells what belongs to a response from the same of the most frequent one.
fn status_prefix(status: Status) -> String {
    match status {
        Status::Code(200) => String::new(),
        Status::Default => "Default".to_owned(),
        status => status.to_string().replace("XX", "xx"),
    }
}
