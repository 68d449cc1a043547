//! Reports: diagnostics in, text for people out.
//!
//! Each place is looked up in its source: file, line, column and the line itself. Afterwards the entries are in the order of
//! reading, none is there twice, and nothing that a document says can move the cursor of a terminal or flood it.

mod excerpt;
mod lookup;

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
        let level = match self.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    fn sources(text: &str) -> Sources {
        Sources {
            documents: [("a.yaml".to_owned(), text.to_owned())].into(),
            ..Sources::default()
        }
    }

    fn source(pointer: &str) -> Place {
        let pointer = Pointer::from_fragment(pointer).expect("a pointer");
        Place::Source {
            path: "a.yaml".to_owned(),
            pointer,
        }
    }

    fn diagnostic(code: Code, place: Place, message: &str) -> Diagnostic {
        Diagnostic::at(code, place, message)
    }

    fn render(text: &str, diagnostics: Vec<Diagnostic>) -> String {
        Report::new(diagnostics, &sources(text)).to_string()
    }

    #[test]
    fn an_entry_shows_its_line() {
        let diagnostic = diagnostic(Code::InvalidNode, source("#/b/c"), "it is wrong")
            .with_help("do better")
            .with_related(source("#/a"), "the other one");
        let expected = "\
error[invalid-node] a.yaml:3:3 #/b/c: it is wrong
  |
3 |   c: 2
  |   ^
  = help: do better
  = note: also at a.yaml:1:1 #/a: the other one
";
        assert_eq!(render("a: 1\nb:\n  c: 2\n", vec![diagnostic]), expected);
    }

    #[test]
    fn entries_are_in_the_order_of_the_text_and_none_is_there_twice() {
        let last = diagnostic(Code::InvalidNode, source("#/b"), "last");
        let first = diagnostic(Code::InvalidKeyword, source("#/a"), "first");
        let report = Report::new(vec![last.clone(), first, last], &sources("a: 1\nb: 2\n"));
        let messages: Vec<_> = report
            .entries()
            .map(|entry| entry.message.as_str())
            .collect();
        assert_eq!(messages, ["first", "last"]);
        assert_eq!((report.errors(), report.warnings()), (1, 1));
        assert!(report.to_string().ends_with("\n\n1 error, 1 warning\n"));
    }

    #[test]
    fn the_same_about_many_places_is_one_entry() {
        let text: String = (1..=8).map(|line| format!("k{line}: 1\n")).collect();
        let about = |line| {
            let place = source(&format!("#/k{line}"));
            diagnostic(Code::InvalidKeyword, place, "the same").with_help("do better")
        };
        let report = Report::new((1..=8).map(about).collect(), &sources(&text));
        let expected = "\
warning[invalid-keyword] a.yaml:1:1 #/k1: the same
  |
1 | k1: 1
  | ^
  = help: do better
  = note: the same at a.yaml:2:1 #/k2
  = note: the same at a.yaml:3:1 #/k3
  = note: the same at a.yaml:4:1 #/k4
  = note: the same at a.yaml:5:1 #/k5
  = note: the same at 3 more places
";
        assert_eq!(report.to_string(), expected);
        assert_eq!(report.warnings(), 1);
        let counts: Vec<_> = report.entries().map(Entry::count).collect();
        assert_eq!(counts, [8]);
    }

    #[test]
    fn notes_are_shown_to_those_who_ask() {
        let note = diagnostic(Code::RedundantSibling, source("#/a"), "as it is meant");
        let report = Report::new(vec![note], &sources("a: 1\n"));
        assert!(report.is_empty());
        assert_eq!(report.to_string(), "");
        let shown = report.with_notes().to_string();
        assert!(
            shown.starts_with("note[redundant-sibling] a.yaml:1:1"),
            "{shown}"
        );
    }

    #[test]
    fn nothing_to_say_is_empty() {
        let report = Report::new(Vec::new(), &sources(""));
        assert!(report.is_empty());
        assert_eq!(report.to_string(), "");
    }

    #[test]
    fn a_place_without_a_text_is_a_pointer() {
        let diagnostic =
            Diagnostic::new(Code::InvalidNode, &Pointer::root().key("a"), "it is wrong");
        assert_eq!(
            render("", vec![diagnostic]),
            "error[invalid-node] #/a: it is wrong\n"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!(
            "{{\"a\": \"{}\", \"b\": \"{}\"}}",
            "x".repeat(5_000_000),
            "y".repeat(5_000_000)
        );
        let shown = render(
            &text,
            vec![diagnostic(Code::InvalidNode, source("#/b"), "here")],
        );
        assert!(shown.len() < 600, "{}", shown.len());
        let lines: Vec<_> = shown.lines().collect();
        let caret = lines[3].chars().position(|character| character == '^');
        let key = lines[2].chars().collect::<Vec<_>>();
        assert_eq!(caret.and_then(|caret| key.get(caret + 1)), Some(&'b'));
    }

    #[test]
    fn what_could_deceive_a_terminal_is_spelled_out() {
        let text = "'\u{202e}a': \u{200b}x\u{7f}\n";
        let message = "\u{1b}[2J\r\n\u{2066}";
        let shown = render(
            text,
            vec![diagnostic(
                Code::InvalidNode,
                source("#/\u{202e}a"),
                message,
            )],
        );
        let is_harmless = |character: char| {
            character == '\n' || (!character.is_control() && character.is_ascii())
        };
        assert!(shown.chars().all(is_harmless), "{shown:?}");
        assert_eq!(shown.lines().count(), 4, "{shown}");
    }
}
