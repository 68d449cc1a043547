//! How the body of a request is set.

use super::{line::Line, lines::Lines};
use crate::{
    model::{BodyFormat, FormEncoding, Method, Part, PartEncoding, RequestBody},
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
            lines.line(|line| write_part(line, part));
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
    let (function, media_type) = match format {
        BodyFormat::Json if media_type == "application/json" => ("json(", None),
        BodyFormat::Json => ("json_as(", Some(media_type)),
        BodyFormat::Form(_) => ("form(", None),
        BodyFormat::Multipart => ("multipart(", None),
        BodyFormat::JsonLines => ("json_lines(", Some(media_type)),
        BodyFormat::Text => ("text(", Some(media_type)),
        BodyFormat::Bytes => ("body(", Some(media_type)),
    };
    let mut line = line.syntax(function).name(&body.name);
    if let BodyFormat::Form(encodings) = format {
        let list = line.syntax(", &[").list(encodings, |line, (name, way)| {
            let line = line.syntax("(").text(name).syntax(", ");
            write_form_encoding(line, way).syntax(")")
        });
        line = list.syntax("]");
    }
    let line = line.optional(media_type, |line, text| line.syntax(", ").text(text));
    line.syntax(");")
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
    let line = line.name(&part.name).syntax(" => ").syntax(function);
    let line = line.text(&part.wire_name);
    let line = match &part.encoding {
        PartEncoding::File(Some(media_type)) => line.syntax(", Some(").text(media_type).syntax(")"),
        PartEncoding::File(None) => line.syntax(", None"),
        _ => line.optional(media_type, |line, text| line.syntax(", ").text(text)),
    };
    line.syntax(");")
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
