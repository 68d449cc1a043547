//! What the settings say about types.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Formats, TypePath};

/// What the settings say about types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeChoices {
    /// The types of values of formats.
    pub formats: Formats,
    /// The types of schemas, by the key of a component, or by the pointer to a schema (`#/…`).
    pub given: BTreeMap<String, GivenType>,
}

/// A type of Rust that stands for a schema. It is read and written by serde.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenType {
    /// The type.
    pub(crate) path: TypePath,
    /// What the crate depends on for it.
    pub(crate) dependencies: BTreeMap<String, GivenDependency>,
}

/// A package that a crate depends on for a [`GivenType`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GivenDependency {
    /// Its version, where one is asked for.
    pub version: Option<String>,
    /// What is asked of it, as an inline table of TOML.
    pub table: String,
}
