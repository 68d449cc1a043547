//! Lists and maps.
//!
//! An element that cannot be decoded is skipped. Once an element does not fit exactly, the whole
//! collection is kept verbatim: the elements before it are encoded again, which gives the JSON that
//! they were decoded from.

use std::collections::BTreeMap;

use serde::{
    Deserializer, Serializer,
    de::{MapAccess, SeqAccess},
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::{Map, Value};

use super as rt;
use super::{
    choice::{Choices, Cost, MAPPED},
    element::{OddElements, RawElement},
    fit::Fit,
    json::{Json, Mismatch, Part, Place, from_value, in_place, to_value},
    kept::pointer,
    target::{Target, number, read},
};

impl<'de, T: Json> Target<'de> for &mut Vec<T> {
    fn array<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Fit, A::Error> {
        let mut verbatim: Option<Vec<Value>> = None;
        let mut is_coerced = false;
        loop {
            match T::read_element(self, &mut elements)? {
                Some(Fit::Exact) => {
                    if let (Some(values), Some(element)) = (&mut verbatim, self.last()) {
                        values.push(to_value(element));
                    }
                }
                Some(Fit::Respelled(value)) => {
                    let before = self.split_last().map(|(_, before)| before);
                    keep(&mut verbatim, before).push(*value);
                }
                Some(Fit::Coerced(value)) => {
                    is_coerced = true;
                    let before = self.split_last().map(|(_, before)| before);
                    keep(&mut verbatim, before).push(*value);
                }
                Some(Fit::Unreadable(value)) => {
                    is_coerced = true;
                    keep(&mut verbatim, Some(self)).push(*value);
                }
                None => break,
            }
        }
        Ok(fit(verbatim.map(Value::Array), is_coerced))
    }
}

/// The fit of a collection, of which `verbatim` is kept.
fn fit(verbatim: Option<Value>, is_coerced: bool) -> Fit {
    match verbatim {
        None => Fit::Exact,
        Some(value) if is_coerced => Fit::Coerced(value.into()),
        Some(value) => Fit::Respelled(value.into()),
    }
}

/// Adds an element that does not decode exactly as a `T`, or the elements in it that do not.
fn find_odd_element<T: Json>(value: &Value, at: impl FnOnce() -> String, odd: &mut OddElements) {
    let fit = from_value::<T>(value).1;
    if fit.fits() {
        return;
    }
    let pointer = at();
    let is_left_out = matches!(fit, Fit::Unreadable(_));
    if !is_left_out && T::find_odd(value, &pointer, odd) {
        return;
    }
    let list = match is_left_out {
        true => &mut odd.skipped,
        false => &mut odd.coerced,
    };
    list.push(RawElement {
        pointer,
        json: value.clone(),
    });
}

/// The list to keep, starting with the elements that have been decoded.
#[cold]
fn keep<'a, T: Json>(
    verbatim: &'a mut Option<Vec<Value>>,
    before: Option<&[T]>,
) -> &'a mut Vec<Value> {
    let before = before.unwrap_or_default();
    verbatim.get_or_insert_with(|| before.iter().map(to_value).collect())
}

impl<T: Json> Json for Vec<T> {
    const EXPECTED: &'static str = "an array";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        let Value::Array(elements) = value else {
            return Cost::other_kind(value, choices);
        };
        let mut cost = Cost::default();
        for element in elements {
            cost.add(T::cost(element, choices));
        }
        cost
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_array(self, to, false)
    }

    fn write_unchanged<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_array(self, to, true)
    }

    fn mismatch(value: &Value, path: String) -> Mismatch {
        if let Value::Array(elements) = value {
            for (index, element) in elements.iter().enumerate() {
                if !from_value::<T>(element).1.fits() {
                    return T::mismatch(element, format!("{path}[{index}]"));
                }
            }
        }
        Mismatch::new::<Self>(value, path)
    }

    fn find_odd(value: &Value, at: &str, odd: &mut OddElements) -> bool {
        let Value::Array(elements) = value else {
            return false;
        };
        for (index, element) in elements.iter().enumerate() {
            find_odd_element::<T>(element, || format!("{at}/{index}"), odd);
        }
        true
    }

    fn kept(&self, at: &str, pointers: &mut Vec<String>) {
        for (index, element) in self.iter().enumerate() {
            element.kept(&format!("{at}/{index}"), pointers);
        }
    }
}

fn write_array<T: Json, S: Serializer>(
    elements: &[T],
    to: S,
    is_unchanged: bool,
) -> Result<S::Ok, S::Error> {
    let mut writer = to.serialize_seq(Some(elements.len()))?;
    for value in elements {
        writer.serialize_element(&Part {
            value,
            is_unchanged,
        })?;
    }
    writer.end()
}

impl<'de, T: Json> Target<'de> for &mut BTreeMap<String, T> {
    fn object<A: MapAccess<'de>>(self, mut members: A) -> Result<Fit, A::Error> {
        let mut verbatim: Option<Map<String, Value>> = None;
        let mut is_coerced = false;
        while let Some(key) = members.next_key::<String>()? {
            if self.is_empty()
                && verbatim.is_none()
                && let Some(number) = number(&key, &mut members)?
            {
                return Ok(Fit::Unreadable(number));
            }
            let mut element = None;
            let read = members.next_value_seed(Place(&mut element))?;
            is_coerced |= matches!(read, Fit::Coerced(_) | Fit::Unreadable(_));
            if read != Fit::Exact && verbatim.is_none() {
                let before = self
                    .iter()
                    .map(|(key, value)| (key.clone(), to_value(value)));
                verbatim = Some(before.collect());
            }
            if let Some(values) = &mut verbatim {
                let value = match &read {
                    Fit::Exact => element.as_ref().map(to_value).unwrap_or_default(),
                    Fit::Respelled(value) | Fit::Coerced(value) | Fit::Unreadable(value) => {
                        (**value).clone()
                    }
                };
                values.insert(key.clone(), value);
            }
            match element {
                Some(element) => drop(self.insert(key, element)),
                None => drop(self.remove(&key)),
            }
        }
        Ok(fit(verbatim.map(Value::Object), is_coerced))
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        let Value::Object(members) = value else {
            return Cost::other_kind(value, choices);
        };
        let mut cost = Cost::default();
        for member in members.values() {
            cost.add(T::cost(member, choices));
            cost.loss += MAPPED;
        }
        cost
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_map(self, to, false)
    }

    fn write_unchanged<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_map(self, to, true)
    }

    fn mismatch(value: &Value, path: String) -> Mismatch {
        if let Value::Object(members) = value {
            for (key, member) in members {
                if !from_value::<T>(member).1.fits() {
                    return T::mismatch(member, format!("{path}.{key}"));
                }
            }
        }
        Mismatch::new::<Self>(value, path)
    }

    fn find_odd(value: &Value, at: &str, odd: &mut OddElements) -> bool {
        let Value::Object(members) = value else {
            return false;
        };
        for (key, member) in members {
            find_odd_element::<T>(member, || pointer(at, key), odd);
        }
        true
    }

    fn kept(&self, at: &str, pointers: &mut Vec<String>) {
        for (key, value) in self {
            value.kept(&pointer(at, key), pointers);
        }
    }
}

fn write_map<T: Json, S: Serializer>(
    members: &BTreeMap<String, T>,
    to: S,
    is_unchanged: bool,
) -> Result<S::Ok, S::Error> {
    let mut writer = to.serialize_map(Some(members.len()))?;
    for (key, value) in members {
        let part = Part {
            value,
            is_unchanged,
        };
        writer.serialize_entry(key, &part)?;
    }
    writer.end()
}
