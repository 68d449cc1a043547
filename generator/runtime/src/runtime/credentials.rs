//! Credentials: a secret for each security scheme (OpenAPI 3.0.3 §4.7.27).

use std::fmt;

use super::secret::Secret;

/// A Security Scheme Object (OpenAPI 3.0.3 §4.7.27).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// The way it is sent.
    pub kind: SchemeKind,
}

/// The way the secret of a [`Scheme`] is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// In the header of this name.
    Header(&'static str),
    /// In the query parameter of this name.
    Query(&'static str),
    /// In the cookie of this name.
    Cookie(&'static str),
    /// As a user name and a password (RFC 7617).
    Basic,
    /// As a bearer token (RFC 6750).
    Bearer,
}

/// The security requirements of an operation (OpenAPI 3.0.3 §4.7.30): one of them must be
/// satisfied, with all its schemes.
pub type Alternatives = &'static [&'static [&'static Scheme]];

/// The credentials of a client: a secret for each security scheme that it uses.
#[derive(Clone, Default)]
pub struct Credentials(Vec<Credential>);

/// The secret of a scheme.
#[derive(Clone)]
pub(super) struct Credential {
    /// The scheme.
    pub scheme: &'static Scheme,
    /// The user name, if the scheme has one.
    pub user: Secret,
    /// The secret.
    pub secret: Secret,
}

impl Credentials {
    /// Combines these credentials with `other`, which wins if both have a secret for a scheme.
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

    /// The secrets.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Credential> {
        self.0.iter()
    }
}

/// The names of the schemes.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|credential| credential.scheme.name);
        f.debug_set().entries(names).finish()
    }
}
