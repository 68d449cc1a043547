//! Bundling: a document that refers to files beside it in, one that refers to itself alone out.
//!
//! What is referred to becomes a component, named after the last token of the pointer or, for a whole file, after the file. Where a
//! component or a path is nothing but such a reference, the content takes its place. Every node knows the file it came from. A
//! reference that names no file, or nothing in it, stays as it is, and [`Refusals`] say why. References where OpenAPI knows none are
//! replaced first.

mod closure;
mod embed;
mod files;
mod location;
mod name;
mod reference;
mod rewrite;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

pub(super) use self::reference::is_mapped_reference;
use self::{
    closure::Closure,
    embed::{Part, embed},
    files::Files,
    location::folder_of,
    name::Places,
    rewrite::Rewrite,
};
use super::{fold::Folded, keyword::Object, read::read};
use crate::{Sources, diagnostic::Diagnostic, pointer::Pointer};

/// Why references lead nowhere, by their text.
pub(super) type Refusals = BTreeMap<String, String>;

/// The files that a text refers to, as keys of [`Sources::files`]: all that are named by a relative reference and lie in
/// `folder`, the [folder](document_folder) of the document that the text is a part of. `path` is the key of the text itself.
///
/// A text that cannot be read refers to nothing. A file that is listed need not be needed, so that it cannot be read is no error yet.
pub fn referenced_files(path: &str, text: &str, folder: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if !may_refer(text) {
        return found;
    }
    let Ok(tree) = read(text) else {
        return found;
    };
    let mut waiting = vec![&tree.root];
    while let Some(node) = waiting.pop() {
        match node {
            Value::Object(members) => {
                for reference in references(members) {
                    let name = reference.split('#').next().unwrap_or_default();
                    if !name.is_empty() {
                        found.extend(location::resolve(path, folder, name));
                    }
                }
                waiting.extend(members.values());
            }
            Value::Array(elements) => waiting.extend(elements),
            _ => {}
        }
    }
    found.remove(path);
    found
}

/// The folder of a document, which no reference may leave.
pub fn document_folder(path: &str) -> &str {
    folder_of(path)
}

/// Whether a text can refer to a file. Most do not, and need not be read a second time to see that.
fn may_refer(text: &str) -> bool {
    let is_local = |rest: &str| {
        rest.trim_start_matches(['"', '\'', ':', ' ', '\n', '\r', '\t'])
            .starts_with('#')
    };
    let names_file = || {
        [".yaml", ".yml", ".json"]
            .iter()
            .any(|end| text.contains(end))
    };
    text.split("$ref").skip(1).any(|rest| !is_local(rest))
        || (text.contains("mapping") && names_file())
}

/// The references that an object may hold, whatever it is.
fn references(members: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let mapping = members.get("mapping").and_then(Value::as_object);
    let mapped = mapping.into_iter().flat_map(Map::values);
    let mapped = mapped
        .filter_map(Value::as_str)
        .filter(|text| is_mapped_reference(text));
    let reference = members.get("$ref").and_then(Value::as_str);
    reference.into_iter().chain(mapped)
}

/// Takes in all that the document refers to.
pub(super) fn bundle(
    folded: &mut Folded,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Refusals {
    let Folded { root, origins, .. } = folded;
    let mut refusals = Refusals::new();
    let mut files = Files::new(sources);
    let document = Part {
        object: Object::OpenApi,
        node: root,
        origins,
    };
    embed(document, None, &mut files, diagnostics);
    if !sources.documents.values().any(|text| may_refer(text)) {
        return refusals;
    }
    let mut closure = Closure::new(files);
    closure.extend(root, origins, diagnostics);
    if !closure.is_needed {
        return refusals;
    }
    let places = Places::new(&closure, root);
    let rewrite = Rewrite {
        closure: &closure,
        places: &places,
    };
    let copies = rewrite.copies(root, &mut refusals);
    rewrite.document(root, origins, &mut refusals);
    for (at, node, own) in copies {
        insert(root, &at, node);
        origins.graft(&at, own);
    }
    refusals
}

/// Puts a component where it belongs; `at` has three tokens, or two for a path.
fn insert(root: &mut Value, at: &Pointer, node: Value) {
    let mut here = root;
    let mut tokens = at.tokens().peekable();
    while let Some(token) = tokens.next() {
        // Somebody else reports that this is no object.
        let Value::Object(members) = here else {
            return;
        };
        let is_last = tokens.peek().is_none();
        let member = members.entry(token).or_insert(Value::Null);
        if is_last {
            *member = node;
            return;
        }
        if member.is_null() {
            *member = Value::Object(Map::new());
        }
        here = member;
    }
}
