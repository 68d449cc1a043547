//! Spans as authors start and end them in, spans as Markdown can write them out: HTML has them where Markdown cannot.

use super::inline::{Inline, Span};

/// Text in one piece, and neither empty spans nor a span that goes on where it ended.
pub(super) fn merge(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut merged: Vec<Inline> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (merged.last_mut(), piece) {
            (_, Inline::Text(text)) if text.is_empty() => {}
            (Some(Inline::Text(text)), Inline::Text(more)) => text.push_str(&more),
            (Some(Inline::Code(code)), Inline::Code(more)) => code.push_str(&more),
            (Some(Inline::Open(open)), Inline::Close(close)) if *open == close => {
                merged.pop();
            }
            (Some(Inline::Close(close)), Inline::Open(open)) if *close == open => {
                merged.pop();
            }
            (_, piece) => merged.push(piece),
        }
    }
    merged
}

/// Puts blanks and breaks outside of spans, and drops spans whose marks would not be read as such.
pub(super) fn settle(pieces: Vec<Inline>) -> Vec<Inline> {
    if !pieces.iter().any(|piece| matches!(piece, Inline::Open(_))) {
        return pieces;
    }
    let is_start = |piece: &Inline| matches!(piece, Inline::Open(_));
    let pieces = hoist(pieces.into_iter(), str::trim_start, is_start);
    let is_end = |piece: &Inline| matches!(piece, Inline::Close(_));
    let mut pieces = hoist(pieces.into_iter().rev(), str::trim_end, is_end);
    pieces.reverse();
    let pieces = merge(pieces);
    let mut dropped = misplaced(&pieces).into_iter().peekable();
    let kept = (0..)
        .zip(pieces)
        .filter(|(index, _)| dropped.next_if_eq(index).is_none());
    merge(kept.map(|(_, piece)| piece).collect())
}

/// Moves blanks and breaks that follow marks before them.
fn hoist(
    pieces: impl Iterator<Item = Inline>,
    trim: fn(&str) -> &str,
    is_mark: fn(&Inline) -> bool,
) -> Vec<Inline> {
    let mut hoisted: Vec<Inline> = Vec::new();
    for piece in pieces {
        let marks = hoisted.iter().rev().take_while(|piece| is_mark(piece));
        let at = hoisted.len() - marks.count();
        match piece {
            Inline::Break => hoisted.insert(at, Inline::Break),
            Inline::Text(text) if at < hoisted.len() && trim(&text).len() < text.len() => {
                hoisted.insert(at, Inline::Text(" ".to_owned()));
                if !trim(&text).is_empty() {
                    hoisted.push(Inline::Text(trim(&text).to_owned()));
                }
            }
            other => hoisted.push(other),
        }
    }
    hoisted
}

/// The marks of spans that would not be read as marks (CommonMark 0.31.2 §6.2), in order.
fn misplaced(pieces: &[Inline]) -> Vec<usize> {
    let mut open: Vec<usize> = Vec::new();
    let mut found = Vec::new();
    for (end, piece) in pieces.iter().enumerate() {
        match piece {
            Inline::Open(_) => open.push(end),
            Inline::Close(span) => {
                let start = open.pop().unwrap_or(end);
                let is_read = matches!(span, Span::Link(_))
                    || is_flanking(before(pieces, start), behind(pieces, start))
                        && is_flanking(behind(pieces, end), before(pieces, end));
                if !is_read {
                    found.extend([start, end]);
                }
            }
            _ => {}
        }
    }
    found.sort_unstable();
    found
}

/// Whether a mark between these two characters is one of the words that `inside` belongs to.
fn is_flanking(outside: char, inside: char) -> bool {
    let is_word = |c: char| c.is_alphanumeric();
    !inside.is_whitespace() && (is_word(inside) || !is_word(outside))
}

/// The character before a piece, marks of spans aside.
fn before(pieces: &[Inline], index: usize) -> char {
    let pieces = pieces.get(..index).unwrap_or_default().iter().rev();
    let mut characters = pieces.filter_map(|piece| edge(piece, |text| text.chars().next_back()));
    characters.next().unwrap_or(' ')
}

/// The character behind a piece, marks of spans aside.
fn behind(pieces: &[Inline], index: usize) -> char {
    let mut pieces = pieces.get(index + 1..).unwrap_or_default().iter();
    let mut characters = pieces
        .by_ref()
        .filter_map(|piece| edge(piece, |text| text.chars().next()));
    characters.next().unwrap_or(' ')
}

/// The character at one end of a piece; `None` for the marks of emphasis, which are read together.
fn edge(piece: &Inline, end: impl Fn(&str) -> Option<char>) -> Option<char> {
    match piece {
        Inline::Text(text) => end(text),
        Inline::Code(_) => Some('`'),
        Inline::Url(_) => Some('<'),
        Inline::Break => Some('\n'),
        Inline::Open(Span::Link(_)) | Inline::Close(Span::Link(_)) => Some('['),
        Inline::Open(_) | Inline::Close(_) => None,
    }
}
