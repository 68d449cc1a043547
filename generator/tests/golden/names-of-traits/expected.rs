// ---- src/client/borrow.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `borrow`.
#[derive(Clone, Debug)]
pub struct Borrow {
    client: Client,
}

impl Borrow {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /e`
    #[inline]
    pub fn borrow(&self) -> BorrowRequest {
        BorrowRequest {
            call: Call::new(&self.client),
        }
    }
}

/// `borrow`
///
/// Made by [`Borrow::borrow`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BorrowRequest {
    call: Call,
}

impl BorrowRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/e")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for BorrowRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BorrowRequest").finish_non_exhaustive()
    }
}

// ---- src/client/deref.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `deref`.
#[derive(Clone, Debug)]
pub struct Deref {
    client: Client,
}

impl Deref {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /d`
    #[inline]
    pub fn as_ref(&self) -> AsRefRequest {
        AsRefRequest {
            call: Call::new(&self.client),
        }
    }
}

/// `as_ref`
///
/// Made by [`Deref::as_ref`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsRefRequest {
    call: Call,
}

impl AsRefRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/d")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for AsRefRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AsRefRequest").finish_non_exhaustive()
    }
}

// ---- src/client/into_iter.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, parameter::Style, path::PathPart, request::Request,
    response::Response,
};
use crate::types;

/// The operations of the tag `into_iter`.
#[derive(Clone, Debug)]
pub struct IntoIter {
    client: Client,
}

impl IntoIter {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /f`
    #[inline]
    pub fn from_many(
        &self,
        a: i64,
        b: i64,
        c: i64,
        d: i64,
        e: i64,
        f: i64,
        g: i64,
    ) -> FromMany {
        FromMany {
            call: Call::new(&self.client),
            a,
            b,
            c,
            d,
            e,
            f,
            g,
            add: None,
            not: None,
            into: None,
            from_x: None,
        }
    }
}

/// `from-many`
///
/// Made by [`IntoIter::from_many`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FromMany {
    call: Call,
    a: i64,
    b: i64,
    c: i64,
    d: i64,
    e: i64,
    f: i64,
    g: i64,
    add: Option<i64>,
    not: Option<i64>,
    into: Option<i64>,
    from_x: Option<i64>,
}

impl FromMany {
    /// `add`
    #[inline]
    pub fn add(mut self, add: i64) -> Self {
        self.add = Some(add);
        self
    }

    /// `not`
    #[inline]
    pub fn not(mut self, not: i64) -> Self {
        self.not = Some(not);
        self
    }

    /// `into`
    #[inline]
    pub fn into(mut self, into: i64) -> Self {
        self.into = Some(into);
        self
    }

    /// `from_x`
    #[inline]
    pub fn from_x(mut self, from_x: i64) -> Self {
        self.from_x = Some(from_x);
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
    pub async fn send(
        self,
    ) -> Result<
        Response<
            Vec<Vec<Vec<Vec<std::collections::BTreeMap<String, Vec<types::Types>>>>>>,
        >,
        Error,
    > {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<
        Response<
            Vec<Vec<Vec<Vec<std::collections::BTreeMap<String, Vec<types::Types>>>>>>,
        >,
        Error,
    > {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/f")]);
        request.query("a", Style::Form, true, &self.a)?;
        request.query("b", Style::Form, true, &self.b)?;
        request.query("c", Style::Form, true, &self.c)?;
        request.query("d", Style::Form, true, &self.d)?;
        request.query("e", Style::Form, true, &self.e)?;
        request.query("f", Style::Form, true, &self.f)?;
        request.query("g", Style::Form, true, &self.g)?;
        request.query("add", Style::Form, true, &self.add)?;
        request.query("not", Style::Form, true, &self.not)?;
        request.query("into", Style::Form, true, &self.into)?;
        request.query("from_x", Style::Form, true, &self.from_x)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for FromMany {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FromMany").finish_non_exhaustive()
    }
}

/// The documented errors of [`FromMany`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FromManyError {
    /// `400`.
    ///
    /// Not
    BadRequest(types::Large),
    /// `404`.
    ///
    /// Not
    NotFound,
}

impl OperationError for FromManyError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => answer.json().map(Self::BadRequest),
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "next")]
pub mod next;
#[cfg(feature = "deref")]
pub mod deref;
#[cfg(feature = "borrow")]
pub mod borrow;
#[cfg(feature = "into-iter")]
pub mod into_iter;

use crate::runtime::{client, client_builder, server, unknown_value};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::STYLE_SERVER_EXAMPLE_COM_ADD)
    }

    /// The operations of the tag `next`.
    #[cfg(feature = "next")]
    #[inline]
    pub fn next(&self) -> next::Next {
        next::Next::new(self.clone())
    }

    /// The operations of the tag `deref`.
    #[cfg(feature = "deref")]
    #[inline]
    pub fn deref(&self) -> deref::Deref {
        deref::Deref::new(self.clone())
    }

    /// The operations of the tag `borrow`.
    #[cfg(feature = "borrow")]
    #[inline]
    pub fn borrow(&self) -> borrow::Borrow {
        borrow::Borrow::new(self.clone())
    }

    /// The operations of the tag `into_iter`.
    #[cfg(feature = "into-iter")]
    #[inline]
    pub fn into_iter(&self) -> into_iter::IntoIter {
        into_iter::IntoIter::new(self.clone())
    }
}

impl server::Server {
    /// `https://{style}.{server}.example.com/{add}`
    pub const STYLE_SERVER_EXAMPLE_COM_ADD: Self = Self {
        url: "https://{style}.{server}.example.com/{add}",
        variables: &[("style", "a"), ("server", "b"), ("add", "c")],
    };
}

