//! Which findings follow from which: a maintainer looks at causes.
//!
//! A finding follows from another one of its class or of a worse one: what breaks callers is not hidden behind what is merely new.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    alias::types,
    finding::{Finding, Rule},
};
use crate::public_api::{Item, Kind, PublicApi};

/// Sets the cause of each finding that has one.
pub fn assign(findings: &mut [Finding], old: &PublicApi, new: &PublicApi) {
    let causes = Causes::of(findings, [old, new]);
    let found: Vec<Option<usize>> = (0..findings.len())
        .map(|index| causes.find(index, findings))
        .collect();
    for (index, finding) in findings.iter_mut().enumerate() {
        finding.cause = root(index, &found);
    }
}

/// The first of a chain of causes; `None` where there is none, or no first one.
fn root(index: usize, causes: &[Option<usize>]) -> Option<usize> {
    let mut seen = BTreeSet::from([index]);
    let mut cause = causes.get(index).copied().flatten()?;
    while let Some(next) = causes.get(cause).copied().flatten() {
        // Of a circle, the first is the cause of the others.
        if !seen.insert(cause) {
            let first = seen.first().copied()?;
            return (first != index).then_some(first);
        }
        cause = next;
    }
    Some(cause)
}

/// The findings that others can follow from.
struct Causes<'a> {
    /// By kind of place and path, of the old API and of the new one.
    by_path: BTreeMap<(Kind, &'a str), usize>,
    /// Functions by what they give: requests, and the types that have them as functions.
    by_given: BTreeMap<&'a str, usize>,
    /// By the place in the document: schemas, properties and operations.
    by_place: BTreeMap<String, usize>,
    /// The types that callers sent by what is gone, or send by what is new.
    reached: BTreeMap<String, usize>,
    /// The operation of each request, by the path of what it is told about.
    requests: BTreeMap<String, String>,
}

