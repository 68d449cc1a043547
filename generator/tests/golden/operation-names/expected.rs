// ---- src/client/customers.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Customers`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: operation_names::Client) -> Result<(), operation_names::Error> {
/// client.customers().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Customers {
    client: rt::client::Client,
}

impl Customers {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    ///
    /// # Errors
    ///
    /// For the status `404`, [`Error::typed`](crate::Error::typed) decodes
    /// [`GetCustomerErrorResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operation_names::Client) -> Result<(), operation_names::Error> {
    /// client.customers().get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetCustomer {
        GetCustomer::new(&self.client)
    }

    /// `GET /b`
    ///
    /// # Errors
    ///
    /// For the status `404`, [`Error::typed`](crate::Error::typed) decodes [`CustomersGetError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operation_names::Client) -> Result<(), operation_names::Error> {
    /// client.customers().customers_get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn customers_get(&self) -> CustomersGet {
        CustomersGet::new(&self.client)
    }

    /// `GET /c`
    ///
    /// # Errors
    ///
    /// For the status `404`, [`Error::typed`](crate::Error::typed) decodes [`GetCustomerGetError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operation_names::Client) -> Result<(), operation_names::Error> {
    /// client.customers().get_get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_get(&self) -> GetCustomerGet {
        GetCustomerGet::new(&self.client)
    }

    /// `GET /d`
    ///
    /// # Errors
    ///
    /// For the status `404`, [`Error::typed`](crate::Error::typed) decodes
    /// [`GetCustomerErrorError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operation_names::Client) -> Result<(), operation_names::Error> {
    /// client.customers().get_error().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_error(&self) -> GetCustomerError {
        GetCustomerError::new(&self.client)
    }

    /// `GET /e`
    ///
    /// # Errors
    ///
    /// For the status `404`, [`Error::typed`](crate::Error::typed) decodes [`CustomersError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operation_names::Client) -> Result<(), operation_names::Error> {
    /// client.customers().customers().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn customers(&self) -> CustomersRequest {
        CustomersRequest::new(&self.client)
    }
}

/// `get-customer`
///
/// Created by [`Customers::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    call: rt::call::Call,
}

rt::call::implement! {
    GetCustomer: GET [Literal("/a")] {
    }
    -> (): empty;
}

/// The documented errors of [`GetCustomer`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerErrorResponse {
    /// `404`.
    ///
    /// Not there
    #[non_exhaustive]
    NotFound,
}

impl rt::error::Sealed for GetCustomerErrorResponse {}

impl rt::error::OperationError for GetCustomerErrorResponse {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// `customers-get`
///
/// Created by [`Customers::customers_get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomersGet {
    call: rt::call::Call,
}

rt::call::implement! {
    CustomersGet: GET [Literal("/b")] {
    }
    -> (): empty;
}

/// The documented errors of [`CustomersGet`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersGetError {
    /// `404`.
    ///
    /// Not there
    #[non_exhaustive]
    NotFound,
}

impl rt::error::Sealed for CustomersGetError {}

impl rt::error::OperationError for CustomersGetError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// `getCustomer`
///
/// Created by [`Customers::get_get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerGet {
    call: rt::call::Call,
}

rt::call::implement! {
    GetCustomerGet: GET [Literal("/c")] {
    }
    -> (): empty;
}

/// The documented errors of [`GetCustomerGet`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerGetError {
    /// `404`.
    ///
    /// Not there
    #[non_exhaustive]
    NotFound,
}

impl rt::error::Sealed for GetCustomerGetError {}

impl rt::error::OperationError for GetCustomerGetError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// `get-customer-error`
///
/// Created by [`Customers::get_error`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerError {
    call: rt::call::Call,
}

rt::call::implement! {
    GetCustomerError: GET [Literal("/d")] {
    }
    -> (): empty;
}

/// The documented errors of [`GetCustomerError`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerErrorError {
    /// `404`.
    ///
    /// Not there
    #[non_exhaustive]
    NotFound,
}

impl rt::error::Sealed for GetCustomerErrorError {}

impl rt::error::OperationError for GetCustomerErrorError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

/// `customers`
///
/// Created by [`Customers::customers`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomersRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    CustomersRequest: GET [Literal("/e")] {
    }
    -> (): empty;
}

/// The documented errors of [`CustomersRequest`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersError {
    /// `404`.
    ///
    /// Not there
    #[non_exhaustive]
    NotFound,
}

impl rt::error::Sealed for CustomersError {}

impl rt::error::OperationError for CustomersError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "customers")]
pub mod customers;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "customers")]
    /// # async fn example() -> Result<(), operation_names::Error> {
    /// use operation_names::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.customers().get().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Customers`.
    ///
    /// Example: `client.customers().get()`.
    #[cfg(feature = "customers")]
    #[inline]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
