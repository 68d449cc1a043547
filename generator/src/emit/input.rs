//! What a caller sets, where it is no argument.

use super::{line::Line, lines::Lines, scalar::write_initial};
use crate::model::Input;

/// The docs of its setter.
pub fn write_input_docs(lines: &mut Lines, input: &Input<'_>) {
    if !input.is_argument() {
        lines.docs(input.docs);
        lines.deprecated(input.deprecated);
    }
}

/// What its setter takes, and what is sent without it.
pub fn write_setter<'a>(line: Line<'a>, input: &Input<'_>) -> Line<'a> {
    let line = line.syntax("(").argument(input.ty, input.conversion);
    line.syntax(")").optional(input.initial, |line, value| {
        write_initial(line.syntax(" = "), value)
    })
}
