//! The client credentials grant of OAuth 2 (RFC 6749 §4.4).

use std::{borrow::Cow, fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};
use serde_json::Value;

#[cfg(feature = "tracing")]
use super::trace;
use super::{
    base64,
    conventions::Conventions,
    error::{BoxError, Error},
    exchange::Exchange,
    operation::Operation,
    path::Path,
    percent,
    redirect::Hosts,
    secret::Secret,
    server::BaseUrl,
    token::{Fetcher, Token, TokenCache},
    url,
};

/// The largest response that is read, in bytes.
const LONGEST_ANSWER: usize = 1 << 20;

/// Fetches tokens with the client credentials grant of OAuth 2 (RFC 6749 §4.4).
///
/// Pass it where credentials take a [`Secret`]. The first call fetches a token, which clones of the
/// client share. The token is refreshed before it expires, by one call while the others wait, and
/// once after a 401. The token URL must be `https` or on localhost. Redirects are not followed.
#[derive(Clone)]
#[must_use]
pub struct ClientCredentials {
    token_url: Cow<'static, str>,
    authentication: Authentication,
    scope: Option<String>,
    parameters: Vec<(String, String)>,
}

/// Client authentication (RFC 6749 §2.3.1).
#[derive(Clone)]
enum Authentication {
    Basic(String, String),
    Body(String, String),
    Headers(Vec<(String, String)>),
}

impl ClientCredentials {
    /// Sends the client id and secret by HTTP Basic authentication, which servers must support (RFC
    /// 6749 §2.3.1).
    pub fn basic(
        token_url: impl Into<Cow<'static, str>>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        let authentication = Authentication::Basic(client_id.into(), client_secret.into());
        Self::new(token_url, authentication)
    }

    /// Sends the client id and secret in the body, as `client_id` and `client_secret`.
    pub fn body(
        token_url: impl Into<Cow<'static, str>>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        let authentication = Authentication::Body(client_id.into(), client_secret.into());
        Self::new(token_url, authentication)
    }

    /// Authenticates the client with these headers.
    pub fn headers<N: Into<String>, V: Into<String>>(
        token_url: impl Into<Cow<'static, str>>,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let headers = headers.into_iter();
        let headers = headers.map(|(name, value)| (name.into(), value.into()));
        Self::new(token_url, Authentication::Headers(headers.collect()))
    }

    fn new(token_url: impl Into<Cow<'static, str>>, authentication: Authentication) -> Self {
        Self {
            token_url: token_url.into(),
            authentication,
            scope: None,
            parameters: Vec::new(),
        }
    }

    /// Sets the token URL. A path, such as `/oauth/token`, is on the server of the client.
    pub fn token_url(mut self, url: impl Into<Cow<'static, str>>) -> Self {
        self.token_url = url.into();
        self
    }

    /// Sets the scopes, separated by spaces (RFC 6749 §3.3). By default no scope is sent, and the
    /// server decides.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Adds a parameter to the token request, such as `audience`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// The pairs of the form, percent-encoded.
    fn form(&self) -> String {
        let mut pairs = vec![("grant_type", "client_credentials")];
        if let Authentication::Body(id, secret) = &self.authentication {
            pairs.extend([
                ("client_id", id.as_str()),
                ("client_secret", secret.as_str()),
            ]);
        }
        pairs.extend(self.scope.as_deref().map(|scope| ("scope", scope)));
        let own = self.parameters.iter();
        pairs.extend(own.map(|(name, value)| (name.as_str(), value.as_str())));
        let pairs = pairs.into_iter();
        let pairs = pairs.map(|(name, value)| (percent::encoded(name), percent::encoded(value)));
        url::join(&pairs.collect::<Vec<_>>(), "&")
    }

