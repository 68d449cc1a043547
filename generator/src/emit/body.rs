//! How the body of a request is set.

use super::{
    input::{write_input_docs, write_setter},
    line::Line,
    lines::Lines,
};
use crate::{
    model::{
        BodyEnum, BodyFormat, BodyParts, BodyVariant, FormEncoding, Method, Part, PartEncoding,
        RequestBody,
    },
    wire::Style,
};

/// Writes how the body is set, where there is one.
pub fn write_body(lines: &mut Lines, method: &Method) {
    if let Some(body) = &method.body {
        lines.line(|line| {
            let line = write_presence(line.syntax("body "), body);
            write_value(line, body, &body.format, &body.media_type)
        });
        write_spellings(lines, body);
    } else if !method.parts.is_empty() {
        lines.open(|line| line.syntax("parts"));
        for part in &method.parts {
            lines.line(|line| write_part(line.name(&part.name), part).syntax(";"));
        }
        lines.close();
    }
}

/// The other media types in which it can be sent.
fn write_spellings(lines: &mut Lines, body: &RequestBody) {
    if body.spellings.is_empty() {
        return;
    }
    lines.open(|line| line.syntax("bodies"));
    for spelling in &body.spellings {
        lines.docs(&spelling.docs);
        lines.line(|line| {
            let line = write_presence(line.name(&spelling.name).syntax(" "), body);
            write_value(line, body, &spelling.format, &spelling.media_type)
        });
    }
    lines.close();
}

fn write_presence<'a>(line: Line<'a>, body: &RequestBody) -> Line<'a> {
    line.syntax(if body.required {
        "required "
    } else {
        "optional "
    })
}

/// How a body that is one value is set.
fn write_value<'a>(
    line: Line<'a>,
    body: &RequestBody,
    format: &BodyFormat,
    media_type: &str,
) -> Line<'a> {
    let (function, media_type) = function(format, media_type);
    let line = line.syntax(function).syntax("(").name(&body.name);
    let line = line.optional(encodings(format), |line, encodings| {
        write_form_encodings(line.syntax(", "), encodings)
    });
    let line = line.optional(media_type, |line, text| line.syntax(", ").text(text));
    line.syntax(");")
}

/// The function that writes a body, and the media type that it takes beside the body.
fn function<'a>(format: &BodyFormat, media_type: &'a str) -> (&'static str, Option<&'a str>) {
    match format {
        BodyFormat::Json if media_type == "application/json" => ("json", None),
        BodyFormat::Json => ("json_as", Some(media_type)),
        BodyFormat::Form(_) => ("form", None),
        BodyFormat::Multipart => ("multipart", None),
        BodyFormat::Parts(_) => ("parts", None),
        BodyFormat::JsonLines => ("json_lines", Some(media_type)),
        BodyFormat::Text => ("text", Some(media_type)),
        BodyFormat::Bytes => ("body", Some(media_type)),
        BodyFormat::Enum(_) => ("choice", None),
    }
}

/// How the properties of a form are spelled; `None` for another body.
fn encodings(format: &BodyFormat) -> Option<&[(String, FormEncoding)]> {
    match format {
        BodyFormat::Form(encodings) => Some(encodings),
        _ => None,
    }
}

/// The enum of bodies of several types, and how each is written.
pub fn quote_bodies(choice: &BodyEnum) -> [Lines; 2] {
    let mut lines = Lines::default();
    lines.docs(&choice.docs);
    lines.line(|line| line.syntax("#[derive(Clone)]"));
    lines.line(|line| line.syntax("#[non_exhaustive]"));
    lines.open(|line| line.syntax("pub enum ").name(&choice.name));
    for variant in &choice.variants {
        lines.docs(&variant.docs);
        lines.wrapped(|line| {
            let line = line.name(&variant.name).syntax("(");
            line.list([&variant.ty], Line::ty).syntax("),")
        });
    }
    let mut calls = Lines::of("rt::request_body::implement", |line| {
        line.name(&choice.name)
    });
    for variant in &choice.variants {
        calls.line(|line| write_variant(line, variant));
    }
    calls.close();
    [lines, calls]
}

