//! A request goes to the origin of the base URL that its call uses, and nowhere else.

use http::Method;
use proptest::prelude::*;
use specsmith_runtime::runtime::{
    credentials::{Credentials, Scheme, SchemeKind},
    error::Error,
    options::CallOptions,
    request::Request,
    server::Server,
};
use url::{Position, Url};

use super::support::{Recorder, builder, now};

const KEY: Scheme = Scheme {
    name: "Key",
    kind: SchemeKind::Header("x-key"),
};

/// The URL that a request with credentials is sent to by a client with this base URL.
fn sent(base_url: &str, request: Request) -> Result<String, Error> {
    sent_with(base_url, request, CallOptions::new())
}

fn sent_with(base_url: &str, mut request: Request, options: CallOptions) -> Result<String, Error> {
    let recorder = Recorder::default();
    let client = builder()
        .base_url(base_url)
        .credentials(Credentials::default().with(&KEY, "hush"))
        .transport(recorder.clone())
        .build()
        .unwrap();
    request.authenticate();
    request.options(options);
    let result = now(client.send(request));
    let sent = recorder.sent();
    if let Err(error) = result {
        assert!(error.is_builder() && sent.is_empty(), "{error}");
        return Err(error);
    }
    assert_eq!(sent[0].headers()["x-key"], "hush");
    Ok(sent[0].uri().to_string())
}

fn path(base_url: &str, path: &str) -> Result<String, Error> {
    sent(base_url, Request::new(Method::GET, path.to_owned()))
}

fn url(base_url: &str, url: &str) -> Result<String, Error> {
    sent(base_url, Request::from_url(Method::GET, url))
}

const BASES: [&str; 5] = [
    "https://api.example.com",
    "https://api.example.com/v1",
    "https://api.example.com:8443/a/b/",
    "http://[::1]:8080/v1",
    "http://localhost",
];

#[test]
fn a_path_that_is_none_is_an_error() {
    for base in BASES {
        for text in [
            "",
            "next?page=2",
            "?page=2",
            "#part",
            "@evil.com/x",
            ":hush@evil.com/x",
            ".evil.com/x",
            "-evil.com/x",
            ":8443/x",
            "0/x",
            "\\evil.com/x",
            "//evil.com/x",
            "///evil.com/x",
            "https://evil.com/x",
            "https://api.example.com/v1/x",
            " /x",
            "\t/x",
            "\0/x",
            "\u{2215}x",
            "%2Fx",
            "{a}/x",
        ] {
            let error = path(base, text).unwrap_err();
            assert!(
                error
                    .to_string()
                    .contains(": the path must start with one `/`"),
                "{base} {text:?}: {error}"
            );
        }
    }
}

#[test]
fn a_path_that_climbs_is_an_error() {
    for text in [
        "/..",
        "/a/../../b",
        "/./a",
        "/a/%2e%2E/b",
        "/a/.%2e/b",
        "/a%2f..%2Fb",
        "/a\\..\\b",
        "/a%5C%2e%2e",
        "/../?a",
        "/..#a",
    ] {
        assert!(path("https://api.example.com/v1", text).is_err(), "{text}");
    }
}

#[test]
fn any_other_path_is_below_the_base_url() {
    for (text, expected) in [
        ("/", "/"),
        ("/x", "/x"),
        ("/@evil.com/x", "/@evil.com/x"),
        ("/:8443/x", "/:8443/x"),
        ("/\\evil.com", "/%5Cevil.com"),
        ("/\t/evil.com", "/%09/evil.com"),
        ("/a//b", "/a//b"),
        ("/a?to=https://evil.com/../x", "/a?to=https://evil.com/../x"),
        ("/...", "/..."),
        ("/é\r\n", "/%C3%A9%0D%0A"),
    ] {
        let expected = format!("https://api.example.com/v1{expected}");
        assert_eq!(path("https://api.example.com/v1", text).unwrap(), expected);
    }
}

#[test]
fn a_full_url_is_sent_on_the_origin_of_the_base_url() {
    let base = "https://api.example.com/v1";
    for (text, expected) in [
        ("https://api.example.com/v1/x?page=2", "/v1/x?page=2"),
        ("https://api.example.com/other", "/other"),
        ("HTTPS://API.example.COM:443/x", "/x"),
        ("https://api.example.com", "/"),
        ("https://api.example.com?page=2", "/?page=2"),
        ("https://api.example.com/x#part", "/x"),
        ("https://api.example.com/{id}", "/%7Bid%7D"),
        (
            "https://api.example.com/é?q=a b&r=?%20",
            "/%C3%A9?q=a%20b&r=?%20",
        ),
        ("https://api.example.com//evil.com", "//evil.com"),
        ("https://api.example.com/@evil.com", "/@evil.com"),
    ] {
        assert_eq!(
            url(base, text).unwrap(),
            format!("https://api.example.com{expected}"),
            "{text}"
        );
    }
    assert_eq!(
        url("http://[::1]:80", "http://[0:0::1]/x").unwrap(),
        "http://[::1]:80/x"
    );
}

