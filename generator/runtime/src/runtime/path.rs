//! Paths below the base URL, as parts.

use std::{borrow::Cow, fmt};

/// A part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPart<'a> {
    /// Constant text. Characters that a URL cannot contain are percent-encoded.
    Literal(&'a str),
    /// The value of the path parameter of this name.
    Parameter(&'a str),
    /// Constant query parameters.
    Query(&'a str),
}

/// A path below the base URL.
#[derive(Clone, Debug)]
pub enum Path {
    /// The path of an operation, already split.
    Parts(&'static [PathPart<'static>]),
    /// The template of a caller, with a `{name}` for each parameter.
    Template(Cow<'static, str>),
}

impl Path {
    /// Its parts, in order.
    pub fn parts(&self) -> Cow<'_, [PathPart<'_>]> {
        match self {
            Self::Parts(parts) => Cow::Borrowed(parts),
            Self::Template(template) => Cow::Owned(cut(template)),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = match self {
            Self::Parts(parts) => parts,
            Self::Template(template) => return f.write_str(template),
        };
        parts.iter().try_for_each(|part| match part {
            PathPart::Literal(text) => f.write_str(text),
            PathPart::Parameter(name) => write!(f, "{{{name}}}"),
            PathPart::Query(pairs) => write!(f, "?{pairs}"),
        })
    }
}

/// Splits a template at its parameters. It can end in a query, or in a fragment, which is not sent.
/// An unmatched brace stays text.
fn cut(template: &str) -> Vec<PathPart<'_>> {
    let (path, query) = split(template);
    let mut parts = Vec::new();
    let mut rest = path;
    // What of the rest is known to be text.
    let mut known = 0;
    while let Some(open) = rest.get(known..).and_then(|rest| rest.find('{')) {
        let (literal, after) = rest.split_at(known + open);
        let name = after.find('}').and_then(|close| after.get(1..close));
        match name {
            Some(name) if !name.is_empty() && !name.contains(['{', '/']) => {
                parts.push(PathPart::Literal(literal));
                parts.push(PathPart::Parameter(name));
                rest = after.get(name.len() + 2..).unwrap_or_default();
                known = 0;
            }
            _ => known = literal.len() + 1,
        }
    }
    parts.push(PathPart::Literal(rest));
    parts.push(PathPart::Query(query));
    parts.retain(|part| !matches!(part, PathPart::Literal("") | PathPart::Query("")));
    parts
}

/// Splits a path from its query. A fragment is dropped.
pub fn split(text: &str) -> (&str, &str) {
    let (text, _) = text.split_once('#').unwrap_or((text, ""));
    text.split_once('?').unwrap_or((text, ""))
}
