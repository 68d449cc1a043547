//! Blocks and containers, as they start and end.

use super::Builder;
use crate::translate::rustdoc::{
    block::Block,
    inline::{Inline, Span},
    normalize::normalize,
    table::flatten,
    tree::{Container, Origin},
};

impl Builder {
    /// Ends the open paragraph or heading; spans go on in the next. In a cell, that is a line break.
    pub fn end_paragraph(&mut self) {
        self.end_code();
        if self.is_in_cell() {
            self.inlines.push(Inline::Break);
            return;
        }
        let marks: Vec<Span> = self.marks().cloned().collect();
        let ends = marks.iter().rev().cloned().map(Inline::Close);
        self.inlines.extend(ends);
        let inlines = self.take_inlines();
        let heading = self.heading.take();
        if !inlines.is_empty() {
            self.block(match heading {
                Some(level) => Block::Heading(level, inlines),
                None => Block::Paragraph(inlines),
            });
        }
        self.inlines.extend(marks.into_iter().map(Inline::Open));
    }

    /// Ends whatever a block of Markdown ends: its spans do not go on.
    pub fn end_block(&mut self) {
        self.end_code_block();
        self.end_paragraph();
        if !self.is_in_cell() {
            self.end_spans();
        }
    }

    pub fn end_spans(&mut self) {
        self.spans.clear();
        self.inlines.clear();
        self.code_span = None;
    }

    /// The words that follow are a heading.
    pub fn start_heading(&mut self, level: u8) {
        self.end_paragraph();
        self.heading = Some(level);
    }

    /// The words that follow are lines of code.
    pub fn start_code_block(&mut self) {
        self.end_paragraph();
        self.code = Some(String::new());
    }

    /// Whether the words are lines of code.
    pub fn is_in_code_block(&self) -> bool {
        self.code.is_some()
    }

    /// Ends the lines of code.
    pub fn end_code_block(&mut self) {
        let Some(code) = self.code.take() else { return };
        if self.is_in_cell() {
            self.inlines.push(Inline::Code(code.trim().to_owned()));
        } else {
            let code = code.strip_prefix('\n').map(str::to_owned).unwrap_or(code);
            self.block(Block::Code(code));
        }
    }

    /// Adds a horizontal line.
    pub fn rule(&mut self) {
        self.end_paragraph();
        if !self.is_in_cell() {
            self.block(Block::Rule);
        }
    }

    /// Starts a container.
    pub fn open(&mut self, container: Container, origin: Origin) {
        self.end_paragraph();
        match (self.is_in_cell(), origin) {
            (false, _) => {
                self.end_broken_table();
                self.write_label();
                self.tree.open(container, origin);
            }
            (true, Origin::Markdown) => self.tree.open(Container::Transparent, origin),
            // Its end may be missing.
            (true, _) => {}
        }
    }

    /// Ends a container.
    pub fn close(&mut self, origin: Origin) {
        if origin == Origin::Markdown {
            self.end_tables_in_markdown();
        }
        self.end_paragraph();
        if !self.is_in_cell() || origin == Origin::Markdown {
            self.write_label();
            self.tree.close(origin);
        }
    }

    /// A word stands in front of what follows.
    pub fn start_label(&mut self, label: &'static str) {
        self.label = Some(label);
    }

    /// Adds a finished block.
    pub fn block(&mut self, block: Block) {
        if self.is_in_cell() {
            flatten(block, &mut self.inlines);
            return;
        }
        self.end_broken_table();
        match block {
            Block::Paragraph(inlines) if self.label.is_some() => {
                let label = self.label.take().unwrap_or_default();
                let inlines = labelled(label, inlines);
                self.tree.push(Block::Paragraph(inlines));
            }
            other => {
                self.write_label();
                self.tree.push(other);
            }
        }
    }

    /// Adds words that were read by themselves.
    pub fn extend(&mut self, inlines: Vec<Inline>) {
        let is_in_link = self.is_in_link();
        let inlines = inlines.into_iter().filter_map(|piece| match piece {
            Inline::Open(Span::Link(_)) | Inline::Close(Span::Link(_)) if is_in_link => None,
            Inline::Url(url) if is_in_link => Some(Inline::Text(url)),
            other => Some(other),
        });
        self.inlines.extend(inlines);
    }

    fn write_label(&mut self) {
        if let Some(label) = self.label.take() {
            let inlines = labelled(label, Vec::new());
            self.tree.push(Block::Paragraph(inlines));
        }
    }

    /// All blocks.
    pub fn finish(mut self) -> Vec<Block> {
        self.end_tables();
        self.end_block();
        self.write_label();
        self.tree.finish()
    }
}

/// A paragraph with a word in front, unless it starts with it.
fn labelled(label: &str, inlines: Vec<Inline>) -> Vec<Inline> {
    let starts_with = |text: &str| {
        let start = text.get(..label.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(label))
    };
    let mut words = inlines.iter().filter_map(|piece| match piece {
        Inline::Text(text) => Some(text),
        _ => None,
    });
    if words.next().is_some_and(|text| starts_with(text)) {
        return inlines;
    }
    let label = [
        Inline::Open(Span::Strong),
        Inline::Text(format!("{label}:")),
        Inline::Close(Span::Strong),
        Inline::Text(" ".to_owned()),
    ];
    normalize(label.into_iter().chain(inlines).collect())
}
