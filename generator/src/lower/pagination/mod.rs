//! Which operations answer with pages of a list: what an overlay says with `x-pagination`, or else what is certain by itself.

mod answer;
mod detect;
mod hint;

use serde_json::Value;

use self::{answer::Answer, hint::Hint};
use super::Lowering;
use crate::ir::{Operation, Schemas};

/// The extension of operations.
const EXTENSION: &str = "x-pagination";

impl Lowering<'_> {
    /// Says of each operation how its answers are pages.
    pub(super) fn lower_pagination(&mut self, operations: &mut [Operation], schemas: &Schemas) {
        for operation in operations {
            let answer = Answer::of(operation, schemas);
            let hint = self.document.extension(&operation.pointer, EXTENSION);
            operation.pagination = match hint {
                Some(Value::Bool(false)) => None,
                Some(value) => {
                    let mut hint = Hint::new(operation, answer);
                    let pagination = hint.read(value, &operation.pointer.key(EXTENSION));
                    for diagnostic in hint.diagnostics {
                        self.report(diagnostic);
                    }
                    pagination
                }
                None => answer.and_then(|answer| detect::detect(operation, &answer)),
            };
        }
    }
}
