//! Enums of whole numbers.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{ident, quote_deprecated, quote_docs};
use crate::model::IntegerEnumeration;

/// The file of an enum of whole numbers.
pub fn quote_integer_enumeration(item: &IntegerEnumeration) -> TokenStream {
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
    let implemented_default = default.is_none().then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::#fallback(integer_enumeration::UnknownInteger::default())
                }
            }
        }
    });
    let names = variants.iter().map(|variant| ident(&variant.name));
    let names: Vec<_> = names.collect();
    let numbers: Vec<_> = variants
        .iter()
        .map(|variant| Literal::i64_unsuffixed(variant.number))
        .collect();
    quote! {
        use crate::runtime::integer_enumeration;

        #docs
        #deprecated
        #[derive(Clone, Copy, Debug, #derived_default PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
            /// Any other number.
            #fallback(integer_enumeration::UnknownInteger),
        }

        impl #name {
            /// The values that the document lists.
            pub const VALUES: &'static [Self] = &[#(Self::#names),*];

            /// The number that is sent.
            #[inline]
            pub fn as_i64(self) -> i64 {
                match self {
                    #(Self::#names => #numbers,)*
                    Self::#fallback(number) => number.as_i64(),
                }
            }
        }

        #implemented_default

        impl From<i64> for #name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    #(#numbers => Self::#names,)*
                    _ => Self::#fallback(integer_enumeration::UnknownInteger::new(number)),
                }
            }
        }

        integer_enumeration::implement!(#name, #fallback);
    }
}
