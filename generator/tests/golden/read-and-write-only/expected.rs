// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "users")]
pub mod users;

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

    /// The operations of the tag `Users`.
    #[cfg(feature = "users")]
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users::new(self.clone())
    }
}

// ---- src/client/users.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Users`.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /users`
    #[inline]
    pub fn create(&self, body: types::User) -> CreateUser {
        CreateUser {
            call: Call::new(&self.client),
            body,
        }
    }
}

/// `create-user`
///
/// Made by [`Users::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser {
    call: Call,
    body: types::User,
}

impl CreateUser {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::User>, Error> {
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
        let mut request = Request::to_path(Method::POST, &[PathPart::Literal("/users")]);
        request.json(&self.body)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CreateUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateUser").finish_non_exhaustive()
    }
}

/// The documented errors of [`CreateUser`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserError {
    /// `400`.
    ///
    /// Why not
    BadRequest(types::Problem),
}

impl OperationError for CreateUserError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => answer.json().map(Self::BadRequest),
            _ => None,
        }
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod problem;
mod user;

pub use self::problem::Problem;
pub use self::user::User;

// ---- src/types/problem.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Problem`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `id`
    ///
    /// Read-only: the server sets it, and requests leave it out.
    pub id: i64,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Problem {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
    }
}

structure::implement!(Problem);

// ---- src/types/user.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/User`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Its number.
    ///
    /// Read-only: the server sets it, and requests leave it out.
    pub id: Option<i64>,
    /// `name`
    pub name: String,
    /// `password`
    ///
    /// Write-only: it is sent, and responses leave it out.
    pub password: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl User {
    /// A value with what the document requires: `name`, `password`.
    #[inline]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
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

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.extra.remove("name");
        self
    }

    /// Sets [`password`](Self::password).
    #[inline]
    #[must_use]
    pub fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self.extra.remove("password");
        self
    }
}

impl object::Object for User {
    const REQUIRED: &'static [&'static str] = &["name", "password"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            "name" => property.required(0, &mut self.name),
            "password" => property.required(1, &mut self.password),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
        to.required("name", &self.name);
        to.required("password", &self.password);
    }
}

structure::implement!(User);
