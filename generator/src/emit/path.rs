//! How emitted files name the runtime and the types of the API.

use proc_macro2::TokenStream;

use super::lines::{Lines, tokens};
use crate::model::Type;

/// How a file names the runtime, and the types of the API.
pub fn imports(names_types: bool) -> Lines {
    let mut lines = Lines::default();
    lines.line(|line| {
        line.syntax(if names_types {
            "use crate::{runtime as rt, types};"
        } else {
            "use crate::runtime as rt;"
        })
    });
    lines
}

/// A type as tokens.
pub fn quote_type(ty: &Type) -> TokenStream {
    tokens(|line| line.ty(ty))
}
