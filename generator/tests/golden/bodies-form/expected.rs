// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "tokens")]
pub mod tokens;

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
    /// # #[cfg(feature = "tokens")]
    /// # async fn example() -> Result<(), bodies_form::Error> {
    /// use bodies_form::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.tokens().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Tokens`.
    ///
    /// Example: `client.tokens().list()`.
    #[cfg(feature = "tokens")]
    #[inline]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens::new(self.clone())
    }
}

// ---- src/client/tokens.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Tokens`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: bodies_form::Client) -> Result<(), bodies_form::Error> {
/// client.tokens().list().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Tokens {
    client: rt::client::Client,
}

impl Tokens {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /token`
    ///
    /// The body is sent as `application/x-www-form-urlencoded`.
    ///
    /// # Response
    ///
    /// Made
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_form::Client) -> Result<(), bodies_form::Error> {
    /// use bodies_form::types;
    ///
    /// let body = types::CreateTokenRequestBody::new("grant_type");
    /// client.tokens().create(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: types::CreateTokenRequestBody) -> CreateToken {
        CreateToken::new(&self.client, body)
    }

    /// `GET /tokens`
    ///
    /// # Response
    ///
    /// None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_form::Client) -> Result<(), bodies_form::Error> {
    /// client.tokens().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListTokens {
        ListTokens::new(&self.client)
    }
}

/// `create-token`
///
/// Created by [`Tokens::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken {
    call: rt::call::Call,
    body: types::CreateTokenRequestBody,
}

rt::call::implement! {
    CreateToken: POST [Literal("/token")] {
        body: types::CreateTokenRequestBody;
    }
    body required form(body, &[("scope", rt::form::FormEncoding::Style(rt::parameter::Style::SpaceDelimited)), ("expand", rt::form::FormEncoding::Style(rt::parameter::Style::DeepObject)), ("claims", rt::form::FormEncoding::Json)]);
    -> (): empty;
}

/// `list-tokens`
///
/// Created by [`Tokens::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTokens {
    call: rt::call::Call,
}

rt::call::implement! {
    ListTokens: GET [Literal("/tokens")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod tokens;

pub use self::tokens::{CreateTokenRequestBody, CreateTokenRequestBodyClient};

// ---- src/types/tokens.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema`
///
/// Sent by `tokens().create()`.
///
/// # Examples
///
/// ```no_run
/// use bodies_form::types;
///
/// let value = types::CreateTokenRequestBody::new("grant_type");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenRequestBody {
    /// `grant_type`
    pub grant_type: String,
    /// `scope`
    pub scope: Option<Vec<String>>,
    /// `expand`
    pub expand: Option<Vec<String>>,
    /// `client`
    pub client: Option<types::CreateTokenRequestBodyClient>,
    /// `claims`
    pub claims: Option<serde_json::Map<String, serde_json::Value>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl CreateTokenRequestBody {
    /// Creates a value with its required properties: `grant_type`.
    #[inline]
    pub fn new(grant_type: impl Into<String>) -> Self {
        Self {
            grant_type: grant_type.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    CreateTokenRequestBody {
        const REQUIRED: &'static [&'static str] = &["grant_type"];
        "grant_type" => grant_type: required(0), with_grant_type(impl Into<String>);
        "scope" => scope: optional, with_scope(Vec<String>), with_scope_null;
        "expand" => expand: optional, with_expand(Vec<String>), with_expand_null;
        "client" => client: optional, with_client(types::CreateTokenRequestBodyClient), with_client_null;
        "claims" => claims: optional, with_claims(serde_json::Map<String, serde_json::Value>), with_claims_null;
    }
}

/// Schema:
/// `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/client`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenRequestBodyClient {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CreateTokenRequestBodyClient {
        "id" => id: optional, with_id(impl Into<String>), with_id_null;
    }
}
