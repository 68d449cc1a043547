//! Which redirects are followed, and with what.

use http::Method;
use proptest::prelude::*;
use specsmith_runtime::runtime::{mock::MockTransport, options::CallOptions};

use super::support::{builder, call, client, now, request, request_with};

/// The method, the address and the body that a POST or another request with a body is redirected to.
fn followed(method: Method, status: u16, location: &str) -> Option<(Method, String, usize)> {
    let mock = MockTransport::new();
    mock.respond(status, &[("location", location)], "")
        .respond_json(200, "1");
    let mut request = request(method);
    request.json(&"body".to_owned()).unwrap();
    let result = now(client(&mock).send(request));
    let requests = mock.requests();
    let Some(second) = requests.get(1) else {
        let error = result.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        return None;
    };
    result.unwrap();
    assert_eq!(second.headers()["x-key"], "hush");
    let has_type = second.headers().contains_key("content-type");
    assert_eq!(has_type, !second.body().is_empty());
    Some((
        second.method().clone(),
        second.uri().to_string(),
        second.body().len(),
    ))
}

#[test]
fn methods_are_kept_or_become_get_where_that_is_asked_for() {
    for (status, method, expected) in [
        (301, Method::GET, Some(Method::GET)),
        (302, Method::GET, Some(Method::GET)),
        (301, Method::HEAD, Some(Method::HEAD)),
        (301, Method::POST, None),
        (302, Method::POST, None),
        (302, Method::PUT, None),
        (301, Method::DELETE, None),
        (303, Method::GET, Some(Method::GET)),
        (303, Method::HEAD, Some(Method::HEAD)),
        (303, Method::POST, Some(Method::GET)),
        (303, Method::PUT, Some(Method::GET)),
        (307, Method::POST, Some(Method::POST)),
        (307, Method::GET, Some(Method::GET)),
        (308, Method::PATCH, Some(Method::PATCH)),
        (308, Method::DELETE, Some(Method::DELETE)),
        (300, Method::GET, None),
        (304, Method::GET, None),
        (305, Method::GET, None),
        (306, Method::GET, None),
    ] {
        let made = followed(method.clone(), status, "/v2");
        let body = if status == 303 { 0 } else { 6 };
        let expected =
            expected.map(|method| (method, "https://api.example.com/v2".to_owned(), body));
        assert_eq!(made, expected, "{method} {status}");
    }
}

