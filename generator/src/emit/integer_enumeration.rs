//! Enums of whole numbers.

use quote::quote;

use super::{Chunk, Lines, ident, quote_deprecated, quote_docs};
use crate::model::IntegerEnumeration;

/// An enum of whole numbers.
pub fn quote_integer_enumeration(item: &IntegerEnumeration) -> Vec<Chunk> {
    let IntegerEnumeration {
        name,
        docs,
        deprecated,
        variants,
        fallback,
        default,
    } = item;
    let (name, docs, fallback) = (ident(name), quote_docs(docs), ident(fallback));
    let deprecated = quote_deprecated(*deprecated);
    let derived_default = default.is_some().then(|| quote!(Default,));
    let declarations = variants.iter().enumerate().map(|(index, variant)| {
        let (name, docs) = (ident(&variant.name), quote_docs(&variant.docs));
        let default = (*default == Some(index)).then(|| quote!(#[default]));
        quote! {
            #docs
            #default
            #name,
        }
    });
    let declaration = quote! {
        #docs
        #deprecated
        #[derive(Clone, Copy, Debug, #derived_default PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
            /// Any other number.
            #fallback(rt::integer_enumeration::UnknownInteger),
        }
    };
    vec![
        Chunk::Tokens(declaration),
        Chunk::Lines(quote_numbers(item)),
    ]
}

/// What the enum implements.
fn quote_numbers(item: &IntegerEnumeration) -> Lines {
    let mut lines = Lines::of("rt::integer_enumeration::implement", |line| {
        let line = line.name(&item.name).syntax(", ").name(&item.fallback);
        line.syntax(if item.default.is_none() {
            ", default"
        } else {
            ""
        })
    });
    for variant in &item.variants {
        lines.line(|line| {
            let line = line.number(variant.number).syntax(" => ");
            line.name(&variant.name).syntax(",")
        });
    }
    lines
}
