//! Overlays (OpenAPI Overlay Specification 1.0.0 and 1.1.0): a document and texts that say what to change in it in, the changed document out.
//!
//! Overlays are applied in the order of their paths, and their actions in the order of the text, each to the result of the one
//! before. An action has to find what it changes. What an overlay adds knows that it comes from there, and there alone
//! [extensions](EXTENSIONS) count; what it copies keeps its origin.

mod action;
mod extension;
mod limit;
mod merge;
mod remove;
mod target;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::Value;

pub(super) use self::extension::check_extensions;
use self::{
    action::{Action, Change, Version},
    limit::{Budget, Refusal},
};
use super::{descend, origin::Origins, source::parse_text};
use crate::{
    Sources,
    diagnostic::{Code, Diagnostic, Place},
    pointer::Pointer,
};

/// What an overlay can say and OpenAPI cannot. In a document, these names mean nothing.
pub(super) const EXTENSIONS: [&str; 9] = [
    "x-rust-name",
    "x-rust-variant-names",
    "x-pagination",
    "x-credentials",
    "x-client-credentials",
    "x-rate-limit",
    "x-request-id",
    "x-idempotency-key",
    "x-default-headers",
];

/// Applies all overlays.
pub(super) fn apply(
    sources: &Sources,
    root: &mut Value,
    origins: &mut Origins,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if sources.overlays.is_empty() {
        return;
    }
    let mut budget = Budget::new(root);
    for (path, text) in &sources.overlays {
        let Some(tree) = parse_text(path, text, diagnostics) else {
            continue;
        };
        let mut overlay = Overlay {
            path,
            version: Version::V1_0,
            overlays: &sources.overlays,
            root: &mut *root,
            origins: &mut *origins,
            budget: &mut budget,
            diagnostics: &mut *diagnostics,
        };
        for action in overlay.actions(&tree) {
            overlay.apply(action);
        }
    }
}

/// Where a value is written that is merged into a document.
#[derive(Clone)]
struct Written<'a> {
    /// Where the parts of the overlay or the document come from that has it.
    origins: &'a Origins,
    /// Where it stands there.
    at: Pointer,
}

impl Written<'_> {
    /// The member with this key.
    fn key(&self, key: &str) -> Self {
        Self {
            at: self.at.key(key),
            ..self.clone()
        }
    }

    /// The element at this index.
    fn index(&self, index: usize) -> Self {
        Self {
            at: self.at.index(index),
            ..self.clone()
        }
    }
}

/// One overlay and what it changes.
struct Overlay<'a> {
    /// The key of its text.
    path: &'a str,
    version: Version,
    /// All overlays.
    overlays: &'a BTreeMap<String, String>,
    root: &'a mut Value,
    origins: &'a mut Origins,
    budget: &'a mut Budget,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Overlay<'_> {
    /// Applies one action to everything that it targets.
    fn apply(&mut self, action: Action<'_>) {
        if self.budget.is_exhausted() {
            // That has been said, and is an error.
            return;
        }
        let at = action.at.key("target");
        let Some(targets) = self.find(action.target, &at) else {
            return;
        };
        match action.change {
            Change::Remove => self.remove(targets, &at),
            Change::Update(update) => {
                let at = action.at.key("update");
                let origins = Origins::of_text(self.path.to_owned());
                let from = Written {
                    origins: &origins,
                    at: at.clone(),
                };
                self.update_all(&targets, update, &from, &at);
            }
            Change::Copy(path) => self.copy(&targets, path, &action.at.key("copy")),
        }
    }

    /// Merges the node that `path` selects into each of `targets`; it stands at `at` in the overlay.
    fn copy(&mut self, targets: &[Pointer], path: &str, at: &Pointer) {
        let Some(found) = self.find(path, at) else {
            return;
        };
        let [source] = found.as_slice() else {
            let message = format!("`{path}` selects {} nodes, and one is copied", found.len());
            let help = "write a JSONPath that selects one node";
            self.error(Code::InvalidOverlay, at, message, help);
            return;
        };
        let Some(value) = descend(self.root, source).cloned() else {
            return;
        };
        let origins = self.origins.clone();
        let from = Written {
            origins: &origins,
            at: source.clone(),
        };
        self.update_all(targets, &value, &from, at);
    }

    /// The nodes that the JSONPath at `at` selects, in the order of the document; `None` where there are none, which is reported.
    fn find(&mut self, path: &str, at: &Pointer) -> Option<Vec<Pointer>> {
        if let Err(refusal) = self.budget.search(path) {
            self.refuse(refusal, at);
            return None;
        }
        match target::find(path, self.root) {
            Ok(targets) if targets.is_empty() => {
                let message = format!("nothing in the document is at `{path}`");
                let help = "correct the target, or remove the action if it is no longer needed";
                self.error(Code::UnmatchedOverlayTarget, at, message, help);
                None
            }
            Ok(mut targets) => {
                target::sort(&mut targets);
                Some(targets)
            }
            Err(why) => {
                let help = "write a JSONPath (RFC 9535), such as `$.components.schemas.Name`";
                self.error(Code::InvalidOverlay, at, why, help);
                None
            }
        }
    }

    /// Merges a value, which is written at `from`, into each of `targets`; `at` is where the overlay says so.
    fn update_all(&mut self, targets: &[Pointer], value: &Value, from: &Written<'_>, at: &Pointer) {
        let levels = targets.iter().map(|target| target.tokens().count() + 1);
        let depth = levels.max().unwrap_or(1);
        if let Err(refusal) = self.budget.take(value, targets.len(), depth) {
            self.refuse(refusal, at);
            return;
        }
        for target in targets {
            self.update(target, value, from);
        }
    }

    /// The place of a node of this overlay.
    fn place(&self, pointer: &Pointer) -> Place {
        Place::Source {
            path: self.path.to_owned(),
            pointer: pointer.clone(),
        }
    }

    /// Reports an action that would take or make too much.
    fn refuse(&mut self, refusal: Refusal, at: &Pointer) {
        let help = "make the action more specific, or change the document itself";
        match refusal {
            Refusal::TooLarge(message) => self.error(Code::TooLarge, at, message, help),
            Refusal::TooDeep(message) => self.error(Code::TooDeep, at, message, help),
        }
    }

    /// Reports what is wrong with this overlay.
    fn error(&mut self, code: Code, at: &Pointer, message: String, help: &str) {
        let diagnostic = Diagnostic::at(code, self.place(at), message);
        self.diagnostics.push(diagnostic.with_help(help));
    }
}
