//! The lines that start with `use`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::runtime::quote_condition;
use crate::model::{EXPORTS, RuntimeModule};

/// What the root of the crate passes on of its runtime.
pub fn quote_exports(runtime: &[RuntimeModule]) -> TokenStream {
    let exported = runtime.iter().flat_map(|module| {
        let exports = EXPORTS.iter().filter(|export| export.file == module.name);
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
        let paths = exported
            .iter()
            .map(|(_, export)| (export.file, export.name));
        let paths = quote_paths(&paths.collect::<Vec<_>>());
        Some(quote!(#condition #hidden pub use runtime::#paths;))
    });
    quote!(#(#lines)*)
}

/// Names with the modules that they are in, if any: `{a::{B, C}, d}`.
fn quote_paths(paths: &[(&str, &str)]) -> TokenStream {
    let modules = paths.chunk_by(|(left, _), (right, _)| left == right && !left.is_empty());
    let modules = modules.map(|paths| {
        let names = quote_list(paths.iter().map(|(_, name)| quote_path(name)).collect());
        match paths.first() {
            Some((module, _)) if !module.is_empty() => {
                let module = quote_path(module);
                quote!(#module::#names)
            }
            _ => names,
        }
    });
    quote_list(modules.collect())
}

/// One thing, or several in braces.
fn quote_list(things: Vec<TokenStream>) -> TokenStream {
    match things.as_slice() {
        [thing] => thing.clone(),
        things => quote!({#(#things),*}),
    }
}

fn quote_path(path: &str) -> TokenStream {
    let segments = path.split("::");
    let segments = segments.map(|segment| Ident::new(segment, Span::call_site()));
    quote!(#(#segments)::*)
}
