//! Enums of texts.

use super::{Chunk, Lines};
use crate::model::Enumeration;

/// An enum that goes over the wire.
pub fn quote_enumeration(item: &Enumeration) -> Vec<Chunk> {
    quote_with("rt::enumeration::implement", item)
}

/// An enum of texts, and the call of the macro that implements what it needs.
pub fn quote_with(path: &'static str, item: &Enumeration) -> Vec<Chunk> {
    let Enumeration {
        name,
        docs,
        deprecated,
        variants,
        fallback,
        default,
    } = item;
    let mut lines = Lines::default();
    lines.docs(docs);
    lines.deprecated(*deprecated);
    lines.line(|line| {
        let line = line.syntax("#[derive(Clone, Debug, ");
        let line = line.syntax(if default.is_some() { "Default, " } else { "" });
        line.syntax("PartialEq, Eq, Hash)]")
    });
    lines.line(|line| line.syntax("#[non_exhaustive]"));
    lines.open(|line| line.syntax("pub enum ").name(name));
    for (index, variant) in variants.iter().enumerate() {
        lines.docs(&variant.docs);
        if *default == Some(index) {
            lines.line(|line| line.syntax("#[default]"));
        }
        lines.line(|line| line.name(&variant.name).syntax(","));
    }
    lines.line(|line| line.syntax("/// Any other text."));
    lines.line(|line| {
        line.name(fallback)
            .syntax("(rt::unknown_value::UnknownValue),")
    });
    vec![Chunk::Lines(lines), Chunk::Lines(quote_texts(path, item))]
}

/// The call of a macro about the texts of an enum.
fn quote_texts(path: &'static str, item: &Enumeration) -> Lines {
    let mut lines = Lines::of(path, |line| {
        let line = line.name(&item.name).syntax(", ").name(&item.fallback);
        line.syntax(if item.default.is_none() {
            ", default"
        } else {
            ""
        })
    });
    for variant in &item.variants {
        lines.line(|line| {
            let line = line.text(&variant.text).syntax(" => ");
            line.name(&variant.name).syntax(",")
        });
    }
    lines
}
