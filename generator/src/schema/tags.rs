//! Tags: the values of a discriminator that mean a schema of a union (OpenAPI 3.0.3 §4.7.25), where schemas list them themselves.
//!
//! A document states them in the `mapping`, or where a schema lists the values of the property. Otherwise they are concluded from the
//! names of the schemas, which servers often spell in another way.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    diagnostic::{Code, Diagnostics},
    document::Document,
    ir::{SchemaId, Schemas, Shape, Variant},
    pointer::Pointer,
};

/// Adds the values of the discriminator that the schemas of unions list themselves, and reports unions of which not all schemas have
/// a value that the document states.
pub(super) fn find_listed(schemas: &mut Schemas, document: &Document, findings: &mut Diagnostics) {
    for id in (0..schemas.0.len()).map(SchemaId) {
        let Shape::Union(union) = &schemas[id].shape else {
            continue;
        };
        let Some(property) = union.discriminator.clone() else {
            continue;
        };
        let mapped = union
            .variants
            .iter()
            .flat_map(|variant| &variant.tags.mapped);
        let mapped: BTreeSet<String> = mapped.cloned().collect();
        let listed = union.variants.iter().map(|variant| {
            let mut listed = listed(schemas, variant.value.schema, &property);
            // What the mapping says of a value counts more.
            listed.retain(|tag| !mapped.contains(tag));
            listed
        });
        let mut listed: Vec<Vec<String>> = listed.collect();
        if union.variants.iter().any(|variant| variant.is_rest) {
            drop_inherited(&mut listed);
        }
        let schema = &mut schemas.0[id.0];
        let Shape::Union(union) = &mut schema.shape else {
            continue;
        };
        for (variant, listed) in union.variants.iter_mut().zip(listed) {
            variant.tags.listed = listed;
        }
        let mut variants = union.variants.iter().filter(|variant| !variant.is_rest);
        if let Some(Variant { name, .. }) = variants.find(|variant| !variant.tags.are_stated()) {
            let at = schema.pointer.key("discriminator");
            let is_written = document.get(&at).is_some();
            let at = if is_written { &at } else { &schema.pointer };
            warn_about_implied(at, &property, name.as_deref(), findings);
        }
    }
}

/// Drops the values that several schemas list: those of a property that they all have from the one that they extend.
fn drop_inherited(listed: &mut [Vec<String>]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for tag in listed.iter().flatten() {
        *counts.entry(tag.clone()).or_default() += 1;
    }
    for tags in listed {
        tags.retain(|tag| counts.get(tag) == Some(&1));
    }
}

fn warn_about_implied(
    at: &Pointer,
    property: &str,
    name: Option<&str>,
    findings: &mut Diagnostics,
) {
    let name = name.map_or("a schema".to_owned(), |name| format!("`{name}`"));
    findings.add(
        Code::ImplicitMapping,
        at,
        format!(
            "the document does not state which values of `{property}` mean {name}: the names of the schemas are used, and objects with other values are distinguished by their properties"
        ),
        "add a `mapping` with all values, or list the values in an `enum` of the property",
    );
}

/// The values that an object lists for a property, as texts.
fn listed(schemas: &Schemas, id: SchemaId, property: &str) -> Vec<String> {
    let Shape::Object(object) = &schemas[schemas.target(id)].shape else {
        return Vec::new();
    };
    let mut properties = object.properties.iter();
    let Some(property) = properties.find(|other| other.name == property) else {
        return Vec::new();
    };
    let schema = &schemas[schemas.target(property.value.schema)];
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match &schema.shape {
        Shape::Enumeration(list) => list.values.clone(),
        Shape::IntegerEnumeration(list) => list.values.iter().map(i64::to_string).collect(),
        _ => schema.allowed.iter().map(text).collect(),
    }
}
