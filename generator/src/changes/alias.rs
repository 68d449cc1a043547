//! What the types in a signature are, other names aside.

use std::collections::{BTreeMap, BTreeSet};

use crate::public_api::{Item, Kind, PublicApi};

/// The module of all types.
const TYPES: &str = "types::";

/// The aliases of an API: the path of each, and the type that it stands for.
pub struct Aliases<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Aliases<'a> {
    /// The aliases of an API.
    pub fn of(api: &'a PublicApi) -> Self {
        let aliases = api.items.iter().filter(|item| item.kind == Kind::Type);
        let aliases = aliases.map(|item| {
            let ty = item.signature.trim_start_matches(" = ");
            (item.path.as_str(), ty)
        });
        Self(aliases.collect())
    }

    /// A signature in which nothing is an alias.
    pub fn expand(&self, signature: &str) -> String {
        rewrite(signature, &|path| {
            self.0.get(path).map(|target| self.expand(target))
        })
    }

    /// The type that a path finally stands for.
    pub fn target<'b>(&'b self, path: &'b str) -> &'b str {
        let mut path = path;
        while let Some(target) = self.0.get(path) {
            path = target;
        }
        path
    }
}

/// An old API in which what the new one has as a type of its own is no alias: callers find all in the type that they find by the alias.
pub fn without_own_types(old: &PublicApi, new: &PublicApi) -> PublicApi {
    let is_own = |item: &&Item| matches!(item.kind, Kind::Struct | Kind::Enum);
    let own: BTreeSet<&str> = { new.items.iter().filter(is_own) }
        .map(|item| item.path.as_str())
        .collect();
    let aliases = Aliases::of(old);
    let mut types: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in &old.items {
        types.entry(item.owner()).or_default().push(item);
    }
    let items = old.items.iter().flat_map(|item| {
        let is_alias = item.kind == Kind::Type && own.contains(item.path.as_str());
        let target = aliases.target(&item.path);
        match types
            .get(target)
            .filter(|_| is_alias && target != item.path)
        {
            Some(parts) => parts.iter().map(|part| moved(part, target, item)).collect(),
            None => vec![item.clone()],
        }
    });
    PublicApi {
        items: items.collect(),
        ..old.clone()
    }
}

/// A type, or a part of it, by the name of an alias.
fn moved(part: &Item, target: &str, alias: &Item) -> Item {
    let mut moved = Item {
        path: format!("{}{}", alias.path, &part.path[target.len()..]),
        ..part.clone()
    };
    if part.path == target {
        moved.key = alias.key.clone();
        moved.place = alias.place.clone();
        moved.flags.retain(|flag| flag != "deprecated");
        let deprecated = alias.flags.iter().filter(|flag| *flag == "deprecated");
        moved.flags.extend(deprecated.cloned());
    }
    moved
}

/// A signature with other types of the API in the place of some.
pub fn rewrite(signature: &str, replace: &dyn Fn(&str) -> Option<String>) -> String {
    let mut rewritten = String::with_capacity(signature.len());
    let mut rest = signature;
    while let Some(start) = rest.find(TYPES) {
        let path = &rest[start..];
        let path = &path[..path_len(path)];
        rewritten.push_str(&rest[..start]);
        rewritten.push_str(&replace(path).unwrap_or_else(|| path.to_owned()));
        rest = &rest[start + path.len()..];
    }
    rewritten.push_str(rest);
    rewritten
}

/// The types of the API in a signature.
pub fn types(signature: &str) -> impl Iterator<Item = &str> {
    signature.match_indices(TYPES).map(|(start, _)| {
        let path = &signature[start..];
        &path[..path_len(path)]
    })
}

/// How long the path is that a text starts with.
fn path_len(text: &str) -> usize {
    let is_path =
        |character: char| character.is_alphanumeric() || matches!(character, '_' | ':' | '#');
    text.find(|character| !is_path(character))
        .unwrap_or(text.len())
}
