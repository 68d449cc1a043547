// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "operations")]
pub mod operations;

use crate::runtime::{client, credentials, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

const SCHEME_KEY: credentials::Scheme = credentials::Scheme {
    name: "key",
    kind: credentials::SchemeKind::Header("X-Key"),
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client::ClientBuilder {
        client::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `operations`.
    #[cfg(feature = "operations")]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

impl credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }
}

// ---- src/client/operations.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    client: Client,
}

impl Operations {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /ping`
    pub fn ping(&self) -> Ping {
        Ping {
            client: self.client.clone(),
        }
    }

    /// `GET /open`
    pub fn open(&self) -> Open {
        Open {
            client: self.client.clone(),
        }
    }
}

/// `ping`
///
/// Made by [`Operations::ping`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ping {
    client: Client,
}

impl Ping {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let mut request = Request::new(Method::GET, "/ping");
        request.security(&[&[&super::SCHEME_KEY]]);
        Ok(self.client.send(request).await?.empty())
    }
}

/// `open`
///
/// Made by [`Operations::open`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Open {
    client: Client,
}

impl Open {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/open");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
