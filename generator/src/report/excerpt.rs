//! Excerpts: a text and tokens in it in, the lines to show out.
//!
//! What is shown is short, whatever the text is: a document can be one line of ten megabytes. And it is inert: control
//! characters and those that change the direction of writing are spelled out.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write},
};

use crate::{
    document::{position::Span, read::without_mark},
    limits::{LONGEST_EXCERPT, LONGEST_QUOTE},
};

/// How much of a longer line is shown before the token.
const LEAD: usize = 60;

/// A source line with a token, cut and safe to print.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Excerpt {
    /// What to print.
    pub line: String,
    /// Where the token starts in it, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// How many characters of the text the token has, on this line.
    pub width: usize,
}

/// Cuts out the line of each token. One pass over the text, however many tokens and however long the lines.
pub(super) fn cut(text: &str, spans: &BTreeSet<Span>) -> BTreeMap<Span, Excerpt> {
    let mut excerpts = BTreeMap::new();
    let mut lines = without_mark(text).split('\n').zip(1..);
    let mut current = lines.next();
    let (mut line_number, mut characters, mut bytes) = (0, 0, 0);
    for span in spans {
        let position = span.start;
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
        let token: String = rest
            .chars()
            .skip(before - start)
            .take(LONGEST_EXCERPT)
            .collect();
        let cut = Cut {
            rest,
            is_cut: start > 0,
            before: before - start,
            width: width(span, &token),
        };
        excerpts.insert(*span, cut.excerpt());
    }
    excerpts
}

/// How many characters of its first line a token has, of which `rest` is what stands from its start on.
fn width(span: &Span, rest: &str) -> usize {
    if span.end.line > span.start.line {
        return rest.trim_end().chars().count();
    }
    match span.end.column.saturating_sub(span.start.column) {
        0 => word(rest),
        width => width,
    }
}

/// How many characters the word has with which a text starts; one, if it starts with none.
fn word(text: &str) -> usize {
    let mut characters = text.chars();
    let first = characters.next().unwrap_or(' ');
    if let '"' | '\'' = first {
        let end = characters.position(|character| character == first);
        return end.map_or(1, |end| end + 2);
    }
    let is_start = |character: char| character.is_alphanumeric() || "_$/.-".contains(character);
    if !is_start(first) {
        return 1;
    }
    let ends = |(index, character): (usize, char)| {
        let behind = || text.get(index + 1..).unwrap_or_default();
        let is_colon =
            character == ':' && !behind().starts_with(|next: char| !next.is_whitespace());
        (is_colon || character.is_whitespace() || ",[]{}\"'".contains(character)).then_some(index)
    };
    let end = text.char_indices().find_map(ends).unwrap_or(text.len());
    text.get(..end).unwrap_or_default().chars().count()
}

/// A line from where it is cut.
struct Cut<'a> {
    rest: &'a str,
    /// Whether something stands before it.
    is_cut: bool,
    /// How many characters of it stand before the token.
    before: usize,
    /// How many the token has.
    width: usize,
}

impl Cut<'_> {
    fn excerpt(self) -> Excerpt {
        let mut line = String::new();
        if self.is_cut {
            line.push('…');
        }
        let (mut start, mut end) = (None, None);
        let mut characters = self.rest.chars();
        for (index, character) in characters.by_ref().take(LONGEST_EXCERPT).enumerate() {
            if index == self.before {
                start = Some(line.len());
            }
            if index == self.before + self.width {
                end = Some(line.len());
            }
            match character {
                '\t' => line.push('\t'),
                other => show(other, &mut line),
            }
        }
        let all = line.len();
        if characters.next().is_some() {
            line.push('…');
        }
        line.truncate(line.trim_end().len().max(end.unwrap_or(0)));
        let start = start.unwrap_or(all).min(line.len());
        Excerpt {
            start,
            end: end.unwrap_or(all).min(line.len()).max(start),
            width: self.width,
            line,
        }
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
