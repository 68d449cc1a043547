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

/// The blocks that have been read so far.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The finished blocks outside of all containers.
    blocks: Vec<Block>,
    /// The open containers, outermost first.
    containers: Vec<Container>,
}

impl Tree {
    /// Adds a block to the innermost container.
    pub(super) fn push(&mut self, block: Block) {
        let innermost = self
            .containers
            .len()
            .min(MOST_LEVELS_OF_DOCS)
            .checked_sub(1);
        let container = innermost.and_then(|index| self.containers.get_mut(index));
        match container {
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
    pub(super) fn open(&mut self, container: Container) {
        let is_too_deep = self.containers.len() >= MOST_LEVELS_OF_DOCS;
        self.containers.push(if is_too_deep {
            Container::Transparent
        } else {
            container
        });
    }

    /// Ends the container that was started last.
    pub(super) fn close(&mut self) {
        match self.containers.pop() {
            Some(Container::Quote(blocks)) => self.push(Block::Quote(blocks)),
            Some(Container::List(list)) => self.push(Block::List(list)),
            Some(Container::Item(item)) => {
                if let Some(Container::List(list)) = self.containers.last_mut() {
                    list.items.push(item);
                }
            }
            Some(Container::Transparent) | None => {}
        }
    }

    /// A paragraph starts: the parser says so only in lists that are loose.
    pub(super) fn loosen(&mut self) {
        if let [.., Container::List(list), Container::Item(_)] = self.containers.as_mut_slice() {
            list.is_loose = true;
        }
    }

    /// The open item has a box.
    pub(super) fn tick(&mut self, is_done: bool) {
        if let Some(Container::Item(item)) = self.containers.last_mut() {
            item.task = Some(is_done);
        }
    }

    /// All blocks; what is still open ends here.
    pub(super) fn finish(mut self) -> Vec<Block> {
        while !self.containers.is_empty() {
            self.close();
        }
        self.blocks
    }
}
