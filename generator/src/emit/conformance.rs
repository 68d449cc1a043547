//! The feature `conformance`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Chunk,
    line::Line,
    lines::{Lines, tokens},
};
use crate::{
    model::{Conformance, Crate, Example, ResponseBody, Type},
    wire::Status,
};

/// `conformance.rs`
pub fn quote_conformance(program: &Crate) -> Vec<Chunk> {
    let conformance = &program.conformance;
    let has_client = !program.client.accessors.is_empty();
    let mut chunks = vec![
        Chunk::Tokens(quote_head(conformance)),
        Chunk::Lines(quote_round_trip(&conformance.responses)),
        Chunk::Lines(quote_round_trip_as(&conformance.other_responses)),
        Chunk::Lines(quote_round_trip_request(&conformance.requests)),
        Chunk::Tokens(quote_example_type()),
        Chunk::Lines(quote_examples(&conformance.examples)),
    ];
    chunks.extend(has_client.then(|| Chunk::Tokens(quote_mock())));
    chunks
}

/// The docs and the imports.
fn quote_head(conformance: &Conformance) -> TokenStream {
    let is_empty = conformance.responses.is_empty() && conformance.requests.is_empty();
    let bodies = conformance.responses.iter().map(|response| &response.ty);
    let bodies = bodies.chain(conformance.other_responses.iter().map(|(_, body)| &body.ty));
    let mut bodies = bodies.chain(conformance.requests.iter().map(|(_, ty)| ty));
    let use_types = bodies.any(|ty| ty.named().is_some()).then(|| {
        quote!(
            use crate::types;
        )
    });
    let use_conformance = if is_empty {
        quote!(
            use crate::runtime::decode::DecodeError;
        )
    } else {
        quote!(
            use crate::runtime::{conformance, decode::DecodeError};
        )
    };
    quote! {
        //! Decodes and encodes the documented bodies by the names of their operations. For tests of this crate.

        #use_conformance
        #use_types

        pub use crate::runtime::conformance::{RoundTrip, round_trip as round_trip_of};
    }
}

/// The way from an operation and a status to the type of the body.
fn quote_round_trip(responses: &[ResponseBody]) -> Lines {
    let mut lines = Lines::default();
    lines.line(|line| {
        line.syntax("/// Decodes a body as the documented response type, and encodes it again. `None` if the")
    });
    lines.line(|line| line.syntax("/// document declares no such body."));
    write_head(
        &mut lines,
        "round_trip",
        &["operation_id: &str", "status: u16"],
    );
    if responses.is_empty() {
        lines.line(|line| line.syntax("let _ = (operation_id, status, json);"));
        lines.line(|line| line.syntax("None"));
        return lines;
    }
    lines.open(|line| line.syntax("match (operation_id, status)"));
    for response in responses {
        lines.arm(
            |line| write_pattern(line, response, None),
            |line| write_call(line, &response.ty),
        );
    }
    lines.line(|line| line.syntax("_ => None,"));
    lines
}

/// The same way, by the media type too.
fn quote_round_trip_as(responses: &[(String, ResponseBody)]) -> Lines {
    let mut lines = Lines::default();
    lines.line(|line| {
        line.syntax(
            "/// Like [`round_trip`], for the body with this media type, if there are several.",
        )
    });
    let arguments = ["operation_id: &str", "status: u16", "media_type: &str"];
    write_head(&mut lines, "round_trip_as", &arguments);
    if responses.is_empty() {
        lines.line(|line| line.syntax("let _ = media_type;"));
        lines.line(|line| line.syntax("round_trip(operation_id, status, json)"));
        return lines;
    }
    lines.open(|line| line.syntax("match (operation_id, status, media_type)"));
    for (media_type, response) in responses {
        lines.arm(
            |line| write_pattern(line, response, Some(media_type)),
            |line| write_call(line, &response.ty),
        );
    }
    lines.line(|line| line.syntax("_ => round_trip(operation_id, status, json),"));
    lines
}

/// The way from an operation to the type of its body.
fn quote_round_trip_request(requests: &[(String, Type)]) -> Lines {
    let mut lines = Lines::default();
    lines.line(|line| {
        line.syntax("/// Decodes a body as the documented request type, and encodes it again. `None` if the")
    });
    lines.line(|line| line.syntax("/// document declares no such body."));
    write_head(&mut lines, "round_trip_request", &["operation_id: &str"]);
    if requests.is_empty() {
        lines.line(|line| line.syntax("let _ = (operation_id, json);"));
        lines.line(|line| line.syntax("None"));
        return lines;
    }
    lines.open(|line| line.syntax("match operation_id"));
    for (operation_id, ty) in requests {
        lines.arm(|line| line.text(operation_id), |line| write_call(line, ty));
    }
    lines.line(|line| line.syntax("_ => None,"));
    lines
}

