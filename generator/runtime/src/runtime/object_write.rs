//! Writing objects: each property from its field, or from what was kept of it while the field still has the value that was read.

use std::collections::BTreeMap;

use serde::{Serializer, ser::SerializeMap};
use serde_json::Value;

use super::{
    extra::Extra,
    json::{Json, Part, from_value},
    kept::Kept,
    object::{Object, Properties},
};

/// Writes the properties of an object, then what nobody declared.
///
/// # Errors
///
/// What the serializer reports.
pub(super) fn write<T: Object, S: Serializer>(
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
    for (name, kept) in extra.entries() {
        let is_written = declared.contains(&name) || additional.iter().any(|other| other == name);
        // A respelled value that is in no field has been removed.
        let is_field = matches!(kept, Kept::Respelled(_));
        if let (false, Some(value)) = (is_written || is_field, kept.json()) {
            members.serialize_entry(name, value)?;
        }
    }
    members.end()
}

/// Writes properties, each from its field or from what was kept of it.
struct Writer<'a, M: SerializeMap> {
    members: M,
    extra: &'a Extra,
    /// The declared properties of which `extra` keeps something.
    declared: Vec<&'static str>,
    /// The properties that are not declared and whose values are fields, where `extra` keeps something too.
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
        gives: impl FnOnce(&Kept) -> bool,
    ) -> Result<bool, M::Error> {
        let Some(kept) = self.extra.kept(name) else {
            return Ok(false);
        };
        self.declared.push(name);
        if !self.is_unchanged && !gives(kept) {
            return Ok(false);
        }
        if let Some(value) = kept.json() {
            self.members.serialize_entry(name, value)?;
        }
        Ok(true)
    }
}

impl<M: SerializeMap> Properties for Writer<'_, M> {
    #[inline]
    fn present<T: Json>(&mut self, name: &'static str, value: &T) {
        self.step(|writer| writer.field(name, value));
    }

    #[inline]
    fn required<T: Json + Default>(&mut self, name: &'static str, value: &T) {
        let gives = |kept: &Kept| read_again::<T>(kept).as_ref().unwrap_or(&T::default()) == value;
        self.step(|writer| {
            if !writer.extra.is_empty() && writer.kept(name, gives)? {
                return Ok(());
            }
            if value.is_unset() {
                return Ok(());
            }
            writer.field(name, value)
        });
    }

    #[inline]
    fn optional<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        let gives = |kept: &Kept| match (kept, value) {
            (Kept::Null, None) => true,
            _ => read_again::<T>(kept) == *value,
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
                let Some(kept) = writer.extra.kept(name) else {
                    return writer.field(name, value);
                };
                writer.additional.push(name.clone());
                match kept.json() {
                    Some(json) if writer.is_unchanged || fits(json, value) => {
                        writer.members.serialize_entry(name, json)
                    }
                    _ => writer.field(name, value),
                }
            });
        }
    }
}

/// Whether reading this JSON gives the value, without repairs.
fn fits<T: Json>(json: &Value, value: &T) -> bool {
    let (read, fit) = from_value::<T>(json);
    fit.fits() && read.as_ref() == Some(value)
}

/// The value that reading what was kept gives; `None` where it gives the default.
fn read_again<T: Json>(kept: &Kept) -> Option<T> {
    from_value(kept.json()?).0
}
