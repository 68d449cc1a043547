//! HTML in Markdown: the few tags that people use for layout are read or dropped, everything else is text.

use super::inline::Inline;

/// Tags that only say how their words look.
#[rustfmt::skip]
const LOOKS: [&str; 18] = [
    "a", "b", "big", "center", "code", "em", "font", "i", "kbd", "mark", "pre", "s", "small", "span", "strong", "sub", "sup", "u",
];

/// Tags that start or end a block.
#[rustfmt::skip]
const BLOCKS: [&str; 29] = [
    "article", "aside", "blockquote", "br", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "important", "note", "ol", "p", "section", "summary", "table", "tbody", "thead", "tr", "ul",
];

/// What a tag inside a paragraph becomes.
pub(super) fn read_tag(tag: &str) -> Inline {
    let name = name(tag).to_ascii_lowercase();
    if name == "br" {
        Inline::Break
    } else if is_comment(tag) || LOOKS.contains(&name.as_str()) {
        Inline::Text(String::new())
    } else if BLOCKS.contains(&name.as_str()) {
        Inline::Text(" ".to_owned())
    } else {
        Inline::Text(tag.to_owned())
    }
}

/// An HTML block as Markdown: the words of its tags, each block a paragraph. Tags it does not know stay.
pub(super) fn strip_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        text.push_str(before);
        let end = if from.starts_with("<!--") { "-->" } else { ">" };
        let length = from
            .find(end)
            .map_or(from.len(), |position| position + end.len());
        let (tag, after) = from.split_at(length);
        rest = after;
        match name(tag).to_ascii_lowercase().as_str() {
            _ if is_comment(tag) => {}
            "li" if !tag.starts_with("</") => text.push_str("\n\n- "),
            "li" => text.push_str("\n\n"),
            "td" | "th" => text.push(' '),
            name if BLOCKS.contains(&name) => text.push_str("\n\n"),
            name if LOOKS.contains(&name) => {}
            _ => text.push_str(tag),
        }
    }
    text.push_str(rest);
    // Indented lines of HTML are no code.
    text.lines()
        .map(str::trim_start)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The name of a tag; empty for what is no tag.
fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches('<').trim_start_matches('/');
    let end = inner
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    inner.get(..end).unwrap_or_default()
}

fn is_comment(tag: &str) -> bool {
    tag.starts_with("<!--")
}
