//! Stage 1: source texts in, one [`Document`] out.
//!
//! ```text
//! text ──read──▶ tree ──fold──▶ tree ──bundle──▶ tree ──overlay──▶ tree ──normalise──▶ tree ──check──▶ Document ──node──▶ openapiv3::Schema, …
//! ```
//!
//! Afterwards there is one OpenAPI document in 3.0 form: several texts are folded into one, with the files that they refer to; what
//! only newer versions can write is written as 3.0 does; and each node still knows the text it came from. Every keyword that is read has been checked, reachable or not. openapiv3 never sees more than one node:
//! [`Document::schema`] and its siblings deserialise a node with its children replaced by references to their own pointers.

mod bundle;
mod check;
mod fold;
mod identifier;
mod keyword;
pub(crate) mod locate;
mod node;
mod normalise;
mod origin;
mod overlay;
pub(crate) mod read;
mod reference;
mod source;
mod tree;
mod walk;

use std::collections::BTreeSet;

use openapiv3::{Parameter, RequestBody, Response, Schema, Server};
use serde::{Serialize, Serializer, de::DeserializeOwned};
use serde_json::{Map, Value};

pub use self::bundle::{document_folder, referenced_files};
use self::{
    bundle::Refusals,
    fold::Folded,
    keyword::{METHODS, Object},
    origin::Origins,
    source::Version,
};
use crate::{
    Sources,
    diagnostic::{Diagnostic, Place, Staged, staged},
    pointer::Pointer,
};

/// One OpenAPI document in 3.0 form.
#[derive(Clone, Debug)]
pub struct Document {
    root: Value,
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
        diagnostics.push(Diagnostic::error("no-document", &Pointer::root(), message));
    }
    let Some(mut folded) = fold::fold(trees) else {
        return Err(diagnostics);
    };
    diagnostics.append(&mut folded.diagnostics);
    let version = source::version(&folded.root).unwrap_or(Version::V3_0);
    if version != Version::V3_0 {
        identifier::resolve_identifiers(&mut folded.root);
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
    diagnostics.extend(normalise::normalise(&mut root, &mut origins, version));
    if !sources.overlays.is_empty() {
        diagnostics.extend(overlay::check_extensions(sources, &mut root, &origins));
    }
    diagnostics.extend(check::check(&root).diagnostics);
    let document = Document {
        root,
        origins,
        refusals,
        overlays: sources.overlays.keys().cloned().collect(),
    };
    // Without a document, nobody can look up where its nodes come from.
    let diagnostics = diagnostics
        .into_iter()
        .map(|diagnostic| document.locate(diagnostic))
        .collect();
    staged(document, diagnostics)
}

/// The warning that a version is not known.
fn newer_version(root: &Value) -> Diagnostic {
    let version = root.get("openapi").and_then(Value::as_str);
    let message = format!(
        "OpenAPI {} is read by the rules of OpenAPI 3.1",
        version.unwrap_or_default()
    );
    let at = Pointer::root().key("openapi");
    Diagnostic::warning("unsupported-version", &at, message)
        .with_help("what only newer versions have is reported where it stands, or ignored")
}

