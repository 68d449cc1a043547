//! Syntax errors: what a parser says about a text in, what is wrong with it and what to do about it out.
//!
//! Parsers name the place where they gave up, which is often behind the slip, and say what they were doing. The words here are for the
//! author, and the place is that of the slip, as far as it can be told from the text.

pub(super) mod json;
pub(super) mod yaml;

use super::position::Position;

/// A text that is neither JSON nor YAML.
#[derive(Debug)]
pub(super) struct SyntaxError {
    /// Where the slip is.
    pub at: Position,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl SyntaxError {
    pub(super) fn new(at: Position, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            at,
            message: message.into(),
            help: help.into(),
        }
    }

    /// Values that are nested deeper than they are read.
    pub(super) fn too_deep(at: Position) -> Self {
        let message = "values are nested beyond the limit of 128 levels";
        let help = "move inner values to `components` and refer to them";
        Self::new(at, message, help)
    }
}

/// The same line at another column.
fn on_line(line: usize, column: usize) -> Position {
    Position { line, column }
}

/// A line by its number, without its end.
fn line(text: &str, number: usize) -> &str {
    text.lines()
        .nth(number.saturating_sub(1))
        .unwrap_or_default()
}

/// The text from a position to the end of its line.
fn rest(text: &str, at: Position) -> &str {
    let line = line(text, at.line);
    let start = line.char_indices().nth(at.column.saturating_sub(1));
    start.map_or("", |(start, _)| line.get(start..).unwrap_or_default())
}

/// The text of the same line before a position.
fn before(text: &str, at: Position) -> &str {
    let line = line(text, at.line);
    let length = line.len() - rest(text, at).len();
    line.get(..length).unwrap_or_default()
}

/// The column of the first character of a line that is no space; a tab is none.
fn indentation(line: &str) -> usize {
    let first = line.chars().position(|character| character != ' ');
    first.unwrap_or_default() + 1
}

/// What is open at the end of a text: each bracket and, if it is last, the quotation mark.
fn open(text: &str) -> Vec<(Position, char)> {
    let mut open: Vec<(Position, char)> = Vec::new();
    let mut at = Position::START;
    let (mut is_escaped, mut is_in_word) = (false, false);
    for character in text.chars() {
        let mark = open
            .last()
            .map(|(_, mark)| *mark)
            .filter(|it| "\"'".contains(*it));
        match (mark, character) {
            (Some(_), _) if is_escaped => is_escaped = false,
            (Some('"'), '\\') => is_escaped = true,
            (Some(mark), character) if character == mark => drop(open.pop()),
            (None, '"' | '\'') if is_in_word => {}
            (None, '"' | '\'' | '[' | '{') => open.push((at, character)),
            (None, ']' | '}') => drop(open.pop()),
            _ => {}
        }
        is_in_word = character.is_alphanumeric();
        at = match character {
            '\n' => on_line(at.line + 1, 1),
            _ => on_line(at.line, at.column + 1),
        };
    }
    open
}

/// The text from a position on, or before it.
fn split(text: &str, at: Position) -> (&str, &str) {
    let lines = text.split_inclusive('\n').take(at.line.saturating_sub(1));
    let start = lines.map(str::len).sum::<usize>() + before(text, at).len();
    text.split_at_checked(start).unwrap_or((text, ""))
}

/// What closes a bracket.
fn closing(bracket: char) -> char {
    if bracket == '[' { ']' } else { '}' }
}

#[cfg(test)]
mod tests;
