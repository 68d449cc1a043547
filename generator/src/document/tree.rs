//! Trees: the events of any serde format in, one ordered [`Value`] out.
//!
//! Afterwards every key is text, no object holds a key twice, merge keys are applied and each number is finite.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use crate::pointer::Pointer;

/// A text as a tree.
pub(super) struct Tree {
    /// The first value of every key.
    pub root: Value,
    /// The keys that occur more than once.
    pub duplicates: Vec<Duplicate>,
}

/// A key that an object holds again.
pub(super) struct Duplicate {
    /// The member.
    pub pointer: Pointer,
    /// Whether both values are equal, so that nothing is lost.
    pub equal: bool,
}

/// Runs a parser over a fresh [`Node`] and gathers what it left.
pub(super) fn collect<E>(
    yaml: bool,
    run: impl FnOnce(Node<'_>) -> Result<Value, E>,
) -> Result<Tree, E> {
    let mut duplicates = Vec::new();
    let root = run(Node {
        yaml,
        duplicates: &mut duplicates,
    })?;
    let duplicates = duplicates
        .into_iter()
        .map(|(tokens, equal)| Duplicate {
            pointer: Pointer::root().keys(tokens.iter().rev().map(String::as_str)),
            equal,
        })
        .collect();
    Ok(Tree { root, duplicates })
}

/// Reads one node, whatever it is.
pub(super) struct Node<'a> {
    /// Whether the text is YAML, which has merge keys.
    yaml: bool,
    /// The duplicate keys so far: the tokens of the pointer, innermost first, and whether the values are equal.
    duplicates: &'a mut Vec<(Vec<String>, bool)>,
}

impl Node<'_> {
    /// The same for a child.
    fn child(&mut self) -> Node<'_> {
        Node {
            yaml: self.yaml,
            duplicates: self.duplicates,
        }
    }

    /// Puts `token` in front of the pointers that were found since there were `known` of them.
    fn prefix(&mut self, known: usize, token: impl Fn() -> String) {
        for (tokens, _) in self.duplicates.iter_mut().skip(known) {
            tokens.push(token());
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        // JSON has no such numbers, so the YAML spelling is all there is to keep.
        let spelling = match value {
            _ if value.is_nan() => ".nan",
            f64::NEG_INFINITY => "-.inf",
            _ => ".inf",
        };
        Ok(Number::from_f64(value).map_or_else(|| spelling.into(), Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        let mut known = self.duplicates.len();
        while let Some(element) = elements.next_element_seed(self.child())? {
            self.prefix(known, || array.len().to_string());
            known = self.duplicates.len();
            array.push(element);
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = members.next_key_seed(Key)? {
            let known = self.duplicates.len();
            let value = members.next_value_seed(self.child())?;
            self.prefix(known, || key.clone());
            match object.get(&key) {
                Some(first) => {
                    let equal = *first == value;
                    self.duplicates.push((vec![key], equal));
                }
                None => {
                    object.insert(key, value);
                }
            }
        }
        if self.yaml {
            merge(&mut object);
        }
        Ok(object.into())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        // A custom tag (`!secret x`) says nothing to OpenAPI.
        let (IgnoredAny, contents) = tagged.variant()?;
        contents.newtype_variant_seed(self)
    }
}

/// Applies the merge key `<<` of YAML 1.1, which editors and most tools honour: its members count where the object has none.
fn merge(object: &mut Map<String, Value>) {
    let merged = match object.get("<<") {
        Some(Value::Object(_)) => object.shift_remove("<<").into_iter().collect(),
        Some(Value::Array(sources)) if sources.iter().all(Value::is_object) => {
            match object.shift_remove("<<") {
                Some(Value::Array(sources)) => sources,
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    };
    for source in merged {
        if let Value::Object(members) = source {
            for (key, value) in members {
                object.entry(key).or_insert(value);
            }
        }
    }
}

/// Reads a key as it is spelled: `200`, `yes`, `1.10` and `null` are texts.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar as key")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}
