//! The files of types: named types in, the module of each out.
//!
//! A component stands with the types that are written in place in it, those of an operation with its tag, and those that several places
//! share together.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    groups::Group,
    identifier::{Style, Wanted, module_name, unique_ignoring_case},
    reserved,
};
use crate::{
    ir::{Origin, Owner, SchemaId, Schemas},
    model::Identifier,
};

/// What the types of a file belong to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Root<'a> {
    Schema(SchemaId),
    /// A shared parameter, request body or response.
    Component(&'a str),
    Tag(&'a str),
    /// Several places.
    Shared,
}

/// The modules of the types that have a file.
pub fn modules(
    schemas: &Schemas,
    groups: &[Group<'_>],
    types: &BTreeMap<SchemaId, Identifier>,
) -> BTreeMap<SchemaId, Identifier> {
    let tags = groups.iter().flat_map(|group| {
        let operations = group.operations.iter();
        operations.map(|operation| (operation.id.as_str(), group.text()))
    });
    let tags: BTreeMap<&str, &str> = tags.collect();
    let own = types.keys().filter(|id| schemas[**id].shape.is_own_type());
    let roots: Vec<(SchemaId, Root<'_>)> = own.map(|id| (*id, root(schemas, *id, &tags))).collect();
    let files: BTreeSet<Root<'_>> = roots.iter().map(|(_, root)| *root).collect();
    let wanted: Vec<Wanted> = files
        .iter()
        .map(|root| {
            let (name, path) = match root {
                Root::Schema(id) => (types.get(id).map_or("", |name| name.0.as_str()), None),
                Root::Component(name) => (*name, Some("component")),
                Root::Tag(name) => (*name, Some("tag")),
                Root::Shared => ("shared", Some("types")),
            };
            Wanted {
                spec_name: name.to_owned(),
                identifier: module_name(name),
                path: path.map(str::to_owned).into_iter().collect(),
            }
        })
        .collect();
    let assignment = unique_ignoring_case(&wanted, Style::Snake, reserved::is_type_file);
    let names = assignment.names.into_iter().map(Identifier);
    let names: BTreeMap<Root<'_>, Identifier> = files.into_iter().zip(names).collect();
    let modules = roots.into_iter();
    modules
        .filter_map(|(id, root)| Some((id, names.get(&root)?.clone())))
        .collect()
}

/// What the type of a schema belongs to.
fn root<'a>(schemas: &'a Schemas, id: SchemaId, tags: &BTreeMap<&str, &'a str>) -> Root<'a> {
    let mut current = id;
    loop {
        match &schemas[current].origin {
            Origin::Component(_) => return Root::Schema(current),
            Origin::Shared(_) => return Root::Shared,
            Origin::Inline { owner, .. } => match owner {
                Owner::Schema(owner) => current = *owner,
                Owner::Component(name) => return Root::Component(name),
                Owner::Operation(id) => return Root::Tag(tags.get(id.as_str()).unwrap_or(&"")),
            },
        }
    }
}
