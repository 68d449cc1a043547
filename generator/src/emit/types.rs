//! The module of types.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Chunk, Lines,
    enumeration::{quote_enumeration, quote_integer_enumeration},
    ident,
    path::imports,
    structure::quote_struct,
    union::quote_union,
};
use crate::model::{Alias, Crate, Item, Type, TypeFile};

/// `types/mod.rs`
pub fn quote_types(program: &Crate) -> TokenStream {
    let modules = program.types.iter().map(|file| ident(&file.module));
    let uses = program.types.iter().map(|file| {
        let module = ident(&file.module);
        let mut names: Vec<_> = file.items.iter().map(Item::name).collect();
        names.sort();
        let names = names.into_iter().map(ident);
        match file.items.as_slice() {
            [_] => quote!(pub use self::#module::#(#names)*;),
            _ => quote!(pub use self::#module::{#(#names),*};),
        }
    });
    let names = (!program.aliases.is_empty()).then(|| {
        quote!(
            pub use self::aliases::*;
        )
    });
    let aliases = has_aliases(program).then(|| {
        quote! {
            mod aliases;
            #names
        }
    });
    quote! {
        //! The types of the API, under the names that its document gives them.

        #aliases
        #(mod #modules;)*
        #(#uses)*
    }
}

/// Whether there is a file of types that come from elsewhere.
pub fn has_aliases(program: &Crate) -> bool {
    !program.aliases.is_empty() || !program.given.is_empty()
}

/// What the types implement that the settings give. No module that is called like one of their crates is in the same file.
fn quote_given(given: &[Type]) -> Lines {
    let mut lines = Lines::default();
    for ty in given {
        lines.line(|line| line.syntax("rt::given::implement!(").ty(ty).syntax(");"));
    }
    lines
}

/// `types/aliases.rs`
pub fn quote_aliases(program: &Crate) -> Vec<Chunk> {
    let (aliases, given) = (&program.aliases, &program.given);
    let mut summary = Lines::default();
    summary.line(|line| line.syntax("//! Other names for types."));
    let names_types = aliases.iter().any(|alias| alias.ty.named().is_some());
    let is_of_runtime = |alias: &Alias| *alias.ty.innermost() == Type::DecimalNumber;
    let names_runtime = !given.is_empty() || aliases.iter().any(is_of_runtime);
    let import = match (names_runtime, names_types) {
        (true, names_types) => Some(imports(names_types)),
        (false, true) => {
            let mut lines = Lines::default();
            lines.line(|line| line.syntax("use crate::types;"));
            Some(lines)
        }
        (false, false) => None,
    };
    let head = iter::once(summary).chain(import);
    let given = (!given.is_empty()).then(|| quote_given(given));
    let lines = head.chain(aliases.iter().map(quote_alias)).chain(given);
    lines.map(Chunk::Lines).collect()
}

fn quote_alias(alias: &Alias) -> Lines {
    let mut lines = Lines::default();
    lines.docs(&alias.docs);
    lines.deprecated(alias.deprecated.as_ref());
    lines.wrapped(|line| {
        let line = line.syntax("pub type ").name(&alias.name).syntax(" = ");
        line.ty(&alias.ty).syntax(";")
    });
    lines
}

/// A file of types.
pub fn quote_file(file: &TypeFile) -> Vec<Chunk> {
    let mut types = file.items.iter().flat_map(Item::types);
    let imports = imports(types.any(|ty| ty.named().is_some()));
    let items = file.items.iter().flat_map(|item| match item {
        Item::Struct(item) => quote_struct(item),
        Item::Enumeration(item) => quote_enumeration(item),
        Item::IntegerEnumeration(item) => quote_integer_enumeration(item),
        Item::Union(item) => quote_union(item),
    });
    iter::once(Chunk::Lines(imports)).chain(items).collect()
}
