//! The examples of a document that can stand in code: scalars of the type of their value that keep to its limits.

use serde_json::Value;

use crate::{
    ir::{Constraint, Docs, IntegerFormat, SchemaId, Shape},
    model::{Scalar, Type},
    translate::{docs, types::Types},
};

/// How long a text of an example is, in characters.
const LONGEST_TEXT: usize = 40;

impl Types<'_> {
    /// An example of a value, or else its default: the first that is of its type and keeps to its limits.
    pub fn example(&self, own: &Docs, value: SchemaId) -> Option<Scalar> {
        let schema = self.schema(value);
        let limits = docs::constraints(own, schema);
        let examples = own.examples.iter().chain(&schema.docs.examples);
        let defaults = own.default.iter().chain(&schema.docs.default);
        let is_secret = own.is_secret() || schema.docs.is_secret();
        let mut found = examples
            .chain(defaults)
            .filter(|_| !is_secret)
            .filter(|example| limits.iter().all(|limit| keeps_to(example, limit)))
            .filter_map(|example| self.scalar(example, value));
        found.next()
    }

    fn scalar(&self, example: &Value, value: SchemaId) -> Option<Scalar> {
        let (id, schema) = self.target(value);
        match (&schema.shape, example) {
            (Shape::String(_), Value::String(text)) if self.of(id) == Type::String => {
                is_readable(text).then(|| Scalar::Text(text.clone()))
            }
            (Shape::Enumeration(list), Value::String(text)) => list
                .values
                .contains(text)
                .then(|| Scalar::Listed(text.clone())),
            (Shape::IntegerEnumeration(list), Value::Number(number)) => {
                let number = number.as_i64()?;
                { list.values.contains(&number) }.then_some(Scalar::ListedInteger(number))
            }
            (Shape::Integer(format), Value::Number(number)) => {
                let number = number.as_i64()?;
                let fits = match format {
                    IntegerFormat::Int32 => i32::try_from(number).is_ok(),
                    IntegerFormat::Int64 => true,
                    IntegerFormat::Uint64 => number >= 0,
                };
                (fits && self.has_no_other_type(id)).then_some(Scalar::Integer(number))
            }
            (Shape::Number, Value::Number(number)) if self.of(id) == Type::F64 => {
                number.as_f64().map(Scalar::Number)
            }
            (Shape::Boolean, Value::Bool(value)) => Some(Scalar::Boolean(*value)),
            _ => None,
        }
    }

    /// Whether an integer is one in Rust, too.
    fn has_no_other_type(&self, id: SchemaId) -> bool {
        matches!(self.of(id), Type::I32 | Type::I64 | Type::U64)
    }
}

/// Whether a text can be read at a glance: a few words in ASCII.
fn is_readable(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '`') || c == ' ';
    (1..=LONGEST_TEXT).contains(&text.chars().count()) && text.chars().all(is_plain)
}

/// Whether an example keeps to a limit, as far as that can be told here.
fn keeps_to(example: &Value, limit: &Constraint) -> bool {
    let bound = limit.value.as_f64();
    let number = example.as_f64();
    #[expect(clippy::cast_precision_loss, reason = "strings are short")]
    let length = example.as_str().map(|text| text.chars().count() as f64);
    let (value, bound) = match (limit.keyword, bound) {
        ("minLength" | "maxLength", Some(bound)) => (length, bound),
        (_, Some(bound)) => (number, bound),
        _ => return true,
    };
    let Some(value) = value else {
        return true;
    };
    match limit.keyword {
        "minimum" | "minLength" => value >= bound,
        "maximum" | "maxLength" => value <= bound,
        "exclusiveMinimum" => value > bound,
        "exclusiveMaximum" => value < bound,
        _ => true,
    }
}
