// ---- src/client/devices.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `devices`.
#[derive(Clone, Debug)]
pub struct Devices {
    client: Client,
}

impl Devices {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /devices`
    #[inline]
    pub fn add(&self) -> AddDevices {
        AddDevices {
            call: Call::new(&self.client),
            body: None,
        }
    }

    /// `POST /orders`
    #[inline]
    pub fn add_order(&self) -> AddOrder {
        AddOrder {
            call: Call::new(&self.client),
            body: None,
        }
    }
}

/// `addDevices`
///
/// Made by [`Devices::add`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDevices {
    call: Call,
    body: Option<Vec<types::Seen>>,
}

impl AddDevices {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: Vec<types::Seen>) -> Self {
        self.body = Some(body);
        self
    }

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
            Method::POST,
            &[PathPart::Literal("/devices")],
        );
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for AddDevices {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddDevices").finish_non_exhaustive()
    }
}

/// `addOrder`
///
/// Made by [`Devices::add_order`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddOrder {
    call: Call,
    body: Option<types::AddOrderRequestBody>,
}

impl AddOrder {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: types::AddOrderRequestBody) -> Self {
        self.body = Some(body);
        self
    }

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
            Method::POST,
            &[PathPart::Literal("/orders")],
        );
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for AddOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddOrder").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "devices")]
pub mod devices;

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

    /// The operations of the tag `devices`.
    #[cfg(feature = "devices")]
    #[inline]
    pub fn devices(&self) -> devices::Devices {
        devices::Devices::new(self.clone())
    }
}

// ---- src/types/add_order_request_body.rs

use serde::de;

use super::{Numbered, Outer, Part};
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1orders/post/requestBody/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOrderRequestBody {
    /// `numbered`
    pub numbered: Option<Numbered>,
    /// `outer`
    pub outer: Option<Outer>,
    /// `part`
    pub part: Option<Part>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl AddOrderRequestBody {
    /// Sets [`numbered`](Self::numbered).
    #[inline]
    #[must_use]
    pub fn with_numbered(mut self, numbered: Numbered) -> Self {
        self.numbered = Some(numbered);
        self.extra.remove("numbered");
        self
    }

    /// Makes [`numbered`](Self::numbered) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_numbered_null(mut self) -> Self {
        self.numbered = None;
        self.extra.set_null("numbered");
        self
    }

    /// Sets [`outer`](Self::outer).
    #[inline]
    #[must_use]
    pub fn with_outer(mut self, outer: Outer) -> Self {
        self.outer = Some(outer);
        self.extra.remove("outer");
        self
    }

    /// Makes [`outer`](Self::outer) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_outer_null(mut self) -> Self {
        self.outer = None;
        self.extra.set_null("outer");
        self
    }

    /// Sets [`part`](Self::part).
    #[inline]
    #[must_use]
    pub fn with_part(mut self, part: Part) -> Self {
        self.part = Some(part);
        self.extra.remove("part");
        self
    }

    /// Makes [`part`](Self::part) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_part_null(mut self) -> Self {
        self.part = None;
        self.extra.set_null("part");
        self
    }
}

impl object::Object for AddOrderRequestBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "numbered" => property.optional(&mut self.numbered),
            "outer" => property.optional(&mut self.outer),
            "part" => property.optional(&mut self.part),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("numbered", &self.numbered);
        to.optional("outer", &self.outer);
        to.optional("part", &self.part);
    }
}

structure::implement!(AddOrderRequestBody);

// ---- src/types/bare.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Bare`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bare {
    /// `on`
    pub on: Option<bool>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Bare {
    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self.extra.remove("on");
        self
    }

    /// Makes [`on`](Self::on) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_on_null(mut self) -> Self {
        self.on = None;
        self.extra.set_null("on");
        self
    }
}

impl object::Object for Bare {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "on" => property.optional(&mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("on", &self.on);
    }
}

structure::implement!(Bare);

// ---- src/types/bell.rs

use serde::de;

