//! Bodies that are one value after the other: events and lines of JSON.

use std::{
    collections::VecDeque,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use proptest::prelude::*;
use serde_json::{Value, json};
use specsmith_runtime::runtime::{
    body::Body,
    body_stream::BodyStream,
    client_builder::ClientBuilder,
    error::Error,
    event::ServerSentEvent,
    event_stream::EventStream,
    mock::MockTransport,
    response::Response,
    transport::{BoxFuture, Transport, TransportError},
};

use super::support::{SERVER, client, now, request};

/// A transport whose response is a body in these chunks.
struct Chunks(Vec<Bytes>);

impl Transport for Chunks {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let body = Body::stream(Queue(self.0.clone().into()));
        Box::pin(std::future::ready(Ok(http::Response::new(body))))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

struct Queue(VecDeque<Bytes>);

impl Stream for Queue {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|chunk| match chunk {
            chunk if chunk == "BREAK" => Err(TransportError::interrupted("broken")),
            chunk => Ok(chunk),
        }))
    }
}

/// The response with a body in these chunks.
fn chunks<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Response<BodyStream> {
    let chunks = chunks.into_iter().map(Bytes::copy_from_slice).collect();
    let client = ClientBuilder::new(SERVER).transport(Chunks(chunks)).build();
    let mut request = request(Method::GET);
    request.security(&[]);
    now(client.unwrap().send_stream(request)).unwrap()
}

/// The response with this body.
fn body(text: &str) -> Response<BodyStream> {
    chunks([text.as_bytes()])
}

/// The elements of a stream that never has to wait.
fn elements<S: Stream + Unpin>(response: Response<S>) -> impl Iterator<Item = S::Item> {
    let mut stream = response.into_inner();
    std::iter::from_fn(move || now(poll_fn(|context| Pin::new(&mut stream).poll_next(context))))
}

/// All elements, errors as their messages.
fn all<T>(
    response: Response<impl Stream<Item = Result<T, Error>> + Unpin>,
) -> Vec<Result<T, String>> {
    elements(response)
        .map(|element| element.map_err(|error| error.to_string()))
        .collect()
}

/// The data of events that are all there.
fn data<T>(response: Response<EventStream<ServerSentEvent<T>>>) -> Vec<T> {
    let events = all(response).into_iter();
    events.map(|event| event.expect("an event").data).collect()
}

