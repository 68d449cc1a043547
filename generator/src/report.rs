//! Reports: diagnostics in, text for people out.
//!
//! Each place is looked up in its source: file, line, column and the line itself. Afterwards the entries are in the order of
//! reading, none is there twice, and nothing that a document says can move the cursor of a terminal or flood it.

mod excerpt;
mod lookup;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt,
};

use self::{
    excerpt::{Excerpt, Visible},
    lookup::Lookup,
};
use crate::{
    Sources,
    diagnostic::{Code, Diagnostic, Level, Place},
    document::{Document, locate::locate},
    limits::MOST_PLACES,
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
}

/// One diagnostic whose places have been looked up. The order is that of reading.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The key of the text in [`Sources`]; `None` for what is not about one text.
    pub path: Option<String>,
    /// The line, from 1; 0 without a text.
    pub line: usize,
    /// The column in characters, from 1; 0 without a text.
    pub column: usize,
    /// The node in that text; `None` for a position that is no node.
    pub pointer: Option<Pointer>,
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
    related: Vec<(Spot, String)>,
    excerpt: Option<Excerpt>,
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
                lines.insert((*pointer).clone(), (path.clone(), location.position.line));
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
        let entries: BTreeSet<Entry> = diagnostics
            .map(|diagnostic| lookup.entry(diagnostic))
            .collect();
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
        std::iter::once(self.spot()).chain(self.others.iter().cloned())
    }

    fn spot(&self) -> Spot {
        Spot {
            path: self.path.clone(),
            line: self.line,
            column: self.column,
            pointer: self.pointer.clone(),
        }
    }

    fn is_note(&self) -> bool {
        self.level == Level::Note
    }
}

/// Puts what says the same about several places into one entry, at the first of them.
fn together(entries: BTreeSet<Entry>) -> Vec<Entry> {
    let mut firsts: BTreeMap<(Code, String, Option<String>), usize> = BTreeMap::new();
    let mut together: Vec<Entry> = Vec::new();
    for entry in entries {
        if entry.related.is_empty() {
            let sentence = (entry.code, entry.message.clone(), entry.help.clone());
            let first = *firsts.entry(sentence).or_insert(together.len());
            if let Some(first) = together.get_mut(first) {
                first.others.push(entry.spot());
                continue;
            }
        }
        together.push(entry);
    }
    together
}

impl Error for Report {}

impl fmt::Display for Report {
    /// Every entry, an empty line between them, and how many there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, entry) in self.entries.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{entry}")?;
        }
        if self.entries.len() > 1 {
            let plural = |count| if count == 1 { "" } else { "s" };
            let (errors, warnings) = (self.errors(), self.warnings());
            let notes = self.count(Level::Note);
            let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
                .into_iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, what)| format!("{count} {what}{}", plural(count)))
                .collect::<Vec<_>>();
            writeln!(f, "\n{}", counts.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Display for Entry {
    /// One diagnostic with the line it is about, in the manner of rustc. Ends with a line feed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = self.level;
        let spot = self.spot();
        writeln!(
            f,
            "{level}[{}] {spot}: {}",
            self.code,
            Visible(&self.message)
        )?;
        let line = self
            .excerpt
            .as_ref()
            .map_or(String::new(), |_| self.line.to_string());
        let margin = " ".repeat(line.len().max(1));
        if let Some(excerpt) = &self.excerpt {
            writeln!(f, "{margin} |")?;
            writeln!(f, "{line} | {}", excerpt.line)?;
            writeln!(f, "{margin} | {:>1$}", "^", excerpt.caret + 1)?;
        }
        if let Some(help) = &self.help {
            writeln!(f, "{margin} = help: {}", Visible(help))?;
        }
        for spot in self.others.iter().take(MOST_PLACES - 1) {
            writeln!(f, "{margin} = note: the same at {spot}")?;
        }
        match self.count().saturating_sub(MOST_PLACES) {
            0 => {}
            more => writeln!(f, "{margin} = note: the same at {more} more places")?,
        }
        for (spot, what) in &self.related {
            writeln!(f, "{margin} = note: also at {spot}: {}", Visible(what))?;
        }
        Ok(())
    }
}

impl fmt::Display for Spot {
    /// `specs/get-customer.yaml:31:13 #/paths/…`, as much of it as is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(f, "{}", Visible(path))?;
            if self.line > 0 {
                write!(f, ":{}:{}", self.line, self.column)?;
            }
        }
        match &self.pointer {
            Some(pointer) if self.path.is_some() => write!(f, " {}", Visible(&pointer.to_string())),
            Some(pointer) => write!(f, "{}", Visible(&pointer.to_string())),
            None => Ok(()),
        }
    }
}