use super::BellKind;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Bell`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bell {
    /// `kind`
    pub kind: BellKind,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Bell {
    /// A value with what the document requires. `kind` is `BELL`.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "BELL".into(),
            ..Self::default()
        }
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: BellKind) -> Self {
        self.kind = kind;
        self.extra.remove("kind");
        self
    }
}

impl object::Object for Bell {
    const REQUIRED: &'static [&'static str] = &["kind"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
    }
}

structure::implement!(Bell);

// ---- src/types/bell_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Bell/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BellKind {
    /// `BELL`
    Bell,
    /// `GONG`
    Gong,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl BellKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Bell, Self::Gong];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bell => "BELL",
            Self::Gong => "GONG",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for BellKind {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for BellKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "BELL" => Self::Bell,
            "GONG" => Self::Gong,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(BellKind, Unknown);

// ---- src/types/device.rs

use serde::de;

use super::{Bare, Bell, Door, Lamp, Lock};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Device`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Device {
    /// Lamp.
    Lamp(Box<Lamp>),
    /// Lock.
    Lock(Box<Lock>),
    /// Door.
    Door(Box<Door>),
    /// Bell.
    Bell(Box<Bell>),
    /// Bare.
    Bare(Box<Bare>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Lamp> for Device {
    #[inline]
    fn from(value: Lamp) -> Self {
        let value = if value.kind.is_empty() && value.extra.get("kind").is_none() {
            value.with_kind("LAMP")
        } else {
            value
        };
        Self::Lamp(Box::new(value))
    }
}

impl From<Lock> for Device {
    #[inline]
    fn from(value: Lock) -> Self {
        let value = if value.kind.is_none() && value.extra.get("kind").is_none() {
            value.with_kind("LOCK")
        } else {
            value
        };
        Self::Lock(Box::new(value))
    }
}

impl From<Door> for Device {
    #[inline]
    fn from(value: Door) -> Self {
        Self::Door(Box::new(value))
    }
}

impl From<Bell> for Device {
    #[inline]
    fn from(value: Bell) -> Self {
        let value = if value.kind.as_str().is_empty()
            && value.extra.get("kind").is_none()
        {
            value.with_kind("BELL".into())
        } else {
            value
        };
        Self::Bell(Box::new(value))
    }
}

impl From<Bare> for Device {
    #[inline]
    fn from(value: Bare) -> Self {
        let mut value = value;
        if value.extra.get("kind").is_none() {
            value.extra.insert("kind", "BARE");
        }
        Self::Bare(Box::new(value))
    }
}

impl union::Union for Device {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("BARE", 4),
        ("BELL", 3),
        ("DOOR", 2),
        ("GATE", 2),
        ("GONG", 3),
        ("LAMP", 0),
        ("LOCK", 1),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Lamp>().tagged(),
        union::Variant::of::<Lock>().tagged(),
        union::Variant::of::<Door>().tagged(),
        union::Variant::of::<Bell>().tagged(),
        union::Variant::of::<Bare>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Lamp| Self::Lamp(Box::new(value))),
            1 => union::variant(from, |value: Lock| Self::Lock(Box::new(value))),
            2 => union::variant(from, |value: Door| Self::Door(Box::new(value))),
            3 => union::variant(from, |value: Bell| Self::Bell(Box::new(value))),
            4 => union::variant(from, |value: Bare| Self::Bare(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Device, Unknown, [Lamp, Lock, Door, Bell, Bare]);

// ---- src/types/door.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Door`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Door {
    /// `kind`
    pub kind: String,
    /// `on`
    pub on: bool,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Door {
    /// A value with what the document requires: `kind`, `on`.
    #[inline]
    pub fn new(kind: impl Into<String>, on: bool) -> Self {
        Self {
            kind: kind.into(),
            on,
            ..Self::default()
        }
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self.extra.remove("kind");
        self
    }

    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = on;
        self.extra.remove("on");
        self
    }
}

impl object::Object for Door {
    const REQUIRED: &'static [&'static str] = &["kind", "on"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            "on" => property.required(1, &mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
        to.required("on", &self.on);
    }
}

structure::implement!(Door);

// ---- src/types/inner.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Inner`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// `ok`
    pub ok: bool,
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Inner {
    /// A value with what the document requires. `ok` is `true`.
    #[inline]
    pub fn new() -> Self {
        Self {
            ok: true,
            ..Self::default()
        }
    }

    /// Sets [`ok`](Self::ok).
    #[inline]
    #[must_use]
    pub fn with_ok(mut self, ok: bool) -> Self {
        self.ok = ok;
        self.extra.remove("ok");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }

    /// Makes [`a`](Self::a) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_a_null(mut self) -> Self {
        self.a = None;
        self.extra.set_null("a");
        self
    }
}

impl object::Object for Inner {
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

structure::implement!(Inner);

// ---- src/types/lamp.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Lamp`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lamp {
    /// `kind`
    pub kind: String,
    /// `on`
    pub on: bool,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Lamp {
    /// A value with what the document requires: `on`. `kind` is `LAMP`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self {
            on,
            kind: "LAMP".into(),
            ..Self::default()
        }
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self.extra.remove("kind");
        self
    }

    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = on;
        self.extra.remove("on");
        self
    }
}

