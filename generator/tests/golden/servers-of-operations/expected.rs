// ---- src/client/files.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    client::Client, error::Error, request::Request, response::Response, server,
};

/// The operations of the tag `Files`.
#[derive(Clone, Debug)]
pub struct Files {
    client: Client,
}

impl Files {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /files`
    pub fn list(&self) -> List {
        List {
            client: self.client.clone(),
        }
    }

    /// `PUT /files`
    pub fn put(&self) -> Put {
        Put { client: self.client.clone() }
    }
}

/// `list`
///
/// Made by [`Files::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    client: Client,
}

impl List {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let mut request = Request::new(Method::GET, "/files");
        request
            .server(server::Server {
                url: "https://files-{region}.example.com",
                variables: &[("region", "eu")],
            });
        Ok(self.client.send(request).await?.empty())
    }
}

/// `put`
///
/// Made by [`Files::put`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Put {
    client: Client,
}

impl Put {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let mut request = Request::new(Method::PUT, "/files");
        request
            .server(server::Server {
                url: "/v2",
                variables: &[],
            });
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "https://{region}.example.com/v1",
    variables: &[("region", "eu")],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client::ClientBuilder {
        client::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Files`.
    #[cfg(feature = "files")]
    pub fn files(&self) -> files::Files {
        files::Files::new(self.clone())
    }

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl client::ClientBuilder {
    /// Sets the variable `region` of the server's URL; `eu` unless it is set.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.server_variable("region", region)
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    pub fn things(&self) -> ThingsRequest {
        ThingsRequest {
            client: self.client.clone(),
        }
    }
}

/// `things`
///
/// Made by [`Things::things`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ThingsRequest {
    client: Client,
}

impl ThingsRequest {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/things");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
