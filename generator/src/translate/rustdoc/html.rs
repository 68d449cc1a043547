//! HTML in, its tags and the text between them out. What only looks like a tag is text.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser};

use super::tags::{Meaning, meaning};
use crate::limits::LONGEST_ADDRESS;

/// How long a tag is, in characters.
const LONGEST_TAG: usize = 2 * LONGEST_ADDRESS;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token<'a> {
    /// Characters, entities as they are written.
    Text(&'a str),
    /// A tag that means something here.
    Tag(Tag<'a>),
    /// What no reader sees.
    Comment,
}

/// A tag that means something here.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tag<'a> {
    /// Its name, in lower case.
    pub(super) name: &'static str,
    /// What it does.
    pub(super) meaning: Meaning,
    /// Whether it ends an element.
    pub(super) is_end: bool,
    /// What stands behind its name.
    attributes: &'a str,
    /// The tag as it is written.
    pub(super) source: &'a str,
}

impl<'a> Tag<'a> {
    /// The tag at the start of a text, if a tag with a meaning stands there.
    pub(super) fn at_start(text: &'a str) -> Option<Self> {
        let inner = text.strip_prefix('<')?;
        let (inner, is_end) = match inner.strip_prefix('/') {
            Some(inner) => (inner, true),
            None => (inner, false),
        };
        let is_name = |c: char| c.is_ascii_alphanumeric();
        let (name, rest) = inner.split_at(inner.find(|c| !is_name(c))?);
        let (name, meaning) = meaning(&name.to_ascii_lowercase())?;
        let is_ended = |c: char| c.is_ascii_whitespace() || c == '/' || c == '>';
        let length = end_of_attributes(rest).filter(|_| rest.starts_with(is_ended))?;
        let attributes = rest.get(..length)?;
        let start = text.len() - rest.len();
        Some(Self {
            name,
            meaning,
            is_end,
            attributes: attributes.trim_end_matches('/'),
            source: text.get(..start + length + 1)?,
        })
    }

    /// Whether it says more than its name.
    pub(super) fn has_attributes(&self) -> bool {
        !self.attributes.trim().is_empty()
    }

    /// The value of an attribute, without entities.
    pub(super) fn attribute(&self, wanted: &str) -> Option<String> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if rest.is_empty() {
                return None;
            }
            let is_end = |c: char| c.is_ascii_whitespace() || c == '=' || c == '/';
            let length = rest.find(is_end).unwrap_or(rest.len()).max(1);
            let (name, behind) = rest.split_at_checked(length)?;
            let (value, behind) = value(behind);
            if name.eq_ignore_ascii_case(wanted) {
                return value.map(decode);
            }
            rest = behind;
        }
    }
}

/// Where the `>` of a tag stands; one in quotes belongs to an attribute.
fn end_of_attributes(text: &str) -> Option<usize> {
    let mut delimiter = None;
    let mut before = ' ';
    for (index, character) in text.char_indices().take(LONGEST_TAG) {
        match (delimiter, character) {
            (None, '>') => return Some(index),
            (None, '<') => return None,
            // Quotes start values only: an apostrophe may stand anywhere.
            (None, '"' | '\'') if before == '=' => delimiter = Some(character),
            (Some(open), _) if open == character => delimiter = None,
            _ => {}
        }
        if !character.is_ascii_whitespace() {
            before = character;
        }
    }
    None
}

/// The value of an attribute at the start of what follows its name, and what is behind it.
fn value(text: &str) -> (Option<&str>, &str) {
    let Some(value) = text.trim_start().strip_prefix('=') else {
        return (None, text);
    };
    let value = value.trim_start();
    for delimiter in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(delimiter) {
            let (value, rest) = quoted.split_once(delimiter).unwrap_or((quoted, ""));
            return (Some(value), rest);
        }
    }
    let end = value.find(|c: char| c.is_ascii_whitespace());
    let (value, rest) = value.split_at(end.unwrap_or(value.len()));
    (Some(value), rest)
}

/// The next piece of HTML, and what is behind it; `None` at the end.
pub(super) fn next_token(html: &str) -> Option<(Token<'_>, &str)> {
    if html.is_empty() {
        return None;
    }
    if html.starts_with("<!--") {
        let length = html.find("-->").map_or(html.len(), |end| end + "-->".len());
        return Some((Token::Comment, html.get(length..)?));
    }
    if let Some(tag) = Tag::at_start(html) {
        let rest = html.get(tag.source.len()..)?;
        return Some((Token::Tag(tag), rest));
    }
    let is_other = |at: usize| {
        html.get(at..)
            .is_some_and(|rest| rest.starts_with("<!--") || Tag::at_start(rest).is_some())
    };
    let mut starts = html
        .match_indices('<')
        .map(|(at, _)| at)
        .skip_while(|at| *at == 0);
    let end = starts.find(|at| is_other(*at)).unwrap_or(html.len());
    let (text, rest) = html.split_at(end);
    Some((Token::Text(text), rest))
}

/// A text without entities (CommonMark 0.31.2 §6.2).
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, from) = rest.split_at(start);
        decoded.push_str(before);
        let name = from.get(1..).unwrap_or_default();
        let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
        let end = length.filter(|length| {
            name.get(*length..)
                .is_some_and(|rest| rest.starts_with(';'))
        });
        let (entity, after) = from.split_at(end.map_or(1, |length| length + 2));
        for event in Parser::new(entity) {
            if let Event::Text(text) = event {
                decoded.push_str(&text);
            }
        }
        rest = after;
    }
    decoded.push_str(rest);
    decoded
}

/// Where the last end tag of each name stands.
#[derive(Debug, Default)]
pub(super) struct Ends(BTreeMap<String, usize>);

impl Ends {
    /// Those of a whole text.
    pub(super) fn of(text: &str) -> Self {
        let ends = text.match_indices("</").map(|(at, mark)| {
            let name = text.get(at + mark.len()..).unwrap_or_default();
            let length = name.find(|c: char| !c.is_ascii_alphanumeric());
            let name = name.get(..length.unwrap_or(name.len())).unwrap_or_default();
            (name.to_ascii_lowercase(), at)
        });
        Self(ends.collect())
    }

    /// Whether there is an end tag of this name behind a byte.
    pub(super) fn has(&self, name: &str, position: usize) -> bool {
        self.0.get(name).is_some_and(|last| *last >= position)
    }
}