    /// Adds the client authentication.
    fn authenticate(&self, headers: &mut HeaderMap) -> Result<(), BoxError> {
        let sent = match &self.authentication {
            Authentication::Body(..) => return Ok(()),
            Authentication::Headers(sent) => sent.clone(),
            Authentication::Basic(id, secret) => {
                let pair = format!("{}:{}", percent::encoded(id), percent::encoded(secret));
                let value = format!("Basic {}", base64::encode(pair.as_bytes()));
                vec![(header::AUTHORIZATION.to_string(), value)]
            }
        };
        for (name, value) in sent {
            let name = HeaderName::try_from(&name)
                .map_err(|_| format!("`{name}` is not a valid header name"))?;
            let mut value = HeaderValue::try_from(value)
                .map_err(|_| format!("the value of the header `{name}` is not valid"))?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        Ok(())
    }

    /// The token URL.
    fn url(&self, base_url: &BaseUrl) -> Result<BaseUrl, BoxError> {
        let is_path = self.token_url.starts_with('/') && !self.token_url.starts_with("//");
        let root = if is_path { base_url.root() } else { "" };
        let url = BaseUrl::parse(&format!("{root}{}", self.token_url))
            .map_err(|error| error.to_string().replace("base URL", "token URL"))?;
        if !url.is_confidential() {
            return Err("tokens are not fetched by plain `http`, except from `localhost`".into());
        }
        Ok(url)
    }

    /// Fetches a token.
    async fn fetch(self, fetcher: Fetcher) -> Result<Token, BoxError> {
        let url = self.url(&fetcher.base_url)?;
        let mut request = http::Request::new(self.form().into());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = Uri::try_from(url.as_str())?;
        let headers = request.headers_mut();
        headers.clone_from(&fetcher.headers);
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(header::CONTENT_TYPE, form);
        self.authenticate(headers)?;
        let path = request.uri().path().to_owned();
        let operation = Operation {
            method: Method::POST,
            path: Path::Template(Cow::Owned(path)),
            is_idempotent: true,
        };
        let exchange = Exchange {
            transport: &*fetcher.transport,
            operation: &operation,
            conventions: &Conventions::NONE,
            retry: &fetcher.retry,
            attempted: 0,
            limit: fetcher.limit,
            body_limit: LONGEST_ANSWER,
            redirects: 0,
            redirect_hosts: &Hosts::default(),
        };
        let call = exchange.run::<Bytes>(request);
        #[cfg(feature = "tracing")]
        let call = trace::call(&operation, call);
        let response = call.await.map_err(refused)?;
        token(&response.into_inner())
    }
}

/// Hides secrets.
impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

impl From<ClientCredentials> for Secret {
    fn from(credentials: ClientCredentials) -> Self {
        Self::cached(TokenCache::new(move |fetcher| {
            Box::pin(credentials.clone().fetch(fetcher))
        }))
    }
}

/// Decodes a token response (RFC 6749 §5.1). Errors do not show the response, which may hold the
/// token.
fn token(body: &[u8]) -> Result<Token, BoxError> {
    let answer: Value = serde_json::from_slice(body).map_err(|_| "the response is not JSON")?;
    let text = answer.get("access_token").and_then(Value::as_str);
    let text = text.filter(|text| !text.is_empty());
    let text = text.ok_or("the response has no `access_token`")?;
    let kind = answer.get("token_type").and_then(Value::as_str);
    if kind.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err("the token is not a bearer token".into());
    }
    let seconds = match answer.get("expires_in") {
        Some(Value::String(text)) => text.parse().ok(),
        Some(number) => number.as_u64(),
        None => None,
    };
    let token = Token::new(text);
    Ok(match seconds {
        Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
        None => token,
    })
}

/// Describes an error response (RFC 6749 §5.2).
fn refused(error: Error) -> BoxError {
    let answer = error
        .body()
        .and_then(|body| serde_json::from_slice::<Value>(body).ok());
    let property = |name: &str| Some(answer.as_ref()?.get(name)?.as_str()?.to_owned());
    let Some(code) = property("error") else {
        return Box::new(error);
    };
    let meaning = match code.as_str() {
        "invalid_client" => "the client id or the client secret is wrong",
        "invalid_scope" => "the scope is unknown or not allowed",
        "unauthorized_client" => "the client is not allowed to use this grant",
        _ => "the server returned no token",
    };
    let description =
        property("error_description").map_or_else(String::new, |it| format!(": {it}"));
    format!("{meaning} (`{code}`{description})").into()
}