#[test]
fn a_url_of_another_origin_is_an_error() {
    for text in [
        "",
        "/x",
        "//api.example.com/x",
        "api.example.com/x",
        "http://api.example.com/x",
        "http://api.example.com:443/x",
        "https://api.example.com:8443/x",
        "https://evil.com/x",
        "https://api.example.com.evil.com/x",
        "https://api.example.com.",
        "https://evil.com#@api.example.com/",
        "https://api.example.com@evil.com/x",
        "https://hush@api.example.com/x",
        "https://api.example.com\\@evil.com/x",
        "https://api.example.com\t/x",
        "https:\\\\api.example.com/x",
        " https://api.example.com/x",
        "https://api.example.com:/..",
        "https://api.example.com/a/%2e%2e/b",
        "ftp://api.example.com/x",
        "javascript:alert(1)//",
    ] {
        assert!(url("https://api.example.com/v1", text).is_err(), "{text:?}");
    }
}

#[test]
fn the_base_url_of_the_call_counts() {
    let options = CallOptions::new().base_url("https://eu.example.com/v2");
    let request = |url: &str| Request::from_url(Method::GET, url);
    let base = "https://api.example.com";
    let other = sent_with(base, request("https://eu.example.com/x"), options.clone());
    assert_eq!(other.unwrap(), "https://eu.example.com/x");
    assert!(sent_with(base, request("https://api.example.com/x"), options).is_err());
}

#[test]
fn the_server_of_an_operation_counts() {
    let recorder = Recorder::default();
    let client = builder().transport(recorder.clone()).build().unwrap();
    let mut request = Request::from_url(Method::GET, "https://files.example.com/x");
    request.server(Server {
        url: "https://files.example.com/v1",
        variables: &[],
    });
    now(client.send(request)).unwrap();
    assert_eq!(recorder.sent()[0].uri(), "https://files.example.com/x");
}

#[test]
fn parameters_are_added_to_the_query_of_a_full_url() {
    let mut request = Request::from_url(Method::GET, "https://api.example.com/x?page=2");
    request.query("limit", &10).unwrap();
    assert_eq!(
        sent("https://api.example.com", request).unwrap(),
        "https://api.example.com/x?page=2&limit=10"
    );
}

#[test]
fn a_full_url_does_not_show() {
    let request = || Request::from_url(Method::GET, "https://evil.example/hush?hush");
    let error = sent("https://api.example.com", request()).unwrap_err();
    let shown = format!("{error} {error:?} {:?}", request());
    assert!(!shown.contains("hush"), "{shown}");
    assert_eq!(
        error.to_string(),
        "GET {url}: the URL must have the origin of the base URL: scheme, host and port"
    );
}

/// Texts that URL parsers stumble over, among any others.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("/".to_owned()),
        Just("//".to_owned()),
        Just("\\".to_owned()),
        Just("@".to_owned()),
        Just(":".to_owned()),
        Just("..".to_owned()),
        Just("%2e".to_owned()),
        Just("%2F".to_owned()),
        Just("%5c".to_owned()),
        Just("?".to_owned()),
        Just("#".to_owned()),
        Just("[::1]".to_owned()),
        Just("evil.com".to_owned()),
        Just("https:".to_owned()),
        "[\0-\x20]",
        "\\PC{0,3}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// Whether a library of others takes two URLs for ones of the same scheme, host and port, and the path for what it is.
fn check(base: &str, sent: &str) -> Result<(), TestCaseError> {
    let (base, url) = (Url::parse(base).unwrap(), Url::parse(sent).unwrap());
    prop_assert_eq!(url.origin(), base.origin(), "{}", sent);
    prop_assert!(url.username().is_empty() && url.password().is_none());
    let (sent, _) = sent.split_once('?').unwrap_or((sent, ""));
    prop_assert_eq!(
        &url[..Position::AfterPath],
        sent,
        "a URL library changes it"
    );
    Ok(())
}

proptest! {
    #[test]
    fn any_text_as_a_path_is_refused_or_stays_below_the_base_url(
        text in hostile(),
        base in prop::sample::select(&BASES[..]),
    ) {
        for text in [text.clone(), format!("/{text}")] {
            if let Ok(sent) = path(base, &text) {
                check(base, &sent)?;
                prop_assert!(sent.starts_with(base.trim_end_matches('/')), "{}", sent);
            }
        }
    }

    #[test]
    fn any_text_as_a_url_is_refused_or_stays_on_the_origin(
        text in hostile(),
        base in prop::sample::select(&BASES[..]),
    ) {
        for text in [text.clone(), format!("{base}{text}"), format!("https://api.example.com/{text}")] {
            if let Ok(sent) = url(base, &text) {
                check(base, &sent)?;
            }
        }
    }
}
