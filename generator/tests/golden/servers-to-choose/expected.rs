// ---- src/client/files.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response, server,
};

/// The operations of the tag `Files`.
#[derive(Clone, Debug)]
pub struct Files {
    client: Client,
}

impl Files {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /files`
    ///
    /// Sent to the server `https://files.example.com`.
    #[inline]
    pub fn list(&self) -> ListFiles {
        ListFiles {
            call: Call::new(&self.client),
        }
    }
}

/// `list-files`
///
/// Made by [`Files::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFiles {
    call: Call,
}

impl ListFiles {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/files")]);
        request
            .server(server::Server {
                url: "https://files.example.com",
                variables: &[],
            });
        request.security(&[&[&super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListFiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListFiles").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;
#[cfg(feature = "files")]
pub mod files;

use crate::runtime::{client, client_builder, credentials, server, unknown_value};

const SCHEME_KEY: credentials::Scheme = credentials::Scheme {
    name: "key",
    kind: credentials::SchemeKind::Header("X-Key"),
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::PRODUCTION)
    }

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }

    /// The operations of the tag `Files`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> files::Files {
        files::Files::new(self.clone())
    }
}

impl server::Server {
    /// The production server.
    ///
    /// `https://api.example.com/v1/`
    pub const PRODUCTION: Self = Self {
        url: "https://api.example.com/v1/",
        variables: &[],
    };
    /// The production server.
    ///
    /// `http://api.example.com/v1`
    pub const PRODUCTION_HTTP: Self = Self {
        url: "http://api.example.com/v1",
        variables: &[],
    };
    /// Sandbox
    ///
    /// `https://sandbox.example.com/v1`
    pub const SANDBOX: Self = Self {
        url: "https://sandbox.example.com/v1",
        variables: &[],
    };
    /// In a region of yours, which costs more and has a long description.
    ///
    /// `https://{region}.example.com:{port}`
    pub const REGION_EXAMPLE_COM_PORT: Self = Self {
        url: "https://{region}.example.com:{port}",
        variables: &[("region", "eu"), ("port", "443")],
    };
    /// `{scheme}://{region}.example.com/v2`
    pub const REGION_EXAMPLE_COM_V2: Self = Self {
        url: "{scheme}://{region}.example.com/v2",
        variables: &[("region", "as"), ("scheme", "https")],
    };
    /// Local
    ///
    /// `http://localhost:8080`
    pub const LOCAL: Self = Self {
        url: "http://localhost:8080",
        variables: &[],
    };
}

impl client_builder::ClientBuilder {
    /// Sets the variable `region` of the server's URL; each server has a default of its own.
    pub fn region(self, region: Region) -> Self {
        self.server_variable("region", region.as_str())
    }

    /// Sets the variable `port` of the server's URL; `443` unless it is set.
    pub fn port(self, port: impl Into<String>) -> Self {
        self.server_variable("port", port)
    }

    /// Sets the variable `scheme` of the server's URL; `https` unless it is set.
    pub fn scheme(self, scheme: SchemeServer) -> Self {
        self.server_variable("scheme", scheme.as_str())
    }
}

impl credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }
}

/// The documented values of the variable `region` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `eu`
    #[default]
    Eu,
    /// `us`
    Us,
    /// `as`
    As,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Region {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Eu, Self::Us, Self::As];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
            Self::As => "as",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Region {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "eu" => Self::Eu,
            "us" => Self::Us,
            "as" => Self::As,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

unknown_value::implement_text!(Region);

/// The documented values of the variable `scheme` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchemeServer {
    /// `http`
    Http,
    /// `https`
    #[default]
    Https,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl SchemeServer {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Http, Self::Https];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for SchemeServer {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "http" => Self::Http,
            "https" => Self::Https,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

unknown_value::implement_text!(SchemeServer);

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings {
            call: Call::new(&self.client),
        }
    }
}

/// `list-things`
///
/// Made by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: Call,
}

impl ListThings {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/things")]);
        request.security(&[&[&super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListThings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListThings").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
