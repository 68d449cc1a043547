//! What becomes of the responses of an operation: successes first, then errors.

use super::{response_enums::bodies, sequence::build_sequence, types::Types};
use crate::{
    ir,
    model::{Decoding, Payload, Sequence, Stream},
    wire::{Method, ResponseRole, Status},
};

/// The documented successes of an operation.
pub enum Successes<'a> {
    /// One thing becomes of all of them.
    Alike(Decoding),
    /// Their bodies differ, so that they are the variants of an enum.
    Several(Vec<&'a ir::Response>),
}

/// What becomes of the successes of an operation.
pub fn successes<'a>(operation: &'a ir::Operation, types: &Types<'_>) -> Successes<'a> {
    let successes = documented(operation);
    if let Some(sequence) = only_sequence(&successes, types) {
        return Successes::Alike(Decoding::Sequence(sequence));
    }
    let payloads = distinct_payloads(&successes, types);
    let mut bodies = payloads.iter().flatten();
    let decoding = match (bodies.next(), bodies.next(), payloads.contains(&None)) {
        (None, ..) => Decoding::Empty,
        (Some(payload), None, false) => Decoding::Body(payload.clone()),
        (Some(payload), None, true) => match without_body(&successes) {
            Some(without) => Decoding::Optional {
                payload: payload.clone(),
                without,
            },
            None => return Successes::Several(successes),
        },
        _ => return Successes::Several(successes),
    };
    Successes::Alike(decoding)
}

/// What a response of the operation gives before all of its body is there, beside what it gives by `decoding`.
pub fn stream(operation: &ir::Operation, types: &Types<'_>, decoding: &Decoding) -> Option<Stream> {
    let successes = documented(operation);
    let contents = { successes.iter() }
        .flat_map(|response| response.sequence.iter().chain(&response.contents));
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
            Some(Stream::Bytes)
        }
        _ => None,
    }
}

/// The sequence that every success with a body is.
fn only_sequence(successes: &[&ir::Response], types: &Types<'_>) -> Option<Sequence> {
    let contents = { successes.iter() }.flat_map(|response| &response.contents);
    let mut sequences = contents.map(|content| build_sequence(content, types));
    let first = sequences.next()??;
    let is_one = sequences.all(|other| other.as_ref() == Some(&first));
    is_one.then_some(first)
}

/// The media types that are accepted, where that is not just JSON: those of all successes, and with less weight those of errors,
/// as some servers send no error in a type that is not accepted.
pub fn accept(operation: &ir::Operation) -> Option<String> {
    let successes = documented(operation);
    let contents = { successes.iter() }.flat_map(|response| &response.contents);
    accept_first(media_types(contents), operation)
}

/// The media types that a success is offered in, where one has several.
pub fn offered(operation: &ir::Operation) -> Vec<String> {
    let successes = documented(operation);
    let several = { successes.iter() }.filter(|response| response.contents.len() > 1);
    media_types(several.flat_map(|response| &response.contents))
}

/// What asks for one media type, and with less weight for those of errors.
pub fn accept_alone(media_type: String, operation: &ir::Operation) -> String {
    let accepted = accept_first(vec![media_type.clone()], operation);
    accepted.unwrap_or(media_type)
}

/// Those media types, and with less weight those of errors; `None` where that is just JSON.
fn accept_first(mut accepted: Vec<String>, operation: &ir::Operation) -> Option<String> {
    if accepted.is_empty() || accepted == ["application/json"] {
        return None;
    }
    let errors = errors(operation);
    let contents = { errors.iter() }.flat_map(|response| &response.contents);
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
        let mut bytes = media_type.bytes();
        let is_plain = bytes.all(|byte| matches!(byte, b' '..=b'~'));
        if is_plain && !media_types.contains(media_type) {
            media_types.push(media_type.clone());
        }
    }
    media_types
}

/// The documented successes.
fn documented(operation: &ir::Operation) -> Vec<&ir::Response> {
    if operation.method == Method::Head {
        // It describes what GET would answer (RFC 9110 §9.3.2).
        return Vec::new();
    }
    sorted(operation, ResponseRole::is_success)
}

/// The bodies, each once.
fn distinct_payloads(successes: &[&ir::Response], types: &Types<'_>) -> Vec<Option<Payload>> {
    let mut distinct = Vec::new();
    for response in successes {
        for body in bodies(response, types) {
            if !distinct.contains(&body.payload) {
                distinct.push(body.payload);
            }
        }
    }
    distinct
}

/// The statuses that come without a body; `None` where some of them are not single statuses.
fn without_body(successes: &[&ir::Response]) -> Option<Vec<u16>> {
    let without = { successes.iter() }.filter(|response| response.contents.is_empty());
    without
        .map(|response| match response.status {
            Status::Code(code) => Some(code),
            _ => None,
        })
        .collect()
}

/// The documented errors.
pub fn errors(operation: &ir::Operation) -> Vec<&ir::Response> {
    sorted(operation, ResponseRole::is_error)
}

/// The responses of some roles, by their statuses.
fn sorted(operation: &ir::Operation, has_role: fn(ResponseRole) -> bool) -> Vec<&ir::Response> {
    let responses = operation.responses.iter();
    let mut responses: Vec<_> = responses.filter(|it| has_role(it.role)).collect();
    responses.sort_by_key(|response| response.status);
    responses
}
