//! Builds an `http::Request` from the path of an operation and the values of its parameters.
//!
//! The request has the origin of the base URL. No value can add, remove or change a segment of the
//! path, or split a header. Messages name the parameter and never show its value.

use std::{borrow::Cow, fmt};

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};
use serde_json::Value;

use super::{
    body::Body,
    credentials::Alternatives,
    error::Error,
    json::Json,
    operation::Operation,
    options::CallOptions,
    path::{Path, PathPart},
    prepared_credentials::{CredentialPart, Prepared, PreparedCredentials},
    retry,
    server::{BaseUrl, Server},
    transport::Transport,
    url,
};

/// The error for credentials that would be sent by plain `http`.
pub(super) const PLAIN_HTTP: &str =
    "credentials are not sent by plain `http`, except to `localhost`: use an `https` URL";

/// A custom request, for an endpoint that has no method.
#[must_use]
pub struct Request {
    operation: Operation,
    /// The full URL, instead of the path.
    url: Option<String>,
    /// Whether the URL has the whole query: parameters of options and credentials are added unless
    /// it has one of their name.
    has_query: bool,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    cookies: Vec<(String, String)>,
    body: Body,
    security: Alternatives,
    server: Option<Server>,
    sends_all_credentials: bool,
    options: CallOptions,
}

impl Request {
    /// Creates a request without parameters, body or credentials, which accepts JSON.
    ///
    /// The template is the path below the base URL, with a `{name}` for each path parameter. It can
    /// end in a query. Messages show it, so set values with parameters.
    ///
    /// It must start with one slash, and must not have a segment `.` or `..` in any spelling.
    /// Otherwise the call is an error, and nothing is sent, so that no template can leave the base
    /// URL. For links of an API, use [`from_url`](Self::from_url).
    pub fn new(method: Method, template: impl Into<Cow<'static, str>>) -> Self {
        Self::to(method, Path::Template(template.into()), None)
    }

