//! The docs of types, fields and parameters.

use super::{
    docs::{Paragraphs, constraints, external, facts, is_same, source, words_beside},
    rustdoc::{inline_code, summary},
    types::Types,
    unnamed,
};
use crate::{
    ir::{Access, Constraint, Docs, Property, SchemaId},
    model::{Identifier, RustDoc},
};

/// The docs of a type of this name.
pub fn of_schema(id: SchemaId, name: &Identifier, types: &Types<'_>) -> Paragraphs {
    let schema = types.schema(id);
    let docs = &schema.docs;
    let mut paragraphs = words_beside(docs, &name.0);
    paragraphs.add(unnamed::elements(id, types));
    paragraphs.add(facts(
        &docs.constraints,
        docs.default.as_ref(),
        docs.examples.first(),
    ));
    paragraphs.add(external(docs.external.as_ref()));
    paragraphs.line(source("Schema", &schema.pointer));
    paragraphs
}

/// The docs of a property or a parameter: its own and those of a schema without a type, otherwise the first words of its schema's.
pub fn of_value(own: &Docs, value: SchemaId, name: &str, types: &Types<'_>) -> RustDoc {
    let constraints = constraints(own, types.schema(value));
    of_limited(own, value, types, name, constraints)
}

/// The same for a file, whose type says that it is one.
pub fn of_file(own: &Docs, value: SchemaId, name: &str, types: &Types<'_>) -> RustDoc {
    let constraints = constraints(own, types.schema(value)).iter();
    let constraints = constraints.filter(|constraint| constraint.keyword != "format");
    let constraints: Vec<Constraint> = constraints.cloned().collect();
    of_limited(own, value, types, name, &constraints)
}

fn of_limited(
    own: &Docs,
    value: SchemaId,
    types: &Types<'_>,
    name: &str,
    constraints: &[Constraint],
) -> RustDoc {
    let schema = types.schema(value);
    let mut paragraphs = words_beside(own, name);
    paragraphs.add(unnamed::words(value, own, types));
    if paragraphs.is_empty() {
        let line = summary(
            schema.docs.title.as_deref(),
            schema.docs.description.as_deref(),
        );
        let line = line.filter(|line| !is_same(line, name));
        paragraphs.line(line.unwrap_or_else(|| inline_code(name)));
    }
    let schema = &schema.docs;
    let unnamed = Some(schema).filter(|_| types.name(value).is_none());
    paragraphs.add(facts(
        constraints,
        own.default.as_ref().or(schema.default.as_ref()),
        own.examples.first().or(schema.examples.first()),
    ));
    let of_schema = unnamed.and_then(|schema| schema.external.as_ref());
    paragraphs.add(external(own.external.as_ref().or(of_schema)));
    paragraphs.finish()
}

/// The docs of a property, with the direction it goes in.
pub fn of_property(property: &Property, types: &Types<'_>) -> RustDoc {
    let mut docs = of_value(&property.docs, property.value.schema, &property.name, types);
    let direction = match property.access {
        Access::ReadWrite => return docs,
        Access::ReadOnly => "Read-only: the server sets it, and requests omit it.",
        Access::WriteOnly => "Write-only: requests have it, and responses omit it.",
    };
    docs.0.extend([String::new(), direction.to_owned()]);
    docs
}
