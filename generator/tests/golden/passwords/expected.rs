// ---- src/client/accounts.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Accounts`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: passwords::Client) -> Result<(), passwords::Error> {
/// client.accounts().login().key("key").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Accounts {
    client: rt::client::Client,
}

impl Accounts {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /login`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: passwords::Client) -> Result<(), passwords::Error> {
    /// client.accounts().login().key("key").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn login(&self) -> Login {
        Login::new(&self.client)
    }
}

/// `login`
///
/// Created by [`Accounts::login`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Login {
    call: rt::call::Call,
    key: Option<String>,
    body: Option<types::Account>,
}

rt::call::implement! {
    Login: POST [Literal("/login")] {
        /// `key`
        ///
        /// Constraints: format `password`.
        key(impl Into<String>) => query("key");
        /// The body of the request.
        body(types::Account);
    }
    body optional json(body);
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "accounts")]
pub mod accounts;

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
    /// # #[cfg(feature = "accounts")]
    /// # async fn example() -> Result<(), passwords::Error> {
    /// use passwords::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.accounts().login().key("key").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Accounts`.
    ///
    /// Example: `client.accounts().login()`.
    #[cfg(feature = "accounts")]
    #[inline]
    pub fn accounts(&self) -> accounts::Accounts {
        accounts::Accounts::new(self.clone())
    }
}

// ---- src/types/account.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Account`
///
/// Sent by `accounts().login()`.
///
/// # Examples
///
/// ```no_run
/// use passwords::types;
///
/// let value = types::Account::new("name", "password");
/// ```
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
    pub login: Option<types::Login>,
    /// `friends`
    pub friends: Option<Vec<types::Account>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Account {
    /// Creates a value with its required properties: `name`, `password`.
    #[inline]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Account {
        const REQUIRED: &'static [&'static str] = &["name", "password"];
        const SECRETS: &'static [&'static str] = &["password", "pin", "older", "by_place", "wrapped", "formatted"];
        "name" => name: required(0), with_name(impl Into<String>);
        "password" => password: required(1), with_password(impl Into<String>);
        "pin" => pin: nullable, with_pin(i64), with_pin_null;
        "older" => older: optional, with_older(Vec<String>), with_older_null;
        "by_place" => by_place: optional, with_by_place(std::collections::BTreeMap<String, Vec<String>>), with_by_place_null;
        "wrapped" => wrapped: optional, with_wrapped(impl Into<String>), with_wrapped_null;
        "formatted" => formatted: optional, with_formatted(impl Into<String>), with_formatted_null;
        "login" => login: optional, with_login(types::Login), with_login_null;
        "friends" => friends: optional, with_friends(Vec<types::Account>), with_friends_null;
    }
}

/// Schema: `#/components/schemas/Login`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Login {
    /// Password.
    Password(String),
    /// Integer.
    Integer(i64),
    /// Keys.
    Keys(Box<types::Keys>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
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

rt::union::implement! {
    Login, Unknown {
        0 => Password(String), from;
        1 => Integer(i64), from;
        2 => Keys(types::Keys), from;
    }
}

/// Schema: `#/components/schemas/Keys`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Keys {
    /// `owner`
    pub owner: Option<String>,
    /// The additional properties.
    pub additional_properties: std::collections::BTreeMap<String, String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Keys {
        const HAS_SECRET_ADDITIONAL: bool = true;
        "owner" => owner: optional, with_owner(impl Into<String>), with_owner_null;
        _ => additional_properties: additional, with_additional_properties(std::collections::BTreeMap<String, String>);
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Constraints: format `password`.
///
/// Schema: `#/components/schemas/Password`
pub type Password = String;

/// Schema: `#/components/schemas/Text`
pub type Text = String;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod account;

pub use self::account::{Account, Keys, Login};
