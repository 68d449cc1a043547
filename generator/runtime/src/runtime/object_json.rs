//! [`Json`] for objects.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{
    Deserializer, Serializer,
    de::{DeserializeSeed, MapAccess, Visitor},
};
use serde_json::Value;

use super as rt;
use super::{
    choice::{Choices, Cost},
    extra::Extra,
    fit::Fit,
    json::{Allowed, Json, in_place},
    kept::{Kept, pointer},
    object::{Object, Properties},
    object_cost, object_write,
    property::{Property, Seen},
    target::{Target, number, read},
};

impl<T: Object> Json for T {
    const EXPECTED: &'static str = "an object";

    in_place!();

    const ALLOWED: Allowed = <T as Object>::ALLOWED;

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        object_cost::cost::<T>(value, choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(Filled(self), from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object_write::write(self, to, false)
    }

    fn write_unchanged<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object_write::write(self, to, true)
    }

    fn kept(&self, at: &str, pointers: &mut Vec<String>) {
        for (name, kept) in self.extra().entries() {
            if matches!(kept, Kept::Unknown(_) | Kept::Coerced(_) | Kept::Missing) {
                pointers.push(pointer(at, name));
            }
        }
        self.write_properties(&mut Below { at, pointers });
    }
}

/// Decodes a property name, without a copy if possible.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a property name")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// The visitor of an object.
struct Filled<'a, T>(&'a mut T);

impl<'de, T: Object> Target<'de> for Filled<'_, T> {
    fn object<A: MapAccess<'de>>(self, mut members: A) -> Result<Fit, A::Error> {
        let object = self.0;
        let mut seen = Seen::default();
        let mut found = Vec::new();
        let mut is_first = true;
        while let Some(name) = members.next_key_seed(Name)? {
            if std::mem::take(&mut is_first)
                && let Some(number) = number(&name, &mut members)?
            {
                return Ok(Fit::Unreadable(number));
            }
            let mut property = Property {
                name,
                members: &mut members,
                seen: &mut seen,
                kept: None,
            };
            object.read_property(&mut property)?;
            let Property { name, kept, .. } = property;
            // The property may be there for the second time, and this one fits.
            if kept.is_some() || !found.is_empty() {
                found.push((name, kept));
            }
        }
        let missing = seen.missing(T::REQUIRED);
        if !found.is_empty() || !missing.is_empty() {
            *object.extra_mut() = Extra::from_found(found, &missing);
        }
        Ok(Fit::Exact)
    }
}

/// Collects what is kept below each property.
struct Below<'a> {
    at: &'a str,
    pointers: &'a mut Vec<String>,
}

impl Properties for Below<'_> {
    fn present<T: Json>(&mut self, name: &'static str, value: &T) {
        value.kept(&pointer(self.at, name), self.pointers);
    }

    fn additional<T: Json>(&mut self, _: &[&str], values: &BTreeMap<String, T>) {
        values.kept(self.at, self.pointers);
    }
}
