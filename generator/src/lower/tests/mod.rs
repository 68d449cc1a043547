//! What lowering makes of small documents, one behaviour per test.

mod all_of;
mod bodies;
mod components;
mod contents;
mod documents;
mod hostile;
mod join;
mod null;
mod operations;
mod overlaps;
mod parameters;
mod parents;
mod security;
mod sequences;
mod servers;
mod shapes;
mod versions;

use crate::{
    Sources,
    diagnostic::{Diagnostic, Place},
    document::{self, Document},
    ir::{Api, Object, Origin, Property, Schema, SchemaId, Shape},
};

fn parse(texts: &[&str]) -> Document {
    let mut sources = Sources::default();
    for (index, text) in texts.iter().enumerate() {
        sources
            .documents
            .insert(format!("{index}.yaml"), (*text).to_owned());
    }
    document::parse(&sources).expect("a document").0
}

/// A document with these schemas under `components`, which are indented by four.
fn with_schemas(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: v}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

/// A document with this text behind its head.
fn with_head(text: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: t, version: v}}\n{text}")
}

/// Lowers a document in which nothing is wrong, and says which warnings it gets.
fn lower_with_warnings(text: &str) -> (Api, Vec<(&'static str, String)>) {
    let (api, warnings) = super::lower(&parse(&[text])).expect("no errors");
    (api, located(&warnings))
}

/// Lowers a document about which there is nothing to say.
fn lower(text: &str) -> Api {
    let (api, warnings) = lower_with_warnings(text);
    assert_eq!(warnings, []);
    api
}

/// Lowers schemas about which there is nothing to say.
fn lower_schemas(schemas: &str) -> Api {
    lower(&with_schemas(schemas))
}

/// Codes and pointers.
fn located(diagnostics: &[Diagnostic]) -> Vec<(&'static str, String)> {
    diagnostics
        .iter()
        .map(|diagnostic| {
            assert!(diagnostic.help.is_some() || !is_own(diagnostic.code.as_str()));
            let Place::Document(at) = &diagnostic.place else {
                panic!("{diagnostic:?} is about no node");
            };
            (diagnostic.code.as_str(), at.as_str().to_owned())
        })
        .collect()
}

/// Whether lowering itself gives diagnostics this code.
fn is_own(code: &str) -> bool {
    !["unresolved-reference", "reference-cycle", "invalid-node"].contains(&code)
}

fn component<'a>(api: &'a Api, name: &str) -> (SchemaId, &'a Schema) {
    api.schemas
        .iter()
        .find(|(_, schema)| schema.origin == Origin::Component(name.to_owned()))
        .unwrap_or_else(|| panic!("no component {name}"))
}

fn shape<'a>(api: &'a Api, name: &str) -> &'a Shape {
    &component(api, name).1.shape
}

fn object<'a>(api: &'a Api, name: &str) -> &'a Object {
    match shape(api, name) {
        Shape::Object(object) => object,
        other => panic!("{name} is no object but {other:?}"),
    }
}

fn property<'a>(api: &'a Api, schema: &str, name: &str) -> &'a Property {
    object(api, schema)
        .properties
        .iter()
        .find(|property| property.name == name)
        .unwrap_or_else(|| panic!("{schema} has no {name}"))
}

/// The outlines of the variants of a union of objects.
fn variant_outlines(api: &Api, schema: &str) -> Vec<Vec<String>> {
    let Shape::Union(union) = shape(api, schema) else {
        panic!("{schema} is no union");
    };
    let variants = union.variants.iter();
    variants
        .map(|variant| match &api.schemas[variant.value.schema].shape {
            Shape::Object(object) => outline_of(object),
            other => panic!("a variant is no object but {other:?}"),
        })
        .collect()
}

/// The names of an object's properties; required ones are followed by `!`, nullable ones by `?`.
fn outline(api: &Api, schema: &str) -> Vec<String> {
    outline_of(object(api, schema))
}

fn outline_of(object: &Object) -> Vec<String> {
    object
        .properties
        .iter()
        .map(|property| {
            let required = if property.required { "!" } else { "" };
            let nullable = if property.value.nullable { "?" } else { "" };
            format!("{}{required}{nullable}", property.name)
        })
        .collect()
}