impl object::Object for Lamp {
    const REQUIRED: &'static [&'static str] = &["kind", "on"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            "on" => property.required(1, &mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
        to.required("on", &self.on);
    }
}

structure::implement!(Lamp);

// ---- src/types/lock.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Lock`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `kind`
    pub kind: Option<String>,
    /// `on`
    pub on: bool,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Lock {
    /// A value with what the document requires: `on`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self { on, ..Self::default() }
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }

    /// Makes [`kind`](Self::kind) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_kind_null(mut self) -> Self {
        self.kind = None;
        self.extra.set_null("kind");
        self
    }

    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = on;
        self.extra.remove("on");
        self
    }
}

impl object::Object for Lock {
    const REQUIRED: &'static [&'static str] = &["on"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "on" => property.required(0, &mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.required("on", &self.on);
    }
}

structure::implement!(Lock);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod add_order_request_body;
mod bare;
mod bell;
mod bell_kind;
mod device;
mod door;
mod inner;
mod lamp;
mod lock;
mod numbered;
mod off;
mod one;
mod one_version;
mod outer;
mod part;
mod seen;
mod seen_bare;
mod seen_bell;
mod seen_door;
mod seen_lamp;
mod seen_lock;
mod three;
mod two;
mod two_version;

pub use self::add_order_request_body::AddOrderRequestBody;
pub use self::bare::Bare;
pub use self::bell::Bell;
pub use self::bell_kind::BellKind;
pub use self::device::Device;
pub use self::door::Door;
pub use self::inner::Inner;
pub use self::lamp::Lamp;
pub use self::lock::Lock;
pub use self::numbered::Numbered;
pub use self::off::Off;
pub use self::one::One;
pub use self::one_version::OneVersion;
pub use self::outer::Outer;
pub use self::part::Part;
pub use self::seen::Seen;
pub use self::seen_bare::SeenBare;
pub use self::seen_bell::SeenBell;
pub use self::seen_door::SeenDoor;
pub use self::seen_lamp::SeenLamp;
pub use self::seen_lock::SeenLock;
pub use self::three::Three;
pub use self::two::Two;
pub use self::two_version::TwoVersion;

// ---- src/types/numbered.rs

use serde::de;

