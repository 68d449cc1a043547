//! The files of types: named types in, the module of each out.
//!
//! A component stands with the types that are written in place in it and with the components to which it alone refers, the types of
//! an operation with its tag, and those that several places share together.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    graph::parts,
    groups::Group,
    identifier::{Style, Wanted, module_name, unique_ignoring_case},
    reach::of_operation,
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

/// The modules of the types that have a file: the component that it is named after first, then the others in the order of the document.
pub fn modules<'a>(
    schemas: &'a Schemas,
    groups: &'a [Group<'a>],
    types: &BTreeMap<SchemaId, Identifier>,
) -> Vec<(SchemaId, Identifier)> {
    let tags = groups.iter().flat_map(|group| {
        let operations = group.operations.iter();
        operations.map(|operation| (operation.id.as_str(), group.text()))
    });
    let tags: BTreeMap<&str, &str> = tags.collect();
    let homes = homes(schemas, &only_users(schemas, groups, &tags));
    let own = types.keys().filter(|id| schemas[**id].shape.is_own_type());
    let mut roots: Vec<(SchemaId, Root<'_>)> = own
        .map(|id| match root(schemas, *id, &tags) {
            Root::Schema(component) => {
                let home = homes.get(&component).copied().flatten();
                (*id, Root::Schema(home.unwrap_or(component)))
            }
            root => (*id, root),
        })
        .collect();
    roots.sort_by_key(|(id, root)| *root != Root::Schema(*id));
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

/// The component that alone refers to each component, if there is one.
fn only_users<'a>(
    schemas: &'a Schemas,
    groups: &'a [Group<'a>],
    tags: &BTreeMap<&str, &'a str>,
) -> BTreeMap<SchemaId, Option<SchemaId>> {
    let by_schemas = schemas.iter().flat_map(|(id, schema)| {
        let user = match root(schemas, id, tags) {
            Root::Schema(user) => Some(user),
            _ => None,
        };
        parts(schema).into_iter().map(move |used| (used, user))
    });
    let operations = groups.iter().flat_map(|group| &group.operations);
    let by_operations = operations.flat_map(|it| of_operation(it));
    let by_operations = by_operations.map(|used| (used, None));
    let mut users: BTreeMap<SchemaId, Option<SchemaId>> = BTreeMap::new();
    for (used, user) in by_schemas.chain(by_operations) {
        if matches!(schemas[used].origin, Origin::Component(_)) && user != Some(used) {
            let only = users.entry(used).or_insert(user);
            *only = only.filter(|only| user == Some(*only));
        }
    }
    users
}

/// The component in whose file each of these stands: the one that alone refers to it, or in whose file that stands. What is another name
/// for a type has no file.
fn homes(
    schemas: &Schemas,
    users: &BTreeMap<SchemaId, Option<SchemaId>>,
) -> BTreeMap<SchemaId, Option<SchemaId>> {
    let mut homes: BTreeMap<SchemaId, Option<SchemaId>> = BTreeMap::new();
    for component in users.keys() {
        let mut way = vec![*component];
        let mut passed = BTreeSet::from([*component]);
        let mut home = None;
        while let Some(last) = way.last() {
            if let Some(known) = homes.get(last) {
                home = *known;
                way.pop();
                break;
            }
            // Of components that refer to each other in a circle, one has the file.
            let user = users.get(last).copied().flatten();
            match user.filter(|user| passed.insert(*user)) {
                Some(user) => way.push(user),
                None => break,
            }
        }
        while let Some(id) = way.pop() {
            home = home.or_else(|| schemas[id].shape.is_own_type().then_some(id));
            homes.insert(id, home);
        }
    }
    homes
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
