//! Lists whose pages a URL leads to: which links are followed, and where.

use http::{HeaderMap, HeaderValue, Method, header};
use serde_json::{Value, json};
use specsmith_runtime::runtime::{
    call::Call,
    client::Client,
    error::Error,
    link_header,
    mock::MockTransport,
    options::CallOptions,
    page_link,
    pagination::{Items, Paged, Pages, State},
    request::Request,
    response::Response,
};

use super::support::{KEY, builder, client, now};

/// A list whose answers have a link in their body.
#[derive(Clone)]
struct List {
    call: Call,
}

impl List {
    fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client),
        }
    }
}

impl Paged for List {
    type Page = Value;
    type Item = Value;

    fn call(&self) -> &Call {
        &self.call
    }

    fn request(&self) -> Result<Request, Error> {
        let mut request = Request::new(Method::GET, "/things");
        request.query("city", &"Berlin".to_owned())?;
        request.security(&[&[&KEY]]);
        self.call.direct(&mut request);
        Ok(request)
    }

    fn items_of(page: &Value) -> &[Value] {
        page["items"].as_array().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Value, _: &mut State) -> Vec<Value> {
        Self::items_of(&page).to_vec()
    }

    fn advance(&mut self, page: &Response<Value>, state: &mut State) -> Result<bool, &'static str> {
        let link = page["next"].as_str();
        let more = page["more"].as_bool();
        page_link::next(&mut self.call, &mut state.cursors, page, link, more)
    }
}

/// What the answers of a list become: the URLs that were asked for, and the error at the end if there is one.
fn read(answers: &[Value]) -> (Vec<String>, Option<Error>) {
    let mock = MockTransport::new();
    for answer in answers {
        mock.respond_json(200, answer.to_string());
    }
    let mut items = Items::new(List::new(&client(&mock)));
    let error = loop {
        match now(items.next()) {
            Some(Ok(_)) => {}
            Some(Err(error)) => break Some(error),
            None => break None,
        }
    };
    assert_eq!(mock.unused_responses(), 0, "every answer was asked for");
    let requests = mock.requests();
    for request in &requests {
        assert_eq!(request.headers()["x-key"], "hush", "credentials go along");
    }
    let urls = requests.iter().map(|it| it.uri().to_string()).collect();
    (urls, error)
}

const FIRST: &str = "https://api.example.com/base/things?city=Berlin";

#[test]
fn links_are_followed_until_there_is_none() {
    let last = [
        json!({"items": [2]}),
        json!({"items": [2], "next": null}),
        json!({"items": [2], "next": ""}),
    ];
    for last in last {
        let page =
            json!({"items": [1], "next": "https://api.example.com/base/things?city=Berlin&page=2"});
        let (urls, error) = read(&[page, last]);
        assert!(error.is_none());
        let second = "https://api.example.com/base/things?city=Berlin&page=2";
        assert_eq!(urls, [FIRST, second]);
    }
}

#[test]
fn a_link_is_relative_to_the_page_it_stands_in() {
    let cases = [
        (
            "/v2/things?page=2",
            "https://api.example.com/v2/things?page=2",
        ),
        ("?page=2", "https://api.example.com/base/things?page=2"),
        ("more?page=2", "https://api.example.com/base/more?page=2"),
        ("../more", "https://api.example.com/more"),
        ("//api.example.com/more", "https://api.example.com/more"),
        (
            "HTTPS://API.example.com:443/more#top",
            "https://api.example.com/more",
        ),
    ];
    for (link, expected) in cases {
        let (urls, error) = read(&[json!({"items": [1], "next": link}), json!({"items": []})]);
        assert!(error.is_none(), "{link}");
        assert_eq!(urls, [FIRST, expected], "{link}");
    }
}

#[test]
fn a_link_to_another_origin_ends_the_list_with_an_error() {
    let links = [
        "https://evil.example/things",
        "http://api.example.com/things",
        "https://api.example.com:8443/things",
        "//evil.example/things",
        "https://api.example.com@evil.example/",
        "ftp://api.example.com/things",
        "mailto:things@api.example.com",
    ];
    for link in links {
        let (urls, error) = read(&[json!({"items": [1], "next": link})]);
        let error = error.expect(link);
        assert!(error.is_incomplete_list(), "{link}: {error}");
        assert_eq!(urls, [FIRST]);
        assert_eq!(
            error.to_string(),
            "GET /things: the list may be incomplete: the link to the next page is not valid, or leads to another scheme, host or port"
        );
    }
}

#[test]
fn no_page_is_read_twice() {
    let own = json!({"items": [1], "next": FIRST});
    let (urls, error) = read(&[own]);
    assert!(error.is_some_and(|error| error.is_incomplete_list()));
    assert_eq!(urls, [FIRST]);
    let page = |link: &str| json!({"items": [1], "next": link});
    let (urls, error) = read(&[page("?page=2"), page("?page=3"), page("?page=2")]);
    assert!(error.is_some_and(|error| error.is_incomplete_list()));
    assert_eq!(urls.len(), 3);
}

#[test]
fn a_flag_that_contradicts_the_link_counts() {
    let (urls, error) = read(&[json!({"items": [1], "next": "?page=2", "more": false})]);
    assert!(error.is_none());
    assert_eq!(urls, [FIRST]);
    let (_, error) = read(&[json!({"items": [1], "more": true})]);
    assert!(error.is_some_and(|error| error.is_incomplete_list()));
}

