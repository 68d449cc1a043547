// ---- src/client/accounts.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Accounts`.
#[derive(Clone, Debug)]
pub struct Accounts {
    client: Client,
}

impl Accounts {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /login`
    #[inline]
    pub fn login(&self) -> Login {
        Login {
            call: Call::new(&self.client),
            key: None,
            body: None,
        }
    }
}

/// `login`
///
/// Made by [`Accounts::login`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Login {
    call: Call,
    key: Option<String>,
    body: Option<types::Account>,
}

impl Login {
    /// `key`
    ///
    /// Constraints: format `password`.
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: types::Account) -> Self {
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
        let mut request = Request::to_path(Method::POST, &[PathPart::Literal("/login")]);
        request.query("key", Style::Form, true, &self.key)?;
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Login {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "accounts")]
pub mod accounts;

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

    /// The operations of the tag `Accounts`.
    #[cfg(feature = "accounts")]
    #[inline]
    pub fn accounts(&self) -> accounts::Accounts {
        accounts::Accounts::new(self.clone())
    }
}

// ---- src/types/account.rs

use serde::de;

use super::Login;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Account`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// `name`
    pub name: String,
    /// `password`
    ///
    /// Constraints: format `password`.
    pub password: String,
    /// `pin`
    ///
    /// Constraints: format `password`.
    pub pin: Option<i64>,
    /// `older`
    pub older: Option<Vec<String>>,
    /// `by_place`
    pub by_place: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `wrapped`
    ///
    /// Constraints: format `password`.
    pub wrapped: Option<String>,
    /// `formatted`
    ///
    /// Constraints: format `password`.
    pub formatted: Option<String>,
    /// `login`
    pub login: Option<Login>,
    /// `friends`
    pub friends: Option<Vec<Account>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Account {
    /// A value with what the document requires: `name`, `password`.
    #[inline]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.extra.remove("name");
        self
    }

    /// Sets [`password`](Self::password).
    #[inline]
    #[must_use]
    pub fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self.extra.remove("password");
        self
    }

    /// Sets [`pin`](Self::pin).
    #[inline]
    #[must_use]
    pub fn with_pin(mut self, pin: i64) -> Self {
        self.pin = Some(pin);
        self.extra.remove("pin");
        self
    }

    /// Makes [`pin`](Self::pin) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_pin_null(mut self) -> Self {
        self.pin = None;
        self.extra.set_null("pin");
        self
    }

    /// Sets [`older`](Self::older).
    #[inline]
    #[must_use]
    pub fn with_older(mut self, older: Vec<String>) -> Self {
        self.older = Some(older);
        self.extra.remove("older");
        self
    }

    /// Makes [`older`](Self::older) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_older_null(mut self) -> Self {
        self.older = None;
        self.extra.set_null("older");
        self
    }

    /// Sets [`by_place`](Self::by_place).
    #[inline]
    #[must_use]
    pub fn with_by_place(
        mut self,
        by_place: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.by_place = Some(by_place);
        self.extra.remove("by_place");
        self
    }

    /// Makes [`by_place`](Self::by_place) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_by_place_null(mut self) -> Self {
        self.by_place = None;
        self.extra.set_null("by_place");
        self
    }

    /// Sets [`wrapped`](Self::wrapped).
    #[inline]
    #[must_use]
    pub fn with_wrapped(mut self, wrapped: impl Into<String>) -> Self {
        self.wrapped = Some(wrapped.into());
        self.extra.remove("wrapped");
        self
    }

    /// Makes [`wrapped`](Self::wrapped) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_wrapped_null(mut self) -> Self {
        self.wrapped = None;
        self.extra.set_null("wrapped");
        self
    }

    /// Sets [`formatted`](Self::formatted).
    #[inline]
    #[must_use]
    pub fn with_formatted(mut self, formatted: impl Into<String>) -> Self {
        self.formatted = Some(formatted.into());
        self.extra.remove("formatted");
        self
    }

    /// Makes [`formatted`](Self::formatted) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_formatted_null(mut self) -> Self {
        self.formatted = None;
        self.extra.set_null("formatted");
        self
    }

    /// Sets [`login`](Self::login).
    #[inline]
    #[must_use]
    pub fn with_login(mut self, login: Login) -> Self {
        self.login = Some(login);
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

    /// Sets [`friends`](Self::friends).
    #[inline]
    #[must_use]
    pub fn with_friends(mut self, friends: Vec<Account>) -> Self {
        self.friends = Some(friends);
        self.extra.remove("friends");
        self
    }

    /// Makes [`friends`](Self::friends) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_friends_null(mut self) -> Self {
        self.friends = None;
        self.extra.set_null("friends");
        self
    }
}

