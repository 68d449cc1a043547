//! An operation and the names that it would take.

use super::{candidate::Candidate, derived, given};
use crate::{
    ir::{self, Schemas},
    translate::{
        identifier::{type_name, words_of},
        segment::Path,
        verb,
    },
    wire::{Method, PathPart},
};

/// An operation and the names that it would take.
pub struct Wish<'a> {
    /// The operation.
    pub operation: &'a ir::Operation,
    /// Whether the document names it.
    pub is_given: bool,
    /// The names, the best first; at least one.
    pub candidates: Vec<Candidate>,
    /// The one that it gets.
    pub chosen: usize,
}

/// The order in which operations choose their names: names that overlays pin come first, then the document's, those that begin with a
/// verb, what changes one thing and not all of its kind, and the shorter paths: what is added later mostly stands below what is there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    is_free: bool,
    is_derived: bool,
    begins_otherwise: bool,
    changes_all: bool,
    keys: usize,
    length: usize,
    method: Method,
    id: String,
}

impl<'a> Wish<'a> {
    /// Finds its names.
    pub fn new(operation: &'a ir::Operation, schemas: &Schemas) -> Self {
        let given = given::words(operation);
        let mut candidates = Vec::new();
        let is_given = given.is_some();
        if let Some(words) = given {
            candidates.push(Candidate::of(words));
            candidates.push(Candidate::of(words_of(&operation.id)));
            candidates.extend(derived::told_apart(operation).map(Candidate::of));
        } else {
            candidates.extend(derived::candidates(operation, schemas));
        }
        Self {
            operation,
            is_given,
            candidates,
            chosen: 0,
        }
    }

    /// The words of the name that it gets.
    pub fn chosen(&self) -> &[String] {
        let chosen = self.candidates.get(self.chosen);
        chosen.map_or(&[], |candidate| candidate.words.as_slice())
    }

    /// The type of its request. What the document spells, such as an acronym, is spelled so.
    pub fn type_name(&self) -> String {
        let id = &self.operation.id;
        if self.chosen() == words_of(id) {
            type_name(id)
        } else {
            type_name(&self.chosen().join(" "))
        }
    }

    /// Its place among all.
    pub fn rank(&self) -> Rank {
        let path = Path::read(&self.operation.path);
        let first = self.candidates.first().and_then(|it| it.words.first());
        Rank {
            is_free: self.operation.rust_name.is_none(),
            is_derived: !self.is_given,
            begins_otherwise: !first.is_some_and(|word| verb::is_verb(word)),
            changes_all: self.operation.method != Method::Get && !path.ends_in_key,
            keys: path.parameters.len(),
            length: PathPart::join(&self.operation.path).len(),
            method: self.operation.method,
            id: self.operation.id.clone(),
        }
    }
}