use super::{One, Three, Two};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Numbered`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Numbered {
    /// One.
    One(Box<One>),
    /// Two.
    Two(Box<Two>),
    /// Three.
    Three(Box<Three>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<One> for Numbered {
    #[inline]
    fn from(value: One) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<Two> for Numbered {
    #[inline]
    fn from(value: Two) -> Self {
        let value = if value.version.as_i64() == 0
            && value.extra.get("version").is_none()
        {
            value.with_version(2.into())
        } else {
            value
        };
        Self::Two(Box::new(value))
    }
}

impl From<Three> for Numbered {
    #[inline]
    fn from(value: Three) -> Self {
        let value = if value.version == 0 && value.extra.get("version").is_none() {
            value.with_version(3)
        } else {
            value
        };
        Self::Three(Box::new(value))
    }
}

impl union::Union for Numbered {
    const DISCRIMINATOR: Option<&'static str> = Some("version");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("1", 0),
        ("2", 1),
        ("20", 1),
        ("3", 2),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<One>().tagged(),
        union::Variant::of::<Two>().tagged(),
        union::Variant::of::<Three>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: One| Self::One(Box::new(value))),
            1 => union::variant(from, |value: Two| Self::Two(Box::new(value))),
            2 => union::variant(from, |value: Three| Self::Three(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Numbered, Unknown, [One, Two, Three]);

// ---- src/types/off.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Off`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Off {
    /// `ok`
    pub ok: Option<bool>,
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Off {
    /// Sets [`ok`](Self::ok).
    #[inline]
    #[must_use]
    pub fn with_ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self.extra.remove("ok");
        self
    }

    /// Makes [`ok`](Self::ok) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_ok_null(mut self) -> Self {
        self.ok = None;
        self.extra.set_null("ok");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }

    /// Makes [`a`](Self::a) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_a_null(mut self) -> Self {
        self.a = None;
        self.extra.set_null("a");
        self
    }
}

