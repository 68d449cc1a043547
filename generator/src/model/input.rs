//! What a caller sets of a request: a parameter, the body, or a part of it.

use super::{Contract, Conversion, Deprecation, Identifier, RustDoc, Scalar, Type};

/// Something that a caller sets of a request: an argument where it is required and has no value yet, else a setter.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The name of the argument or setter, and of the field that holds its value.
    pub name: &'a Identifier,
    /// Its docs.
    pub docs: &'a RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<&'a Deprecation>,
    /// What the document says about it.
    pub contract: &'a Contract,
    /// Whether a request must have it.
    pub(super) required: bool,
    /// What it is where no caller says otherwise.
    pub initial: Option<&'a Scalar>,
    /// A value that the document gives as an example.
    pub example: Option<&'a Scalar>,
    /// The type of its value.
    pub ty: &'a Type,
    /// How the value is passed.
    pub conversion: Conversion,
}

impl Input<'_> {
    /// Whether it is an argument; anything else is set where that is wanted.
    pub fn is_argument(&self) -> bool {
        self.required && self.initial.is_none()
    }
}
