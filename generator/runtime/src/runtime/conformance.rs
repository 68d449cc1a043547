//! Round trips: decodes a body, encodes it again, and lists what no field or variant holds.

use super::{
    decode::{DecodeError, Decoded, from_slice},
    json::{Json, Part},
};

/// A body after decoding and encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoundTrip {
    /// The encoded body.
    pub json: Vec<u8>,
    /// The sorted JSON pointers (RFC 6901) of everything that is kept in an `extra` or an
    /// `Unknown`, except a null that the document allows, and a value that its field holds in
    /// another spelling, such as a date-time with an offset.
    pub kept: Vec<String>,
    /// The JSON pointers of the elements that a list or map at the root skipped or coerced.
    pub skipped: Vec<String>,
}

/// Decodes a body as a `T` and encodes it again.
///
/// # Errors
///
/// Returns an error if the body cannot be decoded.
pub fn round_trip<T: Json>(body: &[u8]) -> Result<RoundTrip, DecodeError> {
    let Decoded { value, odd } = from_slice::<T>(body)?;
    let odd = odd.skipped.into_iter().chain(odd.coerced);
    let mut kept = Vec::new();
    value.kept("", &mut kept);
    kept.sort();
    kept.dedup();
    let whole = Part {
        value: &value,
        is_unchanged: false,
    };
    Ok(RoundTrip {
        // Writing to memory cannot fail, and the keys of all our maps are texts.
        json: serde_json::to_vec(&whole).unwrap_or_default(),
        kept,
        skipped: odd.map(|element| element.pointer).collect(),
    })
}
