//! Tags of HTML in, what they do to the text around them out.

use super::{
    block::{Item, List},
    builder::{Builder, Look},
    html::Tag,
    inline::Span,
    safe::clean,
    tags::Meaning,
    tree::{Container, Origin},
    url::normal_destination,
};

/// What starts the lists that items belong to.
const LISTS: [Origin; 4] = [
    Origin::Tag("ul"),
    Origin::Tag("ol"),
    Origin::Tag("menu"),
    Origin::StrayItem,
];

/// What starts a list of terms.
const TERMS: Origin = Origin::Tag("dl");

/// A term, with what it means.
const TERM: Origin = Origin::Tag("dt");

/// Does what a tag says.
pub(super) fn apply(tag: &Tag<'_>, builder: &mut Builder) {
    if builder.is_in_code_block() {
        match tag.meaning {
            Meaning::Break => builder.line_break(),
            Meaning::Preformatted if tag.is_end => builder.end_code_block(),
            _ => {}
        }
    } else if tag.is_end {
        end(tag, builder);
    } else {
        start(tag, builder);
    }
}

fn start(tag: &Tag<'_>, builder: &mut Builder) {
    match &tag.meaning {
        Meaning::Plain => builder.open_span(tag.name, Look::Plain),
        Meaning::Look(span) => builder.open_span(tag.name, Look::Marked(span.clone())),
        Meaning::Code => builder.open_span(tag.name, Look::Code),
        Meaning::Raised => builder.raise(),
        Meaning::Link => start_link(tag, builder),
        Meaning::Image => image(tag, builder),
        Meaning::Break => builder.line_break(),
        Meaning::Rule => builder.rule(),
        Meaning::Block => builder.end_paragraph(),
        Meaning::Heading(level) => builder.start_heading(*level),
        Meaning::Preformatted => builder.start_code_block(),
        Meaning::Quote => builder.open(Container::Quote(Vec::new()), Origin::Tag(tag.name)),
        Meaning::Note(label) => {
            builder.open(Container::Quote(Vec::new()), Origin::Tag(tag.name));
            builder.start_label(label);
        }
        Meaning::Bullets | Meaning::Terms => start_list(tag, None, builder),
        Meaning::Numbers => {
            let start = tag.attribute("start");
            let start = start.and_then(|start| start.trim().parse().ok());
            start_list(tag, Some(start.unwrap_or(1)), builder);
        }
        Meaning::Item => start_item(builder),
        Meaning::Term => {
            end_term(builder);
            start_term(builder);
            builder.open_span(tag.name, Look::Marked(Span::Strong));
        }
        Meaning::Definition => {
            builder.close_span("dt");
            builder.end_paragraph();
            start_term(builder);
        }
        Meaning::Table => builder.start_table(Vec::new()),
        Meaning::Row => builder.start_row(),
        Meaning::Cell => builder.start_cell(),
    }
}

fn end(tag: &Tag<'_>, builder: &mut Builder) {
    match &tag.meaning {
        Meaning::Plain | Meaning::Look(_) | Meaning::Code | Meaning::Link => {
            builder.close_span(tag.name);
        }
        Meaning::Raised | Meaning::Image | Meaning::Break | Meaning::Rule => {}
        Meaning::Block | Meaning::Heading(_) | Meaning::Preformatted | Meaning::Definition => {
            builder.end_paragraph()
        }
        Meaning::Term => {
            builder.close_span(tag.name);
            builder.end_paragraph();
        }
        Meaning::Terms => {
            end_term(builder);
            builder.close(TERMS);
        }
        Meaning::Quote | Meaning::Note(_) | Meaning::Bullets | Meaning::Numbers | Meaning::Item => {
            builder.close(Origin::Tag(tag.name))
        }
        Meaning::Table => builder.end_table(),
        Meaning::Row | Meaning::Cell => builder.end_cell(),
    }
}

fn start_link(tag: &Tag<'_>, builder: &mut Builder) {
    let target = tag.attribute("href");
    let target = target.and_then(|target| normal_destination(&clean(&target)));
    let look = target.map_or(Look::Plain, |target| Look::Marked(Span::Link(target)));
    builder.open_span(tag.name, look);
}

/// The text that stands for a picture, with a link to it: showing it would load it.
fn image(tag: &Tag<'_>, builder: &mut Builder) {
    let source = tag.attribute("src");
    let source = source.and_then(|source| normal_destination(&clean(&source)));
    let text = tag.attribute("alt").filter(|text| !text.trim().is_empty());
    match (source, text) {
        (Some(source), Some(text)) => {
            builder.open_span(tag.name, Look::Marked(Span::Link(source)));
            builder.text(&text);
            builder.close_span(tag.name);
        }
        (Some(text), None) | (None, Some(text)) => builder.text(&text),
        (None, None) => {}
    }
}

fn start_list(tag: &Tag<'_>, start: Option<u64>, builder: &mut Builder) {
    let list = List {
        start,
        ..List::default()
    };
    builder.open(Container::List(list), Origin::Tag(tag.name));
}

fn start_item(builder: &mut Builder) {
    builder.end_paragraph();
    if builder.tree.is_in(Origin::Tag("li"), &LISTS) {
        builder.close(Origin::Tag("li"));
    }
    let is_in_list = |list: &Origin| builder.tree.is_in(*list, &[]);
    if !LISTS.iter().any(is_in_list) {
        builder.open(Container::List(List::default()), Origin::StrayItem);
    }
    builder.open(Container::Item(Item::default()), Origin::Tag("li"));
}

/// Starts an item for a term, unless what follows belongs to one.
fn start_term(builder: &mut Builder) {
    if builder.tree.is_in(TERMS, &[]) && !builder.tree.is_in(TERM, &[TERMS]) {
        builder.open(Container::Item(Item::default()), TERM);
    }
}

fn end_term(builder: &mut Builder) {
    builder.close_span("dt");
    builder.end_paragraph();
    if builder.tree.is_in(TERM, &[TERMS]) {
        builder.close(TERM);
    }
}
