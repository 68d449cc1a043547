//! Syntax errors of JSON (RFC 8259).

use super::{SyntaxError, closing, on_line, open, rest, split};
use crate::document::position::Position;

/// What is wrong with a text of which serde_json says this, at the position where it gave up.
pub(in crate::document) fn explain(text: &str, said: &str, at: Position) -> SyntaxError {
    let first = rest(text, at).chars().next();
    let has = |part: &str| said.contains(part);
    if has("recursion limit") {
        return SyntaxError::too_deep(at);
    }
    if has("EOF") {
        return unclosed(text, at);
    }
    if has("control character") {
        return control(text, at);
    }
    if has("escape") || has("surrogate") || has("code point") {
        let message = "this is not a valid escape in a string of JSON";
        let help =
            "write a backslash twice, or one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX";
        return SyntaxError::new(at, message, help);
    }
    if has("trailing characters") {
        let message = "something follows the end of the document";
        let help = "remove it, or put each document into a file of its own";
        return SyntaxError::new(at, message, help);
    }
    if has("number") {
        let message = "this is not a valid number of JSON";
        let help =
            "write it as in 0.5 or -12e3, without a leading zero or plus sign, or in double quotes";
        return SyntaxError::new(at, message, help);
    }
    match first {
        Some('/' | '#') => SyntaxError::new(
            at,
            "JSON has no comments",
            "remove the comment, or write the document in YAML",
        ),
        Some('\'') => SyntaxError::new(
            at,
            "JSON has no single quotes",
            "write double quotes: \"…\"",
        ),
        Some('}' | ']') if has("trailing comma") || has("key must be") => trailing_comma(text, at),
        _ if has("key must be") => SyntaxError::new(
            at,
            "a key of JSON needs double quotes",
            "write the key in double quotes: \"key\": value",
        ),
        _ if has("expected `:`") => SyntaxError::new(
            at,
            "a colon is missing between a key and its value",
            "write \"key\": value",
        ),
        _ if has("expected `,`") => separator(text, at, first),
        _ if has("expected value") || has("expected ident") => no_value(at, rest(text, at)),
        _ => SyntaxError::new(
            at,
            "this is not valid JSON",
            "check the quotes, commas and brackets here and in the line before",
        ),
    }
}

/// A comma behind the last member or element.
fn trailing_comma(text: &str, at: Position) -> SyntaxError {
    let (before, _) = split(text, at);
    let comma = before.trim_end().strip_suffix(',').unwrap_or(before);
    let message = "a comma stands behind the last member or element";
    SyntaxError::new(end(comma), message, "remove the comma")
}

/// The position behind a text.
fn end(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or_default();
    on_line(1 + text.matches('\n').count(), 1 + last.chars().count())
}

/// Something else where a comma or a closing bracket is expected.
fn separator(text: &str, at: Position, first: Option<char>) -> SyntaxError {
    let around = open(split(text, at).0);
    let closing = around.last().map_or('}', |(_, bracket)| closing(*bracket));
    match first {
        Some(found @ ('}' | ']')) => SyntaxError::new(
            at,
            format!("`{found}` stands where `{closing}` has to close what is open"),
            "let the brackets close in the order in which they opened",
        ),
        _ => SyntaxError::new(
            at,
            "a comma is missing before this",
            format!("add a comma, or `{closing}` if this is the end"),
        ),
    }
}

/// Something else where a value is expected.
fn no_value(at: Position, rest: &str) -> SyntaxError {
    let word: String = rest.chars().take_while(|it| it.is_alphanumeric()).collect();
    if word.is_empty() {
        return SyntaxError::new(
            at,
            "a value is missing here",
            "write a value, such as \"text\", 1, true or null",
        );
    }
    SyntaxError::new(
        at,
        format!("`{word}` is not a value of JSON"),
        "write a string in double quotes, a number, true, false or null",
    )
}

/// A text that ends too early.
fn unclosed(text: &str, at: Position) -> SyntaxError {
    match open(text).last() {
        Some((mark, '"' | '\'')) => {
            SyntaxError::new(*mark, "this quote is never closed", "add the closing quote")
        }
        Some((bracket, opening)) => SyntaxError::new(
            *bracket,
            "this bracket is never closed",
            format!("add the closing `{}`", closing(*opening)),
        ),
        None => SyntaxError::new(
            at,
            "the text ends where a value is expected",
            "write the value",
        ),
    }
}

/// A control character, or the end of the line, in a string.
fn control(text: &str, at: Position) -> SyntaxError {
    match open(split(text, at).0).last() {
        Some((mark, _)) if mark.line < at.line => SyntaxError::new(
            *mark,
            "this quote is not closed on its line",
            "add the closing quote; the end of a line is written \\n",
        ),
        _ => SyntaxError::new(
            at,
            "a string has a control character",
            "write a tab as \\t, and others as \\uXXXX",
        ),
    }
}
