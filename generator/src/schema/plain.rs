//! Schemas that use no other one: texts, numbers, booleans and listed values.

use std::fmt;

use serde_json::Value;

use super::{
    Graph,
    classify::{Kind, string_format},
    described::Plain,
    node::NodeId,
    values::Values,
};
use crate::{
    diagnostic::Diagnostics,
    ir::{Docs, Enumeration, IntegerEnumeration, Shape},
    pointer::Pointer,
};

/// What to do about a schema that becomes any JSON value.
pub(super) const USE_JSON: &str = "nothing, if reading it as a JSON value is enough; else describe it with a supported keyword in an overlay";

impl Graph<'_> {
    /// The shape of a Schema Object that is no object, list or composition.
    pub(super) fn plain(&self, kind: Kind<'_>, id: NodeId, findings: &mut Diagnostics) -> Plain {
        match kind {
            Kind::Listed(values) => self.enumeration(values, id, findings),
            Kind::String(format) => Plain::of(Shape::String(format)),
            Kind::Integer(format) => Plain::of(Shape::Integer(format)),
            Kind::Number => Plain::of(Shape::Number),
            Kind::Boolean => Plain::of(Shape::Boolean),
            Kind::Unknown(name) => {
                findings.warn(
                    "unsupported-type",
                    &self.node(id).at.key("type"),
                    format!(
                        "`{name}` is no type: values of this schema are read as any JSON value"
                    ),
                    "use one of string, integer, number, boolean, array and object",
                );
                Plain::degraded()
            }
            _ => Plain::of(Shape::Any),
        }
    }

    /// Listed values: texts or whole numbers, each once. A list of other scalars does not change the type, and tells the variants of
    /// unions apart.
    fn enumeration(&self, listed: Values<'_>, id: NodeId, findings: &mut Diagnostics) -> Plain {
        let mut values: Vec<&Value> = Vec::new();
        let mut docs: Vec<Docs> = Vec::new();
        for entry in &listed.list {
            if values.contains(&entry.value) {
                warn_about_repeated(entry.value, &listed.at, findings);
                continue;
            }
            values.push(entry.value);
            if listed.is_one_by_one {
                let words = entry.alone.map(|node| self.node(node).words());
                docs.push(words.unwrap_or_default());
            }
        }
        let plain = match (listed.type_name, values.as_slice()) {
            // Nothing but null, or nothing at all.
            (Some("string"), []) => Plain::of(Shape::String(string_format(self.node(id)))),
            (_, []) => Plain::of(Shape::Any),
            (name, values) => {
                shape_of_values(name, values, docs).map_or_else(Plain::degraded, Plain::of)
            }
        };
        if plain.is_degraded {
            findings.warn(
                "unsupported-enum",
                &listed.at,
                "the listed values are of several types, or not of the type of the schema: values are read as any JSON value",
                USE_JSON,
            );
        }
        let is_scalar = |value: &&Value| !value.is_array() && !value.is_object();
        let says_so = plain.shape.is_own_type() || !values.iter().all(is_scalar);
        let allowed = if says_so { Vec::new() } else { values };
        Plain {
            allowed: allowed.into_iter().cloned().collect(),
            ..plain
        }
    }
}

/// Reports a value that a list has again.
pub(crate) fn warn_about_repeated(
    value: &dyn fmt::Display,
    at: &Pointer,
    findings: &mut Diagnostics,
) {
    findings.warn(
        "duplicate-enum-value",
        at,
        format!("`{value}` is listed more than once"),
        "remove the repeated value",
    );
}

/// The shape of a schema with such a `type` that lists these values; `None` where there is none.
fn shape_of_values(type_name: Option<&str>, values: &[&Value], docs: Vec<Docs>) -> Option<Shape> {
    let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
    let texts: Option<Vec<String>> = texts.collect();
    let integers: Option<Vec<i64>> = values.iter().map(|value| value.as_i64()).collect();
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    Some(match (type_name, texts, integers) {
        (None | Some("string"), Some(values), _) => {
            Shape::Enumeration(Enumeration { values, docs })
        }
        (None | Some("integer"), _, Some(values)) => {
            Shape::IntegerEnumeration(IntegerEnumeration { values, docs })
        }
        (None | Some("number"), _, _) if all(Value::is_number) => Shape::Number,
        (None | Some("boolean"), _, _) if all(Value::is_boolean) => Shape::Boolean,
        _ => return None,
    })
}
