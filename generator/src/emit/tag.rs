//! The value of a discriminator, set where a value becomes a variant.

use super::{line::Line, scalar::write_value};
use crate::model::Tag;

/// Writes which property has the value, and how it is set where there is a field for it.
pub fn write_tag<'a>(line: Line<'a>, tag: &Tag) -> Line<'a> {
    let line = line.text(&tag.property).syntax(" = ");
    let Some(field) = &tag.field else {
        return write_value(line, &tag.value);
    };
    let line = line.name(&field.name).syntax(".").name(&field.setter);
    write_value(line.syntax("("), &tag.value).syntax(")")
}
