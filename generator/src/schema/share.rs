//! Equal enumerations: all schemas in, and those out that list the same values as the value of the same property or parameter as other
//! names for one schema, which is new and stands behind all others.
//!
//! A document without a component for an enumeration lists its values wherever it is used. The places keep their names, so that one that
//! lists other values some day is a type of its own under the name that it has. A name that an overlay gives to all places is that of
//! the type; where it is given to some, those are apart from the others.

use std::collections::BTreeMap;

use crate::{
    ir::{Docs, Origin, Owner, Role, Schema, SchemaId, Schemas, Shape},
    limits::MOST_NESTED_LISTS,
};

/// Equal enumerations.
struct Class {
    /// What each of them is, from the property or parameter inwards.
    path: Vec<Role>,
    places: Vec<SchemaId>,
}

/// Makes one schema of the enumerations that are equal.
pub(super) fn share(schemas: &mut Schemas) {
    for Class { path, places } in classes(schemas) {
        let [first, _, ..] = places.as_slice() else {
            continue;
        };
        let shared = SchemaId(schemas.0.len());
        let schema = Schema {
            origin: Origin::Shared(path),
            docs: common_docs(schemas, &places),
            ..schemas[*first].clone()
        };
        schemas.0.push(schema);
        for place in places {
            schemas.0[place.0].shape = Shape::Alias(shared);
        }
    }
}

/// The enumerations that are written in place, equal ones together, in the order of their first.
fn classes(schemas: &Schemas) -> Vec<Class> {
    let mut classes: Vec<Class> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (id, schema) in schemas.iter() {
        let Some(path) = path(schemas, id).filter(|_| is_shareable(schema)) else {
            continue;
        };
        let said = (&path, &schema.rust_name, &schema.shape);
        let Ok(said) = serde_json::to_string(&said) else {
            continue;
        };
        let index = *known.entry(said).or_insert(classes.len());
        match classes.get_mut(index) {
            Some(class) => class.places.push(id),
            None => classes.push(Class {
                path,
                places: vec![id],
            }),
        }
    }
    classes
}

/// Whether a schema is an enumeration. What is hidden in logs is so by its place.
fn is_shareable(schema: &Schema) -> bool {
    let is_enumeration = matches!(
        schema.shape,
        Shape::Enumeration(_) | Shape::IntegerEnumeration(_)
    );
    is_enumeration && !schema.docs.is_secret()
}

/// What a schema is, from the property or parameter that it is the value of inwards; `None` where it is in none.
fn path(schemas: &Schemas, id: SchemaId) -> Option<Vec<Role>> {
    let mut path = Vec::new();
    let mut current = id;
    for _ in 0..=MOST_NESTED_LISTS {
        let Origin::Inline { owner, role } = &schemas[current].origin else {
            return None;
        };
        match (role, owner) {
            // A parameter is often a property of what is found by it, and a header one of what it comes with.
            (Role::Property(name) | Role::Parameter(name) | Role::Header(name), _) => {
                path.push(Role::Property(name.clone()));
                path.reverse();
                return Some(path);
            }
            (Role::Item | Role::MapValue, Owner::Schema(owner)) => {
                path.push(role.clone());
                current = *owner;
            }
            _ => return None,
        }
    }
    None
}

/// What the document says alike at all places.
fn common_docs(schemas: &Schemas, places: &[SchemaId]) -> Docs {
    let mut docs = places.iter().map(|place| &schemas[*place].docs);
    let Some(first) = docs.next() else {
        return Docs::default();
    };
    let mut common = Docs {
        title: first.title.clone(),
        description: first.description.clone(),
        deprecated: first.deprecated,
        ..Docs::default()
    };
    for other in docs {
        common
            .title
            .take_if(|it| Some(&*it) != other.title.as_ref());
        let description = other.description.as_ref();
        common.description.take_if(|it| Some(&*it) != description);
        common.deprecated &= other.deprecated;
    }
    common
}
