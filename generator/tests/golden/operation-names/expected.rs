// ---- src/client/customers.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, path::PathPart, request::Request, response::Response,
};

/// The operations of the tag `Customers`.
#[derive(Clone, Debug)]
pub struct Customers {
    client: Client,
}

impl Customers {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    #[inline]
    pub fn get_customer(&self) -> GetCustomer {
        GetCustomer {
            call: Call::new(&self.client),
        }
    }

    /// `GET /b`
    #[inline]
    pub fn customers_get(&self) -> CustomersGet {
        CustomersGet {
            call: Call::new(&self.client),
        }
    }

    /// `GET /c`
    #[inline]
    pub fn get_customer_operation(&self) -> GetCustomerRequest {
        GetCustomerRequest {
            call: Call::new(&self.client),
        }
    }

    /// `GET /d`
    #[inline]
    pub fn get_error(&self) -> GetCustomerError {
        GetCustomerError {
            call: Call::new(&self.client),
        }
    }

    /// `GET /e`
    #[inline]
    pub fn customers(&self) -> CustomersRequest {
        CustomersRequest {
            call: Call::new(&self.client),
        }
    }
}

/// `get-customer`
///
/// Made by [`Customers::get_customer`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    call: Call,
}

impl GetCustomer {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/a")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetCustomer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetCustomer").finish_non_exhaustive()
    }
}

/// `customers-get`
///
/// Made by [`Customers::customers_get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomersGet {
    call: Call,
}

impl CustomersGet {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/b")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CustomersGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomersGet").finish_non_exhaustive()
    }
}

/// `getCustomer`
///
/// Made by [`Customers::get_customer_operation`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerRequest {
    call: Call,
}

impl GetCustomerRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/c")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetCustomerRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetCustomerRequest").finish_non_exhaustive()
    }
}

/// `get-customer-error`
///
/// Made by [`Customers::get_error`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerError {
    call: Call,
}

impl GetCustomerError {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/d")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetCustomerError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetCustomerError").finish_non_exhaustive()
    }
}

/// `customers`
///
/// Made by [`Customers::customers`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomersRequest {
    call: Call,
}

impl CustomersRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/e")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CustomersRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomersRequest").finish_non_exhaustive()
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
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
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
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
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
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
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
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
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
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "customers")]
pub mod customers;

use crate::runtime::{client, client_builder, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Customers`.
    #[cfg(feature = "customers")]
    #[inline]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
