//! Expressions for what is somewhere in a page, by the fields that lead to it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident;
use crate::model::Access;

/// What the API says about whether there are more pages: an `Option<bool>`.
pub fn quote_flag(path: &[Access]) -> TokenStream {
    let Some((last, parents)) = path.split_last() else {
        return quote!(None);
    };
    if path.iter().any(|access| access.is_option) {
        return quote_copy(&quote!(page), path);
    }
    let parents = parents.iter().map(|access| ident(&access.field));
    let (parent, name, wire_name) = (
        quote!(page #(.#parents)*),
        ident(&last.field),
        &last.wire_name,
    );
    quote!((!#parent.extra.is_missing(#wire_name)).then_some(#parent.#name))
}

/// An `Option` of the copy of what a path leads to.
pub fn quote_copy(root: &TokenStream, path: &[Access]) -> TokenStream {
    match path.split_last() {
        Some((last, parents)) if parents.iter().all(|access| !access.is_option) => {
            let names = path.iter().map(|access| ident(&access.field));
            let place = quote!(#root #(.#names)*);
            if last.is_option {
                place
            } else {
                quote!(Some(#place))
            }
        }
        _ => {
            let reference = quote_reference(root, path);
            quote!(#reference.copied())
        }
    }
}

/// An `Option` of a reference to what a path leads to.
pub fn quote_reference(root: &TokenStream, path: &[Access]) -> TokenStream {
    let through = |part: TokenStream, name: Ident, is_option: bool| match is_option {
        true => (quote!(and_then(|part| part.#name.as_ref())), part),
        false => (quote!(map(|part| &part.#name)), part),
    };
    let mut place = root.clone();
    let mut option: Option<TokenStream> = None;
    for Access {
        field, is_option, ..
    } in path
    {
        let name = ident(field);
        match option.take() {
            Some(part) => {
                let (step, part) = through(part, name, *is_option);
                option = Some(quote!(#part.#step));
            }
            None if *is_option => option = Some(quote!(#place.#name.as_ref())),
            None => place = quote!(#place.#name),
        }
    }
    option.unwrap_or_else(|| quote!(Some(&#place)))
}

/// The items of a page that is borrowed.
pub fn quote_slice(path: &[Access]) -> TokenStream {
    let Some((last, parents)) = path.split_last() else {
        return quote!(page);
    };
    let name = ident(&last.field);
    if parents.iter().any(|access| access.is_option) {
        let parent = quote_reference(&quote!(page), parents);
        return match last.is_option {
            true => quote!(#parent.and_then(|part| part.#name.as_deref()).unwrap_or_default()),
            false => quote!(#parent.map(|part| part.#name.as_slice()).unwrap_or_default()),
        };
    }
    let parents = parents.iter().map(|access| ident(&access.field));
    let place = quote!(page #(.#parents)*.#name);
    match last.is_option {
        true => quote!(#place.as_deref().unwrap_or_default()),
        false => quote!(&#place),
    }
}

/// An `Option` of the text of a page that is borrowed.
pub fn quote_text(path: &[Access]) -> TokenStream {
    let Some((last, parents)) = path.split_last() else {
        return quote!(None);
    };
    let name = ident(&last.field);
    if parents.iter().any(|access| access.is_option) {
        let parent = quote_reference(&quote!(page), parents);
        return match last.is_option {
            true => quote!(#parent.and_then(|part| part.#name.as_deref())),
            false => quote!(#parent.map(|part| part.#name.as_str())),
        };
    }
    let parents = parents.iter().map(|access| ident(&access.field));
    let place = quote!(page #(.#parents)*.#name);
    match last.is_option {
        true => quote!(#place.as_deref()),
        false => quote!(Some(#place.as_str())),
    }
}

/// An `Option` of the JSON that is kept of the items of a page that is borrowed; `None` where it is nothing but the items.
pub fn quote_kept(path: &[Access]) -> Option<TokenStream> {
    let (list, parents) = path.split_last()?;
    let kept = |path: &[Access], name: &str| {
        if path.iter().all(|access| !access.is_option) {
            let names = path.iter().map(|access| ident(&access.field));
            return quote!(page #(.#names)*.extra.get(#name));
        }
        let part = quote_reference(&quote!(page), path);
        quote!(#part.and_then(|part| part.extra.get(#name)))
    };
    let of_list = kept(parents, &list.wire_name);
    let parents = parents.iter().enumerate().rev();
    Some(parents.fold(of_list, |inner, (index, parent)| {
        let kept = kept(path.get(..index).unwrap_or_default(), &parent.wire_name);
        quote!(#kept.map(Self::no_list).or_else(|| #inner))
    }))
}

/// The items of a page that is owned.
pub fn quote_value(path: &[Access]) -> TokenStream {
    let mut value = quote!(page);
    let mut is_some = false;
    for Access {
        field, is_option, ..
    } in path
    {
        let name = ident(field);
        value = match (is_some, is_option) {
            (false, _) => quote!(#value.#name),
            (true, false) => quote!(#value.map(|part| part.#name)),
            (true, true) => quote!(#value.and_then(|part| part.#name)),
        };
        is_some |= is_option;
    }
    match is_some {
        true => quote!(#value.unwrap_or_default()),
        false => value,
    }
}
