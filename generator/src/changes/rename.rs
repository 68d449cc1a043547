//! Names that changed for the same thing on the wire.
//!
//! What a thing is on the wire is sure: method and path without the names of parameters, the location and name of a parameter, the
//! schema of a type, the property of a field, the text of a variant. What merely looks alike is not: many types of an API have the same
//! fields.

use std::collections::BTreeMap;

use crate::public_api::{Item, Kind, PublicApi};

/// The new path of each item that has another, by kind and old path.
pub struct Renames(BTreeMap<(Kind, String), String>);

impl Renames {
    /// The new path of an item.
    pub fn get(&self, item: &Item) -> Option<&str> {
        let key = (place_kind(item.kind), item.path.clone());
        self.0.get(&key).map(String::as_str)
    }
}

/// The kind of an item, where types are one: they have one name space, and a struct that became an enum is one type still.
pub fn place_kind(kind: Kind) -> Kind {
    match kind {
        Kind::Enum | Kind::Type => Kind::Struct,
        kind => kind,
    }
}

/// The items that have the same place on the wire and another path.
pub fn find(old: &PublicApi, new: &PublicApi) -> Renames {
    let (old, new) = (identities(old), identities(new));
    let renames = old.into_iter().filter_map(|(identity, old)| {
        // Two things with one identity are none.
        let (old, new) = (old?, (*new.get(&identity)?)?);
        (old.path != new.path).then(|| ((place_kind(old.kind), old.path.clone()), new.path.clone()))
    });
    Renames(renames.collect())
}

/// The identity of each item that has one; `None` where several share it.
fn identities(api: &PublicApi) -> BTreeMap<(Kind, String), Option<&Item>> {
    let owners = owners(api);
    let mut identities = BTreeMap::new();
    for item in &api.items {
        if let Some(identity) = identity(item, &owners) {
            identities
                .entry((place_kind(item.kind), identity))
                .and_modify(|other| *other = None)
                .or_insert(Some(item));
        }
    }
    identities
}

/// What an item with parts is on the wire, by its path: its schema, or the operation of a request.
fn owners(api: &PublicApi) -> BTreeMap<&str, String> {
    let mut owners = BTreeMap::new();
    for item in &api.items {
        match item.kind {
            Kind::Struct | Kind::Enum => {
                owners.insert(item.path.as_str(), blank(&item.key));
            }
            Kind::Fn => {
                if let Some((_, request)) = item.signature.split_once(" -> ") {
                    owners.insert(request, blank(&item.key));
                }
            }
            _ => {}
        }
    }
    owners
}

/// What an item is on the wire, if it is anything there that it shares with nothing else.
fn identity(item: &Item, owners: &BTreeMap<&str, String>) -> Option<String> {
    let owner = || owners.get(item.owner()).filter(|owner| !owner.is_empty());
    match item.kind {
        Kind::Struct | Kind::Enum | Kind::Type | Kind::Fn if !item.key.is_empty() => {
            Some(blank(&item.key))
        }
        Kind::Field | Kind::Variant | Kind::Set => Some(format!("{} {}", owner()?, item.key)),
        // They are called like the request.
        Kind::Send | Kind::Stream | Kind::Items => Some(owner()?.clone()),
        _ => None,
    }
}

/// A path without the names of its parameters, which no server knows.
pub fn blank(key: &str) -> String {
    let mut blank = String::with_capacity(key.len());
    let mut rest = key;
    while let Some((before, behind)) = rest.split_once('{') {
        blank.push_str(before);
        blank.push('{');
        rest = match behind.find('}') {
            Some(end) => &behind[end..],
            None => behind,
        };
    }
    blank.push_str(rest);
    blank
}
