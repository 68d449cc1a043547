//! The operations of a tag.

use quote::quote;

use super::{
    Chunk, Lines,
    body::{quote_bodies, quote_parts, style_name, write_body},
    headers::quote_headers,
    input::{write_input_docs, write_setter},
    line::Line,
    pagination,
    path::imports,
    responses::{quote_responses, write_answer},
    server::write_server,
    stream,
};
use crate::{
    model::{Accessor, Conversion, Identifier, Input, Method, Parameter, RequestBody},
    wire::{ParameterLocation, PathPart},
};

/// The module of a tag.
pub fn quote_accessor(accessor: &Accessor) -> Vec<Chunk> {
    let mut summary = Lines::default();
    summary.line(|line| line.syntax("//! The operations of a group."));
    let names_types = accessor.types().any(|ty| ty.named().is_some());
    let head = [
        summary,
        imports(names_types),
        quote_struct(accessor),
        quote_starts(accessor),
    ];
    let mut chunks: Vec<_> = head.into_iter().map(Chunk::Lines).collect();
    for method in &accessor.methods {
        chunks.extend(quote_arguments(method).map(Chunk::Lines));
        chunks.push(Chunk::Lines(quote_request(method)));
        chunks.push(Chunk::Lines(quote_lines(method)));
        let bodies = method.body.as_ref().and_then(RequestBody::choice);
        let parts = method.body_parts().into_iter();
        let bodies = { bodies.into_iter() }.flat_map(quote_bodies);
        chunks.extend(bodies.chain(parts.flat_map(quote_parts)).map(Chunk::Lines));
        chunks.extend(quote_more(method));
    }
    chunks
}

/// The type of the accessor.
fn quote_struct(accessor: &Accessor) -> Lines {
    let mut lines = Lines::default();
    lines.docs(&accessor.docs);
    lines.line(|line| line.syntax("#[derive(Clone, Debug)]"));
    lines.open(|line| line.syntax("pub struct ").name(&accessor.type_name));
    lines.line(|line| line.syntax("client: rt::client::Client,"));
    lines
}

/// The functions of the accessor that start requests.
fn quote_starts(accessor: &Accessor) -> Lines {
    let mut lines = Lines::default();
    lines.open(|line| line.syntax("impl ").name(&accessor.type_name));
    lines.line(|line| line.syntax("#[inline]"));
    lines.open(|line| line.syntax("pub(crate) fn new(client: rt::client::Client) -> Self"));
    lines.line(|line| line.syntax("Self { client }"));
    lines.close();
    for method in &accessor.methods {
        lines.blank();
        write_start(&mut lines, method);
    }
    lines
}

fn write_start(lines: &mut Lines, method: &Method) {
    lines.docs(&method.docs);
    lines.deprecated(method.deprecated.as_ref());
    lines.line(|line| line.syntax("#[inline]"));
    if let Some(arguments) = &method.arguments {
        write_start_with(lines, method, &arguments.name);
        return;
    }
    lines.open_wrapped(|line| {
        let line = line.syntax("pub fn ").name(&method.name).syntax("(");
        let arguments = std::iter::once(None).chain(method.arguments().map(Some));
        let line = line.list(arguments, |line, input| match input {
            Some(input) => {
                let line = line.name(input.name).syntax(": ");
                line.argument(input.ty, input.conversion)
            }
            None => line.syntax("&self"),
        });
        line.syntax(") -> ").name(&method.request)
    });
    lines.wrapped(|line| {
        let line = line.name(&method.request).syntax("::new(");
        let values = std::iter::once(None).chain(method.arguments().map(Some));
        let line = line.list(values, |line, input| match input {
            Some(input) => {
                let line = line.name(input.name);
                match input.conversion {
                    Conversion::Into => line.syntax(".into()"),
                    Conversion::None => line,
                }
            }
            None => line.syntax("&self.client"),
        });
        line.syntax(")")
    });
    lines.close();
}

/// The end of a function that takes its arguments as a struct.
fn write_start_with(lines: &mut Lines, method: &Method, arguments: &Identifier) {
    lines.open_wrapped(|line| {
        let line = line.syntax("pub fn ").name(&method.name);
        let line = line
            .syntax("(")
            .list([None, Some(arguments)], |line, name| match name {
                Some(name) => line.syntax("arguments: ").name(name),
                None => line.syntax("&self"),
            });
        line.syntax(") -> ").name(&method.request)
    });
    lines.line(|line| {
        line.name(&method.request)
            .syntax("::new(&self.client, arguments)")
    });
    lines.close();
}

/// The struct of the arguments.
fn quote_arguments(method: &Method) -> Option<Lines> {
    let arguments = method.arguments.as_ref()?;
    let mut lines = Lines::default();
    lines.docs(&arguments.docs);
    lines.line(|line| line.syntax("#[derive(Clone)]"));
    lines.open(|line| line.syntax("pub struct ").name(&arguments.name));
    for input in method.arguments() {
        lines.docs(input.docs);
        lines.line(|line| line.syntax("pub ").field(input.name, input.ty, false));
    }
    lines.close();
    lines.blank();
    lines.line(|line| {
        line.syntax("rt::call::hide_values!(")
            .name(&arguments.name)
            .syntax(");")
    });
    Some(lines)
}

