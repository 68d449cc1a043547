//! Types that are the same: all schemas in, and those out that say nothing new as other names for one that does.
//!
//! A document that has no component for a value writes it out wherever the value occurs. Below one parent (a component, or the
//! body or parameter of an operation), schemas with the same members in the same words become one type. What stands below
//! different parents stays apart: what is added to one never changes the names in another.

use std::collections::BTreeMap;

use crate::{
    ir::{Origin, Owner, Role, Schema, SchemaId, Schemas, Shape, Use},
    pointer::Pointer,
};

/// Makes each inline schema an alias of the one with the shortest path among those that are equal to it below the same parent.
pub(super) fn unify(schemas: &mut Schemas) {
    let parents = parents(schemas);
    let classes = classes(schemas, &parents);
    let length = |id: SchemaId| schemas[id].pointer.tokens().count();
    let mut shortest: BTreeMap<SchemaId, SchemaId> = BTreeMap::new();
    let types = schemas.iter().zip(&classes);
    let types = types.filter(|((_, schema), _)| is_type(schema));
    for ((id, _), class) in types {
        let known = shortest.entry(*class).or_insert(id);
        if length(id) < length(*known) {
            *known = id;
        }
    }
    for (index, (schema, class)) in schemas.0.iter_mut().zip(classes).enumerate() {
        if let Some(known) = shortest.get(&class)
            && *known != SchemaId(index)
            && is_type(schema)
        {
            schema.shape = Shape::Alias(*known);
        }
    }
}

/// Whether a type of its own is made of a schema that has no name of its own.
fn is_type(schema: &Schema) -> bool {
    matches!(schema.origin, Origin::Inline { .. }) && schema.shape.is_own_type()
}

/// The outermost schema that each one stands in.
fn parents(schemas: &Schemas) -> Vec<SchemaId> {
    let owner = |id: SchemaId| match &schemas[id].origin {
        Origin::Inline {
            owner: Owner::Schema(owner),
            ..
        } => Some(*owner),
        _ => None,
    };
    let mut parents: Vec<Option<SchemaId>> = vec![None; schemas.0.len()];
    for (id, _) in schemas.iter() {
        let mut path = Vec::new();
        let mut current = id;
        let parent = loop {
            if let Some(known) = parents[current.0] {
                break known;
            }
            path.push(current);
            match owner(current) {
                Some(next) if !path.contains(&next) => current = next,
                _ => break current,
            }
        };
        for id in path {
            parents[id.0] = Some(parent);
        }
    }
    let parents = parents.into_iter().enumerate();
    parents
        .map(|(index, parent)| parent.unwrap_or(SchemaId(index)))
        .collect()
}

/// For each schema, the last one that is equal to it below the same parent.
///
/// Parts mostly come after the wholes that they are reached from, so this goes backwards. A part that comes earlier is equal to
/// itself alone, which makes two types of one and nothing worse.
fn classes(schemas: &Schemas, parents: &[SchemaId]) -> Vec<SchemaId> {
    let mut classes: Vec<SchemaId> = (0..schemas.0.len()).map(SchemaId).collect();
    let mut known = BTreeMap::new();
    for (index, (schema, parent)) in schemas.0.iter().zip(parents).enumerate().rev() {
        let Origin::Inline { role, .. } = &schema.origin else {
            continue;
        };
        // Variants are told apart by their names.
        let variant = matches!(role, Role::Variant(_)).then_some(role);
        let shape = with_classes(&schema.shape, &classes);
        let words = (&schema.rust_name, schema.docs.deprecated);
        let said = (variant, words, shape, &schema.allowed);
        if let Ok(said) = serde_json::to_string(&said) {
            classes[index] = *known.entry((*parent, said)).or_insert(SchemaId(index));
        }
    }
    classes
}

/// The shape, made of classes of schemas instead of schemas, wherever they are used.
fn with_classes(shape: &Shape, classes: &[SchemaId]) -> Shape {
    let mut shape = shape.clone();
    let replace = |value: &mut Use| {
        if let Some(class) = classes.get(value.schema.0) {
            value.schema = *class;
        }
        value.pointer = Pointer::root();
    };
    match &mut shape {
        Shape::Object(object) => {
            let properties = object.properties.iter_mut();
            let values = properties.map(|property| &mut property.value);
            values.chain(&mut object.additional).for_each(replace);
        }
        Shape::Union(union) => {
            let variants = union.variants.iter_mut();
            variants.map(|variant| &mut variant.value).for_each(replace);
        }
        Shape::Array(value) | Shape::Map(value) => replace(value),
        Shape::Alias(target) => {
            if let Some(class) = classes.get(target.0) {
                *target = *class;
            }
        }
        _ => {}
    }
    shape
}
