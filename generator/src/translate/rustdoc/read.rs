//! Markdown in, blocks out: everything that must not be on the page is gone or has become text. HTML that says how its words are laid
//! out is read as if it were Markdown, and Markdown may stand in it.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{
    block::{Block, Item, List},
    builder::{Builder, Look},
    elements,
    html::{self, Ends, Token, decode},
    inline::{Inline, Span},
    safe::clean,
    tags::Meaning,
    tree::{Container, Origin},
    url::{normal_destination, url_piece},
};

/// Reads a whole text.
pub(super) fn read_blocks(text: &str) -> Vec<Block> {
    let mut reader = Reader::new(text, Tags::Read);
    reader.read();
    reader.builder.finish()
}

/// Reads the cells of the head of a table that consists of `cell` alone; `None` where that is no table.
pub(super) fn read_cells(cell: &str) -> Option<Vec<Vec<Inline>>> {
    match read_blocks(&format!("| {cell} |\n| --- |")).as_slice() {
        [Block::Table(table)] => table.rows.first().cloned(),
        _ => None,
    }
}

/// What becomes of tags.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Tags {
    /// Those that mean something are read.
    Read,
    /// They are text, because the text comes from an HTML block, whose tags have been read.
    Text,
}

/// A text, and what has been read of it.
#[derive(Debug)]
struct Reader<'a> {
    text: &'a str,
    tags: Tags,
    ends: Ends,
    builder: Builder,
    /// The address of the open link that consists of it.
    address: Option<String>,
    /// The open HTML block, and where it starts.
    html: Option<(usize, String)>,
}

/// Events.
impl<'a> Reader<'a> {
    fn new(text: &'a str, tags: Tags) -> Self {
        Self {
            text,
            tags,
            ends: Ends::of(text),
            builder: Builder::default(),
            address: None,
            html: None,
        }
    }

    fn read(&mut self) {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
        for (event, range) in Parser::new_ext(self.text, options).into_offset_iter() {
            match event {
                Event::Start(tag) => self.start(tag, range),
                Event::End(tag) => self.end(tag, range),
                Event::Text(text) => self.words(&text),
                Event::Code(code) if self.builder.is_in_code() => self.builder.text(&code),
                Event::Code(code) => self.builder.push(Inline::Code(clean(&code))),
                Event::Html(html) => {
                    let (_, block) = self
                        .html
                        .get_or_insert_with(|| (range.start, String::new()));
                    block.push_str(&html);
                }
                Event::InlineHtml(tag) => self.tag(&tag, range.end),
                Event::SoftBreak if self.builder.is_in_code_block() => self.builder.text("\n"),
                Event::SoftBreak => self.builder.text(" "),
                Event::HardBreak => self.builder.line_break(),
                Event::Rule => self.builder.rule(),
                Event::TaskListMarker(is_done) => self.builder.tree.tick(is_done),
                // Not enabled.
                Event::InlineMath(text)
                | Event::DisplayMath(text)
                | Event::FootnoteReference(text) => self.words(&text),
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let builder = &mut self.builder;
        match tag {
            Tag::Emphasis => self.start_mark("*", Span::Emphasis, range),
            Tag::Strong => self.start_mark("**", Span::Strong, range),
            Tag::Strikethrough => self.start_mark("~~", Span::Strikethrough, range),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.start_link(link_type, &dest_url),
            // Showing it would load it.
            Tag::Image { dest_url, .. } => self.start_link(LinkType::Inline, &dest_url),
            Tag::BlockQuote(_) => self.open(Container::Quote(Vec::new())),
            Tag::List(start) => self.open(Container::List(List {
                start,
                ..List::default()
            })),
            Tag::Item => self.open(Container::Item(Item::default())),
            Tag::Heading { level, .. } => {
                builder.end_block();
                builder.start_heading(level as u8);
            }
            Tag::CodeBlock(_) => {
                builder.end_block();
                builder.start_code_block();
            }
            Tag::Table(alignments) => {
                builder.end_block();
                builder.start_table(alignments.iter().map(delimiter).collect());
            }
            Tag::TableHead | Tag::TableRow => builder.start_row(),
            Tag::TableCell => builder.start_cell(),
            Tag::Paragraph => {
                builder.end_block();
                builder.tree.loosen();
            }
            _ => builder.end_block(),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Emphasis => self.end_mark("*", range),
            TagEnd::Strong => self.end_mark("**", range),
            TagEnd::Strikethrough => self.end_mark("~~", range),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.builder.end_block();
                self.builder.close(Origin::Markdown);
            }
            TagEnd::HtmlBlock => self.end_html(),
            TagEnd::TableCell => self.builder.end_cell(),
            TagEnd::Table => self.builder.end_table(),
            TagEnd::TableHead | TagEnd::TableRow => {}
            _ => self.builder.end_block(),
        }
    }

    fn open(&mut self, container: Container) {
        self.builder.end_block();
        self.builder.open(container, Origin::Markdown);
    }
}

/// Words and spans.
impl Reader<'_> {
    fn words(&mut self, text: &str) {
        match &mut self.address {
            Some(address) => address.push_str(&clean(text)),
            None => self.builder.text(text),
        }
    }

    /// In code of HTML, the mark stands for itself.
    fn start_mark(&mut self, mark: &'static str, span: Span, range: Range<usize>) {
        if self.builder.is_in_code() {
            self.builder.open_span(mark, Look::Literal);
            let written = self.text.get(range.start..).unwrap_or_default();
            self.builder.text(
                written
                    .get(..mark_length(written, mark))
                    .unwrap_or_default(),
            );
        } else {
            self.builder.open_span(mark, Look::Marked(span));
        }
    }

