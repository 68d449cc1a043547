//! The struct of the headers that the responses of an operation declare.

use super::{
    docs,
    docs::Paragraphs,
    identifier::{Style, Wanted, field_name, unique},
    types::Types,
    value_docs,
};
use crate::{
    ir,
    model::{Contract, HeaderField, Identifier, ResponseHeaders, RustDoc},
    wire::ResponseRole,
};

/// Whether any response of the operation declares a header.
pub fn has_headers(operation: &ir::Operation) -> bool {
    let mut responses = operation.responses.iter();
    responses.any(|response| !response.headers.is_empty())
}

/// The headers of all responses of an operation, each once: those of successes first.
pub fn response_headers(
    operation: &ir::Operation,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> ResponseHeaders {
    let of_role = |has_role: fn(ResponseRole) -> bool| {
        let responses = { operation.responses.iter() }.filter(move |it| has_role(it.role));
        responses.flat_map(|response| &response.headers)
    };
    let mut headers: Vec<&ir::Header> = Vec::new();
    for header in of_role(ResponseRole::is_success).chain(of_role(ResponseRole::is_error)) {
        let is_known = { headers.iter() }.any(|it| it.name.eq_ignore_ascii_case(&header.name));
        if !is_known {
            headers.push(header);
        }
    }
    let wanted = headers.iter().map(|header| Wanted {
        spec_name: header.name.clone(),
        identifier: field_name(&header.name),
        path: vec!["header".to_owned()],
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let names = unique(&wanted, Style::Snake, |_| false).names;
    let fields = headers.into_iter().zip(names);
    ResponseHeaders {
        docs: struct_docs(request),
        name,
        fields: fields
            .map(|(header, name)| field(header, Identifier(name), types))
            .collect(),
    }
}

fn field(header: &ir::Header, name: Identifier, types: &Types<'_>) -> HeaderField {
    HeaderField {
        docs: value_docs::of_value(&header.docs, header.value.schema, &header.name, types),
        contract: Contract {
            pointer: header.pointer.clone(),
            ..types.contract(&header.value, false, &header.docs)
        },
        deprecated: docs::deprecation(&header.docs),
        ty: types.of(header.value.schema),
        wire_name: header.name.clone(),
        spelling: header.spelling,
        name,
    }
}

fn struct_docs(request: &Identifier) -> RustDoc {
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!(
        "The documented headers of responses to [`{}`].",
        request.0
    ));
    paragraphs.line(
        "[`Response::headers_as`](crate::Response::headers_as) reads them, and so does \
         [`Error::headers_as`](crate::Error::headers_as).",
    );
    paragraphs.finish()
}
