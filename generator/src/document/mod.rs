//! Stage 1: source texts in, one [`Document`] out.
//!
//! ```text
//! text ──read──▶ tree ──fold──▶ tree ──bundle──▶ tree ──overlay──▶ tree ──check──▶ Document ──node──▶ openapiv3::Parameter, …
//! ```
//!
//! Afterwards there is one OpenAPI document: several texts are folded into one, with the files that they refer to, and each node still
//! knows the text it came from. Nothing is rewritten into another version. Every keyword that is read has been checked, reachable or
//! not, and a Schema Object has none with a value that it cannot have: such a [slip] is repaired, with a warning. Where schemas stand is known here; what is in them is up to [`crate::schema`]. openapiv3 never sees more than one node:
//! [`Document::parameter`] and its siblings deserialise a node with its children replaced by references to their own pointers.

mod bundle;
mod check;
mod describe;
mod dynamic;
mod edit_distance;
mod fold;
mod identifier;
mod keyword;
pub(crate) mod locate;
mod node;
mod origin;
mod overlay;
mod places;
pub(crate) mod read;
mod reference;
mod select;
mod slip;
mod source;
#[cfg(test)]
mod tests;
mod tree;
mod unknown;
mod version;
mod walk;

use std::collections::BTreeSet;

use openapiv3::{Parameter, RequestBody, Response, Server};
use serde::{Serialize, Serializer, de::DeserializeOwned};
use serde_json::{Map, Value};

pub(crate) use self::describe::describe;
use self::{
    bundle::Refusals,
    fold::Folded,
    keyword::{METHODS, Object},
    origin::Origins,
    version::Version,
};
pub use self::{
    bundle::{document_folder, referenced_files},
    edit_distance::nearest,
    select::{Filter, Selection},
};
use crate::{
    Sources,
    diagnostic::{Code, Diagnostic, Place, Staged, staged},
    pointer::Pointer,
};

/// One OpenAPI document, in the version that it says.
#[derive(Clone, Debug)]
pub struct Document {
    root: Value,
    /// Whether it says that it follows OpenAPI 3.1 or a newer version.
    is_newer: bool,
    origins: Origins,
    /// Why references to files lead nowhere.
    refusals: Refusals,
    /// The paths of the overlays.
    overlays: BTreeSet<String>,
}

/// Reads and folds all texts.
///
/// # Errors
///
/// All that is wrong with the texts and with their combination.
pub fn parse(sources: &Sources) -> Staged<Document> {
    let mut diagnostics = Vec::new();
    let mut trees = Vec::new();
    for (path, text) in &sources.documents {
        if let Some(tree) = source::parse_document(path, text, &mut diagnostics) {
            trees.push((path.clone(), tree));
        }
    }
    if sources.documents.is_empty() {
        let message = "there is no document to generate from";
        diagnostics.push(Diagnostic::new(Code::NoDocument, &Pointer::root(), message));
    }
    let Some(mut folded) = fold::fold(trees) else {
        return Err(diagnostics);
    };
    diagnostics.append(&mut folded.diagnostics);
    let version = version::version(&folded.root).unwrap_or(Version::V3_0);
    if version != Version::V3_0 {
        identifier::resolve_identifiers(&mut folded.root);
        dynamic::resolve_dynamic_references(&mut folded.root);
    }
    let refusals = bundle::bundle(&mut folded, sources, &mut diagnostics);
    let Folded {
        mut root,
        mut origins,
        ..
    } = folded;
    overlay::apply(sources, &mut root, &mut origins, &mut diagnostics);
    if !(sources.files.is_empty() && sources.overlays.is_empty()) {
        source::spell_all(sources, &mut root, &origins);
    }
    if version == Version::V3_2 {
        diagnostics.push(newer_version(&root));
    }
    if !sources.overlays.is_empty() {
        diagnostics.extend(overlay::check_extensions(sources, &mut root, &origins));
    }
    let findings = check::check(&root, version);
    slip::repair(&mut root, findings.repairs);
    diagnostics.extend(findings.diagnostics);
    let document = Document {
        is_newer: version != Version::V3_0,
        root,
        origins,
        refusals,
        overlays: sources.overlays.keys().cloned().collect(),
    };
    // Without a document, nobody can look up where its nodes come from.
    let diagnostics = without_consequences(diagnostics)
        .into_iter()
        .map(|diagnostic| document.locate(diagnostic))
        .collect();
    staged(document, diagnostics)
}

/// Leaves out what can follow from a text that could not be read: what was missing may be in there.
fn without_consequences(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let is_complete = diagnostics.iter().all(|it| it.code != Code::Syntax);
    diagnostics.retain(|diagnostic| match (diagnostic.code, &diagnostic.place) {
        (Code::UnmatchedOverlayTarget | Code::MisplacedReference, _) => is_complete,
        (Code::MissingKeyword, Place::Document(at)) if *at == Pointer::root() => is_complete,
        (Code::InvalidNode, Place::Document(at)) if at.last().as_deref() == Some("$ref") => {
            is_complete
        }
        _ => true,
    });
    diagnostics
}

/// The warning that a version is not known.
fn newer_version(root: &Value) -> Diagnostic {
    let version = root.get("openapi").and_then(Value::as_str);
    let message = format!(
        "OpenAPI {} is read by the rules of OpenAPI 3.1",
        version.unwrap_or_default()
    );
    let at = Pointer::root().key("openapi");
    Diagnostic::new(Code::NewerVersion, &at, message)
        .with_help("what only newer versions have is reported where it stands, or ignored")
}

impl Document {
    /// The whole document as an ordered tree.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Whether it says that it follows OpenAPI 3.1 or a newer version.
    pub(crate) fn is_newer(&self) -> bool {
        self.is_newer
    }

