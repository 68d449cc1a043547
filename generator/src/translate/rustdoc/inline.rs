//! The pieces of a paragraph.

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
