//! `allOf`: several schemas in, one shape out.
//!
//! The members are first laid out flat, in their order: inline ones as keywords, referenced ones as the schemas they lead to,
//! which are lowered before. Then they are merged into one. Objects come this way too, as the only part of themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::{Lowering, MAXIMUM_DEPTH, Progress, docs, keywords::Keywords, overlap::Choice};
use crate::{
    diagnostic::{Diagnostic, Place},
    ir::{Access, Docs, Object, Origin, Owner, Property, Role, SchemaId, Shape, Use},
    pointer::Pointer,
};

/// What one schema adds to the merged one.
enum Part {
    /// A Schema Object that is written in place.
    Inline(Keywords),
    /// A schema that has been lowered, and where it is referred to.
    Lowered { at: Pointer, schema: SchemaId },
}

/// Where the values of a property or of a map come from.
enum Source {
    /// From a schema or reference that is written in place.
    Declared(Pointer),
    /// From another schema's use of it.
    Inherited(Use),
}

impl Source {
    fn pointer(&self) -> &Pointer {
        match self {
            Self::Declared(at) => at,
            Self::Inherited(value) => &value.pointer,
        }
    }
}

/// A property as the parts so far describe it.
struct Candidate {
    name: String,
    value: Source,
    required: bool,
    access: Access,
    docs: Docs,
}

/// What the parts so far come to.
#[derive(Default)]
struct Merge {
    candidates: Vec<Candidate>,
    /// The candidates by name.
    index: BTreeMap<String, usize>,
    /// Names that inline parts require, and where.
    required: Vec<(String, Pointer)>,
    /// Names that lowered parts require and do not declare; they have been reported.
    required_by_others: Vec<(String, Pointer)>,
    /// Schemas for the values of properties that are not declared.
    maps: Vec<Source>,
    /// The first part that is an object.
    object: Option<Pointer>,
    /// What the parts say that are no objects, and where the last of them is.
    other: Option<(Shape, Pointer)>,
    /// Whether a part is missing because it is not supported.
    is_incomplete: bool,
}

