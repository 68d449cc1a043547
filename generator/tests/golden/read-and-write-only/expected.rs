// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "users")]
pub mod users;

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
    /// # #[cfg(feature = "users")]
    /// # async fn example() -> Result<(), read_and_write_only::Error> {
    /// use read_and_write_only::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.users().create(read_and_write_only::types::User::new("name", "password")).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Users`.
    #[cfg(feature = "users")]
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users::new(self.clone())
    }
}

// ---- src/client/users.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Users`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: read_and_write_only::Client) -> Result<(), read_and_write_only::Error> {
/// use read_and_write_only::types;
///
/// let body = types::User::new("name", "password");
/// let response = client.users().create(body).send().await?;
/// println!("{:?}", response.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Users {
    client: rt::client::Client,
}

impl Users {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /users`
    ///
    /// # Response
    ///
    /// Made
    ///
    /// # Errors
    ///
    /// For the status `400`, [`Error::typed`](crate::Error::typed) decodes [`CreateUserError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: read_and_write_only::Client) -> Result<(), read_and_write_only::Error> {
    /// use read_and_write_only::types;
    ///
    /// let body = types::User::new("name", "password");
    /// let response = client.users().create(body).send().await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: types::User) -> CreateUser {
        CreateUser::new(&self.client, body)
    }
}

/// `create-user`
///
/// Created by [`Users::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser {
    call: rt::call::Call,
    body: types::User,
}

rt::call::implement! {
    CreateUser: POST [Literal("/users")] {
        body: types::User;
    }
    body required json(body);
    -> types::User: json;
}

/// The documented errors of [`CreateUser`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserError {
    /// `400`.
    ///
    /// Why not
    BadRequest(types::Problem),
}

impl rt::error::Sealed for CreateUserError {}

impl rt::error::OperationError for CreateUserError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
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

use crate::runtime as rt;

/// Schema: `#/components/schemas/Problem`
///
/// Returned as an error by `users().create()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `id`
    ///
    /// Read-only: the server sets it, and requests omit it.
    pub id: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Problem {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required(0);
    }
}

// ---- src/types/user.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/User`
///
/// Returned by `users().create()`. Sent by `users().create()`.
///
/// # Examples
///
/// ```no_run
/// use read_and_write_only::types;
///
/// let value = types::User::new("name", "password").with_id(1);
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Its number.
    ///
    /// Read-only: the server sets it, and requests omit it.
    pub id: Option<i64>,
    /// `name`
    pub name: String,
    /// `password`
    ///
    /// Write-only: requests have it, and responses omit it.
    pub password: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl User {
    /// Creates a value with its required properties: `name`, `password`.
    #[inline]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    User {
        const REQUIRED: &'static [&'static str] = &["name", "password"];
        "id" => id: optional, with_id(i64), with_id_null;
        "name" => name: required(0), with_name(impl Into<String>);
        "password" => password: required(1), with_password(impl Into<String>);
    }
}
