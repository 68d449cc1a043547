//! Which values nobody should see by chance: those of the format `password`, and what holds them.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Property, SchemaId, Schemas, Shape};

/// What `Debug` hides.
pub struct Secrets {
    /// The schemas whose values are hidden, lists and maps of secrets among them.
    hidden: BTreeSet<SchemaId>,
    /// The schemas whose values may hold a secret somewhere.
    holders: BTreeSet<SchemaId>,
}

impl Secrets {
    /// Finds all secrets.
    pub fn find(schemas: &Schemas) -> Self {
        let secrets = schemas.iter().filter(|(_, schema)| schema.docs.is_secret());
        let hidden = leading_to(secrets.map(|(id, _)| id).collect(), schemas, elements);
        let has_secret = |shape: &Shape| match shape {
            Shape::Object(object) => object.properties.iter().any(|it| it.docs.is_secret()),
            _ => false,
        };
        let owners = schemas
            .iter()
            .filter(|(_, schema)| has_secret(&schema.shape));
        let start = owners.map(|(id, _)| id).chain(hidden.iter().copied());
        Self {
            holders: leading_to(start.collect(), schemas, parts),
            hidden,
        }
    }

    /// Whether values of the schema are hidden.
    pub fn is_hidden(&self, id: SchemaId) -> bool {
        self.hidden.contains(&id)
    }

    /// Whether the property is hidden.
    pub fn is_hidden_property(&self, property: &Property) -> bool {
        property.docs.is_secret() || self.is_hidden(property.value.schema)
    }

    /// Whether a value of the schema may hold a secret.
    pub fn may_be_in(&self, id: SchemaId) -> bool {
        self.holders.contains(&id)
    }
}

/// The schemas of `start`, and all that lead to one of them.
fn leading_to(
    start: BTreeSet<SchemaId>,
    schemas: &Schemas,
    next: fn(&Shape) -> Vec<SchemaId>,
) -> BTreeSet<SchemaId> {
    if start.is_empty() {
        return start;
    }
    let mut users: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for (id, schema) in schemas.iter() {
        for used in next(&schema.shape) {
            users.entry(used).or_default().push(id);
        }
    }
    let mut open: Vec<SchemaId> = start.into_iter().collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(users.get(&id).into_iter().flatten());
        }
    }
    found
}

/// What a value consists of that has no names for its parts.
fn elements(shape: &Shape) -> Vec<SchemaId> {
    match shape {
        Shape::Alias(target) => vec![*target],
        Shape::Array(value) | Shape::Map(value) => vec![value.schema],
        _ => Vec::new(),
    }
}

/// Everything that a value consists of.
fn parts(shape: &Shape) -> Vec<SchemaId> {
    match shape {
        Shape::Object(object) => {
            let properties = object.properties.iter().map(|property| &property.value);
            let values = properties.chain(&object.additional);
            values.map(|value| value.schema).collect()
        }
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|variant| variant.value.schema).collect()
        }
        other => elements(other),
    }
}
