//! What a node says to people: the raw words, not yet safe to print.

use serde_json::Value;

use super::{Lowering, node, node::Members, vocabulary};
use crate::{
    ir::{Access, Constraint, Docs},
    pointer::Pointer,
};

impl Lowering<'_> {
    /// What is said by the nodes at `places` together, outermost first: an outer word wins over an inner one.
    pub(super) fn docs<'p>(&self, places: impl IntoIterator<Item = &'p Pointer>) -> Docs {
        places
            .into_iter()
            .filter_map(|at| node::members(self.document, at))
            .map(docs_of)
            .fold(Docs::default(), merged)
    }

    /// In which direction the property that is described by the nodes at `places` goes.
    pub(super) fn access<'p>(&mut self, places: impl IntoIterator<Item = &'p Pointer>) -> Access {
        let mut read_only = None;
        let mut write_only = None;
        for at in places {
            let Some(members) = node::members(self.document, at) else {
                continue;
            };
            read_only = read_only.or(node::flag(members, "readOnly").then(|| at.key("readOnly")));
            write_only =
                write_only.or(node::flag(members, "writeOnly").then(|| at.key("writeOnly")));
        }
        match (read_only, write_only) {
            (Some(at), Some(_)) => {
                self.warn(
                    "read-and-write-only",
                    &at,
                    "a property cannot be both `readOnly` and `writeOnly`; it is treated as neither",
                    "remove one of the two",
                );
                Access::ReadWrite
            }
            (Some(_), None) => Access::ReadOnly,
            (None, Some(_)) => Access::WriteOnly,
            (None, None) => Access::ReadWrite,
        }
    }
}

/// What one Schema Object says.
fn docs_of(members: &Members) -> Docs {
    let constraint = |(key, value): (&String, &Value)| {
        let keyword = vocabulary::CONSTRAINTS
            .into_iter()
            .find(|keyword| keyword == key)?;
        Some(Constraint {
            keyword,
            value: value.clone(),
        })
    };
    let mut constraints: Vec<Constraint> = members.iter().filter_map(constraint).collect();
    if !members.contains_key("format") && is_secret(members) {
        constraints.push(Constraint {
            keyword: "format",
            value: "password".into(),
        });
    }
    Docs {
        title: node::text(members, "title"),
        description: node::text(members, "description"),
        deprecated: node::flag(members, "deprecated"),
        constraints,
        default: members.get("default").cloned(),
        examples: examples_of(members),
    }
}

/// Whether a Schema Object, or a member of its `allOf` that is written in place, has the format `password`.
fn is_secret(members: &Members) -> bool {
    let parts = node::elements(members, "allOf").iter();
    node::text(members, "format").as_deref() == Some("password")
        || parts.filter_map(Value::as_object).any(is_secret)
}

/// `example` (OpenAPI 3.0.3 §4.7.24.1), then `examples` (JSON Schema 2020-12, Validation §9.5).
fn examples_of(members: &Members) -> Vec<Value> {
    let several = node::elements(members, "examples").iter();
    members
        .get("example")
        .into_iter()
        .chain(several)
        .cloned()
        .collect()
}

/// The words of both, where `outer` wins over `inner`.
pub(super) fn merged(outer: Docs, inner: Docs) -> Docs {
    let mut constraints = outer.constraints;
    for constraint in inner.constraints {
        if constraints
            .iter()
            .all(|known| known.keyword != constraint.keyword)
        {
            constraints.push(constraint);
        }
    }
    Docs {
        title: outer.title.or(inner.title),
        description: outer.description.or(inner.description),
        deprecated: outer.deprecated || inner.deprecated,
        constraints,
        default: outer.default.or(inner.default),
        examples: if outer.examples.is_empty() {
            inner.examples
        } else {
            outer.examples
        },
    }
}
