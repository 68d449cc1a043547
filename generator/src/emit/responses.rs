//! What becomes of the responses of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    conformance::quote_status,
    ident,
    operation::quote_type,
    quote_docs,
    stream::{quote_elements, quote_sequence_type},
};
use crate::model::{
    Decoding, Method, OperationError, Payload, ResponseEnum, StatusPattern, StatusVariant,
};

/// The types that an operation has of its own for its responses.
pub fn quote_responses(method: &Method) -> TokenStream {
    let response = match &method.decoding {
        Decoding::ByStatus(response) => Some(quote_response(response)),
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
        Decoding::ByStatus(response) => {
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
        Decoding::Body(Payload::Bytes) => received,
        Decoding::Optional { payload, without } => {
            let without = without
                .iter()
                .map(|code| quote_status(StatusPattern::Code(*code)));
            let read = match payload {
                Payload::Json(_) => quote!(Response::json),
                Payload::Text => quote!(Response::text),
                Payload::Bytes => quote!(Ok),
            };
            quote!(#received?.optional(&[#(#without),*], #read))
        }
        Decoding::Sequence(sequence) => {
            let download = quote!(self.call.download(self.request()?).await?);
            let elements = quote_elements(sequence, &download);
            quote!(Ok(#elements))
        }
        Decoding::ByStatus(response) => {
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
    let arms = variants.iter().map(|variant| {
        let (name, status) = (ident(&variant.name), quote_status(variant.status));
        let read = match variant.payload {
            Some(Payload::Json(ref ty)) => {
                let ty = quote_type(ty);
                quote!(response.json::<#ty>()?.map(Self::#name))
            }
            Some(Payload::Text) => quote!(response.text()?.map(Self::#name)),
            Some(Payload::Bytes) => quote!(response.map(Self::#name)),
            None => quote!(response.map(|_| Self::#name)),
        };
        quote!(#status => #read,)
    });
    quote! {
        #docs
        #[allow(clippy::large_enum_variant, reason = "it is made once for a call")]
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
                Ok(match response.status().as_u16() {
                    #(#arms)*
                    _ => response.map(Self::Other),
                })
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
    let body = if reads_body {
        quote!(body)
    } else {
        quote!(_body)
    };
    let (status, read) = quote_error_reads(variants);
    let allow = (reads_body && variants.len() > 1).then(|| {
        quote!(#[allow(clippy::large_enum_variant, reason = "it is made once for a failed call")])
    });
    quote! {
        #docs
        #allow
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
        }

        impl OperationError for #name {
            #[inline]
            fn from_response(#status: StatusCode, #body: &[u8]) -> Option<Self> {
                #read
            }
        }
    }
}

/// A variant with the body of its response.
fn quote_declaration(variant: &StatusVariant) -> TokenStream {
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

/// The name of the parameter for the status, and the expression that chooses a variant by it.
fn quote_error_reads(variants: &[StatusVariant]) -> (TokenStream, TokenStream) {
    let read = |variant: &StatusVariant| {
        let name = ident(&variant.name);
        match variant.payload {
            Some(Payload::Json(_)) => quote!(decode::from_slice(body).ok().map(Self::#name)),
            Some(Payload::Text) => {
                quote!(String::from_utf8(body.to_vec()).ok().map(Self::#name))
            }
            Some(Payload::Bytes) => {
                quote!(Some(Self::#name(bytes::Bytes::copy_from_slice(body))))
            }
            None => quote!(Some(Self::#name)),
        }
    };
    if let [variant] = variants
        && variant.status == StatusPattern::Default
    {
        return (quote!(_status), read(variant));
    }
    let arms = variants.iter().map(|variant| {
        let (status, read) = (quote_status(variant.status), read(variant));
        quote!(#status => #read,)
    });
    let is_total = variants
        .iter()
        .any(|variant| variant.status == StatusPattern::Default);
    let otherwise = (!is_total).then(|| quote!(_ => None,));
    let choice = quote! {
        match status.as_u16() {
            #(#arms)*
            #otherwise
        }
    };
    (quote!(status), choice)
}
