//! The struct of the headers that the responses of an operation declare.

use super::{Chunk, Lines};
use crate::{
    model::{Method, ResponseHeaders},
    wire::HeaderSpelling,
};

/// The struct of an operation, where there are headers.
pub fn quote_headers(method: &Method) -> impl Iterator<Item = Chunk> {
    let headers = method.headers.iter();
    headers.flat_map(|headers| [quote_struct(headers), quote_lines(headers)].map(Chunk::Lines))
}

fn quote_struct(headers: &ResponseHeaders) -> Lines {
    let mut lines = Lines::default();
    lines.docs(&headers.docs);
    lines.line(|line| line.syntax("#[derive(Clone, PartialEq)]"));
    lines.line(|line| line.syntax("#[non_exhaustive]"));
    lines.open(|line| line.syntax("pub struct ").name(&headers.name));
    for field in &headers.fields {
        lines.docs(&field.docs);
        lines.deprecated(field.deprecated.as_ref());
        lines.line(|line| line.syntax("pub ").field(&field.name, &field.ty, true));
    }
    lines
}

/// How each header is read.
fn quote_lines(headers: &ResponseHeaders) -> Lines {
    let mut lines = Lines::of("rt::response_headers::implement", |line| {
        line.name(&headers.name)
    });
    for field in &headers.fields {
        let function = match field.spelling {
            HeaderSpelling::Plain => "plain(",
            HeaderSpelling::List => "list(",
            HeaderSpelling::Object { is_exploded: false } => "object(",
            HeaderSpelling::Object { is_exploded: true } => "exploded_object(",
            HeaderSpelling::Json => "json(",
        };
        lines.line(|line| {
            let line = line.name(&field.name).syntax(" = ").syntax(function);
            line.text(&field.wire_name).syntax(");")
        });
    }
    lines
}
