//! Enums of listed values: texts, or whole numbers.

use super::{Chunk, Lines, line::Line};
use crate::model::{Deprecation, Enumeration, Identifier, IntegerEnumeration, RustDoc};

/// An enum of texts that goes over the wire.
pub fn quote_enumeration(item: &Enumeration) -> Vec<Chunk> {
    quote_with("rt::enumeration::implement", item)
}

/// An enum of texts, and the call of the macro that implements what it needs.
pub fn quote_with(path: &'static str, item: &Enumeration) -> Vec<Chunk> {
    let listed = Listed {
        path,
        derived: "Clone, Debug, ",
        name: &item.name,
        docs: &item.docs,
        deprecated: item.deprecated.as_ref(),
        fallback: &item.fallback,
        fallback_docs: "/// An unknown value.",
        fallback_type: "(rt::unknown_text::UnknownText),",
        default: item.default,
    };
    let variants = item.variants.iter().map(|variant| ListedVariant {
        name: &variant.name,
        docs: &variant.docs,
        value: &variant.text,
    });
    listed.quote(&variants.collect::<Vec<_>>(), |line, text| line.text(text))
}

/// An enum of whole numbers.
pub fn quote_integer_enumeration(item: &IntegerEnumeration) -> Vec<Chunk> {
    let listed = Listed {
        path: "rt::integer_enumeration::implement",
        derived: "Clone, Copy, Debug, ",
        name: &item.name,
        docs: &item.docs,
        deprecated: item.deprecated.as_ref(),
        fallback: &item.fallback,
        fallback_docs: "/// An unknown value.",
        fallback_type: "(rt::integer_enumeration::UnknownInteger),",
        default: item.default,
    };
    let variants = item.variants.iter().map(|variant| ListedVariant {
        name: &variant.name,
        docs: &variant.docs,
        value: &variant.number,
    });
    listed.quote(&variants.collect::<Vec<_>>(), |line, number| {
        line.number(*number)
    })
}

/// What both kinds of enums have.
struct Listed<'a> {
    /// The macro that implements what it needs.
    path: &'static str,
    derived: &'static str,
    name: &'a Identifier,
    docs: &'a RustDoc,
    deprecated: Option<&'a Deprecation>,
    fallback: &'a Identifier,
    fallback_docs: &'static str,
    fallback_type: &'static str,
    default: Option<usize>,
}

/// A variant with the value that it stands for.
struct ListedVariant<'a, T: ?Sized> {
    name: &'a Identifier,
    docs: &'a RustDoc,
    value: &'a T,
}

impl Listed<'_> {
    /// The enum, and the call of the macro.
    fn quote<T: ?Sized>(
        &self,
        variants: &[ListedVariant<'_, T>],
        write_value: for<'l> fn(Line<'l>, &T) -> Line<'l>,
    ) -> Vec<Chunk> {
        let is_default = |index: usize| self.default == Some(index);
        let (derived_default, implemented_default) = match self.default {
            Some(_) => ("Default, ", ""),
            None => ("", ", default"),
        };
        let mut lines = Lines::default();
        lines.docs(self.docs);
        lines.deprecated(self.deprecated);
        lines.line(|line| {
            let line = line.syntax("#[derive(").syntax(self.derived);
            line.syntax(derived_default).syntax("PartialEq, Eq, Hash)]")
        });
        lines.line(|line| line.syntax("#[non_exhaustive]"));
        lines.open(|line| line.syntax("pub enum ").name(self.name));
        for (index, variant) in variants.iter().enumerate() {
            lines.docs(variant.docs);
            if is_default(index) {
                lines.line(|line| line.syntax("#[default]"));
            }
            lines.line(|line| line.name(variant.name).syntax(","));
        }
        lines.line(|line| line.syntax(self.fallback_docs));
        lines.line(|line| line.name(self.fallback).syntax(self.fallback_type));

        let mut values = Lines::of(self.path, |line| {
            let line = line.name(self.name).syntax(", ").name(self.fallback);
            line.syntax(implemented_default)
        });
        for variant in variants {
            values.line(|line| {
                let line = write_value(line, variant.value).syntax(" => ");
                line.name(variant.name).syntax(",")
            });
        }
        vec![Chunk::Lines(lines), Chunk::Lines(values)]
    }
}
