// ---- src/client/builder.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `builder`.
#[derive(Clone, Debug)]
pub struct Builder {
    client: Client,
}

impl Builder {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /e`
    pub fn clone_operation(&self) -> CloneRequest {
        CloneRequest {
            client: self.client.clone(),
        }
    }
}

/// `clone`
///
/// Made by [`Builder::clone_operation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    client: Client,
}

impl CloneRequest {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/e");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/client/default.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `default`.
#[derive(Clone, Debug)]
pub struct DefaultTag {
    client: Client,
}

impl DefaultTag {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /c`
    pub fn list(&self) -> List {
        List {
            client: self.client.clone(),
        }
    }
}

/// `list`
///
/// Made by [`DefaultTag::list`].
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
        let request = Request::new(Method::GET, "/c");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/client/loyalty_cards.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `Loyalty Cards`.
///
/// Points | and cards.
#[derive(Clone, Debug)]
pub struct LoyaltyCards {
    client: Client,
}

impl LoyaltyCards {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /b`
    pub fn get(&self) -> GetLoyaltyCard {
        GetLoyaltyCard {
            client: self.client.clone(),
        }
    }
}

/// `get-loyalty-card`
///
/// Made by [`LoyaltyCards::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLoyaltyCard {
    client: Client,
}

impl GetLoyaltyCard {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/b");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "operations")]
pub mod operations;
#[cfg(feature = "loyalty-cards")]
pub mod loyalty_cards;
#[cfg(feature = "default-tag")]
pub mod default;
#[cfg(feature = "type")]
pub mod type_;
#[cfg(feature = "builder")]
pub mod builder;
#[cfg(feature = "n2nd")]
pub mod n2nd;

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

    /// The operations of the tag `operations`.
    #[cfg(feature = "operations")]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }

    /// Points | and cards.
    #[cfg(feature = "loyalty-cards")]
    pub fn loyalty_cards(&self) -> loyalty_cards::LoyaltyCards {
        loyalty_cards::LoyaltyCards::new(self.clone())
    }

    /// The operations of the tag `default`.
    #[cfg(feature = "default-tag")]
    pub fn default(&self) -> default::DefaultTag {
        default::DefaultTag::new(self.clone())
    }

    /// The operations of the tag `type`.
    #[cfg(feature = "type")]
    pub fn r#type(&self) -> type_::Type {
        type_::Type::new(self.clone())
    }

    /// The operations of the tag `builder`.
    #[cfg(feature = "builder")]
    pub fn builder_tag(&self) -> builder::Builder {
        builder::Builder::new(self.clone())
    }

    /// The operations of the tag `2nd`.
    #[cfg(feature = "n2nd")]
    pub fn n2nd(&self) -> n2nd::N2nd {
        n2nd::N2nd::new(self.clone())
    }
}

// ---- src/client/n2nd.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `2nd`.
#[derive(Clone, Debug)]
pub struct N2nd {
    client: Client,
}

impl N2nd {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /f`
    pub fn get_f(&self) -> GetF {
        GetF {
            client: self.client.clone(),
        }
    }
}

/// `get /f`
///
/// Made by [`N2nd::get_f`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetF {
    client: Client,
}

impl GetF {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/f");
        Ok(self.client.send(request).await?.empty())
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

    /// `GET /a`
    pub fn a(&self) -> A {
        A { client: self.client.clone() }
    }
}

/// `a`
///
/// Made by [`Operations::a`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct A {
    client: Client,
}

impl A {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/a");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/client/type_.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{client::Client, error::Error, request::Request, response::Response};

/// The operations of the tag `type`.
#[derive(Clone, Debug)]
pub struct Type {
    client: Client,
}

impl Type {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /d`
    pub fn get(&self) -> GetType {
        GetType {
            client: self.client.clone(),
        }
    }
}

/// `get-type`
///
/// Made by [`Type::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetType {
    client: Client,
}

impl GetType {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::GET, "/d");
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
