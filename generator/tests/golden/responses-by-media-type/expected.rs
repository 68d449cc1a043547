// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "users")]
pub mod users;

use crate::runtime as rt;

/// The server that is called unless another is set.
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
    /// # async fn example() -> Result<(), responses_by_media_type::Error> {
    /// use responses_by_media_type::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.users().get().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Users`.
    ///
    /// Example: `client.users().remove_name()`.
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
/// # async fn example(client: responses_by_media_type::Client) -> Result<(), responses_by_media_type::Error> {
/// client.users().remove_name().send().await?;
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
    /// The body is sent as `application/json`; the document offers `application/scim+json` too.
    ///
    /// # Response
    ///
    /// A variant of [`AddUserResponse`].
    ///
    /// [`AddUser::accept_json`] and [`AddUser::accept_scim_json`] ask for one media type alone.
    ///
    /// # Errors
    ///
    /// For the status `400`, [`Error::typed`](crate::Error::typed) gives [`AddUserError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_media_type::Client) -> Result<(), responses_by_media_type::Error> {
    /// let response = client.users().add().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add(&self) -> AddUser {
        AddUser::new(&self.client)
    }

    /// `GET /users/export`
    ///
    /// # Response
    ///
    /// A variant of [`ExportUsersResponse`].
    ///
    /// [`ExportUsers::accept_json`], [`ExportUsers::accept_csv`], [`ExportUsers::accept_pdf`] and [`ExportUsers::accept_image`] ask for one media type alone.
    ///
    /// # Errors
    ///
    /// For any status, [`Error::typed`](crate::Error::typed) gives [`ExportUsersError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_media_type::Client) -> Result<(), responses_by_media_type::Error> {
    /// let response = client.users().export().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export(&self) -> ExportUsers {
        ExportUsers::new(&self.client)
    }

    /// `GET /users/last`
    ///
    /// # Response
    ///
    /// The user
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_media_type::Client) -> Result<(), responses_by_media_type::Error> {
    /// let response = client.users().get().send().await?;
    /// println!("{:?}", response.login);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetUser {
        GetUser::new(&self.client)
    }

    /// `GET /users/last/name`
    ///
    /// # Response
    ///
    /// - `200`: Their name
    /// - `204`: None
    ///
    /// [`GetName::accept_json`] and [`GetName::accept_text`] ask for one media type alone.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_media_type::Client) -> Result<(), responses_by_media_type::Error> {
    /// let response = client.users().get_name().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_name(&self) -> GetName {
        GetName::new(&self.client)
    }

    /// `DELETE /users/last/name`
    ///
    /// # Response
    ///
    /// Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_media_type::Client) -> Result<(), responses_by_media_type::Error> {
    /// client.users().remove_name().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_name(&self) -> RemoveName {
        RemoveName::new(&self.client)
    }
}

/// `add-user`
///
/// Made by [`Users::add`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUser {
    call: rt::call::Call,
    body: Option<types::User>,
}

rt::call::implement! {
    AddUser: POST [Literal("/users")] {
        /// The body of the request.
        body(types::User);
    }
    accept "application/json, application/scim+json, text/html;q=0.5";
    accepts {
        /// Asks for `application/json` alone.
        accept_json("application/json");
        /// Asks for `application/scim+json` alone.
        accept_scim_json("application/scim+json, application/json;q=0.5, text/html;q=0.5");
    }
    body optional json(body);
    -> AddUserResponse: choice(AddUserResponse);
}

/// The documented successes of [`AddUser`].
///
/// The `Content-Type` of the response says which it is. The functions of the request that start with `accept_` ask for one of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddUserResponse {
    /// `200`, `application/json`.
    ///
    /// The user
    OkJson(types::User),
    /// `200`, `application/scim+json`.
    ///
    /// The user
    OkScimJson(types::Scim),
    /// `202`.
    ///
    /// Later
    #[non_exhaustive]
    Accepted,
    /// A success that the document does not describe, with its body.
    Other(bytes::Bytes),
}

impl AddUserResponse {
    #[inline]
    fn read(
        response: rt::response::Response<bytes::Bytes>,
    ) -> Result<rt::response::Response<Self>, rt::error::Error> {
        Ok(
            match response.status().as_u16() {
                200 => {
                    match response
                        .media_type(&["application/json", "application/scim+json"])
                    {
                        Some("application/json") => {
                            response.json::<types::User>()?.map(Self::OkJson)
                        }
                        Some("application/scim+json") => {
                            response.json::<types::Scim>()?.map(Self::OkScimJson)
                        }
                        _ => response.map(Self::Other),
                    }
                }
                202 => response.map(|_| Self::Accepted),
                _ => response.map(Self::Other),
            },
        )
    }
}

/// The documented errors of [`AddUser`].
///
/// Ask an [`Error`](crate::Error) for it with [`Error::typed`](crate::Error::typed).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddUserError {
    /// `400`, `application/json`.
    ///
    /// Why not
    BadRequestJson(types::Problem),
    /// `400`, `application/scim+json`.
    ///
    /// Why not
    BadRequestScimJson(types::ScimProblem),
    /// `400`, `text/html`.
    ///
    /// Why not
    BadRequestHtml(String),
}

impl rt::error::Sealed for AddUserError {}

