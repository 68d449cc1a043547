//! Variants: all schemas in, the same out with unions whose variants their values tell apart.
//!
//! Two variants whose types are the same plain type, or lists of such, are one: nothing would ever be read as the second. Objects and
//! enumerations that only differ in their names stay, as requests can mean either, and are reported.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Code, Diagnostics},
    ir::{Docs, Object, Schema, SchemaId, Schemas, Shape, Union, Use, Variant},
    limits::MOST_NESTED_LISTS,
};

/// Joins the variants of unions that no value tells apart, and reports those that stay.
pub(super) fn join(schemas: &mut Schemas, findings: &mut Diagnostics) {
    for id in (0..schemas.0.len()).map(SchemaId) {
        let Shape::Union(union) = &schemas[id].shape else {
            continue;
        };
        if union.discriminator.is_none() {
            warn_about_equal(schemas, id, union, findings);
        }
        let joined = joined(schemas, union);
        if joined.variants.len() == union.variants.len() {
            continue;
        }
        let (shape, allowed) = match joined.variants.as_slice() {
            [only] => of_only(schemas, only),
            _ => {
                let discriminator = union.discriminator.clone();
                let variants = joined.variants;
                (
                    Shape::Union(Union {
                        variants,
                        discriminator,
                    }),
                    Vec::new(),
                )
            }
        };
        let schema = &mut schemas.0[id.0];
        schema.shape = shape;
        schema.allowed = allowed;
        if !joined.words.is_empty() {
            let own = schema.docs.description.iter().cloned();
            let words = joined.words.iter().map(|words| format!("- {words}"));
            let list = words.collect::<Vec<_>>().join("\n");
            let paragraphs: Vec<String> = own.chain([list]).collect();
            schema.docs.description = Some(paragraphs.join("\n\n"));
        }
    }
}

/// The variants of a union, each type once.
struct Joined {
    variants: Vec<Variant>,
    /// What is said about those that have become one.
    words: Vec<String>,
}

fn joined(schemas: &Schemas, union: &Union) -> Joined {
    let mut variants: Vec<Variant> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for variant in &union.variants {
        let id = variant.value.schema;
        let mut known = variants.iter_mut();
        let known = known.find(|known| are_one(schemas, known.value.schema, id, 0));
        let Some(known) = known else {
            variants.push(variant.clone());
            continue;
        };
        for id in [known.value.schema, id] {
            let said = said(&schemas[id].docs).filter(|said| !words.contains(said));
            words.extend(said);
        }
        if known.name != variant.name {
            known.name = None;
        }
        known.has_several_formats |= !has_same_format(schemas, known.value.schema, id);
        known.value.nullable |= variant.value.nullable;
    }
    Joined { variants, words }
}

/// The shape of a union that has one variant.
fn of_only(schemas: &Schemas, only: &Variant) -> (Shape, Vec<serde_json::Value>) {
    let Schema { shape, allowed, .. } = &schemas[schemas.target(only.value.schema)];
    (shape.clone(), allowed.clone())
}

/// Whether two schemas are the same plain type, or lists or maps of such.
fn are_one(schemas: &Schemas, one: SchemaId, other: SchemaId, depth: usize) -> bool {
    let (one, other) = (schemas.target(one), schemas.target(other));
    let of = |one: &Use, other: &Use| {
        one.nullable == other.nullable
            && depth < MOST_NESTED_LISTS
            && are_one(schemas, one.schema, other.schema, depth + 1)
    };
    match (&schemas[one].shape, &schemas[other].shape) {
        (Shape::Array(one), Shape::Array(other)) | (Shape::Map(one), Shape::Map(other)) => {
            of(one, other)
        }
        // Another list or map of the same type holds it: they are compared where they are written.
        (shape, _) if shape.is_own_type() => depth > 0 && one == other,
        (shape, same) => shape == same && schemas[one].allowed == schemas[other].allowed,
    }
}

/// Whether two schemas that are one type have the same format, and so do their elements.
fn has_same_format(schemas: &Schemas, one: SchemaId, other: SchemaId) -> bool {
    let (mut one, mut other) = (schemas.target(one), schemas.target(other));
    for _ in 0..=MOST_NESTED_LISTS {
        match (&schemas[one].shape, &schemas[other].shape) {
            (Shape::Array(of_one), Shape::Array(of_other))
            | (Shape::Map(of_one), Shape::Map(of_other)) => {
                one = schemas.target(of_one.schema);
                other = schemas.target(of_other.schema);
            }
            _ => break,
        }
    }
    schemas[one].docs.format() == schemas[other].docs.format()
}

