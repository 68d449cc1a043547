//! Bytes as Base64 strings: `format: byte`, and `contentEncoding: base64`.
//!
//! Strings without padding, with line breaks, or in the URL-safe alphabet (RFC 4648 §5) are
//! decoded, too.

use bytes::Bytes;

use super as rt;
use super::{
    base64,
    formatted::{self, Formatted, Parsed},
};

/// Decodes Base64 in either alphabet, and skips white space.
fn decode(text: &str) -> Option<Vec<u8>> {
    let is_written = |byte: &u8| !byte.is_ascii_whitespace();
    let digits = { text.trim_end().trim_end_matches('=').bytes() }.filter(is_written);
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits {
        bits = bits << 6 | value(digit)?;
        count += 6;
        if count >= 8 {
            count -= 8;
            let [byte, ..] = (bits >> count).to_le_bytes();
            bytes.push(byte);
        }
    }
    // One digit is less than a byte.
    (count < 6).then_some(bytes)
}

/// The value of a digit.
fn value(digit: u8) -> Option<u32> {
    Some(u32::from(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

impl Formatted for Bytes {
    fn parse(text: &str) -> Option<Parsed<Self>> {
        decode(text).map(|bytes| Parsed::Tolerated(bytes.into()))
    }

    fn print(&self) -> String {
        base64::encode(self)
    }
}

formatted::implement!(Bytes, "a Base64 string");
