//! Schemas that are another name for a type.

use super::{docs, types::Types, value_docs};
use crate::{
    ir::{Origin, Shape},
    model::Alias,
};

impl Types<'_> {
    /// The schemas that are another name for a type, by name.
    pub fn aliases(&self) -> Vec<Alias> {
        let named = self.schemas().iter();
        let named = named.filter_map(|(id, schema)| Some((id, schema, self.name(id)?)));
        let aliases = named
            .filter(|(_, schema, _)| !schema.shape.is_own_type())
            .map(|(id, schema, name)| Alias {
                name: name.clone(),
                docs: value_docs::of_schema(id, name, self).finish(),
                deprecated: docs::deprecation(&schema.docs),
                origin: self.origin(id),
                is_place: matches!(schema.origin, Origin::Inline { .. }),
                ty: match schema.shape {
                    Shape::Alias(target) => self.of(target),
                    _ => self.of_unnamed(id),
                },
            });
        let mut aliases: Vec<Alias> = aliases.collect();
        aliases.sort_by(|left, right| left.name.cmp(&right.name));
        aliases
    }
}
