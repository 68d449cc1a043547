//! Where a struct would contain itself.
//!
//! A field is by value where its type is a struct, directly or as an `Option`; lists and maps have their own allocation. The
//! fields by value between structs that reach each other are boxed, which does not depend on any order.

use std::collections::BTreeSet;

use crate::ir::{Object, SchemaId, Schemas, Shape, Use};

/// The fields that need a box, as pairs of struct and index of its property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Boxing {
    /// They are on a cycle of fields by value.
    pub boxed: BTreeSet<(SchemaId, usize)>,
    /// They are on a cycle of fields that always have a value, so that no value could ever be made.
    pub endless: BTreeSet<(SchemaId, usize)>,
}

/// A field by value.
struct Edge {
    from: SchemaId,
    property: usize,
    to: SchemaId,
    always: bool,
}

/// Finds the fields that need a box.
pub fn find(schemas: &Schemas) -> Boxing {
    let edges: Vec<Edge> = schemas
        .iter()
        .filter_map(|(id, schema)| match &schema.shape {
            Shape::Object(object) => Some((id, object)),
            _ => None,
        })
        .flat_map(|(id, object)| edges(schemas, id, object))
        .collect();
    Boxing {
        boxed: cyclic(schemas.0.len(), edges.iter()),
        endless: cyclic(schemas.0.len(), edges.iter().filter(|edge| edge.always)),
    }
}

/// The fields by value of one struct.
fn edges<'a>(
    schemas: &'a Schemas,
    from: SchemaId,
    object: &'a Object,
) -> impl Iterator<Item = Edge> + 'a {
    let properties = object.properties.iter().enumerate();
    properties.filter_map(move |(index, property)| {
        let Use {
            schema, nullable, ..
        } = property.value;
        let to = schemas.target(schema);
        matches!(schemas[to].shape, Shape::Object(_)).then_some(Edge {
            from,
            property: index,
            to,
            always: property.required && !nullable,
        })
    })
}

/// The edges inside strongly connected components.
fn cyclic<'a>(
    nodes: usize,
    edges: impl Iterator<Item = &'a Edge> + Clone,
) -> BTreeSet<(SchemaId, usize)> {
    let mut successors = vec![Vec::new(); nodes];
    for edge in edges.clone() {
        if let Some(successors) = successors.get_mut(edge.from.0) {
            successors.push(edge.to.0);
        }
    }
    let component = components(&successors);
    edges
        .filter(|edge| component.get(edge.from.0) == component.get(edge.to.0))
        .map(|edge| (edge.from, edge.property))
        .collect()
}

/// The strongly connected component of each node (Tarjan's algorithm with an explicit stack). A node alone in its component gets
/// a number of its own, so an edge to itself counts as being inside.
fn components(successors: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut index = vec![UNSEEN; successors.len()];
    let mut low = vec![UNSEEN; successors.len()];
    let mut component = vec![UNSEEN; successors.len()];
    let mut open = Vec::new();
    let mut count = 0;
    for root in 0..successors.len() {
        if index[root] != UNSEEN {
            continue;
        }
        let mut path = vec![(root, 0)];
        while let Some((node, next)) = path.pop() {
            if next == 0 {
                index[node] = count;
                low[node] = count;
                count += 1;
                open.push(node);
            } else {
                // The successor before has been finished.
                low[node] = low[node].min(low[successors[node][next - 1]]);
            }
            let following = (next..successors[node].len()).find(|position| {
                let successor = successors[node][*position];
                if index[successor] != UNSEEN && component[successor] == UNSEEN {
                    low[node] = low[node].min(index[successor]);
                }
                index[successor] == UNSEEN
            });
            if let Some(position) = following {
                path.push((node, position + 1));
                path.push((successors[node][position], 0));
            } else if low[node] == index[node] {
                while let Some(member) = open.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn nodes_that_reach_each_other_share_a_component() {
        // 0 → 1 → 2 → 0, 2 → 3 → 4 → 3, 5
        let successors = [vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![]];
        let component = components(&successors);
        assert_eq!(component[0], component[1]);
        assert_eq!(component[1], component[2]);
        assert_eq!(component[3], component[4]);
        assert_ne!(component[2], component[3]);
        assert_ne!(component[5], component[0]);
        assert_ne!(component[5], component[3]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let length = 200_000;
        let successors: Vec<Vec<usize>> = (0..length)
            .map(|node| {
                if node + 1 < length {
                    vec![node + 1]
                } else {
                    vec![0]
                }
            })
            .collect();
        let component = components(&successors);
        assert!(component.iter().all(|number| *number == component[0]));
    }
}
