// ---- src/client/client_tag.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Client`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_the_runtime::Client) -> Result<(), names_of_the_runtime::Error> {
/// client.client().error().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    client: rt::client::Client,
}

impl Client {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    ///
    /// # Response
    ///
    /// Fine
    ///
    /// # Errors
    ///
    /// For any status, [`Error::typed`](crate::Error::typed) decodes [`RequestError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_the_runtime::Client) -> Result<(), names_of_the_runtime::Error> {
    /// let response = client.client().request().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request(&self) -> Request {
        Request::new(&self.client)
    }

    /// `GET /more`
    ///
    /// # Errors
    ///
    /// For the status `404`, [`Error::typed`](crate::Error::typed) decodes [`ErrorError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_the_runtime::Client) -> Result<(), names_of_the_runtime::Error> {
    /// client.client().error().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn error(&self) -> Error {
        Error::new(&self.client)
    }
}

/// `request`
///
/// Created by [`Client::request`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    call: rt::call::Call,
    style: Option<types::Style>,
}

rt::call::implement! {
    Request: GET [Literal("/things")] {
        /// `style`
        style(types::Style) => query("style");
    }
    -> types::Response: json;
}

/// The documented errors of [`Request`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestError {
    /// `default`.
    ///
    /// Not
    Other(types::Error),
}

impl rt::error::Sealed for RequestError {}

impl rt::error::OperationError for RequestError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        answer.json().map(Self::Other)
    }
}

/// `Error`
///
/// Created by [`Client::error`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Error {
    call: rt::call::Call,
}

rt::call::implement! {
    Error: GET [Literal("/more")] {
    }
    -> (): empty;
}

/// The documented errors of [`Error`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorError {
    /// `404`.
    ///
    /// Not
    NotFound(types::Error),
}

impl rt::error::Sealed for ErrorError {}

impl rt::error::OperationError for ErrorError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => answer.json().map(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "tag-client")]
pub mod client_tag;

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
    /// # #[cfg(feature = "tag-client")]
    /// # async fn example() -> Result<(), names_of_the_runtime::Error> {
    /// use names_of_the_runtime::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.client().error().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Client`.
    ///
    /// Example: `client.client().error()`.
    #[cfg(feature = "tag-client")]
    #[inline]
    pub fn client(&self) -> client_tag::Client {
        client_tag::Client::new(self.clone())
    }
}

// ---- src/types/a.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/A`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum A {
    /// `A`
    A,
    /// `D`
    D,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    A, Unknown, default {
        "A" => A,
        "D" => D,
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Vec`
pub type VecValue = Vec<String>;

// ---- src/types/client.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Client`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Client {
        "x" => x: optional;
    }
}

// ---- src/types/error.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Error`
///
/// Returned as an error by `client().request()` and `client().error()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// `result`
    pub result: Option<types::ResultValue>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Error {
        "result" => result: optional;
    }
}

/// Schema: `#/components/schemas/Result`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultValue {
    /// `option`
    pub option: Option<types::OptionValue>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ResultValue {
        "option" => option: optional;
    }
}

/// Schema: `#/components/schemas/Option`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionValue {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OptionValue {
        "x" => x: optional;
    }
}

// ---- src/types/infallible.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Infallible`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Infallible {
    /// `Infallible`
    Infallible,
    /// `FromStr`
    FromStr,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Infallible, Unknown, default {
        "Infallible" => Infallible,
        "FromStr" => FromStr,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod a;
mod client;
mod error;
mod infallible;
mod response;
mod serialize;
mod string_value;
mod style;

pub use self::a::A;
pub use self::client::Client;
pub use self::error::{Error, OptionValue, ResultValue};
pub use self::infallible::Infallible;
pub use self::response::{Object, P, Response, S};
pub use self::serialize::{D, Serialize};
pub use self::string_value::{SomeValue, StringValue};
pub use self::style::Style;

// ---- src/types/response.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Response`
///
/// Returned by `client().request()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// `vec`
    pub vec: Option<Vec<String>>,
    /// `s`
    pub s: Option<types::S>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Response {
        "vec" => vec: optional;
        "s" => s: optional;
    }
}

/// Schema: `#/components/schemas/S`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S {
    /// `p`
    pub p: Option<types::P>,
    /// `object`
    pub object: Option<types::Object>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    S {
        "p" => p: optional;
        "object" => object: optional;
    }
}

/// Schema: `#/components/schemas/P`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct P {
    /// `a`
    pub a: Option<types::A>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    P {
        "a" => a: optional;
    }
}

/// Schema: `#/components/schemas/Object`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Object {
        "x" => x: optional;
    }
}

// ---- src/types/serialize.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Serialize`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Serialize {
    /// `d`
    pub d: Option<types::D>,
    /// `a`
    pub a: Option<types::A>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Serialize {
        "d" => d: optional;
        "a" => a: optional;
    }
}

/// Schema: `#/components/schemas/D`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct D {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    D {
        "x" => x: optional;
    }
}

// ---- src/types/string_value.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/String`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringValue {
    /// `some`
    pub some: Option<types::SomeValue>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    StringValue {
        "some" => some: optional;
    }
}

/// Schema: `#/components/schemas/Some`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeValue {
    /// `None`
    None,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Default`
    Default,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    SomeValue, Unknown, default {
        "None" => None,
        "Ok" => Ok,
        "Err" => Err,
        "Default" => Default,
    }
}

// ---- src/types/style.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Style`
///
/// Sent by `client().request()`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `Form`
    #[default]
    Form,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Style, Unknown {
        "Form" => Form,
    }
}
