//! The names of operations: one pure pass over all of them, before anything else has a name.
//!
//! An operation is called as its `operationId` says, or after method, path and answer where it has none. In its group it is called
//! without the words of the group: `list-customers` of the tag `Customers` is `list`. Where two want one name, the one that comes
//! first by its own path and id keeps it, and the other takes a longer one: another operation renames none that comes before it.

mod derived;
mod given;
mod noun;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    collisions::{self, Named},
    groups::Group,
    identifier::{Style, Wanted, method_name, type_name, unique, words_of},
    reserved,
    segment::Path,
    verb,
};
use crate::{
    diagnostic::Diagnostic,
    ir::{self, Schemas},
    limits::LONGEST_NAME,
    wire::Method,
};

/// What an operation is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationName {
    /// The type of its request, and what the types of its bodies begin with.
    pub type_name: String,
    /// The function of its group that makes the request.
    pub method: String,
}

/// The names of all operations, by their ids.
#[derive(Clone, Debug, Default)]
pub struct OperationNames(BTreeMap<String, OperationName>);

impl OperationNames {
    /// Names all operations.
    pub fn assign(
        groups: &[Group<'_>],
        schemas: &Schemas,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let wishes = groups.iter().map(|group| {
            let operations = group.operations.iter();
            operations.map(|it| Wish::new(it, schemas)).collect()
        });
        let mut wishes: Vec<Vec<Wish<'_>>> = wishes.collect();
        name_types(&mut wishes);
        let mut names = BTreeMap::new();
        for (group, wishes) in groups.iter().zip(&wishes) {
            let methods = methods(wishes, &group.words(), diagnostics);
            names.extend(wishes.iter().zip(methods).map(|(wish, method)| {
                let type_name = wish.type_name();
                let name = OperationName { type_name, method };
                (wish.operation.id.clone(), name)
            }));
        }
        Self(names)
    }

    /// What an operation is called.
    pub fn get(&self, id: &str) -> Option<&OperationName> {
        self.0.get(id)
    }
}

/// An operation and the names that it would take.
struct Wish<'a> {
    operation: &'a ir::Operation,
    /// Whether the document names it.
    is_given: bool,
    /// The names, the best first; at least one.
    candidates: Vec<Candidate>,
    /// The one that it gets.
    chosen: usize,
}

/// A name that an operation could have.
pub struct Candidate {
    /// Its words.
    words: Vec<String>,
    /// What all paths of a version begin with, where that is what it has more than the one before: it tells versions apart.
    prefix: Option<String>,
}

impl Candidate {
    fn of(words: Vec<String>) -> Self {
        Self {
            words,
            prefix: None,
        }
    }

    fn type_name(&self) -> String {
        type_name(&self.words.join(" "))
    }

    /// Whether nothing of it is cut off.
    fn is_short(&self) -> bool {
        self.words.join(" ").len() <= LONGEST_NAME
    }
}

/// The order in which operations choose their names.
type Rank<'a> = (bool, bool, bool, bool, usize, usize, Method, &'a str);

impl<'a> Wish<'a> {
    fn new(operation: &'a ir::Operation, schemas: &Schemas) -> Self {
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

    fn chosen(&self) -> &[String] {
        let chosen = self.candidates.get(self.chosen);
        chosen.map_or(&[], |candidate| candidate.words.as_slice())
    }

    /// The type of its request. What the document spells, such as an acronym, is spelled so.
    fn type_name(&self) -> String {
        let id = &self.operation.id;
        if self.chosen() == words_of(id) {
            type_name(id)
        } else {
            type_name(&self.chosen().join(" "))
        }
    }

    /// Names that overlays pin come first, then the document's, those that begin with a verb, what changes one thing and not all of its
    /// kind, and the shorter paths: what is added later mostly stands below what is there.
    fn rank(&self) -> Rank<'a> {
        let path = Path::read(&self.operation.path);
        let first = self.candidates.first().and_then(|it| it.words.first());
        let is_verb = first.is_some_and(|word| verb::is_verb(word));
        let changes = self.operation.method != Method::Get;
        let length: usize = { self.operation.path.iter() }
            .map(|part| part.to_string().len())
            .sum();
        (
            self.operation.rust_name.is_none(),
            !self.is_given,
            !is_verb,
            changes && !path.ends_in_key,
            path.parameters.len(),
            length,
            self.operation.method,
            &self.operation.id,
        )
    }
}

/// Chooses the name of each operation among all.
fn name_types(wishes: &mut [Vec<Wish<'_>>]) {
    let mut all: Vec<&mut Wish<'_>> = wishes.iter_mut().flatten().collect();
    all.sort_by(|left, right| left.rank().cmp(&right.rank()));
    let mut taken: BTreeMap<String, Option<String>> = BTreeMap::new();
    for wish in all {
        let prefix = wish.candidates.iter().find_map(|it| it.prefix.clone());
        let first = wish.candidates.first().map(Candidate::type_name);
        let holder = first.and_then(|name| taken.get(&name));
        let is_told = |candidate: &Candidate| {
            candidate.prefix.is_none() || holder.is_none_or(|it| *it != candidate.prefix)
        };
        let free = wish.candidates.iter().position(|candidate| {
            candidate.is_short()
                && is_told(candidate)
                && !taken.contains_key(&candidate.type_name())
        });
        wish.chosen = free.unwrap_or_default();
        taken.insert(wish.type_name(), prefix);
    }
}

/// The function of each operation of a group.
fn methods(
    wishes: &[Wish<'_>],
    group: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let things: Vec<Named<'_>> = { wishes.iter() }
        .map(|wish| Named {
            pointer: &wish.operation.pointer,
            rust_name: wish.operation.rust_name.as_deref(),
        })
        .collect();
    let given = things.iter().filter_map(|thing| thing.rust_name);
    let mut taken: BTreeSet<String> = given.map(str::to_owned).collect();
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by_key(|index| wishes.get(*index).map(Wish::rank));
    let mut names = vec![String::new(); wishes.len()];
    for index in order {
        let (Some(wish), Some(name)) = (wishes.get(index), names.get_mut(index)) else {
            continue;
        };
        *name = free_method(wish, group, &taken);
        if wish.operation.rust_name.is_none() {
            taken.insert(name.clone());
        }
    }
    let wanted: Vec<Wanted> = { wishes.iter().zip(&things).zip(names) }
        .map(|((wish, thing), name)| {
            thing.wanted(|| Wanted {
                spec_name: wish.operation.id.clone(),
                identifier: name,
                path: vec![wish.operation.method.as_str().to_lowercase()],
            })
        })
        .collect();
    let assignment = unique(&wanted, Style::Snake, reserved::is_accessor_function);
    collisions::report(&assignment, &things, ["method", "operation"], diagnostics);
    assignment.names
}

/// The shortest name that no other operation of the group has.
fn free_method(wish: &Wish<'_>, group: &[String], taken: &BTreeSet<String>) -> String {
    let chosen = wish.candidates.get(wish.chosen..).unwrap_or_default();
    let without_group = match wish.is_given {
        true => noun::without_group,
        false => noun::without_group_of_nouns,
    };
    let names = { chosen.iter().filter(|it| it.is_short()) }
        .flat_map(|it| [without_group(&it.words, group), it.words.clone()]);
    let mut names = names.map(|words| method_name(&words.join(" ")));
    let free = names.find(|name| !taken.contains(name) && !reserved::is_accessor_function(name));
    free.unwrap_or_else(|| method_name(&wish.chosen().join(" ")))
}
