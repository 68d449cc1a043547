//! Syntax errors of YAML 1.2.

use super::{SyntaxError, before, closing, indentation, line, on_line, open, rest, split};
use crate::document::position::Position;

/// What is wrong with a text of which the parser says this, at the position where it gave up.
pub(in crate::document) fn explain(text: &str, said: &str, at: Position) -> SyntaxError {
    let (problem, doing) = said.split_once(", while ").unwrap_or((said, ""));
    let has = |part: &str| problem.contains(part);
    let at = match second_document(text).filter(|_| has("more than one document")) {
        Some(second) => second,
        None => at,
    };
    let start = started(doing).unwrap_or(Position::START);
    if let Some(tab) = tab(text, at).filter(|_| has("tab") || !doing.contains("flow")) {
        let message = "a tab indents this line, and YAML takes spaces alone";
        return SyntaxError::new(tab, message, "indent with spaces");
    }
    if has("recursion limit") {
        return SyntaxError::too_deep(at);
    }
    if has("end of stream") && doing.contains("quoted") {
        let message = "this quote is never closed";
        return SyntaxError::new(start, message, "add the closing quote");
    }
    if has("expected ',' or") {
        return separator(text, at, start);
    }
    if has("mapping values") {
        return second_colon(text, at);
    }
    if has("expected key") {
        return no_key(text, at);
    }
    if has("expected ':'") {
        return no_colon(text, if doing.contains("key") { start } else { at });
    }
    if has("unknown anchor") {
        return alias(text, at);
    }
    if has("as key") {
        return key(text, at);
    }
    if doing.contains("alias") || doing.contains("anchor") || doing.contains("tag") {
        return first_character(text, start);
    }
    if has("start any token") || has("mapping keys") || doing.contains("directive") {
        let is_line = doing.contains("directive");
        return first_character(text, if is_line { on_line(at.line, 1) } else { at });
    }
    others(problem, at)
}

/// What is said about one character, or about none.
fn others(problem: &str, at: Position) -> SyntaxError {
    let cases = [
        (
            "repetition limit",
            "the aliases (`*name`) of this document expand beyond the limit",
            "write `$ref`s instead",
        ),
        (
            "more than one document",
            "a second document starts in this file",
            "put each document into a file of its own",
        ),
        (
            "'-' indicator",
            "this line stands among the items of a list, and is none",
            "start it with `- `, or indent it like what it belongs to",
        ),
        (
            "sequence entries",
            "a list cannot start behind its key, on the same line",
            "put each `- ` on a line of its own, or write [a, b]",
        ),
        (
            "comment or line break",
            "text follows `|` or `>` on the same line",
            "start the text on the next line, indented",
        ),
        (
            "escape character",
            "this is not a valid escape in double quotes",
            "write the backslash twice, or use single quotes",
        ),
        (
            "hexadecimal",
            "this is not a valid escape in double quotes",
            "write as many hexadecimal digits as the escape takes, as in \\x41 and \\u0041",
        ),
        (
            "node content",
            "a value is missing before this",
            "write the value, or put text that starts with such a character in quotes",
        ),
        (
            "control characters",
            "the text has a control character",
            "remove it",
        ),
    ];
    let found = cases.iter().find(|(part, ..)| problem.contains(part));
    let (message, help) = found.map_or(
        (
            "this is not valid YAML",
            "check the quotes, brackets and indentation here and in the line before",
        ),
        |(_, message, help)| (*message, *help),
    );
    SyntaxError::new(at, message, help)
}

/// Where the parser says that it started what it was doing.
fn started(doing: &str) -> Option<Position> {
    let (_, position) = doing.split_once(" at line ")?;
    let (line, column) = position.split_once(" column ")?;
    Some(on_line(line.parse().ok()?, column.parse().ok()?))
}

/// The line that starts a second document.
fn second_document(text: &str) -> Option<Position> {
    let mut lines = text.lines().zip(1..);
    let is_content = |line: &str| !line.trim().is_empty() && !line.starts_with(['#', '%']);
    lines.find(|(line, _)| is_content(line))?;
    let (_, number) = lines.find(|(line, _)| line.starts_with("---"))?;
    Some(on_line(number, 1))
}

/// The first tab that indents the line of a position.
fn tab(text: &str, at: Position) -> Option<Position> {
    let line = line(text, at.line);
    let start = line.len() - line.trim_start().len();
    let tab = line.get(..start)?.chars().position(|it| it == '\t')?;
    Some(on_line(at.line, tab + 1))
}

/// A value, as it can be put in quotes.
fn quoted(value: &str) -> String {
    let value = value.trim();
    let is_short = value.chars().count() <= 40 && !value.is_empty();
    if is_short && !value.contains(['\'', '\\']) {
        format!("put the value in quotes: '{value}'")
    } else {
        "put the value in quotes".to_owned()
    }
}

