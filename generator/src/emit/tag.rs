//! The value of a discriminator, set where a value becomes a variant.

use super::line::Line;
use crate::model::{Tag, TagValue};

/// Writes the value, as what a setter takes.
fn write_value<'a>(line: Line<'a>, value: &TagValue) -> Line<'a> {
    match value {
        TagValue::Text(text) => line.text(text),
        TagValue::Listed(text) => line.text(text).syntax(".into()"),
        TagValue::ListedInteger(number) => line.number(*number).syntax(".into()"),
        TagValue::Integer(number) => line.number(*number),
        TagValue::Number(number) => line.float(*number),
        TagValue::Boolean(value) => line.boolean(*value),
    }
}

/// Writes the value of a field that has it from the start.
pub fn write_initial_tag<'a>(line: Line<'a>, value: &TagValue) -> Line<'a> {
    let line = write_value(line, value);
    match value {
        TagValue::Text(_) => line.syntax(".into()"),
        _ => line,
    }
}

/// Writes which property has the value, and how it is set where there is a field for it.
pub fn write_tag<'a>(line: Line<'a>, tag: &Tag) -> Line<'a> {
    let line = line.text(&tag.property).syntax(" = ");
    let Some(field) = &tag.field else {
        return write_value(line, &tag.value);
    };
    let line = line.name(&field.name).syntax(".").name(&field.setter);
    write_value(line.syntax("("), &tag.value).syntax(")")
}