/// What is said about a schema, in a line.
fn said(docs: &Docs) -> Option<String> {
    let line = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match (
        docs.title.as_ref().map(line),
        docs.description.as_ref().map(line),
    ) {
        (Some(title), Some(description)) => Some(format!("{title}: {description}")),
        (title, description) => title.or(description),
    }
}

/// Reports variants that are different types and have the same values.
fn warn_about_equal(schemas: &Schemas, id: SchemaId, union: &Union, findings: &mut Diagnostics) {
    for alike in groups(schemas, union) {
        let name = |variant: &&Variant| {
            let place = || format!("the schema at {}", variant.value.pointer);
            { variant.name.as_ref() }.map_or_else(place, |name| format!("`{name}`"))
        };
        let names: Vec<String> = alike.iter().map(name).collect();
        if let [names @ .., last] = names.as_slice()
            && !names.is_empty()
        {
            findings.add(
                Code::EqualVariants,
                &schemas[id].pointer,
                format!(
                    "no value tells {} and {last} apart: it is read as the first of them",
                    names.join(", ")
                ),
                "add a `discriminator`, or a property with a value of its own to each",
            );
        }
    }
}

/// The variants of a union, those that have the same values together.
fn groups<'a>(schemas: &Schemas, union: &'a Union) -> Vec<Vec<&'a Variant>> {
    let mut groups: Vec<Vec<&Variant>> = Vec::new();
    let mut by_outline: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for variant in &union.variants {
        let Schema { shape, .. } = &schemas[schemas.target(variant.value.schema)];
        let Some(outline) = outline(shape) else {
            continue;
        };
        let alike = by_outline.entry(outline).or_default();
        let is_equal = |index: &&usize| {
            let first = groups[**index].first();
            first.is_some_and(|first| are_equal(schemas, first.value.schema, variant.value.schema))
        };
        match alike.iter().find(is_equal) {
            Some(index) => groups[*index].push(variant),
            None => {
                alike.push(groups.len());
                groups.push(vec![variant]);
            }
        }
    }
    groups
}

/// What two types have alike that are equal; `None` where they are none of their own.
fn outline(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Object(object) => {
            let names = object.properties.iter().map(|it| it.name.as_str());
            Some(names.collect::<Vec<_>>().join("\n"))
        }
        Shape::Enumeration(list) => Some(list.values.join("\n")),
        Shape::IntegerEnumeration(list) => Some(format!("{:?}", list.values)),
        _ => None,
    }
}

/// Whether two types that are different have the same values, as far as the types say.
fn are_equal(schemas: &Schemas, one: SchemaId, other: SchemaId) -> bool {
    let (one, other) = (schemas.target(one), schemas.target(other));
    let same = |one: &Use, other: &Use| {
        let (one_id, other_id) = (schemas.target(one.schema), schemas.target(other.schema));
        let (one_shape, other_shape) = (&schemas[one_id].shape, &schemas[other_id].shape);
        let is_enumeration = matches!(
            one_shape,
            Shape::Enumeration(_) | Shape::IntegerEnumeration(_)
        );
        one.nullable == other.nullable
            && (one_id == other_id
                || is_enumeration && one_shape == other_shape
                || are_one(schemas, one_id, other_id, 0))
    };
    match (&schemas[one].shape, &schemas[other].shape) {
        (Shape::Object(one), Shape::Object(other)) => {
            let additional = match (&one.additional, &other.additional) {
                (Some(one), Some(other)) => same(one, other),
                (one, other) => one.is_none() && other.is_none(),
            };
            additional && one.is_closed == other.is_closed && properties_are_equal(one, other, same)
        }
        (one, other) => one == other,
    }
}

fn properties_are_equal(one: &Object, other: &Object, same: impl Fn(&Use, &Use) -> bool) -> bool {
    let mut pairs = one.properties.iter().zip(&other.properties);
    one.properties.len() == other.properties.len()
        && pairs.all(|(one, other)| {
            one.name == other.name
                && one.required == other.required
                && same(&one.value, &other.value)
        })
}
