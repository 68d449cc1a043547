//! Bodies that are not JSON: what is sent for them, and what is read from them.

use bytes::Bytes;
use http::{Method, header};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use specsmith_runtime::runtime::{
    file::File, form::FormEncoding, multipart::Multipart, parameter::Style, request::Request,
    response::Response,
};

use super::support::{answered, sent};

fn post() -> Request {
    Request::new(Method::POST, "/v1/things")
}

/// Media type and body of a request.
fn body(request: Request) -> (String, Bytes) {
    let request = sent(request).unwrap();
    let media_type = request.headers()[header::CONTENT_TYPE].to_str().unwrap();
    (media_type.to_owned(), request.body().clone())
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        other => panic!("{other}"),
    }
}

#[test]
fn bytes_are_sent_as_they_are() {
    let mut request = post();
    request.body(vec![0, 255, 13, 10], "image/png").unwrap();
    let (media_type, bytes) = body(request);
    assert_eq!(media_type, "image/png");
    assert_eq!(bytes, [0, 255, 13, 10].as_slice());
}

#[test]
fn lines_are_elements() {
    let mut request = post();
    let elements = [json!({"a": "x\ny"}), json!([1, null])];
    request
        .json_lines(&elements, "application/x-ndjson")
        .unwrap();
    let (media_type, bytes) = body(request);
    assert_eq!(media_type, "application/x-ndjson");
    assert_eq!(bytes, "{\"a\":\"x\\ny\"}\n[1,null]\n");
}

#[test]
fn a_text_says_its_charset_where_that_matters() {
    let cases = [
        ("a", "text/plain", "text/plain"),
        ("ä", "text/plain", "text/plain; charset=utf-8"),
        (
            "ä",
            "text/plain; Charset=UTF-8",
            "text/plain; Charset=UTF-8",
        ),
    ];
    for (text, declared, expected) in cases {
        let mut request = post();
        request.text(text, declared).unwrap();
        assert_eq!(
            body(request),
            (expected.to_owned(), Bytes::copy_from_slice(text.as_bytes()))
        );
    }
}

#[test]
fn a_media_type_cannot_split_the_headers() {
    for media_type in ["text/plain\r\nx: y", "a\nb", "a\0"] {
        let error = post().text("a", media_type).unwrap_err();
        assert!(error.is_builder(), "{error}");
    }
}

