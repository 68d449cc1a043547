//! The one form of a paragraph in which equal texts are equal, and its first sentence in that form.

use super::{
    inline::{Inline, Span},
    spans::{merge, settle},
    url::{find_urls, url_piece},
};

/// Brings pieces into the one form in which equal texts are equal: text in one piece, blanks collapsed and outside of spans, empty
/// spans gone, bare addresses found.
pub(super) fn normalize(pieces: Vec<Inline>) -> Vec<Inline> {
    let merged = settle(merge(pieces));
    let mut links = 0_usize;
    let mut pieces = Vec::new();
    for piece in merged {
        match &piece {
            Inline::Open(Span::Link(_)) => links += 1,
            Inline::Close(Span::Link(_)) => links = links.saturating_sub(1),
            _ => {}
        }
        match piece {
            Inline::Text(text) if links == 0 => find_urls(&collapse(&text), &mut pieces),
            Inline::Text(text) => pieces.push(Inline::Text(collapse(&text))),
            Inline::Code(code) => pieces.push(Inline::Code(code.replace(['\n', '\t'], " "))),
            other => pieces.push(other),
        }
    }
    trim(without_doubled_addresses(pieces))
}

/// A link whose words are its address is the address.
fn without_doubled_addresses(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut kept: Vec<Inline> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let url = match (kept.as_slice(), &piece) {
            (
                [.., Inline::Open(Span::Link(url)), Inline::Text(text)],
                Inline::Close(Span::Link(_)),
            ) if url == text.trim() => Some(url_piece(url)),
            _ => None,
        };
        match url {
            Some(Inline::Url(url)) if url.contains("://") => {
                kept.truncate(kept.len() - 2);
                kept.push(Inline::Url(url));
            }
            _ => kept.push(piece),
        }
    }
    kept
}

/// One blank for each run of white space.
pub(super) fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for character in text.chars() {
        if !character.is_whitespace() {
            collapsed.push(character);
        } else if !collapsed.ends_with(' ') {
            collapsed.push(' ');
        }
    }
    collapsed
}

/// Takes blanks and breaks away from both ends, and blanks from around breaks.
fn trim(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut trimmed: Vec<Inline> = Vec::new();
    for mut piece in pieces {
        let at_start = matches!(trimmed.last(), None | Some(Inline::Break));
        if let Inline::Text(text) = &mut piece
            && at_start
        {
            *text = text.trim_start().to_owned();
        }
        if piece == Inline::Break {
            trim_end(&mut trimmed);
        }
        let is_empty = matches!(&piece, Inline::Text(text) | Inline::Code(text) if text.is_empty());
        let leads = piece == Inline::Break && trimmed.is_empty();
        if !is_empty && !leads {
            trimmed.push(piece);
        }
    }
    while trimmed.last() == Some(&Inline::Break) {
        trimmed.pop();
        trim_end(&mut trimmed);
    }
    trim_end(&mut trimmed);
    while trimmed.last() == Some(&Inline::Break) {
        trimmed.pop();
        trim_end(&mut trimmed);
    }
    trimmed
}

/// Takes blanks away from the end of the last piece.
fn trim_end(pieces: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = pieces.last_mut() {
        text.truncate(text.trim_end().len());
        if text.is_empty() {
            pieces.pop();
        }
    }
}

/// The pieces up to the end of the first sentence.
pub(super) fn first_sentence(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut sentence = Vec::new();
    let mut depth = 0_usize;
    for piece in pieces {
        match &piece {
            Inline::Break if depth == 0 => break,
            Inline::Open(_) => depth += 1,
            Inline::Close(_) => depth = depth.saturating_sub(1),
            Inline::Text(text) if depth == 0 => {
                if let Some(end) = sentence_end(text) {
                    sentence.push(Inline::Text(text.get(..end).unwrap_or(text).to_owned()));
                    break;
                }
            }
            _ => {}
        }
        sentence.push(piece);
    }
    normalize(sentence)
}

/// Where the first sentence of a text ends, if it does.
pub(super) fn sentence_end(text: &str) -> Option<usize> {
    text.match_indices(['.', '!', '?'])
        .map(|(start, _)| start + 1)
        .find(|end| {
            let before = text.get(..*end).unwrap_or_default();
            let after = text.get(*end..).unwrap_or_default();
            let is_abbreviation = ["e.g.", "i.e.", "etc.", "vs.", "approx.", "cf."]
                .iter()
                .any(|abbreviation| before.ends_with(abbreviation));
            after.starts_with(' ') && !is_abbreviation
        })
}