impl object::Object for Off {
    const ALLOWED: json::Allowed = &[("ok", &[json::Scalar::Boolean(false)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ok" => property.optional(&mut self.ok),
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("ok", &self.ok);
        to.optional("a", &self.a);
    }
}

structure::implement!(Off);

// ---- src/types/one.rs

use serde::de;

use super::OneVersion;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/One`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// `version`
    pub version: OneVersion,
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl One {
    /// Sets [`version`](Self::version).
    #[inline]
    #[must_use]
    pub fn with_version(mut self, version: OneVersion) -> Self {
        self.version = version;
        self.extra.remove("version");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }

    /// Makes [`a`](Self::a) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_a_null(mut self) -> Self {
        self.a = None;
        self.extra.set_null("a");
        self
    }
}

impl object::Object for One {
    const REQUIRED: &'static [&'static str] = &["version"];

    const ALLOWED: json::Allowed = &[("version", &[json::Scalar::Signed(1)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "version" => property.required(0, &mut self.version),
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("version", &self.version);
        to.optional("a", &self.a);
    }
}

structure::implement!(One);

// ---- src/types/one_version.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/One/properties/version`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneVersion {
    /// `1`
    #[default]
    N1,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl OneVersion {
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

impl From<i64> for OneVersion {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::N1,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(OneVersion, Unknown);

// ---- src/types/outer.rs

use serde::de;

use super::{Inner, Off};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Outer`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    /// Inner.
    Inner(Box<Inner>),
    /// Off.
    Off(Box<Off>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Inner> for Outer {
    #[inline]
    fn from(value: Inner) -> Self {
        let value = if !value.ok && value.extra.get("ok").is_none() {
            value.with_ok(true)
        } else {
            value
        };
        Self::Inner(Box::new(value))
    }
}

impl From<Off> for Outer {
    #[inline]
    fn from(value: Off) -> Self {
        let value = if value.ok.is_none() && value.extra.get("ok").is_none() {
            value.with_ok(false)
        } else {
            value
        };
        Self::Off(Box::new(value))
    }
}

impl union::Union for Outer {
    const DISCRIMINATOR: Option<&'static str> = Some("ok");

    const TAGS: &'static [(&'static str, usize)] = &[("false", 1), ("true", 0)];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Inner>().tagged(),
        union::Variant::of::<Off>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Inner| Self::Inner(Box::new(value))),
            1 => union::variant(from, |value: Off| Self::Off(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Outer, Unknown, [Inner, Off]);

// ---- src/types/part.rs

use serde::de;

use super::{Device, Numbered};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Part`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// Device.
    Device(Box<Device>),
    /// Numbered.
    Numbered(Box<Numbered>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Device> for Part {
    #[inline]
    fn from(value: Device) -> Self {
        Self::Device(Box::new(value))
    }
}

impl From<Numbered> for Part {
    #[inline]
    fn from(value: Numbered) -> Self {
        Self::Numbered(Box::new(value))
    }
}

impl union::Union for Part {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Device>(),
        union::Variant::of::<Numbered>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Device| Self::Device(Box::new(value))),
            1 => union::variant(from, |value: Numbered| Self::Numbered(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Part, Unknown, [Device, Numbered]);

// ---- src/types/seen.rs

use serde::de;

use super::{SeenBare, SeenBell, SeenDoor, SeenLamp, SeenLock};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Seen`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Seen {
    /// Lamp.
    Lamp(Box<SeenLamp>),
    /// Lock.
    Lock(Box<SeenLock>),
    /// Door.
    Door(Box<SeenDoor>),
    /// Bell.
    Bell(Box<SeenBell>),
    /// Bare.
    Bare(Box<SeenBare>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<SeenLamp> for Seen {
    #[inline]
    fn from(value: SeenLamp) -> Self {
        let value = if value.kind.is_empty() && value.extra.get("kind").is_none() {
            value.with_kind("LAMP")
        } else {
            value
        };
        Self::Lamp(Box::new(value))
    }
}

impl From<SeenLock> for Seen {
    #[inline]
    fn from(value: SeenLock) -> Self {
        let value = if value.kind.is_none() && value.extra.get("kind").is_none() {
            value.with_kind("LOCK")
        } else {
            value
        };
        Self::Lock(Box::new(value))
    }
}

impl From<SeenDoor> for Seen {
    #[inline]
    fn from(value: SeenDoor) -> Self {
        Self::Door(Box::new(value))
    }
}

impl From<SeenBell> for Seen {
    #[inline]
    fn from(value: SeenBell) -> Self {
        let value = if value.kind.as_str().is_empty()
            && value.extra.get("kind").is_none()
        {
            value.with_kind("BELL".into())
        } else {
            value
        };
        Self::Bell(Box::new(value))
    }
}

impl From<SeenBare> for Seen {
    #[inline]
    fn from(value: SeenBare) -> Self {
        let mut value = value;
        if value.extra.get("kind").is_none() {
            value.extra.insert("kind", "BARE");
        }
        Self::Bare(Box::new(value))
    }
}

impl union::Union for Seen {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("BARE", 4),
        ("BELL", 3),
        ("DOOR", 2),
        ("GATE", 2),
        ("GONG", 3),
        ("LAMP", 0),
        ("LOCK", 1),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<SeenLamp>().tagged(),
        union::Variant::of::<SeenLock>().tagged(),
        union::Variant::of::<SeenDoor>().tagged(),
        union::Variant::of::<SeenBell>().tagged(),
        union::Variant::of::<SeenBare>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: SeenLamp| Self::Lamp(Box::new(value))),
            1 => union::variant(from, |value: SeenLock| Self::Lock(Box::new(value))),
            2 => union::variant(from, |value: SeenDoor| Self::Door(Box::new(value))),
            3 => union::variant(from, |value: SeenBell| Self::Bell(Box::new(value))),
            4 => union::variant(from, |value: SeenBare| Self::Bare(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Seen, Unknown, [Lamp, Lock, Door, Bell, Bare]);

// ---- src/types/seen_bare.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Device/oneOf/4`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeenBare {
    /// `seen`
    pub seen: Option<String>,
    /// `on`
    pub on: Option<bool>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl SeenBare {
    /// Sets [`seen`](Self::seen).
    #[inline]
    #[must_use]
    pub fn with_seen(mut self, seen: impl Into<String>) -> Self {
        self.seen = Some(seen.into());
        self.extra.remove("seen");
        self
    }

    /// Makes [`seen`](Self::seen) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_seen_null(mut self) -> Self {
        self.seen = None;
        self.extra.set_null("seen");
        self
    }

    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self.extra.remove("on");
        self
    }

    /// Makes [`on`](Self::on) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_on_null(mut self) -> Self {
        self.on = None;
        self.extra.set_null("on");
        self
    }
}

impl object::Object for SeenBare {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "seen" => property.optional(&mut self.seen),
            "on" => property.optional(&mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("seen", &self.seen);
        to.optional("on", &self.on);
    }
}

structure::implement!(SeenBare);

// ---- src/types/seen_bell.rs

use serde::de;

use super::BellKind;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Device/oneOf/3`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeenBell {
    /// `seen`
    pub seen: Option<String>,
    /// `kind`
    pub kind: BellKind,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl SeenBell {
    /// A value with what the document requires. `kind` is `BELL`.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "BELL".into(),
            ..Self::default()
        }
    }

    /// Sets [`seen`](Self::seen).
    #[inline]
    #[must_use]
    pub fn with_seen(mut self, seen: impl Into<String>) -> Self {
        self.seen = Some(seen.into());
        self.extra.remove("seen");
        self
    }

    /// Makes [`seen`](Self::seen) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_seen_null(mut self) -> Self {
        self.seen = None;
        self.extra.set_null("seen");
        self
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: BellKind) -> Self {
        self.kind = kind;
        self.extra.remove("kind");
        self
    }
}

impl object::Object for SeenBell {
    const REQUIRED: &'static [&'static str] = &["kind"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "seen" => property.optional(&mut self.seen),
            "kind" => property.required(0, &mut self.kind),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("seen", &self.seen);
        to.required("kind", &self.kind);
    }
}

structure::implement!(SeenBell);

// ---- src/types/seen_door.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Device/oneOf/2`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeenDoor {
    /// `seen`
    pub seen: Option<String>,
    /// `kind`
    pub kind: String,
    /// `on`
    pub on: bool,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl SeenDoor {
    /// A value with what the document requires: `kind`, `on`.
    #[inline]
    pub fn new(kind: impl Into<String>, on: bool) -> Self {
        Self {
            kind: kind.into(),
            on,
            ..Self::default()
        }
    }

    /// Sets [`seen`](Self::seen).
    #[inline]
    #[must_use]
    pub fn with_seen(mut self, seen: impl Into<String>) -> Self {
        self.seen = Some(seen.into());
        self.extra.remove("seen");
        self
    }

    /// Makes [`seen`](Self::seen) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_seen_null(mut self) -> Self {
        self.seen = None;
        self.extra.set_null("seen");
        self
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self.extra.remove("kind");
        self
    }

    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = on;
        self.extra.remove("on");
        self
    }
}

impl object::Object for SeenDoor {
    const REQUIRED: &'static [&'static str] = &["kind", "on"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "seen" => property.optional(&mut self.seen),
            "kind" => property.required(0, &mut self.kind),
            "on" => property.required(1, &mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("seen", &self.seen);
        to.required("kind", &self.kind);
        to.required("on", &self.on);
    }
}

structure::implement!(SeenDoor);

// ---- src/types/seen_lamp.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Device/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeenLamp {
    /// `seen`
    pub seen: Option<String>,
    /// `kind`
    pub kind: String,
    /// `on`
    pub on: bool,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl SeenLamp {
    /// A value with what the document requires: `on`. `kind` is `LAMP`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self {
            on,
            kind: "LAMP".into(),
            ..Self::default()
        }
    }

    /// Sets [`seen`](Self::seen).
    #[inline]
    #[must_use]
    pub fn with_seen(mut self, seen: impl Into<String>) -> Self {
        self.seen = Some(seen.into());
        self.extra.remove("seen");
        self
    }

    /// Makes [`seen`](Self::seen) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_seen_null(mut self) -> Self {
        self.seen = None;
        self.extra.set_null("seen");
        self
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self.extra.remove("kind");
        self
    }

    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = on;
        self.extra.remove("on");
        self
    }
}

