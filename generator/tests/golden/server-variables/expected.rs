// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, server, unknown_value};

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
}

impl server::Server {
    /// Production
    ///
    /// `https://{cluster}.example.com:{port}/{base}`
    pub const PRODUCTION: Self = Self {
        url: "https://{cluster}.example.com:{port}/{base}",
        variables: &[("cluster", "api"), ("port", "443"), ("base", "v1")],
    };
    /// `https://sandbox.example.com`
    pub const SANDBOX_EXAMPLE_COM: Self = Self {
        url: "https://sandbox.example.com",
        variables: &[],
    };
}

impl client_builder::ClientBuilder {
    /// Sets the variable `cluster` of the server's URL; `api` unless it is set.
    ///
    /// Where it runs.
    pub fn cluster(self, cluster: Cluster) -> Self {
        self.server_variable("cluster", cluster.as_str())
    }

    /// Sets the variable `port` of the server's URL; `443` unless it is set.
    pub fn port(self, port: impl Into<String>) -> Self {
        self.server_variable("port", port)
    }

    /// Sets the variable `base` of the server's URL; `v1` unless it is set.
    pub fn base(self, base: Base) -> Self {
        self.server_variable("base", base.as_str())
    }
}

/// The documented values of the variable `cluster` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cluster {
    /// `api`
    #[default]
    Api,
    /// `us1.api`
    Us1Api,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Cluster {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Api, Self::Us1Api];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Api => "api",
            Self::Us1Api => "us1.api",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Cluster {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "api" => Self::Api,
            "us1.api" => Self::Us1Api,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

unknown_value::implement_text!(Cluster);

/// The documented values of the variable `base` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// `v1`
    #[default]
    V1,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Base {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::V1];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "v1",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Base {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "v1" => Self::V1,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

unknown_value::implement_text!(Base);

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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/things")]))
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
