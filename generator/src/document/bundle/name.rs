//! Places: nodes of files in, the components they become out.
//!
//! A place depends on the node's own file and pointer, and changes only when another node wants the same.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    closure::Closure,
    location::{Target, below},
};
use crate::{
    document::{keyword::Object, walk::expected_at},
    pointer::Pointer,
};

/// Where nodes of files are in the document.
pub(super) struct Places(BTreeMap<Target, Pointer>);

impl Places {
    /// Finds a place for everything that is referred to.
    pub(super) fn new(closure: &Closure<'_>, root: &Value) -> Self {
        let mut places = BTreeMap::new();
        for (at, target) in &closure.stand_ins {
            places.entry(target.clone()).or_insert_with(|| at.clone());
        }
        let mut wanted: BTreeMap<Pointer, Vec<&Target>> = BTreeMap::new();
        for (target, found) in &closure.targets {
            let is_part = is_part(target, closure);
            if let (Some(section), false, false) =
                (section(found.object), is_part, places.contains_key(target))
            {
                let section = Pointer::root().keys(["components", section]);
                let at = section.key(&short_name(target));
                wanted.entry(at).or_default().push(target);
            }
        }
        let taken = |at: &Pointer| root.pointer(at.as_str()).is_some();
        let mut given = BTreeSet::new();
        for (at, targets) in &wanted {
            let is_free = targets.len() == 1 && !taken(at);
            for target in targets {
                let mut place = at.clone();
                if !is_free {
                    let section = at.parent().unwrap_or_default();
                    let name = long_name(target, closure.files.folder(&target.path));
                    place = section.key(&name);
                    let is_used = |place: &Pointer| {
                        taken(place) || wanted.contains_key(place) || given.contains(place)
                    };
                    let mut number = 2;
                    while is_used(&place) {
                        place = section.key(&format!("{name}_{number}"));
                        number += 1;
                    }
                }
                given.insert(place.clone());
                places.insert((*target).clone(), place);
            }
        }
        Self(places)
    }

    /// Every node that has a place of its own.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Target, &Pointer)> {
        self.0.iter()
    }

    /// Where a node is: at its own place, or in a node that has one.
    pub(super) fn of(&self, target: &Target) -> Option<Pointer> {
        let mut container = target.clone();
        loop {
            if let Some(place) = self.0.get(&container) {
                let depth = container.pointer.tokens().count();
                let rest: Vec<_> = target.pointer.tokens().skip(depth).collect();
                return Some(place.keys(rest.iter().map(AsRef::as_ref)));
            }
            container.pointer = container.pointer.parent()?;
        }
    }
}

/// Whether a node is a part of another one that is referred to, and has no name of its own.
fn is_part(target: &Target, closure: &Closure<'_>) -> bool {
    let tokens: Vec<_> = target.pointer.tokens().collect();
    let is_named = match tokens.as_slice() {
        [.., list, _] if list == "$defs" || list == "definitions" => true,
        [components, _, _] => components == "components",
        _ => false,
    };
    let mut around = std::iter::successors(target.pointer.parent(), Pointer::parent);
    let holds = |pointer: Pointer| {
        let depth = pointer.tokens().count();
        let path = target.path.clone();
        let found = closure.targets.get(&Target { path, pointer });
        let rest = tokens.iter().skip(depth).cloned();
        found.is_some_and(|found| expected_at(found.object, rest).is_some())
    };
    !is_named && around.any(holds)
}

/// The map of components for an object.
fn section(object: Object) -> Option<&'static str> {
    Some(match object {
        Object::Schema => "schemas",
        Object::Response => "responses",
        Object::Parameter => "parameters",
        Object::Example => "examples",
        Object::RequestBody => "requestBodies",
        Object::Header => "headers",
        Object::SecurityScheme => "securitySchemes",
        Object::Link => "links",
        Object::Callback => "callbacks",
        Object::PathItem => "pathItems",
        _ => return None,
    })
}

/// The last token of the pointer or, for a whole file, the name of the file.
fn short_name(target: &Target) -> String {
    match target.pointer.last() {
        Some(token) => token.into_owned(),
        None => {
            let file = target.path.rsplit(['/', '\\']).next().unwrap_or_default();
            without_extension(file).to_owned()
        }
    }
}

/// The path of the file below the folder of the document and, if the node is not the whole file, the last token of the pointer.
fn long_name(target: &Target, folder: &str) -> String {
    let path = without_extension(below(&target.path, folder));
    let mut name = path.replace(['/', '\\'], ".");
    if let Some(token) = target.pointer.last() {
        name.push('.');
        name.push_str(&token);
    }
    name
}

fn without_extension(path: &str) -> &str {
    match path.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() && !stem.ends_with('/') => stem,
        _ => path,
    }
}