    /// Where the Schema Objects stand that are in no other Schema Object.
    pub(crate) fn schema_places(&self) -> Vec<(Pointer, &Value)> {
        places::schema_places(&self.root)
    }

    /// The node at `at`, as it is written: a Reference Object is not followed.
    pub fn get(&self, at: &Pointer) -> Option<&Value> {
        descend(&self.root, at)
    }

    /// What an overlay says about the node at `at` with one of the [extensions](overlay::EXTENSIONS); what a document says with it does not count.
    pub(crate) fn extension(&self, at: &Pointer, name: &str) -> Option<&Value> {
        if self.overlays.is_empty() {
            return None;
        }
        let value = self.get(at)?.get(name)?;
        let origin = self.origins.of(&at.key(name))?;
        self.overlays.contains(&origin.path).then_some(value)
    }

    /// Its operations and components, in its order: what another text can add or contradict.
    pub fn definitions(&self) -> Vec<Pointer> {
        let members = |at: &Pointer| -> Vec<Pointer> {
            let object = self.get(at).and_then(Value::as_object);
            let names = object.into_iter().flat_map(Map::keys);
            names.map(|name| at.key(name)).collect()
        };
        let is_method = |at: &Pointer| at.last().is_some_and(|key| METHODS.contains(&key.as_ref()));
        let is_data = |at: &Pointer| at.last().is_some_and(|key| !key.starts_with("x-"));
        let paths = members(&Pointer::root().key("paths")).into_iter();
        let operations = paths.filter(is_data).flat_map(|path| members(&path));
        let sections = members(&Pointer::root().key("components")).into_iter();
        let components = sections
            .filter(is_data)
            .flat_map(|section| members(&section));
        operations.filter(is_method).chain(components).collect()
    }

    /// The Path Item Objects of the requests that the server makes (OpenAPI 3.1.1 §4.8.1), in the order of the document. Each may be a
    /// reference.
    pub(crate) fn webhooks(&self) -> Vec<Pointer> {
        let at = Pointer::root().key("webhooks");
        let webhooks = self.get(&at).and_then(Value::as_object);
        let names = webhooks.into_iter().flat_map(Map::keys);
        let names = names.filter(|name| !name.starts_with("x-"));
        names.map(|name| at.key(name)).collect()
    }

    /// Leaves the operations that are wanted, and the components that they refer to. Returns a sentence for each entry of the selection
    /// that nothing has; then nothing is left out.
    pub(crate) fn select(&mut self, selection: &Selection) -> Vec<String> {
        select::select(&mut self.root, selection)
    }

    /// Where the node at `at` is written.
    pub fn place(&self, at: &Pointer) -> Place {
        self.origins.place(at)
    }

    /// The same diagnostic about the texts.
    pub(crate) fn locate(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        let related = diagnostic.related.iter_mut().map(|(place, _)| place);
        for place in std::iter::once(&mut diagnostic.place).chain(related) {
            if let Place::Document(at) = &*place {
                *place = self.place(at);
            }
        }
        diagnostic
    }

    /// Follows the Reference Object at `at`, and those it leads to, to the node that is meant; `at` itself where there is none.
    ///
    /// # Errors
    ///
    /// The reference leads nowhere, out of the document, or back to itself.
    pub fn resolve(&self, at: &Pointer) -> Result<Pointer, Diagnostic> {
        reference::resolve(&self.root, &self.refusals, at)
    }

    /// The Parameter Object at `at` (OpenAPI 3.0.3 §4.7.12), which is no reference; its schema is a reference to itself.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Parameter Object.
    pub(crate) fn parameter(&self, at: &Pointer) -> Result<Parameter, Diagnostic> {
        self.node(Object::Parameter, at)
    }

    /// The Request Body Object at `at` (OpenAPI 3.0.3 §4.7.13), which is no reference; its schemas are references to themselves.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Request Body Object.
    pub(crate) fn request_body(&self, at: &Pointer) -> Result<RequestBody, Diagnostic> {
        self.node(Object::RequestBody, at)
    }

    /// The Response Object at `at` (OpenAPI 3.0.3 §4.7.17), which is no reference; its schemas are references to themselves.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Response Object.
    pub(crate) fn response(&self, at: &Pointer) -> Result<Response, Diagnostic> {
        self.node(Object::Response, at)
    }

    /// The Server Object at `at` (OpenAPI 3.0.3 §4.7.5).
    ///
    /// # Errors
    ///
    /// What the node holds is not a Server Object.
    pub(crate) fn server(&self, at: &Pointer) -> Result<Server, Diagnostic> {
        self.node(Object::Server, at)
    }

    /// The typed form of one node.
    fn node<T: DeserializeOwned>(&self, object: Object, at: &Pointer) -> Result<T, Diagnostic> {
        node::read(object, self.get(at).unwrap_or(&Value::Null), at)
    }
}

/// The node at `at` below `root` (RFC 6901 §4). Unlike [`Value::pointer`], it allocates nothing for a plain token.
fn descend<'a>(root: &'a Value, at: &Pointer) -> Option<&'a Value> {
    at.tokens().try_fold(root, |node, token| match node {
        // Most objects of a document are so small that looking through them takes less time than hashing the token.
        Value::Object(members) if members.len() <= 16 => {
            let member = members.iter().find(|(key, _)| **key == token);
            member.map(|(_, value)| value)
        }
        Value::Object(members) => members.get(token.as_ref()),
        Value::Array(elements) => {
            let is_plain = token == "0" || !token.starts_with(['0', '+']);
            elements.get(is_plain.then(|| token.parse::<usize>().ok())??)
        }
        _ => None,
    })
}

impl Serialize for Document {
    /// The folded tree.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.root.serialize(serializer)
    }
}