impl object::Object for SeenLamp {
    const REQUIRED: &'static [&'static str] = &["kind", "on"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "seen" => property.optional(&mut self.seen),
            "kind" => property.required(0, &mut self.kind),
            "on" => property.required(1, &mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("seen", &self.seen);
        to.required("kind", &self.kind);
        to.required("on", &self.on);
    }
}

structure::implement!(SeenLamp);

// ---- src/types/seen_lock.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Device/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeenLock {
    /// `seen`
    pub seen: Option<String>,
    /// `kind`
    pub kind: Option<String>,
    /// `on`
    pub on: bool,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl SeenLock {
    /// A value with what the document requires: `on`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self { on, ..Self::default() }
    }

    /// Sets [`seen`](Self::seen).
    #[inline]
    #[must_use]
    pub fn with_seen(mut self, seen: impl Into<String>) -> Self {
        self.seen = Some(seen.into());
        self.extra.remove("seen");
        self
    }

    /// Makes [`seen`](Self::seen) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_seen_null(mut self) -> Self {
        self.seen = None;
        self.extra.set_null("seen");
        self
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }

    /// Makes [`kind`](Self::kind) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_kind_null(mut self) -> Self {
        self.kind = None;
        self.extra.set_null("kind");
        self
    }

    /// Sets [`on`](Self::on).
    #[inline]
    #[must_use]
    pub fn with_on(mut self, on: bool) -> Self {
        self.on = on;
        self.extra.remove("on");
        self
    }
}

