//! How emitted files name the runtime and the types of the API.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Type;

/// How a file names the runtime, and the types of the API.
pub fn quote_imports(names_types: bool) -> TokenStream {
    if names_types {
        quote!(
            use crate::{runtime as rt, types};
        )
    } else {
        quote!(
            use crate::runtime as rt;
        )
    }
}

/// A type as tokens.
pub fn quote_type(ty: &Type) -> TokenStream {
    // It is nothing but paths, which have tokens.
    ty.to_string().parse().unwrap_or_default()
}
