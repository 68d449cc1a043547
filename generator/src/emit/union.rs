//! Enums of several types.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    each, ident, quote_deprecated, quote_docs,
    tag::quote_tagged,
    types::{quote_siblings, quote_type},
};
use crate::model::{Identifier, Type, Union, UnionVariant};

/// The file of an enum of several types.
pub fn quote_union(item: &Union) -> TokenStream {
    let Union {
        name,
        docs,
        deprecated,
        variants,
        fallback,
        has_secret_fallback,
        discriminator,
    } = item;
    let types: Vec<&Type> = variants.iter().map(|variant| &variant.ty).collect();
    let siblings = quote_siblings(name, &types);
    let conversions = variants
        .iter()
        .filter(|variant| variant.has_conversion)
        .map(|variant| quote_conversion(item, variant));
    let declarations = each(variants, quote_variant);
    let discriminator = discriminator
        .as_ref()
        .map(|property| quote_discriminator(property, variants));
    let names: Vec<_> = variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let descriptions = variants.iter().map(quote_description);
    let reads = variants.iter().enumerate().map(|(index, variant)| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(&variant.name));
        let ty = quote_type(&variant.ty);
        let wrap = if variant.is_boxed {
            quote!(|value: #ty| Self::#name(Box::new(value)))
        } else {
            quote!(Self::#name)
        };
        quote!(#index => union::variant(from, #wrap),)
    });
    let debug = has_secret_fallback.then(|| quote_debug(item));
    let derived = if *has_secret_fallback {
        quote!(Clone, PartialEq)
    } else {
        quote!(Clone, Debug, PartialEq)
    };
    let (name, docs, fallback) = (ident(name), quote_docs(docs), ident(fallback));
    let deprecated = quote_deprecated(*deprecated);
    quote! {
        use serde::de;

        #siblings
        use crate::runtime::{json, union};

        #docs
        #deprecated
        #[derive(#derived)]
        #[non_exhaustive]
        pub enum #name {
            #declarations
            /// Any other value.
            #fallback(serde_json::Value),
        }

        #(#conversions)*

        #debug

        impl union::Union for #name {
            #discriminator

            const VARIANTS: &'static [union::Variant] = &[#(#descriptions),*];

            #[inline]
            fn read_variant<'de, D: de::Deserializer<'de>>(
                index: usize,
                from: D,
            ) -> Result<(Self, json::Fit), D::Error> {
                match index {
                    #(#reads)*
                    _ => union::other(from),
                }
            }

            #[inline]
            fn keep(value: serde_json::Value) -> Self {
                Self::#fallback(value)
            }
        }

        union::implement!(#name, #fallback, [#(#names),*]);
    }
}

fn quote_variant(variant: &UnionVariant) -> TokenStream {
    let (name, docs, ty) = (
        ident(&variant.name),
        quote_docs(&variant.docs),
        quote_type(&variant.ty),
    );
    let ty = if variant.is_boxed {
        quote!(Box<#ty>)
    } else {
        ty
    };
    quote! {
        #docs
        #name(#ty),
    }
}

/// `Debug` of an enum with secrets in a variant. A value that fits no variant may be meant for that one.
fn quote_debug(item: &Union) -> TokenStream {
    let name = ident(&item.name);
    let hidden = |variant: &Identifier| {
        let (text, variant) = (format!("{}([redacted])", variant.0), ident(variant));
        quote!(Self::#variant(_) => f.write_str(#text),)
    };
    let arms = item.variants.iter().map(|variant| {
        if variant.is_secret {
            return hidden(&variant.name);
        }
        let (text, variant) = (&variant.name.0, ident(&variant.name));
        quote!(Self::#variant(value) => f.debug_tuple(#text).field(value).finish(),)
    });
    let fallback = hidden(&item.fallback);
    quote! {
        /// Without what the document calls a password.
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                    #fallback
                }
            }
        }
    }
}

fn quote_conversion(item: &Union, variant: &UnionVariant) -> TokenStream {
    let (union, name, ty) = (
        ident(&item.name),
        ident(&variant.name),
        quote_type(&variant.ty),
    );
    let tagged = variant.tag.as_ref().map(quote_tagged);
    let value = if variant.is_boxed {
        quote!(Box::new(value))
    } else {
        quote!(value)
    };
    quote! {
        impl From<#ty> for #union {
            #[inline]
            fn from(value: #ty) -> Self {
                #tagged
                Self::#name(#value)
            }
        }
    }
}

/// The property that tells the variants apart, and which of its values means which; sorted, as the runtime looks them up.
fn quote_discriminator(property: &str, variants: &[UnionVariant]) -> TokenStream {
    let tags = variants.iter().enumerate().flat_map(|(index, variant)| {
        let tags = variant.tags.iter();
        tags.map(move |tag| (tag, index))
    });
    let tags: BTreeSet<(&String, usize)> = tags.collect();
    let tags = tags.into_iter().map(|(tag, index)| {
        let index = Literal::usize_unsuffixed(index);
        quote!((#tag, #index))
    });
    quote! {
        const DISCRIMINATOR: Option<&'static str> = Some(#property);

        const TAGS: &'static [(&'static str, usize)] = &[#(#tags),*];

    }
}

/// What tells a variant from others.
fn quote_description(variant: &UnionVariant) -> TokenStream {
    let ty = quote_type(&variant.ty);
    let tagged = variant.is_tagged.then(|| quote!(.tagged()));
    let rest = variant.is_rest.then(|| quote!(.rest()));
    quote!(union::Variant::of::<#ty>() #tagged #rest)
}
