//! The statements that set the body of a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, operation::quote_style};
use crate::model::{BodyFormat, FormEncoding, Method, Part, PartEncoding, RequestBody, Type};

/// The statements that set the body; none where there is none.
pub fn quote_body(method: &Method) -> TokenStream {
    let parts = &method.parts;
    match &method.body {
        Some(body) => quote_value(body),
        None if parts.is_empty() => TokenStream::new(),
        None => {
            let parts = parts.iter().map(quote_part);
            quote! {
                let mut parts = multipart::Multipart::new();
                #(#parts)*
                request.multipart(&parts)?;
            }
        }
    }
}

/// A body that is one value.
fn quote_value(body: &RequestBody) -> TokenStream {
    let RequestBody {
        name,
        required,
        media_type,
        format,
        ..
    } = body;
    let name = ident(name);
    let value = if *required {
        quote!(&self.#name)
    } else {
        quote!(body)
    };
    let set = match format {
        BodyFormat::Json => {
            let content_type = (media_type != "application/json")
                .then(|| quote!(request.content_type(#media_type)?;));
            quote! {
                request.json(#value)?;
                #content_type
            }
        }
        BodyFormat::Form(encodings) => {
            let encodings = encodings.iter().map(|(name, encoding)| {
                let encoding = quote_form_encoding(encoding);
                quote!((#name, #encoding))
            });
            quote!(request.form(#value, &[#(#encodings),*])?;)
        }
        BodyFormat::Multipart => quote!(request.multipart(#value)?;),
        BodyFormat::JsonLines => quote!(request.json_lines(#value, #media_type)?;),
        BodyFormat::Text => quote!(request.text(#value, #media_type)?;),
        BodyFormat::Bytes if *required => {
            quote!(request.bytes(self.#name.clone(), #media_type)?;)
        }
        BodyFormat::Bytes => quote!(request.bytes(body.clone(), #media_type)?;),
    };
    if *required {
        return set;
    }
    quote! {
        if let Some(body) = &self.#name {
            #set
        }
    }
}

fn quote_form_encoding(encoding: &FormEncoding) -> TokenStream {
    match encoding {
        FormEncoding::Style(style, explode) => {
            let style = quote_style(*style);
            quote!(form::Encoding::Style(#style, #explode))
        }
        FormEncoding::Json => quote!(form::Encoding::Json),
    }
}

/// A part of a body.
fn quote_part(part: &Part) -> TokenStream {
    let Part {
        name,
        wire_name,
        required,
        ty,
        encoding,
        ..
    } = part;
    let name = ident(name);
    let add = match encoding {
        PartEncoding::File(media_type) => {
            let media_type = match media_type {
                Some(media_type) => quote!(Some(#media_type)),
                None => quote!(None),
            };
            let files = match (ty, required) {
                (Type::Vec(_), false) => quote!(self.#name.iter().flatten()),
                (Type::Vec(_), true) | (_, false) => quote!(&self.#name),
                (_, true) => quote!([&self.#name]),
            };
            return quote!(parts.files(#wire_name, #media_type, #files););
        }
        PartEncoding::Value => quote!(value(#wire_name, &self.#name)),
        PartEncoding::Json(media_type) => quote!(json(#wire_name, #media_type, &self.#name)),
        PartEncoding::DeepObject => quote!(deep_object(#wire_name, &self.#name)),
        PartEncoding::Text(media_type) => quote!(typed(#wire_name, #media_type, &self.#name)),
    };
    quote!(parts.#add?;)
}
