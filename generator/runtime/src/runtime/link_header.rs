//! The link to the next page in `Link` headers (RFC 8288 §3).

use http::{HeaderMap, header};

/// A link that is being read.
#[derive(Default)]
struct Link<'a> {
    target: &'a str,
    /// Its relation types, from the first `rel` (RFC 8288 §3.3).
    relations: Option<String>,
    /// Whether its context is not the response.
    has_anchor: bool,
}

/// Returns the target of the first link whose relation types include `next`.
pub fn next(headers: &HeaderMap) -> Option<&str> {
    let values = headers.get_all(header::LINK).iter();
    let texts = values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
    let mut links = texts.flat_map(links).filter(Link::is_next);
    links.next().map(|link| link.target)
}

impl Link<'_> {
    fn is_next(&self) -> bool {
        let mut relations = { self.relations.as_deref() }
            .unwrap_or_default()
            .split_whitespace();
        !self.has_anchor && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
    }
}

fn links(mut rest: &str) -> impl Iterator<Item = Link<'_>> {
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let mut link = Link {
            target: target.trim(),
            ..Link::default()
        };
        rest = after.trim_start();
        while let Some(after) = rest.strip_prefix(';') {
            rest = read_parameter(&mut link, after.trim_start()).trim_start();
        }
        Some(link)
    })
}

/// Reads a parameter of the link, and leaves the rest.
fn read_parameter<'a>(link: &mut Link<'_>, text: &'a str) -> &'a str {
    let (name, rest) = cut(text, &['=', ';', ',']);
    let (value, rest) = match rest.strip_prefix('=').map(str::trim_start) {
        None => (String::new(), rest),
        Some(value) => match value.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let (value, rest) = cut(value, &[';', ',']);
                (value.trim_end().to_owned(), rest)
            }
        },
    };
    let name = name.trim_end();
    if name.eq_ignore_ascii_case("rel") {
        link.relations.get_or_insert(value);
    } else if name.eq_ignore_ascii_case("anchor") {
        link.has_anchor = true;
    }
    rest
}

/// The text before the first of some characters, and the text from there on.
fn cut<'a>(text: &'a str, at: &[char]) -> (&'a str, &'a str) {
    text.split_at(text.find(at).unwrap_or(text.len()))
}

/// Splits a quoted string (RFC 9110 §5.6.4), after its first quote, into its value and the rest.
fn unquote(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return (value, letters.as_str()),
            '\\' => value.extend(letters.next()),
            letter => value.push(letter),
        }
    }
    (value, "")
}
