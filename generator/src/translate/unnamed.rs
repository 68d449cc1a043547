//! The words of schemas that have no type of their own: a string with a description, or the elements of a list. They stand where the
//! value stands, as there is no other page for them.

use super::{docs, types::Types};
use crate::ir::{Docs, SchemaId, Shape};

/// How many lists and maps are followed. Real documents stay below three.
const MOST_LEVELS: usize = 4;

/// What a schema and its elements say, as far as they have no type of their own, and beside what has been said.
pub fn words(schema: SchemaId, said: &Docs, types: &Types<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let own = &types.schema(schema).docs;
    if types.name(schema).is_none() && !is_said(own, said) {
        lines = docs::words(own).finish().0;
    }
    let elements = elements(schema, types);
    if !lines.is_empty() && !elements.is_empty() {
        lines.push(String::new());
    }
    lines.extend(elements);
    lines
}

/// What the elements of a list or map say, as far as they have no type of their own.
pub fn elements(schema: SchemaId, types: &Types<'_>) -> Vec<String> {
    below(schema, types, MOST_LEVELS)
}

fn below(schema: SchemaId, types: &Types<'_>, levels: usize) -> Vec<String> {
    let (what, element) = match &types.schema(schema).shape {
        Shape::Array(element) => ("Each element", element.schema),
        Shape::Map(value) => ("Each value", value.schema),
        _ => return Vec::new(),
    };
    if levels == 0 || types.name(element).is_some() {
        return Vec::new();
    }
    let mut paragraphs = docs::Paragraphs::default();
    let own = docs::words(&types.schema(element).docs).finish();
    if !own.0.is_empty() {
        paragraphs.add(docs::led(&format!("{what}:"), own.0));
    }
    paragraphs.add(below(element, types, levels - 1));
    paragraphs.finish().0
}

/// Whether words have been said, or are none.
fn is_said(own: &Docs, said: &Docs) -> bool {
    let is_new = |own: &Option<String>, said: &Option<String>| own.is_some() && own != said;
    !is_new(&own.title, &said.title) && !is_new(&own.description, &said.description)
}
