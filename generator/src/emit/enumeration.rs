//! Enums of texts.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Chunk, Lines, each, ident, quote_deprecated, quote_docs};
use crate::model::Enumeration;

/// An enum that goes over the wire.
pub fn quote_enumeration(item: &Enumeration) -> Vec<Chunk> {
    let lines = quote_texts("rt::enumeration::implement", item);
    vec![Chunk::Tokens(quote_declaration(item)), Chunk::Lines(lines)]
}

/// The enum alone.
pub fn quote_declaration(item: &Enumeration) -> TokenStream {
    let Enumeration {
        name,
        docs,
        deprecated,
        variants,
        fallback,
        default,
    } = item;
    let (name, docs, fallback) = (ident(name), quote_docs(docs), ident(fallback));
    let deprecated = quote_deprecated(*deprecated);
    let default = default.and_then(|index| variants.get(index));
    let derived_default = default.is_some().then(|| quote!(Default,));
    let declarations = each(variants, |variant| {
        let (name, docs) = (ident(&variant.name), quote_docs(&variant.docs));
        let default = (default == Some(variant)).then(|| quote!(#[default]));
        quote! {
            #docs
            #default
            #name,
        }
    });
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug, #derived_default PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #declarations
            /// Any other text.
            #fallback(rt::unknown_value::UnknownValue),
        }
    }
}

/// The call of a macro about the texts of an enum.
pub fn quote_texts(path: &'static str, item: &Enumeration) -> Lines {
    let mut lines = Lines::of(path, |line| {
        let line = line.name(&item.name).syntax(", ").name(&item.fallback);
        line.syntax(if item.default.is_none() {
            ", default"
        } else {
            ""
        })
    });
    for variant in &item.variants {
        lines.line(|line| {
            let line = line.text(&variant.text).syntax(" => ");
            line.name(&variant.name).syntax(",")
        });
    }
    lines
}
