//! What the document says about a part of the program that its Rust does not show. A change of it is no change of the Rust code.

use serde::Serialize;

use crate::pointer::Pointer;

/// Where a type comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Origin {
    /// The schema, whatever its Rust name is: the key of the component, or what it stands in and its place there.
    pub schema: String,
    /// Where it is in the document.
    pub pointer: Pointer,
}

/// What the document says about a value that is sent or received.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Contract {
    /// Where it says so.
    pub pointer: Pointer,
    /// Whether the value has to be there.
    pub is_required: bool,
    /// Whether it can be null.
    pub is_nullable: bool,
    /// Limits and defaults that nobody checks, such as `maximum 99`.
    pub limits: Vec<String>,
}