    /// Creates a request like [`new`](Self::new), from the split path of an operation.
    #[doc(hidden)]
    pub fn to_path(method: Method, parts: &'static [PathPart<'static>]) -> Self {
        Self::to(method, Path::Parts(parts), None)
    }

    /// Creates a request like [`new`](Self::new), from a full URL, such as a link to the next page.
    ///
    /// The URL must have the origin of the base URL, no user name, and no segment `.` or `..` in
    /// its path. Otherwise the call is an error, and nothing is sent. The path of the base URL does
    /// not matter. Braces are text, not parameters. [`query`](Self::query) adds to the query of the
    /// URL. Messages do not show the URL, which may hold secrets.
    pub fn from_url(method: Method, url: impl Into<String>) -> Self {
        let path = Path::Template(Cow::Borrowed("{url}"));
        Self::to(method, path, Some(url.into()))
    }

    fn to(method: Method, path: Path, url: Option<String>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        Self {
            operation: Operation {
                is_idempotent: retry::is_idempotent(&method),
                method,
                path,
            },
            url,
            has_query: false,
            path: Vec::new(),
            query: Vec::new(),
            headers,
            cookies: Vec::new(),
            body: Body::default(),
            security: &[],
            server: None,
            sends_all_credentials: false,
            options: CallOptions::new(),
        }
    }

    /// Sets the body to JSON, with the media type `application/json`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    pub fn json<T: Json>(&mut self, body: &T) -> Result<(), Error> {
        let mut text = Vec::new();
        self.write_json(body, &mut text)?;
        self.body(text, "application/json")
    }

    /// Sets the body to JSON, with another JSON media type.
    ///
    /// # Errors
    ///
    /// Returns an error if the body cannot be encoded, or if the media type is not a valid header
    /// value.
    pub fn json_as<T: Json>(&mut self, body: &T, media_type: &str) -> Result<(), Error> {
        self.json(body)?;
        self.content_type(media_type)
    }

    /// Appends the JSON of a body, or of an element of it.
    pub(super) fn write_json<T: Json>(&self, body: &T, text: &mut Vec<u8>) -> Result<(), Error> {
        body.write(&mut serde_json::Serializer::new(text))
            .map_err(|error| self.fail(format!("the body cannot be encoded: {error}")))
    }

    /// Sets the raw body and its media type. A request with a [stream](Body::stream) that can be
    /// read once is neither retried nor redirected.
    ///
    /// # Errors
    ///
    /// Returns an error if the media type is not a valid header value.
    pub fn body(&mut self, body: impl Into<Body>, media_type: &str) -> Result<(), Error> {
        self.body = body.into();
        self.set_media_type(header::CONTENT_TYPE, media_type)
    }

    /// Sets the media type of the body, if it is another JSON media type.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a valid header value.
    pub fn content_type(&mut self, media_type: &str) -> Result<(), Error> {
        self.set_media_type(header::CONTENT_TYPE, media_type)
    }

    /// Sets the accepted media types, instead of `application/json`.
    ///
    /// # Errors
    ///
    /// Returns an error if they are not a valid header value.
    pub fn accept(&mut self, media_types: &str) -> Result<(), Error> {
        self.set_media_type(header::ACCEPT, media_types)
    }

    fn set_media_type(&mut self, name: HeaderName, media_type: &str) -> Result<(), Error> {
        let value = HeaderValue::from_str(media_type).map_err(|_| {
            self.fail(format!(
                "the media type is not a valid value of the header `{name}`"
            ))
        })?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Sets the security requirements of the operation.
    #[doc(hidden)]
    pub fn security(&mut self, alternatives: Alternatives) {
        self.security = alternatives;
    }

    /// Sets the server of an operation that has its own (OpenAPI 3.0.3 §4.7.10). A base URL that
    /// the caller has set takes precedence.
    pub fn server(&mut self, server: Server) {
        self.server = Some(server);
    }

    /// Sends all credentials of the client with this request.
    pub fn authenticate(&mut self) {
        self.sends_all_credentials = true;
    }

    /// Adds options. They override options that are already set.
    pub fn options(&mut self, options: CallOptions) {
        self.options = self.take_options().and(options);
    }

    /// Clones the request; `None` if its body is a stream that can be read once.
    pub fn try_clone(&self) -> Option<Self> {
        Some(Self {
            operation: self.operation.clone(),
            url: self.url.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            cookies: self.cookies.clone(),
            body: self.body.try_clone()?,
            options: self.options.clone(),
            ..*self
        })
    }

    /// The options of the call.
    pub(super) fn call_options(&self) -> &CallOptions {
        &self.options
    }

    /// Takes the options of the call.
    pub(super) fn take_options(&mut self) -> CallOptions {
        std::mem::take(&mut self.options)
    }

    /// Replaces path and query by a full URL, as in [`from_url`](Self::from_url).
    pub(super) fn follow(&mut self, url: String) {
        self.url = Some(url);
        self.has_query = true;
        self.query.clear();
    }

    /// Sets the encoded value of a path parameter.
    pub(super) fn add_path(&mut self, name: &str, text: String) {
        self.path.push((name.to_owned(), text));
    }

    /// Adds query parameters.
    pub(super) fn add_query(&mut self, pairs: Vec<(String, String)>) {
        self.query.extend(pairs);
    }

    /// Adds cookies.
    pub(super) fn add_cookies(&mut self, cookies: Vec<(String, String)>) {
        self.cookies.extend(cookies);
    }

    /// Sets a header.
    pub(super) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.insert(name, value);
    }

    /// Adds the headers that are missing.
    pub(super) fn add_missing_headers(&mut self, headers: &HeaderMap) {
        for (name, value) in headers {
            if !self.headers.contains_key(name) {
                self.headers.insert(name.clone(), value.clone());
            }
        }
    }

    /// Adds an idempotency key, unless the method is idempotent or there is a key.
    pub(super) fn add_idempotency_key(
        &mut self,
        name: &'static str,
        transport: &dyn Transport,
    ) -> Result<(), Error> {
        if self.operation.is_idempotent {
            return Ok(());
        }
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| self.fail(format!("`{name}` is not a valid header name")))?;
        if !self.headers.contains_key(&name) {
            let key = idempotency_key([transport.random(), transport.random()]);
            self.headers.insert(name, key);
        }
        self.operation.is_idempotent = true;
        Ok(())
    }

    /// The operation.
    pub(super) fn operation(&self) -> &Operation {
        &self.operation
    }

    /// The base URL of the request.
    ///
    /// # Errors
    ///
    /// Returns an error if the server of the operation is not valid.
    pub(super) fn base_url<'a>(&self, base_url: &'a BaseUrl) -> Result<Cow<'a, BaseUrl>, Error> {
        let base_url = base_url.or_server(self.server);
        base_url.map_err(|error| error.of(&self.operation))
    }

    /// The base URL and the credentials of the request.
    ///
    /// # Errors
    ///
    /// Returns an error if required credentials are missing, or would be sent by plain `http` to
    /// another host than localhost.
    pub(super) fn target<'a>(
        &self,
        base_url: &'a BaseUrl,
        credentials: &'a PreparedCredentials,
    ) -> Result<(Cow<'a, BaseUrl>, Vec<&'a Prepared>), Error> {
        let of_operation = |error: Error| error.of(&self.operation);
        let base_url = self.base_url(base_url)?;
        let prepared = if self.sends_all_credentials {
            credentials.all()
        } else {
            credentials.select(self.security).map_err(of_operation)?
        };
        let has_secrets = !prepared.is_empty() || self.headers.contains_key(header::AUTHORIZATION);
        if has_secrets && !base_url.is_confidential() {
            return Err(self.fail(PLAIN_HTTP.to_owned()));
        }
        Ok((base_url, prepared))
    }

    /// Builds the request, with the parts of its credentials.
    ///
    /// # Errors
    ///
    /// Returns an error if the path or the URL leaves the base URL, see [`new`](Self::new) and
    /// [`from_url`](Self::from_url), if a path parameter is missing, or if the URL is too long.
    pub(super) fn into_http(
        mut self,
        base_url: &BaseUrl,
        parts: impl IntoIterator<Item = CredentialPart>,
    ) -> Result<http::Request<Body>, Error> {
        for part in parts {
            match part {
                CredentialPart::Header(name, value) => drop(self.headers.insert(name, value)),
                CredentialPart::Query(name, value) => self.query.push((name, value)),
                CredentialPart::Cookie(name, value) => self.cookies.push((name, value)),
            }
        }
        let uri = self.uri(base_url)?;
        if !self.cookies.is_empty() {
            let mut value = HeaderValue::try_from(url::join(&self.cookies, "; "))
                .map_err(|_| self.fail("the cookies cannot be sent".to_owned()))?;
            value.set_sensitive(true);
            self.headers.insert(header::COOKIE, value);
        }
        if self.body.content_length() == Some(0) && takes_body(&self.operation.method) {
            let none = HeaderValue::from_static("0");
            self.headers.insert(header::CONTENT_LENGTH, none);
        }
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.operation.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    fn uri(&self, base_url: &BaseUrl) -> Result<Uri, Error> {
        let text = match &self.url {
            Some(url) => base_url
                .strip_origin(url)
                .map_err(|reason| format!("the URL {reason}"))
                .and_then(|rest| match self.has_query {
                    true => url::of_link(base_url.root(), rest, &self.query),
                    false => url::of_reference(base_url.root(), rest, &self.query),
                }),
            None => {
                let parts = self.operation.path.parts();
                url::of_path(base_url.as_str(), &parts, &self.path, &self.query)
            }
        };
        let text = text.map_err(|reason| self.fail(reason))?;
        Uri::try_from(text).map_err(|error| self.fail(format!("the URL cannot be sent: {error}")))
    }

    /// The JSON of a parameter.
    pub(super) fn value<T: Json>(
        &self,
        location: &str,
        name: &str,
        value: &T,
    ) -> Result<Value, Error> {
        value
            .write(serde_json::value::Serializer)
            .map_err(|error| self.refuse(location, name, &format!("cannot be encoded: {error}")))
    }

    pub(super) fn refuse(&self, location: &str, name: &str, reason: &str) -> Error {
        self.fail(format!("the {location} parameter `{name}` {reason}"))
    }

    /// The error for a request that cannot be built.
    pub(super) fn fail(&self, reason: String) -> Error {
        Error::build(reason).of(&self.operation)
    }
}

/// Returns `true` if servers expect a body, and a missing one needs `Content-Length: 0` (RFC 9110
/// §8.6).
fn takes_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// Shows the operation alone: parameters, headers and body may be sensitive.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// Creates an idempotency key: a UUID of version 4 (RFC 9562 §5.4).
fn idempotency_key([high, low]: [u64; 2]) -> HeaderValue {
    let high = high & 0xffff_ffff_ffff_0fff | 0x4000;
    let low = low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000;
    let key = format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    );
    HeaderValue::try_from(key).unwrap_or(HeaderValue::from_static("0"))
}