#[test]
fn events_are_read_as_the_standard_shows() {
    let cases: [(&str, &[&str]); 9] = [
        ("data: YHOO\ndata: +2\ndata: 10\n\n", &["YHOO\n+2\n10"]),
        (
            ": comment\n\ndata: first\nid: 1\n\ndata:second\nid\n\ndata:  third\n\n",
            &["first", "second", " third"],
        ),
        ("data\n\ndata\ndata\n\ndata:", &["", "\n"]),
        ("data:test\n\ndata: test\n\n", &["test", "test"]),
        ("data: a\r\rdata: b\r\n\r\ndata: c\n\r\n", &["a", "b", "c"]),
        ("\u{feff}data: a\n\n", &["a"]),
        ("unknown: x\nDATA: x\nevent: nothing\n\ndata: a\n\n", &["a"]),
        // What has no end does not count.
        ("data: a\n\ndata: b\n", &["a"]),
        ("", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(data(body(text).text_events()), expected, "{text:?}");
    }
}

#[test]
fn events_have_a_kind_an_id_and_a_wait() {
    let text = "event: added\nid: 7\nretry: 1500\ndata: a\n\nid: no\0ne\nretry: soon\ndata: b\n\nid\ndata: c\n\n";
    let mut events = body(text).text_events().into_inner();
    let mut next = || {
        let event = now(events.try_next()).unwrap().unwrap();
        (event, events.last_event_id().map(str::to_owned))
    };
    let (event, last) = next();
    assert_eq!(event.event.as_deref(), Some("added"));
    assert_eq!(event.id.as_deref(), Some("7"));
    assert_eq!(event.retry, Some(Duration::from_millis(1500)));
    assert_eq!(last.as_deref(), Some("7"));
    let (event, last) = next();
    assert_eq!((event.event, event.id, event.retry), (None, None, None));
    assert_eq!(last.as_deref(), Some("7"));
    assert_eq!(next().1.as_deref(), Some(""));
}

#[test]
fn data_is_json_until_it_is_done() {
    let text = "data: {\"n\":\ndata: 1}\n\ndata: [DONE]\n\ndata: {\"n\": 2}\n\n";
    assert_eq!(data(body(text).events::<Value>()), [json!({"n": 1})]);
    // Where it is a text, it may be anything.
    assert_eq!(data(body(text).text_events()).len(), 3);
}

#[test]
fn an_event_can_be_an_object() {
    let text = "event: a\nid: 1\nretry: 5\ndata: {\"n\": 1}\n\ndata: plain\n\ndata: 12\n\n";
    let objects: Vec<_> = all(body(text).event_objects::<Value>());
    let expected = [
        json!({"event": "a", "id": "1", "retry": 5, "data": {"n": 1}}),
        json!({"data": "plain"}),
        json!({"data": 12}),
    ];
    assert_eq!(objects, expected.map(Ok));
    let objects: Vec<_> = all(body("data: 12\n\n").text_event_objects::<Value>());
    assert_eq!(objects, [Ok(json!({"data": "12"}))]);
}

#[test]
fn each_line_is_a_value() {
    let text = "{\"n\": 1}\r\n\n  \n[2]\n\"three\"";
    let lines = all(body(text).json_lines::<Value>());
    assert_eq!(lines, [json!({"n": 1}), json!([2]), json!("three")].map(Ok));
}

#[test]
fn each_text_behind_a_separator_is_a_value() {
    let text = "\u{1e}{\"n\": 1}\n\u{1e}[\n 2,\n \"]\u{2028}\\\"\\n\"]\r\n\u{1e}\n\u{1e}\u{1e}\"three\"\n\u{1e}4";
    let expected = [
        json!({"n": 1}),
        json!([2, "]\u{2028}\"\n"]),
        json!("three"),
        json!(4),
    ];
    assert_eq!(
        all(body(text).json_texts::<Value>()),
        expected.clone().map(Ok)
    );
    let bytes = text.as_bytes().chunks(1);
    assert_eq!(all(chunks(bytes).json_texts::<Value>()), expected.map(Ok));
}

#[test]
fn a_text_is_there_before_the_next_one_starts() {
    let mut texts = chunks([&b"\x1e{\"n\": [1,"[..], b"\n2]}\n", b"\x1e3"])
        .json_texts::<Value>()
        .into_inner();
    assert_eq!(now(texts.try_next()).unwrap(), Some(json!({"n": [1, 2]})));
    assert_eq!(now(texts.try_next()).unwrap(), Some(json!(3)));
    assert_eq!(now(texts.try_next()).unwrap(), None);
}

#[test]
fn a_text_that_is_cut_off_does_not_end_the_rest() {
    let mut texts = body("\u{1e}{\"n\": \"1\u{1e}2\n")
        .json_texts::<Value>()
        .into_inner();
    let error = now(texts.try_next()).unwrap_err();
    assert!(
        error.is_decode() && error.body().unwrap() == "{\"n\": \"1",
        "{error}"
    );
    assert_eq!(now(texts.try_next()).unwrap(), Some(json!(2)));
    assert_eq!(now(texts.try_next()).unwrap(), None);
}

/// Nobody asks a sequence for what is missing in an element.
#[test]
fn a_list_with_an_odd_element_is_an_error_of_its_own() {
    let lines = body("[1]\n[1, null]\n[2]\n").json_lines::<Vec<i64>>();
    let read = all(lines);
    assert_eq!(
        (read.len(), &read[0], &read[2]),
        (3, &Ok(vec![1]), &Ok(vec![2]))
    );
    assert!(read[1].is_err());
}

#[test]
fn what_cannot_be_read_does_not_end_the_rest() {
    let mut lines = body("1\noops\n3\n").json_lines::<i64>().into_inner();
    assert_eq!(now(lines.try_next()).unwrap(), Some(1));
    let error = now(lines.try_next()).unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.body().unwrap(), "oops");
    assert_eq!(now(lines.try_next()).unwrap(), Some(3));
    assert_eq!(now(lines.try_next()).unwrap(), None);
}

/// All elements as `Ok`, errors of the API as the texts that they keep.
fn told<T>(
    response: Response<impl Stream<Item = Result<T, Error>> + Unpin>,
) -> Vec<Result<(), String>> {
    elements(response)
        .map(|element| match element {
            Ok(_) => Ok(()),
            Err(error) => {
                assert!(error.is_api() && !error.is_retryable(), "{error}");
                assert_eq!(error.status().unwrap(), 200);
                Err(String::from_utf8(error.body().unwrap().to_vec()).unwrap())
            }
        })
        .collect()
}

