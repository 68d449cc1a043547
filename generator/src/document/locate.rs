//! Locating: pointers in, lines and columns out.
//!
//! The tree does not know where its nodes are written, because hardly anybody asks. When a diagnostic is printed, one walk over
//! a text answers for all pointers at once.

mod json;

use std::collections::{BTreeMap, BTreeSet};

use saphyr_parser::{Event, Parser};

use super::{
    position::{Position, Span},
    read::without_mark,
};
use crate::pointer::Pointer;

/// What a walk found out about a pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// Where the node is, or the innermost node around it that has a place of its own: the key of a member, the start of an
    /// element. What an alias or a merge key brings in has the place of that.
    pub token: Span,
    /// The value of a member, where it is a scalar on one line.
    pub value: Option<Span>,
    /// Where else the same key stands in the same object.
    pub again: Vec<Span>,
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
    tokens: Vec<Span>,
    value: Option<Span>,
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
    Value { node: Option<usize>, key: Span },
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
            self.take(event, span.into());
        }
    }

    /// Notes where a node is. What is written first counts; the rest is there again.
    fn found(&mut self, node: usize, token: Span, value: Option<Span>, scalar: Option<String>) {
        if let Some(wanted) = self.nodes.get_mut(node) {
            if wanted.tokens.is_empty() {
                wanted.scalar = scalar;
                wanted.value = value.filter(Span::is_word);
            }
            wanted.tokens.push(token);
        }
    }

    /// Takes the next event.
    fn take(&mut self, event: Event<'_>, span: Span) {
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
        let span = match state {
            Some(_) => Span::at(span.start),
            None => span,
        };
        let (node, token) = self.enter(scalar.as_deref(), span);
        if let Some(node) = node {
            let value = (state.is_none() && token != span).then_some(span);
            self.found(node, token, value, scalar.map(|text| text.into_owned()));
        }
        if let Some(state) = state {
            self.open.push(Open { node, state });
        }
    }

    /// Works out which node the next event is, and moves its collection on. A key is no node.
    fn enter(&mut self, scalar: Option<&str>, span: Span) -> (Option<usize>, Span) {
        let Some(open) = self.open.last() else {
            return (Some(0), span);
        };
        let (found, next) = match open.state {
            State::Key => {
                let node = scalar.and_then(|key| self.child(open.node, key));
                ((None, span), State::Value { node, key: span })
            }
            State::Value { node, key } => ((node, key), State::Key),
            State::Element(index) => {
                let node = open
                    .node
                    .and_then(|node| self.child(Some(node), &index.to_string()));
                ((node, span), State::Element(index + 1))
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
            token: Span::at(Position::START),
            value: None,
            again: Vec::new(),
            scalar: None,
        };
        let mut node = Some(0);
        let mut tokens = pointer.tokens();
        while let Some(wanted) = node.and_then(|node| self.nodes.get(node)) {
            let Some((first, again)) = wanted.tokens.split_first() else {
                break;
            };
            let next = tokens.next();
            let found = next.is_none().then_some(wanted);
            location = Location {
                token: *first,
                value: found.and_then(|it| it.value),
                again: found.map(|_| again.to_vec()).unwrap_or_default(),
                scalar: found.and_then(|it| it.scalar.clone()),
            };
            node = next.and_then(|token| self.child(node, &token));
        }
        location
    }
}

#[cfg(test)]
mod tests;
