//! What becomes of the responses of an operation: successes first, then errors.

use super::{
    docs::Paragraphs,
    identifier::{Style, Wanted, unique},
    rustdoc::{inline_code, markdown},
    sequence::build_sequence,
    statuses::{status_name, status_pattern},
    types::Types,
};
use crate::{
    ir,
    model::{
        Decoding, Identifier, OperationError, Payload, ResponseEnum, RustDoc, Sequence,
        StatusPattern, StatusVariant, Stream, Type,
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
        _ => Decoding::ByStatus(ResponseEnum {
            docs: RustDoc(vec![format!(
                "The documented successes of [`{}`].",
                request.0
            )]),
            variants: variants(successes, types),
            name,
        }),
    }
}

/// What a response of the operation gives before all of its body is there, beside what it gives by `decoding`.
pub fn stream(operation: &ir::Operation, types: &Types<'_>, decoding: &Decoding) -> Option<Stream> {
    let successes = successes(operation);
    let contents = { successes.iter() }
        .flat_map(|(_, response)| [&response.sequence, &response.content])
        .flatten();
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
    let contents = { successes.iter() }.filter_map(|(_, response)| response.content.as_ref());
    let mut sequences = contents.map(|content| build_sequence(content, types));
    let first = sequences.next()??;
    { sequences }
        .all(|other| other.as_ref() == Some(&first))
        .then_some(first)
}

/// Whether the successes of an operation are an enum.
pub fn has_enum(operation: &ir::Operation, types: &Types<'_>) -> bool {
    let unnamed = || Identifier(String::new());
    matches!(
        decoding(operation, types, &unnamed(), unnamed()),
        Decoding::ByStatus(_)
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
        Decoding::Empty | Decoding::ByStatus(_) => false,
        Decoding::Sequence(sequence) => is_complex(sequence),
        Decoding::Body(payload) => around + score(payload.ty(), 3) > MOST,
        Decoding::Optional { payload, .. } => around + 30 + score(payload.ty(), 4) > MOST,
    }
}

/// The media types that are accepted, where that is not just JSON: those of all successes, and with less weight those of errors,
/// as some servers send no error in a type that is not accepted.
pub fn accept(operation: &ir::Operation) -> Option<String> {
    let successes = successes(operation);
    let contents = { successes.iter() }.filter_map(|(_, response)| response.content.as_ref());
    accept_first(media_types(contents), operation)
}

/// Those media types, and with less weight those of errors; `None` where that is just JSON.
fn accept_first(mut accepted: Vec<String>, operation: &ir::Operation) -> Option<String> {
    if accepted.is_empty() || accepted == ["application/json"] {
        return None;
    }
    let errors = errors(operation);
    let contents = { errors.iter() }.filter_map(|(_, response)| response.content.as_ref());
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

/// The documented successes: those of 2xx; the default where no other response but errors is documented.
fn successes(operation: &ir::Operation) -> Vec<(StatusPattern, &ir::Response)> {
    if operation.method == ir::Method::Head {
        // It describes what GET would answer (RFC 9110 §9.3.2).
        return Vec::new();
    }
    let responses =
        { operation.responses.iter() }.map(|response| (status_pattern(response.status), response));
    let responses: Vec<_> = responses.collect();
    let is_error = |pattern: &StatusPattern| {
        matches!(
            pattern,
            StatusPattern::Code(400..) | StatusPattern::Range(4..)
        )
    };
    let is_only_default = { responses.iter() }
        .all(|(pattern, _)| is_error(pattern) || *pattern == StatusPattern::Default);
    let is_success = |pattern: StatusPattern| match pattern {
        StatusPattern::Default => is_only_default,
        other => is_2xx(other),
    };
    let mut successes = responses;
    successes.retain(|(pattern, _)| is_success(*pattern));
    successes.sort_by_key(|(pattern, _)| *pattern);
    successes
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
        let payload = payload(response, types);
        if !distinct.contains(&payload) {
            distinct.push(payload);
        }
    }
    distinct
}

/// The statuses that come without a body; `None` where some of them are not single statuses.
fn without_body(successes: &[(StatusPattern, &ir::Response)]) -> Option<Vec<u16>> {
    let without = { successes.iter() }.filter(|(_, response)| response.content.is_none());
    without
        .map(|(pattern, _)| match pattern {
            StatusPattern::Code(code) => Some(*code),
            _ => None,
        })
        .collect()
}

/// What is read from the body of a response.
fn payload(response: &ir::Response, types: &Types<'_>) -> Option<Payload> {
    let content = response.content.as_ref()?;
    Some(match content.format {
        ir::Format::Text | ir::Format::Sequence(_) => Payload::Text,
        ir::Format::Bytes => Payload::Bytes,
        _ => Payload::Json(types.of_use(&content.value)),
    })
}

/// The documented errors: everything that is not 2xx.
fn errors(operation: &ir::Operation) -> Vec<(StatusPattern, &ir::Response)> {
    let responses =
        { operation.responses.iter() }.map(|response| (status_pattern(response.status), response));
    let mut errors: Vec<_> = responses.filter(|(pattern, _)| !is_2xx(*pattern)).collect();
    errors.sort_by_key(|(pattern, _)| *pattern);
    errors
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
        variants: variants(errors, types),
    })
}

/// A variant for each response.
fn variants(
    responses: Vec<(StatusPattern, &ir::Response)>,
    types: &Types<'_>,
) -> Vec<StatusVariant> {
    let wanted: Vec<Wanted> = responses
        .iter()
        .map(|(pattern, response)| Wanted {
            spec_name: response.status.to_string(),
            identifier: status_name(*pattern),
            path: vec![response.status.to_string()],
        })
        .collect();
    let names = unique(&wanted, Style::UpperCamel, |_| false).names;
    responses
        .into_iter()
        .zip(names)
        .map(|((status, response), name)| {
            let mut paragraphs = Paragraphs::default();
            paragraphs.line(format!("{}.", inline_code(&response.status.to_string())));
            paragraphs.add(markdown(&response.description));
            StatusVariant {
                name: Identifier(name),
                docs: paragraphs.finish(),
                status,
                payload: payload(response, types),
            }
        })
        .collect()
}