#[test]
fn an_event_called_error_is_one_unless_it_is_described() {
    let text = "event: error\ndata: {\"m\": 1}\n\nevent: Error\ndata: 2\n\nevent:error\ndata: oops\n\ndata: 3\n\n";
    let errors = [
        Err("{\"m\": 1}".to_owned()),
        Ok(()),
        Err("oops".to_owned()),
        Ok(()),
    ];
    assert_eq!(told(body(text).events::<Value>()), errors);
    assert_eq!(told(body(text).text_events()), errors);
    assert_eq!(told(body(text).event_objects::<Value>()), errors);
    assert_eq!(told(body(text).text_event_objects::<Value>()), errors);
    let described = body(text).event_objects::<Value>().with_error_events();
    assert_eq!(told(described), [Ok(()), Ok(()), Ok(()), Ok(())]);
}

#[test]
fn an_object_with_nothing_that_is_required_is_an_error() {
    for (data, is_error) in [
        ("{\"delta\":\"a\"}", false),
        ("{\"error\":{},\"n\":null}", false),
        ("{\"error\":{\"delta\":1}}", true),
        ("{}", true),
        ("{\"Delta\": 1 }", true),
        ("[]", false),
        ("[{\"error\":1}]", false),
        ("\"delta\"", false),
        ("null", false),
    ] {
        let expected = if is_error {
            [Err(data.to_owned()), Ok(())]
        } else {
            [Ok(()), Ok(())]
        };
        let lines = format!("{data}\n{{\"n\":1}}\n");
        let lines = body(&lines).json_lines::<Value>();
        let lines = lines.requiring(&["delta", "n"]);
        assert_eq!(told(lines), expected, "{data}");
        let events = format!("data: {data}\n\ndata: {{\"n\":1}}\n\n");
        let data_of = body(&events).events::<Value>();
        assert_eq!(told(data_of.requiring(&["delta", "n"])), expected, "{data}");
        let objects = body(&events).event_objects::<Value>();
        assert_eq!(told(objects.requiring(&["delta", "n"])), expected, "{data}");
    }
}

#[test]
fn where_nothing_is_required_an_empty_object_is_an_element() {
    assert_eq!(told(body("{}\n").json_lines::<Value>()), [Ok(())]);
}

#[test]
fn an_error_shows_its_text_and_is_followed_by_the_next_element() {
    let text = "data: {\"delta\":\"a\"}\n\nid: 7\ndata: {\"error\":\"overloaded\"}\n\ndata: {\"delta\":\"b\"}\n\ndata: [DONE]\n\n";
    let events = body(text).events::<Value>().requiring(&["delta"]);
    let mut events = events.into_inner();
    assert!(now(events.next()).unwrap().is_ok());
    let error = now(events.next()).unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1/things: 200 OK: {\"error\":\"overloaded\"}"
    );
    assert_eq!(events.last_event_id(), Some("7"));
    let event = now(events.next()).unwrap().unwrap();
    assert_eq!(event.data, json!({"delta": "b"}));
    assert!(now(events.next()).is_none());
}

#[test]
fn an_answer_that_is_no_stream_is_an_error_with_all_of_it() {
    let mock = MockTransport::new();
    mock.respond_json(200, "{\n\"n\": 1}");
    let response = now(client(&mock).send_stream(request(Method::GET)));
    let mut events = response.unwrap().events::<Value>().into_inner();
    let error = now(events.try_next()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("expected server-sent events, found a JSON body"),
        "{error}"
    );
    assert_eq!(error.body().unwrap(), "{\n\"n\": 1}");
    assert!(now(events.next()).is_none());
}

#[test]
fn a_broken_connection_ends_it_after_what_had_arrived() {
    let parts: [&[u8]; 3] = [b"1\n2", b"BREAK", b"\n3\n"];
    let mut lines = chunks(parts).json_lines::<i64>().into_inner();
    assert_eq!(now(lines.try_next()).unwrap(), Some(1));
    let error = now(lines.try_next()).unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert!(now(lines.next()).is_none());
}

#[test]
fn an_element_has_an_end_at_some_time() {
    let mebibyte = vec![b'1'; 1024 * 1024];
    let mut lines = chunks(std::iter::repeat_n(&*mebibyte, 66))
        .json_lines::<Value>()
        .into_inner();
    let error = now(lines.try_next()).unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("64 MiB"),
        "{error}"
    );
    assert!(now(lines.next()).is_none());
}

proptest! {
    #[test]
    fn it_does_not_matter_where_the_network_cuts(
        text in "(data|id|event|retry|:|: |\u{feff}|é|x|0|\r|\n){0,40}",
        cuts in proptest::collection::vec(any::<prop::sample::Index>(), 0..8),
    ) {
        let whole = all(body(&text).text_events());
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(text.len() + 1)).collect();
        cuts.extend([0, text.len()]);
        cuts.sort_unstable();
        let parts = cuts.windows(2).map(|cut| &text.as_bytes()[cut[0]..cut[1]]);
        prop_assert_eq!(all(chunks(parts).text_events()), whole);
    }
}
