//! Percent-encoding (RFC 3986 §2.1).

use std::{borrow::Cow, fmt::Write};

/// What a path may hold as it is, beside unreserved characters (`pchar` and the slash, RFC 3986 §3.3).
const PATH: &[u8] = b"!$&'()*+,;=:@/";

/// What a query may hold as it is, beside unreserved characters (RFC 3986 §3.4).
const QUERY: &[u8] = b"!$&'()*+,;=:@/?";

/// Appends `text` to `to`; all but unreserved characters (RFC 3986 §2.3) and those in `keep` become `%XX`.
pub fn encode(text: &str, keep: &[u8], to: &mut String) {
    for byte in text.bytes() {
        if is_unreserved(byte) || keep.contains(&byte) {
            to.push(char::from(byte));
        } else {
            // Writing to a `String` cannot fail.
            let _ = write!(to, "%{byte:02X}");
        }
    }
}

/// `text` with all but unreserved characters encoded.
pub fn encoded(text: &str) -> String {
    let mut to = String::new();
    encode(text, b"", &mut to);
    to
}

/// Text that somebody wrote as a path: what is percent-encoded stays so, and what may not stand in a path is encoded.
pub fn encoded_path(text: &str) -> String {
    encoded_literal(text, PATH)
}

/// Text that somebody wrote as a query: what is percent-encoded stays so, and what may not stand in a query is encoded.
pub fn encoded_query(text: &str) -> String {
    encoded_literal(text, QUERY)
}

fn encoded_literal(text: &str, keep: &[u8]) -> String {
    let mut to = String::new();
    for (index, piece) in text.split('%').enumerate() {
        if index > 0 {
            to.push_str(if starts_with_escape(piece) {
                "%"
            } else {
                "%25"
            });
        }
        encode(piece, keep, &mut to);
    }
    to
}

/// Whether every byte of a URL's path may stand there, and each `%` starts an escape.
pub fn is_encoded_path(path: &str) -> bool {
    let allowed = |byte: u8| is_unreserved(byte) || PATH.contains(&byte) || byte == b'%';
    path.bytes().all(allowed) && path.split('%').skip(1).all(starts_with_escape)
}

/// Whether one of the segments of a percent-encoded path is `.` or `..`, however dots and slashes are spelled: as themselves, encoded,
/// or as a backslash. Such segments vanish on the way, and take their neighbours with them.
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
