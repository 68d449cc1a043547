//! Closures: everything that a document refers to beside it, directly or by way of what it refers to.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    embed::{Host, Part, embed},
    files::{Files, Meaning},
    location::Target,
    reference::is_mapped_reference,
};
use crate::{
    diagnostic::Diagnostic,
    document::{
        keyword::{Expected, METHODS, Object},
        origin::{Origin, Origins},
        walk::{Path, Visitor, walk},
    },
    pointer::Pointer,
};

/// What a document refers to.
pub(super) struct Closure<'a> {
    /// The files that it refers to.
    pub files: Files<'a>,
    /// What is referred to, by where it is.
    pub targets: BTreeMap<Target, Found>,
    /// The places in the document that are nothing but a reference, and what they refer to.
    pub stand_ins: Vec<(Pointer, Target)>,
    /// Whether the document refers to anything beside it.
    pub is_needed: bool,
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

/// A reference that has been found.
struct Reference {
    object: Object,
    text: String,
    at: Pointer,
    is_alone: bool,
}

impl<'a> Closure<'a> {
    /// Nothing yet.
    pub(super) fn new(files: Files<'a>) -> Self {
        Self {
            files,
            targets: BTreeMap::new(),
            stand_ins: Vec::new(),
            is_needed: false,
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
            let Some(mut node) = self.files.node(&target).cloned() else {
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
            embed(part, Some(host), &mut self.files, diagnostics);
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

    /// Loads the file that a reference names; returns the node in it.
    fn follow(
        &mut self,
        reference: &Reference,
        base: &str,
        root: &Value,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Target> {
        self.files.load_named(&reference.text, base, diagnostics);
        match self.files.meaning(&reference.text, base, root) {
            Meaning::File(target) => Some(target),
            Meaning::Document(_) | Meaning::Nothing(_) => None,
        }
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
