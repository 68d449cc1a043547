//! JSON Pointers (RFC 6901): the identity of every node of a document.
//!
//! A pointer names a node in diagnostics, in the docs of the output and in `$ref`s. It is kept in its escaped text form, which
//! makes comparing, printing and taking parents cheap.

use std::{borrow::Cow, fmt};

use serde::{Serialize, Serializer};

/// A JSON Pointer (RFC 6901), such as `/components/schemas/Customer`. The empty pointer is the document itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The pointer to the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer to the member `key` of this node.
    pub fn key(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        if key.contains(['~', '/']) {
            text.push_str(&key.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(key);
        }
        Self(text)
    }

    /// The pointer to the element `index` of this array.
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// Several [`key`](Self::key) steps at once.
    pub fn keys<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> Self {
        keys.into_iter()
            .fold(self.clone(), |pointer, key| pointer.key(key))
    }

    /// The pointer to the node that holds this one; `None` for the document itself.
    pub fn parent(&self) -> Option<Self> {
        let end = self.0.rfind('/')?;
        Some(Self(self.0[..end].to_owned()))
    }

    /// The unescaped reference tokens, outermost first.
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let mut rest = self.0.as_str();
        let has_escapes = rest.contains('~');
        std::iter::from_fn(move || {
            let token = rest.strip_prefix('/')?;
            // Tokens are too short for what searches long texts.
            let end = token.bytes().position(|byte| byte == b'/');
            let (token, behind) = token.split_at(end.unwrap_or(token.len()));
            rest = behind;
            Some(if has_escapes {
                unescape(token)
            } else {
                Cow::Borrowed(token)
            })
        })
    }

    /// The last unescaped reference token; `None` for the document itself.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0
            .rfind('/')
            .map(|start| unescape(&self.0[start + 1..]))
    }

    /// Whether this pointer is `other` or lies below it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0
            .strip_prefix(&other.0)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The escaped text, without the leading `#` of the URI fragment form. What [`serde_json::Value::pointer`] takes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The JSONPath (RFC 9535 §2.7) of a node of a document.
    pub fn json_path(&self) -> String {
        let mut path = "$".to_owned();
        let mut keyword = String::new();
        let mut parent = String::new();
        for token in self.tokens() {
            let is_list = match keyword.as_str() {
                "allOf" | "oneOf" | "anyOf" | "tags" => true,
                "parameters" => parent != "components",
                _ => false,
            };
            if is_list && token.parse::<usize>().is_ok() {
                path.push_str(&format!("[{token}]"));
            } else {
                let name = token.replace('\\', "\\\\").replace('\'', "\\'");
                path.push_str(&format!("['{name}']"));
            }
            parent = std::mem::replace(&mut keyword, token.into_owned());
        }
        path
    }

    /// Reads the fragment of a URI reference (RFC 6901 §6), with or without its `#`, percent-encoding included.
    ///
    /// Returns `None` where the text is no pointer: it neither is empty nor starts with `/`, it holds a `~` that is not part
    /// of `~0` or `~1`, or its percent-encoded bytes are not UTF-8.
    pub fn from_fragment(fragment: &str) -> Option<Self> {
        let text = fragment.strip_prefix('#').unwrap_or(fragment);
        let text = percent_decode(text)?;
        let valid = text.is_empty() || text.starts_with('/');
        let escapes_are_valid = text
            .split('~')
            .skip(1)
            .all(|rest| rest.starts_with('0') || rest.starts_with('1'));
        (valid && escapes_are_valid).then_some(Self(text))
    }
}

/// Undoes the escapes of one reference token.
fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Decodes `%XX` (RFC 3986 §2.1); a `%` that no two hexadecimal digits follow stands for itself.
pub(crate) fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let decoded = match (first, tail) {
            (b'%', [high, low, ..]) => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        if let Some((high, low)) = decoded {
            bytes.push(high << 4 | low);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

/// The value of one hexadecimal digit.
fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

impl fmt::Display for Pointer {
    /// The URI fragment form people know from `$ref`: `#/components/schemas/Customer`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_escaped_and_tokens_are_not() {
        let pointer = Pointer::root()
            .key("paths")
            .key("/v1/{id}~x")
            .key("get")
            .index(2);
        assert_eq!(pointer.as_str(), "/paths/~1v1~1{id}~0x/get/2");
        assert_eq!(
            pointer.tokens().collect::<Vec<_>>(),
            ["paths", "/v1/{id}~x", "get", "2"]
        );
        assert_eq!(pointer.last().as_deref(), Some("2"));
    }

    #[test]
    fn fragments_are_percent_decoded() {
        let read = |text| Pointer::from_fragment(text).map(|pointer| pointer.as_str().to_owned());
        assert_eq!(read("#/a/%7Bid%7D~1b").as_deref(), Some("/a/{id}~1b"));
        assert_eq!(read("#").as_deref(), Some(""));
        assert_eq!(read("#/100%").as_deref(), Some("/100%"));
        assert_eq!(read("#anchor"), None);
        assert_eq!(read("#/a~2"), None);
        assert_eq!(read("#/%ff"), None);
    }

    #[test]
    fn within_respects_token_boundaries() {
        let pointer = |text| Pointer::from_fragment(text).expect("a pointer");
        assert!(pointer("/a/b").is_within(&pointer("/a")));
        assert!(pointer("/a").is_within(&pointer("/a")));
        assert!(!pointer("/ab").is_within(&pointer("/a")));
    }

    #[test]
    fn places_are_json_paths() {
        let cases = [
            ("", "$"),
            ("/components/schemas/A", "$['components']['schemas']['A']"),
            (
                "/paths/~1a~1{b}/get/parameters/0",
                "$['paths']['/a/{b}']['get']['parameters'][0]",
            ),
            (
                "/components/parameters/0",
                "$['components']['parameters']['0']",
            ),
            (
                "/a/allOf/1/properties/it's\\",
                "$['a']['allOf'][1]['properties']['it\\'s\\\\']",
            ),
        ];
        for (pointer, path) in cases {
            let at = Pointer::from_fragment(pointer).expect("a pointer");
            assert_eq!(at.json_path(), path);
        }
    }
}
