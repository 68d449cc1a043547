//! Values that have no alternative: they are sent, and nobody is asked for them.

use serde_json::Value;

use super::types::Types;
use crate::{
    ir::{IntegerFormat, Shape, Use},
    model::{Scalar, Type},
};

impl Types<'_> {
    /// The only text or number that a value can be. Not a boolean: `confirm: true` is the word of the caller.
    pub(super) fn constant(&self, value: &Use) -> Option<Scalar> {
        if value.nullable {
            return None;
        }
        let (_, schema) = self.target(value.schema);
        match (&schema.shape, schema.allowed.as_slice()) {
            (Shape::Enumeration(list), _) => match list.values.as_slice() {
                [only] => Some(Scalar::Listed(only.clone())),
                _ => None,
            },
            (Shape::IntegerEnumeration(list), _) => match list.values.as_slice() {
                [only] => Some(Scalar::ListedInteger(*only)),
                _ => None,
            },
            (Shape::Integer(format), [Value::Number(number)]) => {
                let number = number.as_i64()?;
                let fits = match format {
                    IntegerFormat::Int32 => i32::try_from(number).is_ok(),
                    // A literal of a document is written as `i64`.
                    IntegerFormat::Int64 => true,
                    IntegerFormat::Uint64 => u64::try_from(number).is_ok(),
                };
                fits.then_some(Scalar::Integer(number))
            }
            (Shape::Number, [Value::Number(number)]) if self.of(value.schema) == Type::F64 => {
                number.as_f64().map(Scalar::Number)
            }
            _ => None,
        }
    }

    /// What a value is where no caller says otherwise.
    pub(super) fn initial(&self, required: bool, value: &Use) -> Option<Scalar> {
        required.then(|| self.constant(value)).flatten()
    }
}
