// ---- src/client/customers.rs

//! The operations of a tag.

use http::{Method, StatusCode};

use crate::runtime::{
    client::Client, error::{Error, OperationError},
    request::Request, response::Response,
};

/// The operations of the tag `Customers`.
#[derive(Clone, Debug)]
pub struct Customers {
    client: Client,
}

impl Customers {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    pub fn get_customer(&self) -> GetCustomer {
        GetCustomer {
            client: self.client.clone(),
        }
    }

    /// `GET /b`
    pub fn customers_get(&self) -> CustomersGet {
        CustomersGet {
            client: self.client.clone(),
        }
    }

    /// `GET /c`
    pub fn get_customer_operation(&self) -> GetCustomerRequest {
        GetCustomerRequest {
            client: self.client.clone(),
        }
    }

    /// `GET /d`
    pub fn get_error(&self) -> GetCustomerError {
        GetCustomerError {
            client: self.client.clone(),
        }
    }

    /// `GET /e`
    pub fn customers(&self) -> CustomersRequest {
        CustomersRequest {
            client: self.client.clone(),
        }
    }
}

/// `get-customer`
///
/// Made by [`Customers::get_customer`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    client: Client,
}

impl GetCustomer {
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

/// `customers-get`
///
/// Made by [`Customers::customers_get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomersGet {
    client: Client,
}

impl CustomersGet {
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

/// `getCustomer`
///
/// Made by [`Customers::get_customer_operation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerRequest {
    client: Client,
}

impl GetCustomerRequest {
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

/// `get-customer-error`
///
/// Made by [`Customers::get_error`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerError {
    client: Client,
}

impl GetCustomerError {
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

/// `customers`
///
/// Made by [`Customers::customers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomersRequest {
    client: Client,
}

impl CustomersRequest {
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

/// The documented errors of [`GetCustomer`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerErrorMixedMinus {
    /// `404`.
    ///
    /// Not there
    NotFound,
}

impl OperationError for GetCustomerErrorMixedMinus {
    fn from_response(status: StatusCode, _body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// The documented errors of [`CustomersGet`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersGetError {
    /// `404`.
    ///
    /// Not there
    NotFound,
}

impl OperationError for CustomersGetError {
    fn from_response(status: StatusCode, _body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// The documented errors of [`GetCustomerRequest`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerErrorResponse {
    /// `404`.
    ///
    /// Not there
    NotFound,
}

impl OperationError for GetCustomerErrorResponse {
    fn from_response(status: StatusCode, _body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// The documented errors of [`GetCustomerError`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerErrorError {
    /// `404`.
    ///
    /// Not there
    NotFound,
}

impl OperationError for GetCustomerErrorError {
    fn from_response(status: StatusCode, _body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// The documented errors of [`CustomersRequest`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersError {
    /// `404`.
    ///
    /// Not there
    NotFound,
}

impl OperationError for CustomersError {
    fn from_response(status: StatusCode, _body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "customers")]
pub mod customers;

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

    /// The operations of the tag `Customers`.
    #[cfg(feature = "customers")]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
