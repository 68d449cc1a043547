//! No value of a path parameter leads to another path.

use http::Method;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use specsmith_runtime::runtime::{
    error::Error, parameter::Style, path::PathPart, request::Request,
};

use super::support::{self, sent};

const TEMPLATE: &str = "/v1/customers/{customerId}/keys";

/// The path that is sent with this value.
fn path(value: &str) -> Result<String, Error> {
    let mut request = Request::new(Method::GET, TEMPLATE);
    request.path("customerId", &value.to_owned())?;
    Ok(sent(request)?.uri().path().to_owned())
}

#[test]
fn values_that_climb_or_vanish_are_refused() {
    for value in [
        "",
        ".",
        "..",
        "../x",
        "x/..",
        "a/../../b",
        "..\\x",
        "./x",
        "a/.",
    ] {
        let error = path(value).unwrap_err();
        assert!(error.is_builder(), "{value:?}");
        let message = error.to_string();
        assert!(
            message.starts_with(
                "GET /v1/customers/{customerId}/keys: the path parameter `customerId` "
            ),
            "{message}"
        );
    }
}

#[test]
fn other_values_are_one_segment() {
    for (value, expected) in [
        ("%2e%2e", "%252e%252e"),
        ("%2E", "%252E"),
        ("a/b", "a%2Fb"),
        ("a/b%c", "a%2Fb%25c"),
        ("a\\b", "a%5Cb"),
        ("?x#y", "%3Fx%23y"),
        (";", "%3B"),
        ("\0", "%00"),
        ("\t..", "%09.."),
        (".\t.", ".%09."),
        (" ", "%20"),
        ("...", "..."),
        ("..a", "..a"),
        ("//host", "%2F%2Fhost"),
        ("{customerId}", "%7BcustomerId%7D"),
        ("alice@example.com", "alice%40example.com"),
        ("é", "%C3%A9"),
    ] {
        assert_eq!(
            path(value).unwrap(),
            format!("/base/v1/customers/{expected}/keys"),
            "{value:?}"
        );
    }
}

#[test]
fn a_full_stop_in_the_template_makes_no_dot_segment_with_a_value() {
    let mut request = Request::new(Method::GET, "/v1/.{a}");
    assert!(request.path("a", &".".to_owned()).is_err());
    request.path("a", &"%2E".to_owned()).unwrap();
    assert_eq!(sent(request).unwrap().uri().path(), "/base/v1/.%252E");
}

#[test]
fn a_label_without_text_is_refused() {
    let mut request = Request::new(Method::GET, "/v1/{a}");
    assert!(
        request
            .path_styled("a", Style::Label, &String::new())
            .is_err()
    );
}

#[test]
fn templates_that_climb_are_refused() {
    for template in ["/v1/../admin", "/v1/%2e%2E/admin", "/v1/."] {
        let error = sent(Request::new(Method::GET, template)).unwrap_err();
        assert!(error.is_builder(), "{template}");
    }
}

#[test]
fn a_value_that_is_set_again_replaces_the_first() {
    let mut request = Request::new(Method::GET, "/v1/{a}");
    for value in [1, 2] {
        request.path("a", &value).unwrap();
    }
    assert_eq!(sent(request).unwrap().uri().path(), "/base/v1/2");
}

#[test]
fn a_missing_value_is_named() {
    let error = sent(Request::new(Method::GET, TEMPLATE)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1/customers/{customerId}/keys: the path parameter `customerId` is missing"
    );
}

#[test]
fn the_text_of_templates_is_kept_where_a_url_can_hold_it() {
    for (template, expected) in [
        ("/v1/a:b@c;d=e/(f)", "/base/v1/a:b@c;d=e/(f)"),
        ("/v1/a b\\c", "/base/v1/a%20b%5Cc"),
        ("/v1/%41%zz", "/base/v1/%41%25zz"),
        ("/v1/a#Action=Get", "/base/v1/a"),
        ("/v1/a?Action=Get&b", "/base/v1/a?Action=Get&b"),
        ("/v1/{open", "/base/v1/%7Bopen"),
        ("/v1/{}/{a/b}?{c}", "/base/v1/%7B%7D/%7Ba/b%7D?%7Bc%7D"),
    ] {
        let request = sent(Request::new(Method::GET, template)).unwrap();
        assert_eq!(request.uri().path_and_query().unwrap().as_str(), expected);
    }
}

#[test]
fn the_parts_of_a_path_are_sent_as_they_are_written() {
    const PARTS: [PathPart<'static>; 5] = [
        PathPart::Literal("/a?{}#/x{y"),
        PathPart::Parameter("z"),
        PathPart::Literal("%2F%/"),
        PathPart::Parameter("}"),
        PathPart::Query("b&c={d}#"),
    ];
    let mut request = Request::to_path(Method::GET, &PARTS);
    for (name, value) in [("z", "1 2"), ("}", "3")] {
        request.path(name, &value.to_owned()).unwrap();
    }
    request.query("q", &4).unwrap();
    let sent = sent(request).unwrap();
    assert_eq!(
        sent.uri().path_and_query().unwrap().as_str(),
        "/base/a%3F%7B%7D%23/x%7By1%202%2F%25/3?b&c=%7Bd%7D%23&q=4"
    );
    let error = support::sent(Request::to_path(Method::GET, &PARTS)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /a?{}#/x{y{z}%2F%/{}}?b&c={d}#: the path parameter `z` is missing"
    );
}

#[test]
fn a_template_is_cut_at_its_parameters() {
    let mut request = Request::new(Method::GET, "/{a}.{b}/x{y{a}:go");
    for (name, value) in [("a", 1), ("b", 2)] {
        request.path(name, &value).unwrap();
    }
    assert_eq!(sent(request).unwrap().uri().path(), "/base/1.2/x%7By1:go");
}

proptest! {
    #[test]
    fn a_value_is_refused_or_sent_as_one_segment(value in "([./\\\\%2eE\t]|\\PC){0,8}") {
        if let Ok(path) = path(&value) {
            let url = url::Url::parse(&format!("https://example.com{path}")).unwrap();
            prop_assert_eq!(url.path(), &path, "a URL library changes the path");
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            let ["base", "v1", "customers", segment, "keys"] = segments[..] else {
                return Err(TestCaseError::fail(path));
            };
            prop_assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), value);
        }
    }
}