#[test]
fn a_list_resumes_at_its_link() {
    let mock = MockTransport::new();
    mock.respond_json(200, json!({"items": [1], "next": "?page=2"}).to_string());
    mock.respond_json(500, "{}");
    mock.respond_json(200, json!({"items": [2]}).to_string());
    let client = builder(&mock).no_retry().build().expect("valid");
    let mut pages = Pages::new(List::new(&client));
    assert!(now(pages.next()).is_some_and(|page| page.is_ok()));
    assert!(now(pages.next()).is_some_and(|page| page.is_err()));
    let request = pages.next_request().cloned().expect("there is more");
    let mut pages = Pages::new(request);
    assert!(now(pages.next()).is_some_and(|page| page.is_ok()));
    assert!(now(pages.next()).is_none());
    let last = mock.requests().pop().expect("a request");
    assert_eq!(last.uri(), "https://api.example.com/base/things?page=2");
}

#[test]
fn a_link_can_be_followed_where_it_leads_to_the_server_of_the_call() {
    let mock = MockTransport::new();
    mock.respond_json(200, "{}");
    let mut list = List::new(&client(&mock));
    list.call
        .follow("https://api.example.com/elsewhere?page=7".to_owned());
    let request = list.request().expect("valid");
    now(list.call.send(request)).expect("sent");
    let sent = mock.requests().pop().expect("a request");
    assert_eq!(sent.uri(), "https://api.example.com/elsewhere?page=7");
    list.call.follow("https://evil.example/hush".to_owned());
    let request = list.request().expect("valid");
    let error = now(list.call.send(request)).expect_err("another origin");
    assert!(error.is_builder());
    assert!(!error.to_string().contains("hush"), "{error}");
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn what_goes_with_every_call_goes_with_a_link_that_has_none_of_it() {
    let mock = MockTransport::new();
    mock.respond_json(200, "{}");
    let mut list = List::new(&client(&mock));
    list.call
        .follow("https://api.example.com/x?page=2&a%20b=3".to_owned());
    let mut request = list.request().expect("valid");
    request.options(CallOptions::new().query("version", "1").query("a b", "2"));
    now(list.call.send(request)).expect("sent");
    let sent = mock.requests().pop().expect("a request");
    assert_eq!(
        sent.uri(),
        "https://api.example.com/x?page=2&a%20b=3&version=1"
    );
}

#[test]
fn a_response_knows_its_url() {
    let mock = MockTransport::new();
    mock.respond(302, &[("location", "/other")], "");
    mock.respond_json(200, "{}");
    let request = Request::new(Method::GET, "/things");
    let response = now(client(&mock).send(request)).expect("sent");
    assert_eq!(response.url(), "https://api.example.com/other");
}

/// The link to the next page in some headers.
fn next(values: &[&str]) -> Option<String> {
    let mut headers = HeaderMap::new();
    for value in values {
        let value = HeaderValue::from_bytes(value.as_bytes()).expect("a header");
        headers.append(header::LINK, value);
    }
    link_header::next(&headers).map(str::to_owned)
}

#[test]
fn link_headers_are_read_as_rfc_8288_says() {
    let found: [(&[&str], &str); 12] = [
        (&["<a>; rel=\"next\""], "a"),
        (&["<a>; rel=next"], "a"),
        (&["<a>;rel=\"prev\",<b>;rel=\"next\""], "b"),
        (&["<a>; rel=prev, <b> ; REL = \"Next\" ; title=x"], "b"),
        (&["<a>; rel=\"last next\""], "a"),
        (&["<a>; rel=prev", "<b>; rel=next"], "b"),
        (&["<a?x=1,2;3>; rel=next"], "a?x=1,2;3"),
        (
            &["<a>; title=\"<c>; rel=\\\"next\\\", \"; rel=prev, <b>; rel=next"],
            "b",
        ),
        (&["<a>; title=\"ü, ; <\"; rel=next"], "a"),
        (&["<a>; hreflang; rel=next"], "a"),
        (&["<a>, <b>; rel=next"], "b"),
        (&[" ,, < a >;; rel=next"], "a"),
    ];
    for (values, expected) in found {
        assert_eq!(next(values).as_deref(), Some(expected), "{values:?}");
    }
    let none: [&[&str]; 9] = [
        &[],
        &[""],
        &["<a>"],
        &["<a>; rel=nextpage"],
        &["<a>; rel=prev; rel=next"],
        &["<a>; rel=next; anchor=\"#other\""],
        &["<a>; rev=next"],
        &["<a; rel=next"],
        &["<a>; title=\"rel=next"],
    ];
    for values in none {
        assert_eq!(next(values), None, "{values:?}");
    }
}

#[test]
fn references_are_resolved_as_rfc_3986_says() {
    // The examples of RFC 3986 §5.4 that are of the same origin.
    let base = "http://a/b/c/d;p?q".parse().expect("a URL");
    let cases = [
        ("g", "http://a/b/c/g"),
        ("./g", "http://a/b/c/g"),
        ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q"),
        ("g;x=1/../y", "http://a/b/c/y"),
        ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"),
        ("..", "http://a/b/"),
        ("../g", "http://a/b/g"),
        ("../..", "http://a/"),
        ("../../../g", "http://a/g"),
        ("/./g", "http://a/g"),
        ("g..", "http://a/b/c/g.."),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
    ];
    for (text, expected) in cases {
        let url = page_link::resolve(&base, text);
        assert_eq!(url.as_deref(), Some(expected), "{text}");
    }
    for text in ["g:h", "//g", "http:g"] {
        assert_eq!(page_link::resolve(&base, text), None, "{text}");
    }
}
