//! The credentials of a client as they are sent, and their selection for each request (OpenAPI 3.0.3
//! §4.7.30).
//!
//! Header values are checked and marked as sensitive when the client is built, so that secrets
//! cannot fail later, except those that are fetched.

use std::sync::Arc;

use http::{HeaderName, HeaderValue, header};

use super::{
    base64,
    credentials::{Alternatives, Credential, Credentials, Scheme, SchemeKind},
    error::Error,
    percent,
    token::{FetchedToken, Fetcher, TokenCache},
};

/// [`Credentials`] in the form in which they are sent.
pub(super) struct PreparedCredentials(Vec<Prepared>);

/// One secret, ready to be sent.
pub(super) struct Prepared {
    scheme: &'static Scheme,
    /// The user name, if the scheme has one.
    user: String,
    secret: PreparedSecret,
}

enum PreparedSecret {
    Ready(CredentialPart),
    Fetched(Arc<TokenCache>),
}

/// The part that a secret adds to a request.
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
    /// Prepares every secret that is known.
    ///
    /// # Errors
    ///
    /// Returns an error if a secret is empty, or cannot be sent by its scheme.
    pub(super) fn new(credentials: &Credentials) -> Result<Self, Error> {
        let prepared = credentials.iter().map(Prepared::new);
        prepared.collect::<Result<_, _>>().map(Self)
    }

    /// Returns `true` if there are no credentials.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All credentials, for a custom request.
    pub(super) fn all(&self) -> Vec<&Prepared> {
        self.0.iter().collect()
    }

    /// Selects the first alternative whose secrets are all set. If there is none, an empty
    /// alternative, or no alternatives at all, means no credentials.
    ///
    /// # Errors
    ///
    /// Returns an error if no alternative is satisfied. The message names the required schemes.
    pub(super) fn select(&self, alternatives: Alternatives) -> Result<Vec<&Prepared>, Error> {
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

    /// The error if no alternative is satisfied.
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
            for (index, prepared) in self.0.iter().enumerate() {
                add_name(&mut message, index, prepared.scheme.name);
            }
            message.push_str(" is set");
        }
        Error::build(message)
    }

    fn part(&self, scheme: &Scheme) -> Option<&Prepared> {
        let mut prepared = self.0.iter();
        prepared.find(|prepared| prepared.scheme.name == scheme.name)
    }
}

impl Prepared {
    fn new(credential: &Credential) -> Result<Self, Error> {
        let Credential {
            scheme,
            user,
            secret,
        } = credential;
        let user =
            { user.text() }.ok_or_else(|| invalid(scheme, "have a user name that is fetched"))?;
        let secret = match (secret.text(), secret.tokens()) {
            (_, Some(tokens)) => PreparedSecret::Fetched(Arc::clone(tokens)),
            (text, None) => {
                let part = part(scheme, user, text.unwrap_or_default());
                PreparedSecret::Ready(part.map_err(|reason| invalid(scheme, reason))?)
            }
        };
        Ok(Self {
            scheme,
            user: user.to_owned(),
            secret,
        })
    }

    /// The part that it adds to a request; `None` if it must be fetched.
    pub(super) fn ready(&self) -> Option<&CredentialPart> {
        match &self.secret {
            PreparedSecret::Ready(part) => Some(part),
            PreparedSecret::Fetched(_) => None,
        }
    }

    /// Returns `true` if it must be fetched.
    pub(super) fn is_fetched(&self) -> bool {
        matches!(self.secret, PreparedSecret::Fetched(_))
    }

    /// Returns the part that it adds to a request, and its token, which is fetched if needed.
    ///
    /// # Errors
    ///
    /// Returns an error if it cannot be fetched, or cannot be sent by its scheme.
    pub(super) async fn obtain(&self, fetcher: &Fetcher) -> Result<Obtained, Error> {
        let tokens = match &self.secret {
            PreparedSecret::Ready(part) => {
                return Ok(Obtained {
                    part: part.clone(),
                    token: None,
                });
            }
            PreparedSecret::Fetched(tokens) => tokens,
        };
        let fetched = tokens.get(fetcher).await;
        let fetched = fetched.map_err(|failure| Error::token(self.scheme.name, failure))?;
        let part = part(self.scheme, &self.user, &fetched.text);
        Ok(Obtained {
            part: part.map_err(|reason| invalid(self.scheme, reason))?,
            token: Some((Arc::clone(tokens), fetched)),
        })
    }
}

/// The part that a fetched secret adds to a request.
pub(super) struct Obtained {
    /// The part that it adds.
    pub part: CredentialPart,
    token: Option<(Arc<TokenCache>, FetchedToken)>,
}

impl Obtained {
    /// Forgets a token that the API refused. Returns whether there was one.
    pub(super) fn forget(&self) -> bool {
        if let Some((tokens, token)) = &self.token {
            tokens.forget(token);
        }
        self.token.is_some()
    }
}

fn invalid(scheme: &Scheme, reason: &str) -> Error {
    Error::build(format!("the credentials for `{}` {reason}", scheme.name))
}

/// Encodes a secret by its scheme.
fn part(scheme: &Scheme, user: &str, secret: &str) -> Result<CredentialPart, &'static str> {
    if secret.is_empty() && user.is_empty() {
        return Err("are empty");
    }
    match scheme.kind {
        SchemeKind::Header(name) => {
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| "are for a header whose name is not valid")?;
            header_part(name, secret)
        }
        SchemeKind::Query(name) => Ok(CredentialPart::Query(
            percent::encoded(name),
            percent::encoded(secret),
        )),
        SchemeKind::Cookie(name) => {
            if !secret.bytes().all(is_cookie_octet) {
                return Err("have characters that are not valid in a cookie");
            }
            let name = percent::encoded(name);
            Ok(CredentialPart::Cookie(name, secret.to_owned()))
        }
        SchemeKind::Basic if user.contains(':') => Err("have a colon in the user name"),
        SchemeKind::Basic => {
            let text = base64::encode(format!("{user}:{secret}").as_bytes());
            header_part(header::AUTHORIZATION, &format!("Basic {text}"))
        }
        SchemeKind::Bearer => header_part(header::AUTHORIZATION, &format!("Bearer {secret}")),
    }
}

/// Adds the name of a scheme to an enumeration.
fn add_name(message: &mut String, index: usize, name: &str) {
    let and = if index > 0 { " and " } else { "" };
    message.push_str(&format!("{and}`{name}`"));
}

fn header_part(name: HeaderName, value: &str) -> Result<CredentialPart, &'static str> {
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| "have characters that are not valid in a header, such as a line break")?;
    value.set_sensitive(true);
    Ok(CredentialPart::Header(name, value))
}

/// Returns `true` if a cookie value may contain a byte (RFC 6265 §4.1.1).
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}
