//! Excerpts: a text and positions in it in, the lines to show out.
//!
//! What is shown is short, whatever the text is: a document can be one line of ten megabytes. And it is inert: control
//! characters and those that change the direction of writing are spelled out.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write},
};

use crate::{
    document::{locate::Position, read::without_mark},
    limits::{LONGEST_EXCERPT, LONGEST_QUOTE},
};

/// How much of a longer line is shown before the position.
const LEAD: usize = 60;

/// A source line, cut and safe to print.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Excerpt {
    /// What to print.
    pub line: String,
    /// How many characters of it stand before the position.
    pub caret: usize,
}

/// Cuts out the line at each position. One pass over the text, however many positions and however long the lines.
pub(super) fn cut(text: &str, positions: &BTreeSet<Position>) -> BTreeMap<Position, Excerpt> {
    let mut excerpts = BTreeMap::new();
    let mut lines = without_mark(text).split('\n').zip(1..);
    let mut current = lines.next();
    let (mut line_number, mut characters, mut bytes) = (0, 0, 0);
    for position in positions {
        while current.is_some_and(|(_, number)| number < position.line) {
            current = lines.next();
        }
        let Some((line, number)) = current else { break };
        if number != line_number {
            (line_number, characters, bytes) = (number, 0, 0);
        }
        if line.trim().is_empty() {
            continue;
        }
        let line = line.strip_suffix('\r').unwrap_or(line);
        let before = position.column.saturating_sub(1);
        let is_short = line.len() <= LONGEST_EXCERPT || line.chars().nth(LONGEST_EXCERPT).is_none();
        let start = if is_short {
            0
        } else {
            before.saturating_sub(LEAD)
        };
        let rest = line.get(bytes..).unwrap_or_default();
        let skipped = rest.char_indices().nth(start.saturating_sub(characters));
        bytes += skipped.map_or(rest.len(), |(index, _)| index);
        characters = start;
        let rest = line.get(bytes..).unwrap_or_default();
        excerpts.insert(*position, excerpt(rest, start > 0, before - start));
    }
    excerpts
}

/// The excerpt of a line from where it is cut, with the number of characters before the position.
fn excerpt(rest: &str, is_cut: bool, before: usize) -> Excerpt {
    let mut line = String::new();
    if is_cut {
        line.push('…');
    }
    let mut caret = None;
    let mut characters = rest.chars();
    for (index, character) in characters.by_ref().take(LONGEST_EXCERPT).enumerate() {
        if index == before {
            caret = Some(line.chars().count());
        }
        show(character, &mut line);
    }
    let end = line.chars().count();
    if characters.next().is_some() {
        line.push('…');
    }
    Excerpt {
        line: line.trim_end().to_owned(),
        caret: caret.unwrap_or(end),
    }
}

/// Writes one character so that it stays where it is.
fn show(character: char, line: &mut String) {
    match character {
        '\t' => line.push(' '),
        _ if character.is_control() => line.extend(character.escape_debug()),
        '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => {
            line.extend(character.escape_unicode());
        }
        _ => line.push(character),
    }
}

/// A text of a document, cut and safe to print.
pub(super) struct Visible<'a>(pub &'a str);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = String::new();
        let mut characters = self.0.chars();
        for character in characters.by_ref().take(LONGEST_QUOTE) {
            show(character, &mut shown);
        }
        f.write_str(&shown)?;
        if characters.next().is_some() {
            f.write_char('…')?;
        }
        Ok(())
    }
}
