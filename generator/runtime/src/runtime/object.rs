//! Objects with named properties.
//!
//! A property never makes an object fail: what its field cannot give back goes to the object's [`Extra`]. Emitted code says
//! which property is which field; everything else is here.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{
    Deserializer, Serializer,
    de::{DeserializeSeed, MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::Value;

use super::{
    choice::{Choices, Cost},
    extra::{Entry, Extra},
    json::{Allowed, Json, Outcome, Part, Slot, Target, from_value, number, read},
    kept::Kept,
};

/// A struct that keeps what its other fields do not hold.
pub trait Extended {
    /// What the other fields do not hold.
    fn extra(&self) -> &Extra;

    /// What the other fields do not hold.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A struct that stands for a JSON object.
pub trait Object: Extended + Default + std::fmt::Debug + PartialEq + 'static {
    /// The names of the properties that are missed when they are not there.
    const REQUIRED: &'static [&'static str] = &[];

    /// The properties that allow only a few values, with those values, as far as unions ask: texts where there is but one, and
    /// other scalars.
    const ALLOWED: Allowed = &[];

    /// Whether the document allows no other properties, as far as unions ask. Reading takes them all the same.
    const IS_CLOSED: bool = false;

    /// The names of the properties that `Debug` hides.
    const SECRETS: &'static [&'static str] = &[];

    /// Whether `Debug` hides the properties that are not declared.
    const HAS_SECRET_ADDITIONAL: bool = false;

    /// Reads the property into its field, or as an unknown one.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    fn read_property<'de, A: MapAccess<'de>>(
        &mut self,
        property: &mut Property<'_, 'de, A>,
    ) -> Result<(), A::Error>;

    /// Passes every property to `to`, in the order of the document.
    fn write_properties<P: Properties>(&self, to: &mut P);
}

/// Takes the properties of an object, one after the other. What goes wrong with one is up to who takes them: emitted code need not
/// look at the result of each.
pub trait Properties {
    /// Takes a property that is always there.
    fn required<T: Json>(&mut self, name: &'static str, value: &T);

    /// Takes a property that is there if it has a value, and then like one that always is.
    fn optional<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Takes the properties that are not declared and whose values are described. Those under declared names are left out.
    fn additional<T: Json>(&mut self, declared: &[&str], values: &BTreeMap<String, T>);
}

/// A property that is about to be read.
pub struct Property<'a, 'de, A> {
    name: Cow<'de, str>,
    members: &'a mut A,
    seen: &'a mut Seen,
    finding: Finding,
}

/// What there is to keep of a property.
enum Finding {
    Nothing,
    Null,
    Respelled(Box<Value>),
    Repaired(Box<Value>),
    Unknown(Box<Value>),
}

impl<'de, A: MapAccess<'de>> Property<'_, 'de, A> {
    /// Its name.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Reads a property that is always there: the one at `index` of [`Object::REQUIRED`].
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    pub fn required<T: Json>(&mut self, index: usize, field: &mut T) -> Result<(), A::Error> {
        if self.seen.repeats(index) {
            *field = T::default();
        }
        match self.members.next_value_seed(Slot(field))? {
            Outcome::Exact => {}
            Outcome::Respelled(value) => self.finding = Finding::Respelled(value),
            Outcome::Repaired(value) => self.finding = Finding::Repaired(value),
            Outcome::Unreadable(value) => {
                *field = T::default();
                self.finding = Finding::Repaired(value);
            }
        }
        Ok(())
    }

    /// Reads a property that may be left out, and that is not described as nullable.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    pub fn optional<T: Json>(&mut self, field: &mut Option<T>) -> Result<(), A::Error> {
        match self
            .members
            .next_value_seed(Slot(field.insert(T::default())))?
        {
            Outcome::Exact if field.is_null() => {
                *field = None;
                self.finding = Finding::Null;
            }
            Outcome::Exact => {}
            Outcome::Respelled(value) => self.finding = Finding::Respelled(value),
            Outcome::Repaired(value) => self.finding = Finding::Repaired(value),
            Outcome::Unreadable(value) => {
                *field = None;
                self.finding = Finding::Repaired(value);
            }
        }
        Ok(())
    }

