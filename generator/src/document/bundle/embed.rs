//! Embedding: references where OpenAPI knows none in, what they lead to in their place out.
//!
//! Bundlers of others replace a reference wherever it stands, so documents have them in the place of all schemas, of the `content` of a
//! response, of a list of parameters. OpenAPI 3.2 knows them in the place of a Media Type Object. They are taken for what such
//! documents mean by them, with a warning. What they lead to has to be what is expected there; otherwise they stay, as the mistake that
//! they are.

use serde_json::Value;

use super::{
    files::{Files, Meaning},
    location::Target,
    reference::Rewriting,
};
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        descend,
        keyword::{Expected, Object},
        node::is_data,
        origin::{Origin, Origins},
        walk::{Path, Visitor, walk},
    },
    limits::{MOST_EMBEDDED_IN_A_ROW, MOST_ROUNDS_OF_EMBEDDING},
    pointer::Pointer,
};

/// A reference where none is known.
struct Place {
    at: Pointer,
    expected: Expected,
    reference: String,
}

/// A document, and the text that a reference stands in.
#[derive(Clone, Copy)]
pub(super) struct Host<'a> {
    /// The document.
    pub root: &'a Value,
    /// Where its parts are written.
    pub origins: &'a Origins,
    /// The path of the text.
    pub path: &'a str,
}

/// A node that references are replaced in.
pub(super) struct Part<'a> {
    /// What it is.
    pub object: Object,
    /// The node.
    pub node: &'a mut Value,
    /// Where its parts are written.
    pub origins: &'a mut Origins,
}

/// Replaces the references in a node that stand where OpenAPI knows none.
///
/// In a node of a file, what is embedded refers to others as that file does. Without a host, the node is the document, in which
/// everything refers to others as the text does that it comes from.
pub(super) fn embed(
    part: Part<'_>,
    host: Option<Host<'_>>,
    files: &mut Files<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Part {
        object,
        node,
        origins,
    } = part;
    for _ in 0..MOST_ROUNDS_OF_EMBEDDING {
        let mut is_done = true;
        for place in places(object, node) {
            let own = origins.of(&place.at).map(|origin| origin.path);
            let host_of_place = match (host, &own) {
                (Some(host), _) => host,
                (None, Some(path)) => Host {
                    root: node,
                    origins,
                    path,
                },
                (None, None) => continue,
            };
            let found = find(&place, host_of_place, files, diagnostics);
            if let Some((found, origin)) = found
                && let Some(slot) = node.pointer_mut(place.at.as_str())
            {
                let to = host.map_or(origin.path.as_str(), |host| host.path);
                *slot = rebased(place.expected, found, &origin.path, to, files);
                diagnostics.extend(warning(&place, origins));
                origins.replace(place.at, origin);
                is_done = false;
            }
        }
        if is_done {
            return;
        }
    }
}

/// The references in a node that stand where none is known, outermost first.
fn places(object: Object, node: &mut Value) -> Vec<Place> {
    let (mut search, start) = (Search(Vec::new()), Pointer::root());
    walk(
        Expected::Node(object),
        node,
        &Path::Start(&start),
        &mut search,
    );
    search.0
}

/// A search for references where none is known.
struct Search(Vec<Place>);

impl Visitor for Search {
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>) {
        if !object.takes_references() && object != Object::OpenApi {
            self.note(Expected::Node(object), node, at);
        }
    }

    fn visit_collection(&mut self, expected: Expected, value: &Value, at: &Path<'_>) {
        let is_of_nodes = match expected {
            Expected::Map(element) => {
                matches!(element, Expected::Node(_) | Expected::SchemaOrBoolean)
            }
            _ => true,
        };
        if is_of_nodes {
            self.note(expected, value, at);
        }
    }
}

impl Search {
    fn note(&mut self, expected: Expected, value: &Value, at: &Path<'_>) {
        if let Some(reference) = reference(value) {
            self.0.push(Place {
                at: at.pointer(),
                expected,
                reference: reference.to_owned(),
            });
        }
    }
}

/// The warning that a reference stands where it is not known; OpenAPI 3.2 knows those to Media Type Objects.
fn warning(place: &Place, origins: &Origins) -> Option<Diagnostic> {
    if matches!(place.expected, Expected::Node(Object::MediaType)) {
        return None;
    }
    let message = format!(
        "OpenAPI knows no reference in this place, where {} has to be; what it leads to is read instead",
        place.expected.describe()
    );
    let at = place.at.key("$ref");
    let mut warning = Diagnostic::new(Code::MisplacedReference, &at, message)
        .with_help("refer to the parts one by one, or write them here");
    warning.place = origins.place(&at);
    Some(warning)
}

/// The text of a node that is nothing but a reference.
fn reference(node: &Value) -> Option<&str> {
    let members = node.as_object().filter(|members| members.len() == 1)?;
    members.get("$ref")?.as_str()
}

/// A copy of what a reference leads to, and where that is written; `None` where that is not what has to be in its place.
fn find(
    place: &Place,
    host: Host<'_>,
    files: &mut Files<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Value, Origin)> {
    if !files.has_room() {
        return None;
    }
    let Host {
        root,
        origins,
        path,
    } = host;
    let mut base = path.to_owned();
    let mut text = place.reference.clone();
    for _ in 0..MOST_EMBEDDED_IN_A_ROW {
        files.load_named(&text, &base, diagnostics);
        let (node, origin) = match files.meaning(&text, &base, root) {
            Meaning::Document(at) => (descend(root, &at)?, origins.of(&at)?),
            Meaning::File(target) => {
                let node = files.node(&target)?;
                let Target { path, pointer } = target;
                (node, Origin { path, pointer })
            }
            Meaning::Nothing(_) => return None,
        };
        if let Some(next) = reference(node) {
            (text, base) = (next.to_owned(), origin.path);
            continue;
        }
        if !fits(place.expected, node) {
            return None;
        }
        let node = node.clone();
        return files.makes_room(&node).then_some((node, origin));
    }
    None
}

/// A node of the text at `from` whose references are those of the text at `to`. Those of the document stay as they are.
fn rebased(expected: Expected, mut node: Value, from: &str, to: &str, files: &Files<'_>) -> Value {
    let start = Pointer::root();
    let mut visitor = Rewriting(|text: &str, _: &Path<'_>| files.rebase(text, from, to));
    walk(expected, &mut node, &Path::Start(&start), &mut visitor);
    node
}

/// Whether a node is what is expected, and so are its members.
fn fits(expected: Expected, node: &Value) -> bool {
    match (expected, node) {
        (Expected::Map(expected), Value::Object(members)) => {
            let mut data = members.iter().filter(|(key, _)| is_data(*expected, key));
            data.all(|(_, member)| expected.admits(member))
        }
        (expected, node) => expected.admits(node),
    }
}
