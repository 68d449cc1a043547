//! Lines of Markdown in, lines of at most a width out that read the same: rustdoc shows the end of a line as a blank.
//!
//! Only the blanks between the words of a paragraph become ends of lines. Code, tables and headings stay as they are, and so do words
//! that would be the mark of a block at the start of a line.

use std::borrow::Cow;

use crate::model::RustDoc;

/// How wide a line of docs is, what is in front of its text included.
const MARGIN: usize = 100;

/// The slashes of a doc comment, and the blank behind them.
const COMMENT: usize = "/// ".len();

/// The lines of docs that are indented so far.
pub fn wrap(docs: &RustDoc, indent: usize) -> Vec<Cow<'_, str>> {
    let width = MARGIN.saturating_sub(indent + COMMENT);
    if docs.0.iter().all(|line| fits(line, width)) {
        return docs.0.iter().map(|line| line.as_str().into()).collect();
    }
    let mut wrapped = Vec::with_capacity(docs.0.len() * 2);
    let mut fence = None;
    let mut rest = docs.0.as_slice();
    while let Some((line, behind)) = rest.split_first() {
        let kind = kind(line, &mut fence);
        let length = match kind {
            Kind::Fixed => 0,
            Kind::Words => behind.iter().take_while(|line| continues(line)).count(),
        };
        let length = if ends_hard(line) { 0 } else { length };
        let hard = behind.iter().take(length).position(|line| ends_hard(line));
        let length = hard.map_or(length, |at| at + 1);
        let (paragraph, behind) = rest.split_at(length + 1);
        if kind == Kind::Fixed || paragraph.iter().all(|line| fits(line, width)) {
            wrapped.extend(paragraph.iter().map(|line| Cow::from(line.as_str())));
        } else {
            fill(&joined(paragraph), width, &mut wrapped);
        }
        rest = behind;
    }
    wrapped
}

fn fits(text: &str, width: usize) -> bool {
    text.len() <= width || text.chars().count() <= width
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// It stays as it is.
    Fixed,
    /// It starts a paragraph, or is one.
    Words,
}

fn kind<'a>(line: &'a str, fence: &mut Option<&'a str>) -> Kind {
    if let Some(open) = fence {
        let line = line.trim_start_matches([' ', '>']);
        if line.starts_with(*open) && line.trim_start_matches(*open).is_empty() {
            *fence = None;
        }
        return Kind::Fixed;
    }
    let text = line.get(marks(line)..).unwrap_or_default();
    if text.starts_with("```") {
        let length = text.len() - text.trim_start_matches('`').len();
        *fence = text.get(..length);
        return Kind::Fixed;
    }
    let hashes = text.trim_start_matches('#');
    let is_heading = hashes.len() < text.len() && (hashes.is_empty() || hashes.starts_with(' '));
    if is_heading || text.is_empty() || text.starts_with('|') {
        return Kind::Fixed;
    }
    Kind::Words
}

/// Whether a line continues the paragraph of the one before it.
fn continues(line: &str) -> bool {
    let text = line.trim_start();
    let word = text.split(' ').next().unwrap_or_default();
    !word.is_empty() && !is_mark(word)
}

/// Whether a line ends in a break that is shown.
fn ends_hard(line: &str) -> bool {
    line.ends_with('\\') || line.ends_with("  ")
}

/// How much of a line are the marks of quotes and lists in front of its words.
fn marks(line: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = line.get(length..).unwrap_or_default();
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = rest.len() - digits.len();
        length += if rest.starts_with([' ', '>']) {
            1
        } else if rest.starts_with("- ") {
            2
        } else if number > 0 && digits.starts_with(". ") {
            number + 2
        } else {
            return length;
        };
    }
}

/// The lines of one paragraph as one.
fn joined(lines: &[String]) -> Cow<'_, str> {
    match lines {
        [line] => Cow::from(line.as_str()),
        [first, others @ ..] => {
            let others = others.iter().map(|line| line.trim_start());
            let lines: Vec<&str> = std::iter::once(first.as_str()).chain(others).collect();
            Cow::from(lines.join(" "))
        }
        [] => Cow::default(),
    }
}

/// Adds the lines of a paragraph.
fn fill(line: &str, width: usize, wrapped: &mut Vec<Cow<'_, str>>) {
    let (marks, text) = line.split_at(marks(line));
    let below: String = marks
        .chars()
        .map(|c| if c == '>' { '>' } else { ' ' })
        .collect();
    let mut current = marks.to_owned();
    let mut length = current.chars().count();
    let mut start = 0;
    let ends = breaks(text).chain(std::iter::once(text.len()));
    for end in ends {
        let piece = text.get(start..end).unwrap_or_default();
        let added = piece.chars().count();
        let is_first = current.len() == marks.len();
        if is_first {
            length += added;
        } else if length + 1 + added > width {
            wrapped.push(Cow::from(std::mem::replace(&mut current, below.clone())));
            length = below.len() + added;
        } else {
            current.push(' ');
            length += 1 + added;
        }
        current.push_str(piece);
        start = end + 1;
    }
    wrapped.push(Cow::from(current));
}

/// The blanks of a paragraph at which a line can end.
fn breaks(text: &str) -> impl Iterator<Item = usize> {
    let mut code_end = 0;
    let mut escaped = None;
    text.match_indices([' ', '`', '\\'])
        .filter_map(move |(at, found)| {
            if at < code_end || escaped == Some(at) {
                return None;
            }
            let rest = text.get(at..)?;
            match found {
                "\\" => {
                    escaped = Some(at + 1);
                    None
                }
                "`" => {
                    code_end = at + code_length(rest);
                    None
                }
                _ => {
                    let before = text.get(..at)?;
                    let word = rest.get(1..)?.split(' ').next()?;
                    let can_end =
                        !before.ends_with([' ', '\\']) && !word.is_empty() && !is_mark(word);
                    can_end.then_some(at)
                }
            }
        })
}

/// How long a code span is at the start of a text; only its backticks, where it does not end.
fn code_length(text: &str) -> usize {
    let after = text.trim_start_matches('`');
    let run = text.len() - after.len();
    let mut at = run;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('`')) {
        let from = text.get(at + start..).unwrap_or_default();
        let length = from.len() - from.trim_start_matches('`').len();
        at += start + length;
        if length == run {
            return at;
        }
    }
    run
}

/// Whether a word at the start of a line could be the mark of a block, or belong to one.
fn is_mark(word: &str) -> bool {
    let behind_number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = behind_number.len() < word.len() && behind_number.starts_with(['.', ')']);
    let is_tag = word.starts_with('<') && !word.starts_with("<http");
    word.starts_with(['>', '|'])
        || word.starts_with("```")
        || word.starts_with("~~~")
        || word.chars().all(|c| "-+*=#_:|~`".contains(c))
        || is_number
        || is_tag
}

#[cfg(test)]
mod tests;
