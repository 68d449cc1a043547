//! `allOf`: several schemas in, one shape out.
//!
//! The members are first laid out flat, in their order: inline ones as keywords, referenced ones as the schemas they lead to,
//! which are lowered before. Then they are merged into one. Objects come this way too, as the only part of themselves.

use super::{Lowering, MAXIMUM_DEPTH, Progress, keywords::Keywords, merge::Merge, union::Choices};
use crate::{
    ir::{SchemaId, Shape, Union},
    pointer::Pointer,
};

/// A composition, laid out flat.
#[derive(Default)]
pub(super) struct Parts {
    /// What is merged, in its order.
    list: Vec<Part>,
    /// The unions among it that are written in place, by where their members are listed.
    unions: Vec<Pointer>,
    /// Whether something is missing because it is not supported.
    pub is_incomplete: bool,
}

/// What one schema adds to the merged one.
enum Part {
    /// A Schema Object that is written in place.
    Inline(Keywords),
    /// A schema that has been lowered, and where it is referred to.
    Lowered { at: Pointer, schema: SchemaId },
}

impl Parts {
    /// The schema that is all there is, if it has been lowered.
    pub(super) fn only_lowered(&self) -> Option<SchemaId> {
        match self.list.as_slice() {
            [Part::Lowered { schema, .. }] if self.unions.is_empty() && !self.is_incomplete => {
                Some(*schema)
            }
            _ => None,
        }
    }
}

impl Lowering<'_> {
    /// The shape of the schema `id`, which is an object or composed of others.
    pub(super) fn lower_composition(
        &mut self,
        id: SchemaId,
        keywords: Keywords,
        depth: usize,
    ) -> Shape {
        let mut parts = Parts::default();
        self.collect_parts(keywords, depth, &mut parts);
        self.merge_parts(id, parts, None, depth)
    }

    /// Merges what is laid out; a union among it makes the result one, whose variants have all the rest.
    pub(super) fn merge_all(
        &mut self,
        id: SchemaId,
        mut merge: Merge,
        parts: Parts,
        depth: usize,
    ) -> Shape {
        let mut unions: Vec<Choices> = parts.unions.into_iter().map(Choices::Written).collect();
        for part in parts.list {
            match part {
                Part::Inline(keywords) => self.merge_inline(&mut merge, id, keywords),
                Part::Lowered { at, schema } => match self.union_shape(schema) {
                    // A variant that includes its union means what all variants have.
                    Some(union) if self.is_variant(id, &union) => {
                        let mut base = Parts::default();
                        self.collect_base(schema, depth, &mut base);
                        self.merge_base(&mut merge, id, base);
                    }
                    Some(union) => unions.push(Choices::Lowered(at, union)),
                    None => self.merge_lowered(&mut merge, schema, &at),
                },
            }
        }
        let mut unions = unions.into_iter();
        let Some(union) = unions.next() else {
            return self.finish_merge(id, merge);
        };
        for other in unions {
            self.warn_about_second_union(other.place());
            merge.lose_part();
        }
        if depth > MAXIMUM_DEPTH {
            self.report_depth(union.place());
            return Shape::Any;
        }
        let base = self.finish_merge(id, merge);
        self.lower_union_with_base(id, union, &base, depth)
    }

    /// Lays out the members of all compositions in their order, then what stands beside them.
    fn collect_parts(&mut self, keywords: Keywords, depth: usize, parts: &mut Parts) {
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
                if self.is_choice(&keywords.at, keyword) {
                    parts.unions.push(keywords.at.key(keyword));
                }
                continue;
            }
            for member in members {
                self.collect_member(&member, depth + 1, parts);
            }
        }
        if keywords.has_shape() {
            parts.list.push(Part::Inline(keywords));
        }
    }

    pub(super) fn collect_member(&mut self, at: &Pointer, depth: usize, parts: &mut Parts) {
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
            self.collect_parts(keywords, depth, parts);
        }
    }

    /// Merges parts whose unions do not count.
    fn merge_base(&mut self, merge: &mut Merge, id: SchemaId, parts: Parts) {
        for part in parts.list {
            match part {
                Part::Inline(keywords) => self.merge_inline(merge, id, keywords),
                Part::Lowered { at, schema } if self.union_shape(schema).is_none() => {
                    self.merge_lowered(merge, schema, &at);
                }
                Part::Lowered { .. } => {}
            }
        }
    }

    /// Lays out what stands beside the unions of a schema.
    fn collect_base(&mut self, schema: SchemaId, depth: usize, parts: &mut Parts) {
        let Some(at) = self
            .schemas
            .get(schema.0)
            .map(|schema| schema.pointer.clone())
        else {
            return;
        };
        if let Ok(keywords) = Keywords::read(self.document, &at) {
            let base = Keywords {
                one_of: 0,
                any_of: 0,
                ..keywords
            };
            self.collect_parts(base, depth + 1, parts);
        }
    }

    /// Whether the schema `id` is one of the variants.
    fn is_variant(&self, id: SchemaId, union: &Union) -> bool {
        union.variants.iter().any(|variant| {
            let mut target = variant.value.schema;
            // A chain of aliases that is longer is reported elsewhere.
            for _ in 0..MAXIMUM_DEPTH {
                match self.schemas.get(target.0).map(|schema| &schema.shape) {
                    Some(Shape::Alias(next)) if target != id => target = *next,
                    _ => break,
                }
            }
            target == id
        })
    }

    /// Whether the schema makes a choice that a schema which includes it may be part of.
    fn has_union(&self, id: SchemaId) -> bool {
        let node = self
            .schemas
            .get(id.0)
            .and_then(|schema| self.document.get(&schema.pointer));
        node.is_some_and(|node| node.get("oneOf").is_some() || node.get("anyOf").is_some())
    }

    /// Lowers the target of a member and everything it is another name for.
    pub(super) fn collect_reference(
        &mut self,
        at: Pointer,
        mut id: SchemaId,
        depth: usize,
        parts: &mut Parts,
    ) {
        for step in depth..=MAXIMUM_DEPTH {
            self.lower_schema(id, step);
            if self.progress.get(id.0) == Some(&Progress::Lowering) {
                if self.has_union(id) {
                    self.collect_base(id, step, parts);
                    return;
                }
                self.warn(
                    "all-of-cycle",
                    &at.key("$ref"),
                    "this schema includes itself, which adds nothing to it; the reference is left out",
                    "remove the reference from one of the `allOf`s in the cycle",
                );
                return;
            }
            match self.schemas.get(id.0).map(|schema| &schema.shape) {
                Some(Shape::Alias(next)) => id = *next,
                _ => {
                    parts.list.push(Part::Lowered { at, schema: id });
                    return;
                }
            }
        }
        self.report_depth(&at);
    }

    fn warn_about_second_union(&mut self, at: &Pointer) {
        self.warn(
            "unsupported-union",
            at,
            "a second union in one schema is not supported: what only its alternatives declare is kept as JSON values",
            "nothing, if reading it as JSON values is enough",
        );
    }
}
