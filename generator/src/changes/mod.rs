//! Two public APIs in, what changed between them out: what breaks callers, what goes over the wire otherwise, and what is new.
//!
//! What breaks callers is what no longer compiles: each item of the old API is looked up in the new one as the compiler would, by its
//! path and with the new aliases. Everything else is told by the two sides of its line.

mod alias;
mod cause;
pub mod changelog;
mod compare;
mod finding;
mod likeness;
mod rename;
mod report;
mod step;
#[cfg(test)]
mod tests;
mod wording;

pub use self::{
    finding::{Class, Finding, Rule},
    report::Report,
    step::Step,
};
use std::collections::BTreeSet;

use crate::{
    pointer::Pointer,
    public_api::{Item, PublicApi},
};

/// A change that the maintainers accept, so that it asks for no step of the version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The [id](Rule::id) of the rule.
    pub change: String,
    /// The path of the item.
    pub item: String,
    /// Why it is accepted.
    pub reason: String,
}

/// What changed between two public APIs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The version of the old API.
    pub since: String,
    /// What changed. Causes come before what follows from them.
    pub findings: Vec<Finding>,
}

impl Changes {
    /// Compares two public APIs.
    pub fn between(old: &PublicApi, new: &PublicApi) -> Self {
        let old = &alias::without_own_types(old, new);
        let renames = rename::find(old, new);
        let mut findings = compare::compare(old, new, &renames);
        cause::assign(&mut findings, old, new);
        likeness::assign(&mut findings, old, new);
        Self {
            since: old.version.clone(),
            findings,
        }
    }

    /// Whether callers break, accepted changes aside.
    pub fn breaks(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.any(|it| it.class() == Class::Source && it.accepted.is_none())
    }

    /// The findings that no other one causes, of a class.
    pub fn causes(&self, class: Class) -> impl Iterator<Item = (usize, &Finding)> {
        let findings = self.findings.iter().enumerate();
        findings.filter(move |(_, it)| it.class() == class && it.cause.is_none())
    }

    /// The findings that follow from another one.
    pub fn consequences(&self, cause: usize) -> impl Iterator<Item = &Finding> {
        let findings = self.findings.iter();
        findings.filter(move |finding| finding.cause == Some(cause))
    }

    /// The nodes of the document that say what changed, and those around what is gone.
    pub fn places(&self, new: &PublicApi) -> BTreeSet<Pointer> {
        let changed = self.findings.iter().filter_map(|it| it.new.as_ref());
        let gone = self.findings.iter().filter(|it| it.new.is_none());
        let gone: BTreeSet<&str> = gone
            .filter_map(|it| it.old.as_ref())
            .map(Item::owner)
            .collect();
        let around = new
            .items
            .iter()
            .filter(|it| gone.contains(it.path.as_str()));
        let places = changed.chain(around).filter_map(|it| it.place.clone());
        places.collect()
    }

    /// Marks the changes that the maintainers accept; gives the entries that accept nothing.
    pub fn accept<'a>(&mut self, accepted: &'a [Accepted]) -> Vec<&'a Accepted> {
        let mut unused = Vec::new();
        for entry in accepted {
            let findings = self.findings.iter().enumerate();
            let meant = findings.filter(|(_, finding)| {
                finding.rule.id() == entry.change && finding.path() == entry.item
            });
            let meant: BTreeSet<usize> = meant.map(|(index, _)| index).collect();
            if meant.is_empty() {
                unused.push(entry);
            }
            let findings = self.findings.iter_mut().enumerate();
            let accepted = findings.filter(|(index, finding)| {
                meant.contains(index) || finding.cause.is_some_and(|it| meant.contains(&it))
            });
            accepted.for_each(|(_, finding)| finding.accepted = Some(entry.reason.clone()));
        }
        unused
    }

    /// The step that the version has to take.
    pub fn step(&self) -> Step {
        let steps = self.findings.iter().filter(|it| it.accepted.is_none());
        steps.map(|it| it.rule.step()).max().unwrap_or(Step::None)
    }
}
