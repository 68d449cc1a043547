//! The module of types.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Chunk, each,
    enumeration::{quote_enumeration, quote_integer_enumeration},
    ident,
    path::{quote_imports, quote_type},
    quote_deprecated, quote_docs,
    structure::quote_struct,
    union::quote_union,
};
use crate::model::{Alias, Crate, Item, TypeFile};

/// `types/mod.rs`
pub fn quote_types(program: &Crate) -> TokenStream {
    let modules = program.types.iter().map(|file| ident(&file.module));
    let uses = program.types.iter().map(|file| {
        let (module, names) = (
            ident(&file.module),
            file.items.iter().map(|item| ident(item.name())),
        );
        match file.items.as_slice() {
            [_] => quote!(pub use self::#module::#(#names)*;),
            _ => quote!(pub use self::#module::{#(#names),*};),
        }
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
    let names_types = aliases.iter().any(|alias| alias.ty.named().is_some());
    let import = names_types.then(|| {
        quote!(
            use crate::types;
        )
    });
    let aliases = each(aliases, |alias| {
        let Alias {
            name,
            docs,
            deprecated,
            ty,
            ..
        } = alias;
        let (name, docs) = (ident(name), quote_docs(docs));
        let ty = quote_type(ty);
        let deprecated = quote_deprecated(*deprecated);
        quote! {
            #docs
            #deprecated
            pub type #name = #ty;
        }
    });
    quote! {
        //! Other names for types.

        #import

        #aliases
    }
}

/// A file of types.
pub fn quote_file(file: &TypeFile) -> Vec<Chunk> {
    let mut types = file.items.iter().flat_map(Item::types);
    let imports = quote_imports(types.any(|ty| ty.named().is_some()));
    let items = file.items.iter().flat_map(|item| match item {
        Item::Struct(item) => quote_struct(item),
        Item::Enumeration(item) => quote_enumeration(item),
        Item::IntegerEnumeration(item) => quote_integer_enumeration(item),
        Item::Union(item) => quote_union(item),
    });
    iter::once(Chunk::Tokens(imports)).chain(items).collect()
}
