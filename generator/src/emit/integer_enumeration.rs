//! Enums of whole numbers.

use super::{Chunk, Lines};
use crate::model::IntegerEnumeration;

/// An enum of whole numbers.
pub fn quote_integer_enumeration(item: &IntegerEnumeration) -> Vec<Chunk> {
    let IntegerEnumeration {
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
        let line = line.syntax("#[derive(Clone, Copy, Debug, ");
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
    lines.line(|line| line.syntax("/// Any other number."));
    lines.line(|line| {
        let line = line.name(fallback);
        line.syntax("(rt::integer_enumeration::UnknownInteger),")
    });
    vec![Chunk::Lines(lines), Chunk::Lines(quote_numbers(item))]
}

/// What the enum implements.
fn quote_numbers(item: &IntegerEnumeration) -> Lines {
    let mut lines = Lines::of("rt::integer_enumeration::implement", |line| {
        let line = line.name(&item.name).syntax(", ").name(&item.fallback);
        line.syntax(if item.default.is_none() {
            ", default"
        } else {
            ""
        })
    });
    for variant in &item.variants {
        lines.line(|line| {
            let line = line.number(variant.number).syntax(" => ");
            line.name(&variant.name).syntax(",")
        });
    }
    lines
}
