//! Security Scheme Objects (OpenAPI 3.0.3 §4.7.27) and Security Requirement Objects (§4.7.30).

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Lowering, node, node::Members};
use crate::{
    diagnostic::Code,
    ir::{
        ApiKeyLocation, ClientAuthentication, ClientCredentials, SecurityKind, SecurityRequirement,
        SecurityScheme,
    },
    pointer::Pointer,
};

/// The security schemes of the document.
pub(super) struct SecuritySchemes {
    /// Those that are understood, in the order of the document.
    pub supported: Vec<SecurityScheme>,
    /// The names of all others that are declared.
    pub unsupported: BTreeSet<String>,
}

impl SecuritySchemes {
    /// Whether requests hold what this scheme asks for.
    fn is_sent(&self, name: &str) -> bool {
        let mut schemes = self.supported.iter();
        schemes.any(|scheme| scheme.name == name && scheme.kind != SecurityKind::MutualTls)
    }

    /// Whether a scheme of this name is declared.
    fn is_declared(&self, name: &str) -> bool {
        let mut schemes = self.supported.iter();
        schemes.any(|scheme| scheme.name == name) || self.unsupported.contains(name)
    }
}

impl Lowering<'_> {
    /// Every scheme that the document declares.
    pub(super) fn lower_security_schemes(&mut self) -> SecuritySchemes {
        let mut schemes = SecuritySchemes {
            supported: Vec::new(),
            unsupported: BTreeSet::new(),
        };
        let at = Pointer::root().keys(["components", "securitySchemes"]);
        for name in node::keys(self.document, &at) {
            match self.lower_security_scheme(&at.key(&name), &name) {
                Some(scheme) => schemes.supported.push(scheme),
                None => {
                    schemes.unsupported.insert(name);
                }
            }
        }
        schemes
    }

    fn lower_security_scheme(&mut self, at: &Pointer, name: &str) -> Option<SecurityScheme> {
        let at = self.resolve(at)?;
        let members = node::members(self.document, &at)?;
        let Some(kind) = kind(members) else {
            self.diagnostics.add(
                Code::UnsupportedSecurityScheme,
                &at,
                format!("what `{name}` asks for is not known: requests are sent without it"),
                "add what the server asks for as a default header or in the transport, or declare a scheme of type apiKey, http, \
                 oauth2, openIdConnect or mutualTLS with all that it requires",
            );
            return None;
        };
        Some(SecurityScheme {
            name: name.to_owned(),
            kind,
            description: node::text(members, "description"),
            scopes: scopes(members),
            client_credentials: client_credentials(members),
            pointer: at,
        })
    }

    /// The alternatives of the operation at `at`: its own `security`, else that of the document (OpenAPI 3.0.3 §4.7.10.1).
    pub(super) fn lower_security(
        &mut self,
        at: &Pointer,
        schemes: &SecuritySchemes,
    ) -> Vec<Vec<SecurityRequirement>> {
        let own = at.key("security");
        let at = if self.document.get(&own).is_some() {
            own
        } else {
            Pointer::root().key("security")
        };
        let mut seen = BTreeSet::new();
        let mut alternatives: Vec<Vec<SecurityRequirement>> = (0..node::length(self.document, &at))
            .filter_map(|index| self.lower_alternative(&at.index(index), schemes))
            .filter(|alternative| seen.insert(alternative.clone()))
            .collect();
        // That nothing is asked for goes without saying.
        if alternatives.iter().all(Vec::is_empty) {
            alternatives.clear();
        }
        alternatives
    }

    /// One alternative, without what no request can hold: that is for the transport, or for the caller.
    fn lower_alternative(
        &self,
        at: &Pointer,
        schemes: &SecuritySchemes,
    ) -> Option<Vec<SecurityRequirement>> {
        let members = node::members(self.document, at)?.iter();
        let requirement = |(name, scopes): (&String, &Value)| SecurityRequirement {
            scheme: name.clone(),
            scopes: scopes
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        };
        let sent = members.filter(|(name, _)| schemes.is_sent(name));
        Some(sent.map(requirement).collect())
    }

    /// Reports the names in the `security` under `at` that no scheme has.
    pub(super) fn check_security(&mut self, at: &Pointer, schemes: &SecuritySchemes) {
        let at = at.key("security");
        for at in (0..node::length(self.document, &at)).map(|index| at.index(index)) {
            for name in node::keys(self.document, &at) {
                if !schemes.is_declared(&name) {
                    self.diagnostics.add(
                        Code::UnknownSecurityScheme,
                        &at.key(&name),
                        format!(
                            "no security scheme is called `{name}`: requests are sent without it"
                        ),
                        "declare it under `components/securitySchemes`, or correct the name",
                    );
                }
            }
        }
    }
}

/// The scopes of all flows, each once.
fn scopes(members: &Members) -> Vec<(String, String)> {
    let flows = members.get("flows").and_then(Value::as_object);
    let flows = flows.into_iter().flat_map(Members::values);
    let of_flows = flows.filter_map(|flow| flow.get("scopes")?.as_object());
    let mut scopes: Vec<(String, String)> = Vec::new();
    for (name, meaning) in of_flows.flatten() {
        let is_known = scopes.iter().any(|(known, _)| known == name);
        if let Some(meaning) = meaning.as_str().filter(|_| !is_known) {
            scopes.push((name.clone(), meaning.to_owned()));
        }
    }
    scopes
}

/// Where tokens can be fetched by the flow of client credentials.
fn client_credentials(members: &Members) -> Option<ClientCredentials> {
    let flow = members.get("flows")?.get("clientCredentials")?;
    let token_url = flow.get("tokenUrl")?.as_str()?;
    is_token_url(token_url).then(|| ClientCredentials {
        token_url: token_url.to_owned(),
        authentication: ClientAuthentication::Basic,
    })
}

/// Whether a string is an absolute URL, or a path on the server of the API.
pub(super) fn is_token_url(text: &str) -> bool {
    let is_absolute = text.starts_with("https://") || text.starts_with("http://");
    let is_path = text.starts_with('/') && !text.starts_with("//");
    (is_absolute || is_path) && !text.contains(['?', '#', '{', '}', '@', ' '])
}

/// How a Security Scheme Object authenticates; `None` where it does not say so.
fn kind(members: &Members) -> Option<SecurityKind> {
    let text = |key| node::text(members, key).filter(|text| !text.is_empty());
    Some(match text("type")?.as_str() {
        "apiKey" => SecurityKind::ApiKey {
            location: match text("in")?.as_str() {
                "query" => ApiKeyLocation::Query,
                "header" => ApiKeyLocation::Header,
                "cookie" => ApiKeyLocation::Cookie,
                _ => return None,
            },
            name: text("name")?,
        },
        // The names of schemes are case-insensitive (RFC 9110 §11.1).
        "http" => match text("scheme")? {
            scheme if scheme.eq_ignore_ascii_case("basic") => SecurityKind::Basic,
            scheme if scheme.eq_ignore_ascii_case("bearer") => SecurityKind::Bearer,
            scheme => SecurityKind::Authorization(scheme),
        },
        "oauth2" | "openIdConnect" => SecurityKind::Bearer,
        "mutualTLS" => SecurityKind::MutualTls,
        _ => return None,
    })
}
