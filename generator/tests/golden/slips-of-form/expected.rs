// ---- src/client/a.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `a`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: slips_of_form::Client) -> Result<(), slips_of_form::Error> {
/// client.a().get("id").send().await?;
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

    /// `GET /a/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: slips_of_form::Client) -> Result<(), slips_of_form::Error> {
    /// client.a().get("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetA {
        GetA::new(&self.client, id.into())
    }

    /// `DELETE /a/{id}`
    ///
    /// Scopes: `read` for `key`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: slips_of_form::Client) -> Result<(), slips_of_form::Error> {
    /// client.a().delete("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<String>) -> DeleteA {
        DeleteA::new(&self.client, id.into())
    }
}

/// `get /a/{id}`
///
/// Created by [`A::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetA {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    GetA: GET [Literal("/a/"), Parameter("id")] {
        id: String => path("id");
    }
    security [[SCHEME_KEY]];
    -> (): empty;
}

/// `deleteA`
///
/// Created by [`A::delete`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteA {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    DeleteA: DELETE [Literal("/a/"), Parameter("id")] {
        id: String => path("id");
    }
    security [[SCHEME_KEY]];
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;
#[cfg(feature = "a")]
pub mod a;

use crate::runtime as rt;

const SCHEME_KEY: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "key",
    kind: rt::credentials::SchemeKind::Header("X-Key"),
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "a")]
    /// # async fn example() -> Result<(), slips_of_form::Error> {
    /// use slips_of_form::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::key("key"))
    ///     .build()?;
    ///
    /// let response = client.a().get("id").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `things`.
    ///
    /// Example: `client.things().change_a("id")`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }

    /// The operations below `a`.
    ///
    /// Example: `client.a().get("id")`.
    #[cfg(feature = "a")]
    #[inline]
    pub fn a(&self) -> a::A {
        a::A::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

impl rt::credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: slips_of_form::Client) -> Result<(), slips_of_form::Error> {
/// client.things().change_a("id").page(1).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Things {
    client: rt::client::Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /a/{id}`
    ///
    /// # Errors
    ///
    /// For the statuses `401`, `402` and `403`, [`Error::typed`](crate::Error::typed) decodes
    /// [`ChangeAError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: slips_of_form::Client) -> Result<(), slips_of_form::Error> {
    /// client.things().change_a("id").page(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_a(&self, id: impl Into<String>) -> ChangeA {
        ChangeA::new(&self.client, id.into())
    }
}

/// `changeA`
///
/// Created by [`Things::change_a`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeA {
    call: rt::call::Call,
    id: String,
    page: Option<i64>,
    body: Option<serde_json::Value>,
}

rt::call::implement! {
    ChangeA: POST [Literal("/a/"), Parameter("id")] {
        id: String => path("id");
        /// `page`
        ///
        /// Example: `1`.
        page(i64) => query("page");
        /// The body of the request.
        body(serde_json::Value);
    }
    body optional json(body);
    security [[SCHEME_KEY]];
    -> (): empty;
}

/// The documented errors of [`ChangeA`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeAError {
    /// `401`.
    ///
    /// Not you.
    #[non_exhaustive]
    Unauthorized,
    /// `402`.
    ///
    /// Something else.
    #[non_exhaustive]
    PaymentRequired,
    /// `403`.
    #[non_exhaustive]
    Forbidden,
}

impl rt::error::Sealed for ChangeAError {}

impl rt::error::OperationError for ChangeAError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            401 => Some(Self::Unauthorized),
            402 => Some(Self::PaymentRequired),
            403 => Some(Self::Forbidden),
            _ => None,
        }
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
