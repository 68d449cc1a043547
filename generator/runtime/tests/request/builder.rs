//! What a client checks before it exists.

use http::Method;
use specsmith_runtime::runtime::{
    client::Client,
    client_builder::ClientBuilder,
    credentials::{Credentials, Scheme, SchemeKind},
    error::Error,
    request::Request,
    server::Server,
};

use super::support::{Recorder, SERVER, builder, now};

const KEY: Scheme = Scheme {
    name: "Key",
    kind: SchemeKind::Header("x-key"),
};

/// The URL of a request for `/x`.
fn url(builder: ClientBuilder) -> Result<String, Error> {
    let recorder = Recorder::default();
    let client = builder.transport(recorder.clone()).build()?;
    now(client.send(Request::new(Method::GET, "/x")))?;
    Ok(recorder.sent()[0].uri().to_string())
}

fn refusal(builder: ClientBuilder) -> String {
    let error = url(builder).expect_err("a client that must not be");
    assert!(error.is_builder(), "{error}");
    error.to_string()
}

#[test]
fn the_server_of_the_document_is_the_default() {
    assert_eq!(url(builder()).unwrap(), "https://api.example.com/base/x");
}

#[test]
fn base_urls_keep_their_path_and_lose_slashes_at_their_end() {
    for (base, expected) in [
        ("https://example.com", "https://example.com/x"),
        ("https://example.com/", "https://example.com/x"),
        ("https://example.com/a/b/", "https://example.com/a/b/x"),
        ("https://example.com/a//", "https://example.com/a/x"),
        ("https://example.com.", "https://example.com./x"),
        (
            "https://example.com/%41;v=1",
            "https://example.com/%41;v=1/x",
        ),
        ("HTTP://my_host:8080", "http://my_host:8080/x"),
        ("http://[::1]:80/", "http://[::1]:80/x"),
        ("https://10.0.0.1", "https://10.0.0.1/x"),
    ] {
        assert_eq!(url(builder().base_url(base)).unwrap(), expected);
    }
}

#[test]
fn base_urls_that_are_not_plain_are_refused_and_not_repeated() {
    for base in [
        "",
        "/v1",
        "example.com",
        "ftp://hush.com",
        "https://",
        "https:///hush",
        "https://hush.com?a=b",
        "https://hush.com#a",
        "https://user:hush@host.com",
        "https://hush@host.com",
        "https://hush.com\\@host.com",
        "https://-hush.com",
        "https://hush-.com",
        "https://hush..com",
        "https://hush.com:",
        "https://hush.com:0",
        "https://hush.com:65536",
        "https://hush.com:+1",
        "https://[::1",
        "https://[::1]x",
        "https://[hush]",
        "https://hush com",
        "https://hüsh.com",
        "https://hush%2ecom",
        "https://hush.com/..",
        "https://hush.com/a/%2E%2e/b",
        "https://hush.com/a b",
        "https://hush.com/a\\b",
        "https://hush.com/%zz",
        "https://hush.com/é",
        "https://{cluster}.hush.com",
        "https://hush.com\r\nX: y",
        " https://hush.com",
    ] {
        let message = refusal(builder().base_url(base));
        assert!(message.starts_with("the base URL "), "{base:?}: {message}");
        assert!(!message.contains("hush"), "{base:?}: {message}");
    }
}

#[test]
fn refusals_of_base_urls_say_why() {
    for (base, reason) in [
        ("example.com", "must start with `https://` or `http://`"),
        ("https://a.com?b", "must have neither a query"),
        ("https://a:b@c.com", "must have no user name"),
        ("https://a..com", "needs a valid host"),
        ("https://a.com/..", "has a path with `.` or `..` segments"),
    ] {
        let message = refusal(builder().base_url(base));
        assert!(message.contains(reason), "{base}: {message}");
    }
}

#[test]
fn server_variables_take_what_fits_their_place() {
    const PARTS: Server = Server {
        url: "{scheme}://a.{host}.b:{port}/{path}/end",
        variables: &[
            ("scheme", "https"),
            ("host", "h"),
            ("port", "443"),
            ("path", "p"),
        ],
    };
    for (name, value, expected) in [
        ("scheme", "http", Some("http://a.h.b:443/p/end/x")),
        ("scheme", "ftp", None),
        ("scheme", "https://evil.com/?", None),
        ("scheme", "https://evil.com/", None),
        ("host", "us1.api", Some("https://a.us1.api.b:443/p/end/x")),
        ("host", "evil.com/", None),
        ("host", "a@b", None),
        ("host", "a:1", None),
        ("host", "a?b", None),
        ("host", "a#b", None),
        ("host", "a\\b", None),
        ("host", "a%2fb", None),
        ("host", "", None),
        ("host", ".", None),
        ("host", "-", None),
        ("host", "é", None),
        ("port", "8443", Some("https://a.h.b:8443/p/end/x")),
        ("port", "80/", None),
        ("port", "", None),
        ("path", "v1/shop", Some("https://a.h.b:443/v1/shop/end/x")),
        ("path", "..", None),
        ("path", "a/%2e%2E", None),
        ("path", "a?b", None),
        ("path", "a b", None),
    ] {
        let found = url(ClientBuilder::new(PARTS).server_variable(name, value));
        match expected {
            Some(expected) => assert_eq!(found.unwrap(), expected),
            None => assert!(found.unwrap_err().is_builder(), "{name} = {value:?}"),
        }
    }
}

