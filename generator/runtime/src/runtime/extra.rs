//! What a response says beyond, or other than, its typed fields.

use std::{borrow::Cow, fmt, slice};

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::kept::Kept;

/// What came with an object and its named fields cannot give back: properties nobody declared, nulls, and JSON that a field could
/// not hold, verbatim.
///
/// Every struct has one, under the name `extra`. It is what makes decoding an answer and encoding it again lossless, and it is
/// how a program sees that an answer differs from its description: [`unknown`](Self::unknown), [`coerced`](Self::coerced),
/// [`is_null`](Self::is_null), [`is_missing`](Self::is_missing). It takes one word of memory while it is empty.
///
/// When the object is encoded, what is kept under the name of a declared property is written only while the field still has the
/// value that was read from it. A field that has been changed since then wins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(Option<Box<Entries>>);

/// What is kept, in the order of the names; never empty. There are few: a list takes less memory than a tree, and less time to
/// compile.
#[derive(Clone, Debug, Default, PartialEq)]
struct Entries(Vec<(Box<str>, Kept)>);

impl Entries {
    /// Where the entry of this name is, or where it would have to be.
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| (**other).cmp(name))
    }
}

impl Extra {
    /// Whether the named fields hold everything that was there.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The JSON kept under this name, be it an unknown property or a declared one.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.kept(name).and_then(Kept::json)
    }

    /// Whether the property was, or is to be sent as, an explicit `null`.
    pub fn is_null(&self, name: &str) -> bool {
        self.get(name).is_some_and(Value::is_null)
    }

    /// Whether the property is required and is missing.
    pub fn is_missing(&self, name: &str) -> bool {
        self.kept(name) == Some(&Kept::Missing)
    }

    /// The properties that the type does not declare, by name.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries().filter_map(|(name, kept)| match kept {
            Kept::Unknown(value) => Some((name, &**value)),
            _ => None,
        })
    }

    /// The declared properties whose JSON their fields cannot hold, by name, with that JSON; `None` for a required property that
    /// was not there.
    pub fn coerced(&self) -> impl Iterator<Item = (&str, Option<&Value>)> {
        self.entries().filter_map(|(name, kept)| match kept {
            Kept::Coerced(value) => Some((name, Some(&**value))),
            Kept::Missing => Some((name, None)),
            _ => None,
        })
    }

    /// The JSON that is kept, by name, in the order of the names.
    pub fn iter(&self) -> ExtraIter<'_> {
        let entries = self.0.as_deref();
        ExtraIter(entries.map_or(&[][..], |entries| &entries.0).iter())
    }

    /// Adds a property that the type does not declare. Under the name of a declared property it has no effect, unless the field
    /// has the very value that would be read from it.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.keep(&name.into(), Kept::Unknown(Box::new(value.into())));
    }

    /// Forgets what is kept under this name, and returns its JSON.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let entries = self.0.as_mut()?;
        let (_, kept) = entries.0.remove(entries.find(name).ok()?);
        if entries.0.is_empty() {
            self.0 = None;
        }
        kept.into_json()
    }

    /// Makes the declared property `name` an explicit null.
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

    /// What was found while an object was read, in the order of the text, and the required properties that were not there. Of what
    /// has the same name, the last one counts; `None` is a property of which nothing is to be kept.
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

    /// What is kept under this name.
    pub(super) fn kept(&self, name: &str) -> Option<&Kept> {
        let entries = self.0.as_ref()?;
        let (_, kept) = entries.0.get(entries.find(name).ok()?)?;
        Some(kept)
    }

    /// Everything that is kept, in the order of the names.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Kept)> {
        self.0
            .iter()
            .flat_map(|entries| &entries.0)
            .map(|(name, kept)| (&**name, kept))
    }
}

/// Makes the JSON of an [`Extra`] an object.
impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self)
    }
}

/// Adds properties as [`insert`](Extra::insert) does.
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

/// The names and the JSON of an [`Extra`], see [`Extra::iter`].
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
