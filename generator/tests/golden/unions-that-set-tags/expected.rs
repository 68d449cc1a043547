// ---- src/client/devices.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `devices`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: unions_that_set_tags::Client) -> Result<(), unions_that_set_tags::Error> {
/// client.devices().add().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Devices {
    client: rt::client::Client,
}

impl Devices {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /devices`
    ///
    /// # Response
    ///
    /// Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: unions_that_set_tags::Client) -> Result<(), unions_that_set_tags::Error> {
    /// client.devices().add().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add(&self) -> AddDevices {
        AddDevices::new(&self.client)
    }

    /// `POST /orders`
    ///
    /// # Response
    ///
    /// Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: unions_that_set_tags::Client) -> Result<(), unions_that_set_tags::Error> {
    /// client.devices().add_order().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_order(&self) -> AddOrder {
        AddOrder::new(&self.client)
    }
}

/// `addDevices`
///
/// Created by [`Devices::add`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDevices {
    call: rt::call::Call,
    body: Option<Vec<types::Seen>>,
}

rt::call::implement! {
    AddDevices: POST [Literal("/devices")] {
        /// The body of the request.
        body(Vec<types::Seen>);
    }
    body optional json(body);
    -> (): empty;
}

/// `addOrder`
///
/// Created by [`Devices::add_order`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddOrder {
    call: rt::call::Call,
    body: Option<types::AddOrderRequestBody>,
}

rt::call::implement! {
    AddOrder: POST [Literal("/orders")] {
        /// The body of the request.
        body(types::AddOrderRequestBody);
    }
    body optional json(body);
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "devices")]
pub mod devices;

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
    /// # #[cfg(feature = "devices")]
    /// # async fn example() -> Result<(), unions_that_set_tags::Error> {
    /// use unions_that_set_tags::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.devices().add().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `devices`.
    ///
    /// Example: `client.devices().add()`.
    #[cfg(feature = "devices")]
    #[inline]
    pub fn devices(&self) -> devices::Devices {
        devices::Devices::new(self.clone())
    }
}

// ---- src/types/devices.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1orders/post/requestBody/content/application~1json/schema`
///
/// Sent by `devices().add_order()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOrderRequestBody {
    /// `numbered`
    pub numbered: Option<types::Numbered>,
    /// `outer`
    pub outer: Option<types::Outer>,
    /// `part`
    pub part: Option<types::Part>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    AddOrderRequestBody {
        "numbered" => numbered: optional, with_numbered(types::Numbered), with_numbered_null;
        "outer" => outer: optional, with_outer(types::Outer), with_outer_null;
        "part" => part: optional, with_part(types::Part), with_part_null;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod devices;
mod numbered;
mod outer;
mod part;
mod seen;

pub use self::devices::AddOrderRequestBody;
pub use self::numbered::{Numbered, One, OneVersion, Three, Two, TwoVersion};
pub use self::outer::{Inner, Off, Outer};
pub use self::part::{Bare, Bell, BellKind, Device, Door, Lamp, Lock, Part};
pub use self::seen::{Seen, SeenBare, SeenBell, SeenDoor, SeenLamp, SeenLock};

// ---- src/types/numbered.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Numbered`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Numbered {
    /// One.
    One(Box<types::One>),
    /// Two.
    Two(Box<types::Two>),
    /// Three.
    Three(Box<types::Three>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Numbered, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("version");
        const TAGS: rt::union::Tags = &[("1", 0), ("2", 1), ("20", 1), ("3", 2)];
        0 => One(types::One).tagged(), from;
        1 => Two(types::Two).tagged(), from("version" = version.with_version(2.into()));
        2 => Three(types::Three).tagged(), from("version" = version.with_version(3));
    }
}

/// Schema: `#/components/schemas/One`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// `version`
    pub version: types::OneVersion,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    One {
        const REQUIRED: &'static [&'static str] = &["version"];
        const ALLOWED: rt::json::Allowed = &[("version", &[rt::json::Scalar::Signed(1)])];
        "version" => version: required(0), with_version(types::OneVersion);
        "a" => a: optional, with_a(impl Into<String>), with_a_null;
    }
}