/// The first lines of a function that takes these arguments and a JSON text.
fn write_head(lines: &mut Lines, name: &'static str, arguments: &[&'static str]) {
    lines.open_wrapped(|line| {
        let arguments = arguments.iter().chain(&["json: &[u8]"]);
        let line = line.syntax("pub fn ").syntax(name).syntax("(");
        let line = line.list(arguments, |line, argument| line.syntax(argument));
        line.syntax(") -> Option<Result<RoundTrip, DecodeError>>")
    });
}

/// The pattern of a response.
fn write_pattern<'a>(
    line: Line<'a>,
    response: &ResponseBody,
    media_type: Option<&String>,
) -> Line<'a> {
    let names = [Some(&response.operation_id), None, media_type];
    let names = names.into_iter().take(2 + media_type.iter().count());
    let line = line.syntax("(").list(names, |line, name| match name {
        Some(name) => line.text(name),
        None => write_status(line, response.status),
    });
    line.syntax(")")
}

/// What is done with a body of a type.
fn write_call<'a>(line: Line<'a>, ty: &Type) -> Line<'a> {
    let line = line.syntax("Some(").list([ty], |line, ty| {
        let line = line
            .syntax("conformance::round_trip::<")
            .list([ty], Line::ty);
        let line = line.syntax(">(").list(["json"], Line::syntax);
        line.syntax(")")
    });
    line.syntax(")")
}

/// The type that holds an example.
fn quote_example_type() -> TokenStream {
    quote! {
        /// An example of the document.
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct Example {
            /// The operation.
            pub operation_id: &'static str,
            /// The status of its response; `None` for a request body.
            pub status: Option<u16>,
            /// Its media type.
            pub media_type: &'static str,
            /// Its JSON pointer in the document.
            pub pointer: &'static str,
            /// Its JSON.
            pub json: &'static str,
        }
    }
}

fn write_example(lines: &mut Lines, example: &Example) {
    let Example {
        operation_id,
        status,
        media_type,
        pointer,
        json,
    } = example;
    lines.open_list("Example {", "},");
    lines.line(|line| line.syntax("operation_id: ").text(operation_id).syntax(","));
    lines.line(|line| match status {
        Some(code) => line.syntax("status: Some(").number(*code).syntax("),"),
        None => line.syntax("status: None,"),
    });
    lines.line(|line| line.syntax("media_type: ").text(media_type).syntax(","));
    lines.line(|line| line.syntax("pointer: ").text(pointer).syntax(","));
    lines.line(|line| line.syntax("json: ").json(json).syntax(","));
    lines.close();
}

/// All examples.
fn quote_examples(examples: &[Example]) -> Lines {
    let mut lines = Lines::default();
    lines.line(|line| line.syntax("/// All examples of bodies in the document."));
    if examples.is_empty() {
        lines.line(|line| line.syntax("pub const EXAMPLES: &[Example] = &[];"));
        return lines;
    }
    lines.open_list("pub const EXAMPLES: &[Example] = &[", "];");
    for example in examples {
        write_example(&mut lines, example);
    }
    lines
}
/// How a mock answers with examples.
fn quote_mock() -> TokenStream {
    quote! {
        #[cfg(feature = "mock")]
        impl crate::MockTransport {
            /// Adds the first example of a response of this operation with this status. If the document has
            /// none, the request fails.
            pub fn example(&self, operation_id: &str, status: u16) -> &Self {
                let mut examples = EXAMPLES.iter();
                let is_meant = |example: &&Example| {
                    example.operation_id == operation_id && example.status == Some(status)
                };
                match examples.find(is_meant) {
                    Some(example) => {
                        let headers = [("content-type", example.media_type)];
                        self.respond(status, &headers, example.json)
                    }
                    None => self.fail(crate::TransportError::other("the document has no such example")),
                }
            }
        }
    }
}

/// The pattern of the statuses that a response stands for.
pub fn quote_status(status: Status) -> TokenStream {
    tokens(|line| write_status(line, status))
}

/// Writes that pattern.
fn write_status(line: Line<'_>, status: Status) -> Line<'_> {
    match status {
        Status::Code(code) => line.number(code),
        Status::Range(digit) => {
            let first = u16::from(digit) * 100;
            line.number(first).syntax("..=").number(first + 99)
        }
        Status::Default => line.syntax("_"),
    }
}
