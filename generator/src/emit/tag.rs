//! The value of a discriminator, set where a value becomes a variant.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use crate::model::{Tag, TagValue};

/// The expression for the value, as what a setter takes.
pub fn quote_tag_value(value: &TagValue) -> TokenStream {
    match value {
        TagValue::Text(text) => quote!(#text),
        TagValue::Listed(text) => quote!(#text.into()),
        TagValue::ListedInteger(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number.into())
        }
        TagValue::Integer(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        TagValue::Number(number) => {
            let number = Literal::f64_unsuffixed(*number);
            quote!(#number)
        }
        TagValue::Boolean(value) => quote!(#value),
    }
}

/// The statement that sets the tag of `value`, unless it has one.
pub fn quote_tagged(tag: &Tag) -> TokenStream {
    let (property, text) = (&tag.property, quote_tag_value(&tag.value));
    let is_missing = quote!(value.extra.get(#property).is_none());
    let Some(field) = &tag.field else {
        return quote! {
            let mut value = value;
            if #is_missing {
                value.extra.insert(#property, #text);
            }
        };
    };
    let (name, setter) = (ident(&field.name), ident(&field.setter));
    let is_empty = if field.is_option {
        quote!(value.#name.is_none())
    } else {
        quote_is_default(&tag.value, &quote!(value.#name))
    };
    quote! {
        let value = if #is_empty && #is_missing {
            value.#setter(#text)
        } else {
            value
        };
    }
}

/// Whether a field has the value that it has where nobody has set it.
fn quote_is_default(value: &TagValue, field: &TokenStream) -> TokenStream {
    match value {
        TagValue::Text(_) => quote!(#field.is_empty()),
        TagValue::Listed(_) => quote!(#field.as_str().is_empty()),
        TagValue::ListedInteger(_) => quote!(#field.as_i64() == 0),
        TagValue::Integer(_) => quote!(#field == 0),
        TagValue::Number(_) => quote!(#field == 0.0),
        TagValue::Boolean(_) => quote!(!#field),
    }
}
