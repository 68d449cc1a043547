//! Schemas that all describe one property or one element: several places in, one schema out.
//!
//! Such a schema stands nowhere in the document. It is told from others by where it is used (the schema that brings its
//! parts together, which also names it) and by its parts: parts that meet again below become the same schema, so cycles
//! end.

use super::{Lowering, MAXIMUM_DEPTH, all_of::Parts, docs, merge::Source, overlap::Choice};
use crate::{
    ir::{Docs, Origin, Owner, Role, SchemaId, Shape, Use},
    pointer::Pointer,
};

/// How many schemas one document may join. Real documents stay below a thousand.
const MAXIMUM_JOINS: usize = 16_384;

/// One of several schemas for one value.
#[derive(Clone)]
pub(super) struct JoinedPart {
    /// Where it is written or referred to.
    at: Pointer,
    /// The schema itself, if it has been lowered.
    schema: Option<SchemaId>,
}

/// What a schema is made of that several places describe.
#[derive(Clone)]
pub(super) struct Join {
    /// The schema that stands in the document and brings the parts together, at whatever depth.
    root: SchemaId,
    /// The parts, in the order in which they are met.
    parts: Vec<JoinedPart>,
}

impl Source {
    /// Where it is written last.
    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Declared(at) => at.clone(),
            Self::Inherited(value) => value.pointer.clone(),
            Self::Joined(parts) => parts.last().map(|part| part.at.clone()).unwrap_or_default(),
        }
    }
}

impl Lowering<'_> {
    /// Puts `later` in the place of `earlier`, or joins the two; says how they differ.
    pub(super) fn combine(&mut self, earlier: &mut Source, later: Source) -> Choice {
        let mut parts = self.parts_of(earlier);
        let more = self.parts_of(&later);
        if let ([one], [other]) = (parts.as_slice(), more.as_slice()) {
            let choice = self.choose(&one.at, &other.at);
            return match choice {
                Choice::Earlier => choice,
                Choice::Both if self.joins.len() < MAXIMUM_JOINS => {
                    parts.extend(more);
                    *earlier = Source::Joined(parts);
                    choice
                }
                Choice::Later => {
                    *earlier = later;
                    choice
                }
                Choice::Both | Choice::Conflict => {
                    *earlier = later;
                    Choice::Conflict
                }
            };
        }
        let known = parts.len();
        for part in more {
            match self.choose_among(&parts, &part) {
                Choice::Earlier => {}
                Choice::Conflict => {
                    *earlier = later;
                    return Choice::Conflict;
                }
                Choice::Later | Choice::Both => parts.push(part),
            }
        }
        if parts.len() == known {
            return Choice::Earlier;
        }
        *earlier = Source::Joined(parts);
        Choice::Both
    }

    /// What another part adds to these.
    fn choose_among(&mut self, parts: &[JoinedPart], other: &JoinedPart) -> Choice {
        let end = self.end_of(&other.at);
        let mut result = Choice::Both;
        for part in parts {
            if end.is_some() && self.end_of(&part.at) == end {
                return Choice::Earlier;
            }
            match self.choose(&part.at, &other.at) {
                Choice::Earlier => return Choice::Earlier,
                Choice::Conflict => result = Choice::Conflict,
                Choice::Later | Choice::Both => {}
            }
        }
        result
    }

    fn parts_of(&self, source: &Source) -> Vec<JoinedPart> {
        match source {
            Source::Declared(at) => vec![JoinedPart {
                at: at.clone(),
                schema: None,
            }],
            Source::Inherited(value) => match self.joins.get(&value.schema) {
                Some(join) => join.parts.clone(),
                None => vec![JoinedPart {
                    at: value.pointer.clone(),
                    schema: Some(value.schema),
                }],
            },
            Source::Joined(parts) => parts.clone(),
        }
    }

    /// The use of the schema that these parts make in the schema `owner`.
    pub(super) fn lower_joined_use(
        &mut self,
        owner: SchemaId,
        parts: Vec<JoinedPart>,
        role: Role,
    ) -> Use {
        let root = self.joins.get(&owner).map_or(owner, |join| join.root);
        let mut nullable = true;
        let mut ends = Vec::with_capacity(parts.len());
        let mut pointer = Pointer::root();
        for part in &parts {
            nullable &= self.is_nullable(&part.at);
            ends.push(self.end_of(&part.at).unwrap_or_else(|| part.at.clone()));
            pointer = part.at.clone();
        }
        let key = (root, ends);
        let schema = match self.joined_ids.get(&key) {
            Some(&id) => id,
            None => {
                let origin = Origin::Inline {
                    owner: Owner::Schema(owner),
                    role,
                };
                let id = self.push_schema(pointer.clone(), origin);
                self.joined_ids.insert(key, id);
                self.joins.insert(id, Join { root, parts });
                id
            }
        };
        Use {
            schema,
            nullable,
            pointer,
        }
    }

    /// Words, name and shape of a schema that several places describe; `None` for every other schema.
    pub(super) fn lower_join(
        &mut self,
        id: SchemaId,
        depth: usize,
    ) -> Option<(Docs, Option<String>, Shape)> {
        let join = self.joins.get(&id)?.clone();
        let mut words = Docs::default();
        let mut rust_name = None;
        let mut parts = Parts::default();
        for part in join.parts {
            let end = self.end_of(&part.at).unwrap_or_else(|| part.at.clone());
            words = docs::merged(self.docs([&end]), words);
            let core = self.core(&part.at);
            if !core.is_reference {
                rust_name = self.type_name(core.places()).or(rust_name);
            }
            match part.schema {
                Some(schema) => self.collect_reference(part.at, schema, depth + 1, &mut parts),
                None => self.collect_member(&part.at, depth + 1, &mut parts),
            }
        }
        let shape = if depth > MAXIMUM_DEPTH {
            Shape::Any
        } else {
            self.merge_parts(id, parts, None, depth)
        };
        Some((words, rust_name, shape))
    }
}
