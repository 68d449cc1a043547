//! Whether a body survives decoding and encoding, and what the named fields and variants did not take.

use super::{
    decode::{DecodeError, Decoded, from_slice},
    json::{Json, Part},
};

/// A body that has been decoded as its documented type and encoded again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoundTrip {
    /// The body encoded again, as JSON.
    pub json: Vec<u8>,
    /// The JSON pointers (RFC 6901) of everything that ended in an `extra` or an `Unknown`, sorted. Not among them are a
    /// null that the document allows, which is one of the states of its property, and a value that its field holds and would
    /// only spell otherwise, such as a date-time with an offset.
    pub kept: Vec<String>,
    /// The JSON pointers of the elements that a list or map at the root does not hold as they came.
    pub skipped: Vec<String>,
}

/// Decodes a body as a `T` and encodes it again.
///
/// # Errors
///
/// What decoding reports.
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
