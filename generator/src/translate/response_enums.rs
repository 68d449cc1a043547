//! The enums of an operation's documented responses: a variant for each status, and for each body where one status has several.

use super::{
    docs::Paragraphs,
    identifier::{Style, Wanted, unique},
    media_types::{media_type_name, top_level_type},
    rustdoc::{inline_code, markdown},
    statuses::status_name,
    types::Types,
    unnamed,
};
use crate::{
    ir,
    model::{Identifier, OperationError, Payload, ResponseEnum, ResponseVariant, RustDoc, Type},
};

/// The enum of the successes.
pub fn response_enum(
    successes: Vec<&ir::Response>,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> ResponseEnum {
    let mut docs = vec![format!(
        "The documented successful responses of [`{}`].",
        request.0
    )];
    let variants = variants(successes, types, Enum::Successes);
    if variants
        .iter()
        .any(|variant| !variant.media_types.is_empty())
    {
        docs.extend([
            String::new(),
            "The `Content-Type` of the response says which it is. The functions of the request that start with `accept_` ask \
             for one of them."
                .to_owned(),
        ]);
    }
    ResponseEnum {
        name,
        docs: RustDoc(docs),
        variants,
    }
}

/// The enum of the documented errors; `None` where there are none.
pub fn operation_error(
    errors: Vec<&ir::Response>,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> Option<OperationError> {
    if errors.is_empty() {
        return None;
    }
    Some(OperationError {
        docs: RustDoc(vec![
            format!("The documented errors of [`{}`].", request.0),
            String::new(),
            "[`Error::typed`](crate::Error::typed) decodes it.".to_owned(),
        ]),
        name,
        variants: variants(errors, types, Enum::Errors),
    })
}

/// What the responses are that become the variants of an enum.
#[derive(Clone, Copy, PartialEq)]
enum Enum {
    Successes,
    Errors,
}

/// A variant for each body of each response, and for each response without a body.
fn variants(responses: Vec<&ir::Response>, types: &Types<'_>, of: Enum) -> Vec<ResponseVariant> {
    // A success whose status tells nothing apart is named by its media type alone.
    let has_status = of == Enum::Errors || responses.len() > 1;
    let responses = responses.into_iter();
    let bodies = responses.flat_map(|response| {
        let bodies = bodies(response, types).into_iter();
        bodies.map(move |body| (response, body))
    });
    let bodies: Vec<(&ir::Response, Body)> = bodies.collect();
    let wanted = { bodies.iter() }.map(|(response, body)| wanted(response, body, has_status));
    let wanted: Vec<Wanted> = wanted.collect();
    let is_taken = |name: &str| of == Enum::Successes && name == "Other";
    let names = unique(&wanted, Style::UpperCamel, is_taken).names;
    let variants = bodies.into_iter().zip(names);
    let variants = variants.map(|((response, body), name)| ResponseVariant {
        name: Identifier(name),
        docs: variant_docs(response, &body, types),
        pointer: response.pointer.clone(),
        status: response.status,
        media_types: body.media_types,
        payload: body.payload,
    });
    variants.collect()
}

/// The name of a variant: that of its status, of its media type, or of both.
fn wanted(response: &ir::Response, body: &Body, has_status: bool) -> Wanted {
    let media_type = body.media_types.first().map_or("", String::as_str);
    let status = response.status.to_string();
    Wanted {
        spec_name: format!("{status} {media_type}").trim_end().to_owned(),
        identifier: match media_type {
            "" => status_name(response.status),
            _ if has_status => status_name(response.status) + &media_type_name(media_type),
            _ => media_type_name(media_type),
        },
        path: vec![
            top_level_type(media_type).to_owned(),
            status,
            media_type.to_owned(),
        ],
    }
}

/// The status, the media types where they tell it from others, and what the document says.
fn variant_docs(response: &ir::Response, body: &Body, types: &Types<'_>) -> RustDoc {
    let status = response.status.to_string();
    let conditions = std::iter::once(&status).chain(&body.media_types);
    let conditions: Vec<String> = conditions.map(|condition| inline_code(condition)).collect();
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!("{}.", conditions.join(", ")));
    paragraphs.add(markdown(&response.description));
    let contents = response.contents.iter();
    let is_meant = |content: &&ir::Content| {
        body.media_types.is_empty() || content.keys.iter().eq(&body.media_types)
    };
    for content in contents.filter(is_meant) {
        let said = ir::Docs::default();
        paragraphs.add(unnamed::words(content.value.schema, &said, types));
    }
    paragraphs.finish()
}

/// A body that a response can have.
pub struct Body {
    /// The media types that tell it from the others; none where there are no others.
    pub media_types: Vec<String>,
    /// What is read from it; `None` where there is nothing to read.
    pub payload: Option<Payload>,
}

/// The bodies that a response can have, which differ.
pub fn bodies(response: &ir::Response, types: &Types<'_>) -> Vec<Body> {
    let contents = response.contents.iter();
    let payloads: Vec<Payload> = contents.map(|content| payload(content, types)).collect();
    if let Some(payload) = common(&payloads) {
        return vec![Body {
            media_types: Vec::new(),
            payload,
        }];
    }
    let bodies = response.contents.iter().zip(payloads);
    bodies
        .map(|(content, payload)| Body {
            media_types: content.keys.clone(),
            payload: Some(payload),
        })
        .collect()
}

/// What all bodies are read as, where there is one way for all; in it `None` where there is none.
fn common(payloads: &[Payload]) -> Option<Option<Payload>> {
    let Some((first, others)) = payloads.split_first() else {
        return Some(None);
    };
    if others.iter().all(|other| other == first) {
        return Some(Some(first.clone()));
    }
    let mut read = payloads.iter();
    let are_texts =
        read.all(|payload| matches!(payload, Payload::Text | Payload::Json(Type::String)));
    are_texts.then_some(Some(Payload::JsonOrText))
}

/// What is read from a body.
fn payload(content: &ir::Content, types: &Types<'_>) -> Payload {
    match content.format {
        ir::Format::Text | ir::Format::Sequence(_) => Payload::Text,
        ir::Format::Bytes => Payload::Bytes,
        _ => Payload::Json(types.of_use(&content.value)),
    }
}
