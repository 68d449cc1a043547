//! JSON values in memory, with the variants of their unions already chosen.
//!
//! With serde, a deserializer can name the variant of the next value only for enums. So unions ask
//! for a newtype struct under the path of their type ([`union::read`](super::union::read)), which
//! other deserializers treat as its content, and [`Chosen`] responds with an enum. All other types
//! of the runtime ask for any value.

use serde::{
    Deserializer,
    de::{
        DeserializeSeed, EnumAccess, Error as _, IntoDeserializer as _, MapAccess, SeqAccess,
        VariantAccess, Visitor,
    },
    forward_to_deserialize_any,
};
use serde_json::{Error, Value};

use super::choice::Choices;

/// A JSON value, with the choices for it and for the values in it.
#[derive(Clone, Copy)]
pub struct Chosen<'a> {
    /// The value.
    pub value: &'a Value,
    /// The choices.
    pub choices: &'a Choices,
}

impl<'de> Deserializer<'de> for Chosen<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let choices = self.choices;
        match self.value {
            Value::Array(elements) => visitor.visit_seq(Elements {
                rest: elements.iter(),
                choices,
            }),
            Value::Object(members) => visitor.visit_map(Members {
                rest: members.iter(),
                next: &Value::Null,
                choices,
            }),
            // The scalars are spelled out: a `&Value` could hold the others too, and all types would be compiled for it as well.
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => number.deserialize_any(visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.choices.of_union(name, self.value) {
            Some(choice) => visitor.visit_enum(Variant {
                index: choice.variant,
                content: self,
            }),
            None => visitor.visit_newtype_struct(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// The remaining elements of an array.
struct Elements<'a> {
    rest: std::slice::Iter<'a, Value>,
    choices: &'a Choices,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let choices = self.choices;
        let next = self.rest.next().map(|value| Chosen { value, choices });
        next.map(|next| seed.deserialize(next)).transpose()
    }
}

/// The remaining members of an object.
struct Members<'a> {
    rest: serde_json::map::Iter<'a>,
    /// The value of the last key.
    next: &'a Value,
    choices: &'a Choices,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.next = value;
        let key = serde::de::value::BorrowedStrDeserializer::new(key);
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(Chosen {
            value: self.next,
            choices: self.choices,
        })
    }
}

/// A chosen variant.
struct Variant<'a> {
    index: usize,
    content: Chosen<'a>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Error;
    type Variant = Chosen<'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Chosen<'de>), Error> {
        let index = seed.deserialize(self.index.into_deserializer())?;
        Ok((index, self.content))
    }
}

/// Each variant of a union holds one value.
impl<'de> VariantAccess<'de> for Chosen<'de> {
    type Error = Error;

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self)
    }

    fn unit_variant(self) -> Result<(), Error> {
        Err(Error::custom("a variant holds a value"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("a variant holds one value"))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        Err(Error::custom("a variant holds one value"))
    }
}
