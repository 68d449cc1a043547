//! Locating: pointers in, lines and columns out.
//!
//! The tree does not know where its nodes are written, because hardly anybody asks. When a diagnostic is printed, one walk over
//! a text answers for all pointers at once.

mod json;

use std::collections::{BTreeMap, BTreeSet};

use saphyr_parser::{Event, Marker, Parser};

use super::read::without_mark;
use crate::pointer::Pointer;

/// A place in a text. The order is that of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The first character of a text.
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

impl From<Marker> for Position {
    fn from(marker: Marker) -> Self {
        Self {
            line: marker.line(),
            column: marker.col() + 1,
        }
    }
}

/// What a walk found out about a pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// Where the node is, or the innermost node around it that has a place of its own: the key of a member, the start of an
    /// element. What an alias or a merge key brings in has the place of that.
    pub position: Position,
    /// Where else the same key stands in the same object.
    pub again: Vec<Position>,
    /// How a scalar is written, without quotes and with its escapes undone.
    pub scalar: Option<String>,
}

/// Looks up pointers in a text, in one walk.
///
/// Every pointer has an answer. After an error of the event parser, which is a little stricter than the reader, it is that of
/// the innermost node that was seen.
pub(crate) fn locate(text: &str, pointers: &BTreeSet<Pointer>) -> BTreeMap<Pointer, Location> {
    let text = without_mark(text);
    let mut walk = Walk::new(pointers);
    // YAML 1.2 contains JSON, and broken JSON is read as far as it goes.
    if walk.read_json(text).is_err() {
        walk.read_events(text);
    }
    pointers
        .iter()
        .map(|pointer| (pointer.clone(), walk.location(pointer)))
        .collect()
}

/// One walk over a text.
struct Walk {
    /// The nodes that lead to what is looked for; the first is the root.
    nodes: Vec<Wanted>,
    /// The collections around the next event, outermost first.
    open: Vec<Open>,
}

/// A node on the way to what is looked for.
#[derive(Default)]
struct Wanted {
    children: BTreeMap<String, usize>,
    positions: Vec<Position>,
    scalar: Option<String>,
}

/// A collection that has not ended.
struct Open {
    /// Its number in [`Walk::nodes`]; `None` off the way.
    node: Option<usize>,
    state: State,
}

/// What the next event in a collection is.
enum State {
    Key,
    Value { node: Option<usize>, key: Position },
    Element(usize),
}

impl Walk {
    fn new(pointers: &BTreeSet<Pointer>) -> Self {
        let mut nodes = vec![Wanted::default()];
        for pointer in pointers {
            let mut node = 0;
            for token in pointer.tokens() {
                let next = nodes.len();
                let Some(wanted) = nodes.get_mut(node) else {
                    break;
                };
                node = *wanted.children.entry(token.into_owned()).or_insert(next);
                if node == next {
                    nodes.push(Wanted::default());
                }
            }
        }
        Self {
            nodes,
            open: Vec::new(),
        }
    }

    /// The number of the child `token` of a node.
    fn child(&self, node: Option<usize>, token: &str) -> Option<usize> {
        self.nodes.get(node?)?.children.get(token).copied()
    }

    /// Walks through the events of a text.
    fn read_events(&mut self, text: &str) {
        let mut parser = Parser::new_from_str(text);
        while let Some(Ok((event, span))) = parser.next_event() {
            if matches!(event, Event::DocumentEnd) {
                break;
            }
            self.take(event, span.start.into());
        }
    }

    /// Notes where a node is. What is written first counts; the rest is there again.
    fn found(&mut self, node: usize, position: Position, scalar: Option<String>) {
        if let Some(wanted) = self.nodes.get_mut(node) {
            if wanted.positions.is_empty() {
                wanted.scalar = scalar;
            }
            wanted.positions.push(position);
        }
    }

    /// Takes the next event.
    fn take(&mut self, event: Event<'_>, start: Position) {
        let (scalar, state) = match event {
            Event::Scalar(text, ..) => (Some(text), None),
            Event::Alias(_) => (None, None),
            Event::MappingStart(..) => (None, Some(State::Key)),
            Event::SequenceStart(..) => (None, Some(State::Element(0))),
            Event::MappingEnd | Event::SequenceEnd => {
                self.open.pop();
                return;
            }
            _ => return,
        };
        let (node, position) = self.enter(scalar.as_deref(), start);
        if let Some(node) = node {
            self.found(node, position, scalar.map(|text| text.into_owned()));
        }
        if let Some(state) = state {
            self.open.push(Open { node, state });
        }
    }

    /// Works out which node the next event is, and moves its collection on. A key is no node.
    fn enter(&mut self, scalar: Option<&str>, start: Position) -> (Option<usize>, Position) {
        let Some(open) = self.open.last() else {
            return (Some(0), start);
        };
        let (found, next) = match open.state {
            State::Key => {
                let node = scalar.and_then(|key| self.child(open.node, key));
                ((None, start), State::Value { node, key: start })
            }
            State::Value { node, key } => ((node, key), State::Key),
            State::Element(index) => {
                let node = open
                    .node
                    .and_then(|node| self.child(Some(node), &index.to_string()));
                ((node, start), State::Element(index + 1))
            }
        };
        if let Some(open) = self.open.last_mut() {
            open.state = next;
        }
        found
    }

    /// What the walk found out about one of its pointers.
    fn location(&self, pointer: &Pointer) -> Location {
        let mut location = Location {
            position: Position::START,
            again: Vec::new(),
            scalar: None,
        };
        let mut node = Some(0);
        let mut tokens = pointer.tokens();
        while let Some(wanted) = node.and_then(|node| self.nodes.get(node)) {
            let Some((first, again)) = wanted.positions.split_first() else {
                break;
            };
            let token = tokens.next();
            location = Location {
                position: *first,
                again: if token.is_none() {
                    again.to_vec()
                } else {
                    Vec::new()
                },
                scalar: if token.is_none() {
                    wanted.scalar.clone()
                } else {
                    None
                },
            };
            node = token.and_then(|token| self.child(node, &token));
        }
        location
    }
}

#[cfg(test)]
mod tests;
