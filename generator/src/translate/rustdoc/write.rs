//! Pieces in, a line of Markdown out.
//!
//! As little as possible is escaped: each try is read back, and the next one, which escapes more, is taken only where that gave
//! something else.

use super::{
    block::Block,
    inline::{Inline, Span},
    normalize::{collapse, normalize},
    read::{read_blocks, read_cells},
    url::destination,
};

/// What kind of line the words are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// A paragraph, in which a break makes a new line.
    Paragraph,
    /// A heading, in which a break is a blank.
    Heading,
    /// A cell of a table: a break is a blank, and a bar would end it.
    Cell,
}

/// How much is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effort {
    /// What would become a link, a tag, an entity or code.
    Light,
    /// Also what could be emphasis, or start a block.
    Careful,
    /// Every punctuation character.
    Full,
}

/// Writes the pieces of one paragraph, heading or cell.
pub(super) fn write_inline(pieces: &[Inline], kind: Line) -> String {
    let pieces = match kind {
        Line::Paragraph => pieces.to_vec(),
        Line::Heading | Line::Cell => without_breaks(pieces),
    };
    write_with_marks(&pieces, kind)
        .or_else(|| write_with_marks(&without_emphasis(&pieces), kind))
        .unwrap_or_else(|| write_words(&pieces, kind))
}

/// The line that reads as the pieces, if there is one.
fn write_with_marks(pieces: &[Inline], kind: Line) -> Option<String> {
    [Effort::Light, Effort::Careful, Effort::Full]
        .into_iter()
        .map(|effort| write(pieces, effort, kind))
        .find(|line| reads_back(line, pieces, kind))
}

/// The pieces without spans, but for links.
fn without_emphasis(pieces: &[Inline]) -> Vec<Inline> {
    let is_kept = |piece: &&Inline| match piece {
        Inline::Open(span) | Inline::Close(span) => matches!(span, Span::Link(_)),
        _ => true,
    };
    normalize(pieces.iter().filter(is_kept).cloned().collect())
}

/// The pieces with a blank for each break.
fn without_breaks(pieces: &[Inline]) -> Vec<Inline> {
    let pieces = pieces.iter().map(|piece| match piece {
        Inline::Break => Inline::Text(" ".to_owned()),
        other => other.clone(),
    });
    normalize(pieces.collect())
}

/// Whether a parser makes of a text what was meant.
fn reads_back(line: &str, pieces: &[Inline], kind: Line) -> bool {
    if pieces.is_empty() {
        return line.is_empty();
    }
    match kind {
        Line::Paragraph => {
            matches!(read_blocks(line).as_slice(), [Block::Paragraph(read)] if read == pieces)
        }
        Line::Heading => {
            matches!(read_blocks(&format!("# {line}")).as_slice(), [Block::Heading(1, read)] if read == pieces)
        }
        Line::Cell => read_cells(line).is_some_and(|cells| cells == [pieces]),
    }
}

/// The words alone, in a form in which nothing is markup.
fn write_words(pieces: &[Inline], kind: Line) -> String {
    let words = pieces.iter().map(|piece| match piece {
        Inline::Text(text) | Inline::Code(text) | Inline::Url(text) => text.as_str(),
        Inline::Break => " ",
        Inline::Open(_) | Inline::Close(_) => "",
    });
    let words = collapse(&words.collect::<String>());
    escape(words.trim(), Effort::Full, kind)
}

fn write(pieces: &[Inline], effort: Effort, kind: Line) -> String {
    let mut line = String::new();
    for piece in pieces {
        match piece {
            Inline::Text(text) => {
                let at_start = line.is_empty() || line.ends_with('\n');
                let escaped = escape(text, effort, kind);
                if at_start && effort == Effort::Careful {
                    line.push_str(&escape_start(&escaped));
                } else {
                    line.push_str(&escaped);
                }
            }
            Inline::Code(code) => line.push_str(&write_code(code, kind)),
            Inline::Url(url) => line.extend(["<", url, ">"]),
            Inline::Break => line.push_str("\\\n"),
            Inline::Open(Span::Link(_)) => {
                // `!` would make an image of it.
                if line.ends_with('!') && !line.ends_with("\\!") {
                    line.pop();
                    line.push_str("\\!");
                }
                line.push('[');
            }
            Inline::Close(Span::Link(url)) => line.extend(["](", &destination(url), ")"]),
            Inline::Open(span) | Inline::Close(span) => line.push_str(span.delimiter()),
        }
    }
    line
}

impl Span {
    /// What stands at both ends of a span that is no link.
    fn delimiter(&self) -> &'static str {
        match self {
            Self::Emphasis => "*",
            Self::Strong => "**",
            Self::Strikethrough => "~~",
            Self::Link(_) => "",
        }
    }
}

/// A code span around a text (CommonMark 0.31.2 §6.1).
pub(super) fn write_code(code: &str, kind: Line) -> String {
    let code = code.replace(['\n', '\t'], " ");
    let code = if kind == Line::Cell {
        code.replace('|', "\\|")
    } else {
        code
    };
    let longest_run = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest_run + 1);
    let is_blank = code.trim().is_empty();
    let has_edge = |symbol| code.starts_with(symbol) || code.ends_with(symbol);
    let pad = if has_edge('`') || has_edge(' ') && !is_blank {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// Puts backslashes into a text so that no markup arises.
fn escape(text: &str, effort: Effort, kind: Line) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let rest = text.get(start..).unwrap_or_default();
        let needed = match character {
            '`' | '[' => true,
            '|' => kind == Line::Cell || effort == Effort::Full,
            '<' => {
                effort == Effort::Full
                    || next.is_none_or(|next| next.is_alphabetic() || "/!?".contains(next))
            }
            '&' => effort == Effort::Full || is_entity(rest),
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
            '*' | '~' => effort != Effort::Light,
            '_' => {
                effort == Effort::Full || effort == Effort::Careful && !is_inside_word(text, start)
            }
            _ => effort == Effort::Full && character.is_ascii_punctuation(),
        };
        if needed {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Whether letters or digits stand on both sides of the character at `start`, which is one byte long.
fn is_inside_word(text: &str, start: usize) -> bool {
    let before = text
        .get(..start)
        .and_then(|before| before.chars().next_back());
    let after = text.get(start + 1..).and_then(|after| after.chars().next());
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}

/// Whether a text that starts with `&` could start with an entity.
fn is_entity(text: &str) -> bool {
    let name = text.get(1..).unwrap_or_default();
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
    end.is_some_and(|end| end > 0 && name.get(end..).is_some_and(|rest| rest.starts_with(';')))
}

/// Escapes what would start a list, a heading or a quote at the start of a line.
fn escape_start(line: &str) -> String {
    let digits = line
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(line.len());
    let (number, rest) = line.split_at(digits);
    let symbols: &[char] = if number.is_empty() {
        &['#', '>', '-', '+', '=', ':', '|']
    } else {
        &['.', ')']
    };
    if rest.starts_with(symbols) {
        format!("{number}\\{rest}")
    } else {
        line.to_owned()
    }
}
