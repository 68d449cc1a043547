//! Closures: everything that a document refers to beside it, directly or by way of what it refers to.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    embed::{Host, Part, embed},
    location::{Refusal, Target, folder_of, relative, resolve},
    rewrite::is_mapped_reference,
};
use crate::{
    Sources,
    diagnostic::Diagnostic,
    document::{
        descend,
        keyword::{Expected, METHODS, Object},
        origin::{Origin, Origins},
        source::parse_text,
        walk::{Path, Visitor, walk},
    },
    limits::{COST_OF_EMBEDDING, MOST_EMBEDDED_VALUES},
    pointer::Pointer,
};

/// What a document refers to.
pub(super) struct Closure<'a> {
    sources: &'a Sources,
    /// What is referred to, by where it is.
    pub targets: BTreeMap<Target, Found>,
    /// The places in the document that are nothing but a reference, and what they refer to.
    pub stand_ins: Vec<(Pointer, Target)>,
    /// Whether the document refers to anything beside it.
    pub is_needed: bool,
    files: BTreeMap<String, File>,
    /// How many values can still be embedded.
    left: usize,
}

/// A node that is referred to.
pub(super) struct Found {
    /// What it is, as far as the reference to it tells.
    pub object: Object,
    /// A copy.
    pub node: Value,
    /// Where its parts are written.
    pub origins: Origins,
}

/// A file that is referred to.
struct File {
    /// `None` where it cannot be read.
    root: Option<Value>,
    /// Why, unless that has been reported.
    reason: Option<String>,
    /// The folder that its references must not leave.
    folder: String,
}

/// What a reference means.
pub(super) enum Meaning {
    /// A node of the document.
    Document(Pointer),
    /// A node of a file.
    File(Target),
    /// Nothing, for this reason.
    Nothing(String),
}

/// A reference that has been found.
struct Reference {
    object: Object,
    text: String,
    at: Pointer,
    is_alone: bool,
}

impl<'a> Closure<'a> {
    /// Nothing yet.
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            targets: BTreeMap::new(),
            stand_ins: Vec::new(),
            is_needed: false,
            files: BTreeMap::new(),
            left: MOST_EMBEDDED_VALUES,
        }
    }

    /// Adds what the document `root` refers to.
    pub(super) fn extend(
        &mut self,
        root: &mut Value,
        origins: &Origins,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut waiting = Vec::new();
        for reference in collect(Object::OpenApi, root, true) {
            self.is_needed = true;
            let Some(origin) = origins.of(&reference.at) else {
                continue;
            };
            let target = self.follow(&reference, &origin.path, root, diagnostics);
            if let Some(target) = target {
                if reference.is_alone && is_definition(&reference.at) {
                    self.stand_ins.push((reference.at, target.clone()));
                }
                waiting.push((target, reference.object));
            }
        }
        while let Some((target, object)) = waiting.pop() {
            if self.targets.contains_key(&target) {
                continue;
            }
            let Some(mut node) = self.node(&target).cloned() else {
                continue;
            };
            let Target { path, pointer } = target.clone();
            let host = Host {
                root,
                origins,
                path: &target.path,
            };
            let mut own = Origins::default();
            own.insert(Pointer::root(), Origin { path, pointer });
            let part = Part {
                object,
                node: &mut node,
                origins: &mut own,
            };
            embed(part, Some(host), self, diagnostics);
            for reference in collect(object, &mut node, false) {
                let next = self.follow(&reference, &target.path, root, diagnostics);
                waiting.extend(next.map(|next| (next, reference.object)));
            }
            let found = Found {
                object,
                node,
                origins: own,
            };
            self.targets.insert(target, found);
        }
    }

    /// Loads the file that a reference in the text at `base` names.
    pub(super) fn load_named(
        &mut self,
        reference: &str,
        base: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if let Ok((path, folder)) = self.path(reference, base)
            && !self.sources.documents.contains_key(&path)
            && !self.files.contains_key(&path)
        {
            let file = self.load(&path, folder, diagnostics);
            self.files.insert(path, file);
        }
    }

    /// Loads the file that a reference names; returns the node in it.
    fn follow(
        &mut self,
        reference: &Reference,
        base: &str,
        root: &Value,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Target> {
        self.load_named(&reference.text, base, diagnostics);
        match self.meaning(&reference.text, base, root) {
            Meaning::File(target) => Some(target),
            Meaning::Document(_) | Meaning::Nothing(_) => None,
        }
    }

    fn load(&self, path: &str, folder: String, diagnostics: &mut Vec<Diagnostic>) -> File {
        let (root, reason) = match self.sources.files.get(path) {
            Some(Ok(text)) => (parse_text(path, text, diagnostics), None),
            Some(Err(reason)) => (None, Some(reason.clone())),
            None => (None, Some("it is not among the sources".to_owned())),
        };
        File {
            root,
            reason,
            folder,
        }
    }

    /// The file that a reference in the text at `base` names, and the folder that it must not leave.
    fn path(&self, reference: &str, base: &str) -> Result<(String, String), Refusal> {
        let folder = match self.files.get(base) {
            Some(file) => file.folder.clone(),
            None => folder_of(base).to_owned(),
        };
        let name = reference.split('#').next().unwrap_or_default();
        let path = if name.is_empty() {
            base.to_owned()
        } else {
            resolve(base, &folder, name)?
        };
        Ok((path, folder))
    }

    /// What a reference in the text at `base` means; its file has been loaded.
    pub(super) fn meaning(&self, reference: &str, base: &str, root: &Value) -> Meaning {
        let path = match self.path(reference, base) {
            Ok((path, _)) => path,
            Err(Refusal(why)) => return Meaning::Nothing(why),
        };
        let fragment = reference
            .split_once('#')
            .map_or("", |(_, fragment)| fragment);
        let Some(pointer) = Pointer::from_fragment(fragment) else {
            let why = format!("`{reference}` does not end with a JSON Pointer (RFC 6901)");
            return Meaning::Nothing(why);
        };
        let is_local = reference.starts_with('#');
        if self.sources.documents.contains_key(&path) {
            return match descend(root, &pointer) {
                Some(_) => Meaning::Document(pointer),
                None => Meaning::Nothing(format!("`{reference}` does not exist in {path}")),
            };
        }
        let target = Target { path, pointer };
        if self.node(&target).is_some() {
            return Meaning::File(target);
        }
        // Parts of a document are often written as if they already stood in it.
        if is_local && descend(root, &target.pointer).is_some() {
            return Meaning::Document(target.pointer);
        }
        let Target { path, .. } = target;
        let reason = self.files.get(&path).and_then(|file| file.reason.as_ref());
        Meaning::Nothing(match reason {
            Some(reason) => format!("`{reference}` cannot be read: {reason}"),
            None => format!("`{reference}` does not exist in {path}"),
        })
    }

    /// The folder that the references of a file must not leave.
    pub(super) fn folder(&self, path: &str) -> &str {
        self.files.get(path).map_or("", |file| &file.folder)
    }

    /// How a reference in the text at `from` is written in the text at `to`; `None` where it stays as it is.
    pub(super) fn rebase(&self, reference: &str, from: &str, to: &str) -> Option<String> {
        let is_file = self.files.contains_key(from);
        let is_local = reference.starts_with('#');
        if from == to && !(is_local && is_file) {
            return None;
        }
        let (path, _) = self.path(reference, from).ok()?;
        let (_, fragment) = reference.split_once('#').unwrap_or_default();
        if is_local && is_file {
            let (path, pointer) = (path.clone(), Pointer::from_fragment(fragment)?);
            // It may lead into the document.
            self.node(&Target { path, pointer })?;
        }
        let name = relative(to, &path);
        Some(match reference.contains('#') {
            true => format!("{name}#{fragment}"),
            false => name,
        })
    }

    /// Whether anything can still be embedded.
    pub(super) fn has_room(&self) -> bool {
        self.left > 0
    }

    /// Whether a node can still be embedded. A document that embeds more multiplies itself; after the first node for which there is
    /// no room, there is room for none.
    pub(super) fn makes_room(&mut self, node: &Value) -> bool {
        let left = self.left.checked_sub(COST_OF_EMBEDDING);
        self.left = left.and_then(|left| without(left, node)).unwrap_or(0);
        self.has_room()
    }

    pub(super) fn node(&self, target: &Target) -> Option<&Value> {
        let root = self.files.get(&target.path)?.root.as_ref()?;
        descend(root, &target.pointer)
    }
}