    /// Reads a property that may be left out or null.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    pub fn nullable<T: Json>(&mut self, field: &mut Option<T>) -> Result<(), A::Error> {
        self.optional(field)?;
        if matches!(&self.finding, Finding::Repaired(value) if value.is_null()) {
            self.finding = Finding::Null;
        }
        Ok(())
    }

    /// Reads a property that is not declared, where the document says what such values are. What does not fit is kept.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    pub fn additional<T: Json>(&mut self, field: &mut BTreeMap<String, T>) -> Result<(), A::Error> {
        let mut value = T::default();
        match self.members.next_value_seed(Slot(&mut value))? {
            Outcome::Exact => {
                field.insert(self.name.to_string(), value);
            }
            Outcome::Respelled(read) => {
                field.insert(self.name.to_string(), value);
                self.finding = Finding::Respelled(read);
            }
            Outcome::Repaired(value) | Outcome::Unreadable(value) => {
                field.remove(&*self.name);
                self.finding = Finding::Unknown(value);
            }
        }
        Ok(())
    }

    /// Keeps a property that the type does not declare.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    #[cold]
    pub fn unknown(&mut self) -> Result<(), A::Error> {
        self.finding = Finding::Unknown(Box::new(self.members.next_value()?));
        Ok(())
    }
}

/// Which of the required properties have been there.
#[derive(Default)]
struct Seen {
    /// A bit for each of the first 64.
    first: u64,
    /// A bit for each of the others.
    rest: Vec<u64>,
}

impl Seen {
    /// Notes that a required property is there; whether it was there before.
    #[inline]
    fn repeats(&mut self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => &mut self.first,
            Some(rest) => {
                if self.rest.len() <= rest {
                    self.rest.resize(rest + 1, 0);
                }
                &mut self.rest[rest]
            }
        };
        let bit = 1 << (index % 64);
        let repeats = *word & bit != 0;
        *word |= bit;
        repeats
    }

    /// Those of the required properties that were not there.
    #[inline]
    fn missing(&self, required: &'static [&'static str]) -> Vec<&'static str> {
        let words = self
            .rest
            .iter()
            .fold(self.first.count_ones(), |sum, word| sum + word.count_ones());
        if words as usize == required.len() {
            return Vec::new();
        }
        self.list_missing(required)
    }

    #[cold]
    fn list_missing(&self, required: &'static [&'static str]) -> Vec<&'static str> {
        let word = |index: usize| match (index / 64).checked_sub(1) {
            None => self.first,
            Some(rest) => self.rest.get(rest).copied().unwrap_or_default(),
        };
        let names = required.iter().enumerate();
        names
            .filter(|(index, _)| word(*index) >> (index % 64) & 1 == 0)
            .map(|(_, name)| *name)
            .collect()
    }
}

/// Reads the name of a property without copying it where the text allows that.
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

/// The visitor's side of an object.
struct Filled<'a, T>(&'a mut T);

impl<'de, T: Object> Target<'de> for Filled<'_, T> {
    fn object<A: MapAccess<'de>>(self, mut members: A) -> Result<Outcome, A::Error> {
        let object = self.0;
        let mut seen = Seen::default();
        let mut found = Vec::new();
        let mut is_first = true;
        while let Some(name) = members.next_key_seed(Name)? {
            if std::mem::take(&mut is_first)
                && let Some(number) = number(&name, &mut members)?
            {
                return Ok(Outcome::Unreadable(number));
            }
            let mut property = Property {
                name,
                members: &mut members,
                seen: &mut seen,
                finding: Finding::Nothing,
            };
            object.read_property(&mut property)?;
            let Property { name, finding, .. } = property;
            let entry = match finding {
                Finding::Nothing if found.is_empty() => continue,
                // The property may be there for the second time, and this one fits.
                Finding::Nothing => None,
                Finding::Null => Some(Entry::Null),
                Finding::Respelled(value) => Some(Entry::Respelled(*value)),
                Finding::Repaired(value) => Some(Entry::Repaired(*value)),
                Finding::Unknown(value) => Some(Entry::Unknown(*value)),
            };
            found.push((name, entry));
        }
        let missing = seen.missing(T::REQUIRED);
        if !found.is_empty() || !missing.is_empty() {
            *object.extra_mut() = Extra::from_found(found, &missing);
        }
        Ok(Outcome::Exact)
    }
}

impl<T: Object> Json for T {
    const EXPECTED: &'static str = "an object";

    const ALLOWED: Allowed = <T as Object>::ALLOWED;

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_object::<T>(value, choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error> {
        read(Filled(self), from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self, to, false)
    }

    fn write_unchanged<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self, to, true)
    }

    fn kept(&self, at: &str, found: &mut Kept) {
        super::kept::kept(self, at, found);
    }
}

impl<T: Extended> Extended for Box<T> {
    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
    }
}

/// A boxed object is an object: recursive types need that.
impl<T: Object> Object for Box<T> {
    const REQUIRED: &'static [&'static str] = T::REQUIRED;

    const ALLOWED: Allowed = <T as Object>::ALLOWED;

    const IS_CLOSED: bool = T::IS_CLOSED;

    fn read_property<'de, A: MapAccess<'de>>(
        &mut self,
        property: &mut Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        (**self).read_property(property)
    }

    fn write_properties<P: Properties>(&self, to: &mut P) {
        (**self).write_properties(to);
    }
}

