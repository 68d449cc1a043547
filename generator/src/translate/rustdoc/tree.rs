//! Blocks as they come in, blocks inside of each other out.

use super::block::{Block, Item, List};
use crate::limits::MOST_LEVELS_OF_DOCS;

/// A container whose end is still to come.
#[derive(Debug)]
pub(super) enum Container {
    Quote(Vec<Block>),
    List(List),
    Item(Item),
    /// One that is nested too deeply; its blocks belong to the one around it.
    Transparent,
}

/// What starts and ends a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// Marks of Markdown.
    Markdown,
    /// The tag of this name.
    Tag(&'static str),
    /// An item of HTML outside of all lists: the list ends where something else comes.
    StrayItem,
}

#[derive(Debug)]
struct Open {
    container: Container,
    origin: Origin,
}

/// The blocks that have been read so far.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The finished blocks outside of all containers.
    blocks: Vec<Block>,
    /// The open containers, outermost first.
    open: Vec<Open>,
}

impl Tree {
    /// Adds a block to the innermost container.
    pub(super) fn push(&mut self, block: Block) {
        if self.innermost() == Some(Origin::StrayItem) {
            self.close_last();
        }
        let mut containers = self.open.iter_mut().rev().map(|open| &mut open.container);
        match containers.find(|container| !matches!(container, Container::Transparent)) {
            Some(Container::Quote(blocks)) => blocks.push(block),
            Some(Container::Item(item)) => item.blocks.push(block),
            Some(Container::List(list)) => list.items.push(Item {
                task: None,
                blocks: vec![block],
            }),
            Some(Container::Transparent) | None => self.blocks.push(block),
        }
    }

    /// Starts a container.
    pub(super) fn open(&mut self, container: Container, origin: Origin) {
        let is_too_deep = self.open.len() >= MOST_LEVELS_OF_DOCS;
        let container = if is_too_deep {
            Container::Transparent
        } else {
            container
        };
        self.open.push(Open { container, origin });
    }

    /// Ends the innermost container that was started in this way, and all in it. Marks of Markdown are around whatever HTML stands in
    /// them.
    pub(super) fn close(&mut self, origin: Origin) {
        if !self.is_in(origin, &[]) {
            return;
        }
        while let Some(closed) = self.innermost() {
            self.close_last();
            if closed == origin {
                return;
            }
        }
    }

    /// Whether a container was started in this way and is still open; it must not be outside of one that another of `borders` or
    /// Markdown started.
    pub(super) fn is_in(&self, origin: Origin, borders: &[Origin]) -> bool {
        let mut origins = self.open.iter().rev().map(|open| open.origin);
        let is_border = |it: &Origin| *it == Origin::Markdown || borders.contains(it);
        origins.find(|it| *it == origin || is_border(it)) == Some(origin)
    }

    /// How many containers are around the next block.
    pub(super) fn levels(&self) -> usize {
        self.open.len()
    }

    /// How many containers are around the innermost one that marks of Markdown started.
    pub(super) fn levels_of_markdown(&self) -> Option<usize> {
        let mut open = self.open.iter();
        open.rposition(|open| open.origin == Origin::Markdown)
    }

    /// What started the innermost container.
    fn innermost(&self) -> Option<Origin> {
        self.open.last().map(|open| open.origin)
    }

    fn close_last(&mut self) {
        let Some(Open { container, origin }) = self.open.pop() else {
            return;
        };
        match container {
            Container::Quote(blocks) => self.push(Block::Quote(blocks)),
            Container::List(mut list) => {
                list.is_loose |=
                    origin != Origin::Markdown && list.items.iter().any(has_paragraphs);
                self.push(Block::List(list));
            }
            Container::Item(item) => match self.open.last_mut().map(|open| &mut open.container) {
                Some(Container::List(list)) => list.items.push(item),
                _ => item.blocks.into_iter().for_each(|block| self.push(block)),
            },
            Container::Transparent => {}
        }
    }

    /// A paragraph starts: the parser says so only in lists that are loose.
    pub(super) fn loosen(&mut self) {
        if let [.., list, item] = self.open.as_mut_slice()
            && let (Container::List(list), Container::Item(_)) =
                (&mut list.container, &item.container)
        {
            list.is_loose = true;
        }
    }

    /// The open item has a box.
    pub(super) fn tick(&mut self, is_done: bool) {
        if let Some(Container::Item(item)) = self.open.last_mut().map(|open| &mut open.container) {
            item.task = Some(is_done);
        }
    }

    /// All blocks; what is still open ends here.
    pub(super) fn finish(mut self) -> Vec<Block> {
        while !self.open.is_empty() {
            self.close_last();
        }
        self.blocks
    }
}

/// Whether an item has several paragraphs.
fn has_paragraphs(item: &Item) -> bool {
    let is_paragraph = |block: &&Block| matches!(block, Block::Paragraph(_));
    item.blocks.iter().filter(is_paragraph).count() > 1
}