/// Schema: `#/components/schemas/Two`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// `version`
    pub version: types::TwoVersion,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Two {
    /// Creates a value with its required properties. `version` is `2`.
    #[inline]
    pub fn new() -> Self {
        Self {
            version: 2.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Two {
        const REQUIRED: &'static [&'static str] = &["version"];
        "version" => version: required(0), with_version(types::TwoVersion);
        "a" => a: optional, with_a(impl Into<String>), with_a_null;
    }
}

/// Schema: `#/components/schemas/Three`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Three {
    /// `version`
    pub version: i64,
    /// `a`
    pub a: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Three {
    /// Creates a value with its required properties: `a`. `version` is `3`.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            version: 3,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Three {
        const REQUIRED: &'static [&'static str] = &["version", "a"];
        "version" => version: required(0), with_version(i64);
        "a" => a: required(1), with_a(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/One/properties/version`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneVersion {
    /// `1`
    #[default]
    N1,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    OneVersion, Unknown {
        1 => N1,
    }
}

/// Schema: `#/components/schemas/Two/properties/version`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoVersion {
    /// `2`
    N2,
    /// `20`
    N20,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    TwoVersion, Unknown, default {
        2 => N2,
        20 => N20,
    }
}

// ---- src/types/outer.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Outer`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    /// Inner.
    Inner(Box<types::Inner>),
    /// Off.
    Off(Box<types::Off>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Outer, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("ok");
        const TAGS: rt::union::Tags = &[("false", 1), ("true", 0)];
        0 => Inner(types::Inner).tagged(), from("ok" = ok.with_ok(true));
        1 => Off(types::Off).tagged(), from("ok" = ok.with_ok(false));
    }
}

/// Schema: `#/components/schemas/Inner`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// `ok`
    pub ok: bool,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Inner {
    /// Creates a value with its required properties. `ok` is `true`.
    #[inline]
    pub fn new() -> Self {
        Self {
            ok: true,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Inner {
        const REQUIRED: &'static [&'static str] = &["ok"];
        const ALLOWED: rt::json::Allowed = &[("ok", &[rt::json::Scalar::Boolean(true)])];
        "ok" => ok: required(0), with_ok(bool);
        "a" => a: optional, with_a(impl Into<String>), with_a_null;
    }
}

/// Schema: `#/components/schemas/Off`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Off {
    /// `ok`
    pub ok: Option<bool>,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Off {
        const ALLOWED: rt::json::Allowed = &[("ok", &[rt::json::Scalar::Boolean(false)])];
        "ok" => ok: optional, with_ok(bool), with_ok_null;
        "a" => a: optional, with_a(impl Into<String>), with_a_null;
    }
}

// ---- src/types/part.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Part`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// Device.
    Device(Box<types::Device>),
    /// Numbered.
    Numbered(Box<types::Numbered>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Part, Unknown {
        0 => Device(types::Device), from;
        1 => Numbered(types::Numbered), from;
    }
}

/// Schema: `#/components/schemas/Device`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Device {
    /// Lamp.
    Lamp(Box<types::Lamp>),
    /// Lock.
    Lock(Box<types::Lock>),
    /// Door.
    Door(Box<types::Door>),
    /// Bell.
    Bell(Box<types::Bell>),
    /// Bare.
    Bare(Box<types::Bare>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Device, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("kind");
        const TAGS: rt::union::Tags = &[("BARE", 4), ("BELL", 3), ("DOOR", 2), ("GATE", 2), ("GONG", 3), ("LAMP", 0), ("LOCK", 1)];
        0 => Lamp(types::Lamp).tagged(), from("kind" = kind.with_kind("LAMP"));
        1 => Lock(types::Lock).tagged(), from("kind" = kind.with_kind("LOCK"));
        2 => Door(types::Door).tagged(), from;
        3 => Bell(types::Bell).tagged(), from("kind" = kind.with_kind("BELL".into()));
        4 => Bare(types::Bare).tagged(), from("kind" = "BARE");
    }
}

/// Schema: `#/components/schemas/Lamp`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lamp {
    /// `kind`
    pub kind: String,
    /// `on`
    pub on: bool,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Lamp {
    /// Creates a value with its required properties: `on`. `kind` is `LAMP`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self {
            on,
            kind: "LAMP".into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Lamp {
        const REQUIRED: &'static [&'static str] = &["kind", "on"];
        "kind" => kind: required(0), with_kind(impl Into<String>);
        "on" => on: required(1), with_on(bool);
    }
}

/// Schema: `#/components/schemas/Lock`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `kind`
    pub kind: Option<String>,
    /// `on`
    pub on: bool,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Lock {
    /// Creates a value with its required properties: `on`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self { on, ..Self::default() }
    }
}

rt::structure::implement! {
    Lock {
        const REQUIRED: &'static [&'static str] = &["on"];
        "kind" => kind: optional, with_kind(impl Into<String>), with_kind_null;
        "on" => on: required(0), with_on(bool);
    }
}

