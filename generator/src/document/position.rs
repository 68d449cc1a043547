//! Positions in texts, in lines and characters.

use saphyr_parser::Marker;

/// A place in a text. The order is that of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The first character of a text.
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

/// A token in a text, or the place where one starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// Its first character.
    pub start: Position,
    /// What follows its last one; the start where its length is not known.
    pub end: Position,
}

impl Span {
    /// The token that starts at a position.
    pub(crate) fn at(start: Position) -> Self {
        Self { start, end: start }
    }

    /// Whether its length is known, and that it ends on the line on which it starts.
    pub(super) fn is_word(&self) -> bool {
        self.start.line == self.end.line && self.start != self.end
    }
}

impl From<saphyr_parser::Span> for Span {
    fn from(span: saphyr_parser::Span) -> Self {
        Self {
            start: span.start.into(),
            end: span.end.into(),
        }
    }
}

impl From<Marker> for Position {
    fn from(marker: Marker) -> Self {
        Self {
            line: marker.line(),
            column: marker.col() + 1,
        }
    }
}
