//! What becomes of the responses of an operation: successes first, then errors.

use super::{
    docs::Paragraphs,
    identifier::{Style, Wanted, unique},
    media_types::{media_type_name, top_level_type},
    rustdoc::{inline_code, markdown},
    statuses::{status_name, status_pattern},
    types::Types,
};
use crate::{
    ir::{self, EventElement},
    model::{
        Decoding, Framing, Identifier, OperationError, Payload, ResponseEnum, ResponseVariant,
        RustDoc, Sequence, StatusPattern, Stream, Type,
    },
};

/// What becomes of a successful response of the operation whose request is `request`; `name` is for the enum, if there is one.
pub fn decoding(
    operation: &ir::Operation,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> Decoding {
    let successes = successes(operation);
    if let Some(sequence) = only_sequence(&successes, types) {
        return Decoding::Sequence(sequence);
    }
    let payloads = distinct_payloads(&successes, types);
    let mut bodies = payloads.iter().flatten();
    match (bodies.next(), bodies.next(), payloads.contains(&None)) {
        (None, ..) => Decoding::Empty,
        (Some(payload), None, false) => Decoding::Body(payload.clone()),
        (Some(payload), None, true) if without_body(&successes).is_some() => Decoding::Optional {
            payload: payload.clone(),
            without: without_body(&successes).unwrap_or_default(),
        },
        _ => Decoding::Enum(response_enum(successes, types, request, name)),
    }
}

/// The enum of the successes.
fn response_enum(
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

/// What a response of the operation gives before all of its body is there, beside what it gives by `decoding`.
pub fn stream(operation: &ir::Operation, types: &Types<'_>, decoding: &Decoding) -> Option<Stream> {
    let successes = successes(operation);
    let contents = { successes.iter() }
        .flat_map(|(_, response)| response.sequence.iter().chain(&response.contents));
    let mut sequences =
        contents.filter_map(|content| Some((content, build_sequence(content, types)?)));
    match (decoding, sequences.next()) {
        (Decoding::Sequence(_), _) => None,
        (_, Some((content, sequence))) => Some(Stream::Sequence {
            sequence,
            accept: accept_first(media_types([content]), operation),
        }),
        (Decoding::Body(payload) | Decoding::Optional { payload, .. }, None)
            if matches!(payload, Payload::Text | Payload::Bytes) =>
        {
            Some(Stream::Download)
        }
        _ => None,
    }
}

/// The sequence that every success with a body is.
fn only_sequence(
    successes: &[(StatusPattern, &ir::Response)],
    types: &Types<'_>,
) -> Option<Sequence> {
    let contents = { successes.iter() }.flat_map(|(_, response)| &response.contents);
    let mut sequences = contents.map(|content| build_sequence(content, types));
    let first = sequences.next()??;
    { sequences }
        .all(|other| other.as_ref() == Some(&first))
        .then_some(first)
}

/// How a body is read element by element.
fn build_sequence(content: &ir::Content, types: &Types<'_>) -> Option<Sequence> {
    let ir::Format::Sequence(framing) = content.format else {
        return None;
    };
    Some(Sequence {
        framing: match framing {
            ir::Framing::Lines => Framing::JsonLines,
            ir::Framing::Events(EventElement::Data { is_text: false }) => Framing::Events,
            ir::Framing::Events(EventElement::Data { is_text: true }) => Framing::TextEvents,
            ir::Framing::Events(EventElement::Event { is_text: false }) => Framing::EventObjects,
            ir::Framing::Events(EventElement::Event { is_text: true }) => Framing::TextEventObjects,
        },
        element: types.of_use(&content.value),
    })
}

/// Whether the successes of an operation are an enum.
pub fn has_enum(operation: &ir::Operation, types: &Types<'_>) -> bool {
    let unnamed = || Identifier(String::new());
    matches!(
        decoding(operation, types, &unnamed(), unnamed()),
        Decoding::Enum(_)
    )
}

/// Whether Clippy finds a function too complex that gives a result with this response. (It does not look at asynchronous ones.) Each
/// path counts ten times its depth.
pub fn has_complex_result(decoding: &Decoding, stream: Option<&Stream>) -> bool {
    const MOST: usize = 250;
    fn score(ty: &Type, depth: usize) -> usize {
        let inside = match ty {
            Type::Vec(inner) | Type::Option(inner) | Type::Boxed(inner) => score(inner, depth + 1),
            Type::Map(inner) => score(inner, depth + 1) + 10 * (depth + 1),
            Type::JsonMap => 20 * (depth + 1),
            Type::DateTime => 10 * (depth + 1),
            _ => 0,
        };
        10 * depth + inside
    }
    // `Result`, and in it `Response` and `Error`.
    let around = 10 + 20 + 20;
    let is_complex = |sequence: &Sequence| {
        // `Blocking` and `Sequence`, and `ServerSentEvent`.
        let (event, depth) = if sequence.is_data() { (50, 6) } else { (0, 5) };
        around + 30 + 40 + event + score(&sequence.element, depth) > MOST
    };
    if let Some(Stream::Sequence { sequence, .. }) = stream
        && is_complex(sequence)
    {
        return true;
    }
    match decoding {
        Decoding::Empty | Decoding::Enum(_) => false,
        Decoding::Sequence(sequence) => is_complex(sequence),
        Decoding::Body(payload) => around + score(payload.ty(), 3) > MOST,
        Decoding::Optional { payload, .. } => around + 30 + score(payload.ty(), 4) > MOST,
    }
}

/// The media types that are accepted, where that is not just JSON: those of all successes, and with less weight those of errors,
/// as some servers send no error in a type that is not accepted.
pub fn accept(operation: &ir::Operation) -> Option<String> {
    let successes = successes(operation);
    let contents = { successes.iter() }.flat_map(|(_, response)| &response.contents);
    accept_first(media_types(contents), operation)
}

/// Those media types, and with less weight those of errors; `None` where that is just JSON.
fn accept_first(mut accepted: Vec<String>, operation: &ir::Operation) -> Option<String> {
    if accepted.is_empty() || accepted == ["application/json"] {
        return None;
    }
    let errors = errors(operation);
    let contents = { errors.iter() }.flat_map(|(_, response)| &response.contents);
    let mut errors = media_types(contents);
    errors.retain(|media_type| !accepted.contains(media_type));
    accepted.extend(errors.into_iter().map(|media_type| media_type + ";q=0.5"));
    Some(accepted.join(", "))
}

/// The media types of bodies, each once, without what no header can hold.
fn media_types<'a>(contents: impl IntoIterator<Item = &'a ir::Content>) -> Vec<String> {
    let mut media_types: Vec<String> = Vec::new();
    for content in contents {
        let media_type = &content.media_type;
        let is_plain = { media_type.bytes() }.all(|byte| matches!(byte, b' '..=b'~'));
        if is_plain && !media_types.contains(media_type) {
            media_types.push(media_type.clone());
        }
    }
    media_types
}

/// The documented successes.
fn successes(operation: &ir::Operation) -> Vec<(StatusPattern, &ir::Response)> {
    if operation.method == ir::Method::Head {
        // It describes what GET would answer (RFC 9110 §9.3.2).
        return Vec::new();
    }
    let successes = { operation.responses.iter() }.filter(|response| response.is_success);
    sorted(successes)
}

/// The responses by their statuses: exact ones first, then ranges, then the default.
fn sorted<'a>(
    responses: impl Iterator<Item = &'a ir::Response>,
) -> Vec<(StatusPattern, &'a ir::Response)> {
    let mut responses: Vec<_> = responses
        .map(|response| (status_pattern(response.status), response))
        .collect();
    responses.sort_by_key(|(pattern, _)| *pattern);
    responses
}