#[test]
fn a_server_variable_that_is_set_again_has_the_last_value() {
    let builder = builder()
        .server_variable("cluster", "us")
        .server_variable("cluster", "eu");
    assert_eq!(url(builder).unwrap(), "https://eu.example.com/base/x");
}

#[test]
fn a_value_that_does_not_fit_its_place_is_named_and_not_repeated() {
    const PARTS: Server = Server {
        url: "{scheme}://{host}:{port}/v{path}",
        variables: &[
            ("scheme", "https"),
            ("host", "h"),
            ("port", "443"),
            ("path", "1"),
        ],
    };
    for (name, values, expected) in [
        ("scheme", ["", "hush"], "`http` or `https`"),
        ("host", ["", "hush/"], "labels of a host name"),
        ("port", ["0", "hush"], "a port number"),
        ("path", ["1/..", "1?hush"], "path characters"),
    ] {
        for value in values {
            let message = refusal(ClientBuilder::new(PARTS).server_variable(name, value));
            let reason = format!("the value of the server's variable `{name}` must be {expected}");
            assert_eq!(message, reason, "{value:?}");
        }
    }
}

#[test]
fn a_variable_may_be_part_of_a_label_or_the_start_of_the_url() {
    const LABEL: Server = Server {
        url: "https://s3{mark}{region}.example.com",
        variables: &[("mark", "."), ("region", "eu")],
    };
    assert_eq!(
        url(ClientBuilder::new(LABEL)).unwrap(),
        "https://s3.eu.example.com/x"
    );
    const ORIGIN: Server = Server {
        url: "{origin}/v1",
        variables: &[("origin", "https://example.com")],
    };
    assert_eq!(
        url(ClientBuilder::new(ORIGIN)).unwrap(),
        "https://example.com/v1/x"
    );
    refusal(ClientBuilder::new(ORIGIN).server_variable("origin", "https://a@b"));
}

#[test]
fn variables_without_a_meaning_or_a_value_are_refused() {
    let message = refusal(builder().server_variable("zone", "eu"));
    assert_eq!(message, "the server has no variable `zone`");
    const UNDECLARED: Server = Server {
        url: "https://{host}",
        variables: &[],
    };
    assert!(refusal(ClientBuilder::new(UNDECLARED)).contains("`host` has no value"));
}

#[test]
fn another_server_of_the_document_can_be_chosen() {
    const OTHER: Server = Server {
        url: "https://{zone}.sandbox.example.com",
        variables: &[("zone", "a")],
    };
    let other = || builder().server(OTHER);
    assert_eq!(url(other()).unwrap(), "https://a.sandbox.example.com/x");
    let zone = other().server_variable("zone", "b");
    assert_eq!(url(zone).unwrap(), "https://b.sandbox.example.com/x");
    let message = refusal(other().server_variable("cluster", "us1"));
    assert_eq!(message, "the server has no variable `cluster`");
    let own = other().base_url("https://my.example.com");
    assert_eq!(url(own).unwrap(), "https://my.example.com/x");
}

#[test]
fn a_relative_server_asks_for_a_base_url() {
    const RELATIVE: Server = Server {
        url: "/v1",
        variables: &[],
    };
    assert!(refusal(ClientBuilder::new(RELATIVE)).contains("set `base_url`"));
    let base = ClientBuilder::new(RELATIVE).base_url("https://example.com");
    assert_eq!(url(base).unwrap(), "https://example.com/x");
}

#[test]
fn credentials_need_https_or_this_machine() {
    let with_key = |base: &str| {
        let credentials = Credentials::default().with(&KEY, "hush");
        url(builder().base_url(base).credentials(credentials))
    };
    for base in [
        "http://localhost",
        "http://LOCALHOST:80",
        "http://127.0.0.1:1",
        "http://127.9.9.9",
        "http://[::1]",
        "https://example.com",
    ] {
        assert!(with_key(base).is_ok(), "{base}");
    }
    for base in [
        "http://example.com",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://127.1",
        "http://0177.0.0.1",
        "http://10.0.0.1",
        "http://[::2]",
        "http://localhost.",
    ] {
        assert!(with_key(base).unwrap_err().is_builder(), "{base}");
    }
    assert!(url(builder().base_url("http://example.com")).is_ok());
}

#[test]
fn the_user_agent_must_fit_a_header() {
    assert!(refusal(builder().user_agent("a\nb")).contains("user-agent"));
}

#[cfg(not(feature = "reqwest"))]
#[test]
fn a_client_needs_a_transport() {
    let message = builder().build().unwrap_err().to_string();
    assert_eq!(
        message,
        "there is no transport: enable the feature `reqwest`, or set one with `transport`"
    );
}

#[test]
fn debug_shows_no_secrets() {
    let credentials = Credentials::default().with(&KEY, "hush");
    let builder = builder()
        .base_url("https://example.com")
        .credentials(credentials);
    let unchecked = format!(
        "{:?}",
        ClientBuilder::new(SERVER).base_url("https://user:hush@host")
    );
    let shown = format!("{builder:?}");
    assert!(shown.contains("Key"), "{shown}");
    let client = builder.transport(Recorder::default()).build().unwrap();
    let shown = [unchecked, shown, format!("{client:?}")].concat();
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.contains("https://example.com"), "{shown}");
}

#[test]
fn clients_and_their_futures_can_be_sent() {
    fn check<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn check_future<T: Send>(_: &T) {}
    let client: Client = builder().transport(Recorder::default()).build().unwrap();
    check(&client);
    check_future(&client.send(Request::new(Method::GET, "/x")));
}
