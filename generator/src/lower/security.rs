//! Security Scheme Objects (OpenAPI 3.0.3 §4.7.27) and Security Requirement Objects (§4.7.30).

use std::collections::BTreeSet;

use openapiv3::{APIKeyLocation, SecurityScheme as Scheme};
use serde_json::Value;

use super::{Lowering, node};
use crate::{
    ir::{ApiKeyLocation, SecurityKind, SecurityRequirement, SecurityScheme},
    pointer::Pointer,
};

/// The security schemes of the document.
pub(super) struct SecuritySchemes {
    /// Those that a client can use, in the order of the document.
    pub supported: Vec<SecurityScheme>,
    /// The names of all others that are declared.
    pub unsupported: BTreeSet<String>,
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
        let members = node::members(self.document, &at);
        let type_name = members.and_then(|members| node::text(members, "type"));
        if let Some(other @ "mutualTLS") = type_name.as_deref() {
            self.warn_about_scheme(&at.key("type"), other);
            return None;
        }
        let scheme = match self.document.security_scheme(&at) {
            Ok(scheme) => scheme,
            Err(diagnostic) => {
                self.report(diagnostic);
                return None;
            }
        };
        let (kind, description) = match scheme {
            Scheme::APIKey {
                location,
                name,
                description,
                ..
            } => (api_key(&location, name), description),
            Scheme::HTTP {
                scheme,
                description,
                ..
            } => (self.lower_http_scheme(&at, &scheme)?, description),
            Scheme::OAuth2 { description, .. } | Scheme::OpenIDConnect { description, .. } => {
                (SecurityKind::Bearer, description)
            }
        };
        Some(SecurityScheme {
            pointer: at,
            name: name.to_owned(),
            kind,
            description,
        })
    }

    /// Scheme names are case-insensitive (RFC 9110 §11.1).
    fn lower_http_scheme(&mut self, at: &Pointer, scheme: &str) -> Option<SecurityKind> {
        match scheme.to_ascii_lowercase().as_str() {
            "basic" => Some(SecurityKind::Basic),
            "bearer" => Some(SecurityKind::Bearer),
            _ => {
                self.warn_about_scheme(&at.key("scheme"), scheme);
                None
            }
        }
    }

    fn warn_about_scheme(&mut self, at: &Pointer, name: &str) {
        self.warn(
            "unsupported-security-scheme",
            at,
            format!("authentication by `{name}` is not supported: the client has no way to set it"),
            "set the credentials in the transport, or declare a scheme of type apiKey, http basic, http bearer or oauth2",
        );
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
        (0..node::length(self.document, &at))
            .filter_map(|index| self.lower_alternative(&at.index(index), schemes))
            .collect()
    }

    /// One alternative; `None` where a scheme in it is not declared or not supported.
    fn lower_alternative(
        &self,
        at: &Pointer,
        schemes: &SecuritySchemes,
    ) -> Option<Vec<SecurityRequirement>> {
        let members = node::members(self.document, at)?;
        let is_supported = |name: &String| schemes.supported.iter().any(|s| s.name == *name);
        if !members.keys().all(is_supported) {
            return None;
        }
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
        Some(members.iter().map(requirement).collect())
    }

    /// Reports the names in the `security` under `at` that no scheme has.
    pub(super) fn check_security(&mut self, at: &Pointer, schemes: &SecuritySchemes) {
        let at = at.key("security");
        let alternatives = 0..node::length(self.document, &at);
        let is_usable = |index| self.lower_alternative(&at.index(index), schemes).is_some();
        let effect = if alternatives.clone().any(is_usable) {
            "this alternative is left out"
        } else {
            "no other alternative can be used, so requests are sent without credentials"
        };
        for at in alternatives.map(|index| at.index(index)) {
            for name in node::keys(self.document, &at) {
                let is_supported = schemes.supported.iter().any(|scheme| scheme.name == name);
                if !is_supported && !schemes.unsupported.contains(&name) {
                    self.warn(
                        "unknown-security-scheme",
                        &at.key(&name),
                        format!("no security scheme is called `{name}`: {effect}"),
                        "declare it under `components/securitySchemes`, or correct the name",
                    );
                }
            }
        }
    }
}

fn api_key(location: &APIKeyLocation, name: String) -> SecurityKind {
    let location = match location {
        APIKeyLocation::Query => ApiKeyLocation::Query,
        APIKeyLocation::Header => ApiKeyLocation::Header,
        APIKeyLocation::Cookie => ApiKeyLocation::Cookie,
    };
    SecurityKind::ApiKey { location, name }
}