/// What is left of a number of values without those of a node; `None` where there are too few.
fn without(left: usize, node: &Value) -> Option<usize> {
    let left = left.checked_sub(1)?;
    match node {
        Value::Array(elements) => elements.iter().try_fold(left, without),
        Value::Object(members) => members.values().try_fold(left, without),
        _ => Some(left),
    }
}

/// Whether a place in the document is that of a component, a path or an operation.
fn is_definition(at: &Pointer) -> bool {
    let tokens: Vec<_> = at.tokens().collect();
    match tokens.as_slice() {
        [first, _] => first == "paths" || first == "webhooks",
        [first, _, _] if first == "components" => true,
        [first, _, method] if METHODS.contains(&&**method) => {
            first == "paths" || first == "webhooks"
        }
        _ => false,
    }
}

/// The references in `node` that do not lead to itself, or all of them.
fn collect(object: Object, node: &mut Value, is_document: bool) -> Vec<Reference> {
    let mut collector = Collector {
        is_document,
        found: Vec::new(),
    };
    let start = Pointer::root();
    let expected = Expected::Node(object);
    walk(expected, node, &Path::Start(&start), &mut collector);
    collector.found
}

struct Collector {
    is_document: bool,
    found: Vec<Reference>,
}

impl Visitor for Collector {
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>) {
        let Value::Object(members) = node else {
            return;
        };
        if object == Object::Discriminator
            && let Some(Value::Object(mapping)) = members.get("mapping")
        {
            let texts = mapping.values().filter_map(Value::as_str);
            for text in texts.filter(|text| is_mapped_reference(text)) {
                self.note(Object::Schema, text, at, false);
            }
        }
        if let Some(Value::String(text)) = members.get("$ref")
            && object.takes_references()
        {
            self.note(object, text, at, members.len() == 1);
        }
    }
}

impl Collector {
    fn note(&mut self, object: Object, text: &str, at: &Path<'_>, is_alone: bool) {
        if !(self.is_document && text.starts_with('#')) {
            self.found.push(Reference {
                object,
                text: text.to_owned(),
                at: at.pointer(),
                is_alone,
            });
        }
    }
}