/// Writes the properties of an object, then what nobody declared.
fn serialize<T: Object, S: Serializer>(
    object: &T,
    to: S,
    is_unchanged: bool,
) -> Result<S::Ok, S::Error> {
    let mut writer = Writer {
        members: to.serialize_map(None)?,
        extra: object.extra(),
        is_unchanged,
        declared: Vec::new(),
        additional: Vec::new(),
        result: Ok(()),
    };
    object.write_properties(&mut writer);
    let Writer {
        mut members,
        extra,
        declared,
        additional,
        result,
        ..
    } = writer;
    result?;
    for (name, entry) in extra.entries() {
        let is_written = declared.contains(&name) || additional.iter().any(|other| other == name);
        // A respelled value that is in no field has been removed.
        let is_field = matches!(entry, Entry::Respelled(_));
        if let (false, Some(value)) = (is_written || is_field, entry.json()) {
            members.serialize_entry(name, value)?;
        }
    }
    members.end()
}

/// Writes properties, each from its field or from what was kept of it.
struct Writer<'a, M: SerializeMap> {
    members: M,
    extra: &'a Extra,
    /// The declared properties that have an entry in `extra`.
    declared: Vec<&'static str>,
    /// The properties that are not declared and whose values are fields, where there is an entry too.
    additional: Vec<String>,
    /// Whether the fields are known to be as they were read.
    is_unchanged: bool,
    /// What went wrong; nothing is written after that.
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Writer<'_, M> {
    /// Does the next step, unless one has gone wrong.
    #[inline]
    fn step(&mut self, write: impl FnOnce(&mut Self) -> Result<(), M::Error>) {
        if self.result.is_ok()
            && let Err(error) = write(self)
        {
            self.result = Err(error);
        }
    }

    /// Writes a property from its field.
    fn field<T: Json>(&mut self, name: &str, value: &T) -> Result<(), M::Error> {
        let is_unchanged = self.is_unchanged;
        self.members.serialize_entry(
            name,
            &Part {
                value,
                is_unchanged,
            },
        )
    }

    /// Writes what was kept of a property, if it still gives the value of its field; whether it did.
    fn kept(
        &mut self,
        name: &'static str,
        gives: impl FnOnce(&Entry) -> bool,
    ) -> Result<bool, M::Error> {
        let Some(entry) = self.extra.entry(name) else {
            return Ok(false);
        };
        self.declared.push(name);
        if !self.is_unchanged && !gives(entry) {
            return Ok(false);
        }
        if let Some(value) = entry.json() {
            self.members.serialize_entry(name, value)?;
        }
        Ok(true)
    }
}

impl<M: SerializeMap> Properties for Writer<'_, M> {
    #[inline]
    fn required<T: Json>(&mut self, name: &'static str, value: &T) {
        let gives =
            |entry: &Entry| read_again::<T>(entry).as_ref().unwrap_or(&T::default()) == value;
        self.step(|writer| {
            if !writer.extra.is_empty() && writer.kept(name, gives)? {
                return Ok(());
            }
            writer.field(name, value)
        });
    }

    #[inline]
    fn optional<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        let gives = |entry: &Entry| match (entry, value) {
            (Entry::Null, None) => true,
            _ => read_again::<T>(entry) == *value,
        };
        self.step(|writer| {
            if !writer.extra.is_empty() && writer.kept(name, gives)? {
                return Ok(());
            }
            match value {
                Some(value) => writer.field(name, value),
                None => Ok(()),
            }
        });
    }

    fn additional<T: Json>(&mut self, declared: &[&str], values: &BTreeMap<String, T>) {
        let others = { values.iter() }.filter(|(name, _)| !declared.contains(&name.as_str()));
        for (name, value) in others {
            self.step(|writer| {
                let Some(entry) = writer.extra.entry(name) else {
                    return writer.field(name, value);
                };
                writer.additional.push(name.clone());
                match entry.json() {
                    Some(kept) if writer.is_unchanged || fits(kept, value) => {
                        writer.members.serialize_entry(name, kept)
                    }
                    _ => writer.field(name, value),
                }
            });
        }
    }
}

/// Whether reading this JSON gives the value, without repairs.
fn fits<T: Json>(kept: &Value, value: &T) -> bool {
    let (read, outcome) = from_value::<T>(kept);
    outcome.fits() && read == *value
}

/// The value that reading a kept entry gives; `None` where it gives the default.
fn read_again<T: Json>(entry: &Entry) -> Option<T> {
    let (value, outcome) = from_value(entry.json()?);
    (!matches!(outcome, Outcome::Unreadable(_))).then_some(value)
}
