//! How the blocks of a text are written.

use super::{
    block::{Block, List, Table},
    inline::Inline,
    write::{Line, write_inline},
};

/// How many levels headings go down.
const DEMOTION: u8 = 2;

/// Writes blocks with a blank line between them.
pub(super) fn write_blocks(blocks: &[Block]) -> Vec<String> {
    join(blocks, true)
}

/// Writes blocks; where they need not be separated, only those of `loose` lists are.
fn join(blocks: &[Block], loose: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let may_follow = matches!(block, Block::List(_) | Block::Code(_));
        if index > 0 && (loose || !may_follow) {
            lines.push(String::new());
        }
        lines.extend(write_block(block));
    }
    lines
}

fn write_block(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(inlines) => split(&write_inline(inlines, Line::Paragraph)),
        Block::Heading(level, inlines) => {
            let marks = "#".repeat(usize::from((level + DEMOTION).min(6)));
            vec![format!("{marks} {}", write_inline(inlines, Line::Heading))]
        }
        Block::Code(text) => fence("text", &split(text.trim_end())),
        Block::Rule => vec!["---".to_owned()],
        Block::Table(table) => write_table(table),
        Block::Quote(blocks) => indent(join(blocks, true), "> ", "> "),
        Block::List(list) => write_list(list),
    }
}

/// A fenced code block (CommonMark 0.31.2 §4.5) around lines, which may hold fences.
pub(super) fn fence(info: &str, lines: &[String]) -> Vec<String> {
    let longest_run = lines
        .iter()
        .flat_map(|line| line.split(|c| c != '`'))
        .map(str::len)
        .max()
        .unwrap_or(0);
    let mark = "`".repeat(longest_run.max(2) + 1);
    let mut fenced = vec![format!("{mark}{info}")];
    fenced.extend(lines.iter().cloned());
    fenced.push(mark);
    fenced
}

fn write_table(table: &Table) -> Vec<String> {
    let row = |cells: &Vec<Vec<Inline>>| {
        let cells: String = cells
            .iter()
            .map(|cell| format!(" {} |", write_inline(cell, Line::Cell)))
            .collect();
        format!("|{cells}")
    };
    let delimiters: String = table
        .alignments
        .iter()
        .map(|alignment| format!(" {alignment} |"))
        .collect();
    let mut lines: Vec<String> = table.rows.iter().map(row).collect();
    lines.insert(lines.len().min(1), format!("|{delimiters}"));
    lines
}

fn write_list(list: &List) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, item) in (0_u64..).zip(&list.items) {
        if index > 0 && list.is_loose {
            lines.push(String::new());
        }
        // A longer number would be no list.
        let marker = list.start.map_or_else(
            || "- ".to_owned(),
            |start| format!("{}. ", start.saturating_add(index).min(999_999_999)),
        );
        let mut item_lines = join(&item.blocks, list.is_loose);
        if let (Some(is_done), Some(first)) = (item.task, item_lines.first_mut()) {
            first.insert_str(0, if is_done { "[x] " } else { "[ ] " });
        }
        if item_lines.is_empty() {
            item_lines.push(String::new());
        }
        lines.extend(indent(item_lines, &marker, &" ".repeat(marker.len())));
    }
    lines
}

/// Puts a marker before the first line and the rest below it.
fn indent(lines: Vec<String>, first: &str, others: &str) -> Vec<String> {
    let prefixes = std::iter::once(first).chain(std::iter::repeat(others));
    lines
        .iter()
        .zip(prefixes)
        .map(|(line, prefix)| format!("{prefix}{line}").trim_end().to_owned())
        .collect()
}

/// The lines of a text, without tabs and blanks at their ends.
fn split(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| line.replace('\t', "    ").trim_end().to_owned())
        .collect()
}
