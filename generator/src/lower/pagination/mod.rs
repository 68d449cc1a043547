//! Which operations answer with pages of a list: what an overlay says with `x-pagination`, or else what is certain by itself.

mod answer;
mod detect;
mod hint;
mod input;
mod link;

use serde_json::Value;

use self::{answer::Answer, hint::Hint};
use super::Lowering;
use crate::ir::{Link, Operation, Pagination};

/// The extension of operations.
const EXTENSION: &str = "x-pagination";

impl Lowering<'_> {
    /// How the answers of an operation are pages, whose parameters and bodies have been lowered.
    pub(super) fn lower_pagination(&mut self, operation: &Operation) -> Option<Pagination> {
        self.arena
            .describe_waiting(self.graph, &mut self.diagnostics);
        let answer = Answer::of(operation, self.arena.schemas());
        match self.document.extension(&operation.pointer, EXTENSION) {
            Some(Value::Bool(false)) => None,
            Some(value) => {
                let mut hint = Hint::new(operation, answer);
                let pagination = hint.read(value, &operation.pointer.key(EXTENSION));
                for diagnostic in hint.diagnostics {
                    self.diagnostics.report(diagnostic);
                }
                pagination
            }
            None => {
                let has_header = link::in_headers(operation, self.document);
                let header = has_header.then_some(Link::Header);
                detect::detect(operation, &answer?, header)
            }
        }
    }
}
