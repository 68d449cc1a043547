//! JSON: the walk that skips what leads to no pointer.
//!
//! An API of megabytes is mostly off the way, and serde_json passes over that many times faster than the event parser.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::{Result, value::RawValue};

use super::{Position, Span, Walk};

impl Walk {
    /// Walks through a JSON text; one with an error changes nothing.
    ///
    /// # Errors
    ///
    /// Those of serde_json.
    pub(super) fn read_json(&mut self, text: &str) -> Result<()> {
        let root: &RawValue = serde_json::from_str(text)?;
        let mut found = Vec::new();
        let mut open = vec![(0, root, root)];
        while let Some((node, start, value)) = open.pop() {
            let offset = start.get().as_ptr().addr() - text.as_ptr().addr();
            found.push((offset, node, start, value, scalar(value)?));
            if self.nodes.get(node).is_none_or(|it| it.children.is_empty()) {
                continue;
            }
            for (token, start, value) in children(value)? {
                if let Some(child) = self.child(Some(node), &token) {
                    open.push((child, start, value));
                }
            }
        }
        found.sort_unstable_by_key(|(offset, ..)| *offset);
        let (mut position, mut behind) = (Position::START, 0);
        for (offset, node, start, value, scalar) in found {
            position = advanced(position, text.get(behind..offset).unwrap_or_default());
            behind = offset;
            let token = word(position, start);
            let from = offset + start.get().len();
            let to = value.get().as_ptr().addr() - text.as_ptr().addr();
            let value = (from < to && scalar.is_some()).then(|| {
                let between = text.get(from..to).unwrap_or_default();
                word(advanced(token.end, between), value)
            });
            self.found(node, token, value, scalar);
        }
        Ok(())
    }
}

/// A key or a value that starts at a position. A collection is where it starts.
fn word(start: Position, written: &RawValue) -> Span {
    let text = written.get();
    if text.starts_with(['{', '[']) {
        return Span::at(start);
    }
    let end = advanced(start, text);
    Span { start, end }
}

/// The position behind a text that starts at `position`.
fn advanced(position: Position, text: &str) -> Position {
    let characters = |text: &str| text.chars().count();
    match text.rsplit_once('\n') {
        None => Position {
            column: position.column + characters(text),
            ..position
        },
        Some((before, last)) => Position {
            line: position.line + 1 + before.matches('\n').count(),
            column: 1 + characters(last),
        },
    }
}

/// A scalar without quotes and with its escapes undone.
fn scalar(value: &RawValue) -> Result<Option<String>> {
    match value.get().as_bytes().first() {
        Some(b'{' | b'[') => Ok(None),
        Some(b'"') => serde_json::from_str(value.get()).map(Some),
        _ => Ok(Some(value.get().to_owned())),
    }
}

/// The members of an object or the elements of an array: the token of each, what its position is that of, and its value.
fn children(value: &RawValue) -> Result<Vec<(Cow<'_, str>, &RawValue, &RawValue)>> {
    match value.get().as_bytes().first() {
        Some(b'{') => {
            let Members(members) = serde_json::from_str(value.get())?;
            let members = members.into_iter();
            members
                .map(|(key, value)| Ok((unquoted(key)?, key, value)))
                .collect()
        }
        Some(b'[') => {
            let elements: Vec<&RawValue> = serde_json::from_str(value.get())?;
            let elements = elements.into_iter().enumerate();
            Ok(elements
                .map(|(index, value)| (Cow::Owned(index.to_string()), value, value))
                .collect())
        }
        _ => Ok(Vec::new()),
    }
}

/// A key without quotes and with its escapes undone.
fn unquoted(key: &RawValue) -> Result<Cow<'_, str>> {
    let text = key.get().trim_matches('"');
    if text.contains('\\') {
        serde_json::from_str(key.get()).map(Cow::Owned)
    } else {
        Ok(Cow::Borrowed(text))
    }
}

/// An object as it is written: every key, those that are there again too.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        from.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        mut map: A,
    ) -> std::result::Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}
