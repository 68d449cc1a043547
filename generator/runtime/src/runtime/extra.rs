//! JSON that the typed fields of a struct cannot hold.

use std::{borrow::Cow, fmt, slice};

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::kept::Kept;

/// The parts of a JSON object that the fields of a struct cannot hold: additional properties,
/// nulls, and values that do not fit their field, verbatim.
///
/// Every struct has one, in the field `extra`. It makes decoding and encoding a response lossless,
/// and tells how a response differs from its schema: [`unknown`](Self::unknown),
/// [`coerced`](Self::coerced), [`is_null`](Self::is_null), [`is_missing`](Self::is_missing). An
/// empty one takes one word of memory.
///
/// JSON that is kept for a declared property is encoded only while the field has the value that was
/// decoded from it. If you change the field, the field wins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(Option<Box<Entries>>);

/// The entries, sorted by name; never empty. There are few, so a list takes less memory than a tree
/// and compiles faster.
#[derive(Clone, Debug, Default, PartialEq)]
struct Entries(Vec<(Box<str>, Kept)>);

impl Entries {
    /// The index of the entry of this name, or the one to insert it at.
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| (**other).cmp(name))
    }
}

impl Extra {
    /// Returns `true` if the fields hold everything.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The JSON that is kept under this name, of an additional or a declared property.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.kept(name).and_then(Kept::json)
    }

    /// Returns `true` if the property was decoded from, or is encoded as, an explicit `null`.
    pub fn is_null(&self, name: &str) -> bool {
        self.get(name).is_some_and(Value::is_null)
    }

    /// Returns `true` if the property is required and missing.
    pub fn is_missing(&self, name: &str) -> bool {
        self.kept(name) == Some(&Kept::Missing)
    }

    /// The additional properties, by name.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries().filter_map(|(name, kept)| match kept {
            Kept::Unknown(value) => Some((name, &**value)),
            _ => None,
        })
    }

    /// The declared properties whose fields cannot hold their JSON, by name, with that JSON; `None`
    /// for a required property that is missing.
    pub fn coerced(&self) -> impl Iterator<Item = (&str, Option<&Value>)> {
        self.entries().filter_map(|(name, kept)| match kept {
            Kept::Coerced(value) => Some((name, Some(&**value))),
            Kept::Missing => Some((name, None)),
            _ => None,
        })
    }

    /// All JSON that is kept, sorted by name.
    pub fn iter(&self) -> ExtraIter<'_> {
        let entries = self.0.as_deref();
        ExtraIter(entries.map_or(&[][..], |entries| &entries.0).iter())
    }

    /// Adds an additional property. Under the name of a declared property it has an effect only if
    /// the field has the value that would be decoded from it.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.keep(&name.into(), Kept::Unknown(Box::new(value.into())));
    }

    /// Removes the JSON that is kept under this name, and returns it.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let entries = self.0.as_mut()?;
        let (_, kept) = entries.0.remove(entries.find(name).ok()?);
        if entries.0.is_empty() {
            self.0 = None;
        }
        kept.into_json()
    }

    /// Sets a declared property to an explicit `null`.
    pub fn set_null(&mut self, name: &str) {
        self.keep(name, Kept::Null);
    }

    fn keep(&mut self, name: &str, kept: Kept) {
        let entries = self.0.get_or_insert_default();
        match entries.find(name) {
            Ok(index) => entries.0[index].1 = kept,
            Err(index) => entries.0.insert(index, (name.into(), kept)),
        }
    }

    /// Creates it from the entries of an object in the order of the text, and from the required
    /// properties that are missing. The last entry of a name wins; `None` keeps nothing.
    pub(super) fn from_found(
        mut found: Vec<(Cow<'_, str>, Option<Kept>)>,
        missing: &[&'static str],
    ) -> Self {
        for name in missing {
            found.push((Cow::Borrowed(name), Some(Kept::Missing)));
        }
        // Equal names stay in their order. However the text orders them, sorting takes little longer than reading did.
        found.sort_by(|(name, _), (other, _)| name.cmp(other));
        let mut entries = Vec::new();
        let mut found = found.into_iter().peekable();
        while let Some((name, kept)) = found.next() {
            let is_last = found.peek().is_none_or(|(next, _)| *next != name);
            if let (true, Some(kept)) = (is_last, kept) {
                entries.push((Box::from(name), kept));
            }
        }
        Self((!entries.is_empty()).then(|| Box::new(Entries(entries))))
    }

    /// The entry of this name.
    pub(super) fn kept(&self, name: &str) -> Option<&Kept> {
        let entries = self.0.as_ref()?;
        let (_, kept) = entries.0.get(entries.find(name).ok()?)?;
        Some(kept)
    }

    /// All entries, sorted by name.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Kept)> {
        self.0
            .iter()
            .flat_map(|entries| &entries.0)
            .map(|(name, kept)| (&**name, kept))
    }
}

/// Encodes the entries as a JSON object.
impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self)
    }
}

/// Adds properties like [`insert`](Extra::insert).
impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, properties: I) {
        for (name, value) in properties {
            self.insert(name, value);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(properties: I) -> Self {
        let mut extra = Self::default();
        extra.extend(properties);
        extra
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = ExtraIter<'a>;

    fn into_iter(self) -> ExtraIter<'a> {
        self.iter()
    }
}

/// An iterator over the entries of an [`Extra`], see [`Extra::iter`].
#[derive(Clone)]
pub struct ExtraIter<'a>(slice::Iter<'a, (Box<str>, Kept)>);

impl<'a> Iterator for ExtraIter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0
            .find_map(|(name, kept)| Some((&**name, kept.json()?)))
    }
}

impl fmt::Debug for ExtraIter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.clone()).finish()
    }
}