fn is_2xx(pattern: StatusPattern) -> bool {
    matches!(
        pattern,
        StatusPattern::Code(200..300) | StatusPattern::Range(2)
    )
}

/// The bodies, each once.
fn distinct_payloads(
    successes: &[(StatusPattern, &ir::Response)],
    types: &Types<'_>,
) -> Vec<Option<Payload>> {
    let mut distinct = Vec::new();
    for (_, response) in successes {
        for body in bodies(response, types) {
            if !distinct.contains(&body.payload) {
                distinct.push(body.payload);
            }
        }
    }
    distinct
}

/// The statuses that come without a body; `None` where some of them are not single statuses.
fn without_body(successes: &[(StatusPattern, &ir::Response)]) -> Option<Vec<u16>> {
    let without = { successes.iter() }.filter(|(_, response)| response.contents.is_empty());
    without
        .map(|(pattern, _)| match pattern {
            StatusPattern::Code(code) => Some(*code),
            _ => None,
        })
        .collect()
}

/// A body that a response can have.
struct Body {
    /// The media types that tell it from the others; none where there are no others.
    media_types: Vec<String>,
    /// What is read from it; `None` where there is nothing to read.
    payload: Option<Payload>,
}

/// The bodies that a response can have, which differ.
fn bodies(response: &ir::Response, types: &Types<'_>) -> Vec<Body> {
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

/// The documented errors: everything that is not 2xx.
fn errors(operation: &ir::Operation) -> Vec<(StatusPattern, &ir::Response)> {
    let responses = sorted(operation.responses.iter()).into_iter();
    responses.filter(|(pattern, _)| !is_2xx(*pattern)).collect()
}

/// The enum of the documented errors; `None` where the document declares no error.
pub fn operation_error(
    operation: &ir::Operation,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> Option<OperationError> {
    let errors = errors(operation);
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
