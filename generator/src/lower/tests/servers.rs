//! Servers, info and tags.

use super::{lower, lower_with_warnings, with_head};
use crate::ir::{Server, Tag};

#[test]
fn server_variables_keep_defaults_values_and_order() {
    let api = lower(&with_head(
        "servers:
  - url: https://{b}.{a}/v1
    description: D
    variables: {a: {default: x, description: V}, b: {default: y, enum: [y, z]}}
paths: {}
",
    ));
    let [
        Server {
            url,
            description,
            variables,
            ..
        },
    ] = api.servers.as_slice()
    else {
        panic!("{:?}", api.servers);
    };
    assert_eq!(url, "https://{b}.{a}/v1");
    assert_eq!(description.as_deref(), Some("D"));
    let found: Vec<_> = variables
        .iter()
        .map(|v| (v.name.as_str(), v.default.as_str(), v.values.len()))
        .collect();
    assert_eq!(found, [("a", "x", 0), ("b", "y", 2)]);
}

#[test]
fn a_variable_of_a_server_must_be_declared() {
    let text = with_head("servers: [{url: 'https://{b}'}, {url: 'https://c'}]\npaths: {}\n");
    let (api, warnings) = lower_with_warnings(&text);
    let at = "/servers/0/url".to_owned();
    assert_eq!(warnings, [("undeclared-server-variable", at)]);
    let urls: Vec<&str> = api.servers.iter().map(|one| one.url.as_str()).collect();
    assert_eq!(urls, ["https://c"]);
}

#[test]
fn oddities_of_server_variables_are_reported() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "servers: [{url: 'https://{a}', variables: {a: {default: x, enum: [y]}, b: {default: z}}}]
paths: {}
",
    ));
    assert_eq!(api.servers[0].variables.len(), 1);
    let at = |rest: &str| format!("/servers/0/variables/{rest}");
    assert_eq!(
        warnings,
        [
            ("server-default-not-listed", at("a/default")),
            ("unused-server-variable", at("b")),
        ]
    );
}

#[test]
fn a_value_of_a_server_variable_counts_once() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "servers: [{url: 'https://{a}', variables: {a: {default: x, enum: [x, y, x]}}}]\npaths: {}\n",
    ));
    assert_eq!(api.servers[0].variables[0].values, ["x", "y"]);
    let at = "/servers/0/variables/a/enum/2".to_owned();
    assert_eq!(warnings, [("duplicate-enum-value", at)]);
}