/// Schema: `#/components/schemas/Door`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Door {
    /// `kind`
    pub kind: String,
    /// `on`
    pub on: bool,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Door {
    /// Creates a value with its required properties: `kind`, `on`.
    #[inline]
    pub fn new(kind: impl Into<String>, on: bool) -> Self {
        Self {
            kind: kind.into(),
            on,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Door {
        const REQUIRED: &'static [&'static str] = &["kind", "on"];
        "kind" => kind: required(0), with_kind(impl Into<String>);
        "on" => on: required(1), with_on(bool);
    }
}

/// Schema: `#/components/schemas/Bell`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bell {
    /// `kind`
    pub kind: types::BellKind,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Bell {
    /// Creates a value with its required properties. `kind` is `BELL`.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "BELL".into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Bell {
        const REQUIRED: &'static [&'static str] = &["kind"];
        "kind" => kind: required(0), with_kind(types::BellKind);
    }
}

/// Schema: `#/components/schemas/Bare`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bare {
    /// `on`
    pub on: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Bare {
        "on" => on: optional, with_on(bool), with_on_null;
    }
}

/// Schema: `#/components/schemas/Bell/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BellKind {
    /// `BELL`
    Bell,
    /// `GONG`
    Gong,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    BellKind, Unknown, default {
        "BELL" => Bell,
        "GONG" => Gong,
    }
}

// ---- src/types/seen.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Seen`
///
/// Sent by `devices().add()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Seen {
    /// Lamp.
    Lamp(Box<types::SeenLamp>),
    /// Lock.
    Lock(Box<types::SeenLock>),
    /// Door.
    Door(Box<types::SeenDoor>),
    /// Bell.
    Bell(Box<types::SeenBell>),
    /// Bare.
    Bare(Box<types::SeenBare>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Seen, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("kind");
        const TAGS: rt::union::Tags = &[("BARE", 4), ("BELL", 3), ("DOOR", 2), ("GATE", 2), ("GONG", 3), ("LAMP", 0), ("LOCK", 1)];
        0 => Lamp(types::SeenLamp).tagged(), from("kind" = kind.with_kind("LAMP"));
        1 => Lock(types::SeenLock).tagged(), from("kind" = kind.with_kind("LOCK"));
        2 => Door(types::SeenDoor).tagged(), from;
        3 => Bell(types::SeenBell).tagged(), from("kind" = kind.with_kind("BELL".into()));
        4 => Bare(types::SeenBare).tagged(), from("kind" = "BARE");
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl SeenLamp {
    /// Creates a value with its required properties: `on`. `kind` is `LAMP`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self {
            on,
            kind: "LAMP".into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    SeenLamp {
        const REQUIRED: &'static [&'static str] = &["kind", "on"];
        "seen" => seen: optional, with_seen(impl Into<String>), with_seen_null;
        "kind" => kind: required(0), with_kind(impl Into<String>);
        "on" => on: required(1), with_on(bool);
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl SeenLock {
    /// Creates a value with its required properties: `on`.
    #[inline]
    pub fn new(on: bool) -> Self {
        Self { on, ..Self::default() }
    }
}

rt::structure::implement! {
    SeenLock {
        const REQUIRED: &'static [&'static str] = &["on"];
        "seen" => seen: optional, with_seen(impl Into<String>), with_seen_null;
        "kind" => kind: optional, with_kind(impl Into<String>), with_kind_null;
        "on" => on: required(0), with_on(bool);
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl SeenDoor {
    /// Creates a value with its required properties: `kind`, `on`.
    #[inline]
    pub fn new(kind: impl Into<String>, on: bool) -> Self {
        Self {
            kind: kind.into(),
            on,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    SeenDoor {
        const REQUIRED: &'static [&'static str] = &["kind", "on"];
        "seen" => seen: optional, with_seen(impl Into<String>), with_seen_null;
        "kind" => kind: required(0), with_kind(impl Into<String>);
        "on" => on: required(1), with_on(bool);
    }
}

/// Schema: `#/components/schemas/Device/oneOf/3`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeenBell {
    /// `seen`
    pub seen: Option<String>,
    /// `kind`
    pub kind: types::BellKind,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl SeenBell {
    /// Creates a value with its required properties. `kind` is `BELL`.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "BELL".into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    SeenBell {
        const REQUIRED: &'static [&'static str] = &["kind"];
        "seen" => seen: optional, with_seen(impl Into<String>), with_seen_null;
        "kind" => kind: required(0), with_kind(types::BellKind);
    }
}

/// Schema: `#/components/schemas/Device/oneOf/4`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeenBare {
    /// `seen`
    pub seen: Option<String>,
    /// `on`
    pub on: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    SeenBare {
        "seen" => seen: optional, with_seen(impl Into<String>), with_seen_null;
        "on" => on: optional, with_on(bool), with_on_null;
    }
}
