//! The rows of a table as they come in, a table with as many cells in each row out.

use super::{
    block::{Block, Table},
    inline::Inline,
};

/// A table whose end is still to come.
#[derive(Debug)]
pub(super) struct OpenTable {
    /// What Markdown says about the columns.
    alignments: Vec<&'static str>,
    /// The cells, by rows.
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
    /// Whether the words belong to a cell.
    pub(super) is_in_cell: bool,
    /// How many tables are in one another, this one included.
    pub(super) levels: usize,
    /// How many containers are around it.
    pub(super) containers: usize,
}

impl OpenTable {
    /// One without rows.
    pub(super) fn new(alignments: Vec<&'static str>, containers: usize) -> Self {
        Self {
            alignments,
            rows: Vec::new(),
            is_in_cell: false,
            levels: 1,
            containers,
        }
    }

    /// Adds a cell to the last row.
    pub(super) fn add(&mut self, cell: Vec<Inline>) {
        self.is_in_cell = false;
        match self.rows.last_mut() {
            Some(row) => row.push(cell),
            None => self.rows.push(vec![cell]),
        }
    }

    /// The table; cells that its head does not have would not be shown.
    pub(super) fn finish(mut self) -> Option<Table> {
        let is_empty = |row: &Vec<Vec<Inline>>| row.iter().all(Vec::is_empty);
        self.rows.retain(|row| !is_empty(row));
        let columns = self.rows.iter().map(Vec::len).max()?;
        for row in &mut self.rows {
            row.resize(columns, Vec::new());
        }
        let mut alignments = self.alignments;
        alignments.resize(columns, "---");
        Some(Table {
            alignments,
            rows: self.rows,
        })
    }
}

/// Adds the words of a block to a cell, which can hold no blocks.
pub(super) fn flatten(block: Block, cell: &mut Vec<Inline>) {
    cell.push(Inline::Break);
    match block {
        Block::Paragraph(inlines) | Block::Heading(_, inlines) => cell.extend(inlines),
        Block::Code(code) => cell.push(Inline::Code(code.trim().to_owned())),
        Block::Rule => {}
        Block::Table(table) => {
            for inlines in table.rows.into_iter().flatten() {
                cell.push(Inline::Break);
                cell.extend(inlines);
            }
        }
        Block::Quote(blocks) => blocks.into_iter().for_each(|block| flatten(block, cell)),
        Block::List(list) => {
            let blocks = list.items.into_iter().flat_map(|item| item.blocks);
            blocks.for_each(|block| flatten(block, cell));
        }
    }
    cell.push(Inline::Break);
}
