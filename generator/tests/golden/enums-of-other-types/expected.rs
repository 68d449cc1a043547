// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "operations")]
pub mod operations;

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

    /// The operations of the tag `operations`.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

// ---- src/client/operations.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    client: Client,
}

impl Operations {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /a/{kind}`
    #[inline]
    pub fn get_a(&self, kind: types::GetAKind) -> GetA {
        GetA {
            call: Call::new(&self.client),
            kind,
            status: None,
            strict: None,
        }
    }
}

/// `getA`
///
/// Made by [`Operations::get_a`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetA {
    call: Call,
    kind: types::GetAKind,
    status: Option<Vec<types::GetAStatusItem>>,
    strict: Option<bool>,
}

impl GetA {
    /// `status`
    #[inline]
    pub fn status(mut self, status: Vec<types::GetAStatusItem>) -> Self {
        self.status = Some(status);
        self
    }

    /// `strict`
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
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
    pub async fn send(self) -> Result<Response<types::Holder>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Holder>, Error> {
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
            &[PathPart::Literal("/a/"), PathPart::Parameter("kind")],
        );
        request.path("kind", Style::Simple, false, &self.kind)?;
        request.query("status", Style::Form, true, &self.status)?;
        request.query("strict", Style::Form, true, &self.strict)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetA {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetA").finish_non_exhaustive()
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Count`
pub type Count = i32;

// ---- src/types/base.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Base`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `size`
    pub size: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Base {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "size" => property.optional(&mut self.size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("size", &self.size);
    }
}

structure::implement!(Base);

// ---- src/types/derived.rs

use serde::de;

use super::DerivedSize;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Derived`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    /// `size`
    pub size: Option<DerivedSize>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Derived {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "size" => property.optional(&mut self.size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("size", &self.size);
    }
}

structure::implement!(Derived);

// ---- src/types/derived_size.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Derived/allOf/1/properties/size`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DerivedSize {
    /// `1`
    N1,
    /// `2`
    N2,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl DerivedSize {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N1, Self::N2];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for DerivedSize {
    #[inline]
    fn default() -> Self {
        Self::Unknown(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for DerivedSize {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::N1,
            2 => Self::N2,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(DerivedSize, Unknown);

// ---- src/types/get_a_kind.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/paths/~1a~1{kind}/get/parameters/0/schema`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAKind {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `254`
    N254,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl GetAKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N0, Self::N1, Self::N254];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N254 => 254,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for GetAKind {
    #[inline]
    fn default() -> Self {
        Self::Unknown(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for GetAKind {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::N0,
            1 => Self::N1,
            254 => Self::N254,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(GetAKind, Unknown);

// ---- src/types/get_a_status_item.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/paths/~1a~1{kind}/get/parameters/1/schema/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAStatusItem {
    /// `Active`
    Active,
    /// `Closed`
    Closed,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl GetAStatusItem {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Active, Self::Closed];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Closed => "Closed",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for GetAStatusItem {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for GetAStatusItem {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "Active" => Self::Active,
            "Closed" => Self::Closed,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(GetAStatusItem, Unknown);

// ---- src/types/holder.rs

use serde::de;

use super::{
    HolderEither, HolderKind, HolderOne, HolderRegionsItem, HolderTold, HolderWhole,
};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `kind`
    pub kind: Option<HolderKind>,
    /// `whole`
    pub whole: Option<HolderWhole>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `regions`
    pub regions: Option<Vec<HolderRegionsItem>>,
    /// `plain`
    pub plain: Option<Vec<HolderWhole>>,
    /// `lists`
    pub lists: Option<Vec<i64>>,
    /// `wrong`
    pub wrong: Option<i32>,
    /// `object`
    pub object: Option<std::collections::BTreeMap<String, String>>,
    /// `fixed`
    pub fixed: Option<serde_json::Map<String, serde_json::Value>>,
    /// `one`
    pub one: Option<HolderOne>,
    /// `joined`
    pub joined: Option<HolderWhole>,
    /// `either`
    pub either: Option<HolderEither>,
    /// `against`
    pub against: Option<i32>,
    /// `told`
    pub told: Option<HolderTold>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Holder {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "whole" => property.optional(&mut self.whole),
            "ratio" => property.optional(&mut self.ratio),
            "regions" => property.optional(&mut self.regions),
            "plain" => property.optional(&mut self.plain),
            "lists" => property.optional(&mut self.lists),
            "wrong" => property.optional(&mut self.wrong),
            "object" => property.optional(&mut self.object),
            "fixed" => property.optional(&mut self.fixed),
            "one" => property.optional(&mut self.one),
            "joined" => property.optional(&mut self.joined),
            "either" => property.optional(&mut self.either),
            "against" => property.optional(&mut self.against),
            "told" => property.optional(&mut self.told),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("whole", &self.whole);
        to.optional("ratio", &self.ratio);
        to.optional("regions", &self.regions);
        to.optional("plain", &self.plain);
        to.optional("lists", &self.lists);
        to.optional("wrong", &self.wrong);
        to.optional("object", &self.object);
        to.optional("fixed", &self.fixed);
        to.optional("one", &self.one);
        to.optional("joined", &self.joined);
        to.optional("either", &self.either);
        to.optional("against", &self.against);
        to.optional("told", &self.told);
    }
}

structure::implement!(Holder);

// ---- src/types/holder_either.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Holder/properties/either`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderEither {
    /// `3`
    N3,
    /// `4`
    N4,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl HolderEither {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N3, Self::N4];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N3 => 3,
            Self::N4 => 4,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for HolderEither {
    #[inline]
    fn default() -> Self {
        Self::Unknown(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for HolderEither {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            3 => Self::N3,
            4 => Self::N4,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(HolderEither, Unknown);

// ---- src/types/holder_kind.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Holder/properties/kind`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderKind {
    /// `0`
    N0,
    /// `1`
    N1,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl HolderKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N0, Self::N1];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for HolderKind {
    #[inline]
    fn default() -> Self {
        Self::Unknown(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for HolderKind {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::N0,
            1 => Self::N1,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(HolderKind, Unknown);

// ---- src/types/holder_one.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Holder/properties/one`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderOne {
    /// `1`
    #[default]
    N1,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl HolderOne {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N1];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl From<i64> for HolderOne {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::N1,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(HolderOne, Unknown);

// ---- src/types/holder_regions_item.rs

use crate::runtime::{enumeration, unknown_value};

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
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl HolderRegionsItem {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Eu, Self::Us];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eu => "EU",
            Self::Us => "US",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for HolderRegionsItem {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for HolderRegionsItem {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "EU" => Self::Eu,
            "US" => Self::Us,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(HolderRegionsItem, Unknown);

// ---- src/types/holder_told.rs

use serde::de;

use super::{HolderToldFalse, HolderToldTrue};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Holder/properties/told`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderTold {
    /// True.
    True(Box<HolderToldTrue>),
    /// False.
    False(Box<HolderToldFalse>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<HolderToldTrue> for HolderTold {
    #[inline]
    fn from(value: HolderToldTrue) -> Self {
        Self::True(Box::new(value))
    }
}

impl From<HolderToldFalse> for HolderTold {
    #[inline]
    fn from(value: HolderToldFalse) -> Self {
        Self::False(Box::new(value))
    }
}

impl union::Union for HolderTold {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<HolderToldTrue>(),
        union::Variant::of::<HolderToldFalse>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => {
                union::variant(from, |value: HolderToldTrue| Self::True(Box::new(value)))
            }
            1 => {
                union::variant(
                    from,
                    |value: HolderToldFalse| Self::False(Box::new(value)),
                )
            }
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(HolderTold, Unknown, [True, False]);

// ---- src/types/holder_told_false.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Holder/properties/told/anyOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderToldFalse {
    /// `ok`
    pub ok: bool,
    /// `b`
    pub b: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for HolderToldFalse {
    const REQUIRED: &'static [&'static str] = &["ok"];

    const ALLOWED: json::Allowed = &[("ok", &[json::Scalar::Boolean(false)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ok" => property.required(0, &mut self.ok),
            "b" => property.optional(&mut self.b),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("ok", &self.ok);
        to.optional("b", &self.b);
    }
}

structure::implement!(HolderToldFalse);

// ---- src/types/holder_told_true.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Holder/properties/told/anyOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderToldTrue {
    /// `ok`
    pub ok: bool,
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for HolderToldTrue {
    const REQUIRED: &'static [&'static str] = &["ok"];

    const ALLOWED: json::Allowed = &[("ok", &[json::Scalar::Boolean(true)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ok" => property.required(0, &mut self.ok),
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("ok", &self.ok);
        to.optional("a", &self.a);
    }
}

structure::implement!(HolderToldTrue);

// ---- src/types/holder_whole.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Holder/properties/whole`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderWhole {
    /// `1`
    N1,
    /// `2`
    N2,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl HolderWhole {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N1, Self::N2];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for HolderWhole {
    #[inline]
    fn default() -> Self {
        Self::Unknown(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for HolderWhole {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::N1,
            2 => Self::N2,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(HolderWhole, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod base;
mod derived;
mod derived_size;
mod get_a_kind;
mod get_a_status_item;
mod holder;
mod holder_either;
mod holder_kind;
mod holder_one;
mod holder_regions_item;
mod holder_told;
mod holder_told_false;
mod holder_told_true;
mod holder_whole;

pub use self::base::Base;
pub use self::derived::Derived;
pub use self::derived_size::DerivedSize;
pub use self::get_a_kind::GetAKind;
pub use self::get_a_status_item::GetAStatusItem;
pub use self::holder::Holder;
pub use self::holder_either::HolderEither;
pub use self::holder_kind::HolderKind;
pub use self::holder_one::HolderOne;
pub use self::holder_regions_item::HolderRegionsItem;
pub use self::holder_told::HolderTold;
pub use self::holder_told_false::HolderToldFalse;
pub use self::holder_told_true::HolderToldTrue;
pub use self::holder_whole::HolderWhole;
