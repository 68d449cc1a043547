// ---- src/client/a.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `a`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: errors_as_events::Client) -> Result<(), errors_as_events::Error> {
/// let response = client.a().get().send().await?;
/// println!("{:?}", response.x);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct A {
    client: rt::client::Client,
}

impl A {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    ///
    /// # Response
    ///
    /// A thing
    ///
    /// # Errors
    ///
    /// For any status, [`Error::typed`](crate::Error::typed) decodes [`GetAError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: errors_as_events::Client) -> Result<(), errors_as_events::Error> {
    /// let response = client.a().get().send().await?;
    /// println!("{:?}", response.x);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetA {
        GetA::new(&self.client)
    }
}

/// `get-a`
///
/// Created by [`A::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetA {
    call: rt::call::Call,
}

rt::call::implement! {
    GetA: GET [Literal("/a")] {
    }
    -> types::GetAResponseBody: json;
}

/// The documented errors of [`GetA`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAError {
    /// `default`.
    ///
    /// An error
    Other(String),
}

impl rt::error::Sealed for GetAError {}

impl rt::error::OperationError for GetAError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        answer.text().map(Self::Other)
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "a")]
pub mod a;

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
    /// # #[cfg(feature = "a")]
    /// # async fn example() -> Result<(), errors_as_events::Error> {
    /// use errors_as_events::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.a().get().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `a`.
    ///
    /// Example: `client.a().get()`.
    #[cfg(feature = "a")]
    #[inline]
    pub fn a(&self) -> a::A {
        a::A::new(self.clone())
    }
}

// ---- src/types/a.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1a/get/responses/200/content/application~1json/schema`
///
/// Returned by `a().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAResponseBody {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    GetAResponseBody {
        "x" => x: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod a;

pub use self::a::GetAResponseBody;
