//! Locating: pointers in, lines and columns out.
//!
//! The tree does not know where its nodes are written, because hardly anybody asks. When a diagnostic is printed, one walk over
//! the events of a text answers for all pointers at once. YAML 1.2 contains JSON, so one parser serves both.

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
    let mut walk = Walk::new(pointers);
    let mut parser = Parser::new_from_str(without_mark(text));
    while let Some(Ok((event, span))) = parser.next_event() {
        if matches!(event, Event::DocumentEnd) {
            break;
        }
        walk.take(event, span.start.into());
    }
    pointers
        .iter()
        .map(|pointer| (pointer.clone(), walk.location(pointer)))
        .collect()
}

/// One walk over the events of a text.
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
        if let Some(wanted) = node.and_then(|node| self.nodes.get_mut(node)) {
            if wanted.positions.is_empty() {
                wanted.scalar = scalar.map(|text| text.into_owned());
            }
            wanted.positions.push(position);
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
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    /// Line, column and scalar of one pointer.
    fn find(text: &str, fragment: &str) -> (usize, usize, Option<String>) {
        let pointer = Pointer::from_fragment(fragment).expect("a pointer");
        let mut found = locate(text, &BTreeSet::from([pointer.clone()]));
        let location = found
            .remove(&pointer)
            .expect("every pointer has a location");
        (
            location.position.line,
            location.position.column,
            location.scalar,
        )
    }

    const YAML: &str = "info:\n  version: 1.10 # a comment\n  'ü/~': x\nlist:\n  - a: 1\n    b: |\n      text\n  - [x, 0x10]\n200: yes\n";

    #[test]
    fn members_are_at_their_key_and_elements_at_their_start() {
        let scalar = |text: &str| Some(text.to_owned());
        for (pointer, expected) in [
            ("#", (1, 1, None)),
            ("#/info", (1, 1, None)),
            ("#/info/version", (2, 3, scalar("1.10"))),
            ("#/info/ü~1~0", (3, 3, scalar("x"))),
            ("#/list/0", (5, 5, None)),
            ("#/list/0/b", (6, 5, scalar("text\n"))),
            ("#/list/1/1", (8, 9, scalar("0x10"))),
            ("#/200", (9, 1, scalar("yes"))),
        ] {
            assert_eq!(find(YAML, pointer), expected, "{pointer}");
        }
    }

    #[test]
    fn what_is_not_there_is_at_what_holds_it() {
        assert_eq!(find(YAML, "#/info/title"), (1, 1, None));
        assert_eq!(find(YAML, "#/list/7/x"), (4, 1, None));
    }

    #[test]
    fn what_an_alias_brings_is_at_the_alias() {
        assert_eq!(find("a: &a {x: 1}\nb: *a\n", "#/b/x"), (2, 1, None));
    }

    #[test]
    fn json_is_located_in_characters() {
        let text = "{\"ä\": 1, \"b\":\n\t[true, {\"c\\u002fd\": 1.10}]}";
        assert_eq!(find(text, "#/b"), (1, 10, None));
        assert_eq!(find(text, "#/b/1/c~1d"), (2, 10, Some("1.10".to_owned())));
    }

    #[test]
    fn the_same_key_again_is_found() {
        let pointer = Pointer::root().key("a");
        let found = locate("a: 1\nb: 2\na: 3\n", &BTreeSet::from([pointer.clone()]));
        let location = &found[&pointer];
        assert_eq!(location.scalar.as_deref(), Some("1"));
        assert_eq!(location.again, [Position { line: 3, column: 1 }]);
    }

    #[test]
    fn a_broken_text_answers_up_to_the_error() {
        let text = "a:\n  b: 1\n  c: [\n";
        assert_eq!(find(text, "#/a/b"), (2, 3, Some("1".to_owned())));
        assert_eq!(find(text, "#/a/x"), (1, 1, None));
    }

    /// Any JSON value with keys of all kinds.
    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<i32>().prop_map(Value::from),
            any::<bool>().prop_map(Value::from),
            "[ -~äΩ😀]{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec(("[ -~äΩ😀]{0,5}", inner), 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    /// Every leaf of a value by its pointer.
    fn leaves(value: &Value, at: Pointer, into: &mut BTreeMap<Pointer, String>) {
        match value {
            Value::Object(members) => members
                .iter()
                .for_each(|(key, value)| leaves(value, at.key(key), into)),
            Value::Array(elements) => {
                elements
                    .iter()
                    .enumerate()
                    .for_each(|(index, value)| leaves(value, at.index(index), into));
            }
            Value::String(text) => drop(into.insert(at, text.clone())),
            other => drop(into.insert(at, other.to_string())),
        }
    }

    proptest! {
        #[test]
        fn every_leaf_of_a_json_text_is_found(value in value(), pretty: bool) {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
            let mut expected = BTreeMap::new();
            leaves(&value, Pointer::root(), &mut expected);
            let found = locate(&text.expect("JSON"), &expected.keys().cloned().collect());
            for (pointer, scalar) in expected {
                prop_assert_eq!(found[&pointer].scalar.as_ref(), Some(&scalar), "{}", pointer);
            }
        }
    }
}
