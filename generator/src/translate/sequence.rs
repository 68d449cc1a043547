//! Bodies that are read element by element: how one element is told from the next, and from an error in place of one.

use std::collections::BTreeSet;

use super::types::Types;
use crate::{
    ir::{self, Access, Object, SchemaId, Shape},
    model::Sequence,
    wire::{EventElement, Framing},
};

/// How a body is read element by element; `None` where it is one value.
pub fn build_sequence(content: &ir::Content, types: &Types<'_>) -> Option<Sequence> {
    let ir::Format::Sequence(framing) = content.format else {
        return None;
    };
    let elements = objects(content.value.schema, types);
    let required = match framing {
        Framing::Lines
        | Framing::JsonTexts
        | Framing::Events(EventElement::Data { is_text: false }) => required(elements.as_deref()),
        Framing::Events(EventElement::Event { is_text: false }) => {
            let data = elements.as_deref().and_then(|events| data(events, types));
            required(data.as_deref())
        }
        Framing::Events(_) => Vec::new(),
    };
    let is_event = matches!(framing, Framing::Events(EventElement::Event { .. }));
    let mut elements = elements.into_iter().flatten();
    Some(Sequence {
        framing,
        element: types.of_use(&content.value),
        required,
        has_error_events: is_event && elements.any(|event| is_error(event, types)),
    })
}

/// The objects that a value can be; `None` where it can be anything else.
fn objects<'a>(schema: SchemaId, types: &'a Types<'_>) -> Option<Vec<&'a Object>> {
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let (id, schema) = types.target(schema);
        match &schema.shape {
            Shape::Object(object) => found.push(object),
            Shape::Union(union) if seen.insert(id) => {
                open.extend(
                    union
                        .variants
                        .iter()
                        .rev()
                        .map(|variant| variant.value.schema),
                );
            }
            Shape::Union(_) => {}
            _ => return None,
        }
    }
    Some(found)
}

/// The properties of which each of these objects has one at least; none where one of them need not have any.
fn required(objects: Option<&[&Object]>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for object in objects.unwrap_or_default() {
        let properties = object.properties.iter();
        let required: Vec<&String> = properties
            .filter(|property| property.required && property.access != Access::WriteOnly)
            .map(|property| &property.name)
            .collect();
        if required.is_empty() {
            return Vec::new();
        }
        for name in required {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }
    names
}

/// The objects that the data of these events can be; `None` where it can be anything else.
fn data<'a>(events: &[&Object], types: &'a Types<'_>) -> Option<Vec<&'a Object>> {
    let data = events
        .iter()
        .map(|event| objects(property(event, "data")?, types));
    let data: Option<Vec<Vec<&Object>>> = data.collect();
    Some(data?.concat())
}

/// Whether an event can be called `error`.
fn is_error(event: &Object, types: &Types<'_>) -> bool {
    let name = property(event, "event").map(|name| types.target(name).1);
    match name.map(|name| &name.shape) {
        Some(Shape::Enumeration(names)) => names.values.iter().any(|name| name == "error"),
        _ => false,
    }
}

fn property(object: &Object, name: &str) -> Option<SchemaId> {
    let mut properties = object.properties.iter();
    let property = properties.find(|property| property.name == name)?;
    Some(property.value.schema)
}
