//! What the tags mean that people use for layout. All others are text.

use super::inline::Span;

/// What an element does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// Its words look the same.
    Plain,
    /// Its words look otherwise.
    Look(Span),
    /// Its words are code.
    Code,
    /// Its words are raised, such as an exponent.
    Raised,
    /// A link, or the target of one.
    Link,
    /// A picture.
    Image,
    /// A line break.
    Break,
    /// A horizontal line.
    Rule,
    /// A paragraph, or anything else that others stand above and below of.
    Block,
    /// A heading of this level.
    Heading(u8),
    /// Lines that are shown as they are.
    Preformatted,
    /// A quotation.
    Quote,
    /// A box with this word in front.
    Note(&'static str),
    /// A list with bullets.
    Bullets,
    /// A list with numbers.
    Numbers,
    /// An item of a list.
    Item,
    /// A list of terms.
    Terms,
    /// A term of such a list.
    Term,
    /// What the term means.
    Definition,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a row.
    Cell,
}

impl Meaning {
    /// Whether the element is nothing without an end tag.
    pub(super) fn needs_end(&self) -> bool {
        match self {
            Self::Break
            | Self::Image
            | Self::Rule
            | Self::Block
            | Self::Item
            | Self::Term
            | Self::Definition
            | Self::Row
            | Self::Cell => false,
            Self::Plain
            | Self::Look(_)
            | Self::Code
            | Self::Raised
            | Self::Link
            | Self::Heading(_)
            | Self::Preformatted
            | Self::Quote
            | Self::Note(_)
            | Self::Bullets
            | Self::Numbers
            | Self::Terms
            | Self::Table => true,
        }
    }
}

/// The name of a tag in lower case, and what it means; `None` for a tag that is text.
pub(super) fn meaning(name: &str) -> Option<(&'static str, Meaning)> {
    let known = ELEMENTS.iter().find(|(_, names)| names.contains(&name))?;
    let name = known.1.iter().find(|known| **known == name)?;
    Some((name, known.0.clone()))
}

#[rustfmt::skip]
const ELEMENTS: [(Meaning, &[&str]); 34] = [
    (Meaning::Plain, &["badge", "big", "font", "ins", "mark", "small", "span", "sub", "u"]),
    (Meaning::Look(Span::Strong), &["b", "strong"]),
    (Meaning::Look(Span::Emphasis), &["cite", "dfn", "em", "i", "var"]),
    (Meaning::Look(Span::Strikethrough), &["del", "s", "strike"]),
    (Meaning::Code, &["code", "kbd", "samp", "tt"]),
    (Meaning::Raised, &["sup"]),
    (Meaning::Link, &["a"]),
    (Meaning::Image, &["img"]),
    (Meaning::Break, &["br"]),
    (Meaning::Rule, &["hr"]),
    (Meaning::Block, &[
        "article", "aside", "center", "details", "div", "figure", "footer", "fullname", "header", "p", "section", "summary", "tbody",
        "tfoot", "thead",
    ]),
    (Meaning::Heading(1), &["h1"]),
    (Meaning::Heading(2), &["h2"]),
    (Meaning::Heading(3), &["h3"]),
    (Meaning::Heading(4), &["h4"]),
    (Meaning::Heading(5), &["h5"]),
    (Meaning::Heading(6), &["h6"]),
    (Meaning::Preformatted, &["pre"]),
    (Meaning::Quote, &["blockquote"]),
    (Meaning::Note("Caution"), &["caution"]),
    (Meaning::Note("Danger"), &["danger"]),
    (Meaning::Note("Important"), &["important"]),
    (Meaning::Note("Note"), &["info", "note"]),
    (Meaning::Note("Tip"), &["tip"]),
    (Meaning::Note("Warning"), &["warning"]),
    (Meaning::Bullets, &["menu", "ul"]),
    (Meaning::Numbers, &["ol"]),
    (Meaning::Item, &["li"]),
    (Meaning::Terms, &["dl"]),
    (Meaning::Term, &["dt"]),
    (Meaning::Definition, &["dd"]),
    (Meaning::Table, &["table"]),
    (Meaning::Row, &["tr"]),
    (Meaning::Cell, &["td", "th"]),
];
