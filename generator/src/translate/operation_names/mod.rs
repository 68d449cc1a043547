//! The names of operations: one pure pass over all of them, before anything else has a name.
//!
//! An operation is called as its `operationId` says, or after method, path and answer where it has none. In its group it is called
//! without the words of the group: `list-customers` of the tag `Customers` is `list`. Where two want one name, the one that comes
//! first by its own path and id keeps it, and the other takes a longer one: another operation renames none that comes before it.

mod candidate;
mod derived;
mod given;
mod noun;
mod wish;

use std::collections::{BTreeMap, BTreeSet};

use self::{candidate::Candidate, wish::Wish};
use super::{
    collisions::{self, Named},
    groups::Group,
    identifier::{Style, Wanted, method_name, unique},
    reserved,
};
use crate::{diagnostic::Diagnostic, ir::Schemas};

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

/// Chooses the name of each operation among all.
fn name_types(wishes: &mut [Vec<Wish<'_>>]) {
    let mut all: Vec<&mut Wish<'_>> = wishes.iter_mut().flatten().collect();
    all.sort_by_cached_key(|wish| wish.rank());
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
    order.sort_by_cached_key(|index| wishes.get(*index).map(Wish::rank));
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