impl client_builder::ClientBuilder {
    /// Sets the variable `style` of the server's URL; `a` unless it is set.
    pub fn style(self, style: StyleServer) -> Self {
        self.server_variable("style", style.as_str())
    }

    /// Sets the variable `server` of the server's URL; `b` unless it is set.
    pub fn server_server(self, server_server: ServerServer) -> Self {
        self.server_variable("server", server_server.as_str())
    }

    /// Sets the variable `add` of the server's URL; `c` unless it is set.
    pub fn add(self, add: impl Into<String>) -> Self {
        self.server_variable("add", add)
    }
}

/// The documented values of the variable `style` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StyleServer {
    /// `a`
    #[default]
    A,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl StyleServer {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::A];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for StyleServer {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

unknown_value::implement_text!(StyleServer);

/// The documented values of the variable `server` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerServer {
    /// `b`
    #[default]
    B,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ServerServer {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::B];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for ServerServer {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "b" => Self::B,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

unknown_value::implement_text!(ServerServer);

// ---- src/client/next.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};

/// The operations of the tag `next`.
#[derive(Clone, Debug)]
pub struct Next {
    client: Client,
}

impl Next {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    #[inline]
    pub fn clone_operation(&self) -> CloneRequest {
        CloneRequest {
            call: Call::new(&self.client),
        }
    }

    /// `GET /b/{x}`
    #[inline]
    pub fn index(&self, x: i64) -> Index {
        Index {
            call: Call::new(&self.client),
            x,
        }
    }

    /// `GET /c/{x}`
    #[inline]
    pub fn eq(&self, x: i64) -> EqRequest {
        EqRequest {
            call: Call::new(&self.client),
            x,
        }
    }
}

/// `clone`
///
/// Made by [`Next::clone_operation`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    call: Call,
}

impl CloneRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/a")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CloneRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CloneRequest").finish_non_exhaustive()
    }
}

/// `index`
///
/// Made by [`Next::index`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Index {
    call: Call,
    x: i64,
}

impl Index {
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
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/b/"), PathPart::Parameter("x")],
        );
        request.path("x", Style::Simple, false, &self.x)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Index {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").finish_non_exhaustive()
    }
}

/// `eq`
///
/// Made by [`Next::eq`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct EqRequest {
    call: Call,
    x: i64,
}

impl EqRequest {
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
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/c/"), PathPart::Parameter("x")],
        );
        request.path("x", Style::Simple, false, &self.x)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for EqRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EqRequest").finish_non_exhaustive()
    }
}

// ---- src/types/large.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Large`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Large {
    /// `a`
    pub a: String,
    /// `b`
    pub b: String,
    /// `c`
    pub c: String,
    /// `d`
    pub d: String,
    /// `e`
    pub e: String,
    /// `f`
    pub f: String,
    /// `g`
    pub g: String,
    /// `h`
    pub h: String,
    /// `i`
    pub i: String,
    /// `j`
    pub j: String,
    /// `k`
    pub k: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Large {
    const REQUIRED: &'static [&'static str] = &[
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "k",
    ];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a" => property.required(0, &mut self.a),
            "b" => property.required(1, &mut self.b),
            "c" => property.required(2, &mut self.c),
            "d" => property.required(3, &mut self.d),
            "e" => property.required(4, &mut self.e),
            "f" => property.required(5, &mut self.f),
            "g" => property.required(6, &mut self.g),
            "h" => property.required(7, &mut self.h),
            "i" => property.required(8, &mut self.i),
            "j" => property.required(9, &mut self.j),
            "k" => property.required(10, &mut self.k),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("a", &self.a);
        to.required("b", &self.b);
        to.required("c", &self.c);
        to.required("d", &self.d);
        to.required("e", &self.e);
        to.required("f", &self.f);
        to.required("g", &self.g);
        to.required("h", &self.h);
        to.required("i", &self.i);
        to.required("j", &self.j);
        to.required("k", &self.k);
    }
}

structure::implement!(Large);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod large;
mod types_mixed;

pub use self::large::Large;
pub use self::types_mixed::Types;

// ---- src/types/types_mixed.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Types`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Types {
    /// `types_a`
    TypesA,
    /// `types_b`
    TypesB,
    /// `types_c`
    TypesC,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Types {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::TypesA, Self::TypesB, Self::TypesC];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TypesA => "types_a",
            Self::TypesB => "types_b",
            Self::TypesC => "types_c",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Types {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Types {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "types_a" => Self::TypesA,
            "types_b" => Self::TypesB,
            "types_c" => Self::TypesC,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Types, Unknown);
