//! The words of a paragraph, and how they are written.
//!
//! As little as possible is escaped: each try is read back, and the next one, which escapes more, is taken only where that gave
//! something else.

use super::{
    block::Block,
    read::{read_blocks, read_cells},
    safe::is_safe_destination,
};

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    /// Words, without markup.
    Text(String),
    /// A code span.
    Code(String),
    /// An address that stands for itself.
    Url(String),
    /// A line break that was asked for.
    Break,
    /// The start of a span.
    Open(Span),
    /// The end of the span that was opened last.
    Close(Span),
}

/// What a span does to its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span {
    Emphasis,
    Strong,
    Strikethrough,
    /// A link to a safe destination.
    Link(String),
}

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

/// Brings pieces into the one form in which equal texts are equal: text in one piece, blanks collapsed, empty spans gone, bare
/// addresses found.
pub(super) fn normalize(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut merged: Vec<Inline> = Vec::new();
    for piece in pieces {
        match (merged.last_mut(), piece) {
            (Some(Inline::Text(text)), Inline::Text(more)) => text.push_str(&more),
            (Some(Inline::Open(open)), Inline::Close(close)) if *open == close => {
                merged.pop();
            }
            (_, piece) => merged.push(piece),
        }
    }
    let mut links = 0_usize;
    let mut pieces = Vec::new();
    for piece in merged {
        match &piece {
            Inline::Open(Span::Link(_)) => links += 1,
            Inline::Close(Span::Link(_)) => links = links.saturating_sub(1),
            _ => {}
        }
        match piece {
            Inline::Text(text) if links == 0 => find_urls(&collapse(&text), &mut pieces),
            Inline::Text(text) => pieces.push(Inline::Text(collapse(&text))),
            Inline::Code(code) => pieces.push(Inline::Code(code.replace(['\n', '\t'], " "))),
            other => pieces.push(other),
        }
    }
    trim(pieces)
}

/// One blank for each run of white space.
fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for character in text.chars() {
        if !character.is_whitespace() {
            collapsed.push(character);
        } else if !collapsed.ends_with(' ') {
            collapsed.push(' ');
        }
    }
    collapsed
}

/// Takes blanks and breaks away from both ends, and blanks from around breaks.
fn trim(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut trimmed: Vec<Inline> = Vec::new();
    for mut piece in pieces {
        let at_start = matches!(trimmed.last(), None | Some(Inline::Break));
        if let Inline::Text(text) = &mut piece
            && at_start
        {
            *text = text.trim_start().to_owned();
        }
        if piece == Inline::Break {
            trim_end(&mut trimmed);
        }
        let is_empty = matches!(&piece, Inline::Text(text) | Inline::Code(text) if text.is_empty());
        let leads = piece == Inline::Break && trimmed.is_empty();
        if !is_empty && !leads {
            trimmed.push(piece);
        }
    }
    while trimmed.last() == Some(&Inline::Break) {
        trimmed.pop();
        trim_end(&mut trimmed);
    }
    trim_end(&mut trimmed);
    while trimmed.last() == Some(&Inline::Break) {
        trimmed.pop();
        trim_end(&mut trimmed);
    }
    trimmed
}

/// Takes blanks away from the end of the last piece.
fn trim_end(pieces: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = pieces.last_mut() {
        text.truncate(text.trim_end().len());
        if text.is_empty() {
            pieces.pop();
        }
    }
}

/// Cuts a text at the addresses in it.
fn find_urls(text: &str, pieces: &mut Vec<Inline>) {
    let push_text = |text: &str, pieces: &mut Vec<Inline>| {
        if let Some(Inline::Text(before)) = pieces.last_mut() {
            before.push_str(text);
        } else if !text.is_empty() {
            pieces.push(Inline::Text(text.to_owned()));
        }
    };
    let mut rest = text;
    while let Some(start) = rest
        .find("https://")
        .into_iter()
        .chain(rest.find("http://"))
        .min()
    {
        let (before, from) = rest.split_at(start);
        push_text(before, pieces);
        let length = url_length(from);
        let (url, after) = from.split_at(length);
        if url.ends_with("//") {
            push_text(url, pieces);
        } else {
            pieces.push(url_piece(url));
        }
        rest = after;
    }
    push_text(rest, pieces);
}

