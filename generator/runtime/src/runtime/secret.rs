//! Secrets: strings that are never shown, or functions that fetch them.

use std::{error::Error as StdError, fmt, sync::Arc};

use super::token::{Token, TokenCache};

/// A string that is never shown: `Debug` hides it, and there is no `Display`.
///
/// Strings convert into secrets. [`Secret::from_fn`] fetches one when it is needed.
#[derive(Clone)]
pub struct Secret(Kind);

#[derive(Clone)]
enum Kind {
    Text(String),
    Fetched(Arc<TokenCache>),
}

impl Secret {
    /// Creates a secret that `fetch` returns, such as a token that expires. The first call that
    /// needs it fetches it, and clones of the client share it. It is refreshed before it expires,
    /// by one call while the others wait, and once after a 401.
    pub fn from_fn<F, T, E>(fetch: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<Token, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::cached(TokenCache::new(move |_| {
            let fetched = fetch();
            Box::pin(async move { fetched.await.map_err(Into::into) })
        }))
    }

    pub(super) fn cached(tokens: TokenCache) -> Self {
        Self(Kind::Fetched(Arc::new(tokens)))
    }

    /// The string, if it is known.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.0 {
            Kind::Text(text) => Some(text),
            Kind::Fetched(_) => None,
        }
    }

    /// The cache that fetches it, if it is not known.
    pub(super) fn tokens(&self) -> Option<&Arc<TokenCache>> {
        match &self.0 {
            Kind::Text(_) => None,
            Kind::Fetched(tokens) => Some(tokens),
        }
    }
}

impl Default for Secret {
    fn default() -> Self {
        Self::from("")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Kind::Text(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
