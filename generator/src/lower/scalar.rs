//! Texts and integers: lists of values, and the formats that change the type.

use std::fmt;

use serde_json::Value;

use super::{Lowering, keywords::Keywords, node, schema::USE_JSON};
use crate::{
    ir::{Docs, Enumeration, IntegerEnumeration, IntegerFormat, SchemaId, Shape, StringFormat},
    pointer::Pointer,
};

impl Lowering<'_> {
    /// Reports a value that an `enum` lists again.
    pub(super) fn warn_about_repeated(&mut self, value: &dyn fmt::Display, at: &Pointer) {
        self.warn(
            "duplicate-enum-value",
            at,
            format!("`{value}` is listed more than once"),
            "remove the repeated value",
        );
    }

    /// `enum`, `const` and values listed one by one: texts or whole numbers, each once. A list of other scalars does not change the
    /// type, and tells the variants of unions apart.
    pub(super) fn lower_enumeration(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        let Some(at) = &keywords.values_at else {
            return Shape::Any;
        };
        let mut values: Vec<&Value> = Vec::new();
        let mut docs: Vec<Docs> = Vec::new();
        for (index, value) in keywords.values.iter().enumerate() {
            if values.contains(&value) {
                self.warn_about_repeated(value, at);
            } else {
                values.push(value);
                if let Some(place) = keywords.value_places.get(index) {
                    docs.push(self.docs(place));
                }
            }
        }
        let type_name = keywords.type_name.as_deref();
        let texts: Option<Vec<String>> = values
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect();
        let integers: Option<Vec<i64>> = values.iter().map(|value| value.as_i64()).collect();
        let shape = match (type_name, texts, integers) {
            // Nothing but null, or nothing at all.
            (Some("string"), _, _) if values.is_empty() => {
                Shape::String(self.string_format(keywords))
            }
            (_, _, _) if values.is_empty() => Shape::Any,
            (None | Some("string"), Some(values), _) => {
                Shape::Enumeration(Enumeration { values, docs })
            }
            (None | Some("integer"), _, Some(values)) => {
                Shape::IntegerEnumeration(IntegerEnumeration { values, docs })
            }
            (Some("number"), _, _) if values.iter().all(|value| value.is_number()) => Shape::Number,
            (None, _, _) if values.iter().all(|value| value.is_number()) => Shape::Number,
            (None | Some("boolean"), _, _) if values.iter().all(|value| value.is_boolean()) => {
                Shape::Boolean
            }
            _ => {
                self.degraded.insert(id);
                self.warn(
                    "unsupported-enum",
                    at,
                    "the listed values are of several types, or not of the type of the schema: values are read as any JSON value",
                    USE_JSON,
                );
                Shape::Any
            }
        };
        let is_scalar = |value: &&Value| !value.is_array() && !value.is_object();
        if !shape.is_own_type()
            && values.iter().all(is_scalar)
            && let Some(schema) = self.schemas.get_mut(id.0)
        {
            schema.allowed = values.into_iter().cloned().collect();
        }
        shape
    }

    /// The formats that change the type; all others are only documented.
    pub(super) fn string_format(&self, keywords: &Keywords) -> StringFormat {
        match keywords.format.as_deref() {
            Some("date-time") => StringFormat::DateTime,
            Some("date") => StringFormat::Date,
            Some("binary") => StringFormat::Binary,
            _ => StringFormat::Plain,
        }
    }

    /// The width of an integer. A bound that the format cannot hold proves the format wrong.
    pub(super) fn integer_format(&self, keywords: &Keywords) -> IntegerFormat {
        let members = node::members(self.document, &keywords.at);
        let bound = |key| members.and_then(|members| members.get(key));
        let fits_i32 = |value: &Value| {
            value
                .as_f64()
                .is_some_and(|value| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&value))
        };
        let needs_u64 = |value: &Value| value.as_i64().is_none() && value.as_u64().is_some();
        let bounds_fit_i32 = ["minimum", "maximum"]
            .into_iter()
            .filter_map(bound)
            .all(fits_i32);
        match keywords.format.as_deref() {
            Some("int32") if bounds_fit_i32 => IntegerFormat::Int32,
            Some("uint64") => IntegerFormat::Uint64,
            _ if bound("maximum").is_some_and(needs_u64) => IntegerFormat::Uint64,
            _ => IntegerFormat::Int64,
        }
    }
}
