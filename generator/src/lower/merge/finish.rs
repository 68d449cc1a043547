//! The end of a merge: all parts in, the shape and the ids of what is used out.

use std::collections::BTreeSet;

use super::{Candidate, Merge, Other, Source};
use crate::{
    ir::{Object, Property, Role, SchemaId, Shape, Use},
    lower::Lowering,
};

impl Lowering<'_> {
    /// The shape of the schema `id`, now that all parts are merged.
    pub(in crate::lower) fn finish_merge(&mut self, id: SchemaId, mut merge: Merge) -> Shape {
        let required = self.required_names(id, &merge);
        let other = merge
            .other
            .take()
            .filter(|(other, _)| !matches!(other, Other::Shape(Shape::Any)));
        if let (Some(object), Some((_, at))) = (&merge.object, &other) {
            self.warn_about_conflict("the type", at, object);
        }
        if !merge.candidates.is_empty() {
            // A part that allows no others would forbid what another part declares, which nobody means.
            let is_closed = merge.closed == Some(merge.candidates.len());
            let additional = self.additional_properties(id, merge.map);
            let properties = self.finish_properties(id, merge.candidates, &required);
            return Shape::Object(Object {
                properties,
                is_closed: is_closed && additional.is_none(),
                additional,
            });
        }
        match (merge.map, other) {
            (Some(Source::Declared(at)), _) if self.is_unconstrained(&at) => Shape::FreeForm,
            (Some(values), _) => Shape::Map(self.lower_source(id, values, Role::MapValue)),
            (None, Some((other, _))) if merge.object.is_none() => match other {
                Other::Shape(shape) => shape,
                Other::Array(keywords) => self.lower_plain(id, &keywords),
                Other::Items(items) => Shape::Array(self.lower_source(id, items, Role::Item)),
            },
            (None, _) if merge.is_incomplete => {
                self.degraded.insert(id);
                Shape::Any
            }
            (None, _) if merge.object.is_some() || !merge.required.is_empty() => Shape::FreeForm,
            (None, _) => Shape::Any,
        }
    }

    fn finish_properties(
        &mut self,
        id: SchemaId,
        candidates: Vec<Candidate>,
        required: &BTreeSet<String>,
    ) -> Vec<Property> {
        let mut properties = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            let role = Role::Property(candidate.name.clone());
            let value = self.lower_source(id, candidate.value, role);
            properties.push(Property {
                required: candidate.required || required.contains(&candidate.name),
                name: candidate.name,
                value,
                rust_name: candidate.rust_name,
                access: candidate.access,
                docs: candidate.docs,
            });
        }
        properties
    }

    /// All names that any part requires; those that no part declares are reported, once.
    fn required_names(&mut self, id: SchemaId, merge: &Merge) -> BTreeSet<String> {
        let mut undeclared = Vec::new();
        for (name, at) in &merge.required {
            if !merge.index.contains_key(name) {
                undeclared.push((name.clone(), at.clone()));
                self.warn(
                    "undeclared-required",
                    at,
                    format!("`{name}` is required here and declared nowhere; it is left out"),
                    "declare the property, or remove the name from `required`",
                );
            }
        }
        let others = &merge.required_by_others;
        let still_undeclared = others
            .iter()
            .filter(|(name, _)| !merge.index.contains_key(name));
        undeclared.extend(still_undeclared.cloned());
        if !undeclared.is_empty() {
            self.undeclared.insert(id, undeclared);
        }
        let all = merge.required.iter().chain(others);
        all.map(|(name, _)| name.clone()).collect()
    }

    /// The schema of the properties that are not declared, where it says anything.
    fn additional_properties(&mut self, id: SchemaId, map: Option<Source>) -> Option<Use> {
        match map? {
            Source::Declared(at) if self.is_unconstrained(&at) => None,
            source => Some(self.lower_source(id, source, Role::MapValue)),
        }
    }

    /// The use of what describes a property, an element or a value of a map in the schema `id`.
    fn lower_source(&mut self, id: SchemaId, source: Source, role: Role) -> Use {
        match source {
            Source::Inherited(value) => value,
            Source::Declared(at) => self.lower_part(id, &at, role),
            Source::Joined(parts) => self.lower_joined_use(id, parts, role),
        }
    }
}
