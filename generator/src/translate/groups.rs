//! The groups of operations: those whose first tag is one, and of those without a tag the ones below one segment of their paths.

use std::collections::BTreeMap;

use super::{
    identifier::{type_name, words_of},
    segment::{Path, Segment},
    verb::is_verb,
};
use crate::ir;

/// The group of operations that have neither a tag nor a segment.
const OTHERS: &str = "operations";

/// Why operations stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// This is their first tag.
    Tag(String),
    /// They have no tag, and this is the segment of their paths.
    Segment(String),
    /// They have neither.
    Others,
}

/// Operations that stand together.
pub struct Group<'a> {
    /// Why they do.
    pub kind: Kind,
    /// What the document says about the tag.
    pub known: Option<&'a ir::Tag>,
    /// The operations, in the order of the document.
    pub operations: Vec<&'a ir::Operation>,
}

impl Group<'_> {
    /// What it is called after.
    pub fn name(&self) -> &str {
        let rust_name = self.known.and_then(|known| known.rust_name.as_deref());
        rust_name.unwrap_or(self.text())
    }

    /// What the document calls it.
    pub fn text(&self) -> &str {
        match &self.kind {
            Kind::Tag(text) | Kind::Segment(text) => text,
            Kind::Others => OTHERS,
        }
    }

    /// The words that its operations need not repeat.
    pub fn words(&self) -> Vec<String> {
        match &self.kind {
            Kind::Tag(text) | Kind::Segment(text) => words_of(text),
            Kind::Others => Vec::new(),
        }
    }
}

/// The groups, in the order of the document.
pub fn groups(api: &ir::Api) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let kinds = kinds(api);
    // A tag and a segment of one name are one group.
    let mut tags: BTreeMap<String, Kind> = BTreeMap::new();
    for kind in &kinds {
        if let Kind::Tag(tag) = kind {
            tags.entry(type_name(tag)).or_insert_with(|| kind.clone());
        }
    }
    for (operation, mut kind) in api.operations.iter().zip(kinds) {
        if let Kind::Segment(segment) = &kind {
            kind = tags.get(&type_name(segment)).cloned().unwrap_or(kind);
        }
        match groups.iter_mut().find(|group| group.kind == kind) {
            Some(group) => group.operations.push(operation),
            None => groups.push(Group {
                known: match &kind {
                    Kind::Tag(tag) => api.tags.iter().find(|known| known.name == *tag),
                    Kind::Segment(_) | Kind::Others => None,
                },
                kind,
                operations: vec![operation],
            }),
        }
    }
    groups
}

/// What each operation is grouped by.
fn kinds(api: &ir::Api) -> Vec<Kind> {
    let untagged = api.operations.iter().filter(|it| it.tags.is_empty());
    let paths: Vec<Path> = untagged.map(|it| Path::read(&it.path)).collect();
    let resources: Vec<Vec<&Segment>> = paths.iter().map(Path::resources).collect();
    let depth = common(&resources);
    let mut resources = resources.iter();
    let kinds = api.operations.iter().map(|operation| {
        if let Some(tag) = operation.tags.first() {
            return Kind::Tag(tag.clone());
        }
        let below = resources.next().and_then(|it| it.get(depth..));
        match below.unwrap_or_default() {
            [] => Kind::Others,
            // `/getUser` is no group.
            [only] if only.words.first().is_some_and(|word| is_verb(word)) => Kind::Others,
            [first, ..] => Kind::Segment(first.text.clone()),
        }
    });
    kinds.collect()
}

/// How many segments all paths begin with, and have more.
fn common(paths: &[Vec<&Segment>]) -> usize {
    let Some((first, others)) = paths.split_first().filter(|(_, others)| !others.is_empty()) else {
        return 0;
    };
    let shared = others.iter().map(|path| {
        let pairs = first.iter().zip(path);
        let same = pairs.take_while(|(left, right)| left.words == right.words);
        same.count()
    });
    let shortest = paths.iter().map(Vec::len).min().unwrap_or_default();
    let shared = shared.min().unwrap_or_default();
    shared.min(shortest.saturating_sub(1))
}
