//! Secrets, and which of them goes with which request (OpenAPI 3.0.3 §4.7.27 and §4.7.30).
//!
//! A caller's [`Credentials`] become `PreparedCredentials` when a client is built: every header value is made, checked and
//! marked as sensitive there, so that nothing about secrets can fail later.

use std::fmt;

use http::{HeaderName, HeaderValue, header};

use super::{base64, error::Error, percent};

/// A Security Scheme Object (OpenAPI 3.0.3 §4.7.27).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// How it is sent.
    pub kind: SchemeKind,
}

/// How the secret of a [`Scheme`] is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// As the header of this name.
    Header(&'static str),
    /// As the query parameter of this name.
    Query(&'static str),
    /// As the cookie of this name.
    Cookie(&'static str),
    /// As a user name and a password (RFC 7617).
    Basic,
    /// As a bearer token (RFC 6750).
    Bearer,
}

/// The alternatives of an operation's security (OpenAPI 3.0.3 §4.7.30): one is enough, and each asks for all its schemes.
pub type Alternatives = &'static [&'static [&'static Scheme]];

/// A text that is never shown: not by `Debug`, and there is no `Display`.
#[derive(Clone, Default)]
pub struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// What a client proves its identity with: a secret for each security scheme that it uses.
#[derive(Clone, Default)]
pub struct Credentials(Vec<Credential>);

#[derive(Clone)]
struct Credential {
    scheme: &'static Scheme,
    user: Secret,
    secret: Secret,
}

impl Credentials {
    /// These credentials and those of `other`, which wins where both have a secret for one scheme.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        other.0.into_iter().fold(self, Self::with_credential)
    }

    /// Adds the secret of a scheme: the key, or the token.
    #[doc(hidden)]
    #[must_use]
    pub fn with(self, scheme: &'static Scheme, secret: impl Into<Secret>) -> Self {
        self.with_user(scheme, Secret::default(), secret)
    }

    /// Adds the user name and the password of a [`SchemeKind::Basic`] scheme.
    #[doc(hidden)]
    #[must_use]
    pub fn with_user(
        self,
        scheme: &'static Scheme,
        user: impl Into<Secret>,
        password: impl Into<Secret>,
    ) -> Self {
        self.with_credential(Credential {
            scheme,
            user: user.into(),
            secret: password.into(),
        })
    }

    fn with_credential(mut self, credential: Credential) -> Self {
        self.0
            .retain(|other| other.scheme.name != credential.scheme.name);
        self.0.push(credential);
        self
    }

    /// Makes what is sent of every secret.
    ///
    /// # Errors
    ///
    /// A secret is empty, or cannot be sent in the way of its scheme.
    pub(super) fn prepare(&self) -> Result<PreparedCredentials, Error> {
        let mut parts = Vec::with_capacity(self.0.len());
        for credential in &self.0 {
            let name = credential.scheme.name;
            let part = { credential.prepare() }
                .map_err(|reason| Error::build(format!("the credentials for `{name}` {reason}")))?;
            parts.push((name, part));
        }
        Ok(PreparedCredentials(parts))
    }
}

/// The names of the schemes.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|credential| credential.scheme.name);
        f.debug_set().entries(names).finish()
    }
}

impl Credential {
    fn prepare(&self) -> Result<CredentialPart, &'static str> {
        let secret = &self.secret.0;
        if secret.is_empty() && self.user.0.is_empty() {
            return Err("are empty");
        }
        match self.scheme.kind {
            SchemeKind::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| "belong into a header whose name is not valid")?;
                header_part(name, secret)
            }
            SchemeKind::Query(name) => Ok(CredentialPart::Query(
                percent::encoded(name),
                percent::encoded(secret),
            )),
            SchemeKind::Cookie(name) => {
                if !secret.bytes().all(is_cookie_octet) {
                    return Err("have characters that a cookie cannot hold");
                }
                Ok(CredentialPart::Cookie(
                    percent::encoded(name),
                    secret.clone(),
                ))
            }
            SchemeKind::Basic if self.user.0.contains(':') => Err("have a colon in the user name"),
            SchemeKind::Basic => {
                let text = base64::encode(format!("{}:{secret}", self.user.0).as_bytes());
                header_part(header::AUTHORIZATION, &format!("Basic {text}"))
            }
            SchemeKind::Bearer => header_part(header::AUTHORIZATION, &format!("Bearer {secret}")),
        }
    }
}

/// [`Credentials`] in the form in which they are sent.
pub(super) struct PreparedCredentials(Vec<(&'static str, CredentialPart)>);

/// What one secret adds to a request.
#[derive(Clone)]
pub(super) enum CredentialPart {
    /// A header.
    Header(HeaderName, HeaderValue),
    /// A percent-encoded pair of the query.
    Query(String, String),
    /// A pair of the `Cookie` header.
    Cookie(String, String),
}

impl PreparedCredentials {
    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What goes with a request that is to have all of them.
    pub(super) fn all(&self) -> Vec<&CredentialPart> {
        self.0.iter().map(|(_, part)| part).collect()
    }

    /// What goes with a request: the parts of the first alternative that all secrets are there for. Where there is none, but an
    /// empty alternative or no alternative at all, the request goes without.
    ///
    /// # Errors
    ///
    /// No alternative can be met. The message says which schemes they ask for.
    pub(super) fn select(&self, alternatives: Alternatives) -> Result<Vec<&CredentialPart>, Error> {
        for schemes in alternatives.iter().filter(|schemes| !schemes.is_empty()) {
            let parts = schemes.iter().filter_map(|scheme| self.part(scheme));
            let parts: Vec<_> = parts.collect();
            if parts.len() == schemes.len() {
                return Ok(parts);
            }
        }
        if alternatives.is_empty() || alternatives.iter().any(|schemes| schemes.is_empty()) {
            return Ok(Vec::new());
        }
        Err(self.missing(alternatives))
    }

    /// Says that no alternative can be met.
    fn missing(&self, alternatives: Alternatives) -> Error {
        let mut message = String::from("the operation needs credentials for ");
        for (index, schemes) in alternatives.iter().enumerate() {
            message.push_str(if index > 0 { ", or " } else { "" });
            for (index, scheme) in schemes.iter().enumerate() {
                add_name(&mut message, index, scheme.name);
            }
        }
        if self.is_empty() {
            message.push_str(", and no credentials are set");
        } else {
            message.push_str(", and only ");
            for (index, (name, _)) in self.0.iter().enumerate() {
                add_name(&mut message, index, name);
            }
            message.push_str(" is set");
        }
        Error::build(message)
    }

    fn part(&self, scheme: &Scheme) -> Option<&CredentialPart> {
        let mut parts = self.0.iter();
        parts.find_map(|(name, part)| (*name == scheme.name).then_some(part))
    }
}

/// Adds the name of a scheme to an enumeration.
fn add_name(message: &mut String, index: usize, name: &str) {
    let and = if index > 0 { " and " } else { "" };
    message.push_str(&format!("{and}`{name}`"));
}

fn header_part(name: HeaderName, value: &str) -> Result<CredentialPart, &'static str> {
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| "have characters that a header cannot hold, such as a line break")?;
    value.set_sensitive(true);
    Ok(CredentialPart::Header(name, value))
}

/// Whether a byte may stand in the value of a cookie (RFC 6265 §4.1.1).
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}
