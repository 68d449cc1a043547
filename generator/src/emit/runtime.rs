//! The runtime: Rust that is the same for every API, shipped as it is.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::RuntimeModule;

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

/// What the root of the crate passes on of its runtime.
pub fn quote_exports(runtime: &[RuntimeModule]) -> TokenStream {
    let exported = runtime.iter().flat_map(|module| {
        let exports = module.file.exports.iter();
        exports.map(move |export| (module, export))
    });
    let mut exported: Vec<_> = exported.collect();
    exported.sort_by_key(|(module, export)| (&module.features, export.is_hidden));
    let lines = exported.chunk_by(|(module, export), (other_module, other)| {
        module.features == other_module.features && export.is_hidden == other.is_hidden
    });
    let lines = lines.filter_map(|exported| {
        let (module, export) = exported.first()?;
        let condition = quote_condition(module);
        let hidden = export.is_hidden.then(|| quote!(#[doc(hidden)]));
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
        Some(quote!(#condition #hidden pub use runtime::#paths;))
    });
    quote!(#(#lines)*)
}

/// One thing, or several in braces.
fn quote_list(things: Vec<TokenStream>) -> TokenStream {
    match things.as_slice() {
        [thing] => thing.clone(),
        things => quote!({#(#things),*}),
    }
}
