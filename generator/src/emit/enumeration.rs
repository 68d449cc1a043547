//! Enums of texts.

use std::slice;

use proc_macro2::TokenStream;
use quote::quote;

use super::{each, ident, quote_deprecated, quote_docs};
use crate::model::Enumeration;

/// The file of an enum that goes over the wire.
pub fn quote_enumeration(item: &Enumeration) -> TokenStream {
    let name = ident(&item.name);
    let fallback = ident(&item.fallback);
    let declaration = each(slice::from_ref(item), quote_declaration);
    quote! {
        use crate::runtime::{enumeration, unknown_value};

        #declaration

        enumeration::implement!(#name, #fallback);
    }
}

/// An enum with its conversions from and to texts. The file imports `crate::runtime::unknown_value`.
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
    let implemented_default = default.is_none().then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::#fallback(unknown_value::UnknownValue::default())
                }
            }
        }
    });
    let names: Vec<_> = variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let texts: Vec<_> = variants.iter().map(|variant| &variant.text).collect();
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug, #derived_default PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #declarations
            /// Any other text.
            #fallback(unknown_value::UnknownValue),
        }

        impl #name {
            /// The values that the document lists.
            pub const VALUES: &'static [Self] = &[#(Self::#names),*];

            /// The text that is sent.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #texts,)*
                    Self::#fallback(text) => text.as_str(),
                }
            }
        }

        #implemented_default

        impl From<&str> for #name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    #(#texts => Self::#names,)*
                    _ => Self::#fallback(unknown_value::UnknownValue::new(text)),
                }
            }
        }
    }
}