#[test]
fn only_the_same_origin_gets_a_second_request() {
    let same = "https://api.example.com";
    for (location, expected) in [
        ("https://api.example.com/v2", Some("/v2")),
        ("HTTPS://API.EXAMPLE.COM/v2", Some("/v2")),
        ("https://api.example.com:443/v2", Some("/v2")),
        ("//api.example.com/v2?a=b", Some("/v2?a=b")),
        ("/v2?a=b#part", Some("/v2?a=b")),
        ("other", Some("/base/v1/other")),
        ("?page=2", Some("/base/v1/things?page=2")),
        ("", Some("/base/v1/things")),
        ("http://api.example.com/v2", None),
        ("http://api.example.com:443/v2", None),
        ("https://api.example.com:8443/v2", None),
        ("https://evil.example/v2", None),
        ("//evil.example/v2", None),
        ("https://api.example.com.evil.example/v2", None),
        ("https://api.example.com@evil.example/v2", None),
        ("https://user:password@api.example.com/v2", None),
        ("https:/v2", None),
        ("https:v2", None),
        ("\\\\evil.example/v2", None),
        ("/\\evil.example", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("/../v2", None),
        ("/a/%2e%2e/v2", None),
        ("..", None),
        ("https://", None),
        ("https:// /", None),
        ("/a b", None),
    ] {
        let made = followed(Method::GET, 307, location);
        let address = made.map(|(_, address, _)| {
            let start = address.find("/base").or(address.find("/v2"));
            assert!(
                address.to_ascii_lowercase().starts_with(same),
                "{location} {address}"
            );
            address[start.unwrap()..].to_owned()
        });
        assert_eq!(address.as_deref(), expected, "{location:?}");
    }
}

/// The requests after the first of a call that is redirected, each as method and URL, where redirects to these hosts are followed.
fn elsewhere(method: &Method, hosts: &[&str], locations: &[&str]) -> Vec<(Method, String)> {
    let mock = MockTransport::new();
    for location in locations {
        mock.respond(302, &[("location", location)], "");
    }
    mock.respond_json(200, "1");
    let options = CallOptions::new()
        .header("X-Mine", "hush")
        .header("Authorization", "hush")
        .query("key", "hush")
        .follow_redirects_to(hosts.iter().copied());
    let mut request = request(method.clone());
    request.options(options);
    request.json(&"hush".to_owned()).unwrap();
    let client = builder(&mock).default_header("X-Ours", "hush");
    let result = now(client.build().unwrap().send(request));
    assert_eq!(result.is_ok(), mock.requests().len() == locations.len() + 1);
    let requests = mock.requests().into_iter().skip(1);
    let requests = requests.map(|request| {
        let is_of_api = request.uri().host() == Some("api.example.com");
        assert!(is_of_api || request.headers().is_empty());
        assert!(is_of_api || request.body().is_empty());
        (request.method().clone(), request.uri().to_string())
    });
    requests.collect()
}

#[test]
fn a_get_is_redirected_to_the_hosts_of_the_call_without_any_header() {
    let listed = ["files.example.com", "*.store.example", "other.example:8443"];
    for (location, expected) in [
        (
            "https://files.example.com/a?sign=%2Fb#c",
            "https://files.example.com/a?sign=%2Fb",
        ),
        (
            "https://FILES.example.com:443",
            "https://FILES.example.com:443/",
        ),
        ("//files.example.com/a", "https://files.example.com/a"),
        ("https://a.b.store.example/c", "https://a.b.store.example/c"),
        (
            "https://other.example:8443/a",
            "https://other.example:8443/a",
        ),
    ] {
        let made = elsewhere(&Method::GET, &listed, &[location]);
        assert_eq!(made, [(Method::GET, expected.to_owned())], "{location}");
    }
    for location in [
        "http://files.example.com/a",
        "https://files.example.com:8443/a",
        "https://other.example/a",
        "https://store.example/a",
        "https://evil-store.example/a",
        "https://.store.example/a",
        "https://files.example.com.evil.example/a",
        "https://user:password@files.example.com/a",
        "https://files.example.com/a/../b",
        "https://evil.example/a",
        "ftp://files.example.com/a",
    ] {
        assert_eq!(
            elsewhere(&Method::GET, &listed, &[location]),
            [],
            "{location}"
        );
    }
    let location = "https://files.example.com/a";
    assert_eq!(elsewhere(&Method::GET, &[], &[location]), []);
    for method in [Method::HEAD, Method::POST, Method::PUT, Method::DELETE] {
        assert_eq!(elsewhere(&method, &listed, &[location]), [], "{method}");
    }
}

#[test]
fn what_follows_a_redirect_to_another_host_has_no_headers_either() {
    let listed = ["files.example.com", "api.example.com"];
    let locations = [
        "https://files.example.com/a",
        "/b",
        "https://api.example.com/c",
    ];
    let mock = MockTransport::new();
    for location in locations {
        mock.respond(307, &[("location", location)], "");
    }
    mock.respond_json(200, "1");
    let options = CallOptions::new().follow_redirects_to(listed);
    now(client(&mock).send(request_with(options))).unwrap();
    let sent = mock.requests();
    let urls: Vec<String> = sent.iter().map(|it| it.uri().to_string()).collect();
    let expected = [
        "https://files.example.com/a",
        "https://files.example.com/b",
        "https://api.example.com/c",
    ];
    assert_eq!(urls[1..], expected);
    assert!(sent[1..].iter().all(|request| request.headers().is_empty()));
    assert!(elsewhere(&Method::GET, &listed, &[locations[0]; 7]).len() == 5);
}

#[test]
fn a_host_that_is_none_is_an_error_before_anything_is_sent() {
    for host in [
        "https://files.example.com",
        "files.example.com/a",
        "",
        "*",
        "*.",
        "a b",
        "user:hush@a.example",
    ] {
        let mock = MockTransport::new();
        let options = CallOptions::new().follow_redirects_to([host]);
        let error = now(client(&mock).send(request_with(options))).unwrap_err();
        assert!(
            error.is_builder() && !error.to_string().contains("hush"),
            "{host}: {error}"
        );
        assert!(mock.requests().is_empty());
    }
}

#[test]
fn a_redirect_without_a_location_is_an_error() {
    let mock = MockTransport::new();
    mock.respond(302, &[], "");
    assert_eq!(call(&mock, Method::GET).unwrap_err().status().unwrap(), 302);
}

#[test]
fn a_loop_ends() {
    let mock = MockTransport::new();
    for _ in 0..20 {
        mock.respond(302, &[("location", "/base/v1/things")], "");
    }
    let error = call(&mock, Method::GET).unwrap_err();
    assert!(error.is_api(), "{error}");
    assert_eq!(mock.requests().len(), 6);
    assert_eq!(error.attempts(), 1);
}

#[test]
fn an_error_that_a_redirect_leads_to_is_made_again_from_the_start() {
    let mock = MockTransport::new();
    mock.respond(307, &[("location", "/v2")], "")
        .respond_json(503, "")
        .respond_json(200, "1");
    call(&mock, Method::GET).unwrap();
    let paths: Vec<_> = { mock.requests().into_iter() }
        .map(|request| request.uri().path().to_owned())
        .collect();
    assert_eq!(paths, ["/base/v1/things", "/v2", "/base/v1/things"]);
}

/// Texts that URL parsers stumble over, among any others.
fn location() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "(/|//|\\\\|@|:|\\.\\.|%2e|%2F|\\?|#|https:|http:|evil\\.com)",
        Just("https://api.example.com".to_owned()),
        "[\x21-\x7e]{0,3}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_location_is_refused_or_on_the_same_origin(location in location()) {
        let mock = MockTransport::new();
        mock.respond(307, &[("location", &location)], "").respond_json(200, "1");
        let _ = now(client(&mock).send(request(Method::GET)));
        for sent in mock.requests() {
            let text = sent.uri().to_string();
            let url = url::Url::parse(&text).unwrap();
            prop_assert_eq!(url.origin().ascii_serialization(), "https://api.example.com");
            let (path, _) = text.split_once('?').unwrap_or((&text, ""));
            prop_assert_eq!(&url[..url::Position::AfterPath], path, "a URL library changes it");
        }
    }
}
