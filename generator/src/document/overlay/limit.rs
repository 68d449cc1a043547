//! Limits: how much an overlay may make of a document, and how long its targets may take to find.
//!
//! An action that targets every node (`$..*`) multiplies the document, and so does each one after it; a JSONPath with a query in each
//! of its filters takes exponential time. Neither is started.

use serde_json::Value;

use crate::limits::{MOST_ADDED_NODES, MOST_LEVELS, MOST_VISITED_NODES};

/// The size of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    /// How many values are in it, itself included.
    nodes: usize,
    /// How many levels it has; 1 for a scalar.
    depth: usize,
}

impl Size {
    /// Measures a tree.
    pub(super) fn of(tree: &Value) -> Self {
        let mut size = Self { nodes: 0, depth: 0 };
        let mut level = vec![tree];
        while !level.is_empty() {
            size.nodes += level.len();
            size.depth += 1;
            level = level.into_iter().flat_map(children).collect();
        }
        size
    }
}

fn children(node: &Value) -> Vec<&Value> {
    match node {
        Value::Array(elements) => elements.iter().collect(),
        Value::Object(members) => members.values().collect(),
        _ => Vec::new(),
    }
}

/// What is left for overlays to use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    /// A bound for the document with all that has been added.
    document: Size,
    /// How many nodes have been added.
    added: usize,
}

/// Why an action is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It takes or makes too much.
    TooLarge(String),
    /// It nests too deep.
    TooDeep(String),
}

impl Budget {
    /// Everything, for a document.
    pub(super) fn new(root: &Value) -> Self {
        Self {
            document: Size::of(root),
            added: 0,
        }
    }

    /// Whether overlays have asked for more than there is.
    pub(super) fn is_exhausted(&self) -> bool {
        self.added > MOST_ADDED_NODES
    }

    /// Checks that the nodes at a JSONPath can be found.
    ///
    /// # Errors
    ///
    /// The search might look at more than [`MOST_VISITED_NODES`] nodes.
    pub(super) fn search(&self, path: &str) -> Result<(), Refusal> {
        if visits(path, self.document) <= MOST_VISITED_NODES {
            return Ok(());
        }
        Err(Refusal::TooLarge(format!(
            "the target might look at more than {MOST_VISITED_NODES} nodes of this document to find what it selects"
        )))
    }

    /// Takes what is needed to add `update` to `targets` nodes, the innermost of them at level `depth`.
    ///
    /// # Errors
    ///
    /// That is more than is left, or the document would have more than [`MOST_LEVELS`] levels.
    pub(super) fn take(
        &mut self,
        update: &Value,
        targets: usize,
        depth: usize,
    ) -> Result<(), Refusal> {
        let size = Size::of(update);
        let added = size.nodes.saturating_mul(targets);
        self.added = self.added.saturating_add(added);
        if self.is_exhausted() {
            return Err(Refusal::TooLarge(format!(
                "this action adds up to {added} nodes; overlays may add {MOST_ADDED_NODES} in all"
            )));
        }
        let depth = depth.saturating_add(size.depth);
        if depth > MOST_LEVELS {
            return Err(Refusal::TooDeep(format!(
                "with this update, the document is nested more than {MOST_LEVELS} levels deep"
            )));
        }
        self.document.nodes = self.document.nodes.saturating_add(added);
        self.document.depth = self.document.depth.max(depth);
        Ok(())
    }
}

/// How many nodes the search for a JSONPath (RFC 9535) looks at, at most.
///
/// A descent (`..`) reaches every node, and each one after it reaches a node once per ancestor. A query from the root within a
/// filter starts anew for each node. Selectors of one bracket multiply, as the same node can be selected by all.
fn visits(path: &str, document: Size) -> usize {
    let mut visits = document.nodes;
    let mut descents = 0_usize;
    let mut delimiter = None;
    let mut characters = path.chars().peekable();
    characters.next_if_eq(&'$');
    // The selectors of the brackets that are open.
    let mut selectors: Vec<usize> = Vec::new();
    while let Some(character) = characters.next() {
        match character {
            '\\' if delimiter.is_some() => {
                characters.next();
            }
            _ if delimiter == Some(character) => delimiter = None,
            _ if delimiter.is_some() => {}
            '\'' | '"' => delimiter = Some(character),
            '.' if characters.next_if_eq(&'.').is_some() => {
                descents += 1;
                if descents > 1 {
                    visits = visits.saturating_mul(document.depth);
                }
            }
            '$' => visits = visits.saturating_mul(document.nodes),
            '[' => selectors.push(1),
            ',' => {
                if let Some(count) = selectors.last_mut() {
                    *count += 1;
                }
            }
            ']' => visits = visits.saturating_mul(selectors.pop().unwrap_or(1)),
            _ => {}
        }
    }
    visits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_size_counts_nodes_and_levels() {
        let sizes = [
            (json!(1), 1, 1),
            (json!([]), 1, 1),
            (json!({"a": [1, 2], "b": {"c": null}}), 6, 3),
        ];
        for (tree, nodes, depth) in sizes {
            assert_eq!(Size::of(&tree), Size { nodes, depth }, "{tree}");
        }
    }

    #[test]
    fn the_cost_of_a_search_is_known_before() {
        let document = Size {
            nodes: 1000,
            depth: 10,
        };
        for (path, expected) in [
            ("$", 1000),
            ("$.paths.*.get.parameters[?@.name == 'y']", 1000),
            ("$..name", 1000),
            ("$..parameters..name", 10_000),
            ("$['a..b']['$', \"it's..\"]", 2000),
            ("$['it\\'s ..'].x", 1000),
            ("$[*, *][*, *]", 4000),
            ("$..[?count($..*) > 3]", 10_000_000),
            ("$..[?count($..[?count($..*) > 3]) > 3]", 100_000_000_000),
        ] {
            assert_eq!(visits(path, document), expected, "{path}");
        }
    }

    #[test]
    fn what_is_used_up_is_gone() {
        let mut budget = Budget::new(&json!({}));
        let update = json!({"a": 1});
        assert_eq!(budget.take(&update, MOST_ADDED_NODES / 2, 1), Ok(()));
        let refusal = budget.take(&update, 1, 1).expect_err("too much");
        assert!(matches!(refusal, Refusal::TooLarge(_)), "{refusal:?}");
    }

    #[test]
    fn levels_are_counted_from_the_root() {
        let mut budget = Budget::new(&json!({}));
        assert_eq!(budget.take(&json!(1), 1, MOST_LEVELS - 1), Ok(()));
        let refusal = budget
            .take(&json!(1), 1, MOST_LEVELS)
            .expect_err("too deep");
        assert!(matches!(refusal, Refusal::TooDeep(_)), "{refusal:?}");
    }
}
