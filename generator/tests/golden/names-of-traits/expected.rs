// ---- src/client/borrow.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `borrow`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
/// client.borrow().borrow().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Borrow {
    client: rt::client::Client,
}

impl Borrow {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /e`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
    /// client.borrow().borrow().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn borrow(&self) -> BorrowRequest {
        BorrowRequest::new(&self.client)
    }
}

/// `borrow`
///
/// Created by [`Borrow::borrow`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BorrowRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    BorrowRequest: GET [Literal("/e")] {
    }
    -> (): empty;
}

// ---- src/client/deref.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `deref`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
/// client.deref().as_ref().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Deref {
    client: rt::client::Client,
}

impl Deref {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /d`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
    /// client.deref().as_ref().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn as_ref(&self) -> AsRefRequest {
        AsRefRequest::new(&self.client)
    }
}

/// `as_ref`
///
/// Created by [`Deref::as_ref`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsRefRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    AsRefRequest: GET [Literal("/d")] {
    }
    -> (): empty;
}

// ---- src/client/into_iter.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `into_iter`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
/// use names_of_traits::client::into_iter;
///
/// let arguments = into_iter::FromManyArguments {
///     a: 1,
///     b: 1,
///     c: 1,
///     d: 1,
///     e: 1,
///     f: 1,
///     g: 1,
/// };
/// let response = client.into_iter().from_many(arguments).add(1).not(1).send().await?;
/// println!("{:#?}", response.into_inner());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct IntoIter {
    client: rt::client::Client,
}

impl IntoIter {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /f`
    ///
    /// # Arguments
    ///
    /// The fields of [`FromManyArguments`].
    ///
    /// # Response
    ///
    /// Fine
    ///
    /// # Errors
    ///
    /// For the statuses `400` and `404`, [`Error::typed`](crate::Error::typed) decodes
    /// [`FromManyError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
    /// use names_of_traits::client::into_iter;
    ///
    /// let arguments = into_iter::FromManyArguments {
    ///     a: 1,
    ///     b: 1,
    ///     c: 1,
    ///     d: 1,
    ///     e: 1,
    ///     f: 1,
    ///     g: 1,
    /// };
    /// let response = client.into_iter().from_many(arguments).add(1).not(1).send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn from_many(&self, arguments: FromManyArguments) -> FromMany {
        FromMany::new(&self.client, arguments)
    }
}

/// The arguments of [`IntoIter::from_many`].
#[derive(Clone)]
pub struct FromManyArguments {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: i64,
    /// `c`
    pub c: i64,
    /// `d`
    pub d: i64,
    /// `e`
    pub e: i64,
    /// `f`
    pub f: i64,
    /// `g`
    pub g: i64,
}

rt::call::hide_values!(FromManyArguments);

/// `from-many`
///
/// Created by [`IntoIter::from_many`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FromMany {
    call: rt::call::Call,
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

rt::call::implement! {
    FromMany(arguments: FromManyArguments): GET [Literal("/f")] {
        a = arguments.a => query("a");
        b = arguments.b => query("b");
        c = arguments.c => query("c");
        d = arguments.d => query("d");
        e = arguments.e => query("e");
        f = arguments.f => query("f");
        g = arguments.g => query("g");
        /// `add`
        add(i64) => query("add");
        /// `not`
        not(i64) => query("not");
        /// `into`
        into(i64) => query("into");
        /// `from_x`
        from_x(i64) => query("from_x");
    }
    -> Vec<Vec<Vec<Vec<std::collections::BTreeMap<String, Vec<types::Types>>>>>>: json;
}

/// The documented errors of [`FromMany`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
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
    #[non_exhaustive]
    NotFound,
}

impl rt::error::Sealed for FromManyError {}

