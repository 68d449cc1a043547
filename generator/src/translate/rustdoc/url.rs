//! Addresses: those in a text, and those that links lead to.

use super::{inline::Inline, safe::is_safe_destination};
use crate::limits::LONGEST_ADDRESS;

/// Cuts a text at the addresses in it.
pub(super) fn find_urls(text: &str, pieces: &mut Vec<Inline>) {
    let push_text = |text: &str, pieces: &mut Vec<Inline>| {
        if let Some(Inline::Text(before)) = pieces.last_mut() {
            before.push_str(text);
        } else if !text.is_empty() {
            pieces.push(Inline::Text(text.to_owned()));
        }
    };
    let mut rest = text;
    while let Some(start) = next_url(rest) {
        let (before, from) = rest.split_at(start);
        push_text(before, pieces);
        let length = url_length(from);
        let (url, after) = from.split_at(length);
        if url.ends_with("//") {
            push_text(url, pieces);
        } else {
            pieces.push(url_piece(url));
        }
        rest = after;
    }
    push_text(rest, pieces);
}

/// Where the next address starts.
fn next_url(text: &str) -> Option<usize> {
    text.match_indices("://").find_map(|(end, _)| {
        let before = text.get(..end)?;
        let scheme = ["https", "http"]
            .into_iter()
            .find(|scheme| before.ends_with(scheme))?;
        Some(end - scheme.len())
    })
}

/// An address as a piece. One with variables leads nowhere, nor does one that is too long; they are shown as code.
pub(super) fn url_piece(url: &str) -> Inline {
    if url.len() > LONGEST_ADDRESS || url.contains(['{', '}', '\\', '^', '|', '[', ']', '*']) {
        Inline::Code(url.to_owned())
    } else {
        Inline::Url(url.to_owned())
    }
}

/// How much of a text that starts with an address belongs to it, in bytes: not the punctuation of the sentence it stands in.
fn url_length(text: &str) -> usize {
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '|' | '\u{fffd}'))
        .unwrap_or(text.len());
    let mut url = text.get(..end).unwrap_or_default();
    while let Some(last) = url
        .chars()
        .next_back()
        .filter(|_| url.len() <= LONGEST_ADDRESS)
    {
        let count = |symbol: char| url.matches(symbol).count();
        let is_punctuation = match last {
            ')' => count(')') > count('('),
            ']' => count(']') > count('['),
            '}' => count('}') > count('{'),
            _ => matches!(
                last,
                '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '\\'
            ),
        };
        if !is_punctuation {
            break;
        }
        url = url.strip_suffix(last).unwrap_or_default();
    }
    let scheme = text.find("//").map_or(0, |start| start + 2);
    url.len().max(scheme)
}

/// The destination of a link, in characters that mean nothing else there.
pub(super) fn destination(url: &str) -> String {
    let mut destination = String::with_capacity(url.len());
    for character in url.chars() {
        if character.is_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(character) {
            destination.push(character);
        } else {
            let mut buffer = [0; 4];
            for byte in character.encode_utf8(&mut buffer).bytes() {
                destination.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    destination.replace('&', "&amp;")
}

/// A destination in the form in which [`write_inline`] gives it back.
pub(super) fn normal_destination(url: &str) -> Option<String> {
    is_safe_destination(url.trim()).then(|| destination(url.trim()).replace("&amp;", "&"))
}
