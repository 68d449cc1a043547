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
        default,
    } = item;
    let (name, docs, deprecated) = (ident(name), quote_docs(docs), quote_deprecated(*deprecated));
    let derived_default = default.is_some().then(|| quote!(Default,));
    let declarations = variants.iter().enumerate().map(|(index, (name, number))| {
        let (name, docs) = (ident(name), format!(" `{number}`"));
        let default = (*default == Some(index)).then(|| quote!(#[default]));
        quote! {
            #[doc = #docs]
            #default
            #name,
        }
    });
    let implemented_default = default.is_none().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::Unknown(integer_enumeration::UnknownInteger::default())
                }
            }
        }
    });
    let names: Vec<_> = variants.iter().map(|(name, _)| ident(name)).collect();
    let numbers: Vec<_> = variants
        .iter()
        .map(|(_, number)| Literal::i64_unsuffixed(*number))
        .collect();
    quote! {
        use std::fmt;

        use crate::runtime::{integer_enumeration, json};

        #docs
        #deprecated
        #[derive(Clone, Copy, Debug, #derived_default PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
            /// Any other number.
            Unknown(integer_enumeration::UnknownInteger),
        }

        impl #name {
            /// The values that the document lists.
            pub const VALUES: &'static [Self] = &[#(Self::#names),*];

            /// The number that is sent.
            pub fn as_i64(self) -> i64 {
                match self {
                    #(Self::#names => #numbers,)*
                    Self::Unknown(number) => number.as_i64(),
                }
            }
        }

        #implemented_default

        impl From<i64> for #name {
            fn from(number: i64) -> Self {
                match number {
                    #(#numbers => Self::#names,)*
                    _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
                }
            }
        }

        impl fmt::Display for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.as_i64().fmt(f)
            }
        }

        impl json::Json for #name {
            const EXPECTED: &'static str = "an integer";

            fn read<'de, D: serde::Deserializer<'de>>(&mut self, from: D) -> Result<json::Outcome, D::Error> {
                integer_enumeration::read_integer(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_i64(self.as_i64())
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                json::deserialize(from)
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                json::Json::write(self, to)
            }
        }
    }
}
