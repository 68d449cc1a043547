// ---- src/client/a.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `a`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: enums_of_other_types::Client) -> Result<(), enums_of_other_types::Error> {
/// use enums_of_other_types::types;
///
/// let kind = types::GetAKind::N0;
/// let response = client.a().get(kind).strict(true).send().await?;
/// println!("{:?}", response.kind);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct A {
    client: rt::client::Client,
}

impl A {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /a/{kind}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: enums_of_other_types::Client) -> Result<(), enums_of_other_types::Error> {
    /// use enums_of_other_types::types;
    ///
    /// let kind = types::GetAKind::N0;
    /// let response = client.a().get(kind).strict(true).send().await?;
    /// println!("{:?}", response.kind);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, kind: types::GetAKind) -> GetA {
        GetA::new(&self.client, kind)
    }
}

/// `getA`
///
/// Created by [`A::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetA {
    call: rt::call::Call,
    kind: types::GetAKind,
    status: Option<Vec<types::GetAStatusItem>>,
    strict: Option<bool>,
}

rt::call::implement! {
    GetA: GET [Literal("/a/"), Parameter("kind")] {
        kind: types::GetAKind => path("kind");
        /// `status`
        status(Vec<types::GetAStatusItem>) => query("status");
        /// `strict`
        strict(bool) => query("strict");
    }
    -> types::Holder: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "a")]
pub mod a;

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
    /// # #[cfg(feature = "a")]
    /// # async fn example() -> Result<(), enums_of_other_types::Error> {
    /// use enums_of_other_types::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.a().get(enums_of_other_types::types::GetAKind::N0).strict(true).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `a`.
    #[cfg(feature = "a")]
    #[inline]
    pub fn a(&self) -> a::A {
        a::A::new(self.clone())
    }
}

// ---- src/types/a.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1a~1{kind}/get/parameters/0/schema`
///
/// Sent by `a().get()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAKind {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `254`
    N254,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    GetAKind, Unknown, default {
        0 => N0,
        1 => N1,
        254 => N254,
    }
}

/// Schema: `#/paths/~1a~1{kind}/get/parameters/1/schema/items`
///
/// Sent by `a().get()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAStatusItem {
    /// `Active`
    Active,
    /// `Closed`
    Closed,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    GetAStatusItem, Unknown, default {
        "Active" => Active,
        "Closed" => Closed,
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Count`
pub type Count = i32;

// ---- src/types/base.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Base`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `size`
    pub size: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Base {
        "size" => size: optional;
    }
}

// ---- src/types/derived.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Derived`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    /// `size`
    pub size: Option<types::DerivedSize>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Derived {
        "size" => size: optional;
    }
}

/// Schema: `#/components/schemas/Derived/allOf/1/properties/size`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DerivedSize {
    /// `1`
    N1,
    /// `2`
    N2,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    DerivedSize, Unknown, default {
        1 => N1,
        2 => N2,
    }
}

// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
///
/// Returned by `a().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `kind`
    pub kind: Option<types::HolderKind>,
    /// `whole`
    pub whole: Option<types::HolderWhole>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `regions`
    pub regions: Option<Vec<types::HolderRegionsItem>>,
    /// `plain`
    pub plain: Option<Vec<types::HolderWhole>>,
    /// `lists`
    pub lists: Option<Vec<i64>>,
    /// `wrong`
    pub wrong: Option<i32>,
    /// `object`
    pub object: Option<std::collections::BTreeMap<String, String>>,
    /// `fixed`
    pub fixed: Option<serde_json::Map<String, serde_json::Value>>,
    /// `one`
    pub one: Option<types::HolderOne>,
    /// `joined`
    pub joined: Option<types::HolderWhole>,
    /// `either`
    pub either: Option<types::HolderEither>,
    /// `against`
    pub against: Option<i32>,
    /// `told`
    pub told: Option<types::HolderTold>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        "kind" => kind: optional;
        "whole" => whole: optional;
        "ratio" => ratio: optional;
        "regions" => regions: optional;
        "plain" => plain: optional;
        "lists" => lists: optional;
        "wrong" => wrong: optional;
        "object" => object: optional;
        "fixed" => fixed: optional;
        "one" => one: optional;
        "joined" => joined: optional;
        "either" => either: optional;
        "against" => against: optional;
        "told" => told: optional;
    }
}

/// Schema: `#/components/schemas/Holder/properties/kind`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderKind {
    /// `0`
    N0,
    /// `1`
    N1,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    HolderKind, Unknown, default {
        0 => N0,
        1 => N1,
    }
}

/// Schema: `#/components/schemas/Holder/properties/whole`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderWhole {
    /// `1`
    N1,
    /// `2`
    N2,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    HolderWhole, Unknown, default {
        1 => N1,
        2 => N2,
    }
}

/// Schema: `#/components/schemas/Holder/properties/one`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderOne {
    /// `1`
    #[default]
    N1,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    HolderOne, Unknown {
        1 => N1,
    }
}

/// Schema: `#/components/schemas/Holder/properties/either`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderEither {
    /// `3`
    N3,
    /// `4`
    N4,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    HolderEither, Unknown, default {
        3 => N3,
        4 => N4,
    }
}

/// Schema: `#/components/schemas/Holder/properties/told`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderTold {
    /// True.
    True(Box<types::HolderToldTrue>),
    /// False.
    False(Box<types::HolderToldFalse>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    HolderTold, Unknown {
        0 => True(types::HolderToldTrue), from;
        1 => False(types::HolderToldFalse), from;
    }
}

/// A region.
///
/// Schema: `#/components/schemas/Holder/properties/regions/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderRegionsItem {
    /// `EU`
    Eu,
    /// `US`
    Us,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    HolderRegionsItem, Unknown, default {
        "EU" => Eu,
        "US" => Us,
    }
}

/// Schema: `#/components/schemas/Holder/properties/told/anyOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderToldTrue {
    /// `ok`
    pub ok: bool,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    HolderToldTrue {
        const REQUIRED: &'static [&'static str] = &["ok"];
        const ALLOWED: rt::json::Allowed = &[("ok", &[rt::json::Scalar::Boolean(true)])];
        "ok" => ok: required(0);
        "a" => a: optional;
    }
}

/// Schema: `#/components/schemas/Holder/properties/told/anyOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderToldFalse {
    /// `ok`
    pub ok: bool,
    /// `b`
    pub b: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    HolderToldFalse {
        const REQUIRED: &'static [&'static str] = &["ok"];
        const ALLOWED: rt::json::Allowed = &[("ok", &[rt::json::Scalar::Boolean(false)])];
        "ok" => ok: required(0);
        "b" => b: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod a;
mod base;
mod derived;
mod holder;

pub use self::a::{GetAKind, GetAStatusItem};
pub use self::base::Base;
pub use self::derived::{Derived, DerivedSize};
pub use self::holder::{
    Holder, HolderEither, HolderKind, HolderOne, HolderRegionsItem, HolderTold,
    HolderToldFalse, HolderToldTrue, HolderWhole,
};