impl Lowering<'_> {
    /// The shape of the schema `id`, which is an object or composed of others.
    pub(super) fn lower_composition(
        &mut self,
        id: SchemaId,
        keywords: Keywords,
        depth: usize,
    ) -> Shape {
        let mut merge = Merge::default();
        let mut parts = Vec::new();
        self.collect_parts(keywords, depth, &mut parts, &mut merge);
        for part in parts {
            match part {
                Part::Inline(keywords) if keywords.is_object() => {
                    self.merge_object(&mut merge, &keywords);
                }
                Part::Inline(keywords) => {
                    let shape = self.lower_plain(id, &keywords);
                    self.merge_other(&mut merge, shape, &keywords.at);
                }
                Part::Lowered { at, schema } => self.merge_lowered(&mut merge, schema, &at),
            }
        }
        self.finish_merge(id, merge)
    }

    /// Lays out the members of all compositions in their order, then what stands beside them.
    fn collect_parts(
        &mut self,
        keywords: Keywords,
        depth: usize,
        parts: &mut Vec<Part>,
        merge: &mut Merge,
    ) {
        let compositions = [
            ("allOf", keywords.all_of),
            ("oneOf", keywords.one_of),
            ("anyOf", keywords.any_of),
        ];
        for (keyword, length) in compositions {
            if length == 0 {
                continue;
            }
            let members = self.effective_members(&keywords.at, keyword);
            if keyword != "allOf" && members.len() > 1 {
                merge.is_incomplete = true;
                self.warn_about_nested_union(&keywords.at.key(keyword), keyword);
                continue;
            }
            for member in members {
                self.collect_member(&member, depth + 1, parts, merge);
            }
        }
        if keywords.has_shape() {
            parts.push(Part::Inline(keywords));
        }
    }

    fn collect_member(
        &mut self,
        at: &Pointer,
        depth: usize,
        parts: &mut Vec<Part>,
        merge: &mut Merge,
    ) {
        if depth > MAXIMUM_DEPTH {
            self.report_depth(at);
            return;
        }
        let core = self.core(at);
        self.check_wrappers(&core);
        if core.is_reference {
            if let Some(id) = self.reference_target(&core.at) {
                self.collect_reference(core.at, id, depth, parts);
            }
        } else if let Some(keywords) = self.read_keywords(&core.at) {
            self.collect_parts(keywords, depth, parts, merge);
        }
    }

    /// Lowers the target of a member and everything it is another name for.
    fn collect_reference(
        &mut self,
        at: Pointer,
        mut id: SchemaId,
        depth: usize,
        parts: &mut Vec<Part>,
    ) {
        for step in depth..=MAXIMUM_DEPTH {
            self.lower_schema(id, step);
            if self.progress.get(id.0) == Some(&Progress::Lowering) {
                self.error(
                    "all-of-cycle",
                    &at.key("$ref"),
                    "this schema includes itself",
                    "remove the reference from one of the `allOf`s in the cycle",
                );
                return;
            }
            match self.schemas.get(id.0).map(|schema| &schema.shape) {
                Some(Shape::Alias(next)) => id = *next,
                _ => {
                    parts.push(Part::Lowered { at, schema: id });
                    return;
                }
            }
        }
        self.report_depth(&at);
    }

    fn merge_object(&mut self, merge: &mut Merge, keywords: &Keywords) {
        // `required` alone does not make an object of a text.
        if keywords.type_name.is_some() || !keywords.properties.is_empty() {
            merge.object.get_or_insert_with(|| keywords.at.clone());
        }
        let properties = keywords.at.key("properties");
        for name in &keywords.properties {
            let at = properties.key(name);
            let core = self.core(&at);
            let docs = self.docs(core.places());
            let access = self.access(core.places());
            self.merge_candidate(
                merge,
                Candidate {
                    name: name.clone(),
                    value: Source::Declared(at),
                    required: false,
                    access,
                    docs,
                },
            );
        }
        let required = keywords.at.key("required");
        for (index, name) in keywords.required.iter().enumerate() {
            merge.required.push((name.clone(), required.index(index)));
        }
        if let Some(at) = keywords.map_values() {
            merge.maps.push(Source::Declared(at));
        }
    }

    fn merge_lowered(&mut self, merge: &mut Merge, id: SchemaId, at: &Pointer) {
        if let Some(names) = self.undeclared.get(&id) {
            merge.required_by_others.extend(names.iter().cloned());
        }
        if self.degraded.contains(&id) {
            merge.is_incomplete = true;
        }
        let Some(schema) = self.schemas.get(id.0) else {
            return;
        };
        match schema.shape.clone() {
            Shape::Object(object) => {
                merge.object.get_or_insert_with(|| at.clone());
                for property in object.properties {
                    self.merge_candidate(
                        merge,
                        Candidate {
                            name: property.name,
                            value: Source::Inherited(property.value),
                            required: property.required,
                            access: property.access,
                            docs: property.docs,
                        },
                    );
                }
            }
            Shape::FreeForm => {
                merge.object.get_or_insert_with(|| at.clone());
            }
            Shape::Map(values) => {
                merge.object.get_or_insert_with(|| at.clone());
                merge.maps.push(Source::Inherited(values));
            }
            Shape::Any if self.degraded.contains(&id) => self.warn_about_lost_part(at),
            shape => self.merge_other(merge, shape, at),
        }
    }

    /// Adds a property, or makes one of two.
    fn merge_candidate(&mut self, merge: &mut Merge, later: Candidate) {
        let earlier = merge
            .index
            .get(&later.name)
            .and_then(|&index| merge.candidates.get_mut(index));
        let Some(earlier) = earlier else {
            merge
                .index
                .insert(later.name.clone(), merge.candidates.len());
            merge.candidates.push(later);
            return;
        };
        let choice = self.choose(earlier.value.pointer(), later.value.pointer());
        if choice == Choice::Conflict {
            let what = format!("the property `{}`", later.name);
            self.warn_about_conflict(&what, earlier.value.pointer(), later.value.pointer());
        }
        if choice != Choice::Earlier {
            earlier.value = later.value;
        }
        earlier.required |= later.required;
        if later.access != Access::ReadWrite {
            earlier.access = later.access;
        }
        earlier.docs = docs::merged(later.docs, std::mem::take(&mut earlier.docs));
    }

    fn merge_other(&mut self, merge: &mut Merge, shape: Shape, at: &Pointer) {
        let Some((earlier, earlier_at)) = &merge.other else {
            merge.other = Some((shape, at.clone()));
            return;
        };
        match Choice::between_shapes(earlier, &shape) {
            Choice::Earlier => return,
            Choice::Later => {}
            Choice::Conflict => self.warn_about_conflict("the type", earlier_at, at),
        }
        merge.other = Some((shape, at.clone()));
    }

    fn finish_merge(&mut self, id: SchemaId, mut merge: Merge) -> Shape {
        let required = self.required_names(id, &merge);
        let other = merge.other.take().filter(|(shape, _)| *shape != Shape::Any);
        if let (Some(object), Some((_, at))) = (&merge.object, &other) {
            self.warn_about_conflict("the type", at, object);
        }
        if !merge.candidates.is_empty() {
            self.check_maps_beside_properties(&merge.maps);
            return self.finish_object(id, merge.candidates, &required);
        }
        match (merge.maps.pop(), other) {
            (Some(Source::Inherited(values)), _) => Shape::Map(values),
            (Some(Source::Declared(at)), _) if !self.is_unconstrained(&at) => {
                Shape::Map(self.lower_part(id, &at, Role::MapValue))
            }
            (Some(_), _) => Shape::FreeForm,
            (None, Some((shape, _))) if merge.object.is_none() => shape,
            (None, _) if merge.is_incomplete => {
                self.degraded.insert(id);
                Shape::Any
            }
            (None, _) if merge.object.is_some() || !merge.required.is_empty() => Shape::FreeForm,
            (None, _) => Shape::Any,
        }
    }

    fn finish_object(
        &mut self,
        id: SchemaId,
        candidates: Vec<Candidate>,
        required: &BTreeSet<String>,
    ) -> Shape {
        let mut properties = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            let value = match candidate.value {
                Source::Inherited(value) => value,
                Source::Declared(at) => {
                    let origin = Origin::Inline {
                        owner: Owner::Schema(id),
                        role: Role::Property(candidate.name.clone()),
                    };
                    self.lower_use(&at, origin)
                }
            };
            properties.push(Property {
                required: candidate.required || required.contains(&candidate.name),
                name: candidate.name,
                value,
                access: candidate.access,
                docs: candidate.docs,
            });
        }
        Shape::Object(Object { properties })
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

    fn check_maps_beside_properties(&mut self, maps: &[Source]) {
        for map in maps {
            let at = map.pointer();
            if !self.is_unconstrained(at) {
                self.warn_about_additional_properties(at);
            }
        }
    }

    fn warn_about_conflict(&mut self, what: &str, earlier: &Pointer, later: &Pointer) {
        let diagnostic = Diagnostic::warning(
            "conflicting-all-of",
            later,
            format!("{what} is different in two members of an `allOf`, here and at {earlier}; this one is used"),
        )
        .with_help("make the two agree, or remove one of them")
        .with_related(Place::Document(earlier.clone()), "the other one");
        self.report(diagnostic);
    }

    fn warn_about_nested_union(&mut self, at: &Pointer, keyword: &str) {
        self.warn(
            "unsupported-union",
            at,
            format!("`{keyword}` inside an object or `allOf` is not supported yet: what only its alternatives declare is kept as JSON values"),
            "nothing, if reading it as JSON values is enough",
        );
    }

    fn warn_about_lost_part(&mut self, at: &Pointer) {
        self.warn(
            "unsupported-all-of",
            at,
            "this member of an `allOf` is not supported yet: what only it declares is kept as JSON values",
            "nothing, if reading it as JSON values is enough",
        );
    }
}
