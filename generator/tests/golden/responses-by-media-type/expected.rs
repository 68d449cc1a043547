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
    ///
    /// The body is sent as `application/json`; the document offers `application/scim+json` too.
    #[inline]
    pub fn add(&self) -> AddUser {
        AddUser {
            call: Call::new(&self.client),
            body: None,
        }
    }

    /// `GET /users/export`
    #[inline]
    pub fn export(&self) -> ExportUsers {
        ExportUsers {
            call: Call::new(&self.client),
        }
    }

    /// `GET /users/last`
    #[inline]
    pub fn get(&self) -> GetUser {
        GetUser {
            call: Call::new(&self.client),
        }
    }

    /// `GET /users/last/name`
    #[inline]
    pub fn get_name(&self) -> GetName {
        GetName {
            call: Call::new(&self.client),
        }
    }

    /// `DELETE /users/last/name`
    #[inline]
    pub fn remove_name(&self) -> RemoveName {
        RemoveName {
            call: Call::new(&self.client),
        }
    }
}

/// `add-user`
///
/// Made by [`Users::add`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUser {
    call: Call,
    body: Option<types::User>,
}

impl AddUser {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: types::User) -> Self {
        self.body = Some(body);
        self
    }

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
    pub async fn send(self) -> Result<Response<AddUserResponse>, Error> {
        AddUserResponse::read(self.send_raw().await?)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<AddUserResponse>, Error> {
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
        request.accept("application/json, application/scim+json, text/html;q=0.5")?;
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for AddUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddUser").finish_non_exhaustive()
    }
}

/// `export-users`
///
/// Made by [`Users::export`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportUsers {
    call: Call,
}

impl ExportUsers {
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
    pub async fn send(self) -> Result<Response<ExportUsersResponse>, Error> {
        ExportUsersResponse::read(self.send_raw().await?)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<ExportUsersResponse>, Error> {
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
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/users/export")],
        );
        request
            .accept(
                "application/json, text/csv, application/pdf, image/*, application/problem+json;q=0.5, text/plain;q=0.5",
            )?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ExportUsers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExportUsers").finish_non_exhaustive()
    }
}

/// `get-user`
///
/// Made by [`Users::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    call: Call,
}

impl GetUser {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/users/last")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetUser").finish_non_exhaustive()
    }
}

/// `get-name`
///
/// Made by [`Users::get_name`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetName {
    call: Call,
}

impl GetName {
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
    pub async fn send(self) -> Result<Response<Option<String>>, Error> {
        self.send_raw().await?.optional(&[204], Response::json_or_text)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Option<String>>, Error> {
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
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/users/last/name")],
        );
        request.accept("application/json, text/plain")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetName").finish_non_exhaustive()
    }
}

/// `remove-name`
///
/// Made by [`Users::remove_name`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveName {
    call: Call,
}

impl RemoveName {
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
        Ok(Request::to_path(Method::DELETE, &[PathPart::Literal("/users/last/name")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for RemoveName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RemoveName").finish_non_exhaustive()
    }
}

/// The documented successes of [`AddUser`].
///
/// The `Content-Type` of the response says which it is. To ask for one of them, set the header `Accept` by [`CallOptions::header`].
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
    Accepted,
    /// A success that the document does not describe, with its body.
    Other(bytes::Bytes),
}

impl AddUserResponse {
    #[inline]
    fn read(response: Response<bytes::Bytes>) -> Result<Response<Self>, Error> {
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
/// Ask an [`Error`] for it with [`Error::typed`].
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

impl OperationError for AddUserError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
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

/// The documented successes of [`ExportUsers`].
///
/// The `Content-Type` of the response says which it is. To ask for one of them, set the header `Accept` by [`CallOptions::header`].
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
    fn read(response: Response<bytes::Bytes>) -> Result<Response<Self>, Error> {
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
/// Ask an [`Error`] for it with [`Error::typed`].
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

impl OperationError for ExportUsersError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.media_type(&["application/problem+json", "text/plain"]) {
            Some("application/problem+json") => answer.json().map(Self::OtherProblemJson),
            Some("text/plain") => answer.text().map(Self::OtherText),
            _ => None,
        }
    }
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

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Problem`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `message`
    pub message: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Problem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "message" => property.optional(&mut self.message),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("message", &self.message);
    }
}

structure::implement!(Problem);

// ---- src/types/scim.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Scim`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Scim {
    /// `userName`
    pub user_name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Scim {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "userName" => property.optional(&mut self.user_name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("userName", &self.user_name);
    }
}

structure::implement!(Scim);

// ---- src/types/scim_problem.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/ScimProblem`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScimProblem {
    /// `detail`
    pub detail: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ScimProblem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "detail" => property.optional(&mut self.detail),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("detail", &self.detail);
    }
}

structure::implement!(ScimProblem);

// ---- src/types/user.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/User`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `login`
    pub login: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl User {
    /// Sets [`login`](Self::login).
    #[inline]
    #[must_use]
    pub fn with_login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self.extra.remove("login");
        self
    }

    /// Makes [`login`](Self::login) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_login_null(mut self) -> Self {
        self.login = None;
        self.extra.set_null("login");
        self
    }
}

impl object::Object for User {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "login" => property.optional(&mut self.login),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("login", &self.login);
    }
}

structure::implement!(User);
