//! Paths below the base URL: what the description of an operation says, or the template of a caller, as parts.

use std::{borrow::Cow, fmt};

/// A piece of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPart<'a> {
    /// Text that is the same in every call. What a URL cannot hold of it is percent-encoded.
    Literal(&'a str),
    /// The value of the path parameter of this name.
    Parameter(&'a str),
    /// Pairs of the query that are the same in every call, behind the path.
    Query(&'a str),
}

/// A path below the base URL.
#[derive(Clone, Debug)]
pub enum Path {
    /// That of an operation, which has been cut.
    Parts(&'static [PathPart<'static>]),
    /// That of a caller, with a `{name}` for each parameter.
    Template(Cow<'static, str>),
}

impl Path {
    /// Its parts, in their order.
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

/// A template, cut at its parameters. It can end in a query, or in a fragment, which is not sent. Text that looks like the start of
/// a parameter and is none stays text.
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

/// The path, and the query behind it. A fragment is neither.
pub fn split(text: &str) -> (&str, &str) {
    let (text, _) = text.split_once('#').unwrap_or((text, ""));
    text.split_once('?').unwrap_or((text, ""))
}
