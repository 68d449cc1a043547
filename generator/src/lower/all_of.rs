//! `allOf`: several schemas in, one shape out.
//!
//! The members are first laid out flat, in their order: inline ones as keywords, referenced ones as the schemas they lead to,
//! which are lowered before. Then they are merged into one. Objects come this way too, as the only part of themselves.

use super::{Lowering, MAXIMUM_DEPTH, Progress, keywords::Keywords, merge::Merge};
use crate::{
    ir::{SchemaId, Shape},
    pointer::Pointer,
};

/// A composition, laid out flat.
#[derive(Default)]
struct Parts {
    /// What is merged, in its order.
    list: Vec<Part>,
    /// Whether something is missing because it is not supported.
    is_incomplete: bool,
}

/// What one schema adds to the merged one.
enum Part {
    /// A Schema Object that is written in place.
    Inline(Keywords),
    /// A schema that has been lowered, and where it is referred to.
    Lowered { at: Pointer, schema: SchemaId },
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
        let mut merge = Merge::new(parts.is_incomplete);
        for part in parts.list {
            match part {
                Part::Inline(keywords) => self.merge_inline(&mut merge, id, keywords),
                Part::Lowered { at, schema } => self.merge_lowered(&mut merge, schema, &at),
            }
        }
        self.finish_merge(id, merge)
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
                parts.is_incomplete = true;
                self.warn_about_nested_union(&keywords.at.key(keyword), keyword);
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

    fn collect_member(&mut self, at: &Pointer, depth: usize, parts: &mut Parts) {
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

    /// Lowers the target of a member and everything it is another name for.
    fn collect_reference(
        &mut self,
        at: Pointer,
        mut id: SchemaId,
        depth: usize,
        parts: &mut Parts,
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
                    parts.list.push(Part::Lowered { at, schema: id });
                    return;
                }
            }
        }
        self.report_depth(&at);
    }

    fn warn_about_nested_union(&mut self, at: &Pointer, keyword: &str) {
        self.warn(
            "unsupported-union",
            at,
            format!("`{keyword}` inside an object or `allOf` is not supported yet: what only its alternatives declare is kept as JSON values"),
            "nothing, if reading it as JSON values is enough",
        );
    }
}
