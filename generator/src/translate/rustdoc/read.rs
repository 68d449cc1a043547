//! Markdown in, blocks out: everything that must not be on the page is gone or has become text.

use pulldown_cmark::{Alignment, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{
    block::{Block, Item, List, Table},
    html,
    inline::{Inline, Span},
    normalize::normalize,
    safe::clean,
    tree::{Container, Tree},
    url::{normal_destination, url_piece},
};

/// Reads a whole text.
pub(super) fn read_blocks(text: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    reader.read(text);
    reader.finish()
}

/// Reads the cells of the head of a table that consists of `cell` alone; `None` where that is no table.
pub(super) fn read_cells(cell: &str) -> Option<Vec<Vec<Inline>>> {
    match read_blocks(&format!("| {cell} |\n| --- |")).as_slice() {
        [Block::Table(table)] => table.rows.first().cloned(),
        _ => None,
    }
}

/// A link whose end is still to come.
#[derive(Debug)]
struct OpenLink {
    /// Where it leads; `None` where it is not kept as a link.
    destination: Option<String>,
    /// How it is written.
    link_type: LinkType,
    /// How many pieces there were before it.
    start: usize,
}

/// What has been read so far.
#[derive(Debug, Default)]
struct Reader {
    /// The finished blocks.
    tree: Tree,
    /// The words of the open paragraph, heading, cell or tight item.
    inlines: Vec<Inline>,
    /// The open links, outermost first.
    links: Vec<OpenLink>,
    /// The lines of the open code block.
    code: Option<String>,
    /// The lines of the open HTML block.
    html: Option<String>,
    /// The open table.
    table: Table,
    /// Whether tags are text, because the text comes from an HTML block.
    tags_are_text: bool,
}

/// Events.
impl Reader {
    fn read(&mut self, text: &str) {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
        for event in Parser::new_ext(text, options) {
            match event {
                Event::Start(tag) => self.start(tag),
                Event::End(tag) => self.end(tag),
                Event::Text(text) => self.text(&text),
                Event::Code(code) => self.inlines.push(Inline::Code(clean(&code))),
                Event::Html(html) => self.html.get_or_insert_default().push_str(&html),
                Event::InlineHtml(tag) => self.inlines.push(self.tag(&tag)),
                Event::SoftBreak => self.inlines.push(Inline::Text(" ".to_owned())),
                Event::HardBreak => self.inlines.push(Inline::Break),
                Event::Rule => self.tree.push(Block::Rule),
                Event::TaskListMarker(is_done) => self.tree.tick(is_done),
                // Not enabled.
                Event::InlineMath(text)
                | Event::DisplayMath(text)
                | Event::FootnoteReference(text) => self.text(&text),
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.inlines.push(Inline::Open(Span::Emphasis)),
            Tag::Strong => self.inlines.push(Inline::Open(Span::Strong)),
            Tag::Strikethrough => self.inlines.push(Inline::Open(Span::Strikethrough)),
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
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::HtmlBlock => {
                self.flush();
                self.html = Some(String::new());
            }
            Tag::Table(alignments) => {
                self.flush();
                self.table.alignments = alignments.iter().map(delimiter).collect();
            }
            Tag::TableHead | Tag::TableRow => self.table.rows.push(Vec::new()),
            Tag::Paragraph => {
                self.flush();
                self.tree.loosen();
            }
            _ => self.flush(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.inlines.push(Inline::Close(Span::Emphasis)),
            TagEnd::Strong => self.inlines.push(Inline::Close(Span::Strong)),
            TagEnd::Strikethrough => self.inlines.push(Inline::Close(Span::Strikethrough)),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close(),
            TagEnd::Heading(level) => {
                let inlines = self.take_inlines();
                self.tree.push(Block::Heading(level as u8, inlines));
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                self.tree.push(Block::Code(code));
            }
            TagEnd::HtmlBlock => self.end_html(),
            TagEnd::TableCell => {
                let cell = self.take_inlines();
                if let Some(row) = self.table.rows.last_mut() {
                    row.push(cell);
                }
            }
            TagEnd::Table => {
                let table = std::mem::take(&mut self.table);
                self.tree.push(Block::Table(table));
            }
            TagEnd::TableHead | TagEnd::TableRow => {}
            _ => self.flush(),
        }
    }
}

/// Words.
impl Reader {
    fn text(&mut self, text: &str) {
        // Entities are decoded by now.
        let text = clean(text);
        match &mut self.code {
            Some(code) => code.push_str(&text),
            None => self.inlines.push(Inline::Text(text)),
        }
    }

    fn tag(&self, tag: &str) -> Inline {
        if self.tags_are_text {
            Inline::Text(tag.to_owned())
        } else {
            html::read_tag(tag)
        }
    }

    fn start_link(&mut self, link_type: LinkType, url: &str) {
        let is_nested = self.links.iter().any(|link| link.destination.is_some());
        let scheme = if link_type == LinkType::Email {
            "mailto:"
        } else {
            ""
        };
        let destination =
            normal_destination(&format!("{scheme}{}", clean(url))).filter(|_| !is_nested);
        self.links.push(OpenLink {
            destination: destination.clone(),
            link_type,
            start: self.inlines.len(),
        });
        if let Some(destination) = destination {
            self.inlines.push(Inline::Open(Span::Link(destination)));
        } else if link_type == LinkType::Autolink {
            // A generic type, such as `<T:Trait>`.
            self.inlines.push(Inline::Text("<".to_owned()));
        }
    }

    fn end_link(&mut self) {
        let Some(link) = self.links.pop() else {
            return;
        };
        match link.destination {
            Some(_) if link.link_type == LinkType::Autolink => {
                let words = self.inlines.drain(link.start..).map(|piece| match piece {
                    Inline::Text(text) => text,
                    _ => String::new(),
                });
                let url = url_piece(&words.collect::<String>());
                self.inlines.push(url);
            }
            Some(destination) => self.inlines.push(Inline::Close(Span::Link(destination))),
            None if link.link_type == LinkType::Autolink => {
                self.inlines.push(Inline::Text(">".to_owned()))
            }
            None => {}
        }
    }

    fn take_inlines(&mut self) -> Vec<Inline> {
        normalize(std::mem::take(&mut self.inlines))
    }
}

/// Blocks.
impl Reader {
    /// Ends the open paragraph.
    fn flush(&mut self) {
        let inlines = self.take_inlines();
        if !inlines.is_empty() {
            self.tree.push(Block::Paragraph(inlines));
        }
    }

    fn open(&mut self, container: Container) {
        self.flush();
        self.tree.open(container);
    }

    fn close(&mut self) {
        self.flush();
        self.tree.close();
    }

    fn end_html(&mut self) {
        let html = self.html.take().unwrap_or_default();
        if self.tags_are_text {
            self.inlines.push(Inline::Text(html));
            self.flush();
            return;
        }
        let mut reader = Self {
            tags_are_text: true,
            ..Self::default()
        };
        reader.read(&html::strip_tags(&html));
        for block in reader.finish() {
            self.tree.push(block);
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.tree.finish()
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
