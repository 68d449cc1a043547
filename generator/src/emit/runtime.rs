//! The runtime: Rust that is the same for every API, shipped as it is.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Export, RuntimeModule};

/// When a module is there.
fn quote_condition(module: &RuntimeModule) -> Option<TokenStream> {
    match module.features.as_slice() {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// `runtime/mod.rs`
pub fn quote_modules(modules: &[RuntimeModule]) -> TokenStream {
    let modules = modules.iter().map(|module| {
        let name = Ident::new(module.file.name, Span::call_site());
        let condition = quote_condition(module);
        quote! {
            #condition
            pub mod #name;
        }
    });
    quote! {
        //! What every generated crate has in common: one capability per file.

        #(#modules)*
    }
}

/// What the root of the crate passes on of its runtime: the API, and a module of what has to be public and is no part of it.
pub fn quote_exports(runtime: &[RuntimeModule]) -> TokenStream {
    let exported = quote_uses(runtime, &quote!(runtime), |export| !export.is_hidden);
    let hidden = quote_uses(runtime, &quote!(super::runtime), |export| export.is_hidden);
    quote! {
        #(#exported)*

        #[doc(hidden)]
        pub mod __private {
            //! What the signatures of this crate name and no caller needs. It can change in any version.

            #(#hidden)*
        }
    }
}

/// What is passed on from the runtime at `root`, in one line for each set of features.
fn quote_uses(
    runtime: &[RuntimeModule],
    root: &TokenStream,
    is_meant: fn(&Export) -> bool,
) -> Vec<TokenStream> {
    let exported = runtime.iter().flat_map(|module| {
        let exports = module.file.exports.iter();
        exports.map(move |export| (module, export))
    });
    let mut exported: Vec<_> = exported.filter(|(_, export)| is_meant(export)).collect();
    exported.sort_by_key(|(module, _)| &module.features);
    let lines = exported.chunk_by(|(module, _), (other, _)| module.features == other.features);
    let lines = lines.filter_map(|exported| {
        let (module, _) = exported.first()?;
        let condition = quote_condition(module);
        let of_files = exported.chunk_by(|(module, _), (other, _)| module.file == other.file);
        let paths = of_files.filter_map(|exported| {
            let (module, _) = exported.first()?;
            let file = Ident::new(module.file.name, Span::call_site());
            let names = exported
                .iter()
                .map(|(_, export)| Ident::new(export.name, Span::call_site()));
            let names = quote_list(names.map(|name| quote!(#name)).collect());
            Some(quote!(#file::#names))
        });
        let paths = quote_list(paths.collect());
        Some(quote!(#condition pub use #root::#paths;))
    });
    lines.collect()
}

/// One thing, or several in braces.
fn quote_list(things: Vec<TokenStream>) -> TokenStream {
    match things.as_slice() {
        [thing] => thing.clone(),
        things => quote!({#(#things),*}),
    }
}