/// The text of a form.
fn form(value: Value, encodings: &[(&str, FormEncoding)]) -> String {
    let mut request = post();
    request.form(&object(value), encodings).unwrap();
    let (media_type, bytes) = body(request);
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn the_properties_of_a_form_are_spelled_as_their_values_need() {
    let cases = [
        (json!({}), ""),
        (json!({"a": null, "b": [], "c": {}, "d": ""}), "d="),
        (
            json!({"a b": "c&d=é", "n": 1.5, "t": true}),
            "a%20b=c%26d%3D%C3%A9&n=1.5&t=true",
        ),
        (json!({"tag": ["a", "b"]}), "tag=a&tag=b"),
        (
            json!({"address": {"city": "x", "lines": ["1", "2"]}}),
            "address%5Bcity%5D=x&address%5Blines%5D%5B0%5D=1&address%5Blines%5D%5B1%5D=2",
        ),
        (
            json!({"items": [{"id": 1}, {"id": 2}]}),
            "items%5B0%5D%5Bid%5D=1&items%5B1%5D%5Bid%5D=2",
        ),
    ];
    for (value, expected) in cases {
        assert_eq!(form(value, &[]), expected);
    }
}

#[test]
fn encodings_decide_where_there_are_any() {
    let value = json!({"a": ["x", "y"], "b": ["x", "y"], "c": {"k": 1}, "d": null});
    let encodings = [
        ("a", FormEncoding::Style(Style::DeepObject)),
        ("b", FormEncoding::Style(Style::PipeDelimited)),
        ("c", FormEncoding::Json),
        ("d", FormEncoding::Json),
    ];
    assert_eq!(
        form(value, &encodings),
        "a%5B0%5D=x&a%5B1%5D=y&b=x%7Cy&c=%7B%22k%22%3A1%7D"
    );
}

#[test]
fn a_form_needs_an_object_that_can_be_spelled() {
    let error = post().form(&vec![1], &[]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /v1/things: a form must be a JSON object"
    );
    let ambiguous = object(json!({"a": {"b]": 1}}));
    let error = post().form(&ambiguous, &[]).unwrap_err();
    assert!(error.to_string().contains("the property `a` "), "{error}");
}

/// The text of a body of parts, without its media type, which must name the boundary of the text.
fn multipart(parts: &Multipart) -> String {
    let mut request = post();
    request.multipart(parts).unwrap();
    let (media_type, bytes) = body(request);
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    assert!(boundary.len() <= 70, "RFC 2046 §5.1.1");
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(text.ends_with(&format!("--{boundary}--\r\n")), "{text}");
    text
}

#[test]
fn parts_are_collected() {
    let built = Multipart::new()
        .with_text("a", "1")
        .with_text("b", "2")
        .with_file("c", "3");
    let mut parts: Multipart = [("a", "1"), ("b", "2")].into_iter().collect();
    parts.extend([("c".to_owned(), File::new("3"))]);
    assert_eq!(multipart(&parts), multipart(&built));
}

#[test]
fn parts_are_written_one_after_the_other() {
    let mut parts = Multipart::new()
        .with_text("note", "hello\r\n")
        .with_file("file", "a,b")
        .with_file(
            "picture",
            File::new(vec![1])
                .with_file_name("a.png")
                .with_media_type("image/png"),
        );
    let more = vec![File::new("c")];
    parts.files("more", Some("text/csv"), &more).expect("files");
    assert_eq!(
        multipart(&parts),
        "--form-data-boundary-0000000000000000\r\n\
         Content-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n\r\n\
         --form-data-boundary-0000000000000000\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\r\na,b\r\n\
         --form-data-boundary-0000000000000000\r\n\
         Content-Disposition: form-data; name=\"picture\"; filename=\"a.png\"\r\n\
         Content-Type: image/png\r\n\r\n\u{1}\r\n\
         --form-data-boundary-0000000000000000\r\n\
         Content-Disposition: form-data; name=\"more\"; filename=\"more\"\r\n\
         Content-Type: text/csv\r\n\r\nc\r\n\
         --form-data-boundary-0000000000000000--\r\n"
    );
}

/// Each part without the boundary: its header lines after the name, and its content.
fn pieces(parts: &Multipart) -> Vec<String> {
    let text = multipart(parts);
    let pieces = text
        .split("--form-data-boundary-0000000000000000\r\n")
        .skip(1);
    let pieces = pieces.map(|piece| {
        let piece = piece.trim_end_matches("--form-data-boundary-0000000000000000--\r\n");
        let piece = piece
            .strip_prefix("Content-Disposition: form-data; name=")
            .unwrap();
        piece.trim_end_matches("\r\n").replace("\r\n", "|")
    });
    pieces.collect()
}

#[test]
fn values_become_texts_json_and_lists() {
    let mut parts = Multipart::new();
    parts.value("a", &"x".to_owned()).unwrap();
    parts.value("b", &Some(1)).unwrap();
    parts.value("c", &None::<i64>).unwrap();
    parts.value("d", &vec![1, 2]).unwrap();
    parts.value("e", &json!({"k": null})).unwrap();
    parts.value("f", &json!([{"k": 1}, null, [2]])).unwrap();
    parts
        .json("g", "application/vnd.a+json", &vec![1, 2])
        .unwrap();
    parts.json("h", "application/json", &None::<i64>).unwrap();
    parts.typed("i", "text/html", &"<p>".to_owned()).unwrap();
    parts
        .deep_object("j", &json!({"k": [1, {"l": true}], "m": null}))
        .unwrap();
    assert_eq!(
        pieces(&parts),
        [
            "\"a\"||x",
            "\"b\"||1",
            "\"d\"||1",
            "\"d\"||2",
            "\"e\"|Content-Type: application/json||{\"k\":null}",
            "\"f\"|Content-Type: application/json||{\"k\":1}",
            "\"f\"|Content-Type: application/json||[2]",
            "\"g\"|Content-Type: application/vnd.a+json||[1,2]",
            "\"i\"|Content-Type: text/html||<p>",
            "\"j[k][0]\"||1",
            "\"j[k][1][l]\"||true",
        ]
    );
}

#[test]
fn names_are_escaped_as_browsers_do() {
    let file = File::new("x").with_file_name("b\"\r\nEvil: 1\r\n\r\n.txt");
    let parts = Multipart::new().with_file("a\"; filename=\"é", file);
    assert_eq!(
        pieces(&parts),
        [
            "\"a%22; filename=%22é\"; filename=\"b%22%0D%0AEvil: 1%0D%0A%0D%0A.txt\"|Content-Type: application/octet-stream||x"
        ]
    );
}

#[test]
fn the_media_type_of_a_part_cannot_split_its_head() {
    let file = File::new("x").with_media_type("text/plain\r\nEvil: 1");
    let error = post()
        .multipart(&Multipart::new().with_file("a", file))
        .unwrap_err();
    assert!(error.is_builder(), "{error}");
    assert!(!error.to_string().contains("Evil"), "{error}");
}

#[test]
fn without_parts_there_is_no_body() {
    let mut request = post();
    request.multipart(&Multipart::new()).unwrap();
    let request = sent(request).unwrap();
    assert!(request.body().is_empty());
    assert!(!request.headers().contains_key(header::CONTENT_TYPE));
}

#[test]
fn the_content_of_a_file_is_not_shown() {
    let parts = Multipart::new()
        .with_file("a", "secret")
        .with_text("b", "secret");
    assert!(!format!("{parts:?} {:?}", File::new("secret")).contains("secret"));
}

proptest! {
    #[test]
    fn no_content_holds_the_boundary(
        numbers in prop::collection::vec(0_u64..4, 0..6),
        rest in ".{0,20}",
    ) {
        let content: String = numbers
            .iter()
            .map(|number| format!("\r\n--form-data-boundary-{number:016}{rest}"))
            .collect();
        let mut request = post();
        request.multipart(&Multipart::new().with_text("a", content.clone())).unwrap();
        let (media_type, _) = body(request);
        let (_, boundary) = media_type.split_once("boundary=").unwrap();
        prop_assert!(!content.contains(boundary), "{boundary}");
    }

    #[test]
    fn other_decoders_read_what_a_form_says(pairs in prop::collection::btree_map(".{1,8}", ".{0,12}", 0..6)) {
        let members: Map<String, Value> = pairs
            .iter()
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect();
        let mut request = post();
        request.form(&members, &[]).unwrap();
        let (_, bytes) = body(request);
        let read: std::collections::BTreeMap<String, String> =
            form_urlencoded::parse(&bytes).into_owned().collect();
        prop_assert_eq!(read, pairs);
    }
}

#[test]
fn a_text_is_read_as_utf_8() {
    let text = answered(200, &[], "grüße".as_bytes())
        .unwrap()
        .text()
        .unwrap();
    assert_eq!(*text, "grüße");
    let error = answered(200, &[], &[0xff]).unwrap().text().unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.body().unwrap(), [0xff].as_slice());
    assert!(error.to_string().contains("expected UTF-8 text"), "{error}");
}

#[test]
fn a_body_that_may_be_missing_is_read_where_it_is_there() {
    let read = |status: u16, body: &[u8]| {
        let response = answered(status, &[], body).unwrap();
        response
            .optional(&[204, 205], Response::json::<i64>)
            .map(Response::into_inner)
    };
    assert_eq!(read(200, b"1").unwrap(), Some(1));
    assert_eq!(read(200, b"").unwrap(), None);
    assert_eq!(read(205, b"{}").unwrap(), None);
    assert!(read(200, b"{}").unwrap_err().is_decode());
}
