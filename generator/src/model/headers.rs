//! Headers of responses.

use serde::Serialize;

use super::{Contract, Deprecation, Identifier, RustDoc, Type};
use crate::wire::HeaderSpelling;

/// The struct of the headers that the responses of an operation declare.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseHeaders {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// A field for each header.
    pub fields: Vec<HeaderField>,
}

/// A header that is a field, which is an `Option` always.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HeaderField {
    /// The name of the field.
    pub name: Identifier,
    /// The name of the header.
    pub wire_name: String,
    /// Its docs.
    pub docs: RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// What the document says about it.
    pub contract: Contract,
    /// The type of its value.
    pub ty: Type,
    /// How its value is spelled.
    pub spelling: HeaderSpelling,
}
