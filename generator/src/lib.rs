//! OpenAPI documents in, the source files of a Rust client crate out.
//!
//! ```text
//! Sources ──parse──▶ spec::Document ──lower──▶ ir::Api ──build──▶ model::Crate ──emit──▶ Vec<SourceFile> ──render──▶ Files
//! ```
//!
//! Each arrow is a pure function: no disk, clock, environment or network, and the same input gives the same bytes. Each stage
//! collects all it has to say before the next one starts.

pub mod diagnostic;
pub mod ir;
pub mod lower;
pub mod pointer;
pub mod spec;

use std::collections::BTreeMap;

/// The texts to generate from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The OpenAPI documents by their path, which is how diagnostics name them. All of them are folded into one.
    pub documents: BTreeMap<String, String>,
}
