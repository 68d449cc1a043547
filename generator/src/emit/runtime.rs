//! The runtime: Rust that is the same for every API, shipped as it is.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Content, SourceFile};
use crate::model::RuntimeModule;

/// The text of each file, by its name without `.rs`.
macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../runtime/src/runtime/", $name, ".rs")))),*]
    };
}

const TEXTS: [(&str, &str); 74] = texts![
    "answer",
    "any",
    "blocking",
    "blocking_stream",
    "call",
    "choice",
    "chosen",
    "client",
    "client_builder",
    "collection",
    "conformance",
    "content_parameter",
    "conventions",
    "credentials",
    "date",
    "date_time",
    "debug",
    "decode",
    "download",
    "element",
    "enumeration",
    "error",
    "event",
    "exchange",
    "extra",
    "fit",
    "form",
    "headers",
    "integer_enumeration",
    "json",
    "json_lines",
    "kept",
    "lines",
    "media_type",
    "metadata",
    "mock",
    "multipart",
    "object",
    "object_cost",
    "object_json",
    "object_write",
    "operation",
    "options",
    "origin",
    "page_cursor",
    "page_identity",
    "page_number",
    "page_offset",
    "page_order",
    "page_total",
    "pagination",
    "parameter",
    "path",
    "percent",
    "property",
    "rate_limit",
    "redirect",
    "request",
    "reqwest_transport",
    "response",
    "retry",
    "scalar",
    "sequence",
    "server",
    "structure",
    "target",
    "text",
    "timeout",
    "trace",
    "transport",
    "union",
    "unknown_value",
    "url",
    "variant",
];

/// The file of a module.
pub fn file(module: &RuntimeModule) -> Option<SourceFile> {
    let (name, text) = TEXTS.iter().find(|(name, _)| *name == module.name)?;
    Some(SourceFile {
        path: format!("src/runtime/{name}.rs"),
        content: Content::Runtime(text),
    })
}

/// When a module is there.
pub fn quote_condition(module: &RuntimeModule) -> Option<TokenStream> {
    match module.features.as_slice() {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// `runtime/mod.rs`
pub fn quote_modules(modules: &[RuntimeModule]) -> TokenStream {
    let modules = modules.iter().map(|module| {
        let name = Ident::new(module.name, Span::call_site());
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