/// An address as a piece. One with variables leads nowhere and is shown as code.
pub(super) fn url_piece(url: &str) -> Inline {
    if url.contains(['{', '}', '\\', '^', '|', '[', ']', '*']) {
        Inline::Code(url.to_owned())
    } else {
        Inline::Url(url.to_owned())
    }
}

/// How much of a text that starts with an address belongs to it, in bytes: not the punctuation of the sentence it stands in.
fn url_length(text: &str) -> usize {
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '|' | '\u{fffd}'))
        .unwrap_or(text.len());
    let mut url = text.get(..end).unwrap_or_default();
    while let Some(last) = url.chars().next_back() {
        let count = |symbol: char| url.matches(symbol).count();
        let is_punctuation = match last {
            ')' => count(')') > count('('),
            ']' => count(']') > count('['),
            '}' => count('}') > count('{'),
            _ => matches!(
                last,
                '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '\\'
            ),
        };
        if !is_punctuation {
            break;
        }
        url = url.strip_suffix(last).unwrap_or_default();
    }
    let scheme = text.find("//").map_or(0, |start| start + 2);
    url.len().max(scheme)
}

/// The pieces up to the end of the first sentence.
pub(super) fn first_sentence(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut sentence = Vec::new();
    let mut depth = 0_usize;
    for piece in pieces {
        match &piece {
            Inline::Break if depth == 0 => break,
            Inline::Open(_) => depth += 1,
            Inline::Close(_) => depth = depth.saturating_sub(1),
            Inline::Text(text) if depth == 0 => {
                if let Some(end) = sentence_end(text) {
                    sentence.push(Inline::Text(text.get(..end).unwrap_or(text).to_owned()));
                    break;
                }
            }
            _ => {}
        }
        sentence.push(piece);
    }
    normalize(sentence)
}

/// Where the first sentence of a text ends, if it does.
fn sentence_end(text: &str) -> Option<usize> {
    text.match_indices(['.', '!', '?'])
        .map(|(start, _)| start + 1)
        .find(|end| {
            let before = text.get(..*end).unwrap_or_default();
            let after = text.get(*end..).unwrap_or_default();
            let is_abbreviation = ["e.g.", "i.e.", "etc.", "vs.", "approx.", "cf."]
                .iter()
                .any(|abbreviation| before.ends_with(abbreviation));
            after.starts_with(' ') && !is_abbreviation
        })
}

/// Writes the pieces of one paragraph, heading or cell.
pub(super) fn write_inline(pieces: &[Inline], kind: Line) -> String {
    let pieces = match kind {
        Line::Paragraph => pieces.to_vec(),
        Line::Heading | Line::Cell => without_breaks(pieces),
    };
    [Effort::Light, Effort::Careful, Effort::Full]
        .into_iter()
        .map(|effort| write(&pieces, effort, kind))
        .find(|line| reads_back(line, &pieces, kind))
        .unwrap_or_else(|| write_words(&pieces, kind))
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

/// The destination of a link, in characters that mean nothing else there.
fn destination(url: &str) -> String {
    let mut destination = String::with_capacity(url.len());
    for character in url.chars() {
        if character.is_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(character) {
            destination.push(character);
        } else {
            let mut buffer = [0; 4];
            for byte in character.encode_utf8(&mut buffer).bytes() {
                destination.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    destination.replace('&', "&amp;")
}

/// A destination in the form in which [`write_inline`] gives it back.
pub(super) fn normal_destination(url: &str) -> Option<String> {
    is_safe_destination(url.trim()).then(|| destination(url.trim()).replace("&amp;", "&"))
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