impl Document {
    /// The whole document as an ordered tree.
    pub fn root(&self) -> &Value {
        &self.root
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
    /// reference, and is in the form of 3.0 like those of `paths`.
    pub(crate) fn webhooks(&self) -> Vec<Pointer> {
        let at = Pointer::root().key("webhooks");
        let webhooks = self.get(&at).and_then(Value::as_object);
        let names = webhooks.into_iter().flat_map(Map::keys);
        let names = names.filter(|name| !name.starts_with("x-"));
        names.map(|name| at.key(name)).collect()
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

    /// The Schema Object at `at` (OpenAPI 3.0.3 §4.7.24), which is no reference; each subschema is a reference to itself.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Schema Object.
    pub(crate) fn schema(&self, at: &Pointer) -> Result<Schema, Diagnostic> {
        self.node(Object::Schema, at)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn sources(texts: &[(&str, &str)]) -> Sources {
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Sources {
            documents: texts.iter().map(owned).collect(),
            ..Sources::default()
        }
    }

    fn parsed(texts: &[(&str, &str)]) -> (Document, Vec<Diagnostic>) {
        parse(&sources(texts)).expect("a document")
    }

    const CUSTOMERS: [(&str, &str); 2] = [
        (
            "get-customer.yaml",
            include_str!("../../../specs/get-customer.yaml"),
        ),
        (
            "list-customers.yaml",
            include_str!("../../../specs/list-customers.yaml"),
        ),
    ];

    #[test]
    fn the_documents_of_this_project_fold_without_a_word() {
        let (document, diagnostics) = parsed(&CUSTOMERS);
        assert_eq!(diagnostics, []);
        let operations: Vec<_> = document
            .definitions()
            .into_iter()
            .filter(|at| at.tokens().next().is_some_and(|token| token == "paths"))
            .map(|at| at.as_str().to_owned())
            .collect();
        assert_eq!(
            operations,
            [
                "/paths/~1v1~1customers~1{customerId}/get",
                "/paths/~1v1~1customers/get"
            ]
        );
    }

    #[test]
    fn scalars_keep_their_spelling_where_the_format_wants_a_text() {
        let text = "openapi: 3.0\ninfo:\n  title: 12\n  version: 1.10\n  description: True\npaths: {}\n\
            tags: [{name: 0x1F}]\ncomponents:\n  schemas:\n    A: {type: string, enum: [1.10, null, on], default: 1.0, \
            example: 1.0}\n    B: {type: number, enum: [1.10]}\n";
        let (document, _) = parsed(&[("a.yaml", text)]);
        assert_eq!(
            *document.root(),
            json!({
                "openapi": "3.0",
                "info": {"title": "12", "version": "1.10", "description": "True"},
                "paths": {},
                "tags": [{"name": "0x1F"}],
                "components": {"schemas": {
                    "A": {"type": "string", "enum": ["1.10", null, "on"], "default": "1.0", "example": 1.0},
                    "B": {"type": "number", "enum": [1.1]},
                }},
            })
        );
    }

    #[test]
    fn json_and_yaml_are_the_same() {
        let json = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": 1.10}, "paths": {}}"#;
        let yaml = "openapi: 3.0.3\ninfo: {title: T, version: 1.10}\npaths: {}\n";
        assert_eq!(
            parsed(&[("a", json)]).0.root(),
            parsed(&[("a", yaml)]).0.root()
        );
    }

    #[test]
    fn a_document_prints_as_its_tree() {
        let (document, _) = parsed(&CUSTOMERS);
        assert_eq!(
            serde_json::to_value(&document).expect("JSON"),
            *document.root()
        );
    }

    #[test]
    fn every_text_is_checked_before_the_first_error_ends_it() {
        let texts = [
            ("a.yaml", "a: ["),
            ("b.yaml", "swagger: '2.0'"),
            ("c.yaml", ""),
        ];
        let diagnostics = parse(&sources(&texts)).expect_err("errors");
        let codes: Vec<_> = diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code)
            .collect();
        assert_eq!(codes, ["syntax", "not-openapi", "not-openapi"]);
    }

    #[test]
    fn a_pointer_names_one_node() {
        let root = json!({"a/b": [{"~": 1}, 2], "": {"": 3}});
        for (pointer, node) in [
            ("", Some(root.clone())),
            ("/a~1b/0/~0", Some(json!(1))),
            ("/a~1b/1", Some(json!(2))),
            ("//", Some(json!(3))),
            ("/a~1b/01", None),
            ("/a~1b/+1", None),
            ("/a~1b/-", None),
            ("/a~1b/2", None),
            ("/a~1b/0/~0/x", None),
            ("/c", None),
        ] {
            let at = Pointer::from_fragment(pointer).expect("a pointer");
            assert_eq!(descend(&root, &at).cloned(), node, "{pointer}");
        }
    }

    #[test]
    fn no_text_is_an_error() {
        assert!(parse(&Sources::default()).is_err());
    }

    #[test]
    fn every_reference_and_schema_of_this_project_can_be_read() {
        let (document, _) = parsed(&CUSTOMERS);
        let schemas = document
            .definitions()
            .into_iter()
            .filter(|at| at.as_str().starts_with("/components/schemas/"));
        for at in schemas {
            let at = document.resolve(&at).expect("a target");
            document.schema(&at).expect("a schema");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in r"[\-:{}\[\],&*!|>'\x22%@`#?<~.a0$\n\t\r ä\u{202e}\u{0}]{0,40}", is_openapi: bool) {
            let start = if is_openapi { "openapi: 3.0.3\npaths: {}\ninfo: 1\n" } else { "" };
            let sources = sources(&[("a.yaml", &format!("{start}{text}"))]);
            let (is_document, diagnostics) = match parse(&sources) {
                Ok((_, diagnostics)) => (true, diagnostics),
                Err(diagnostics) => (false, diagnostics),
            };
            let report = crate::report::Report::new(diagnostics, &sources);
            prop_assert!(report.entries().all(|entry| entry.line > 0), "{}", report);
            prop_assert!(is_document || report.errors() > 0);
        }
    }
}