impl object::Object for SeenLock {
    const REQUIRED: &'static [&'static str] = &["on"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "seen" => property.optional(&mut self.seen),
            "kind" => property.optional(&mut self.kind),
            "on" => property.required(0, &mut self.on),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("seen", &self.seen);
        to.optional("kind", &self.kind);
        to.required("on", &self.on);
    }
}

structure::implement!(SeenLock);

// ---- src/types/three.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Three`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Three {
    /// `version`
    pub version: i64,
    /// `a`
    pub a: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Three {
    /// A value with what the document requires: `a`. `version` is `3`.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            version: 3,
            ..Self::default()
        }
    }

    /// Sets [`version`](Self::version).
    #[inline]
    #[must_use]
    pub fn with_version(mut self, version: i64) -> Self {
        self.version = version;
        self.extra.remove("version");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = a.into();
        self.extra.remove("a");
        self
    }
}

impl object::Object for Three {
    const REQUIRED: &'static [&'static str] = &["version", "a"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "version" => property.required(0, &mut self.version),
            "a" => property.required(1, &mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("version", &self.version);
        to.required("a", &self.a);
    }
}

structure::implement!(Three);

// ---- src/types/two.rs

use serde::de;

use super::TwoVersion;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Two`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// `version`
    pub version: TwoVersion,
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Two {
    /// A value with what the document requires. `version` is `2`.
    #[inline]
    pub fn new() -> Self {
        Self {
            version: 2.into(),
            ..Self::default()
        }
    }

    /// Sets [`version`](Self::version).
    #[inline]
    #[must_use]
    pub fn with_version(mut self, version: TwoVersion) -> Self {
        self.version = version;
        self.extra.remove("version");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }

    /// Makes [`a`](Self::a) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_a_null(mut self) -> Self {
        self.a = None;
        self.extra.set_null("a");
        self
    }
}

impl object::Object for Two {
    const REQUIRED: &'static [&'static str] = &["version"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "version" => property.required(0, &mut self.version),
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("version", &self.version);
        to.optional("a", &self.a);
    }
}

structure::implement!(Two);

// ---- src/types/two_version.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Two/properties/version`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoVersion {
    /// `2`
    N2,
    /// `20`
    N20,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl TwoVersion {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N2, Self::N20];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::N20 => 20,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for TwoVersion {
    #[inline]
    fn default() -> Self {
        Self::Unknown(integer_enumeration::UnknownInteger::default())
    }
}

impl From<i64> for TwoVersion {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            2 => Self::N2,
            20 => Self::N20,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(TwoVersion, Unknown);
