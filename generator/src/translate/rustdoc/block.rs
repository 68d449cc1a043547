//! The blocks of a text.

use super::inline::Inline;

/// A block of a text (CommonMark 0.31.2 §4 and §5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// Words.
    Paragraph(Vec<Inline>),
    /// A heading of this level, from 1.
    Heading(u8, Vec<Inline>),
    /// Lines that are shown as they are.
    Code(String),
    /// A horizontal line.
    Rule,
    /// Rows of cells.
    Table(Table),
    /// A quotation.
    Quote(Vec<Block>),
    /// A list.
    List(List),
}

/// A table: the first row is its head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// The second line, one entry per column.
    pub(super) alignments: Vec<&'static str>,
    /// The cells, by rows.
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    /// The number of the first item; `None` for bullets.
    pub(super) start: Option<u64>,
    /// Whether blank lines separate the items.
    pub(super) is_loose: bool,
    /// The items.
    pub(super) items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Item {
    /// Whether its box is ticked; `None` where it has none.
    pub(super) task: Option<bool>,
    /// What it holds.
    pub(super) blocks: Vec<Block>,
}
