//! The module of types.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    each, enumeration::quote_enumeration, ident, integer_enumeration::quote_integer_enumeration,
    quote_deprecated, quote_docs, structure::quote_struct, union::quote_union,
};
use crate::model::{Alias, Crate, Identifier, Item, Type};

/// `types/mod.rs`
pub fn quote_types(program: &Crate) -> TokenStream {
    let modules = program.types.iter().map(|file| ident(&file.module));
    let uses = program.types.iter().map(|file| {
        let (module, name) = (ident(&file.module), ident(file.item.name()));
        quote!(pub use self::#module::#name;)
    });
    let aliases = (!program.aliases.is_empty()).then(|| {
        quote! {
            mod aliases;
            pub use self::aliases::*;
        }
    });
    quote! {
        //! The types of the API, under the names that its document gives them.

        #aliases
        #(mod #modules;)*
        #(#uses)*
    }
}

/// `types/aliases.rs`
pub fn quote_aliases(aliases: &[Alias]) -> TokenStream {
    let aliases = each(aliases, |alias| {
        let Alias {
            name,
            docs,
            deprecated,
            ty,
        } = alias;
        let (name, docs) = (ident(name), quote_docs(docs));
        let ty = quote_type_in(ty, &quote!(super::));
        let deprecated = quote_deprecated(*deprecated);
        quote! {
            #docs
            #deprecated
            pub type #name = #ty;
        }
    });
    quote! {
        //! Other names for types.

        #aliases
    }
}

/// The file of one type.
pub fn quote_item(item: &Item) -> TokenStream {
    match item {
        Item::Struct(item) => quote_struct(item),
        Item::Enumeration(item) => quote_enumeration(item),
        Item::IntegerEnumeration(item) => quote_integer_enumeration(item),
        Item::Union(item) => quote_union(item),
    }
}

/// Imports the types of this crate that the file of the type `name` mentions.
pub fn quote_siblings(name: &Identifier, types: &[&Type]) -> Option<TokenStream> {
    let names = types.iter().filter_map(|ty| ty.named());
    let names: BTreeSet<&Identifier> = names.filter(|other| *other != name).collect();
    let names: Vec<_> = names.into_iter().map(ident).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(quote!(use super::#name;)),
        names => Some(quote!(use super::{#(#names),*};)),
    }
}

/// A type, where those of this crate are imported.
pub fn quote_type(ty: &Type) -> TokenStream {
    quote_type_in(ty, &TokenStream::new())
}

/// A type, where those of this crate are behind the path `module`, such as `types::`.
pub fn quote_type_in(ty: &Type, module: &TokenStream) -> TokenStream {
    match ty {
        Type::Bool => quote!(bool),
        Type::I32 => quote!(i32),
        Type::I64 => quote!(i64),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::String => quote!(String),
        Type::DateTime => quote!(chrono::DateTime<chrono::Utc>),
        Type::Date => quote!(chrono::NaiveDate),
        Type::Json => quote!(serde_json::Value),
        Type::JsonMap => quote!(serde_json::Map<String, serde_json::Value>),
        Type::Bytes => quote!(bytes::Bytes),
        Type::File => quote!(multipart::File),
        Type::Multipart => quote!(multipart::Multipart),
        Type::Vec(inner) => {
            let inner = quote_type_in(inner, module);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let inner = quote_type_in(inner, module);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
        Type::Option(inner) => {
            let inner = quote_type_in(inner, module);
            quote!(Option<#inner>)
        }
        Type::Boxed(inner) => {
            let inner = quote_type_in(inner, module);
            quote!(Box<#inner>)
        }
        Type::Named(name) => {
            let name = ident(name);
            quote!(#module #name)
        }
    }
}
