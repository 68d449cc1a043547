//! What emitted files import, and what of the runtime the root of the crate passes on.
//!
//! In each place, nothing of a document is called like what stands here for it, whether this API uses it or not: another operation
//! renames no type.

use super::{
    Accessor, Advance, BodyFormat, Client, FormEncoding, Method, Pagination, Sequence, Stream, Type,
};
use crate::wire::{ParameterLocation, Style};

/// Something that the files about a `T` import.
pub struct Import<T: 'static> {
    /// The crate or module that it comes from.
    pub from: &'static str,
    /// Its path in there.
    pub path: &'static str,
    /// The feature that it needs beside those of the file.
    pub feature: Option<&'static str>,
    /// Whether a file needs it.
    pub is_used: fn(&T) -> bool,
}

impl<T> Import<T> {
    const fn of(from: &'static str, path: &'static str, is_used: fn(&T) -> bool) -> Self {
        let feature = None;
        Self {
            from,
            path,
            feature,
            is_used,
        }
    }

    const fn of_runtime(path: &'static str, is_used: fn(&T) -> bool) -> Self {
        Self::of("crate::runtime", path, is_used)
    }

    /// The name that it has in the file.
    pub fn name(&self) -> &'static str {
        self.path.rsplit("::").next().unwrap_or(self.path)
    }

    /// The file of the runtime that it is in.
    pub fn file(&self) -> Option<&'static str> {
        let is_of_runtime = self.from == "crate::runtime";
        is_of_runtime.then(|| self.path.split("::").next().unwrap_or(self.path))
    }
}

/// What a module of operations imports, in the order of its lines.
pub const OPERATION_IMPORTS: [Import<Accessor>; 23] = [
    Import::of("http", "Method", |_| true),
    Import::of_runtime("answer::Answer", has_errors),
    Import::of_runtime("call::Call", |_| true),
    Import::of_runtime("client::Client", |_| true),
    Import::of_runtime("download::Download", has_downloads),
    Import::of_runtime("error::Error", |_| true),
    Import::of_runtime("error::OperationError", has_errors),
    Import::of_runtime("event::ServerSentEvent", has_events),
    Import::of_runtime("form", has_form_encodings),
    Import::of_runtime("multipart", has_parts),
    Import::of_runtime("options::CallOptions", |_| true),
    Import::of_runtime("page_number", |tag| has_pages(tag, Pagination::has_numbers)),
    Import::of_runtime("page_offset", |tag| has_pages(tag, has_offset)),
    Import::of_runtime("page_order", |tag| has_pages(tag, has_order)),
    Import::of_runtime("pagination", |tag| has_pages(tag, |_| true)),
    Import::of_runtime("parameter::Style", has_styles),
    Import::of_runtime("path::PathPart", |_| true),
    Import::of_runtime("request::Request", |_| true),
    Import::of_runtime("response::Response", |_| true),
    Import::of_runtime("sequence::Sequence", |tag| sequences(tag).next().is_some()),
    Import::of_runtime("server", |tag| any(tag, |method| method.server.is_some())),
    Import {
        feature: Some("blocking"),
        ..Import::of_runtime("blocking_stream::Blocking", |tag| {
            any(tag, Method::has_stream)
        })
    },
    Import::of("crate", "types", |tag| {
        tag.types().any(|ty| ty.named().is_some())
    }),
];

/// What the module of the client imports, in the order of its lines.
pub const CLIENT_IMPORTS: [Import<Client>; 6] = [
    Import::of_runtime("client", |_| true),
    Import::of_runtime("client_builder", |_| true),
    Import::of_runtime("conventions", |client| client.conventions.is_some()),
    Import::of_runtime("credentials", |client| !client.schemes.is_empty()),
    Import::of_runtime("server", |_| true),
    Import::of_runtime("unknown_value", Client::has_server_values),
];

/// A type of the runtime that the root of the crate passes on.
pub struct Export {
    /// The file of the runtime that it is in.
    pub file: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Whether it is for emitted code alone.
    pub is_hidden: bool,
}

const fn shown(file: &'static str, name: &'static str) -> Export {
    let is_hidden = false;
    Export {
        file,
        name,
        is_hidden,
    }
}