impl rt::error::OperationError for AddUserError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => {
                match answer
                    .media_type(
                        &["application/json", "application/scim+json", "text/html"],
                    )
                {
                    Some("application/json") => answer.json().map(Self::BadRequestJson),
                    Some("application/scim+json") => {
                        answer.json().map(Self::BadRequestScimJson)
                    }
                    Some("text/html") => answer.text().map(Self::BadRequestHtml),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// `export-users`
///
/// Made by [`Users::export`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportUsers {
    call: rt::call::Call,
}

rt::call::implement! {
    ExportUsers: GET [Literal("/users/export")] {
    }
    accept "application/json, text/csv, application/pdf, image/*, application/problem+json;q=0.5, text/plain;q=0.5";
    accepts {
        /// Asks for `application/json` alone.
        accept_json("application/json");
        /// Asks for `text/csv` alone.
        accept_csv("text/csv, application/problem+json;q=0.5, text/plain;q=0.5");
        /// Asks for `application/pdf` alone.
        accept_pdf("application/pdf, application/problem+json;q=0.5, text/plain;q=0.5");
        /// Asks for `image/*` alone.
        accept_image("image/*, application/problem+json;q=0.5, text/plain;q=0.5");
    }
    -> ExportUsersResponse: choice(ExportUsersResponse);
}

/// The documented successes of [`ExportUsers`].
///
/// The `Content-Type` of the response says which it is. The functions of the request that start with `accept_` ask for one of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportUsersResponse {
    /// `200`, `application/json`.
    ///
    /// All
    Json(Vec<types::User>),
    /// `200`, `text/csv`.
    ///
    /// All
    Csv(String),
    /// `200`, `application/pdf`.
    ///
    /// All
    Pdf(bytes::Bytes),
    /// `200`, `image/*`.
    ///
    /// All
    Image(bytes::Bytes),
    /// A success that the document does not describe, with its body.
    Other(bytes::Bytes),
}

impl ExportUsersResponse {
    #[inline]
    fn read(
        response: rt::response::Response<bytes::Bytes>,
    ) -> Result<rt::response::Response<Self>, rt::error::Error> {
        Ok(
            match response
                .media_type(
                    &["application/json", "text/csv", "application/pdf", "image/*"],
                )
            {
                Some("application/json") => {
                    response.json::<Vec<types::User>>()?.map(Self::Json)
                }
                Some("text/csv") => response.text()?.map(Self::Csv),
                Some("application/pdf") => response.map(Self::Pdf),
                Some("image/*") => response.map(Self::Image),
                _ => response.map(Self::Other),
            },
        )
    }
}

/// The documented errors of [`ExportUsers`].
///
/// Ask an [`Error`](crate::Error) for it with [`Error::typed`](crate::Error::typed).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportUsersError {
    /// `default`, `application/problem+json`.
    ///
    /// Why not
    OtherProblemJson(types::Problem),
    /// `default`, `text/plain`.
    ///
    /// Why not
    OtherText(String),
}

impl rt::error::Sealed for ExportUsersError {}

impl rt::error::OperationError for ExportUsersError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.media_type(&["application/problem+json", "text/plain"]) {
            Some("application/problem+json") => answer.json().map(Self::OtherProblemJson),
            Some("text/plain") => answer.text().map(Self::OtherText),
            _ => None,
        }
    }
}

/// `get-user`
///
/// Made by [`Users::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    call: rt::call::Call,
}

rt::call::implement! {
    GetUser: GET [Literal("/users/last")] {
    }
    -> types::User: json;
}

/// `get-name`
///
/// Made by [`Users::get_name`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetName {
    call: rt::call::Call,
}

rt::call::implement! {
    GetName: GET [Literal("/users/last/name")] {
    }
    accept "application/json, text/plain";
    accepts {
        /// Asks for `application/json` alone.
        accept_json("application/json");
        /// Asks for `text/plain` alone.
        accept_text("text/plain");
    }
    -> Option<String>: optional([204], json_or_text);
}

/// `remove-name`
///
/// Made by [`Users::remove_name`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveName {
    call: rt::call::Call,
}

rt::call::implement! {
    RemoveName: DELETE [Literal("/users/last/name")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod problem;
mod scim;
mod scim_problem;
mod user;

pub use self::problem::Problem;
pub use self::scim::Scim;
pub use self::scim_problem::ScimProblem;
pub use self::user::User;

// ---- src/types/problem.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Problem`
///
/// Returned as an error by `users().add()` and `users().export()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `message`
    pub message: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Problem {
        "message" => message: optional;
    }
}

// ---- src/types/scim.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Scim`
///
/// Returned by `users().add()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Scim {
    /// `userName`
    pub user_name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Scim {
        "userName" => user_name: optional;
    }
}

// ---- src/types/scim_problem.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/ScimProblem`
///
/// Returned as an error by `users().add()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScimProblem {
    /// `detail`
    pub detail: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ScimProblem {
        "detail" => detail: optional;
    }
}

// ---- src/types/user.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/User`
///
/// Returned by `users().add()`, `users().export()` and `users().get()`. Sent by `users().add()`.
///
/// # Examples
///
/// ```no_run
/// use responses_by_media_type::types;
///
/// let value = types::User::default().with_login("login");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `login`
    pub login: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    User {
        "login" => login: optional, with_login(impl Into<String>), with_login_null;
    }
}
