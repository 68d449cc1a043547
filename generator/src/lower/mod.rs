//! Stage 2: a [`Document`] in, the wire contract out.

use crate::{
    diagnostic::{Staged, staged},
    ir::{Api, Info, Schemas},
    spec::Document,
};

/// Works out what the document means.
///
/// # Errors
///
/// Everything in the document that cannot be right.
pub fn lower(document: &Document) -> Staged<Api> {
    let _ = document;
    let api = Api {
        info: Info::default(),
        servers: Vec::new(),
        tags: Vec::new(),
        security_schemes: Vec::new(),
        schemas: Schemas::default(),
        operations: Vec::new(),
    };
    staged(api, Vec::new())
}
