//! Queries, headers, cookies and bodies.

use http::{Method, header};
use specsmith_runtime::runtime::{parameter::Style, request::Request};

use super::support::{sent, sent_by};

fn get() -> Request {
    Request::new(Method::GET, "/v1/things")
}

#[test]
fn a_plain_request_accepts_json_and_says_who_sends_it() {
    let request = sent(get()).unwrap();
    assert_eq!(request.method(), Method::GET);
    assert_eq!(request.uri(), "https://api.example.com/base/v1/things");
    assert_eq!(request.headers()[header::ACCEPT], "application/json");
    assert_eq!(
        request.headers()[header::USER_AGENT],
        concat!("specsmith-runtime/", env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(request.headers().len(), 2);
    assert!(request.body().is_empty());
}

#[test]
fn query_parameters_follow_each_other() {
    let mut request = get();
    request.query("limit", &Some(10)).unwrap();
    request.query("page", &None::<i64>).unwrap();
    request
        .query("created_at[before]", &"a b".to_owned())
        .unwrap();
    request
        .query_reserved("path", Style::FormExploded, &"/x".to_owned())
        .unwrap();
    assert_eq!(
        sent(request).unwrap().uri().query(),
        Some("limit=10&created_at%5Bbefore%5D=a%20b&path=/x")
    );
}

#[test]
fn query_parameters_follow_the_query_of_the_template() {
    let mut request = Request::new(Method::GET, "/v1/things?Action=List");
    request.query("limit", &10).unwrap();
    assert_eq!(
        sent(request).unwrap().uri().query(),
        Some("Action=List&limit=10")
    );
}

#[test]
fn header_parameters_are_sent_as_they_are() {
    let mut request = get();
    request
        .header("origin", &"https://shop.example".to_owned())
        .unwrap();
    request.header("x-list", &vec![1, 2]).unwrap();
    request.header("x-none", &None::<String>).unwrap();
    let request = sent(request).unwrap();
    assert_eq!(request.headers()["origin"], "https://shop.example");
    assert_eq!(request.headers()["x-list"], "1,2");
    assert!(!request.headers().contains_key("x-none"));
}

#[test]
fn an_authorization_header_is_a_secret_and_others_are_not() {
    let mut request = get();
    for name in ["Authorization", "X-Mode"] {
        request.header(name, &"a".to_owned()).unwrap();
    }
    let request = sent(request).unwrap();
    assert!(request.headers()[header::AUTHORIZATION].is_sensitive());
    assert!(!request.headers()["x-mode"].is_sensitive());
}

#[test]
fn headers_cannot_be_split() {
    for value in ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b"] {
        let error = get().header("x-key", &value.to_owned()).unwrap_err();
        assert!(error.is_builder());
        assert!(!format!("{error} {error:?}").contains(value), "{error}");
    }
    for name in ["", "a b", "x:", "x\r\ny"] {
        assert!(get().header(name, &1).unwrap_err().is_builder(), "{name:?}");
    }
}

#[test]
fn headers_of_the_transport_are_refused() {
    for name in [
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "Upgrade",
        "TE",
        "Trailer",
    ] {
        assert!(get().header(name, &1).unwrap_err().is_builder(), "{name}");
    }
}

#[test]
fn a_transport_is_told_that_there_is_no_body_and_finds_the_length_of_others_itself() {
    let empty = sent(Request::new(Method::PUT, "/x")).unwrap();
    assert_eq!(empty.headers()["content-length"], "0");
    let mut request = Request::new(Method::PUT, "/x");
    request.json(&1).unwrap();
    let whole = sent(request).unwrap();
    assert!(!whole.headers().contains_key("content-length"));
    assert!(
        !sent(get())
            .unwrap()
            .headers()
            .contains_key("content-length")
    );
}

#[test]
fn cookie_parameters_share_one_header() {
    let mut request = get();
    request
        .cookie("a", &vec!["x;y".to_owned(), "z".to_owned()])
        .unwrap();
    request
        .cookie_styled("b", Style::Form, &vec![1, 2])
        .unwrap();
    let request = sent(request).unwrap();
    let cookie = &request.headers()[header::COOKIE];
    assert_eq!(cookie, "a=x%3By; a=z; b=1,2");
    assert!(cookie.is_sensitive());
}

#[test]
fn a_json_body_has_its_media_type() {
    let mut request = Request::new(Method::POST, "/v1/things");
    request.json(&vec!["a".to_owned()]).unwrap();
    let request = sent(request).unwrap();
    assert_eq!(request.headers()[header::CONTENT_TYPE], "application/json");
    assert_eq!(request.body(), "[\"a\"]");
}

#[test]
fn media_types_can_be_named() {
    let mut request = Request::new(Method::PATCH, "/v1/things");
    request.json(&1).unwrap();
    request
        .content_type("application/merge-patch+json")
        .unwrap();
    request.accept("application/problem+json, */*").unwrap();
    request.accept("text\nplain").unwrap_err();
    let request = sent(request).unwrap();
    assert_eq!(
        request.headers()[header::CONTENT_TYPE],
        "application/merge-patch+json"
    );
    assert_eq!(
        request.headers()[header::ACCEPT],
        "application/problem+json, */*"
    );
}

#[test]
fn a_url_that_is_too_long_is_an_error() {
    let mut request = get();
    request.query("q", &"x".repeat(70_000)).unwrap();
    assert!(sent(request).unwrap_err().is_builder());
}

#[test]
fn the_user_agent_can_be_set() {
    let request = sent_by(|builder| builder.user_agent("shop/1.0"), get()).unwrap();
    assert_eq!(request.headers()[header::USER_AGENT], "shop/1.0");
}

#[test]
fn debug_shows_no_values() {
    let mut request = Request::new(Method::GET, "/v1/things/{id}");
    request.path("id", &"hush".to_owned()).unwrap();
    request.query("q", &"hush".to_owned()).unwrap();
    request.header("x-key", &"hush".to_owned()).unwrap();
    request.json(&"hush".to_owned()).unwrap();
    let shown = format!("{request:?}");
    assert!(
        shown.contains("/v1/things/{id}") && !shown.contains("hush"),
        "{shown}"
    );
}
