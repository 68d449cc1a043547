//! Percent-encoding (RFC 3986 §2.1).

use std::{borrow::Cow, fmt::Write};

/// Characters that a path may contain, beside unreserved ones (`pchar` and the slash, RFC 3986
/// §3.3).
const PATH: &[u8] = b"!$&'()*+,;=:@/";

/// Characters that a query may contain, beside unreserved ones (RFC 3986 §3.4).
const QUERY: &[u8] = b"!$&'()*+,;=:@/?";

/// Appends `text` to `to`; all but unreserved characters (RFC 3986 §2.3) and those in `keep` become
/// `%XX`.
pub fn encode(text: &str, keep: &[u8], to: &mut String) {
    let mut start = 0;
    for (index, byte) in text.bytes().enumerate() {
        if !is_unreserved(byte) && !keep.contains(&byte) {
            to.push_str(text.get(start..index).unwrap_or_default());
            // Writing to a `String` cannot fail.
            let _ = write!(to, "%{byte:02X}");
            start = index + 1;
        }
    }
    to.push_str(text.get(start..).unwrap_or_default());
}

/// `text` with all but unreserved characters encoded.
pub fn encoded(text: &str) -> String {
    let mut to = String::new();
    encode(text, b"", &mut to);
    to
}

/// Appends a path that a person wrote to `to`: percent-encoded characters stay, and characters that
/// a path cannot contain are encoded.
pub fn encode_path(text: &str, to: &mut String) {
    encode_literal(text, PATH, to);
}

/// Appends a query that a person wrote to `to`: percent-encoded characters stay, and characters that
/// a query cannot contain are encoded.
pub fn encode_query(text: &str, to: &mut String) {
    encode_literal(text, QUERY, to);
}

fn encode_literal(text: &str, keep: &[u8], to: &mut String) {
    for (index, piece) in text.split('%').enumerate() {
        if index > 0 {
            to.push_str(if starts_with_escape(piece) {
                "%"
            } else {
                "%25"
            });
        }
        encode(piece, keep, to);
    }
}

/// Returns `true` if a path contains only valid characters, and each `%` starts an escape.
pub fn is_encoded_path(path: &str) -> bool {
    let allowed = |byte: u8| is_unreserved(byte) || PATH.contains(&byte) || byte == b'%';
    path.bytes().all(allowed) && path.split('%').skip(1).all(starts_with_escape)
}

/// Returns `true` if a percent-encoded path has a segment `.` or `..`, with dots and slashes as
/// such, encoded, or as backslashes. Servers and proxies would resolve such segments.
pub fn has_dot_segment(path: &str) -> bool {
    let mut plain = Cow::Borrowed(path);
    if path.contains('%') {
        let lower = path.to_ascii_lowercase().replace("%2e", ".");
        plain = Cow::Owned(lower.replace("%2f", "/").replace("%5c", "\\"));
    }
    let mut segments = plain.split(['/', '\\']);
    segments.any(|segment| matches!(segment, "." | ".."))
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn starts_with_escape(text: &str) -> bool {
    matches!(text.as_bytes(), [high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
}
