//! Overlays (OpenAPI Overlay Specification 1.0.0): a document and texts that say what to change in it in, the changed document out.
//!
//! Overlays are applied in the order of their paths, and their actions in the order of the text, each to the result of the one
//! before. An action has to find what it changes and to say why. What an overlay adds knows that it comes from there, and there alone
//! [extensions](EXTENSIONS) count.

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
    action::Action,
    limit::{Budget, Refusal},
};
use super::{origin::Origins, source::parse_text};
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

/// One overlay and what it changes.
struct Overlay<'a> {
    /// The key of its text.
    path: &'a str,
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
        if let Err(refusal) = self.budget.search(action.target) {
            self.refuse(refusal, &at);
            return;
        }
        let found = target::find(action.target, self.root);
        let mut targets = match found {
            Ok(targets) => targets,
            Err(why) => {
                self.error(
                    Code::InvalidOverlay,
                    &at,
                    why,
                    "write a JSONPath (RFC 9535), such as `$.components.schemas.Name`",
                );
                return;
            }
        };
        if targets.is_empty() {
            let message = format!("nothing in the document is at `{}`", action.target);
            let help = "correct the path, or remove the action if what it was for is gone";
            self.error(Code::UnmatchedOverlayTarget, &at, message, help);
            return;
        }
        target::sort(&mut targets);
        match action.update {
            Some(update) => {
                let from = action.at.key("update");
                let levels = targets.iter().map(|target| target.tokens().count() + 1);
                let depth = levels.max().unwrap_or(1);
                if let Err(refusal) = self.budget.take(update, targets.len(), depth) {
                    self.refuse(refusal, &from);
                    return;
                }
                for target in &targets {
                    self.update(target, update, &from);
                }
            }
            None => self.remove(targets, &at),
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
        let help = "let the action target less, or change the document itself";
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
