//! What is gone and what is new, where one may be the other under another name. It is a hint: what is gone breaks callers all the same.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, Rule};
use crate::public_api::{Item, Kind, PublicApi};

/// How many of the properties of two types have to be the same, in percent.
const ALIKE: usize = 80;

/// Notes for what is gone what it may be called now, where nothing else may be.
pub fn assign(findings: &mut [Finding], old: &PublicApi, new: &PublicApi) {
    let (old_keys, new_keys) = (keys(old), keys(new));
    let is_alike = |gone: &Item, added: &Item| match gone.kind {
        _ if gone.kind != added.kind || gone.flags != added.flags => false,
        Kind::Field | Kind::Variant | Kind::Set => {
            let is_same = gone.owner() == added.owner() && gone.signature == added.signature;
            is_same && gone.said == added.said
        }
        Kind::Struct | Kind::Enum => {
            let (old, new) = (
                old_keys.get(gone.path.as_str()),
                new_keys.get(added.path.as_str()),
            );
            old.zip(new).is_some_and(|(old, new)| {
                let shared = old.intersection(new).count();
                shared * 100 >= ALIKE * old.len().max(new.len())
            })
        }
        _ => false,
    };
    let of = |rule: Rule| {
        let findings = findings
            .iter()
            .enumerate()
            .filter(move |(_, it)| it.rule == rule);
        findings.filter(|(_, it)| it.old.is_none() != it.new.is_none())
    };
    let pairs = of(Rule::Removed).flat_map(|(gone, removed)| {
        let added = of(Rule::Added).filter_map(move |(index, added)| {
            let (old, new) = (removed.old.as_ref()?, added.new.as_ref()?);
            is_alike(old, new).then(|| (gone, index, new.path.clone()))
        });
        added.collect::<Vec<_>>()
    });
    let pairs: Vec<(usize, usize, String)> = pairs.collect();
    let count = |is_in: &dyn Fn(&(usize, usize, String)) -> bool| {
        pairs.iter().filter(|pair| is_in(pair)).count()
    };
    for (gone, added, path) in &pairs {
        let is_only = count(&|pair| pair.0 == *gone) == 1 && count(&|pair| pair.1 == *added) == 1;
        if let (true, Some(finding)) = (is_only, findings.get_mut(*gone)) {
            finding.perhaps = Some(path.clone());
        }
    }
}

/// What the parts of each type are on the wire.
fn keys(api: &PublicApi) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for item in &api.items {
        if matches!(item.kind, Kind::Field | Kind::Variant) {
            keys.entry(item.owner()).or_default().insert(&item.key);
        }
    }
    keys
}
