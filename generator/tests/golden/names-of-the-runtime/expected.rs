// ---- src/client/client_tag.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, parameter::Style, path::PathPart, request::Request,
    response::Response,
};
use crate::types;

/// The operations of the tag `Client`.
#[derive(Clone, Debug)]
pub struct ClientTag {
    client: Client,
}

impl ClientTag {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    #[inline]
    pub fn request(&self) -> RequestRequest {
        RequestRequest {
            call: Call::new(&self.client),
            style: None,
        }
    }

    /// `GET /more`
    #[inline]
    pub fn error(&self) -> ErrorRequest {
        ErrorRequest {
            call: Call::new(&self.client),
        }
    }
}

/// `request`
///
/// Made by [`ClientTag::request`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestRequest {
    call: Call,
    style: Option<types::Style>,
}

impl RequestRequest {
    /// `style`
    #[inline]
    pub fn style(mut self, style: types::Style) -> Self {
        self.style = Some(style);
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
    pub async fn send(self) -> Result<Response<types::Response>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Response>, Error> {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/things")]);
        request.query("style", Style::Form, true, &self.style)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for RequestRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RequestRequest").finish_non_exhaustive()
    }
}

/// `Error`
///
/// Made by [`ClientTag::error`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ErrorRequest {
    call: Call,
}

impl ErrorRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/more")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ErrorRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ErrorRequest").finish_non_exhaustive()
    }
}

/// The documented errors of [`RequestRequest`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestError {
    /// `default`.
    ///
    /// Not
    Other(types::Error),
}

impl OperationError for RequestError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        answer.json().map(Self::Other)
    }
}

/// The documented errors of [`ErrorRequest`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorError {
    /// `404`.
    ///
    /// Not
    NotFound(types::Error),
}

impl OperationError for ErrorError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => answer.json().map(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "tag-client")]
pub mod client_tag;

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

    /// The operations of the tag `Client`.
    #[cfg(feature = "tag-client")]
    #[inline]
    pub fn client(&self) -> client_tag::ClientTag {
        client_tag::ClientTag::new(self.clone())
    }
}

// ---- src/types/a.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/A`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum A {
    /// `A`
    A,
    /// `D`
    D,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl A {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::A, Self::D];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::D => "D",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for A {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for A {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            "D" => Self::D,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(A, Unknown);

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Vec`
pub type VecSchema = Vec<String>;

// ---- src/types/client.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Client`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Client {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(Client);

// ---- src/types/d.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/D`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct D {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for D {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(D);

// ---- src/types/error.rs

use serde::de;

use super::ResultSchema;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Error`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// `result`
    pub result: Option<ResultSchema>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Error {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "result" => property.optional(&mut self.result),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("result", &self.result);
    }
}

structure::implement!(Error);

// ---- src/types/infallible.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Infallible`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Infallible {
    /// `Infallible`
    Infallible,
    /// `FromStr`
    FromStr,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Infallible {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Infallible, Self::FromStr];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Infallible => "Infallible",
            Self::FromStr => "FromStr",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Infallible {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Infallible {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "Infallible" => Self::Infallible,
            "FromStr" => Self::FromStr,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Infallible, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod a;
mod client;
mod d;
mod error;
mod infallible;
mod object;
mod option_schema;
mod p;
mod response;
mod result_schema;
mod s;
mod serialize;
mod some_schema;
mod string_schema;
mod style;

pub use self::a::A;
pub use self::client::Client;
pub use self::d::D;
pub use self::error::Error;
pub use self::infallible::Infallible;
pub use self::object::Object;
pub use self::option_schema::OptionSchema;
pub use self::p::P;
pub use self::response::Response;
pub use self::result_schema::ResultSchema;
pub use self::s::S;
pub use self::serialize::Serialize;
pub use self::some_schema::SomeSchema;
pub use self::string_schema::StringSchema;
pub use self::style::Style;

// ---- src/types/object.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Object`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Object {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(Object);

// ---- src/types/option_schema.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Option`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionSchema {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for OptionSchema {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(OptionSchema);

// ---- src/types/p.rs

use serde::de;

use super::A;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/P`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct P {
    /// `a`
    pub a: Option<A>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for P {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("a", &self.a);
    }
}

structure::implement!(P);

// ---- src/types/response.rs

use serde::de;

use super::S;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Response`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// `vec`
    pub vec: Option<Vec<String>>,
    /// `s`
    pub s: Option<S>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Response {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "vec" => property.optional(&mut self.vec),
            "s" => property.optional(&mut self.s),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("vec", &self.vec);
        to.optional("s", &self.s);
    }
}

structure::implement!(Response);

// ---- src/types/result_schema.rs

use serde::de;

use super::OptionSchema;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Result`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultSchema {
    /// `option`
    pub option: Option<OptionSchema>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ResultSchema {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "option" => property.optional(&mut self.option),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("option", &self.option);
    }
}

structure::implement!(ResultSchema);

// ---- src/types/s.rs

use serde::de;

use super::{Object, P};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/S`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S {
    /// `p`
    pub p: Option<P>,
    /// `object`
    pub object: Option<Object>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for S {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "p" => property.optional(&mut self.p),
            "object" => property.optional(&mut self.object),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("p", &self.p);
        to.optional("object", &self.object);
    }
}

structure::implement!(S);

// ---- src/types/serialize.rs

use serde::de;

use super::{A, D};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Serialize`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Serialize {
    /// `d`
    pub d: Option<D>,
    /// `a`
    pub a: Option<A>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Serialize {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "d" => property.optional(&mut self.d),
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("d", &self.d);
        to.optional("a", &self.a);
    }
}

structure::implement!(Serialize);

// ---- src/types/some_schema.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Some`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeSchema {
    /// `None`
    None,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Default`
    Default,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl SomeSchema {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[
        Self::None,
        Self::Ok,
        Self::Err,
        Self::Default,
    ];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::Default => "Default",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for SomeSchema {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for SomeSchema {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "Ok" => Self::Ok,
            "Err" => Self::Err,
            "Default" => Self::Default,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(SomeSchema, Unknown);

// ---- src/types/string_schema.rs

use serde::de;

use super::SomeSchema;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/String`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringSchema {
    /// `some`
    pub some: Option<SomeSchema>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for StringSchema {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "some" => property.optional(&mut self.some),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("some", &self.some);
    }
}

structure::implement!(StringSchema);

// ---- src/types/style.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Style`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `Form`
    #[default]
    Form,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Style {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Form];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Form => "Form",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Style {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "Form" => Self::Form,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Style, Unknown);
