//! Reports: diagnostics in, text for people out.
//!
//! Each place is looked up in its source: file, line, column and the line itself. Afterwards the entries are in the order of
//! reading, none is there twice, and nothing that a document says can move the cursor of a terminal or flood it. How it looks for
//! [people](human) and for [programs](machine) is decided here, so that the expectations of the tests are what people see.

mod excerpt;
mod human;
mod lookup;
mod machine;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
};

pub use self::human::Style;
use self::{excerpt::Excerpt, lookup::Lookup};
use crate::{
    Sources,
    diagnostic::{Code, Diagnostic, Level, Place},
    document::{Document, locate::locate},
    pointer::Pointer,
};

/// What the stages have to say, ready to print. Notes are kept apart: see [`Self::with_notes`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    entries: Vec<Entry>,
    notes: Vec<Entry>,
}

/// A place that has been looked up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The key of the text in [`Sources`]; `None` for what is not about one text.
    pub path: Option<String>,
    /// The line, from 1; 0 without a text.
    pub line: usize,
    /// The column in characters, from 1; 0 without a text.
    pub column: usize,
    /// The node in that text; `None` for a position that is no node.
    pub pointer: Option<Pointer>,
    /// The column of what follows the token; that of its start where nothing is to be seen.
    pub end_column: usize,
    excerpt: Option<Excerpt>,
}

/// Another place that matters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Related {
    /// The place.
    pub at: Spot,
    /// What it is.
    pub what: String,
}

/// One diagnostic whose places have been looked up. The order is that of reading.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// What it is about.
    pub at: Spot,
    /// How much it weighs.
    pub level: Level,
    /// The kind of finding, which says what can be done about it.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The other places about which the same is to be said, in the order of reading.
    pub others: Vec<Spot>,
    /// Other places that matter.
    pub related: Vec<Related>,
}

/// Path and line of each of these nodes of a document, as far as they are written anywhere.
pub(crate) fn lines(
    document: &Document,
    sources: &Sources,
    pointers: &BTreeSet<Pointer>,
) -> BTreeMap<Pointer, (String, usize)> {
    let mut places: BTreeMap<String, BTreeMap<Pointer, &Pointer>> = BTreeMap::new();
    for pointer in pointers {
        if let Place::Source { path, pointer: at } = document.place(pointer) {
            places.entry(path).or_default().insert(at, pointer);
        }
    }
    let mut lines = BTreeMap::new();
    for (path, places) in places {
        let text = sources.text(&path).unwrap_or_default();
        let wanted = places.keys().cloned().collect();
        for (at, location) in locate(text, &wanted) {
            if let Some(pointer) = places.get(&at) {
                lines.insert(
                    (*pointer).clone(),
                    (path.clone(), location.token.start.line),
                );
            }
        }
    }
    lines
}

impl Report {
    /// Looks up the places of `diagnostics`, which are about the texts.
    pub(crate) fn new(diagnostics: Vec<Diagnostic>, sources: &Sources) -> Self {
        let lookup = Lookup::new(&diagnostics, sources);
        let diagnostics = diagnostics.into_iter();
        Self::of(
            diagnostics
                .map(|diagnostic| lookup.entry(diagnostic))
                .collect(),
        )
    }

    /// The report of entries of one place each.
    fn of(entries: BTreeSet<Entry>) -> Self {
        let entries = together(entries).into_iter();
        let (notes, entries) = entries.partition(Entry::is_note);
        Self { entries, notes }
    }

    /// The same with notes, which say how something is read without a loss.
    #[must_use]
    pub fn with_notes(mut self) -> Self {
        self.entries.append(&mut self.notes);
        self.entries.sort();
        self
    }

    /// The same with other levels: `judge` says how much each finding weighs at each of its places; what weighs nothing is left out.
    #[must_use]
    pub fn judged(self, mut judge: impl FnMut(&Entry, &Spot) -> Option<Level>) -> Self {
        let mut judged = BTreeSet::new();
        for entry in self.entries.into_iter().chain(self.notes) {
            for at in entry.places() {
                if let Some(level) = judge(&entry, &at) {
                    judged.insert(Entry {
                        at,
                        level,
                        others: Vec::new(),
                        ..entry.clone()
                    });
                }
            }
        }
        Self::of(judged)
    }

    /// Whether there is neither an error nor a warning.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The number of errors; the same about several places is one.
    pub fn errors(&self) -> usize {
        self.count(Level::Error)
    }

    /// The number of warnings; the same about several places is one.
    pub fn warnings(&self) -> usize {
        self.count(Level::Warning)
    }

    /// Everything there is to say, by path, line and column.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    fn count(&self, level: Level) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.level == level)
            .count()
    }
}

impl Entry {
    /// How many places it is about.
    pub fn count(&self) -> usize {
        1 + self.others.len()
    }

    /// All places that it is about, in the order of reading.
    pub fn places(&self) -> impl Iterator<Item = Spot> {
        std::iter::once(self.at.clone()).chain(self.others.iter().cloned())
    }

    fn is_note(&self) -> bool {
        self.level == Level::Note
    }
}

/// Puts what says the same about several places into one entry, at the first of them.
fn together(entries: BTreeSet<Entry>) -> Vec<Entry> {
    let mut firsts: BTreeMap<(Level, Code, String, Option<String>), usize> = BTreeMap::new();
    let mut together: Vec<Entry> = Vec::new();
    for entry in entries {
        if entry.related.is_empty() {
            let (message, help) = (entry.message.clone(), entry.help.clone());
            let sentence = (entry.level, entry.code, message, help);
            let first = *firsts.entry(sentence).or_insert(together.len());
            if let Some(first) = together.get_mut(first) {
                first.others.push(entry.at);
                continue;
            }
        }
        together.push(entry);
    }
    together
}

impl Error for Report {}
