//! Request bodies: one value, or a part for each property.

use super::{
    contract, docs,
    docs::{Paragraphs, with_initial},
    identifier::{Style as NameStyle, Wanted, field_name, unique},
    media_types::media_type_name,
    rustdoc::inline_code,
    types::{Types, conversion},
    unnamed, value_docs,
};
use crate::{
    ir,
    model::{
        BodyEnum, BodyFormat, BodySpelling, Conversion, FormEncoding, Identifier, Part,
        PartEncoding, RequestBody, RustDoc, Type,
    },
    wire::Style,
};

/// What is said about a body of which the document says nothing.
pub const ANY_BODY: &str = "The body of the request.";

/// The parts of a body that is made of parts, and not one of several.
pub fn parts(body: &ir::Body) -> &[ir::Part] {
    match body.others.is_empty() {
        true => declared_parts(&body.content),
        false => &[],
    }
}

/// The parts that the document declares of a form.
pub fn declared_parts(content: &ir::Content) -> &[ir::Part] {
    match &content.format {
        ir::Format::Multipart(Some(parts)) => parts,
        _ => &[],
    }
}

/// The body as one value, or as one of the values of `choice`; `None` where it is made of parts.
pub fn build_body(
    body: &ir::Body,
    choice: Option<BodyEnum>,
    types: &Types<'_>,
) -> Option<RequestBody> {
    let content = &body.content;
    let is_nullable = choice.is_none() && content.value.nullable;
    let (format, ty, conversion) = match choice {
        Some(choice) => {
            let ty = Type::Own(choice.name.clone());
            (BodyFormat::Enum(choice), ty, Conversion::Into)
        }
        None if !parts(body).is_empty() => return None,
        None => {
            let (format, ty) = written(content, types);
            let conversion = match is_union(&content.value, types) {
                true => Conversion::Into,
                false => conversion(&ty),
            };
            (format, ty, conversion)
        }
    };
    Some(RequestBody {
        name: Identifier("body".to_owned()),
        docs: body_docs(body, types),
        contract: contract::of_body(&body.pointer, body.required, is_nullable),
        required: body.required,
        conversion,
        ty,
        media_type: content.media_type.clone(),
        format,
        spellings: spellings(body),
    })
}

/// How a body is written, and the type of its value.
pub fn written(content: &ir::Content, types: &Types<'_>) -> (BodyFormat, Type) {
    match &content.format {
        ir::Format::Json => (BodyFormat::Json, types.of_use(&content.value)),
        ir::Format::Form(encodings) => (form(encodings), types.of_use(&content.value)),
        ir::Format::Multipart(_) => (BodyFormat::Multipart, Type::Multipart),
        ir::Format::Sequence(_) => (
            BodyFormat::JsonLines,
            Type::Vec(Box::new(types.of_use(&content.value))),
        ),
        ir::Format::Text => (BodyFormat::Text, Type::String),
        ir::Format::Bytes => (BodyFormat::Bytes, Type::Body),
    }
}

/// Whether a value is a union, which is made of each of its variants that has a type of its own.
fn is_union(value: &ir::Use, types: &Types<'_>) -> bool {
    let (_, schema) = types.target(value.schema);
    matches!(schema.shape, ir::Shape::Union(_)) && !value.nullable
}

