//! Values and objects of any content.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super as rt;
use super::{
    choice::{Choices, Cost},
    fit::Fit,
    json::{Json, in_place},
};

impl Json for Value {
    const EXPECTED: &'static str = "a value";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_any(value, choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        *self = Self::deserialize(from)?;
        Ok(Fit::Exact)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }

    fn is_null(&self) -> bool {
        Self::is_null(self)
    }
}

impl Json for Map<String, Value> {
    const EXPECTED: &'static str = "an object";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_any_object(value, choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        match Value::deserialize(from)? {
            Value::Object(members) => {
                *self = members;
                Ok(Fit::Exact)
            }
            other => Ok(Fit::Unreadable(other.into())),
        }
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }
}
