//! The exact bytes of requests.

use http::Method;
use specsmith_runtime::runtime::{
    credentials::{Credentials, Scheme, SchemeKind},
    error::Error,
    parameter::Style,
    request::Request,
};

use super::{
    builder, client, run,
    server::{Received, Server, Step, json},
};

/// What arrives at a server under `/base`.
fn received(request: Request) -> Result<Received, Error> {
    let server = Server::answering(json("200 OK", "1"));
    let client = client(&format!("{}/base/", server.url()));
    run(client.send(request))?;
    Ok(server.received().remove(0))
}

#[test]
fn a_get_request_has_these_headers_and_no_others() {
    let mut request = Request::new(Method::GET, "/v1/things");
    request.header("X-Trace", &"t".to_owned()).unwrap();
    let server = Server::answering(json("200 OK", "[1]"));
    let response = run(client(server.url()).send(request)).unwrap();
    assert_eq!(*response.json::<Vec<i64>>().unwrap(), [1]);
    let received = server.received().remove(0);
    assert_eq!(received.line, "GET /v1/things HTTP/1.1");
    let mut headers = received.headers;
    headers.sort();
    let host = server.url().replace("http://", "host: ");
    let agent = concat!("user-agent: specsmith-runtime/", env!("CARGO_PKG_VERSION"));
    assert_eq!(
        headers,
        ["accept: application/json", &host, agent, "x-trace: t"]
    );
    assert!(received.body.is_empty());
}

#[test]
fn a_post_request_has_its_body() {
    let mut request = Request::new(Method::POST, "/v1/things");
    request.json(&"é".to_owned()).unwrap();
    let received = received(request).unwrap();
    assert_eq!(received.line, "POST /base/v1/things HTTP/1.1");
    assert_eq!(received.body, "\"é\"".as_bytes());
    assert!(
        received
            .headers
            .contains(&"content-type: application/json".to_owned())
    );
    assert!(received.headers.contains(&"content-length: 4".to_owned()));
}

#[test]
fn a_method_that_takes_a_body_says_so_where_there_is_none() {
    for (method, length) in [
        (Method::POST, Some("content-length: 0")),
        (Method::PUT, Some("content-length: 0")),
        (Method::PATCH, Some("content-length: 0")),
        (Method::DELETE, None),
        (Method::GET, None),
        (Method::HEAD, None),
        (Method::OPTIONS, None),
    ] {
        let request = Request::new(method.clone(), "/x");
        let headers = received(request).unwrap().headers;
        let mut framing = headers.iter().map(String::as_str).filter(|header| {
            header.starts_with("content-length") || header.starts_with("transfer-encoding")
        });
        assert_eq!(framing.next(), length, "{method}");
        assert_eq!(framing.next(), None, "{method}");
    }
}

#[test]
fn what_a_post_without_a_body_is_redirected_to_by_303_has_no_length() {
    let there =
        "HTTP/1.1 303 See Other\r\nlocation: /y\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let answers =
        [there.to_owned(), json("200 OK", "1")].map(|text| vec![Step::Write(text.into())]);
    let server = Server::start(answers.into());
    run(client(server.url()).send(Request::new(Method::POST, "/x"))).unwrap();
    let received = server.received().remove(1);
    assert_eq!(received.line, "GET /y HTTP/1.1");
    let mut headers = received.headers.into_iter();
    assert_eq!(headers.find(|header| header.starts_with("content-")), None);
}

#[test]
fn methods_are_sent_as_they_are() {
    for method in [
        Method::PUT,
        Method::DELETE,
        Method::PATCH,
        Method::OPTIONS,
        Method::HEAD,
        Method::TRACE,
    ] {
        let line = format!("{method} /base/x HTTP/1.1");
        assert_eq!(received(Request::new(method, "/x")).unwrap().line, line);
    }
}

#[test]
fn values_in_paths_arrive_as_one_segment_or_not_at_all() {
    for (value, expected) in [
        ("alice@example.com", Some("alice%40example.com")),
        ("a/b%c", Some("a%2Fb%25c")),
        ("a\\b", Some("a%5Cb")),
        ("?x#y", Some("%3Fx%23y")),
        (";", Some("%3B")),
        ("\0", Some("%00")),
        ("\t..", Some("%09..")),
        (".\t.", Some(".%09.")),
        ("%2e%2e", Some("%252e%252e")),
        ("%2E", Some("%252E")),
        ("...", Some("...")),
        ("|^'\"<>`{}", Some("%7C%5E%27%22%3C%3E%60%7B%7D")),
        ("", None),
        (".", None),
        ("..", None),
        ("../x", None),
    ] {
        let mut request = Request::new(Method::GET, "/v1/things/{id}/keys");
        let set = request.path("id", &value.to_owned());
        let line = set
            .and_then(|()| received(request))
            .map(|received| received.line);
        match expected {
            Some(expected) => {
                assert_eq!(
                    line.unwrap(),
                    format!("GET /base/v1/things/{expected}/keys HTTP/1.1")
                );
            }
            None => assert!(line.unwrap_err().is_builder(), "{value:?}"),
        }
    }
}

#[test]
fn queries_arrive_as_they_were_encoded() {
    let mut request = Request::new(Method::GET, "/v1/things");
    request
        .query("created_at[before]", &"2022-08-30T10:17:39.220Z".to_owned())
        .unwrap();
    request.query("q", &"a b+c&d='é|^\t".to_owned()).unwrap();
    request
        .query_styled("list", Style::PipeDelimited, &vec![1, 2])
        .unwrap();
    request
        .query_reserved("r", Style::FormExploded, &":/?@!$()*,;'".to_owned())
        .unwrap();
    assert_eq!(
        received(request).unwrap().line,
        "GET /base/v1/things?created_at%5Bbefore%5D=2022-08-30T10%3A17%3A39.220Z\
         &q=a%20b%2Bc%26d%3D%27%C3%A9%7C%5E%09&list=1%7C2&r=:/?@!$()*,;%27 HTTP/1.1"
    );
}

#[test]
fn credentials_arrive() {
    const KEY: Scheme = Scheme {
        name: "Key",
        kind: SchemeKind::Header("X-Key"),
    };
    let server = Server::answering(json("200 OK", "1"));
    let credentials = Credentials::default().with(&KEY, "k1");
    let client = builder(server.url())
        .credentials(credentials)
        .build()
        .unwrap();
    let mut request = Request::new(Method::GET, "/x");
    request.security(&[&[&KEY]]);
    run(client.send(request)).unwrap();
    assert!(
        server.received()[0]
            .headers
            .contains(&"x-key: k1".to_owned())
    );
}

#[test]
fn a_client_serves_many_callers_at_once() {
    let answers = (0..20).map(|_| vec![super::server::Step::Write(json("200 OK", "1").into())]);
    let server = Server::start(answers.collect());
    let client = client(server.url());
    run(async {
        let calls: Vec<_> = (0..20)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.send(Request::new(Method::GET, "/x")).await })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    });
    assert_eq!(server.received().len(), 20);
}
