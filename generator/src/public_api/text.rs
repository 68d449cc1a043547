//! `api.txt`: what a [`PublicApi`] is as a text.
//!
//! A line is Rust, ` <=> `, and what goes over the wire for it. Each side is a list with `; ` between its entries.

use std::fmt;

use super::{
    PublicApi,
    item::{Item, Kind},
};

/// What the first line that is no other comment starts with.
const HEAD: &str = "# specsmith api 1; ";

/// Between Rust and the wire.
const WIRE: &str = " <=> ";

/// The public API of the runtime, by the file that it is in.
const RUNTIME: &str = specsmith_runtime::API;

/// Why a text is no public API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ReadError {}

impl fmt::Display for PublicApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEAD}{} {}", self.package, self.version)?;
        self.items.iter().try_for_each(|item| writeln!(f, "{item}"))
    }
}

impl PublicApi {
    /// Reads `api.txt`.
    ///
    /// # Errors
    ///
    /// The first line that is none of a public API. Nothing is left out in silence.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let error = |line: usize, message: &str| ReadError {
            line: line + 1,
            message: message.to_owned(),
        };
        let mut lines = text.lines().enumerate();
        let head = lines.find_map(|(number, line)| match line.strip_prefix(HEAD) {
            Some(head) => Some(Ok((number, head))),
            None if line.is_empty() || line.starts_with("# @generated") => None,
            None => Some(Err(number)),
        });
        let expected = "a public API starts with `# specsmith api 1; <package> <version>`";
        let (number, head) = match head {
            Some(Ok(head)) => head,
            Some(Err(number)) => return Err(error(number, expected)),
            None => return Err(error(0, expected)),
        };
        let (package, version) = (head.split_once(' ')).ok_or_else(|| error(number, expected))?;
        let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let items = lines.map(|(number, line)| {
            read_item(line).ok_or_else(|| error(number, "this is not an item of a public API"))
        });
        Ok(Self {
            package: package.to_owned(),
            version: version.to_owned(),
            items: items.collect::<Result<_, _>>()?,
        })
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.kind.as_str(), self.path, self.signature)?;
        self.flags
            .iter()
            .try_for_each(|flag| write!(f, "; {flag}"))?;
        if self.key.is_empty() {
            return Ok(());
        }
        write!(f, "{WIRE}{}", self.key)?;
        self.wire.iter().try_for_each(|it| write!(f, ", {it}"))?;
        self.said.iter().try_for_each(|it| write!(f, "; {it}"))
    }
}

/// Reads the line of an item.
fn read_item(line: &str) -> Option<Item> {
    let (rust, wire) = match split(line, WIRE).as_slice() {
        [rust] => (*rust, None),
        [rust, wire] => (*rust, Some(*wire)),
        _ => return None,
    };
    let mut rust = split(rust, "; ").into_iter();
    let (kind, rest) = rust.next()?.split_once(' ')?;
    let kind = Kind::ALL.into_iter().find(|it| it.as_str() == kind)?;
    let (path, signature) = rest.split_at(path_end(rest));
    if path.is_empty() {
        return None;
    }
    let mut item = Item::of(kind, path);
    item.signature = signature.to_owned();
    item.flags = rust.map(str::to_owned).collect();
    if let Some(wire) = wire {
        let mut wire = split(wire, "; ").into_iter();
        let mut sent = split(wire.next()?, ", ").into_iter().map(str::to_owned);
        item.key = sent.next()?;
        item.wire = sent.collect();
        item.said = wire.map(str::to_owned).collect();
    }
    Some(item)
}

/// Where a path ends: before its type, what it takes or what it gives.
fn path_end(text: &str) -> usize {
    let ends = [": ", "(", " "]
        .into_iter()
        .filter_map(|end| text.find(end));
    ends.min().unwrap_or(text.len())
}

/// The parts of a text between separators that are not in a JSON string.
fn split<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let (mut start, mut is_string, mut is_escape) = (0, false, false);
    let mut next = 0;
    for (index, character) in text.char_indices() {
        if is_string {
            (is_string, is_escape) = match character {
                _ if is_escape => (true, false),
                '\\' => (true, true),
                '"' => (false, false),
                _ => (true, false),
            };
        } else if character == '"' {
            is_string = true;
        } else if index >= next && text[index..].starts_with(separator) {
            parts.push(&text[start..index]);
            start = index + separator.len();
            next = start;
        }
    }
    parts.push(&text[start..]);
    parts
}

/// The public API of the runtime, as far as it is in these files.
pub fn runtime(files: &[&str]) -> Vec<Item> {
    let items = RUNTIME.lines().filter_map(|line| {
        let (file, item) = line.split_once(": ")?;
        files.contains(&file).then(|| read_item(item)).flatten()
    });
    items.collect()
}