    fn end_mark(&mut self, mark: &'static str, range: Range<usize>) {
        if self.builder.close_span(mark) == Some(Look::Literal) {
            let written = self.text.get(range.clone()).unwrap_or_default();
            let length = mark_length(written, mark);
            self.builder
                .text(written.get(written.len() - length..).unwrap_or_default());
        }
    }

    fn start_link(&mut self, link_type: LinkType, url: &str) {
        let scheme = if link_type == LinkType::Email {
            "mailto:"
        } else {
            ""
        };
        let destination = normal_destination(&format!("{scheme}{}", clean(url)));
        let is_address = link_type == LinkType::Autolink;
        match destination {
            Some(_) if is_address && !self.builder.is_in_link() => {
                self.address = Some(String::new());
            }
            Some(destination) => {
                self.builder
                    .open_span("[", Look::Marked(Span::Link(destination)));
            }
            // A generic type, such as `<T:Trait>`.
            None if is_address => {
                self.builder.open_span("[", Look::Literal);
                self.builder.text("<");
            }
            None => self.builder.open_span("[", Look::Plain),
        }
    }

    fn end_link(&mut self) {
        if let Some(address) = self.address.take() {
            if self.builder.is_in_code() {
                self.builder.text(&address);
            } else {
                self.builder.push(url_piece(&address));
            }
        } else if self.builder.close_span("[") == Some(Look::Literal) {
            self.builder.text(">");
        }
    }
}

/// HTML.
impl Reader<'_> {
    /// Reads a tag that ends at a byte of the text.
    fn tag(&mut self, source: &str, end: usize) {
        if source.starts_with("<!--") {
            return;
        }
        let tag = html::Tag::at_start(source).filter(|_| self.tags == Tags::Read);
        match tag.filter(|tag| !self.is_placeholder(tag, end)) {
            Some(tag) => elements::apply(&tag, &mut self.builder),
            None => self.builder.text(source),
        }
    }

    /// Whether something only looks like a tag, such as `<code>` where a code has to be put in.
    fn is_placeholder(&self, tag: &html::Tag<'_>, end: usize) -> bool {
        let is_element = match tag.meaning {
            Meaning::Image => false,
            _ => tag.is_end || !tag.meaning.needs_end() || self.ends.has(tag.name, end),
        };
        !is_element && !tag.has_attributes()
    }

    fn end_html(&mut self) {
        let (start, html) = self.html.take().unwrap_or_default();
        if self.tags == Tags::Text {
            self.builder.text(&html);
            self.builder.end_block();
            return;
        }
        let mut rest = html.as_str();
        let mut at_line_start = true;
        while let Some((token, behind)) = html::next_token(rest) {
            match token {
                Token::Text(text) if self.builder.is_in_code() => self.builder.text(&decode(text)),
                Token::Text(text) => self.fragment(text, at_line_start),
                Token::Tag(tag) => self.tag(tag.source, start + html.len() - behind.len()),
                Token::Comment => {}
            }
            at_line_start = false;
            rest = behind;
        }
        if !self.builder.is_in_cell() {
            self.builder.end_paragraph();
        }
    }

    /// Reads the Markdown between two tags. Blocks start on lines of their own only.
    fn fragment(&mut self, text: &str, at_line_start: bool) {
        // Indented lines are no code.
        let lines: Vec<&str> = text.trim().lines().map(str::trim_start).collect();
        let starts_line = at_line_start || text.trim_start_matches(' ').starts_with('\n');
        let is_inside = !starts_line || self.builder.has_words();
        if !has_markup(&lines, is_inside) {
            self.builder.text(text);
            return;
        }
        // Behind a blank of this kind nothing is the start of a block.
        let guard = if is_inside { "\u{a0}" } else { "" };
        let guarded = format!("{guard}{}", lines.join("\n"));
        let mut reader = Reader::new(&guarded, Tags::Text);
        reader.read();
        let blank = |is_there: bool| if is_there { " " } else { "" };
        let builder = &mut self.builder;
        builder.text(blank(text.starts_with(char::is_whitespace)));
        for (index, block) in reader.builder.finish().into_iter().enumerate() {
            if index > 0 {
                builder.end_paragraph();
            }
            match block {
                Block::Paragraph(inlines) => builder.extend(inlines),
                other => {
                    builder.end_paragraph();
                    builder.block(other);
                }
            }
        }
        builder.text(blank(text.ends_with(char::is_whitespace)));
    }
}

/// Whether lines may hold Markdown; the first cannot start a block where it continues a paragraph.
fn has_markup(lines: &[&str], continues: bool) -> bool {
    let is_mark = |c: char| "*_`[]<&\\~|".contains(c);
    let starts_block =
        |line: &&str| line.starts_with(|c: char| c.is_ascii_digit() || "-+#>=:".contains(c));
    lines.iter().any(|line| line.contains(is_mark))
        || lines.iter().skip(usize::from(continues)).any(starts_block)
}

/// How many of the characters at one end of a text are the mark.
fn mark_length(text: &str, mark: &str) -> usize {
    // One `~` does what two do.
    match mark {
        "~~" if !text.starts_with("~~") => 1,
        _ => mark.len(),
    }
}

/// The entry of a column in the second line of a table.
fn delimiter(alignment: &Alignment) -> &'static str {
    match alignment {
        Alignment::None => "---",
        Alignment::Left => ":---",
        Alignment::Center => ":---:",
        Alignment::Right => "---:",
    }
}
