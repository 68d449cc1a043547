//! What becomes of the responses of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    choice::{Choice, by_status},
    conformance::quote_status,
    ident,
    operation::quote_type,
    quote_docs,
    stream::{quote_elements, quote_sequence_type},
};
use crate::{
    model::{Decoding, Method, OperationError, Payload, ResponseEnum, ResponseVariant},
    wire::Status,
};

/// The types that an operation has of its own for its responses.
pub fn quote_responses(method: &Method) -> TokenStream {
    let response = match &method.decoding {
        Decoding::Enum(response) => Some(quote_response(response)),
        _ => None,
    };
    let error = method.error.as_ref().map(quote_error);
    quote!(#response #error)
}

/// The type of what a call gives.
pub fn quote_output(decoding: &Decoding) -> TokenStream {
    match decoding {
        Decoding::Empty => quote!(()),
        Decoding::Body(payload) => quote_type(payload.ty()),
        Decoding::Optional { payload, .. } => {
            let ty = quote_type(payload.ty());
            quote!(Option<#ty>)
        }
        Decoding::Sequence(sequence) => quote_sequence_type(sequence),
        Decoding::Enum(response) => {
            let name = ident(&response.name);
            quote!(#name)
        }
    }
}

/// The expression that sends a request and reads its response.
pub fn quote_decoded(decoding: &Decoding) -> TokenStream {
    let received = quote!(self.send_raw().await);
    match decoding {
        Decoding::Empty => quote!(Ok(#received?.empty())),
        Decoding::Body(Payload::Json(_)) => quote!(#received?.json()),
        Decoding::Body(Payload::Text) => quote!(#received?.text()),
        Decoding::Body(Payload::JsonOrText) => quote!(#received?.json_or_text()),
        Decoding::Body(Payload::Bytes) => received,
        Decoding::Optional { payload, without } => {
            let without = without.iter().map(|code| quote_status(Status::Code(*code)));
            let read = match payload {
                Payload::Json(_) => quote!(Response::json),
                Payload::Text => quote!(Response::text),
                Payload::JsonOrText => quote!(Response::json_or_text),
                Payload::Bytes => quote!(Ok),
            };
            quote!(#received?.optional(&[#(#without),*], #read))
        }
        Decoding::Sequence(sequence) => {
            let download = quote!(self.call.download(self.request()?).await?);
            let elements = quote_elements(sequence, &download);
            quote!(Ok(#elements))
        }
        Decoding::Enum(response) => {
            let name = ident(&response.name);
            quote!(#name::read(#received?))
        }
    }
}

/// The enum of an operation's documented successes.
fn quote_response(response: &ResponseEnum) -> TokenStream {
    let ResponseEnum {
        name,
        docs,
        variants,
    } = response;
    let (name, docs) = (ident(name), quote_docs(docs));
    let declarations = variants.iter().map(quote_declaration);
    let read = |variant: &ResponseVariant| {
        let name = ident(&variant.name);
        match variant.payload {
            Some(Payload::Json(ref ty)) => {
                let ty = quote_type(ty);
                quote!(response.json::<#ty>()?.map(Self::#name))
            }
            Some(Payload::Text) => quote!(response.text()?.map(Self::#name)),
            Some(Payload::JsonOrText) => quote!(response.json_or_text()?.map(Self::#name)),
            Some(Payload::Bytes) => quote!(response.map(Self::#name)),
            None => quote!(response.map(|_| Self::#name)),
        }
    };
    let choice = Choice {
        answer: quote!(response),
        status: quote!(response.status()),
        otherwise: quote!(response.map(Self::Other)),
    };
    let groups = by_status(variants);
    let chosen = match groups.as_slice() {
        // Whatever its status is.
        [only] => choice.by_media_type(only, &read),
        groups => choice.by_status(groups, &read),
    };
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
            /// A success that the document does not describe, with its body.
            Other(bytes::Bytes),
        }

        impl #name {
            #[inline]
            fn read(response: Response<bytes::Bytes>) -> Result<Response<Self>, Error> {
                Ok(#chosen)
            }
        }
    }
}

/// The enum of an operation's documented errors.
fn quote_error(error: &OperationError) -> TokenStream {
    let OperationError {
        name,
        docs,
        variants,
    } = error;
    let (name, docs) = (ident(name), quote_docs(docs));
    let declarations = variants.iter().map(quote_declaration);
    let reads_body = variants.iter().any(|variant| variant.payload.is_some());
    let read = quote_error_reads(variants);
    // A single default without a body asks for nothing.
    let asks = reads_body || { variants.iter() }.any(|variant| variant.status != Status::Default);
    let answer = if asks {
        quote!(answer)
    } else {
        quote!(_answer)
    };
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
        }

        impl OperationError for #name {
            #[inline]
            fn from_answer(#answer: &Answer) -> Option<Self> {
                #read
            }
        }
    }
}

/// A variant with the body of its response.
fn quote_declaration(variant: &ResponseVariant) -> TokenStream {
    let (name, docs) = (ident(&variant.name), quote_docs(&variant.docs));
    let content = variant.payload.as_ref().map(|payload| {
        let ty = quote_type(payload.ty());
        quote!((#ty))
    });
    quote! {
        #docs
        #name #content,
    }
}

/// The expression that chooses a variant for an error.
fn quote_error_reads(variants: &[ResponseVariant]) -> TokenStream {
    let read = |variant: &ResponseVariant| {
        let name = ident(&variant.name);
        match variant.payload {
            Some(Payload::Json(_)) => quote!(answer.json().map(Self::#name)),
            Some(Payload::Text) => quote!(answer.text().map(Self::#name)),
            Some(Payload::JsonOrText) => quote!(answer.json_or_text().map(Self::#name)),
            Some(Payload::Bytes) => quote!(Some(Self::#name(answer.body.clone()))),
            None => quote!(Some(Self::#name)),
        }
    };
    let choice = Choice {
        answer: quote!(answer),
        status: quote!(answer.status),
        otherwise: quote!(None),
    };
    choice.by_status(&by_status(variants), &read)
}
