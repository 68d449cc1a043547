//! The schemas as a graph: an edge goes from each to those it consists of.

use crate::ir::{Schema, SchemaId, Schemas, Shape};

/// The schemas that a schema consists of.
pub fn parts(schema: &Schema) -> Vec<SchemaId> {
    match &schema.shape {
        Shape::Object(object) => {
            let properties = object.properties.iter().map(|property| &property.value);
            let values = properties.chain(&object.additional);
            values.map(|value| value.schema).collect()
        }
        Shape::Array(value) | Shape::Map(value) => vec![value.schema],
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|variant| variant.value.schema).collect()
        }
        Shape::Alias(target) => vec![*target],
        _ => Vec::new(),
    }
}

/// The `recursion_limit` for types that nest deep: the compiler counts each function that one of them calls for another, and stops at
/// 128 by default.
pub fn recursion_limit(schemas: &Schemas) -> Option<usize> {
    const DEFAULT: usize = 128;
    let nesting = nesting(schemas);
    // A quarter is left for what is around the types.
    (nesting > DEFAULT * 3 / 4).then(|| (nesting * 2).next_power_of_two())
}

/// How deep types nest: no way through the schemas passes more of them.
fn nesting(schemas: &Schemas) -> usize {
    let successors = schemas.iter().map(|(_, schema)| {
        let parts = parts(schema).into_iter();
        parts.map(|part| part.0).collect()
    });
    depth(&successors.collect::<Vec<_>>())
}

/// The most nodes that a way through a graph may pass. It may pass all that reach each other.
fn depth(successors: &[Vec<usize>]) -> usize {
    let component = components(successors);
    let mut members = vec![Vec::new(); successors.len()];
    for (node, component) in component.iter().enumerate() {
        members[*component].push(node);
    }
    let mut depths = vec![0; successors.len()];
    for (number, members) in members.iter().enumerate() {
        let below = members.iter().flat_map(|node| &successors[*node]);
        let below = below.map(|node| depths[component[*node]]).max();
        depths[number] = members.len() + below.unwrap_or_default();
    }
    depths.into_iter().max().unwrap_or_default()
}

/// The strongly connected component of each node (Tarjan's algorithm with an explicit stack). A node alone in its component gets
/// a number of its own, so an edge to itself counts as being inside. No component reaches one with a greater number.
pub fn components(successors: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut index = vec![UNSEEN; successors.len()];
    let mut low = vec![UNSEEN; successors.len()];
    let mut component = vec![UNSEEN; successors.len()];
    let mut open = Vec::new();
    let mut count = 0;
    let mut closed = 0;
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
                    component[member] = closed;
                    if member == node {
                        break;
                    }
                }
                closed += 1;
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::{components, depth};

    #[test]
    fn nodes_that_reach_each_other_share_a_component() {
        // 0 → 1 → 2 → 0, 2 → 3 → 4 → 3, 5
        let successors = [vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![]];
        let component = components(&successors);
        assert_eq!(component[0], component[1]);
        assert_eq!(component[1], component[2]);
        assert_eq!(component[3], component[4]);
        assert_ne!(component[2], component[3]);
        assert!(component[3] < component[2], "what is reached comes first");
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

    #[test]
    fn the_depth_is_that_of_the_longest_way() {
        // 0 → 1 → 2, 0 → 2, 3 → 4 → 5 → 4, 3 → 0
        let successors = [vec![1, 2], vec![2], vec![], vec![4, 0], vec![5], vec![4]];
        assert_eq!(depth(&successors), 4);
        assert_eq!(depth(&successors[..3]), 3);
        assert_eq!(depth(&[]), 0);
    }

    #[test]
    fn nodes_that_reach_each_other_can_all_be_on_one_way() {
        // 0 → 1 ⇄ 2 ⇄ 3, 3 → 4
        let successors = [vec![1], vec![2], vec![1, 3], vec![2, 4], vec![]];
        assert_eq!(depth(&successors), 5);
    }
}
