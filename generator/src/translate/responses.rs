//! What becomes of the responses of an operation: successes first, then errors.

use super::{
    response_enums::{bodies, response_enum},
    sequence::build_sequence,
    statuses::status_pattern,
    types::Types,
};
use crate::{
    ir,
    model::{Decoding, Identifier, Payload, Sequence, StatusPattern, Stream, Type},
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

/// What a response of the operation gives before all of its body is there, beside what it gives by `decoding`.
pub fn stream(operation: &ir::Operation, types: &Types<'_>, decoding: &Decoding) -> Option<Stream> {
    let successes = successes(operation);
    let responses = successes.iter().map(|(_, response)| response);
    let contents =
        responses.flat_map(|response| response.sequence.iter().chain(&response.contents));
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
    let responses = successes.iter().map(|(_, response)| response);
    let contents = responses.flat_map(|response| &response.contents);
    let mut sequences = contents.map(|content| build_sequence(content, types));
    let first = sequences.next()??;
    let is_one = sequences.all(|other| other.as_ref() == Some(&first));
    is_one.then_some(first)
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
    let responses = successes.iter().map(|(_, response)| response);
    let contents = responses.flat_map(|response| &response.contents);
    accept_first(media_types(contents), operation)
}

/// Those media types, and with less weight those of errors; `None` where that is just JSON.
fn accept_first(mut accepted: Vec<String>, operation: &ir::Operation) -> Option<String> {
    if accepted.is_empty() || accepted == ["application/json"] {
        return None;
    }
    let errors = errors(operation);
    let responses = errors.iter().map(|(_, response)| response);
    let contents = responses.flat_map(|response| &response.contents);
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
fn successes(operation: &ir::Operation) -> Vec<(StatusPattern, &ir::Response)> {
    if operation.method == ir::Method::Head {
        // It describes what GET would answer (RFC 9110 §9.3.2).
        return Vec::new();
    }
    let responses = operation.responses.iter();
    sorted(responses.filter(|response| response.is_success))
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
    let successes = successes.iter();
    let without = successes.filter(|(_, response)| response.contents.is_empty());
    without
        .map(|(pattern, _)| match pattern {
            StatusPattern::Code(code) => Some(*code),
            _ => None,
        })
        .collect()
}

/// The documented errors: everything that is not 2xx.
pub fn errors(operation: &ir::Operation) -> Vec<(StatusPattern, &ir::Response)> {
    let responses = sorted(operation.responses.iter()).into_iter();
    responses.filter(|(pattern, _)| !is_2xx(*pattern)).collect()
}
