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
    /// The variant of [`AddUserBody`] sets the media type of the body.
    ///
    /// # Response
    ///
    /// A variant of [`AddUserResponse`].
    ///
    /// [`AddUser::accept_json`] and [`AddUser::accept_scim_json`] accept one media type only.
    ///
    /// # Errors
    ///
    /// For the status `400`, [`Error::typed`](crate::Error::typed) decodes [`AddUserError`].
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
    /// [`ExportUsers::accept_json`], [`ExportUsers::accept_csv`], [`ExportUsers::accept_pdf`] and
    /// [`ExportUsers::accept_image`] accept one media type only.
    ///
    /// # Errors
    ///
    /// For any status, [`Error::typed`](crate::Error::typed) decodes [`ExportUsersError`].
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
    /// [`GetName::accept_json`] and [`GetName::accept_text`] accept one media type only.
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
/// Created by [`Users::add`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUser {
    call: rt::call::Call,
    body: Option<AddUserBody>,
}

rt::call::implement! {
    AddUser: POST [Literal("/users")] {
        /// The body of the request.
        body(impl Into<AddUserBody>);
    }
    accept "application/json, application/scim+json, text/html;q=0.5";
    accepts {
        /// Accepts only `application/json`.
        accept_json("application/json");
        /// Accepts only `application/scim+json`.
        accept_scim_json("application/scim+json, application/json;q=0.5, text/html;q=0.5");
    }
    body optional choice(body);
    -> AddUserResponse: choice(AddUserResponse);
}

/// The bodies of [`AddUser`].
///
/// The variant sets the media type of the body.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddUserBody {
    /// `application/json`.
    Json(types::User),
    /// `application/scim+json`.
    ScimJson(types::Scim),
}

rt::request_body::implement! {
    AddUserBody {
        Json(types::User) => json(), from;
        ScimJson(types::Scim) => json_as("application/scim+json"), from;
    }
}

/// The documented successful responses of [`AddUser`].
///
/// The `Content-Type` of the response says which it is. The functions of the request that start
/// with `accept_` ask for one of them.
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
    /// A successful response that the document does not declare, with its body.
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
/// [`Error::typed`](crate::Error::typed) decodes it.
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
/// Created by [`Users::export`].
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
        /// Accepts only `application/json`.
        accept_json("application/json");
        /// Accepts only `text/csv`.
        accept_csv("text/csv, application/problem+json;q=0.5, text/plain;q=0.5");
        /// Accepts only `application/pdf`.
        accept_pdf("application/pdf, application/problem+json;q=0.5, text/plain;q=0.5");
        /// Accepts only `image/*`.
        accept_image("image/*, application/problem+json;q=0.5, text/plain;q=0.5");
    }
    -> ExportUsersResponse: choice(ExportUsersResponse);
}

/// The documented successful responses of [`ExportUsers`].
///
/// The `Content-Type` of the response says which it is. The functions of the request that start
/// with `accept_` ask for one of them.
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
    /// A successful response that the document does not declare, with its body.
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
/// [`Error::typed`](crate::Error::typed) decodes it.
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
/// Created by [`Users::get`].
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
/// Created by [`Users::get_name`].
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
        /// Accepts only `application/json`.
        accept_json("application/json");
        /// Accepts only `text/plain`.
        accept_text("text/plain");
    }
    -> Option<String>: optional([204], json_or_text);
}

/// `remove-name`
///
/// Created by [`Users::remove_name`].
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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Scim {
        "userName" => user_name: optional, with_user_name(impl Into<String>), with_user_name_null;
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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
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
/// Returned by `users().add()`, `users().export()` and `users().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `login`
    pub login: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    User {
        "login" => login: optional, with_login(impl Into<String>), with_login_null;
    }
}