const fn hidden(file: &'static str, name: &'static str) -> Export {
    let is_hidden = true;
    Export {
        file,
        name,
        is_hidden,
    }
}

/// What the root of a crate passes on of each file that it has.
pub const EXPORTS: [Export; 48] = [
    shown("answer", "Answer"),
    shown("blocking_stream", "Blocking"),
    hidden("call", "Call"),
    shown("client", "Client"),
    shown("client_builder", "ClientBuilder"),
    hidden("conventions", "Conventions"),
    hidden("conventions", "RateLimitHeaders"),
    shown("credentials", "Alternatives"),
    shown("credentials", "Credentials"),
    shown("credentials", "Scheme"),
    shown("credentials", "SchemeKind"),
    shown("credentials", "Secret"),
    shown("decode", "DecodeError"),
    shown("download", "Download"),
    shown("error", "Error"),
    shown("error", "OperationError"),
    shown("event", "ServerSentEvent"),
    shown("extra", "Extra"),
    shown("form", "Encoding"),
    shown("integer_enumeration", "UnknownInteger"),
    hidden("json", "Json"),
    hidden("json", "Mismatch"),
    shown("mock", "MockTransport"),
    shown("multipart", "File"),
    shown("multipart", "Multipart"),
    hidden("object", "Extended"),
    hidden("object", "Object"),
    shown("options", "CallOptions"),
    shown("pagination", "Items"),
    hidden("pagination", "Paged"),
    shown("pagination", "Pages"),
    shown("parameter", "Style"),
    hidden("path", "PathPart"),
    shown("rate_limit", "RateLimit"),
    shown("request", "Request"),
    shown("reqwest_transport", "ReqwestTransport"),
    shown("response", "RawElement"),
    shown("response", "Response"),
    shown("retry", "RetryPolicy"),
    shown("sequence", "Sequence"),
    shown("server", "Server"),
    shown("transport", "BoxFuture"),
    shown("transport", "Chunks"),
    shown("transport", "Transport"),
    shown("transport", "TransportError"),
    shown("transport", "TransportErrorKind"),
    hidden("union", "Variant"),
    shown("unknown_value", "UnknownValue"),
];

fn any(tag: &Accessor, is_wanted: impl Fn(&Method) -> bool) -> bool {
    tag.methods.iter().any(is_wanted)
}

fn has_errors(tag: &Accessor) -> bool {
    any(tag, |method| method.error.is_some())
}

fn has_downloads(tag: &Accessor) -> bool {
    any(tag, |method| method.stream == Some(Stream::Download))
}

fn sequences(tag: &Accessor) -> impl Iterator<Item = &Sequence> {
    tag.methods.iter().flat_map(Method::sequences)
}

fn has_events(tag: &Accessor) -> bool {
    sequences(tag).any(Sequence::is_data)
}

/// The ways to write the members of bodies that are forms.
fn form_encodings(method: &Method) -> &[(String, FormEncoding)] {
    match method.body.as_ref().map(|body| &body.format) {
        Some(BodyFormat::Form(encodings)) => encodings,
        _ => &[],
    }
}

fn has_form_encodings(tag: &Accessor) -> bool {
    any(tag, |method| !form_encodings(method).is_empty())
}

fn has_parts(tag: &Accessor) -> bool {
    any(tag, |method| !method.parts.is_empty()) || tag.types().any(|ty| *ty == Type::Multipart)
}

fn has_pages(tag: &Accessor, is_wanted: fn(&Pagination) -> bool) -> bool {
    any(tag, |method| {
        method.pagination.as_ref().is_some_and(is_wanted)
    })
}

fn has_offset(pages: &Pagination) -> bool {
    matches!(pages.advance, Advance::Offset(_))
}

fn has_order(pages: &Pagination) -> bool {
    matches!(pages.advance, Advance::Order(_))
}

/// Whether any request names a style.
fn has_styles(tag: &Accessor) -> bool {
    any(tag, |method| {
        let in_parameters = method.parameters.iter().any(|parameter| {
            let is_styled = matches!(
                parameter.location,
                ParameterLocation::Path | ParameterLocation::Query
            );
            is_styled && parameter.style != Style::Json
        });
        let mut encodings = form_encodings(method).iter();
        in_parameters || encodings.any(|(_, way)| matches!(way, FormEncoding::Style(..)))
    })
}