impl object::Object for Account {
    const REQUIRED: &'static [&'static str] = &["name", "password"];

    const SECRETS: &'static [&'static str] = &[
        "password",
        "pin",
        "older",
        "by_place",
        "wrapped",
        "formatted",
    ];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.required(0, &mut self.name),
            "password" => property.required(1, &mut self.password),
            "pin" => property.nullable(&mut self.pin),
            "older" => property.optional(&mut self.older),
            "by_place" => property.optional(&mut self.by_place),
            "wrapped" => property.optional(&mut self.wrapped),
            "formatted" => property.optional(&mut self.formatted),
            "login" => property.optional(&mut self.login),
            "friends" => property.optional(&mut self.friends),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("name", &self.name);
        to.required("password", &self.password);
        to.optional("pin", &self.pin);
        to.optional("older", &self.older);
        to.optional("by_place", &self.by_place);
        to.optional("wrapped", &self.wrapped);
        to.optional("formatted", &self.formatted);
        to.optional("login", &self.login);
        to.optional("friends", &self.friends);
    }
}

structure::implement!(Account);

// ---- src/types/aliases.rs

//! Other names for types.

/// Constraints: format `password`.
///
/// Schema: `#/components/schemas/Password`
pub type Password = String;

/// Schema: `#/components/schemas/Text`
pub type Text = String;

// ---- src/types/keys.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Keys`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Keys {
    /// `owner`
    pub owner: Option<String>,
    /// The properties that are not declared above.
    pub additional_properties: std::collections::BTreeMap<String, String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Keys {
    /// Sets [`owner`](Self::owner).
    #[inline]
    #[must_use]
    pub fn with_owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self.extra.remove("owner");
        self
    }

    /// Makes [`owner`](Self::owner) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_owner_null(mut self) -> Self {
        self.owner = None;
        self.extra.set_null("owner");
        self
    }

    /// Sets [`additional_properties`](Self::additional_properties).
    #[inline]
    #[must_use]
    pub fn with_additional_properties(
        mut self,
        additional_properties: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }
}

impl object::Object for Keys {
    const HAS_SECRET_ADDITIONAL: bool = true;

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "owner" => property.optional(&mut self.owner),
            _ => property.additional(&mut self.additional_properties),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("owner", &self.owner);
        to.additional(&["owner"], &self.additional_properties);
    }
}

structure::implement!(Keys);

// ---- src/types/login.rs

use serde::de;

use super::Keys;
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Login`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Login {
    /// Password.
    Password(String),
    /// Integer.
    Integer(i64),
    /// Keys.
    Keys(Box<Keys>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Login {
    #[inline]
    fn from(value: String) -> Self {
        Self::Password(value)
    }
}

impl From<i64> for Login {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Keys> for Login {
    #[inline]
    fn from(value: Keys) -> Self {
        Self::Keys(Box::new(value))
    }
}

/// Without what the document calls a password.
impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Password(_) => f.write_str("Password([redacted])"),
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::Keys(value) => f.debug_tuple("Keys").field(value).finish(),
            Self::Unknown(_) => f.write_str("Unknown([redacted])"),
        }
    }
}

impl union::Union for Login {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<String>(),
        union::Variant::of::<i64>(),
        union::Variant::of::<Keys>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::Password),
            1 => union::variant(from, Self::Integer),
            2 => union::variant(from, |value: Keys| Self::Keys(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Login, Unknown, [Password, Integer, Keys]);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod account;
mod keys;
mod login;

pub use self::account::Account;
pub use self::keys::Keys;
pub use self::login::Login;
