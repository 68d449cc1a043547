//! Finishing: all schemas in, the same out without what no type of Rust can be.

use super::{share::share, unify::unify};
use crate::{
    diagnostic::{Code, Diagnostics},
    document::Document,
    ir::{SchemaId, Schemas, Shape, Variant},
    limits::MOST_NESTED_LISTS,
    pointer::Pointer,
    schema::{tags, variants},
};

/// Makes schemas final.
pub(super) fn finish(
    mut schemas: Schemas,
    document: &Document,
    findings: &mut Diagnostics,
) -> Schemas {
    check_recursive_lists(&schemas, findings);
    cut_nested_lists(&mut schemas, findings);
    drop_unions_from_themselves(&mut schemas, findings);
    variants::join(&mut schemas, findings);
    tags::find_listed(&mut schemas, document, findings);
    unify(&mut schemas);
    share(&mut schemas);
    schemas
}

/// Reports lists and maps that are elements of themselves with nothing in between that has a type of its own.
fn check_recursive_lists(schemas: &Schemas, findings: &mut Diagnostics) {
    let element = |id: SchemaId| match &schemas[id].shape {
        Shape::Alias(next) => Some(*next),
        Shape::Array(value) | Shape::Map(value) => Some(value.schema),
        _ => None,
    };
    let mut visited_by: Vec<Option<usize>> = vec![None; schemas.0.len()];
    for start in 0..schemas.0.len() {
        let mut current = SchemaId(start);
        while let Some(next) = element(current) {
            match &mut visited_by[current.0] {
                visitor @ None => *visitor = Some(start),
                Some(visitor) if *visitor == start => {
                    warn_about_recursion(&schemas[current].pointer, findings);
                    break;
                }
                Some(_) => break,
            }
            current = next;
        }
    }
}

fn warn_about_recursion(at: &Pointer, findings: &mut Diagnostics) {
    findings.add(
        Code::RecursiveList,
        at,
        "this list or map is its own element, which a Rust alias cannot be; its elements are any JSON",
        "no action is needed if that is enough; else use objects that contain it",
    );
}

/// Makes lists and maps that are elements of too many others [`Shape::Any`]: nobody can read such a type, and compilers take
/// exponential time for it.
fn cut_nested_lists(schemas: &mut Schemas, findings: &mut Diagnostics) {
    for start in 0..schemas.0.len() {
        let mut current = SchemaId(start);
        let mut lists = Vec::new();
        loop {
            let next = match &schemas[current].shape {
                Shape::Alias(next) => *next,
                // A list that consists of itself ends there.
                Shape::Array(_) | Shape::Map(_) if lists.contains(&current) => break,
                Shape::Array(value) | Shape::Map(value) => {
                    lists.push(current);
                    value.schema
                }
                _ => break,
            };
            if lists.len() > MOST_NESTED_LISTS {
                let schema = &mut schemas.0[current.0];
                schema.shape = Shape::Any;
                findings.add(
                    Code::TooDeepList,
                    &schema.pointer,
                    format!(
                        "more than {MOST_NESTED_LISTS} lists or maps are nested here: values of this schema are read as any JSON value"
                    ),
                    "use objects that contain the next list",
                );
                break;
            }
            current = next;
        }
    }
}

/// Takes unions out of the list of their own members, where they add nothing.
fn drop_unions_from_themselves(schemas: &mut Schemas, findings: &mut Diagnostics) {
    for id in (0..schemas.0.len()).map(SchemaId) {
        let Shape::Union(union) = &schemas[id].shape else {
            continue;
        };
        let is_other = |variant: &&Variant| schemas.target(variant.value.schema) != id;
        let others: Vec<Variant> = union.variants.iter().filter(is_other).cloned().collect();
        if others.len() == union.variants.len() {
            continue;
        }
        let schema = &mut schemas.0[id.0];
        match &mut schema.shape {
            Shape::Union(union) if !others.is_empty() => union.variants = others,
            shape => *shape = Shape::Any,
        }
        findings.add(
            Code::UnionCycle,
            &schema.pointer,
            "this union is a member of itself, which has no effect; the member is ignored",
            "remove the member",
        );
    }
}
