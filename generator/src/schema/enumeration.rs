//! Enumerations: listed values in, the shape that lists them out.
//!
//! An `enum` that contradicts its `type` costs the enum, never the type. Texts of numbers and booleans are values of the type, as documents
//! that are made from other formats write them.

use std::{borrow::Cow, fmt};

use serde_json::Value;

use super::{
    Graph,
    classify::typed_kind,
    described::Plain,
    node::NodeId,
    plain::USE_JSON,
    values::{Values, of_type},
};
use crate::{
    diagnostic::{Code, Diagnostics},
    ir::{Docs, Enumeration, IntegerEnumeration, IntegerFormat, Shape},
    pointer::Pointer,
};

impl Graph<'_> {
    /// Listed values: texts or integers, each once. A list of other scalars does not change the type, and tells the variants of unions
    /// apart.
    pub(super) fn enumeration(
        &self,
        listed: Values<'_>,
        id: NodeId,
        findings: &mut Diagnostics,
    ) -> Plain {
        let mut values: Vec<Cow<'_, Value>> = Vec::new();
        let mut docs: Vec<Docs> = Vec::new();
        let mut is_respelled = false;
        for entry in &listed.list {
            let Some(value) = of_type(entry.value, listed.type_name) else {
                warn_about_type(&listed, self.node(id).type_name.is_some(), findings);
                return self.without_list(id, findings);
            };
            if values.contains(&value) {
                warn_about_repeated(entry.value, &listed.at, findings);
                continue;
            }
            is_respelled |= entry.value.is_string() && !value.is_string();
            values.push(value);
            if listed.is_one_by_one {
                let words = entry.alone.map(|node| self.node(node).words());
                docs.push(words.unwrap_or_default());
            }
        }
        if let Some(name) = listed.type_name.filter(|_| is_respelled) {
            warn_about_texts(name, &listed.at, findings);
        }
        let shape = match listed.type_name {
            // Nothing but null, or nothing at all.
            _ if values.is_empty() => return self.without_list(id, findings),
            Some("array" | "object") => {
                let message = "listed objects and arrays are not compared: others are accepted";
                findings.add(Code::UnsupportedEnum, &listed.at, message, USE_JSON);
                Shape::Any
            }
            name => match shape_of(name, &values, docs) {
                Some(shape) => self.with_names(shape, &listed.at, &values),
                None => return degraded(&values, &listed.at, findings),
            },
        };
        let allowed = if shape.is_own_type() {
            Vec::new()
        } else {
            allowed_of(&values)
        };
        Plain {
            allowed,
            ..Plain::of(shape)
        }
    }

    /// A shape with the names that an overlay gives to the values that are listed at `at`.
    fn with_names(&self, mut shape: Shape, at: &Pointer, values: &[Cow<'_, Value>]) -> Shape {
        let values: Vec<&Value> = values.iter().map(AsRef::as_ref).collect();
        match &mut shape {
            Shape::Enumeration(list) => list.names = self.given_names(at, &values),
            Shape::IntegerEnumeration(list) => list.names = self.given_names(at, &values),
            _ => {}
        }
        shape
    }

    /// The shape of a schema that lists no values of its type.
    fn without_list(&self, id: NodeId, findings: &mut Diagnostics) -> Plain {
        let node = self.node(id);
        match node.type_name {
            Some(name) => self.plain(typed_kind(node, name), id, findings),
            // Another schema for the value may have one.
            None => Plain::of(Shape::Any),
        }
    }
}

/// Reports a list with a value of another type than its schema, or another schema for the same value, has.
fn warn_about_type(listed: &Values<'_>, is_own: bool, findings: &mut Diagnostics) {
    let whose = if is_own {
        "the schema"
    } else {
        "another schema for the value"
    };
    let name = listed.type_name.unwrap_or_default();
    findings.add(
        Code::MismatchedEnum,
        &listed.at,
        format!("a listed value is not of the type {name}, which {whose} has: the list is ignored"),
        "list values of the type, or correct the `type`",
    );
}

/// Reports a list of texts that are read as values of another type.
fn warn_about_texts(name: &str, at: &Pointer, findings: &mut Diagnostics) {
    findings.add(
        Code::MismatchedEnum,
        at,
        format!(
            "strings are listed, and `type` asks for {name}: they are read as values of that type"
        ),
        "write the values without quotes",
    );
}

/// Reports a value that a list has again.
pub(crate) fn warn_about_repeated(
    value: &dyn fmt::Display,
    at: &Pointer,
    findings: &mut Diagnostics,
) {
    findings.add(
        Code::DuplicateEnumValue,
        at,
        format!("`{value}` is listed more than once"),
        "remove the repeated value",
    );
}

/// The shape of a schema with such a `type` that lists these values; `None` where there is none.
fn shape_of(type_name: Option<&str>, values: &[Cow<'_, Value>], docs: Vec<Docs>) -> Option<Shape> {
    let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
    let texts: Option<Vec<String>> = texts.collect();
    let integers: Option<Vec<i64>> = values.iter().map(|value| value.as_i64()).collect();
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    Some(match (type_name, texts, integers) {
        (None | Some("string"), Some(values), _) => Shape::Enumeration(Enumeration {
            values,
            docs,
            names: Vec::new(),
        }),
        (None | Some("integer"), _, Some(values)) => {
            Shape::IntegerEnumeration(IntegerEnumeration {
                values,
                docs,
                names: Vec::new(),
            })
        }
        // Beyond 64 bits with a sign.
        (Some("integer"), ..) => Shape::Integer(IntegerFormat::Uint64),
        (None | Some("number"), _, _) if all(Value::is_number) => Shape::Number,
        (None | Some("boolean"), _, _) if all(Value::is_boolean) => Shape::Boolean,
        _ => return None,
    })
}

/// What values are that no type lists.
fn degraded(values: &[Cow<'_, Value>], at: &Pointer, findings: &mut Diagnostics) -> Plain {
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    let (message, plain) = if all(Value::is_object) {
        (
            "listed objects are not compared: values are read as any object",
            Plain::of(Shape::FreeForm),
        )
    } else if all(Value::is_array) {
        (
            "listed arrays are not compared: values are read as any JSON value",
            Plain::degraded(),
        )
    } else {
        (
            "the listed values are of several types: values are read as any JSON value",
            Plain::degraded(),
        )
    };
    findings.add(Code::UnsupportedEnum, at, message, USE_JSON);
    Plain {
        allowed: allowed_of(values),
        ..plain
    }
}

/// The listed values, where all are scalars.
fn allowed_of(values: &[Cow<'_, Value>]) -> Vec<Value> {
    let is_scalar = |value: &Cow<'_, Value>| !value.is_array() && !value.is_object();
    let values = values.iter();
    if values.clone().all(is_scalar) {
        values.map(|value| value.clone().into_owned()).collect()
    } else {
        Vec::new()
    }
}