/// The other media types in which a body can be sent, with a function for each.
pub fn spellings(body: &ir::Body) -> Vec<BodySpelling> {
    let wanted = body.spellings.iter().map(|spelling| Wanted {
        spec_name: spelling.media_type.clone(),
        identifier: field_name(&format!("as {}", media_type_name(&spelling.media_type))),
        path: vec![spelling.media_type.clone()],
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let names = unique(&wanted, NameStyle::Snake, |_| false).names;
    let named = body.spellings.iter().zip(names);
    let spellings = named.map(|(spelling, name)| BodySpelling {
        name: Identifier(name),
        docs: RustDoc(vec![format!(
            "Sends the body as {}.",
            inline_code(&spelling.media_type)
        )]),
        media_type: spelling.media_type.clone(),
        format: match &spelling.format {
            ir::Format::Form(encodings) => form(encodings),
            ir::Format::Text => BodyFormat::Text,
            ir::Format::Bytes => BodyFormat::Bytes,
            _ => BodyFormat::Json,
        },
    });
    spellings.collect()
}

fn form(encodings: &[(String, ir::Encoding)]) -> BodyFormat {
    let encodings = encodings
        .iter()
        .filter_map(|(name, encoding)| Some((name.clone(), form_encoding(encoding)?)));
    BodyFormat::Form(encodings.collect())
}

fn body_docs(body: &ir::Body, types: &Types<'_>) -> RustDoc {
    let mut paragraphs = words(body, types);
    if paragraphs.is_empty() {
        paragraphs.line(ANY_BODY);
    }
    paragraphs.finish()
}

/// What the document says about a body, and about a schema of it that has no type.
pub fn words(body: &ir::Body, types: &Types<'_>) -> Paragraphs {
    let said = ir::Docs {
        description: body.description.clone(),
        ..ir::Docs::default()
    };
    let mut paragraphs = docs::words(&said);
    paragraphs.add(unnamed::words(body.content.value.schema, &said, types));
    paragraphs
}

/// Of which type a body is, where that is not plain JSON, and which others the document offers.
pub fn sent_as(body: &ir::Body, choice: Option<&BodyEnum>) -> Option<String> {
    if let Some(choice) = choice {
        return Some(format!(
            "The variant of [`{}`] sets the media type of the body.",
            choice.name.0
        ));
    }
    let sent = &body.content.media_type;
    let alternatives = body.alternatives.iter();
    let list: Vec<String> = alternatives
        .map(|media_type| inline_code(media_type))
        .collect();
    match list.as_slice() {
        [] if sent == "application/json" => None,
        [] => Some(format!("The body is sent as {}.", inline_code(sent))),
        _ => Some(format!(
            "The body is sent as {}; the document offers {} too.",
            inline_code(sent),
            list.join(", ")
        )),
    }
}

fn form_encoding(encoding: &ir::Encoding) -> Option<FormEncoding> {
    match encoding {
        ir::Encoding::Json(_) | ir::Encoding::Style(Style::Json, _) => Some(FormEncoding::Json),
        ir::Encoding::Style(style, explode) => Some(FormEncoding::Style(*style, *explode)),
        ir::Encoding::Text(_) => None,
    }
}

/// A property of a body as a part of it.
pub fn build_part(part: &ir::Part, name: Identifier, types: &Types<'_>) -> Part {
    let (ty, encoding) = match &part.kind {
        ir::PartKind::File(media_type) => (Type::File, PartEncoding::File(media_type.clone())),
        ir::PartKind::Files(media_type) => (
            Type::Vec(Box::new(Type::File)),
            PartEncoding::File(media_type.clone()),
        ),
        ir::PartKind::Value(encoding) => (
            types.of(part.value.schema),
            match encoding {
                None => PartEncoding::Value,
                Some(ir::Encoding::Style(..)) => PartEncoding::DeepObject,
                Some(ir::Encoding::Json(media_type)) => PartEncoding::Json(media_type.clone()),
                Some(ir::Encoding::Text(media_type)) => PartEncoding::Text(media_type.clone()),
            },
        ),
    };
    let docs_of = match encoding {
        PartEncoding::File(_) => value_docs::of_file,
        _ => value_docs::of_value,
    };
    let docs = docs_of(&part.docs, part.value.schema, &part.name, types);
    let initial = types.initial(part.required, &part.value);
    Part {
        name,
        wire_name: part.name.clone(),
        docs: with_initial(docs, initial.as_ref()),
        deprecated: docs::deprecation(&part.docs),
        contract: types.contract(&part.value, part.required, &part.docs),
        required: part.required,
        example: types.example(&part.docs, part.value.schema),
        initial,
        conversion: conversion(&ty),
        ty,
        encoding,
    }
}
