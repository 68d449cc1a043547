//! Each item of the old API against the one that callers find in its place, and the items that nobody had before.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    alias::Aliases,
    finding::{Class, Finding, Rule},
    rename::{Renames, blank, place_kind},
};
use crate::public_api::{Item, Kind, PublicApi};

/// Compares two APIs.
pub fn compare(old: &PublicApi, new: &PublicApi, renames: &Renames) -> Vec<Finding> {
    let places = Places::of(new);
    let mut findings = Vec::new();
    let mut found = BTreeSet::new();
    for item in &old.items {
        let renamed = { renames.get(item) }.and_then(|path| places.get(item.kind, path));
        if let Some(other) = places.find(item) {
            let differences = places.compare(item, other);
            let breaks = differences.iter().any(|it| it.class() == Class::Source);
            // Another thing has the name now, which callers of the old one cannot use.
            let is_type = place_kind(item.kind) == Kind::Struct;
            let is_other = renamed.is_some() && other.path == item.path && (breaks || is_type);
            if !is_other {
                // Under the name that callers know: what an alias leads to is new to them.
                found.insert((place_kind(item.kind), item.path.as_str()));
                findings.extend(differences);
                continue;
            }
        }
        match renamed {
            Some(other) => {
                found.insert((place_kind(other.kind), other.path.as_str()));
                findings.push(Finding::new(Rule::Renamed, Some(item), Some(other)));
            }
            None if is_said_elsewhere(item.kind) => {}
            None => findings.push(Finding::new(Rule::Removed, Some(item), None)),
        }
    }
    let added = new.items.iter().filter(|item| {
        !found.contains(&(place_kind(item.kind), item.path.as_str()))
            && !is_said_elsewhere(item.kind)
    });
    findings.extend(added.map(|item| Finding::new(Rule::Added, None, Some(item))));
    findings.sort_by_key(Finding::class);
    findings
}

/// Whether another item tells when such an item comes or goes: a function its arguments, and the items that use a package the package.
fn is_said_elsewhere(kind: Kind) -> bool {
    matches!(kind, Kind::Arg | Kind::Package)
}

/// Where callers find the items of an API.
struct Places<'a> {
    items: BTreeMap<(Kind, &'a str), &'a Item>,
    aliases: Aliases<'a>,
}

impl<'a> Places<'a> {
    fn of(api: &'a PublicApi) -> Self {
        let items = api.items.iter();
        Self {
            items: items
                .map(|item| ((place_kind(item.kind), item.path.as_str()), item))
                .collect(),
            aliases: Aliases::of(api),
        }
    }

    fn get(&self, kind: Kind, path: &str) -> Option<&'a Item> {
        self.items.get(&(place_kind(kind), path)).copied()
    }

    /// What callers find by the path of an item, also by way of an alias.
    fn find(&self, item: &Item) -> Option<&'a Item> {
        let owner = item.owner();
        let target = self.aliases.target(owner);
        if item.kind == Kind::Type || target == owner {
            return self.get(item.kind, &item.path);
        }
        let path = format!("{target}{}", &item.path[owner.len()..]);
        // An alias may stand for a type that is none of the API, such as `String`.
        self.get(item.kind, &path)
            .or_else(|| self.get(item.kind, &item.path))
    }

    /// What changed from an item to the one in its place.
    fn compare(&self, old: &Item, new: &Item) -> Vec<Finding> {
        let mut rules = Vec::new();
        match self.source(old, new) {
            Some(rule) => rules.push(rule),
            None => rules.extend(wire(old, new)),
        }
        if has(old, "deprecated") != has(new, "deprecated") {
            rules.push(Rule::Deprecated);
        }
        let findings = rules.into_iter();
        findings
            .map(|rule| Finding::new(rule, Some(old), Some(new)))
            .collect()
    }

    /// What callers do not compile any more for, or can do more by.
    fn source(&self, old: &Item, new: &Item) -> Option<Rule> {
        if category(old) != category(new) {
            return Some(Rule::KindChanged);
        }
        match old.kind {
            Kind::Package if old.signature == new.signature => return None,
            Kind::Package if old.path == "rust" => {
                return is_raised(old, new).then_some(Rule::RustRaised);
            }
            Kind::Package => return Some(Rule::DependencyChanged),
            _ => {}
        }
        if !self.takes_callers_of(old, new) {
            return Some(Rule::TypeChanged);
        }
        flags(old, new).or_else(|| {
            // A response with its first body.
            (old.kind == Kind::Variant
                && old.signature != new.signature
                && old.signature.is_empty())
            .then_some(Rule::Added)
        })
    }

    /// Whether what callers pass to the old signature and get from it fits the new one.
    fn takes_callers_of(&self, old: &Item, new: &Item) -> bool {
        let expanded = |item: &Item| Item {
            signature: self.aliases.expand(&item.signature),
            ..Item::of(item.kind, item.path.as_str())
        };
        let (before, after) = (expanded(old), expanded(new));
        match old.kind {
            Kind::Struct | Kind::Enum => true,
            // Patterns for it end with `{ .. }`, as it is not exhaustive.
            Kind::Variant if before.signature.is_empty() && is_status(&old.key) => true,
            Kind::New | Kind::Fn | Kind::Set => fits(&before, &after),
            _ => before.signature == after.signature,
        }
    }
}

