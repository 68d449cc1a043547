//! Building a request: the path of an operation and the values of its parameters go in, an `http::Request` comes out.
//!
//! What holds of it: it goes to the origin of the base URL; the path has exactly the segments that were meant, no value can add,
//! remove or change one; headers cannot be split; every message about a wrong value names the parameter and never shows the value.

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

/// Why credentials stay where they are.
pub(super) const PLAIN_HTTP: &str =
    "credentials are not sent by plain `http`, except to `localhost`: use an `https` URL";

/// A request that a client can send.
#[must_use]
pub struct Request {
    operation: Operation,
    /// The full URL, where that is not made of the path.
    url: Option<String>,
    /// Whether that has the whole query: pairs of options and credentials are added where it has none of their name.
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
    /// A request without parameters, body and credentials, which accepts JSON.
    ///
    /// The template is the path to append to the client's base URL, with a `{name}` for each path parameter; it can end in a query.
    /// It shows in messages: let values be parameters, and not parts of it.
    ///
    /// It starts with one slash and has no segments `.` and `..`, however they are spelled: all else is an error before anything
    /// is sent, so that no template leads out of the base URL. For the links of an API there is [`from_url`](Self::from_url).
    pub fn new(method: Method, template: impl Into<Cow<'static, str>>) -> Self {
        Self::to(method, Path::Template(template.into()), None)
    }

    /// A request like that of [`new`](Self::new) to the path of an operation, which has been cut.
    #[doc(hidden)]
    pub fn to_path(method: Method, parts: &'static [PathPart<'static>]) -> Self {
        Self::to(method, Path::Parts(parts), None)
    }

    /// A request like that of [`new`](Self::new) to a full URL, such as a link to the next page.
    ///
    /// It is sent where the URL has the scheme, the host and the port of the base URL that the call uses, and is an error before
    /// anything is sent where it has not, or has a user name, or a segment `.` or `..` in its path. The path of the base URL does
    /// not matter. Braces are text, not parameters; [`query`](Self::query) adds to the query that is there. The URL does not show in
    /// messages, for such links may hold secrets.
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

    /// Sets the body, and its media type to `application/json`.
    ///
    /// # Errors
    ///
    /// The value cannot be written.
    pub fn json<T: Json>(&mut self, body: &T) -> Result<(), Error> {
        let mut text = Vec::new();
        self.write_json(body, &mut text)?;
        self.body(text, "application/json")
    }

    /// Sets the body, and its media type, which is another kind of JSON.
    ///
    /// # Errors
    ///
    /// The body cannot be written, or a header cannot hold the media type.
    pub fn json_as<T: Json>(&mut self, body: &T, media_type: &str) -> Result<(), Error> {
        self.json(body)?;
        self.content_type(media_type)
    }

    /// Adds a body, or an element of it, to a text.
    pub(super) fn write_json<T: Json>(&self, body: &T, text: &mut Vec<u8>) -> Result<(), Error> {
        body.write(&mut serde_json::Serializer::new(text))
            .map_err(|error| self.fail(format!("the body cannot be written: {error}")))
    }

    /// Sets the body, and its media type. It is sent as it is; a [stream](Body::stream) that can be read once is neither retried nor
    /// redirected.
    ///
    /// # Errors
    ///
    /// A header cannot hold the media type.
    pub fn body(&mut self, body: impl Into<Body>, media_type: &str) -> Result<(), Error> {
        self.body = body.into();
        self.set_media_type(header::CONTENT_TYPE, media_type)
    }

    /// Says of which media type the body is, where that is another kind of JSON.
    ///
    /// # Errors
    ///
    /// A header cannot hold it.
    pub fn content_type(&mut self, media_type: &str) -> Result<(), Error> {
        self.set_media_type(header::CONTENT_TYPE, media_type)
    }

    /// Says which media types are accepted, instead of `application/json`.
    ///
    /// # Errors
    ///
    /// A header cannot hold them.
    pub fn accept(&mut self, media_types: &str) -> Result<(), Error> {
        self.set_media_type(header::ACCEPT, media_types)
    }

    fn set_media_type(&mut self, name: HeaderName, media_type: &str) -> Result<(), Error> {
        let value = HeaderValue::from_str(media_type)
            .map_err(|_| self.fail(format!("the header `{name}` cannot hold the media type")))?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Says which credentials the operation asks for.
    #[doc(hidden)]
    pub fn security(&mut self, alternatives: Alternatives) {
        self.security = alternatives;
    }

    /// Says where the operation is, where that is not the server of the other operations (OpenAPI 3.0.3 §4.7.10). A base URL that
    /// the caller has set is used for all operations nevertheless.
    pub fn server(&mut self, server: Server) {
        self.server = Some(server);
    }

    /// Sends all credentials that the client has, for a request that no operation of the API's description stands for.
    pub fn authenticate(&mut self) {
        self.sends_all_credentials = true;
    }

    /// Adds options; where they are set already, these win.
    pub fn options(&mut self, options: CallOptions) {
        self.options = self.take_options().and(options);
    }

    /// The same request once more; `None` where its body is a stream that can be read once.
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

    /// The options of the call, which the request no longer has.
    pub(super) fn take_options(&mut self) -> CallOptions {
        std::mem::take(&mut self.options)
    }

    /// Goes to a full URL, as that of [`from_url`](Self::from_url), in place of the path and the query.
    pub(super) fn follow(&mut self, url: String) {
        self.url = Some(url);
        self.has_query = true;
        self.query.clear();
    }

    /// Sets what stands for a parameter of the path.
    pub(super) fn add_path(&mut self, name: &str, text: String) {
        self.path.push((name.to_owned(), text));
    }

    /// Adds pairs to the query.
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

    /// Adds those of the headers that are not there.
    pub(super) fn add_missing_headers(&mut self, headers: &HeaderMap) {
        for (name, value) in headers {
            if !self.headers.contains_key(name) {
                self.headers.insert(name.clone(), value.clone());
            }
        }
    }

    /// Adds a key by which the server knows the call if it is retried, where the method does not make it so and there is none.
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

    /// What is called.
    pub(super) fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Where the request goes.
    ///
    /// # Errors
    ///
    /// The server of the operation is not one that requests can go to.
    pub(super) fn base_url<'a>(&self, base_url: &'a BaseUrl) -> Result<Cow<'a, BaseUrl>, Error> {
        let base_url = base_url.or_server(self.server);
        base_url.map_err(|error| error.of(&self.operation))
    }

    /// Where the request goes, and the credentials that go with it.
    ///
    /// # Errors
    ///
    /// There are no credentials that the operation takes, or they would be sent by plain `http` to another machine.
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

    /// The finished request, with the parts of credentials.
    ///
    /// # Errors
    ///
    /// The path or the URL leads elsewhere than to the base URL, see [`new`](Self::new) and [`from_url`](Self::from_url); a path
    /// parameter is missing, or the URL is too long.
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
            .map_err(|error| self.refuse(location, name, &format!("cannot be written: {error}")))
    }

    pub(super) fn refuse(&self, location: &str, name: &str, reason: &str) -> Error {
        self.fail(format!("the {location} parameter `{name}` {reason}"))
    }

    /// Says why the operation cannot be called.
    pub(super) fn fail(&self, reason: String) -> Error {
        Error::build(reason).of(&self.operation)
    }
}

/// Whether servers wait for a body, and refuse a request that does not say that there is none (RFC 9110 §8.6).
fn takes_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// Only what is called: parameters, headers and body may hold what nobody should log.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// A key from random numbers, in the form of a UUID of version 4 (RFC 9562 §5.4).
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
