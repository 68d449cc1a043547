//! The operations of a tag.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Chunk, Lines,
    body::{style_name, write_body},
    each, ident,
    lines::Line,
    pagination,
    path::{quote_imports, quote_type},
    quote_deprecated, quote_docs,
    responses::{quote_responses, write_answer},
    server::write_server,
    stream,
};
use crate::{
    model::{Accessor, Conversion, Input, Method, Parameter},
    wire::{ParameterLocation, PathPart, Style},
};

/// The module of a tag.
pub fn quote_accessor(accessor: &Accessor) -> Vec<Chunk> {
    let Accessor {
        type_name,
        docs,
        methods,
        ..
    } = accessor;
    let (type_name, docs) = (ident(type_name), quote_docs(docs));
    let starts = each(methods, quote_start);
    let imports = quote_imports(accessor.types().any(|ty| ty.named().is_some()));
    let head = quote! {
        #![doc = " The operations of a tag."]

        #imports

        #docs
        #[derive(Clone, Debug)]
        pub struct #type_name {
            client: rt::client::Client,
        }

        impl #type_name {
            #[inline]
            pub(crate) fn new(client: rt::client::Client) -> Self {
                Self { client }
            }
            #starts
        }
    };
    let mut chunks = vec![Chunk::Tokens(head)];
    for method in methods {
        chunks.push(Chunk::Lines(quote_request(method)));
        chunks.push(Chunk::Lines(quote_lines(method)));
        let more = quote_more(method);
        if !more.is_empty() {
            chunks.push(Chunk::Tokens(more));
        }
    }
    chunks
}

/// The function of the accessor that starts a request.
fn quote_start(method: &Method) -> TokenStream {
    let Method {
        name,
        request,
        docs,
        deprecated,
        ..
    } = method;
    let (name, request, docs) = (ident(name), ident(request), quote_docs(docs));
    let deprecated = quote_deprecated(*deprecated);
    let required = method.inputs().filter(|input| input.required);
    let (arguments, values): (Vec<_>, Vec<_>) = required
        .map(|input| {
            let (field, ty) = (ident(input.name), quote_type(input.ty));
            match input.conversion {
                Conversion::Into => (quote!(#field: impl Into<#ty>), quote!(#field.into())),
                Conversion::None => (quote!(#field: #ty), quote!(#field)),
            }
        })
        .unzip();
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #request {
            #request::new(&self.client, #(#values),*)
        }
    }
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
        lines.line(|line| line.field(input.name, input.ty, !input.required));
    }
    lines
}

/// What only some requests have.
fn quote_more(method: &Method) -> TokenStream {
    let streams = stream::quote_streams(method);
    let pages = pagination::quote_paged(method);
    let responses = quote_responses(method);
    quote!(#streams #pages #responses)
}

/// What the request implements.
fn quote_lines(method: &Method) -> Lines {
    let mut lines = Lines::of("rt::call::implement", |line| {
        let line = line.name(&method.request).syntax(": ");
        let line = line.syntax(method.http_method.as_str()).syntax(" [");
        line.list(&method.path, write_path_part).syntax("]")
    });
    let parameters = method
        .parameters
        .iter()
        .map(Some)
        .chain(std::iter::repeat(None));
    for (input, parameter) in method.inputs().zip(parameters) {
        if !input.required {
            lines.docs(input.docs);
            lines.deprecated(input.deprecated);
        }
        lines.line(|line| {
            let line = write_input(line, &input);
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

/// The field of an argument and its type, or the setter and what it takes.
fn write_input<'a>(line: Line<'a>, input: &Input<'_>) -> Line<'a> {
    let line = line.name(input.name);
    if input.required {
        return line.syntax(": ").ty(input.ty);
    }
    let line = line.syntax("(").argument(input.ty, input.conversion);
    line.syntax(")")
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
    let function = match (location, style) {
        (ParameterLocation::Path, Style::Json) => "path_content",
        (ParameterLocation::Query, Style::Json) => "query_content",
        (ParameterLocation::Header, Style::Json) => "header_content",
        (ParameterLocation::Cookie, Style::Json) => "cookie_content",
        (ParameterLocation::Path, _) => "path",
        (ParameterLocation::Query, _) if *allow_reserved => "query_reserved",
        (ParameterLocation::Query, _) => "query",
        (ParameterLocation::Header, _) => "header",
        (ParameterLocation::Cookie, _) => "cookie",
    };
    let line = line.syntax(" => ").syntax(function).syntax("(");
    let line = line.text(wire_name);
    let Some(style) = style_name(*style) else {
        return line.syntax(")");
    };
    let line = line.syntax(", ").boolean(*explode).syntax(")");
    match location {
        ParameterLocation::Path | ParameterLocation::Query => line.syntax(" as ").syntax(style),
        // They have one style.
        ParameterLocation::Header | ParameterLocation::Cookie => line,
    }
}
