//! Operations that are on a server of their own.

use http::Method;
use specsmith_runtime::runtime::{
    client_builder::ClientBuilder,
    credentials::{Credentials, Scheme, SchemeKind},
    error::Error,
    request::Request,
    server::Server,
};

use super::support::sent_by;

const KEY: Scheme = Scheme {
    name: "Key",
    kind: SchemeKind::Header("x-key"),
};

/// Where a request for `/x` goes that is on the server with this URL.
fn url(
    change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    url: &'static str,
    has_credentials: bool,
) -> Result<String, Error> {
    let mut request = Request::new(Method::GET, "/x");
    request.server(Server {
        url,
        variables: &[("cluster", "files"), ("other", "o")],
    });
    if has_credentials {
        request.security(&[&[&KEY]]);
    }
    Ok(sent_by(change, request)?.uri().to_string())
}

#[test]
fn the_operation_is_called_there() {
    let cases = [
        (
            "https://files.example.com/v2/",
            "https://files.example.com/v2/x",
        ),
        (
            "https://{cluster}-{other}.example.com",
            "https://files-o.example.com/x",
        ),
        ("/v2", "https://api.example.com/v2/x"),
        ("/", "https://api.example.com/x"),
    ];
    for (server, expected) in cases {
        assert_eq!(url(|builder| builder, server, false).unwrap(), expected);
    }
}

#[test]
fn the_client_sets_the_variables_that_both_have() {
    let url = url(
        |builder| builder.server_variable("cluster", "eu"),
        "https://{cluster}-{other}.example.com",
        false,
    );
    assert_eq!(url.unwrap(), "https://eu-o.example.com/x");
}

#[test]
fn a_server_that_is_chosen_for_the_others_does_not_move_it() {
    const SANDBOX: Server = Server {
        url: "https://sandbox.example.com",
        variables: &[],
    };
    let url = url(
        |builder| builder.server(SANDBOX),
        "https://files.example.com",
        false,
    );
    assert_eq!(url.unwrap(), "https://files.example.com/x");
}

#[test]
fn the_address_of_the_caller_wins() {
    let url = url(
        |builder| builder.base_url("https://my.example.com/base"),
        "https://files.example.com",
        false,
    );
    assert_eq!(url.unwrap(), "https://my.example.com/base/x");
}

#[test]
fn a_server_that_is_none_is_refused() {
    for server in ["//evil.example.com", "v2", "ftp://a.example", "https://a b"] {
        let error = url(|builder| builder, server, false).unwrap_err();
        assert!(error.is_builder(), "{server}");
        assert!(error.to_string().starts_with("GET /x: "), "{error}");
    }
}

#[test]
fn credentials_are_not_sent_there_in_plain_sight() {
    let with_key =
        |builder: ClientBuilder| builder.credentials(Credentials::default().with(&KEY, "k"));
    let server = "http://files.example.com";
    assert!(url(with_key, server, false).is_ok());
    let error = url(with_key, server, true).unwrap_err();
    assert!(error.is_builder(), "{error}");
    assert!(url(with_key, "http://localhost", true).is_ok());
    assert!(url(with_key, "https://a.example", true).is_ok());
}