/// The struct of the parts of a body, and how each is added.
pub fn quote_parts(parts: &BodyParts) -> [Lines; 2] {
    let mut lines = Lines::default();
    lines.docs(&parts.docs);
    lines.line(|line| line.syntax("#[derive(Clone)]"));
    lines.open(|line| line.syntax("pub struct ").name(&parts.name));
    for part in &parts.parts {
        let input = part.input();
        lines.line(|line| line.field(input.name, input.ty, !input.is_argument()));
    }
    let maker = match parts.required().next() {
        Some(_) => ": new",
        None => ": default",
    };
    let mut calls = Lines::of("rt::multipart::implement", |line| {
        line.name(&parts.name).syntax(maker)
    });
    for part in &parts.parts {
        let input = part.input();
        write_input_docs(&mut calls, &input);
        calls.line(|line| {
            let line = line.name(input.name);
            let line = if input.is_argument() {
                line.syntax(": ").argument(input.ty, input.conversion)
            } else {
                write_setter(line, &input)
            };
            write_part(line, part).syntax(";")
        });
    }
    calls.close();
    [lines, calls]
}

/// How a variant is written.
fn write_variant<'a>(line: Line<'a>, variant: &BodyVariant) -> Line<'a> {
    let (function, media_type) = function(&variant.format, &variant.media_type);
    let line = line.name(&variant.name).syntax("(").ty(&variant.ty);
    let line = line.syntax(") => ").syntax(function).syntax("(");
    let line = line.optional(encodings(&variant.format), write_form_encodings);
    let line = line.optional(media_type, Line::text).syntax(")");
    line.syntax(if variant.has_conversion {
        ", from;"
    } else {
        ";"
    })
}

fn write_form_encodings<'a>(line: Line<'a>, encodings: &[(String, FormEncoding)]) -> Line<'a> {
    let list = line.syntax("&[").list(encodings, |line, (name, way)| {
        let line = line.syntax("(").text(name).syntax(", ");
        write_form_encoding(line, way).syntax(")")
    });
    list.syntax("]")
}

fn write_form_encoding<'a>(line: Line<'a>, encoding: &FormEncoding) -> Line<'a> {
    let line = line.syntax("rt::form::FormEncoding::");
    match encoding {
        FormEncoding::Style(style, explode) => {
            let line = line.syntax("Style(rt::parameter::Style::");
            let line = line.optional(style_name(*style, *explode), Line::syntax);
            line.syntax(")")
        }
        FormEncoding::Json => line.syntax("Json"),
    }
}

/// A part of a body.
fn write_part<'a>(line: Line<'a>, part: &Part) -> Line<'a> {
    let (function, media_type) = match &part.encoding {
        PartEncoding::File(_) => ("files(", None),
        PartEncoding::Value => ("value(", None),
        PartEncoding::Json(media_type) => ("json(", Some(media_type)),
        PartEncoding::DeepObject => ("deep_object(", None),
        PartEncoding::Text(media_type) => ("typed(", Some(media_type)),
    };
    let line = line.syntax(" => ").syntax(function);
    let line = line.text(&part.wire_name);
    let line = match &part.encoding {
        PartEncoding::File(Some(media_type)) => line.syntax(", Some(").text(media_type).syntax(")"),
        PartEncoding::File(None) => line.syntax(", None"),
        _ => line.optional(media_type, |line, text| line.syntax(", ").text(text)),
    };
    line.syntax(")")
}

/// The variant of the runtime's `Style`; `None` for a JSON text.
pub fn style_name(style: Style, explode: bool) -> Option<&'static str> {
    Some(match (style, explode) {
        (Style::Matrix, false) => "Matrix",
        (Style::Matrix, true) => "MatrixExploded",
        (Style::Label, false) => "Label",
        (Style::Label, true) => "LabelExploded",
        (Style::Simple, false) => "Simple",
        (Style::Simple, true) => "SimpleExploded",
        (Style::Form, false) => "Form",
        (Style::SpaceDelimited, false) => "SpaceDelimited",
        (Style::PipeDelimited, false) => "PipeDelimited",
        // With `explode`, there is no delimiter.
        (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, true) => "FormExploded",
        (Style::DeepObject, _) => "DeepObject",
        (Style::Json, _) => return None,
    })
}