#[test]
fn info_and_tags_are_taken_over() {
    let api = lower(
        "openapi: 3.0.3
info:
  title: T
  version: '1'
  description: D
  termsOfService: https://a/terms
  contact: {email: a@b, name: N}
  license: {name: MIT, url: https://a/mit}
tags: [{name: b, description: D}, {name: a}]
paths: {}
",
    );
    assert_eq!(
        (api.info.title.as_str(), api.info.version.as_str()),
        ("T", "1")
    );
    assert_eq!(api.info.description.as_deref(), Some("D"));
    assert_eq!(
        api.info.terms_of_service.as_deref(),
        Some("https://a/terms")
    );
    assert_eq!(api.info.contact, ["N", "a@b"]);
    assert_eq!(api.info.license, ["MIT", "https://a/mit"]);
    let tag = |name: &str, description: Option<&str>| Tag {
        rust_name: None,
        name: name.to_owned(),
        description: description.map(str::to_owned),
        external: None,
    };
    assert_eq!(api.tags, [tag("b", Some("D")), tag("a", None)]);
}

#[test]
fn the_server_of_an_operation_wins_over_that_of_its_path() {
    let api = lower(
        "openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: https://a.example}]
paths:
  /one:
    servers: [{url: https://b.example}]
    get: {responses: {}}
    put: {servers: [{url: https://c.example}], responses: {}}
    post: {servers: [{url: https://a.example}], responses: {}}
  /two: {get: {responses: {}}}
",
    );
    let servers: Vec<_> = { api.operations.iter() }
        .map(|operation| operation.server.as_ref().map(|server| server.url.as_str()))
        .collect();
    let expected = [
        Some("https://b.example"),
        Some("https://c.example"),
        None,
        None,
    ];
    assert_eq!(servers, expected);
}

#[test]
fn the_https_twin_of_an_http_server_is_called() {
    for (servers, expected) in [
        ("http://a.b/v1, https://a.b/v1", "https://a.b/v1"),
        ("http://a.b, https://c.d, https://a.b", "https://a.b"),
        (
            "http://A.b:80/v1/, HTTPS://a.B:443/v1",
            "HTTPS://a.B:443/v1",
        ),
        ("https://a.b/v1, http://a.b/v1", "https://a.b/v1"),
        // No twins.
        ("http://a.b/v1, https://a.b/v2", "http://a.b/v1"),
        ("http://a.b:8080, https://a.b:8443", "http://a.b:8080"),
        ("http://a.b, https://a.b.c", "http://a.b"),
        ("http://a.b", "http://a.b"),
        ("/v1, https://a.b/v1", "/v1"),
        // This machine.
        (
            "http://localhost:80/v1, https://localhost/v1",
            "http://localhost:80/v1",
        ),
        ("http://127.0.0.1, https://127.0.0.1", "http://127.0.0.1"),
        ("'http://[::1]', 'https://[::1]'", "http://[::1]"),
        (
            "'http://[2001:db8::1]', 'https://[2001:db8::1]:443'",
            "https://[2001:db8::1]:443",
        ),
    ] {
        let list: Vec<String> = servers
            .split(", ")
            .map(|url| format!("{{url: {url}}}"))
            .collect();
        let list = list.join(", ");
        let api = lower(&with_head(&format!("servers: [{list}]\npaths: {{}}\n")));
        assert_eq!(api.servers[0].url, expected, "{servers}");
        assert_eq!(api.servers.len(), servers.split(", ").count());
        let own = lower(&with_head(&format!(
            "paths:
  /a: {{servers: [{list}], get: {{responses: {{}}}}}}
  /b: {{get: {{servers: [{list}], responses: {{}}}}}}
"
        )));
        for operation in &own.operations {
            assert_eq!(
                operation.server.as_ref().unwrap().url,
                expected,
                "{servers}"
            );
        }
    }
}

#[test]
fn twins_may_have_variables() {
    let api = lower(&with_head(
        "servers:
  - {url: 'http://{env}.a.b:{port}', variables: {env: {default: x}, port: {default: '80'}}}
  - {url: 'https://{env}.a.b:{port}', variables: {env: {default: x}, port: {default: '443'}}}
paths: {}
",
    ));
    assert_eq!(api.servers[0].url, "https://{env}.a.b:{port}");
}

#[test]
fn a_scheme_that_can_be_https_is() {
    for (host, default, values, expected) in [
        ("a.b", "http", "[http, https]", "https"),
        ("a.b", "http", "[http]", "http"),
        ("a.b", "http", "[]", "http"),
        ("a.b", "https", "[http, https]", "https"),
        ("a.b", "ws", "[ws, https]", "ws"),
        ("localhost", "http", "[http, https]", "http"),
    ] {
        let api = lower(&with_head(&format!(
            "servers: [{{url: '{{s}}://{host}', variables: {{s: {{default: {default}, enum: {values}}}}}}}]\npaths: {{}}\n"
        )));
        assert_eq!(
            api.servers[0].variables[0].default, expected,
            "{host} {values}"
        );
    }
}

#[test]
fn an_operation_on_the_server_of_all_others_has_none_of_its_own() {
    let api = lower(&with_head(
        "servers: [{url: http://a.b}, {url: https://a.b}]
paths:
  /a: {servers: [{url: http://a.b}, {url: https://a.b}], get: {responses: {}}}
  /b: {servers: [{url: https://a.b, description: The same}], get: {responses: {}}}
  /c: {servers: [{url: http://a.b}], get: {responses: {}}}
",
    ));
    let servers: Vec<_> = { api.operations.iter() }
        .map(|operation| operation.server.as_ref().map(|server| server.url.as_str()))
        .collect();
    assert_eq!(servers, [None, None, Some("http://a.b")]);
}
