//! Encodes objects: each property from its field, or from the `extra` while the field has the value
//! that was decoded from it.

use std::collections::BTreeMap;

use serde::{Serializer, ser::SerializeMap};
use serde_json::Value;

use super::{
    extra::Extra,
    json::{Json, Part, from_value},
    kept::Kept,
    object::{Object, Properties},
};

/// Encodes the properties of an object, then the additional ones.
///
/// # Errors
///
/// Returns the error of the serializer.
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

/// Encodes properties, each from its field or from the `extra`.
struct Writer<'a, M: SerializeMap> {
    members: M,
    extra: &'a Extra,
    /// The declared properties with an entry in `extra`.
    declared: Vec<&'static str>,
    /// The additional properties of a map, if `extra` has entries, too.
    additional: Vec<String>,
    /// Whether the fields are known to be unchanged since they were decoded.
    is_unchanged: bool,
    /// The first error; nothing is encoded after it.
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Writer<'_, M> {
    /// Runs the next step, unless one has failed.
    #[inline]
    fn step(&mut self, write: impl FnOnce(&mut Self) -> Result<(), M::Error>) {
        if self.result.is_ok()
            && let Err(error) = write(self)
        {
            self.result = Err(error);
        }
    }

    /// Encodes a property from its field.
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

    /// Encodes the entry of a property if its field still has the value decoded from it. Returns
    /// whether it did.
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

/// Returns `true` if this JSON decodes exactly to the value.
fn fits<T: Json>(json: &Value, value: &T) -> bool {
    let (read, fit) = from_value::<T>(json);
    fit.fits() && read.as_ref() == Some(value)
}

/// Decodes an entry; `None` if that gives the default.
fn read_again<T: Json>(kept: &Kept) -> Option<T> {
    from_value(kept.json()?).0
}
