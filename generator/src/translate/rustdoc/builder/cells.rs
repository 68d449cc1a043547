//! Tables, as their cells start and end.

use super::Builder;
use crate::translate::rustdoc::{
    block::Block,
    inline::{Inline, Span},
    table::OpenTable,
};

impl Builder {
    /// Whether the words are in a cell of a table.
    pub fn is_in_cell(&self) -> bool {
        self.table.as_ref().is_some_and(|table| table.is_in_cell)
    }

    /// Starts a table. One in another is a part of its cell.
    pub fn start_table(&mut self, alignments: Vec<&'static str>) {
        self.end_paragraph();
        match &mut self.table {
            Some(table) => table.levels += 1,
            None => self.table = Some(OpenTable::new(alignments, self.tree.levels())),
        }
    }

    /// The cells that follow are in a new row.
    pub fn start_row(&mut self) {
        self.end_cell();
        if let Some(table) = self.own_table() {
            table.rows.push(Vec::new());
        }
    }

    /// The words that follow are in a new cell.
    pub fn start_cell(&mut self) {
        self.end_cell();
        if let Some(table) = self.own_table() {
            table.is_in_cell = true;
        }
    }

    /// Ends a cell.
    pub fn end_cell(&mut self) {
        self.end_paragraph();
        if self.own_table().is_none_or(|table| !table.is_in_cell) {
            return;
        }
        let marks: Vec<Span> = self.marks().cloned().collect();
        let ends = marks.into_iter().rev().map(Inline::Close);
        self.inlines.extend(ends);
        let cell = self.take_inlines();
        self.end_spans();
        if let Some(table) = self.own_table() {
            table.add(cell);
        }
    }

    /// Ends a table.
    pub fn end_table(&mut self) {
        self.end_cell();
        if let Some(table) = &mut self.table {
            table.levels -= 1;
        }
        let table = self.table.take_if(|table| table.levels == 0);
        if let Some(table) = table.and_then(OpenTable::finish) {
            self.block(Block::Table(table));
        }
    }

    /// Ends all tables.
    pub fn end_tables(&mut self) {
        while self.table.is_some() {
            self.end_table();
        }
    }

    /// Ends the tables in the innermost container of Markdown, which ends.
    pub fn end_tables_in_markdown(&mut self) {
        let level = self.tree.levels_of_markdown();
        let is_inside = |table: &OpenTable| level.is_some_and(|level| level < table.containers);
        if self.table.as_ref().is_some_and(is_inside) {
            self.end_tables();
        }
    }

    /// A block between the cells of a table ends it.
    pub fn end_broken_table(&mut self) {
        let is_broken = |table: &mut OpenTable| !table.is_in_cell && !table.rows.is_empty();
        let table = self.table.take_if(is_broken).and_then(OpenTable::finish);
        if let Some(table) = table {
            self.tree.push(Block::Table(table));
        }
    }

    /// The open table, outside of those in its cells.
    fn own_table(&mut self) -> Option<&mut OpenTable> {
        self.table.as_mut().filter(|table| table.levels == 1)
    }
}
