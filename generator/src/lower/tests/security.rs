//! Security schemes and requirements.

use super::{lower, lower_with_warnings, with_head};
use crate::ir::{Api, ApiKeyLocation, SecurityKind};

const SCHEMES: &str = "components:
  securitySchemes:
    x-key: {type: apiKey, name: X-Key, in: header}
    query: {type: apiKey, name: key, in: query}
    cookie: {type: apiKey, name: key, in: cookie}
    basic: {type: http, scheme: Basic}
    bearer: {type: http, scheme: bearer, bearerFormat: JWT}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://a/t, scopes: {read: r}}}}
    oidc: {type: openIdConnect, openIdConnectUrl: https://a/o, description: D}
";

fn requirements(api: &Api, index: usize) -> Vec<Vec<&str>> {
    api.operations[index]
        .security
        .iter()
        .map(|alternative| alternative.iter().map(|r| r.scheme.as_str()).collect())
        .collect()
}

#[test]
fn every_kind_of_scheme_is_known() {
    let api = lower(&with_head(&format!("paths: {{}}\n{SCHEMES}")));
    let key = |location, name: &str| SecurityKind::ApiKey {
        location,
        name: name.to_owned(),
    };
    let found: Vec<_> = api
        .security_schemes
        .iter()
        .map(|s| (s.name.as_str(), s.kind.clone()))
        .collect();
    assert_eq!(
        found,
        [
            ("x-key", key(ApiKeyLocation::Header, "X-Key")),
            ("query", key(ApiKeyLocation::Query, "key")),
            ("cookie", key(ApiKeyLocation::Cookie, "key")),
            ("basic", SecurityKind::Basic),
            ("bearer", SecurityKind::Bearer),
            ("oauth", SecurityKind::Bearer),
            ("oidc", SecurityKind::Bearer),
        ]
    );
    assert_eq!(api.security_schemes[6].description.as_deref(), Some("D"));
}

#[test]
fn an_operation_overrides_the_security_of_the_document() {
    let api = lower(&with_head(&format!(
        "security: [{{basic: []}}]
paths:
  /a:
    get: {{operationId: a, responses: {{}}}}
    put: {{operationId: b, security: [], responses: {{}}}}
    post: {{operationId: c, security: [{{}}, {{x-key: [], query: []}}, {{oauth: [read]}}], responses: {{}}}}
{SCHEMES}"
    )));
    assert_eq!(requirements(&api, 0), [["basic"]]);
    assert_eq!(requirements(&api, 1), Vec::<Vec<&str>>::new());
    assert_eq!(
        requirements(&api, 2),
        [vec![], vec!["x-key", "query"], vec!["oauth"]]
    );
    assert_eq!(api.operations[2].security[2][0].scopes, ["read"]);
}

#[test]
fn an_alternative_with_an_unknown_scheme_is_left_out() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "security: [{none: []}]
paths: {/a: {get: {security: [{other: []}, {key: []}], responses: {}}, put: {responses: {}}}}
components: {securitySchemes: {key: {type: apiKey, name: k, in: header}}}
",
    ));
    assert_eq!(requirements(&api, 0), [["key"]]);
    assert_eq!(requirements(&api, 1), Vec::<Vec<&str>>::new());
    assert_eq!(
        warnings,
        [
            ("unknown-security-scheme", "/security/0/none".to_owned()),
            (
                "unknown-security-scheme",
                "/paths/~1a/get/security/0/other".to_owned()
            ),
        ]
    );
}

#[test]
fn alternatives_with_a_scheme_that_is_not_supported_are_left_out() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "security: [{digest: []}, {key: []}, {key: [], tls: []}]
paths: {/a: {get: {responses: {}}}}
components:
  securitySchemes:
    digest: {type: http, scheme: digest}
    tls: {type: mutualTLS}
    key: {type: apiKey, name: k, in: header}
",
    ));
    assert_eq!(requirements(&api, 0), [["key"]]);
    let at = |name: &str| format!("/components/securitySchemes/{name}");
    let code = "unsupported-security-scheme";
    assert_eq!(
        warnings,
        [(code, at("digest/scheme")), (code, at("tls/type"))]
    );
}
