// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "ping")]
pub mod ping;

use crate::runtime::{client, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client::ClientBuilder {
        client::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Ping`.
    #[cfg(feature = "ping")]
    pub fn ping(&self) -> ping::Ping {
        ping::Ping::new(self.clone())
    }
}

// ---- src/client/ping.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `Ping`.
#[derive(Clone, Debug)]
pub struct Ping {
    client: Client,
}

impl Ping {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /ping`
    pub fn ping(&self) -> PingRequest {
        PingRequest {
            client: self.client.clone(),
        }
    }

    /// `HEAD /ping`
    pub fn probe(&self) -> Probe {
        Probe {
            client: self.client.clone(),
        }
    }
}

/// `ping`
///
/// Made by [`Ping::ping`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PingRequest {
    client: Client,
}

impl PingRequest {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/ping");
        Ok(self.client.send(request).await?.empty())
    }
}

/// `probe`
///
/// Made by [`Ping::probe`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Probe {
    client: Client,
}

impl Probe {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::HEAD, "/ping");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
