//! What a node says to people: the raw words, not yet safe to print.

use serde_json::{Map, Value};

use super::Node;
use crate::{
    ir::{Constraint, Docs, ExternalDocs},
    schema::vocabulary,
};

impl Node<'_> {
    /// What it says.
    pub(crate) fn words(&self) -> Docs {
        let text = |key| self.annotation(key)?.as_str().map(str::to_owned);
        Docs {
            title: text("title"),
            description: text("description"),
            deprecated: self.annotation("deprecated") == Some(&Value::Bool(true)),
            constraints: self.constraints(),
            default: self.annotation("default").cloned(),
            examples: self.examples(),
            external: self.annotation("externalDocs").and_then(external_docs),
        }
    }

    /// Its title, if it is a telling one.
    pub(crate) fn title(&self) -> Option<&str> {
        let title = self.annotation("title")?.as_str()?;
        Some(title).filter(|title| !title.trim().is_empty())
    }

    /// Limits, in the order of the document.
    fn constraints(&self) -> Vec<Constraint> {
        let constraint = |(key, value): &(&str, &Value)| {
            let mut known = vocabulary::CONSTRAINTS.into_iter();
            let keyword = known.find(|keyword| keyword == key)?;
            Some(Constraint {
                keyword: self.bound(keyword)?,
                value: (*value).clone(),
            })
        };
        let mut constraints: Vec<Constraint> =
            self.keywords.iter().filter_map(constraint).collect();
        let is_secret = || {
            let members = self.written.and_then(Value::as_object);
            members.is_some_and(is_secret).then_some("password")
        };
        let format = self.format.filter(|_| self.is_bytes);
        if self.keyword("format").is_none()
            && let Some(format) = format.or_else(is_secret)
        {
            constraints.push(Constraint {
                keyword: "format",
                value: format.into(),
            });
        }
        constraints
    }

    /// The keyword of a limit. In OpenAPI 3.0, `exclusiveMinimum` and `exclusiveMaximum` say of the others that they are excluded.
    fn bound(&self, keyword: &'static str) -> Option<&'static str> {
        let is_excluded = |other| self.keyword(other) == Some(&Value::Bool(true));
        match keyword {
            "minimum" if is_excluded("exclusiveMinimum") => Some("exclusiveMinimum"),
            "maximum" if is_excluded("exclusiveMaximum") => Some("exclusiveMaximum"),
            "exclusiveMinimum" | "exclusiveMaximum" => self
                .keyword(keyword)
                .is_some_and(Value::is_number)
                .then_some(keyword),
            _ => Some(keyword),
        }
    }

    /// `example` (OpenAPI 3.0.3 §4.7.24.1), then `examples` (JSON Schema 2020-12, Validation §9.5).
    fn examples(&self) -> Vec<Value> {
        let several = self.annotation("examples").and_then(Value::as_array);
        let one = self.annotation("example").into_iter();
        one.chain(several.into_iter().flatten()).cloned().collect()
    }
}

/// Whether a Schema Object, or a member of its `allOf` that is written in place, has the format `password`.
fn is_secret(members: &Map<String, Value>) -> bool {
    let parts = members
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let mut parts = parts.filter_map(Value::as_object);
    members
        .get("format")
        .is_some_and(|format| format == "password")
        || parts.any(is_secret)
}

/// The words of both, where `outer` wins over `inner`.
pub(crate) fn merged(outer: Docs, inner: Docs) -> Docs {
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
        external: outer.external.or(inner.external),
    }
}

/// An External Documentation Object. It is for people alone: one without a URL says nothing.
pub(crate) fn external_docs(node: &Value) -> Option<ExternalDocs> {
    let text = |key| node.get(key)?.as_str().map(str::to_owned);
    Some(ExternalDocs {
        url: text("url").filter(|url| !url.is_empty())?,
        description: text("description"),
    })
}
