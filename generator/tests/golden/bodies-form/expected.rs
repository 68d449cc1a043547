// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "tokens")]
pub mod tokens;

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

    /// The operations of the tag `Tokens`.
    #[cfg(feature = "tokens")]
    #[inline]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens::new(self.clone())
    }
}

// ---- src/client/tokens.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, form, options::CallOptions,
    parameter::Style, path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Tokens`.
#[derive(Clone, Debug)]
pub struct Tokens {
    client: Client,
}

impl Tokens {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /token`
    ///
    /// The body is sent as `application/x-www-form-urlencoded`.
    #[inline]
    pub fn create(&self, body: types::CreateTokenRequestBody) -> CreateToken {
        CreateToken {
            call: Call::new(&self.client),
            body,
        }
    }

    /// `GET /tokens`
    #[inline]
    pub fn list(&self) -> ListTokens {
        ListTokens {
            call: Call::new(&self.client),
        }
    }
}

/// `create-token`
///
/// Made by [`Tokens::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken {
    call: Call,
    body: types::CreateTokenRequestBody,
}

impl CreateToken {
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
        let mut request = Request::to_path(Method::POST, &[PathPart::Literal("/token")]);
        request
            .form(
                &self.body,
                &[
                    ("scope", form::Encoding::Style(Style::SpaceDelimited, false)),
                    ("expand", form::Encoding::Style(Style::DeepObject, true)),
                    ("claims", form::Encoding::Json),
                ],
            )?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CreateToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateToken").finish_non_exhaustive()
    }
}

/// `list-tokens`
///
/// Made by [`Tokens::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTokens {
    call: Call,
}

impl ListTokens {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/tokens")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListTokens {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListTokens").finish_non_exhaustive()
    }
}

// ---- src/types/create_token_request_body.rs

use serde::de;

use super::CreateTokenRequestBodyClient;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema`
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
    pub client: Option<CreateTokenRequestBodyClient>,
    /// `claims`
    pub claims: Option<serde_json::Map<String, serde_json::Value>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CreateTokenRequestBody {
    /// A value with what the document requires: `grant_type`.
    #[inline]
    pub fn new(grant_type: impl Into<String>) -> Self {
        Self {
            grant_type: grant_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`grant_type`](Self::grant_type).
    #[inline]
    #[must_use]
    pub fn with_grant_type(mut self, grant_type: impl Into<String>) -> Self {
        self.grant_type = grant_type.into();
        self.extra.remove("grant_type");
        self
    }

    /// Sets [`scope`](Self::scope).
    #[inline]
    #[must_use]
    pub fn with_scope(mut self, scope: Vec<String>) -> Self {
        self.scope = Some(scope);
        self.extra.remove("scope");
        self
    }

    /// Makes [`scope`](Self::scope) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_scope_null(mut self) -> Self {
        self.scope = None;
        self.extra.set_null("scope");
        self
    }

    /// Sets [`expand`](Self::expand).
    #[inline]
    #[must_use]
    pub fn with_expand(mut self, expand: Vec<String>) -> Self {
        self.expand = Some(expand);
        self.extra.remove("expand");
        self
    }

    /// Makes [`expand`](Self::expand) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_expand_null(mut self) -> Self {
        self.expand = None;
        self.extra.set_null("expand");
        self
    }

    /// Sets [`client`](Self::client).
    #[inline]
    #[must_use]
    pub fn with_client(mut self, client: CreateTokenRequestBodyClient) -> Self {
        self.client = Some(client);
        self.extra.remove("client");
        self
    }

    /// Makes [`client`](Self::client) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_client_null(mut self) -> Self {
        self.client = None;
        self.extra.set_null("client");
        self
    }

    /// Sets [`claims`](Self::claims).
    #[inline]
    #[must_use]
    pub fn with_claims(
        mut self,
        claims: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.claims = Some(claims);
        self.extra.remove("claims");
        self
    }

    /// Makes [`claims`](Self::claims) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_claims_null(mut self) -> Self {
        self.claims = None;
        self.extra.set_null("claims");
        self
    }
}

impl object::Object for CreateTokenRequestBody {
    const REQUIRED: &'static [&'static str] = &["grant_type"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "grant_type" => property.required(0, &mut self.grant_type),
            "scope" => property.optional(&mut self.scope),
            "expand" => property.optional(&mut self.expand),
            "client" => property.optional(&mut self.client),
            "claims" => property.optional(&mut self.claims),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("grant_type", &self.grant_type);
        to.optional("scope", &self.scope);
        to.optional("expand", &self.expand);
        to.optional("client", &self.client);
        to.optional("claims", &self.claims);
    }
}

structure::implement!(CreateTokenRequestBody);

// ---- src/types/create_token_request_body_client.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/client`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenRequestBodyClient {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CreateTokenRequestBodyClient {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Makes [`id`](Self::id) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_id_null(mut self) -> Self {
        self.id = None;
        self.extra.set_null("id");
        self
    }
}

impl object::Object for CreateTokenRequestBodyClient {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
    }
}

structure::implement!(CreateTokenRequestBodyClient);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod create_token_request_body;
mod create_token_request_body_client;

pub use self::create_token_request_body::CreateTokenRequestBody;
pub use self::create_token_request_body_client::CreateTokenRequestBodyClient;
