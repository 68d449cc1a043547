//! A document and what is wanted of it in, the document with these operations and what they refer to out.
//!
//! What is left out was read and checked with the rest; afterwards nothing knows that it was there.

mod prune;

use serde_json::Value;

use super::{descend, keyword::METHODS};
use crate::{
    edit_distance::{edit_distance, farthest},
    pointer::Pointer,
};

/// The operations of a document that become functions. Components that none of them refers to become no types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The operations that are wanted: those that have something of each list. Lists that are empty want everything.
    pub only: Filter,
    /// Those that are not, of these: all that have something of any list.
    pub exclude: Filter,
}

/// What operations can have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Tags.
    pub tags: Vec<String>,
    /// Values of `operationId`.
    pub operations: Vec<String>,
    /// Paths, in which each `*` is any text.
    pub paths: Vec<String>,
    /// Methods, in any case.
    pub methods: Vec<String>,
}

impl Selection {
    /// Whether everything is wanted.
    pub fn is_everything(&self) -> bool {
        self == &Self::default()
    }
}

/// An operation, by what it can be selected by.
struct Operation {
    path: String,
    method: &'static str,
    id: Option<String>,
    tags: Vec<String>,
}

/// A list of a filter.
struct List<'a> {
    /// Its key in the settings.
    key: &'static str,
    wanted: &'a [String],
    /// Whether an operation has what an entry names.
    has: fn(&Operation, &str) -> bool,
    /// What an entry can name.
    names: fn(&Operation) -> Vec<&str>,
}

impl Filter {
    fn lists(&self) -> [List<'_>; 4] {
        [
            List {
                key: "tags",
                wanted: &self.tags,
                has: |operation, tag| operation.tags.iter().any(|it| it == tag),
                names: |operation| operation.tags.iter().map(String::as_str).collect(),
            },
            List {
                key: "operations",
                wanted: &self.operations,
                has: |operation, id| operation.id.as_deref() == Some(id),
                names: |operation| operation.id.as_deref().into_iter().collect(),
            },
            List {
                key: "paths",
                wanted: &self.paths,
                has: |operation, pattern| matches(pattern, &operation.path),
                names: |operation| vec![&operation.path],
            },
            List {
                key: "methods",
                wanted: &self.methods,
                has: |operation, method| operation.method.eq_ignore_ascii_case(method),
                names: |operation| vec![operation.method],
            },
        ]
    }
}

impl List<'_> {
    fn has_any(&self, operation: &Operation) -> bool {
        self.wanted
            .iter()
            .any(|wanted| (self.has)(operation, wanted))
    }

    /// One sentence for each entry that no operation has.
    fn unmatched(&self, filter: &str, operations: &[Operation]) -> Vec<String> {
        let is_unmatched = |wanted: &&String| !operations.iter().any(|it| (self.has)(it, wanted));
        let sentences = self.wanted.iter().filter(is_unmatched).map(|wanted| {
            let key = self.key;
            let sentence = format!("`{filter}.{key}` has {wanted:?}, and no operation has that");
            let names = operations.iter().flat_map(self.names);
            let nearest = names.min_by_key(|name| edit_distance(name, wanted));
            let is_near = |name: &&str| edit_distance(name, wanted) <= farthest(wanted);
            match nearest.filter(is_near) {
                Some(name) => format!("{sentence}; did you mean {name:?}?"),
                None => sentence,
            }
        });
        sentences.collect()
    }
}

/// Leaves what is wanted in the document. Returns a sentence for each entry of the selection that nothing in the document has; then
/// nothing is left out.
pub(super) fn select(root: &mut Value, selection: &Selection) -> Vec<String> {
    let operations = operations(root);
    let filters = [("only", &selection.only), ("exclude", &selection.exclude)];
    let lists = filters.map(|(name, filter)| filter.lists().map(|list| (name, list)));
    let unmatched = lists.iter().flatten();
    let unmatched: Vec<String> = unmatched
        .flat_map(|(name, list)| list.unmatched(name, &operations))
        .collect();
    if !unmatched.is_empty() || selection.is_everything() {
        return unmatched;
    }
    let (only, exclude) = (selection.only.lists(), selection.exclude.lists());
    let is_wanted = |operation: &Operation| {
        let mut given = only.iter().filter(|list| !list.wanted.is_empty());
        given.all(|list| list.has_any(operation))
            && !exclude.iter().any(|list| list.has_any(operation))
    };
    for operation in operations.iter().filter(|it| !is_wanted(it)) {
        remove(root, operation);
    }
    if selection.only != Filter::default()
        && let Some(root) = root.as_object_mut()
    {
        root.shift_remove("webhooks");
    }
    prune::prune(root);
    Vec::new()
}

/// All operations of the document.
fn operations(root: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    let paths = root.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let item = followed(root, item);
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let tags = operation.get("tags").and_then(Value::as_array);
                let tags = tags.into_iter().flatten().filter_map(Value::as_str);
                let id = operation.get("operationId").and_then(Value::as_str);
                found.push(Operation {
                    path: path.clone(),
                    method,
                    id: id.map(str::to_owned),
                    tags: tags.map(str::to_owned).collect(),
                });
            }
        }
    }
    found
}

/// A node, or what it refers to.
fn followed<'a>(root: &'a Value, node: &'a Value) -> &'a Value {
    let reference = node.get("$ref").and_then(Value::as_str);
    let pointer = reference.and_then(Pointer::from_fragment);
    let target = pointer.and_then(|pointer| descend(root, &pointer));
    target.unwrap_or(node)
}

/// Leaves an operation out, and its path where nothing is left of it. Of a path that is a reference, its place gets a copy.
fn remove(root: &mut Value, operation: &Operation) {
    let Some(item) = root
        .get("paths")
        .and_then(|paths| paths.get(&operation.path))
    else {
        return;
    };
    let mut item = followed(root, item).clone();
    if let Some(members) = item.as_object_mut() {
        members.shift_remove(operation.method);
    }
    let is_empty = METHODS.iter().all(|method| item.get(method).is_none());
    let Some(paths) = root.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    if is_empty {
        paths.shift_remove(&operation.path);
    } else {
        paths.insert(operation.path.clone(), item);
    }
}

/// Whether a path is what a pattern says.
fn matches(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            return false;
        };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, path, expected) in [
            ("/pets", "/pets", true),
            ("/pets", "/pets/{id}", false),
            ("/pets*", "/pets/{id}", true),
            ("/pets/*", "/pets", false),
            ("*/images/*", "/pets/{id}/images/{n}", true),
            ("/a*b*b", "/ab", false),
            ("/a*b*b", "/abb", true),
            ("*", "/pets", true),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} for {path}");
        }
    }
}
