//! Files: a reference and the text that it stands in go in, what it means comes out. Only files that something refers to are read.

use std::collections::BTreeMap;

use serde_json::Value;

use super::location::{Refusal, Target, folder_of, relative, resolve};
use crate::{
    Sources,
    diagnostic::Diagnostic,
    document::{descend, source::parse_text},
    limits::{COST_OF_EMBEDDING, MOST_EMBEDDED_VALUES},
    pointer::Pointer,
};

/// The files that a document refers to.
pub(super) struct Files<'a> {
    sources: &'a Sources,
    loaded: BTreeMap<String, File>,
    /// How many values can still be embedded.
    left: usize,
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

impl<'a> Files<'a> {
    /// None yet.
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            loaded: BTreeMap::new(),
            left: MOST_EMBEDDED_VALUES,
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
            && !self.loaded.contains_key(&path)
        {
            let file = self.load(&path, folder, diagnostics);
            self.loaded.insert(path, file);
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
        let folder = match self.loaded.get(base) {
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
        let reason = self.loaded.get(&path).and_then(|file| file.reason.as_ref());
        Meaning::Nothing(match reason {
            Some(reason) => format!("`{reference}` cannot be read: {reason}"),
            None => format!("`{reference}` does not exist in {path}"),
        })
    }

    /// The folder that the references of a file must not leave.
    pub(super) fn folder(&self, path: &str) -> &str {
        self.loaded.get(path).map_or("", |file| &file.folder)
    }

    /// How a reference in the text at `from` is written in the text at `to`; `None` where it stays as it is.
    pub(super) fn rebase(&self, reference: &str, from: &str, to: &str) -> Option<String> {
        let is_file = self.loaded.contains_key(from);
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

    /// A node of a file that has been loaded.
    pub(super) fn node(&self, target: &Target) -> Option<&Value> {
        let root = self.loaded.get(&target.path)?.root.as_ref()?;
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
