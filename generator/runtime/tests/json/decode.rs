//! Bodies that are not JSON: an error that names the place and keeps the body, never a panic.

use serde_json::{Value, json};
use specsmith_runtime::runtime::decode::{DecodeError, from_slice};

use crate::support::{Order, round_trip, valid_order};

#[track_caller]
fn error(body: &[u8]) -> DecodeError {
    let error = from_slice::<Order>(body).expect_err("not JSON");
    assert_eq!((error.expected(), error.found()), (None, None));
    assert_eq!(error.body(), body);
    error
}

/// A JSON text, and for each of its bytes where the text is after it.
#[derive(Default)]
struct Trace {
    text: String,
    paths: Vec<String>,
}

impl Trace {
    fn push(&mut self, part: &str, path: &str) {
        self.text.push_str(part);
        self.paths.resize(self.text.len(), path.to_owned());
    }

    fn write(&mut self, value: &Value, path: &str) {
        match value {
            Value::Array(elements) => {
                self.push("[", &format!("{path}[0]"));
                for (index, element) in elements.iter().enumerate() {
                    let below = format!("{path}[{index}]");
                    if index > 0 {
                        self.push(", ", &below);
                    }
                    self.write(element, &below);
                }
                self.push("]", path);
            }
            Value::Object(members) => {
                self.push("{\n", path);
                for (index, (name, member)) in members.iter().enumerate() {
                    if index > 0 {
                        self.push(",\n", path);
                    }
                    let below = match path {
                        "" => name.clone(),
                        path => format!("{path}.{name}"),
                    };
                    let quoted = json!(name).to_string();
                    self.push(&quoted[..quoted.len() - 1], path);
                    self.push("\" : ", &below);
                    self.write(member, &below);
                }
                self.push("}", path);
            }
            scalar => self.push(&scalar.to_string(), path),
        }
    }
}

#[test]
fn a_body_that_is_cut_off_at_any_byte() {
    let mut order = valid_order();
    order["new \"é\\"] = json!({"a": [{"": ["x", {"b": "}]\\"}]}, -1.5e-7]});
    let mut trace = Trace::default();
    trace.write(&order, "");
    round_trip::<Order>(&trace.text);
    let body = trace.text.as_bytes();
    assert_eq!(error(&[]).path(), "");
    for length in 1..body.len() {
        let cut = &body[..length];
        let text = String::from_utf8_lossy(cut);
        assert_eq!(error(cut).path(), trace.paths[length - 1], "{text}");
    }
}

#[test]
fn a_body_that_is_not_json() {
    for (body, path) in [
        ("", ""),
        (" \n\t", ""),
        ("<html><body>502</body></html>", ""),
        ("not found", ""),
        ("\u{feff}{}", ""),
        ("{} {}", ""),
        ("{},", ""),
        (r#"{"a": [1]}]"#, ""),
        ("{'a': 1}", ""),
        ("{a: 1}", ""),
        (r#"{"a" 1}"#, "a"),
        (r#"{"a": }"#, "a"),
        (r#"{"a": nul}"#, "a"),
        (r#"{"a": NaN}"#, "a"),
        (r#"{"a": 1 "b": 2}"#, "a"),
        (r#"{"a": 1,}"#, ""),
        (r#"{"a": [1, 2,]}"#, "a[2]"),
        (r#"{"a": [1 2]}"#, "a[0]"),
        (r#"{"a": [1, 2}"#, "a[1]"),
        (r#"{"a": {"b": [{}, {"c": 01}]}}"#, "a.b[1].c"),
        (r#"{"lines": [{"sku": "a"}, {"sku": tru}]}"#, "lines[1].sku"),
        ("{\"a\": 1,\r\n \"b\": [\n1,\n x]}", "b[1]"),
        ("{\"note\": \"a\nb\"}", "note"),
        (r#"{"note": "\x"}"#, "note"),
        (r#"{"note": "\ud800"}"#, "note"),
        (r#"{"a": "", "b": "}{[", "c": ?}"#, "c"),
        (r#"{"": "a", "b": ["c", ?]}"#, "b[1]"),
        (r#"{"a": {"": "b,c", "d": ?}}"#, "a.d"),
        (r#"{"a\"\u00e9": ?}"#, "a\"é"),
        (r#"{".a": ?}"#, ".a"),
    ] {
        assert_eq!(error(body.as_bytes()).path(), path, "{body}");
    }
}

#[test]
fn white_space_around_a_body() {
    let body = format!("\r\n\t {} \n", valid_order());
    round_trip::<Order>(&body);
}

#[test]
fn text_that_is_not_utf_8() {
    for (body, path) in [
        (&b"{\"tags\": [\"a\", \"\xff\"]}"[..], "tags[1]"),
        (b"{\"new\": \"\xc3\"}", "new"),
        (b"{\"\xed\xa0\x80\": 1}", ""),
        (b"\xff\xfe{\x00}\x00", ""),
    ] {
        assert_eq!(error(body).path(), path);
    }
}

/// The parser gives up on purpose, before the stack does.
#[test]
fn a_body_that_is_nested_too_deeply() {
    for (open, inner, close) in [
        (r#"{"new": "#, "1", "}"),
        (r#"{"parent": "#, "null", "}"),
        (r#"{"replaced_by": "#, "{}", "}"),
    ] {
        let body = |depth| format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
        round_trip::<Order>(&body(100));
        assert!(
            error(body(200).as_bytes())
                .to_string()
                .contains("recursion limit")
        );
        error(open.repeat(100_000).as_bytes());
    }
    let body = format!(r#"{{"matrix": {}{}}}"#, "[".repeat(200), "]".repeat(200));
    assert!(error(body.as_bytes()).path().starts_with("matrix[0][0]"));
    let body = format!(r#"{{"matrix": {}{}}}"#, "[".repeat(100), "]".repeat(100));
    round_trip::<Order>(&body);
}

#[test]
fn an_error_says_what_and_where() {
    let rows = [
        (
            "[1, 2]",
            "expected an object, found an array, at the root of the body",
        ),
        (
            r#"{"lines": [{"sku": "#,
            "the body is not JSON: EOF while parsing a value at line 1 column 19, at `lines[0].sku`",
        ),
    ];
    for (body, message) in rows {
        let error = from_slice::<Order>(body.as_bytes()).expect_err("not an order");
        assert_eq!(error.to_string(), message);
    }
}

/// Who logs an error must not log a customer with it.
#[test]
fn an_error_does_not_show_the_body() {
    let syntax = from_slice::<Order>(br#"{"note": "s3cret", "total": ?}"#).map(drop);
    let root = from_slice::<Order>(br#""s3cret""#).map(drop);
    for error in [syntax, root].map(|result| result.expect_err("not an order")) {
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(format!("{error:?}").contains(&format!("body_length: {}", error.body().len())));
    }
}
