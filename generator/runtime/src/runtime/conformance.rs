//! Whether a body survives decoding and encoding, and what the named fields and variants did not take.

use std::{borrow::Cow, collections::BTreeMap, convert::Infallible};

use super::{
    decode::{DecodeError, from_slice},
    extra::Entry,
    json::{Json, Written},
    object::{Object, Properties},
};

/// A body that has been decoded as its documented type and encoded again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoundTrip {
    /// The body encoded again, as JSON.
    pub json: Vec<u8>,
    /// The JSON pointers (RFC 6901) of everything that ended in an `extra` or an `Unknown`, sorted. A null that the document
    /// allows is not among them: it is one of the states of its property.
    pub kept: Vec<String>,
}

/// Decodes a body as a `T` and encodes it again.
///
/// # Errors
///
/// What decoding reports.
pub fn round_trip<T: Json>(body: &[u8]) -> Result<RoundTrip, DecodeError> {
    let value: T = from_slice(body)?;
    let mut kept = Vec::new();
    value.kept("", &mut kept);
    kept.sort();
    kept.dedup();
    Ok(RoundTrip {
        // Writing to memory cannot fail, and the keys of all our maps are texts.
        json: serde_json::to_vec(&Written(&value)).unwrap_or_default(),
        kept,
    })
}

/// Adds what an object keeps, itself and below.
pub fn kept<T: Object>(object: &T, at: &str, found: &mut Vec<String>) {
    for (name, entry) in object.extra().entries() {
        if *entry != Entry::Null {
            found.push(member(at, name));
        }
    }
    match object.write_properties(&mut Below { at, found }) {
        Ok(()) => {}
    }
}

/// The pointer to a member of the object at `at`.
pub fn member(at: &str, key: &str) -> String {
    let key = if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    };
    format!("{at}/{key}")
}

/// Looks into each property.
struct Below<'a> {
    at: &'a str,
    found: &'a mut Vec<String>,
}

impl Properties for Below<'_> {
    type Error = Infallible;

    fn required<T: Json>(&mut self, name: &'static str, value: &T) -> Result<(), Infallible> {
        value.kept(&member(self.at, name), self.found);
        Ok(())
    }

    fn optional<T: Json>(
        &mut self,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), Infallible> {
        value
            .as_ref()
            .map_or(Ok(()), |value| self.required(name, value))
    }

    fn additional<T: Json>(
        &mut self,
        _: &[&str],
        values: &BTreeMap<String, T>,
    ) -> Result<(), Infallible> {
        values.kept(self.at, self.found);
        Ok(())
    }
}
