//! Which of the declared media types a body has.

use proptest::prelude::*;
use specsmith_runtime::runtime::error::{OperationError, Sealed};

use super::support::answered;

/// The declared media type that a success with this `Content-Type` has; none where it is empty.
fn chosen(content_type: &str, body: &[u8], declared: &[&'static str]) -> Option<&'static str> {
    let headers = [("content-type", content_type)];
    let headers = if content_type.is_empty() {
        &[][..]
    } else {
        &headers
    };
    answered(200, headers, body).unwrap().media_type(declared)
}

#[test]
fn the_most_specific_one_wins() {
    const RANGES: &[&str] = &[
        "*/*",
        "application/*",
        "application/*+json",
        "application/problem+json",
        "application/problem+json; version=2",
        "image/*",
    ];
    let cases = [
        ("application/problem+json; version=2", RANGES[4]),
        (
            "application/problem+json; Version=\"2\"; charset=utf-8",
            RANGES[4],
        ),
        ("APPLICATION/Problem+JSON", RANGES[3]),
        ("application/problem+json;version=1", RANGES[3]),
        ("application/scim+json", RANGES[2]),
        ("application/pdf", RANGES[1]),
        ("image/png", RANGES[5]),
        ("text/plain", RANGES[0]),
    ];
    for (content_type, expected) in cases {
        assert_eq!(
            chosen(content_type, b"", RANGES),
            Some(expected),
            "{content_type}"
        );
        let reversed: Vec<&'static str> = RANGES.iter().rev().copied().collect();
        assert_eq!(
            chosen(content_type, b"", &reversed),
            Some(expected),
            "{content_type}"
        );
    }
}

#[test]
fn what_is_not_declared_is_json_if_it_is_json() {
    const JSON: &str = "application/json; version=1";
    const OTHERS: &[&str] = &["text/csv; header=present", JSON, "application/scim+json"];
    let cases: [(&str, &[u8], Option<&str>); 12] = [
        // A parameter that is missing, and a charset that is wrong.
        ("text/csv", b"a", Some(OTHERS[0])),
        (
            "application/scim+json; charset=latin1",
            b"{}",
            Some(OTHERS[2]),
        ),
        // Another spelling of JSON, whatever the body is.
        ("application/json", b"<p>", Some(JSON)),
        ("text/json", b"{}", Some(JSON)),
        ("application/problem+json", b"<p>", Some(JSON)),
        // By the body.
        ("text/plain", b"{}", Some(JSON)),
        ("text/plain", b"<p>", None),
        ("", b" [1] ", Some(JSON)),
        ("", b"a,b", None),
        ("json", b"1", Some(JSON)),
        ("\u{e9}", b"1", Some(JSON)),
        ("application/octet-stream", b"", None),
    ];
    for (content_type, body, expected) in cases {
        assert_eq!(
            chosen(content_type, body, OTHERS),
            expected,
            "{content_type:?} {body:?}"
        );
    }
}

#[test]
fn without_a_media_type_what_is_no_json_is_anything() {
    assert_eq!(
        chosen("", b"<p>", &["application/json", "*/*"]),
        Some("*/*")
    );
    assert_eq!(
        chosen("", b"{}", &["*/*", "application/json"]),
        Some("application/json")
    );
    assert_eq!(chosen("", b"{}", &["application/pdf", "text/csv"]), None);
    assert_eq!(
        chosen("application/json", b"{}", &["application/pdf", "text/csv"]),
        None
    );
}

#[test]
fn an_error_is_chosen_by_the_same_rules() {
    #[derive(Debug, PartialEq)]
    struct Chosen(Option<&'static str>);

    impl Sealed for Chosen {}

    impl OperationError for Chosen {
        fn from_answer(answer: &specsmith_runtime::runtime::answer::Answer) -> Option<Self> {
            Some(Self(answer.media_type(&["application/json", "text/html"])))
        }
    }

    for (content_type, expected) in [
        ("text/html", "text/html"),
        ("text/plain", "application/json"),
    ] {
        let error = answered(400, &[("content-type", content_type)], b"{}").expect_err("an error");
        assert_eq!(error.typed(), Some(Chosen(Some(expected))));
    }
}

#[test]
fn a_text_is_a_json_string_only_where_something_says_so() {
    let cases: [(&str, &[u8], Option<&str>); 6] = [
        ("application/json", br#""a""#, Some("a")),
        ("text/plain", br#""a""#, Some(r#""a""#)),
        ("", br#""a""#, Some("a")),
        ("", b"\"a", Some("\"a")),
        ("application/json", b"a", None),
        ("text/plain", b"\xff", None),
    ];
    for (content_type, body, expected) in cases {
        let headers = [("content-type", content_type)];
        let headers = if content_type.is_empty() {
            &[][..]
        } else {
            &headers
        };
        let text = answered(200, headers, body).unwrap().json_or_text();
        match expected {
            Some(expected) => assert_eq!(*text.unwrap(), expected, "{content_type} {body:?}"),
            None => assert_eq!(text.unwrap_err().body().map(AsRef::as_ref), Some(body)),
        }
    }
}

proptest! {
    /// Whatever is sent, what is declared exactly is found, and nothing else is made up.
    #[test]
    fn what_is_declared_exactly_is_found(index in 0_usize..5, content_type in "[ -~]{0,30}", body in any::<Vec<u8>>()) {
        const DECLARED: &[&str] = &["text/*", "application/json", "text/csv", "a/b; c=d", "image/png"];
        let exact = DECLARED[index];
        prop_assert_eq!(chosen(exact, &body, DECLARED), Some(exact));
        let found = chosen(&content_type, &body, DECLARED);
        prop_assert!(found.is_none_or(|found| DECLARED.contains(&found)));
    }
}