impl<'a> Causes<'a> {
    fn of(findings: &'a [Finding], apis: [&'a PublicApi; 2]) -> Self {
        let mut causes = Self {
            by_path: BTreeMap::new(),
            by_given: BTreeMap::new(),
            by_place: BTreeMap::new(),
            reached: BTreeMap::new(),
            requests: BTreeMap::new(),
        };
        let schemas: BTreeMap<&str, &str> = { apis.into_iter().rev() }
            .flat_map(|api| &api.items)
            .filter(|item| matches!(item.kind, Kind::Struct | Kind::Enum))
            .map(|item| (item.path.as_str(), schema(item)))
            .collect();
        for (index, finding) in findings.iter().enumerate() {
            for item in [&finding.old, &finding.new].into_iter().flatten() {
                causes
                    .by_path
                    .entry((item.kind, &item.path))
                    .or_insert(index);
                let place = match item.kind {
                    Kind::Struct | Kind::Enum | Kind::Type => schema(item).to_owned(),
                    Kind::Field => {
                        let owner = schemas.get(item.owner()).copied().unwrap_or_default();
                        format!("{owner}.{}", item.key.trim_matches('"'))
                    }
                    Kind::Fn => item.key.clone(),
                    _ => continue,
                };
                if let (Kind::Fn, Some((_, given))) = (item.kind, item.signature.split_once("-> "))
                {
                    causes.by_given.entry(given).or_insert(index);
                }
                if !place.is_empty() {
                    causes.by_place.entry(place).or_insert(index);
                }
            }
        }
        for api in apis {
            causes.reach(findings, api);
        }
        causes
    }

    /// Notes the types that are in what the functions and setters among the findings take.
    fn reach(&mut self, findings: &[Finding], api: &PublicApi) {
        let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for item in &api.items {
            if matches!(item.kind, Kind::Field | Kind::Variant | Kind::Type) {
                let used = fields.entry(item.owner()).or_default();
                used.extend(types(&item.signature));
            }
        }
        for (index, finding) in findings.iter().enumerate() {
            for item in [&finding.old, &finding.new].into_iter().flatten() {
                if !matches!(item.kind, Kind::Fn | Kind::Set) {
                    continue;
                }
                let mut waiting: Vec<&str> = types(&item.signature).collect();
                while let Some(path) = waiting.pop() {
                    if !self.reached.contains_key(path) {
                        self.reached.insert(path.to_owned(), index);
                        waiting.extend(fields.get(path).into_iter().flatten());
                    }
                }
            }
        }
        for item in &api.items {
            if item.kind == Kind::Enum && item.key.starts_with("errors") {
                let operation = item.key.trim_start_matches("errors ");
                self.requests
                    .insert(item.path.clone(), operation.to_owned());
            }
        }
    }

    /// The finding that the one with this number follows from.
    fn find(&self, index: usize, findings: &[Finding]) -> Option<usize> {
        let finding = findings.get(index)?;
        let item = finding.old.as_ref().or(finding.new.as_ref())?;
        let is_cause = |cause: &usize| {
            let other = findings.get(*cause);
            *cause != index && other.is_some_and(|other| other.class() <= finding.class())
        };
        let candidates = [
            self.of_owner(item, finding, findings),
            self.of_request(item),
            self.of_accessor(item),
            self.of_place(item, finding, findings),
            self.of_reach(item, finding),
            self.of_types(finding, findings),
        ];
        candidates.into_iter().flatten().find(is_cause)
    }

    /// What happened to the whole of which the item is a part.
    fn of_owner(&self, item: &Item, finding: &Finding, findings: &[Finding]) -> Option<usize> {
        if item.owner() == item.path {
            return None;
        }
        let owners = [Kind::Struct, Kind::Enum, Kind::Type, Kind::Runtime].into_iter();
        let mut owners = owners.filter_map(|kind| self.by_path.get(&(kind, item.owner())));
        let is_whole = |index: &&usize| {
            findings.get(**index).is_some_and(|owner| match owner.rule {
                Rule::Removed | Rule::Renamed | Rule::KindChanged => true,
                Rule::Added => owner.old.is_none() || item.kind == Kind::New,
                Rule::SettersRemoved => finding.rule == Rule::Removed && item.kind == Kind::New,
                _ => false,
            })
        };
        owners.find(is_whole).copied()
    }

    /// What happened to the function that starts the request.
    fn of_request(&self, item: &Item) -> Option<usize> {
        match item.kind {
            Kind::Arg | Kind::Set | Kind::Send | Kind::Stream | Kind::Items => {
                self.by_given.get(item.owner()).copied()
            }
            Kind::Enum | Kind::Variant => {
                let operation = self.requests.get(item.owner())?;
                self.by_place.get(operation).copied()
            }
            _ => None,
        }
    }

    /// What happened to all functions of a tag, or to its feature.
    fn of_accessor(&self, item: &Item) -> Option<usize> {
        match item.kind {
            Kind::Fn => {
                let (accessor, _) = item.path.rsplit_once("::")?;
                self.by_given.get(accessor).copied()
            }
            Kind::Feature => {
                let path = format!("Client::{}", item.path);
                self.by_path.get(&(Kind::Fn, path.as_str())).copied()
            }
            _ => None,
        }
    }

    /// What happened to the property or the operation that a type is written in.
    fn of_place(&self, item: &Item, finding: &Finding, findings: &[Finding]) -> Option<usize> {
        if !matches!(item.kind, Kind::Struct | Kind::Enum | Kind::Type) {
            return None;
        }
        let place = schema(item);
        let ends = place.char_indices().rev();
        let ends = ends.filter(|(_, it)| matches!(it, '.' | '[' | '{' | '|' | ' ' | '?'));
        let mut owners = ends.map(|(end, _)| &place[..end]);
        let cause = owners.find_map(|owner| self.by_place.get(owner).copied())?;
        // A type with another name changes the property, and not the other way round.
        let is_renamed = |it: &Finding| it.rule == Rule::Renamed;
        let is_cause = !is_renamed(finding) || findings.get(cause).is_some_and(is_renamed);
        is_cause.then_some(cause)
    }

    /// What made callers send values of a type, or stop it.
    fn of_reach(&self, item: &Item, finding: &Finding) -> Option<usize> {
        let is_about_setters = matches!(finding.rule, Rule::SettersRemoved)
            || item.kind == Kind::New
            || (finding.rule == Rule::Added && finding.old.is_some());
        is_about_setters
            .then(|| self.reached.get(item.owner()).copied())
            .flatten()
    }

    /// What happened to the types in a signature.
    fn of_types(&self, finding: &Finding, findings: &[Finding]) -> Option<usize> {
        if finding.rule != Rule::TypeChanged {
            return None;
        }
        let signature = &finding.old.as_ref()?.signature;
        let kinds = [Kind::Struct, Kind::Enum, Kind::Type];
        let mut causes = types(signature)
            .flat_map(|path| kinds.map(|kind| self.by_path.get(&(kind, path)).copied()))
            .flatten();
        causes.find(|cause| {
            findings.get(*cause).is_some_and(|it| {
                matches!(it.rule, Rule::Removed | Rule::Renamed | Rule::KindChanged)
            })
        })
    }
}

/// The schema of a type.
fn schema(item: &Item) -> &str {
    let schema = item.key.strip_prefix("schema ").unwrap_or_default();
    schema.trim_matches('"')
}
