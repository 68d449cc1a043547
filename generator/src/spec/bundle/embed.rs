//! Embedding: references where OpenAPI knows none in, what they lead to in their place out.
//!
//! Bundlers of others replace a reference wherever it stands, so documents have them in the place of all schemas, of the `content` of a
//! response, of a list of parameters. OpenAPI 3.2 knows them in the place of a Media Type Object. They are taken for what such
//! documents mean by them, with a warning. What they lead to has to be what is expected there; otherwise they stay, as the mistake that
//! they are.

use serde_json::Value;

use super::{
    closure::{Closure, Meaning},
    location::Target,
    rewrite::Rewriting,
};
use crate::{
    diagnostic::Diagnostic,
    pointer::Pointer,
    spec::{
        descend,
        keyword::{Expected, Object, applicator},
        node::is_data,
        origin::{Origin, Origins},
        walk::{Path, walk},
    },
};

/// How often what has been embedded is searched for more.
const ROUNDS: usize = 8;

/// The longest chain of references that is followed.
const CHAIN: usize = 16;

/// A reference where none is known.
struct Place {
    at: Pointer,
    expected: Expected,
    reference: String,
}

/// Replaces the references of the document that stand where OpenAPI knows none. What is embedded refers to others as the text does
/// that it comes from.
pub(super) fn embed(
    root: &mut Value,
    origins: &mut Origins,
    closure: &mut Closure<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for _ in 0..ROUNDS {
        let mut is_done = true;
        for place in places(Object::OpenApi, root) {
            let Some(base) = origins.of(&place.at).map(|origin| origin.path) else {
                continue;
            };
            let found = find(&place, &base, root, origins, closure, diagnostics);
            if let Some((node, origin)) = found {
                let node = rebased(place.expected, node, &origin.path, &origin.path, closure);
                replace(root, &place, node, origin, origins, diagnostics);
                is_done = false;
            }
        }
        if is_done {
            return;
        }
    }
}

/// Replaces such references in a node of a file. What is embedded refers to others as that file does. Returns where the parts of the
/// node are written.
pub(super) fn embed_in_file(
    object: Object,
    node: &mut Value,
    target: &Target,
    (root, origins): (&Value, &Origins),
    closure: &mut Closure<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Origins {
    let Target { path, pointer } = target.clone();
    let mut own = Origins::default();
    own.insert(Pointer::root(), Origin { path, pointer });
    for _ in 0..ROUNDS {
        let mut is_done = true;
        for place in places(object, node) {
            let found = find(&place, &target.path, root, origins, closure, diagnostics);
            if let Some((part, origin)) = found {
                let part = rebased(place.expected, part, &origin.path, &target.path, closure);
                replace(node, &place, part, origin, &mut own, diagnostics);
                is_done = false;
            }
        }
        if is_done {
            break;
        }
    }
    own
}

/// Puts a node in the place of a reference.
fn replace(
    root: &mut Value,
    place: &Place,
    node: Value,
    origin: Origin,
    origins: &mut Origins,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(slot) = root.pointer_mut(place.at.as_str()) {
        *slot = node;
        diagnostics.extend(warning(place, origins));
        origins.replace(place.at.clone(), origin);
    }
}

/// The references in a node that stand where none is known, outermost first.
fn places(object: Object, node: &Value) -> Vec<Place> {
    let (mut places, start) = (Vec::new(), Pointer::root());
    let expected = Expected::Node(object);
    collect(expected, node, &Path::Start(&start), &mut places);
    places
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
    let mut warning = Diagnostic::warning("misplaced-reference", &at, message)
        .with_help("refer to the parts one by one, or write them here");
    warning.place = origins.place(&at);
    Some(warning)
}

/// Lists the references where none is known, outermost first, below `at`.
fn collect(expected: Expected, value: &Value, at: &Path<'_>, found: &mut Vec<Place>) {
    let is_unknown = match expected {
        Expected::Node(object) => !object.takes_references() && object != Object::OpenApi,
        Expected::Map(expected) => {
            matches!(expected, Expected::Node(_) | Expected::SchemaOrBoolean)
        }
        Expected::List(_) => true,
        _ => false,
    };
    if is_unknown && let Some(reference) = reference(value) {
        found.push(Place {
            at: at.pointer(),
            expected,
            reference: reference.to_owned(),
        });
        return;
    }
    match (expected, value) {
        (Expected::Node(object), Value::Object(members)) => {
            if object.is_referable() && members.get("$ref").is_some_and(Value::is_string) {
                return;
            }
            for (key, member) in members {
                if let Some(expected) = object.keyword(key).or_else(|| applicator(object, key)) {
                    collect(expected, member, &Path::Key(at, key), found);
                }
            }
        }
        (Expected::SchemaOrBoolean, Value::Object(_)) => {
            collect(Expected::Node(Object::Schema), value, at, found);
        }
        (Expected::List(expected), Value::Array(elements)) => {
            for (index, element) in elements.iter().enumerate() {
                collect(*expected, element, &Path::Index(at, index), found);
            }
        }
        (Expected::Map(expected), Value::Object(members)) => {
            for (key, member) in members.iter().filter(|(key, _)| is_data(*expected, key)) {
                collect(*expected, member, &Path::Key(at, key), found);
            }
        }
        _ => {}
    }
}

/// The text of a node that is nothing but a reference.
fn reference(node: &Value) -> Option<&str> {
    let members = node.as_object().filter(|members| members.len() == 1)?;
    members.get("$ref")?.as_str()
}

/// A copy of what a reference leads to, and where that is written; `None` where that is not what has to be in its place.
fn find(
    place: &Place,
    base: &str,
    root: &Value,
    origins: &Origins,
    closure: &mut Closure<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Value, Origin)> {
    if !closure.has_room() {
        return None;
    }
    let mut base = base.to_owned();
    let mut text = place.reference.clone();
    for _ in 0..CHAIN {
        closure.load_named(&text, &base, diagnostics);
        let (node, origin) = match closure.meaning(&text, &base, root) {
            Meaning::Document(at) => (descend(root, &at)?, origins.of(&at)?),
            Meaning::File(target) => {
                let node = closure.node(&target)?;
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
        return closure.makes_room(&node).then_some((node, origin));
    }
    None
}

/// A node of the text at `from` whose references are those of the text at `to`. Those of the document stay as they are.
fn rebased(
    expected: Expected,
    mut node: Value,
    from: &str,
    to: &str,
    closure: &Closure<'_>,
) -> Value {
    let start = Pointer::root();
    let mut visitor = Rewriting(|text: &str, _: &Path<'_>| closure.rebase(text, from, to));
    walk(expected, &mut node, &Path::Start(&start), &mut visitor);
    node
}

/// Whether a node is what is expected, and so are its members.
fn fits(expected: Expected, node: &Value) -> bool {
    match (expected, node) {
        (Expected::Map(expected), Value::Object(members)) => { members.iter() }
            .filter(|(key, _)| is_data(*expected, key))
            .all(|(_, member)| expected.admits(member)),
        (expected, node) => expected.admits(node),
    }
}
