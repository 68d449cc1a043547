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
    digest: {type: http, scheme: Digest}
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
            ("digest", SecurityKind::Authorization("Digest".to_owned())),
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
fn what_no_request_can_hold_leaves_the_other_schemes_of_its_alternative() {
    const OTHERS: &str = "    cert: {type: mutualTLS}
    odd: {type: kerberos}
    half: {type: apiKey, in: header}
    wordless: {type: http}
";
    for name in ["cert", "odd", "half", "wordless", "none"] {
        let key = vec!["x-key"];
        for (security, expected) in [
            (format!("{{{name}: [], x-key: []}}"), vec![key.clone()]),
            (
                format!("{{x-key: []}}, {{{name}: []}}"),
                vec![key.clone(), vec![]],
            ),
            (format!("{{{name}: []}}"), vec![]),
            (
                format!("{{{name}: []}}, {{x-key: [], {name}: []}}, {{x-key: []}}, {{}}"),
                vec![vec![], key.clone()],
            ),
        ] {
            let (api, _) = lower_with_warnings(&with_head(&format!(
                "security: [{security}]\npaths: {{/a: {{get: {{responses: {{}}}}}}}}\n{SCHEMES}{OTHERS}"
            )));
            assert_eq!(requirements(&api, 0), expected, "{security}");
        }
    }
}

#[test]
fn a_scheme_that_is_not_understood_is_reported_once_and_an_undeclared_one_where_it_is_named() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "security: [{none: []}, {odd: []}, {cert: []}]
paths: {/a: {get: {security: [{other: [], odd: []}], responses: {}}}, /b: {get: {responses: {}}}}
components:
  securitySchemes:
    odd: {type: kerberos}
    cert: {type: mutualTLS, description: D}
",
    ));
    assert_eq!(api.security_schemes.len(), 1);
    assert_eq!(api.security_schemes[0].kind, SecurityKind::MutualTls);
    let unknown = |at: &str| ("unknown-security-scheme", at.to_owned());
    let odd = "/components/securitySchemes/odd".to_owned();
    assert_eq!(
        warnings,
        [
            ("unsupported-security-scheme", odd),
            unknown("/security/0/none"),
            unknown("/paths/~1a/get/security/0/other"),
        ]
    );
}