/// A value that starts with a character that has a meaning.
fn first_character(text: &str, at: Position) -> SyntaxError {
    let value = rest(text, at);
    let first = value.chars().next().unwrap_or(' ');
    if first == '\t' {
        let message = "a tab stands where a value starts";
        return SyntaxError::new(at, message, "write spaces");
    }
    let message = format!("a value without quotes cannot start with `{first}`");
    SyntaxError::new(at, message, quoted(value))
}

fn alias(text: &str, at: Position) -> SyntaxError {
    let value = rest(text, at);
    let name: String = value
        .chars()
        .skip(1)
        .take_while(|it| !it.is_whitespace())
        .collect();
    let message = format!("`*{name}` stands for what `&{name}` names, and there is none before it");
    SyntaxError::new(at, message, quoted(value))
}

/// A key that is a list or an object.
fn key(text: &str, at: Position) -> SyntaxError {
    let message = "a list or an object cannot be a key";
    let help = if line(text, at.line).contains("{{") {
        "put text with `{{` in quotes"
    } else {
        "write a string as key"
    };
    SyntaxError::new(at, message, help)
}

/// A colon where there can be none.
fn second_colon(text: &str, at: Position) -> SyntaxError {
    let own = before(text, at);
    if let Some(first) = own.find(": ") {
        let behind = own.get(first + 1..).unwrap_or_default();
        let spaces = behind.len() - behind.trim_start().len();
        let column = own.get(..first).unwrap_or_default().chars().count() + 2 + spaces;
        let start = on_line(at.line, column);
        let message = "this value has a `: ` in it, and no quotes";
        return SyntaxError::new(start, message, quoted(rest(text, start)));
    }
    let indented = on_line(at.line, indentation(line(text, at.line)));
    let Some((number, before)) = line_before(text, at.line) else {
        return others("", at);
    };
    let item = before.trim().trim_start_matches("- ");
    let start = on_line(number, indentation(before));
    match item.split_once(':') {
        None => no_colon(text, start),
        Some((key, value)) if !value.starts_with(' ') && !value.is_empty() => SyntaxError::new(
            start,
            format!("a space is missing behind the colon of `{key}`"),
            format!("write `{key}: …`"),
        ),
        Some((key, _)) => SyntaxError::new(
            indented,
            format!("this line is indented more than `{key}`, which has a value already"),
            format!("indent it by {} spaces, like `{key}`", start.column - 1),
        ),
    }
}

/// The line before one, without comments and empty lines, and its number.
fn line_before(text: &str, number: usize) -> Option<(usize, &str)> {
    let lines = text.lines().zip(1..).take(number.saturating_sub(1));
    let is_content = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let last = lines.filter(|(line, _)| is_content(line)).last();
    last.map(|(line, number)| (number, line))
}

/// Something that is no key.
fn no_key(text: &str, at: Position) -> SyntaxError {
    let found = rest(text, at);
    let before = before(text, at);
    if found.starts_with("- ") && before.trim().is_empty() {
        let message = "an item of a list stands among keys";
        let help = "indent the list below its key, or remove the `- `";
        return SyntaxError::new(at, message, help);
    }
    if before.trim().is_empty() {
        let message = "this line is indented like no line that it can belong to";
        let help = "indent it like the keys beside it";
        return SyntaxError::new(at, message, help);
    }
    if before.contains(['"', '\'']) {
        let message = "text follows the closing quote of a value";
        let help = "write '' for a single quote in single quotes, and \\\" for a double quote in double quotes";
        return SyntaxError::new(at, message, help);
    }
    let message = "this follows the end of a value";
    SyntaxError::new(at, message, "remove it, or put the whole value in quotes")
}

/// A line without a colon.
fn no_colon(text: &str, at: Position) -> SyntaxError {
    let found = rest(text, at).trim_end();
    let is_key = !found.is_empty() && !found.contains(char::is_whitespace);
    let help = if is_key {
        format!("write `{found}:`, or indent the line if it continues a string")
    } else {
        "write `key: value`, or indent the line if it continues a string".to_owned()
    };
    SyntaxError::new(at, "this line has no colon, and is not a key", help)
}

/// Something else where a comma or a closing bracket is expected.
fn separator(text: &str, at: Position, start: Position) -> SyntaxError {
    let bracket = rest(text, start).chars().next().unwrap_or('{');
    let closing = closing(bracket);
    let found = rest(text, at).chars().next();
    if let Some(found @ ('}' | ']')) = found {
        let message = format!("`{found}` stands where `{closing}` has to close what is open");
        let help = "let the brackets close in the order in which they opened";
        return SyntaxError::new(at, message, help);
    }
    let inside = split(text, start).1;
    if open(inside)
        .first()
        .is_some_and(|(first, _)| *first == Position::START)
    {
        let message = "this bracket is never closed";
        return SyntaxError::new(start, message, format!("add the closing `{closing}`"));
    }
    let indented = on_line(at.line, indentation(line(text, at.line)));
    let slip = if at.line > start.line { indented } else { at };
    let message = "a comma is missing before this";
    SyntaxError::new(
        slip,
        message,
        format!("add a comma, or `{closing}` if this is the end"),
    )
}