/// The type of a request.
fn quote_request(method: &Method) -> Lines {
    let mut lines = Lines::default();
    lines.docs(&method.request_docs);
    lines.line(|line| line.syntax("#[derive(Clone)]"));
    lines.line(|line| line.syntax("#[must_use = \"a request does nothing until it is sent\"]"));
    lines.open(|line| line.syntax("pub struct ").name(&method.request));
    lines.line(|line| line.syntax("call: rt::call::Call,"));
    for input in method.inputs() {
        lines.line(|line| line.field(input.name, input.ty, !input.is_argument()));
    }
    lines
}

/// What only some requests have.
fn quote_more(method: &Method) -> impl Iterator<Item = Chunk> {
    let streams = stream::quote_streams(method);
    let pages = pagination::quote_paged(method);
    let tokens = quote!(#streams #pages);
    let tokens = (!tokens.is_empty()).then_some(Chunk::Tokens(tokens));
    let tokens = tokens.into_iter();
    tokens
        .chain(quote_responses(method))
        .chain(quote_headers(method))
}

/// What the request implements.
fn quote_lines(method: &Method) -> Lines {
    let mut lines = Lines::of("rt::call::implement", |line| {
        let line = line.name(&method.request);
        let line = line.optional(method.arguments.as_ref(), |line, arguments| {
            line.syntax("(arguments: ")
                .name(&arguments.name)
                .syntax(")")
        });
        let line = line.syntax(": ");
        let line = line.syntax(method.http_method.as_str()).syntax(" [");
        line.list(&method.path, write_path_part).syntax("]")
    });
    let parameters = method
        .parameters
        .iter()
        .map(Some)
        .chain(std::iter::repeat(None));
    for (input, parameter) in method.inputs().zip(parameters) {
        write_input_docs(&mut lines, &input);
        lines.line(|line| {
            let line = write_input(line, &input, method.arguments.is_some());
            line.optional(parameter, write_parameter).syntax(";")
        });
    }
    lines.close();
    if let Some(server) = &method.server {
        lines.line(|line| write_server(line.syntax("server "), server).syntax(";"));
    }
    if let Some(accept) = &method.accept {
        lines.line(|line| line.syntax("accept ").text(accept).syntax(";"));
    }
    if !method.accepted.is_empty() {
        lines.open(|line| line.syntax("accepts"));
        for accepted in &method.accepted {
            lines.docs(&accepted.docs);
            lines.line(|line| {
                let line = line.name(&accepted.name).syntax("(");
                line.text(&accepted.accept).syntax(");")
            });
        }
        lines.close();
    }
    write_body(&mut lines, method);
    if !method.security.is_empty() {
        lines.line(|line| {
            let line = line.syntax("security [");
            let line = line.list(&method.security, |line, schemes| {
                let line = line.syntax("[").list(schemes, Line::name);
                line.syntax("]")
            });
            line.syntax("];")
        });
    }
    write_answer(&mut lines, &method.decoding);
    lines
}

fn write_path_part<'a>(line: Line<'a>, part: &PathPart) -> Line<'a> {
    let (kind, text) = match part {
        PathPart::Literal(text) => ("Literal(", text),
        PathPart::Parameter(name) => ("Parameter(", name),
        PathPart::Query(pairs) => ("Query(", pairs),
    };
    line.syntax(kind).text(text).syntax(")")
}

/// The field of an argument and its type, or the setter, what it takes, and what is sent without it.
fn write_input<'a>(line: Line<'a>, input: &Input<'_>, is_in_struct: bool) -> Line<'a> {
    let line = line.name(input.name);
    if input.is_argument() && is_in_struct {
        return line.syntax(" = arguments.").name(input.name);
    }
    if input.is_argument() {
        return line.syntax(": ").ty(input.ty);
    }
    write_setter(line, input)
}

/// How a parameter is sent.
fn write_parameter<'a>(line: Line<'a>, parameter: &Parameter) -> Line<'a> {
    let Parameter {
        wire_name,
        location,
        style,
        explode,
        allow_reserved,
        ..
    } = parameter;
    let style = style_name(*style, *explode);
    // The style that parameters have in their place unless the document says otherwise is not named.
    let (function, style) = match (location, style) {
        (ParameterLocation::Path, None) => ("path_content(", None),
        (ParameterLocation::Query, None) => ("query_content(", None),
        (ParameterLocation::Header, None) => ("header_content(", None),
        (ParameterLocation::Cookie, None) => ("cookie_content(", None),
        (ParameterLocation::Query, style) if *allow_reserved => ("query_reserved(", style),
        (ParameterLocation::Path, Some("Simple")) => ("path(", None),
        (ParameterLocation::Query, Some("FormExploded")) => ("query(", None),
        (ParameterLocation::Header, Some("Simple")) => ("header(", None),
        (ParameterLocation::Cookie, Some("FormExploded")) => ("cookie(", None),
        (ParameterLocation::Path, style) => ("path_styled(", style),
        (ParameterLocation::Query, style) => ("query_styled(", style),
        (ParameterLocation::Header, style) => ("header_styled(", style),
        (ParameterLocation::Cookie, style) => ("cookie_styled(", style),
    };
    let line = line.syntax(" => ").syntax(function).text(wire_name);
    line.syntax(")")
        .optional(style, |line, style| line.syntax(" as ").syntax(style))
}
