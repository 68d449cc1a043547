//! The docs of types, fields and parameters.

use super::{
    docs::{Paragraphs, constraints, external, facts, source, words},
    rustdoc::{inline_code, summary},
    types::Types,
    unnamed,
};
use crate::{
    ir::{Access, Constraint, Docs, Property, SchemaId},
    model::RustDoc,
};

/// The docs of a type.
pub fn of_schema(id: SchemaId, types: &Types<'_>) -> Paragraphs {
    let schema = types.schema(id);
    let docs = &schema.docs;
    let mut paragraphs = words(docs);
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
    let mut paragraphs = words(own);
    paragraphs.add(unnamed::words(value, own, types));
    if paragraphs.is_empty() {
        let line = summary(
            schema.docs.title.as_deref(),
            schema.docs.description.as_deref(),
        );
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
        Access::ReadOnly => "Read-only: the server sets it, and requests leave it out.",
        Access::WriteOnly => "Write-only: it is sent, and responses leave it out.",
    };
    docs.0.extend([String::new(), direction.to_owned()]);
    docs
}
