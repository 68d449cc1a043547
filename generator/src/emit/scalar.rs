//! Values that a document states, as expressions.

use super::line::Line;
use crate::model::Scalar;

/// Writes a value, as what a setter takes.
pub fn write_value<'a>(line: Line<'a>, value: &Scalar) -> Line<'a> {
    match value {
        Scalar::Text(text) => line.text(text),
        Scalar::Listed(text) => line.text(text).syntax(".into()"),
        Scalar::ListedInteger(number) => line.number(*number).syntax(".into()"),
        Scalar::Integer(number) => line.number(*number),
        Scalar::Number(number) => line.float(*number),
        Scalar::Boolean(value) => line.boolean(*value),
    }
}

/// Writes the value of a field that has it from the start.
pub fn write_initial<'a>(line: Line<'a>, value: &Scalar) -> Line<'a> {
    let line = write_value(line, value);
    match value {
        Scalar::Text(_) => line.syntax(".into()"),
        _ => line,
    }
}