impl rt::error::OperationError for FromManyError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => answer.json().map(Self::BadRequest),
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "next")]
pub mod next;
#[cfg(feature = "deref")]
pub mod deref;
#[cfg(feature = "borrow")]
pub mod borrow;
#[cfg(feature = "into-iter")]
pub mod into_iter;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "deref")]
    /// # async fn example() -> Result<(), names_of_traits::Error> {
    /// use names_of_traits::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.deref().as_ref().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(
            rt::server::Server::STYLE_SERVER_EXAMPLE_COM_ADD,
        )
    }

    /// The operations of the tag `next`.
    ///
    /// Example: `client.next().clone_get()`.
    #[cfg(feature = "next")]
    #[inline]
    pub fn next(&self) -> next::Next {
        next::Next::new(self.clone())
    }

    /// The operations of the tag `deref`.
    ///
    /// Example: `client.deref().as_ref()`.
    #[cfg(feature = "deref")]
    #[inline]
    pub fn deref(&self) -> deref::Deref {
        deref::Deref::new(self.clone())
    }

    /// The operations of the tag `borrow`.
    ///
    /// Example: `client.borrow().borrow()`.
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

impl rt::server::Server {
    /// `https://{style}.{server}.example.com/{add}`
    pub const STYLE_SERVER_EXAMPLE_COM_ADD: Self = rt::server::Server {
        url: "https://{style}.{server}.example.com/{add}",
        variables: &[("style", "a"), ("server", "b"), ("add", "c")],
    };
}

impl rt::client_builder::ClientBuilder {
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
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::unknown_text::implement_text! {
    StyleServer, Unknown {
        "a" => A,
    }
}

/// The documented values of the variable `server` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerServer {
    /// `b`
    #[default]
    B,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::unknown_text::implement_text! {
    ServerServer, Unknown {
        "b" => B,
    }
}

// ---- src/client/next.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `next`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
/// client.next().clone_get().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Next {
    client: rt::client::Client,
}

impl Next {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
    /// client.next().clone_get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clone_get(&self) -> CloneRequest {
        CloneRequest::new(&self.client)
    }

    /// `GET /b/{x}`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
    /// client.next().index(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn index(&self, x: i64) -> Index {
        Index::new(&self.client, x)
    }

    /// `GET /c/{x}`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_traits::Client) -> Result<(), names_of_traits::Error> {
    /// client.next().eq(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn eq(&self, x: i64) -> EqRequest {
        EqRequest::new(&self.client, x)
    }
}

/// `clone`
///
/// Created by [`Next::clone_get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    CloneRequest: GET [Literal("/a")] {
    }
    -> (): empty;
}

/// `index`
///
/// Created by [`Next::index`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Index {
    call: rt::call::Call,
    x: i64,
}

rt::call::implement! {
    Index: GET [Literal("/b/"), Parameter("x")] {
        x: i64 => path("x");
    }
    -> (): empty;
}

/// `eq`
///
/// Created by [`Next::eq`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct EqRequest {
    call: rt::call::Call,
    x: i64,
}

rt::call::implement! {
    EqRequest: GET [Literal("/c/"), Parameter("x")] {
        x: i64 => path("x");
    }
    -> (): empty;
}

// ---- src/types/large.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Large`
///
/// Returned as an error by `into_iter().from_many()`.
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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Large {
        const REQUIRED: &'static [&'static str] = &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
        "a" => a: required(0);
        "b" => b: required(1);
        "c" => c: required(2);
        "d" => d: required(3);
        "e" => e: required(4);
        "f" => f: required(5);
        "g" => g: required(6);
        "h" => h: required(7);
        "i" => i: required(8);
        "j" => j: required(9);
        "k" => k: required(10);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod large;
mod types_mixed;

pub use self::large::Large;
pub use self::types_mixed::Types;

// ---- src/types/types_mixed.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Types`
///
/// Returned by `into_iter().from_many()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Types {
    /// `types_a`
    TypesA,
    /// `types_b`
    TypesB,
    /// `types_c`
    TypesC,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Types, Unknown, default {
        "types_a" => TypesA,
        "types_b" => TypesB,
        "types_c" => TypesC,
    }
}
