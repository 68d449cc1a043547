//! Decoding is tolerant, encoding is exact, and both are lossless: the JSON half of the runtime, on types in the shape of the
//! emitted ones.
//!
//! All of it also holds under `--features serde_json/arbitrary_precision` and `serde_json/preserve_order`, which any crate in a
//! user's tree may switch on.

mod support;
mod union;

mod additional;
mod any_body;
mod choice;
mod collection;
mod conformance;
mod date;
mod debug;
mod decode;
mod enumeration;
mod extra;
mod foreign_formats;
mod formats;
mod many_required;
mod names;
mod presence;
mod recursion;
mod root;
mod scalar;
