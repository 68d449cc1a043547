//! Words, spans and containers in, one after the other, as Markdown and HTML start and end them; blocks out.

mod blocks;
mod cells;

use super::{
    inline::{Inline, Span},
    normalize::normalize,
    safe::clean,
    table::OpenTable,
    tree::Tree,
};

/// What a span that is open does to its words.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Look {
    /// They are marked.
    Marked(Span),
    /// They are code.
    Code,
    /// Nothing.
    Plain,
    /// The mark stands for itself, because it is in code.
    Literal,
}

/// A span whose end is still to come.
#[derive(Debug)]
struct OpenSpan {
    /// What ends it: a mark of Markdown or the name of a tag.
    key: &'static str,
    look: Look,
}

/// What has been read so far.
#[derive(Debug, Default)]
pub(super) struct Builder {
    /// The finished blocks.
    pub(super) tree: Tree,
    /// The words of the open paragraph, heading, cell or tight item.
    inlines: Vec<Inline>,
    /// The open spans, outermost first.
    spans: Vec<OpenSpan>,
    /// The words of the open code span of HTML.
    code_span: Option<String>,
    /// The lines of the open code block.
    code: Option<String>,
    /// The level of the heading that is open.
    heading: Option<u8>,
    /// The open table.
    table: Option<OpenTable>,
    /// What stands in front of the next paragraph.
    label: Option<&'static str>,
    /// Whether the next words are raised.
    is_raised: bool,
}

/// Words and spans.
impl Builder {
    /// Adds words, entities decoded.
    pub(super) fn text(&mut self, text: &str) {
        let mut text = clean(text);
        if std::mem::take(&mut self.is_raised)
            && text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
        {
            text.insert(0, '^');
        }
        match (&mut self.code, &mut self.code_span) {
            (Some(code), _) => code.push_str(&text),
            (_, Some(code)) => code.push_str(&text),
            _ => self.inlines.push(Inline::Text(text)),
        }
    }

    /// Adds a piece that is no text.
    pub(super) fn push(&mut self, piece: Inline) {
        self.end_code();
        self.inlines.push(piece);
    }

    /// Adds a line break. Two of them end the paragraph.
    pub(super) fn line_break(&mut self) {
        self.end_code();
        let is_blank =
            |piece: &&Inline| matches!(piece, Inline::Text(text) if text.trim().is_empty());
        let last = self.inlines.iter().rev().find(|piece| !is_blank(piece));
        let is_second = last == Some(&Inline::Break);
        if let Some(code) = &mut self.code {
            code.push('\n');
        } else if is_second && !self.is_in_cell() {
            self.end_paragraph();
        } else {
            self.inlines.push(Inline::Break);
        }
    }

    /// Starts a span.
    pub(super) fn open_span(&mut self, key: &'static str, look: Look) {
        let is_open = self.has_span(&look);
        let is_link = matches!(look, Look::Marked(Span::Link(_)));
        let look = match look {
            // Links in links are none, and code has no marks but links.
            Look::Marked(_) if is_open || is_link && self.is_in_link() => Look::Plain,
            Look::Marked(_) if !is_link && self.code_span.is_some() => Look::Plain,
            look => look,
        };
        match &look {
            Look::Marked(span) => self.push(Inline::Open(span.clone())),
            Look::Code if self.code_span.is_none() => self.code_span = Some(String::new()),
            Look::Code | Look::Plain | Look::Literal => {}
        }
        self.spans.push(OpenSpan { key, look });
    }

    /// Ends the innermost span with this key, and all in it; what it did, if there is one.
    pub(super) fn close_span(&mut self, key: &str) -> Option<Look> {
        let start = self.spans.iter().rposition(|span| span.key == key)?;
        let ended = self.spans.split_off(start);
        let look = ended.first().map(|span| span.look.clone());
        for span in ended.into_iter().rev() {
            match span.look {
                Look::Marked(mark) => self.push(Inline::Close(mark)),
                Look::Code if !self.has_span(&Look::Code) => {
                    self.end_code();
                    self.code_span = None;
                }
                // Its end is still to come, and stands for itself, too.
                Look::Literal if span.key != key => self.spans.push(span),
                Look::Code | Look::Plain | Look::Literal => {}
            }
        }
        look
    }

    /// The words are raised, if a number follows: they would join the one in front.
    pub(super) fn raise(&mut self) {
        self.is_raised = match self.inlines.last() {
            Some(Inline::Text(text)) => text.ends_with(|c: char| c.is_alphanumeric() || c == ')'),
            Some(Inline::Code(_)) => true,
            _ => false,
        };
    }

    /// Whether the words are in a code span or a code block of HTML.
    pub(super) fn is_in_code(&self) -> bool {
        self.code_span.is_some() || self.code.is_some()
    }

    /// Whether there are words in the open paragraph.
    pub(super) fn has_words(&self) -> bool {
        let code = self.code_span.iter().any(|code| !code.trim().is_empty());
        let mut inlines = self.inlines.iter();
        code || inlines.any(|piece| match piece {
            Inline::Text(text) => !text.trim().is_empty(),
            Inline::Code(_) | Inline::Url(_) => true,
            Inline::Break | Inline::Open(_) | Inline::Close(_) => false,
        })
    }

    fn has_span(&self, look: &Look) -> bool {
        self.spans.iter().any(|span| span.look == *look)
    }

    /// Whether the words are those of a link.
    pub(super) fn is_in_link(&self) -> bool {
        let mut marks = self.marks();
        marks.any(|mark| matches!(mark, Span::Link(_)))
    }

    /// The marks of the open spans.
    fn marks(&self) -> impl DoubleEndedIterator<Item = &Span> {
        self.spans.iter().filter_map(|span| match &span.look {
            Look::Marked(mark) => Some(mark),
            Look::Code | Look::Plain | Look::Literal => None,
        })
    }

    /// What is in the open code span becomes a piece, blanks at its ends aside.
    fn end_code(&mut self) {
        let code = self.code_span.as_mut().map(std::mem::take);
        let Some(code) = code.filter(|code| !code.is_empty()) else {
            return;
        };
        let words = code.trim();
        let blank = |is_there: bool| Inline::Text(if is_there { " " } else { "" }.to_owned());
        self.inlines
            .push(blank(code.starts_with(char::is_whitespace)));
        if !words.is_empty() {
            self.inlines.push(Inline::Code(words.to_owned()));
        }
        self.inlines
            .push(blank(code.ends_with(char::is_whitespace)));
    }

    fn take_inlines(&mut self) -> Vec<Inline> {
        normalize(std::mem::take(&mut self.inlines))
    }
}
