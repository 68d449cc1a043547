//! Percent-encoding (RFC 3986 §2.1).

use std::fmt::Write;

/// What a path may hold as it is, beside unreserved characters (`pchar` and the slash, RFC 3986 §3.3).
const PATH: &[u8] = b"!$&'()*+,;=:@/";

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

/// Text that a document wrote as part of a URL: what is percent-encoded stays so, and what may not stand in a path is encoded.
pub fn encoded_literal(text: &str) -> String {
    let mut to = String::new();
    for (index, piece) in text.split('%').enumerate() {
        if index > 0 {
            to.push_str(if starts_with_escape(piece) {
                "%"
            } else {
                "%25"
            });
        }
        encode(piece, PATH, &mut to);
    }
    to
}

/// Whether every byte of a URL's path may stand there, and each `%` starts an escape.
pub fn is_encoded_path(path: &str) -> bool {
    let allowed = |byte: u8| is_unreserved(byte) || PATH.contains(&byte) || byte == b'%';
    path.bytes().all(allowed) && path.split('%').skip(1).all(starts_with_escape)
}

/// Whether one of the segments of a percent-encoded path is `.` or `..`, however it is spelled. Such segments vanish on the way,
/// and take their neighbours with them.
pub fn has_dot_segment(path: &str) -> bool {
    path.split('/').any(|segment| {
        let rest = strip_dot(segment).map(|rest| strip_dot(rest).unwrap_or(rest));
        rest == Some("")
    })
}

/// What follows a full stop, encoded or not.
fn strip_dot(text: &str) -> Option<&str> {
    let mut spellings = [".", "%2e", "%2E"].into_iter();
    spellings.find_map(|dot| text.strip_prefix(dot))
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn starts_with_escape(text: &str) -> bool {
    matches!(text.as_bytes(), [high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
}
