//! Texts and integers: lists of values, and the formats that change the type.

use serde_json::Value;

use super::{Lowering, keywords::Keywords, node, schema::USE_JSON};
use crate::{
    ir::{Enumeration, IntegerFormat, SchemaId, Shape, StringFormat},
    pointer::Pointer,
};

impl Lowering<'_> {
    /// `enum` and `const`: texts, each once.
    pub(super) fn lower_enumeration(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        let Some(at) = &keywords.values_at else {
            return Shape::Any;
        };
        let mut values: Vec<String> = Vec::new();
        for value in &keywords.values {
            let Some(text) = self.enumerated_text(at, value, keywords) else {
                self.degraded.insert(id);
                return Shape::Any;
            };
            if values.contains(&text) {
                self.warn(
                    "duplicate-enum-value",
                    at,
                    format!("`{text}` is listed more than once"),
                    "remove the repeated value",
                );
            } else {
                values.push(text);
            }
        }
        match keywords.type_name.as_deref() {
            // Nothing but null, or nothing at all.
            Some("string") if values.is_empty() => Shape::String(self.string_format(keywords)),
            _ if values.is_empty() => Shape::Any,
            _ => Shape::Enumeration(Enumeration { values }),
        }
    }

    fn enumerated_text(
        &mut self,
        at: &Pointer,
        value: &Value,
        keywords: &Keywords,
    ) -> Option<String> {
        let allows_text = matches!(keywords.type_name.as_deref(), None | Some("string"));
        if let (Value::String(text), true) = (value, allows_text) {
            return Some(text.clone());
        }
        self.warn(
            "unsupported-enum",
            at,
            "only lists of texts are supported yet: values of this schema are read as any JSON value",
            USE_JSON,
        );
        None
    }

    pub(super) fn string_format(&mut self, keywords: &Keywords) -> StringFormat {
        match keywords.format.as_deref() {
            Some("date-time") => StringFormat::DateTime,
            Some("date") => StringFormat::Date,
            Some(format @ ("byte" | "binary" | "uuid")) => {
                self.warn(
                    "unsupported-format",
                    &keywords.at.key("format"),
                    format!(
                        "the format `{format}` is not supported yet: the value is a plain text"
                    ),
                    "nothing, if a text is enough",
                );
                StringFormat::Plain
            }
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
