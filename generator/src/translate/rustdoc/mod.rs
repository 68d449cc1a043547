//! Markdown of a document in, lines of rustdoc out.
//!
//! The words are the author's, the markup is ours: the text is parsed by the parser rustdoc uses and written anew. Afterwards
//! there is no code that rustdoc would run, no HTML, no link but to `http`, `https` and `mailto`, nothing that rustdoc takes for
//! the path of an item, and no character that turns the direction of text. That is checked once more on the result.
//!
//! Lines come without the blank that follows `///`.

mod block;
mod builder;
mod elements;
mod html;
mod inline;
mod normalize;
mod read;
mod safe;
mod spans;
mod table;
mod tags;
mod tree;
mod url;
mod write;
mod write_block;

use self::{
    block::Block,
    inline::Inline,
    read::read_blocks,
    safe::{clean, is_bidirectional_control},
    write::{Line, write_code, write_inline},
    write_block::write_blocks,
};
use crate::limits::LONGEST_DOCS;

/// What stands for the end of a text that is too long.
const CUT_NOTE: &str = "*The rest of this description is omitted.*";

/// A text in CommonMark (OpenAPI 3.0.3 §4.4) as rustdoc; one line per paragraph, no blank line at either end.
///
/// Headings go down two levels, so that they stand below those of the item.
pub fn markdown(text: &str) -> Vec<String> {
    if is_words_and_code(text) {
        vec![text.to_owned()]
    } else {
        rewritten(text)
    }
}

fn rewritten(text: &str) -> Vec<String> {
    let (text, is_cut) = cut(text);
    let mut lines = write_blocks(&read_blocks(&clean(text)));
    if !safe::is_safe(&lines.join("\n")) {
        lines = text
            .lines()
            .flat_map(|line| [plain_text(line), String::new()])
            .collect();
        lines.dedup();
    }
    if is_cut {
        lines.extend([String::new(), CUT_NOTE.to_owned()]);
    }
    let start = lines.iter().take_while(|line| line.is_empty()).count();
    lines.drain(..start);
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A text that is no Markdown, such as a title, as one line of rustdoc that shows it as it is.
pub fn plain_text(text: &str) -> String {
    if is_words(text) {
        text.to_owned()
    } else {
        rewritten_plain(text)
    }
}

fn rewritten_plain(text: &str) -> String {
    let (text, _) = cut(text);
    write_inline(
        &normalize::normalize(vec![Inline::Text(clean(text))]),
        Line::Paragraph,
    )
}

/// Whether a text is one line of words and spans of code, as most descriptions are: there is nothing to read and write anew.
fn is_words_and_code(text: &str) -> bool {
    let is_code = |piece: &str| {
        piece.starts_with(|c: char| c.is_ascii_graphic())
            && piece.ends_with(|c: char| c.is_ascii_graphic())
            && piece.chars().all(|c| c.is_ascii_graphic() || c == ' ')
    };
    // Every second piece stands between two backticks.
    let mut pieces = text.split('`').enumerate();
    is_one_line(text)
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '`')
        && text.matches('`').count().is_multiple_of(2)
        && pieces.all(|(index, piece)| match index % 2 {
            0 => has_only_words(piece),
            _ => is_code(piece),
        })
}

/// Whether a text is one line of words that means the same in Markdown, in rustdoc and by itself.
fn is_words(text: &str) -> bool {
    is_one_line(text) && text.starts_with(|c: char| c.is_ascii_alphabetic()) && has_only_words(text)
}

/// Whether a text is not too long, and has no blanks or backticks in a row and no addresses.
fn is_one_line(text: &str) -> bool {
    text.len() <= LONGEST_DOCS
        && !text.ends_with(' ')
        && ["  ", "``", "www.", "://"]
            .iter()
            .all(|part| !text.contains(part))
}

fn has_only_words(text: &str) -> bool {
    let is_mark = |c: char| " ,.()'\"-/:;?!%=+".contains(c);
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || is_mark(c))
}

/// One line for lists and first lines: the title, otherwise the first sentence of the description.
pub fn summary(title: Option<&str>, description: Option<&str>) -> Option<String> {
    let title = title.map(plain_text).filter(|line| !line.is_empty());
    title.or_else(|| first_sentence(description?))
}

/// A text as inline code, whatever is in it. The empty text is shown as an empty string literal.
pub fn inline_code(text: &str) -> String {
    if text.is_empty() {
        return "`\"\"`".to_owned();
    }
    let (text, is_cut) = cut(text);
    let code = clean(text);
    write_code(&if is_cut { code + "…" } else { code }, Line::Paragraph)
}

/// The beginning of a text, and whether there is more.
fn cut(text: &str) -> (&str, bool) {
    if text.len() <= LONGEST_DOCS {
        return (text, false);
    }
    let end = (0..=LONGEST_DOCS)
        .rev()
        .find(|end| text.is_char_boundary(*end));
    let beginning = end.and_then(|end| text.get(..end)).unwrap_or_default();
    let end_of_paragraph = beginning.rfind("\n\n").unwrap_or(beginning.len());
    (beginning.get(..end_of_paragraph).unwrap_or(beginning), true)
}

/// The first sentence of the first paragraph.
fn first_sentence(description: &str) -> Option<String> {
    if is_words(description) {
        let sentence = normalize::sentence_end(description).and_then(|end| description.get(..end));
        return Some(sentence.unwrap_or(description).to_owned());
    }
    let (text, _) = cut(description);
    let paragraph = read_blocks(&clean(text))
        .into_iter()
        .find_map(|block| match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => Some(inlines),
            _ => None,
        })?;
    let line = write_inline(&normalize::first_sentence(paragraph), Line::Paragraph);
    (!line.is_empty()).then_some(line)
}

/// Characters that a JSON text may hold and a source file should not, as JSON escapes (RFC 8259 §7).
pub fn escape_json_line(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    for character in line.chars() {
        if is_bidirectional_control(character)
            || character.is_control()
            || matches!(character, '\u{2028}' | '\u{2029}')
            || safe::is_invisible(character)
        {
            for unit in character.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
