//! Bodies that are one value after the other.

use super::{lower, lower_with_warnings, with_head};
use crate::ir::{Api, Content, EventElement, Format, Framing, Origin, Shape};

/// The document whose only operation has this `content` in its success.
fn document(content: &str) -> String {
    with_head(&format!(
        "paths:
  /a: {{get: {{operationId: x, responses: {{'200': {{description: d, content: {content}}}}}}}}}
components:
  schemas:
    Line: {{type: object, properties: {{text: {{type: string}}}}}}
    Lines: {{type: array, items: {{$ref: '#/components/schemas/Line'}}}}
    Event: {{type: object, properties: {{event: {{type: string}}, data: {{$ref: '#/components/schemas/Line'}}}}}}
    Note: {{type: object, properties: {{id: {{type: string}}, data: {{type: string}}}}}}
    Envelope: {{type: object, properties: {{data: {{type: string}}, more: {{type: boolean}}}}}}
"
    ))
}

/// The media type, the format, and the key of the component or the shape.
fn seen(api: &Api, content: Option<&Content>) -> Option<(String, Format, String)> {
    let content = content?;
    let schema = &api.schemas[content.value.schema];
    let name = match (&schema.origin, &schema.shape) {
        (Origin::Component(name), _) => name.clone(),
        (_, Shape::Union(_)) => "union".to_owned(),
        (_, shape) => format!("{shape:?}"),
    };
    Some((content.media_type.clone(), content.format.clone(), name))
}

const LINES: Framing = Framing::Lines;
const TEXT: Framing = Framing::Events(EventElement::Data { is_text: true });
const DATA: Framing = Framing::Events(EventElement::Data { is_text: false });
const EVENT: Framing = Framing::Events(EventElement::Event { is_text: false });
const TEXT_EVENT: Framing = Framing::Events(EventElement::Event { is_text: true });

#[test]
fn elements_are_what_the_schema_says_in_whichever_way() {
    let reference = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let union = |names: [&str; 2]| format!("{{oneOf: [{}]}}", names.map(reference).join(", "));
    let cases = [
        (
            "application/x-ndjson",
            format!("schema: {}", reference("Line")),
            LINES,
            "Line",
        ),
        (
            "application/x-ndjson",
            format!("schema: {}", reference("Lines")),
            LINES,
            "Line",
        ),
        (
            "application/jsonl",
            format!("itemSchema: {}", reference("Lines")),
            LINES,
            "Lines",
        ),
        (
            "application/ndjson; charset=utf-8",
            String::new(),
            LINES,
            "Any",
        ),
        ("text/event-stream", String::new(), TEXT, "String(Plain)"),
        (
            "text/event-stream",
            "schema: {type: string}".to_owned(),
            TEXT,
            "String(Plain)",
        ),
        (
            "text/event-stream",
            format!("schema: {}", reference("Line")),
            DATA,
            "Line",
        ),
        (
            "text/event-stream",
            format!("schema: {}", reference("Envelope")),
            DATA,
            "Envelope",
        ),
        (
            "text/event-stream",
            format!("schema: {}", reference("Event")),
            EVENT,
            "Event",
        ),
        (
            "text/event-stream",
            format!("itemSchema: {}", reference("Note")),
            TEXT_EVENT,
            "Note",
        ),
        (
            "text/event-stream",
            format!("schema: {}", union(["Event", "Note"])),
            EVENT,
            "union",
        ),
        (
            "text/event-stream",
            format!("schema: {}", union(["Event", "Line"])),
            DATA,
            "union",
        ),
    ];
    for (media_type, schema, framing, name) in cases {
        let api = lower(&document(&format!("{{{media_type}: {{{schema}}}}}")));
        let response = &api.operations[0].responses[0];
        let expected = (
            media_type.to_owned(),
            Format::Sequence(framing),
            name.to_owned(),
        );
        assert_eq!(
            seen(&api, response.contents.first()),
            Some(expected),
            "{schema}"
        );
        assert_eq!(response.sequence, None);
    }
}

#[test]
fn events_are_what_a_response_can_be_beside_what_it_is() {
    let line = "{schema: {$ref: '#/components/schemas/Line'}}";
    let cases = [
        (
            format!("{{text/event-stream: {line}, application/json: {line}}}"),
            Format::Json,
            Some(DATA),
        ),
        (
            format!("{{text/event-stream: {line}, audio/mpeg: {{}}}}"),
            Format::Bytes,
            Some(DATA),
        ),
        (
            format!("{{application/json: {line}, application/x-ndjson: {line}}}"),
            Format::Json,
            Some(LINES),
        ),
        // What is known of lines is more than what is known of texts and bytes.
        (
            format!("{{text/csv: {{}}, application/x-ndjson: {line}}}"),
            Format::Sequence(LINES),
            None,
        ),
        (
            format!("{{text/event-stream: {line}, application/x-ndjson: {line}}}"),
            Format::Sequence(LINES),
            None,
        ),
        // All of it is one text.
        (
            "{application/x-ndjson: {schema: {type: string}}}".to_owned(),
            Format::Text,
            None,
        ),
    ];
    for (content, format, sequence) in cases {
        let (api, _) = lower_with_warnings(&document(&content));
        let response = &api.operations[0].responses[0];
        let found: Vec<Format> = { response.contents.iter() }
            .map(|content| content.format.clone())
            .collect();
        assert_eq!(found, [format], "{content}");
        let found = { response.sequence.as_ref() }.map(|content| content.format.clone());
        assert_eq!(found, sequence.map(Format::Sequence), "{content}");
    }
}

#[test]
fn what_is_not_read_beside_a_sequence_is_reported() {
    let line = "{schema: {$ref: '#/components/schemas/Line'}}";
    let cases = [
        (
            format!("{{text/csv: {{}}, application/x-ndjson: {line}}}"),
            "text~1csv",
        ),
        (
            format!("{{text/event-stream: {line}, application/x-ndjson: {line}}}"),
            "text~1event-stream",
        ),
    ];
    for (content, key) in cases {
        let (_, warnings) = lower_with_warnings(&document(&content));
        let at = format!("/paths/~1a/get/responses/200/content/{key}");
        assert_eq!(warnings, [("unused-media-type", at)], "{content}");
    }
}

/// The format of the response with this status, where a success and it are declared with this content.
fn format_of(status: &str, content: &str) -> (Format, Vec<&'static str>) {
    let text = document("{}").replace(
        "'200': {description: d, content: {}}",
        &format!("'201': {{description: d}}, '{status}': {{description: d, content: {content}}}"),
    );
    let (api, warnings) = lower_with_warnings(&text);
    let codes = warnings.into_iter().map(|(code, _)| code).collect();
    (
        api.operations[0].responses[1].contents[0].format.clone(),
        codes,
    )
}

#[test]
fn only_a_success_is_a_sequence() {
    let content = "{text/event-stream: {schema: {$ref: '#/components/schemas/Line'}}}";
    assert_eq!(format_of("200", content).0, Format::Sequence(DATA));
    for error in ["400", "5XX", "default"] {
        let (format, warnings) = format_of(error, content);
        assert_eq!(format, Format::Text, "{error}");
        assert_eq!(warnings, ["unsupported-media-type"], "{error}");
    }
}
