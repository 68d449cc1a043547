//! The path of an operation as words: what of it names something.

use crate::{
    translate::identifier::words_of,
    wire::{Method, PathPart},
};

/// A piece of a path that is the same in every call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What the document writes.
    pub text: String,
    /// Its words, in lower case; at least one.
    pub words: Vec<String>,
    /// Whether a parameter follows, which picks one of several.
    pub has_key: bool,
    /// Whether it says where the API is, and nothing about the operation: `api`, `v2`.
    pub is_prefix: bool,
}

/// A path, read for names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    /// What is the same in every call.
    pub segments: Vec<Segment>,
    /// The names of its parameters.
    pub parameters: Vec<String>,
    /// Whether a parameter ends it.
    pub ends_in_key: bool,
}

impl Path {
    /// Reads a path.
    pub fn read(parts: &[PathPart]) -> Self {
        let mut path = Self::default();
        for part in parts {
            match part {
                PathPart::Literal(text) => path.add(text),
                PathPart::Parameter(name) => path.add_key(name),
                PathPart::Query(_) => {}
            }
        }
        path
    }

    fn add(&mut self, text: &str) {
        // `/files/{id}:copy` is a verb at the end as `/files/{id}/copy` is.
        for text in text.split(['/', ':']) {
            let text = ["(", ")", ".json", ".xml"]
                .iter()
                .fold(text, |text, end| text.trim_end_matches(end));
            let is_prefix = is_prefix(text);
            // `chat.delete` is `delete` of `chat`, `v1.3` is one version.
            let pieces = text.split(|c| c == '.' && !is_prefix);
            for piece in pieces.filter(|piece| piece.contains(char::is_alphanumeric)) {
                self.ends_in_key = false;
                self.segments.push(Segment {
                    text: piece.to_owned(),
                    words: words_of(piece),
                    has_key: false,
                    is_prefix,
                });
            }
        }
    }

    fn add_key(&mut self, name: &str) {
        if let Some(segment) = self.segments.last_mut() {
            segment.has_key = true;
        }
        self.ends_in_key = true;
        self.parameters.push(name.to_owned());
    }

    /// What names something: all but the prefix, and that where there is nothing else.
    pub fn resources(&self) -> Vec<&Segment> {
        let named: Vec<&Segment> = { self.segments.iter() }
            .filter(|segment| !segment.is_prefix)
            .collect();
        if named.is_empty() {
            self.segments.iter().collect()
        } else {
            named
        }
    }

    /// Every word of it, those of its parameters among them, in the order of a method and a path.
    pub fn all_words(method: Method, parts: &[PathPart]) -> Vec<String> {
        let mut words = vec![method.as_str().to_lowercase()];
        for part in parts {
            let (PathPart::Literal(text) | PathPart::Parameter(text)) = part else {
                continue;
            };
            if text.contains(char::is_alphanumeric) {
                words.extend(words_of(text));
            }
        }
        words
    }
}

/// Whether a segment is one of those with which all paths of an API begin: `api`, `rest`, a version or its date.
fn is_prefix(segment: &str) -> bool {
    let segment = segment.to_lowercase();
    if matches!(segment.as_str(), "api" | "rest") {
        return true;
    }
    let number = segment.strip_prefix('v').unwrap_or(&segment);
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit() || ".-_".contains(c));
    let has_number = number.starts_with(|c: char| c.is_ascii_digit());
    let stage = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    has_number && matches!(stage, "" | "alpha" | "beta" | "rc")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_api_are_a_prefix() {
        for segment in [
            "api",
            "v1",
            "V2",
            "v1.3",
            "v1beta1",
            "2010-04-01",
            "v3_1",
            "rest",
            "2",
        ] {
            assert!(is_prefix(segment), "{segment}");
        }
        for segment in ["apis", "v", "versions", "2fa", "vendors", "v1users"] {
            assert!(!is_prefix(segment), "{segment}");
        }
    }

    fn read(text: &str) -> Path {
        let literal = |text: &str| PathPart::Literal(text.to_owned());
        let mut parts = Vec::new();
        for (index, piece) in text.split(['{', '}']).enumerate() {
            parts.push(match index % 2 {
                0 => literal(piece),
                _ => PathPart::Parameter(piece.to_owned()),
            });
        }
        Path::read(&parts)
    }

    #[test]
    fn a_path_is_segments_and_keys() {
        let path = read("/api/v2/credit-cards/{id}:cancel");
        let resources = path.resources();
        let words: Vec<String> = { resources.iter() }.map(|it| it.words.join(" ")).collect();
        assert_eq!(words, ["credit cards", "cancel"]);
        assert!(resources[0].has_key);
        assert!(!path.ends_in_key);
        assert!(read("/tickets/{id}.json").ends_in_key);
        assert!(read("/Users({id})").ends_in_key);
    }
}