/// Whether the key of a variant is the status of a response.
fn is_status(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_digit()) || key.starts_with("default")
}

/// Whether a function can be called as another one was.
fn fits(before: &Item, after: &Item) -> bool {
    let given = |item: &Item| {
        let given = item.signature.split_once(')');
        given.map(|(_, given)| given.to_owned())
    };
    let (old, new) = (before.arguments(), after.arguments());
    given(before) == given(after)
        && old.len() == new.len()
        && old.iter().zip(&new).all(|(old, new)| accepts(new, old))
}

/// Whether an argument takes a value of a type: texts, bytes and files are taken as whatever can be made into them.
fn accepts(argument: &str, value: &str) -> bool {
    argument == value
        || matches!(
            (argument, value),
            ("Body", "String" | "bytes::Bytes") | ("File", "String" | "bytes::Bytes" | "Body")
        )
}

/// What an item is, and which kind of enum.
fn category(item: &Item) -> (Kind, Option<&str>) {
    let mut flags = item.flags.iter().map(String::as_str);
    let of_enum = flags.find(|flag| matches!(*flag, "integers" | "union"));
    (item.kind, of_enum)
}

fn has(item: &Item, flag: &str) -> bool {
    item.flags.iter().any(|it| it == flag)
}

/// What callers see of the flags.
fn flags(old: &Item, new: &Item) -> Option<Rule> {
    let starting = |item: &Item, start: &str| {
        let flags = item.flags.iter().filter(|flag| flag.starts_with(start));
        flags.cloned().collect::<Vec<_>>()
    };
    let differ = |start: &str| starting(old, start) != starting(new, start);
    let lost = |flag: &str| has(old, flag) && !has(new, flag);
    if old.kind == Kind::Feature {
        let is_lost = old.flags.iter().any(|flag| !has(new, flag));
        return is_lost.then_some(Rule::FeatureChanged);
    }
    // Values could be made, and null could be set.
    if lost("sent") || (lost("made") && !has(new, "sent")) {
        return Some(Rule::SettersRemoved);
    }
    if lost("from") {
        return Some(Rule::ConversionRemoved);
    }
    if differ("setter ") || differ("null setter ") || differ("else ") {
        return Some(Rule::SetterRenamed);
    }
    if differ("feature ") {
        return Some(Rule::FeatureChanged);
    }
    let gained = ["sent", "made", "from"].iter();
    let mut gained = gained.filter(|flag| has(new, flag) && !has(old, flag));
    gained.next().map(|_| Rule::Added)
}

/// Whether a version of Rust is higher than another.
fn is_raised(old: &Item, new: &Item) -> bool {
    let parts = |item: &Item| {
        let parts = item.signature.trim().split('.');
        parts
            .map(|part| part.parse().unwrap_or(0))
            .collect::<Vec<u64>>()
    };
    parts(old) < parts(new)
}

/// What the same Rust means on the wire.
fn wire(old: &Item, new: &Item) -> Vec<Rule> {
    let is_type = matches!(old.kind, Kind::Struct | Kind::Enum | Kind::Type);
    let mut rules = Vec::new();
    match old.kind {
        // Where a type is described is nothing that goes over the wire.
        _ if is_type || blank(&old.key) == blank(&new.key) => {}
        Kind::Server | Kind::Const => rules.push(Rule::DefaultChanged),
        Kind::Header | Kind::Send | Kind::Stream | Kind::Items | Kind::Runtime => {
            rules.push(Rule::EncodingChanged)
        }
        // It may be named after what it holds.
        Kind::Variant if old.key.starts_with("a ") && new.key.starts_with("a ") => {}
        _ => rules.push(Rule::Moved),
    }
    if old.wire != new.wire && rules.is_empty() {
        rules.push(match old.kind {
            Kind::Server | Kind::Const => Rule::DefaultChanged,
            _ => Rule::EncodingChanged,
        });
    }
    if has(old, "default") != has(new, "default") && old.kind == Kind::Variant {
        rules.push(Rule::DefaultChanged);
    }
    if old.said != new.said {
        rules.push(Rule::LimitChanged);
    }
    rules
}
