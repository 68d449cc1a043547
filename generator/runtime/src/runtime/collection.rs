//! Lists, and objects whose keys are data.
//!
//! An element that cannot be read is left out. As soon as one does not fit exactly, the whole collection is kept verbatim: the
//! elements before it are written again, which gives the JSON they were read from.

use std::collections::BTreeMap;

use serde::{
    Deserializer, Serializer,
    de::{MapAccess, SeqAccess},
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::{Map, Value};

use super::json::{
    Json, Mismatch, Outcome, Slot, Target, Written, from_value, number, read, to_value,
};

impl<'de, T: Json> Target<'de> for &mut Vec<T> {
    fn array<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Outcome, A::Error> {
        let mut verbatim: Option<Vec<Value>> = None;
        loop {
            // Elements are read in place: some are large.
            self.push(T::default());
            let Some(element) = self.last_mut() else {
                break;
            };
            match elements.next_element_seed(Slot(element))? {
                Some(Outcome::Exact) => {
                    if let Some(values) = &mut verbatim {
                        values.push(to_value(element));
                    }
                }
                Some(Outcome::Repaired(value)) => {
                    keep(&mut verbatim, self).push(*value);
                }
                Some(Outcome::Unreadable(value)) => {
                    keep(&mut verbatim, self).push(*value);
                    self.pop();
                }
                None => {
                    self.pop();
                    break;
                }
            }
        }
        Ok(verbatim.map_or(Outcome::Exact, |values| {
            Outcome::Repaired(Value::Array(values).into())
        }))
    }
}

/// The list to keep, which starts with the elements before the last one.
#[cold]
fn keep<'a, T: Json>(verbatim: &'a mut Option<Vec<Value>>, elements: &[T]) -> &'a mut Vec<Value> {
    let before = elements.split_last().map_or(&[][..], |(_, before)| before);
    verbatim.get_or_insert_with(|| before.iter().map(to_value).collect())
}

impl<T: Json> Json for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut elements = to.serialize_seq(Some(self.len()))?;
        for element in self {
            elements.serialize_element(&Written(element))?;
        }
        elements.end()
    }

    fn mismatch(value: &Value, path: String) -> Mismatch {
        if let Value::Array(elements) = value {
            for (index, element) in elements.iter().enumerate() {
                if from_value::<T>(element).1 != Outcome::Exact {
                    return T::mismatch(element, format!("{path}[{index}]"));
                }
            }
        }
        Mismatch::new::<Self>(value, path)
    }

    #[cfg(feature = "conformance")]
    fn kept(&self, at: &str, found: &mut Vec<String>) {
        for (index, element) in self.iter().enumerate() {
            element.kept(&format!("{at}/{index}"), found);
        }
    }
}

impl<'de, T: Json> Target<'de> for &mut BTreeMap<String, T> {
    fn object<A: MapAccess<'de>>(self, mut members: A) -> Result<Outcome, A::Error> {
        let mut verbatim: Option<Map<String, Value>> = None;
        while let Some(key) = members.next_key::<String>()? {
            if let Some(number) = number(&key, &mut members)? {
                return Ok(Outcome::Unreadable(number));
            }
            let mut element = T::default();
            let outcome = members.next_value_seed(Slot(&mut element))?;
            if outcome != Outcome::Exact && verbatim.is_none() {
                let before = self
                    .iter()
                    .map(|(key, value)| (key.clone(), to_value(value)));
                verbatim = Some(before.collect());
            }
            if let Some(values) = &mut verbatim {
                let value = match &outcome {
                    Outcome::Exact => to_value(&element),
                    Outcome::Repaired(value) | Outcome::Unreadable(value) => (**value).clone(),
                };
                values.insert(key.clone(), value);
            }
            if matches!(outcome, Outcome::Unreadable(_)) {
                self.remove(&key);
            } else {
                self.insert(key, element);
            }
        }
        Ok(verbatim.map_or(Outcome::Exact, |values| {
            Outcome::Repaired(Value::Object(values).into())
        }))
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            members.serialize_entry(key, &Written(value))?;
        }
        members.end()
    }

    fn mismatch(value: &Value, path: String) -> Mismatch {
        if let Value::Object(members) = value {
            for (key, member) in members {
                if from_value::<T>(member).1 != Outcome::Exact {
                    return T::mismatch(member, format!("{path}.{key}"));
                }
            }
        }
        Mismatch::new::<Self>(value, path)
    }

    #[cfg(feature = "conformance")]
    fn kept(&self, at: &str, found: &mut Vec<String>) {
        for (key, value) in self {
            value.kept(&super::conformance::member(at, key), found);
        }
    }
}
