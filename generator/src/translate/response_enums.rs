//! The enums of an operation's documented responses: a variant for each status, and for each body where one status has several.

use super::{
    docs::Paragraphs,
    identifier::{Style, Wanted, unique},
    media_types::{media_type_name, top_level_type},
    rustdoc::{inline_code, markdown},
    statuses::status_name,
    types::Types,
};
use crate::{
    ir,
    model::{
        Identifier, OperationError, Payload, ResponseEnum, ResponseVariant, RustDoc, StatusPattern,
        Type,
    },
};

/// The enum of the successes.
pub fn response_enum(
    successes: Vec<(StatusPattern, &ir::Response)>,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> ResponseEnum {
    let mut docs = vec![format!("The documented successes of [`{}`].", request.0)];
    let variants = variants(successes, types, Enum::Successes);
    if variants
        .iter()
        .any(|variant| !variant.media_types.is_empty())
    {
        docs.extend([
            String::new(),
            "The `Content-Type` of the response says which it is. To ask for one of them, set the header `Accept` by \
             [`CallOptions::header`].".to_owned(),
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
    errors: Vec<(StatusPattern, &ir::Response)>,
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
            "Ask an [`Error`] for it with [`Error::typed`].".to_owned(),
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
fn variants(
    responses: Vec<(StatusPattern, &ir::Response)>,
    types: &Types<'_>,
    of: Enum,
) -> Vec<ResponseVariant> {
    // A success whose status tells nothing apart is named by its media type alone.
    let has_status = of == Enum::Errors || responses.len() > 1;
    let mut variants = Vec::new();
    let mut wanted = Vec::new();
    for (status, response) in responses {
        for Body {
            media_types,
            payload,
        } in bodies(response, types)
        {
            let media_type = media_types.first().map_or("", String::as_str);
            let prefix = status_name(status);
            wanted.push(Wanted {
                spec_name: format!("{} {media_type}", response.status)
                    .trim_end()
                    .to_owned(),
                identifier: match media_type {
                    "" => prefix,
                    _ if has_status => prefix + &media_type_name(media_type),
                    _ => media_type_name(media_type),
                },
                path: vec![
                    top_level_type(media_type).to_owned(),
                    response.status.to_string(),
                    media_type.to_owned(),
                ],
            });
            variants.push(ResponseVariant {
                name: Identifier(String::new()),
                docs: variant_docs(response, &media_types),
                status,
                media_types,
                payload,
            });
        }
    }
    let is_taken = |name: &str| of == Enum::Successes && name == "Other";
    let names = unique(&wanted, Style::UpperCamel, is_taken).names;
    for (variant, name) in variants.iter_mut().zip(names) {
        variant.name = Identifier(name);
    }
    variants
}

/// The status, the media types where they tell it from others, and what the document says.
fn variant_docs(response: &ir::Response, media_types: &[String]) -> RustDoc {
    let status = response.status.to_string();
    let conditions = std::iter::once(&status).chain(media_types);
    let conditions: Vec<String> = conditions.map(|condition| inline_code(condition)).collect();
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!("{}.", conditions.join(", ")));
    paragraphs.add(markdown(&response.description));
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
    let payloads: Vec<Payload> = { response.contents.iter() }
        .map(|content| payload(content, types))
        .collect();
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
    let are_texts = { payloads.iter() }
        .all(|payload| matches!(payload, Payload::Text | Payload::Json(Type::String)));
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
