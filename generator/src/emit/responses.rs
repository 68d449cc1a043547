//! What becomes of the responses of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Chunk, Lines,
    choice::{Choice, by_status},
    ident,
    line::Line,
    path::quote_type,
};
use crate::{
    model::{
        Decoding, Identifier, Method, OperationError, Payload, ResponseEnum, ResponseVariant,
        RustDoc,
    },
    wire::Status,
};

/// The types that an operation has of its own for its responses.
pub fn quote_responses(method: &Method) -> impl Iterator<Item = Chunk> {
    let response = match &method.decoding {
        Decoding::Enum(response) => Some(quote_response(response)),
        _ => None,
    };
    let error = method.error.as_ref().map(quote_error);
    response.into_iter().chain(error).flatten()
}

/// Writes the type of what a call gives, and how it is read. Sequences have functions of their own for that.
pub fn write_answer(lines: &mut Lines, decoding: &Decoding) {
    if matches!(decoding, Decoding::Sequence(_)) {
        return;
    }
    lines.line(|line| {
        let line = line.syntax("-> ");
        let line = match decoding {
            Decoding::Empty | Decoding::Sequence(_) => line.syntax("(): empty"),
            Decoding::Body(payload) => {
                let line = line.ty(payload.ty()).syntax(": ");
                line.syntax(read(payload))
            }
            Decoding::Optional { payload, without } => {
                let line = line.syntax("Option<").ty(payload.ty());
                let line = line.syntax(">: optional([");
                let line = line.list(without, |line, code| line.number(*code));
                line.syntax("], ").syntax(read(payload)).syntax(")")
            }
            Decoding::Enum(response) => {
                let line = line.name(&response.name).syntax(": choice(");
                line.name(&response.name).syntax(")")
            }
        };
        line.syntax(";")
    });
}

/// The function that reads a body.
fn read(payload: &Payload) -> &'static str {
    match payload {
        Payload::Json(_) => "json",
        Payload::Text => "text",
        Payload::JsonOrText => "json_or_text",
        Payload::Bytes => "bytes",
    }
}

/// The enum of an operation's documented successes.
fn quote_response(response: &ResponseEnum) -> [Chunk; 2] {
    let ResponseEnum {
        name,
        docs,
        variants,
    } = response;
    let mut lines = quote_enum(name, docs, variants);
    lines.line(|line| {
        line.syntax("/// A successful response that the document does not declare, with its body.")
    });
    lines.line(|line| line.syntax("Other(bytes::Bytes),"));
    let name = ident(name);
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
    let tokens = quote! {
        impl #name {
            #[inline]
            fn read(response: rt::response::Response<bytes::Bytes>) -> Result<rt::response::Response<Self>, rt::error::Error> {
                Ok(#chosen)
            }
        }
    };
    [Chunk::Lines(lines), Chunk::Tokens(tokens)]
}

/// The enum of an operation's documented errors.
fn quote_error(error: &OperationError) -> [Chunk; 2] {
    let OperationError {
        name,
        docs,
        variants,
    } = error;
    let lines = quote_enum(name, docs, variants);
    let name = ident(name);
    let reads_body = variants.iter().any(|variant| variant.payload.is_some());
    let read = quote_error_reads(variants);
    // A single default without a body asks for nothing.
    let asks = reads_body || { variants.iter() }.any(|variant| variant.status != Status::Default);
    let answer = if asks {
        quote!(answer)
    } else {
        quote!(_answer)
    };
    let tokens = quote! {
        impl rt::error::Sealed for #name {}

        impl rt::error::OperationError for #name {
            #[inline]
            fn from_answer(#answer: &rt::answer::Answer) -> Option<Self> {
                #read
            }
        }
    };
    [Chunk::Lines(lines), Chunk::Tokens(tokens)]
}

/// An enum with a variant for each response, which holds its body.
fn quote_enum(name: &Identifier, docs: &RustDoc, variants: &[ResponseVariant]) -> Lines {
    let mut lines = Lines::default();
    lines.docs(docs);
    lines.line(|line| line.syntax("#[derive(Clone, Debug, PartialEq)]"));
    lines.line(|line| line.syntax("#[non_exhaustive]"));
    lines.open(|line| line.syntax("pub enum ").name(name));
    for variant in variants {
        lines.docs(&variant.docs);
        if variant.payload.is_none() {
            // A first body makes no other variant of it: patterns end with `{ .. }`.
            lines.line(|line| line.syntax("#[non_exhaustive]"));
        }
        lines.wrapped(|line| {
            let line = line.name(&variant.name);
            let line = line.optional(variant.payload.as_ref(), |line, payload| {
                let line = line.syntax("(").list([payload.ty()], Line::ty);
                line.syntax(")")
            });
            line.syntax(",")
        });
    }
    lines
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
