// ---- src/client/crate_.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `crate`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_the_language::Client) -> Result<(), names_of_the_language::Error> {
/// let response = client
///     .crate_()
///     .self_("type")
///     .self_("self_")
///     .send_query("send_query")
///     .send()
///     .await?;
/// println!("{:?}", response.self_property);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Crate {
    client: rt::client::Client,
}

impl Crate {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /{type}`
    ///
    /// # Response
    ///
    /// Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_the_language::Client) -> Result<(), names_of_the_language::Error> {
    /// let response = client
    ///     .crate_()
    ///     .self_("type")
    ///     .self_("self_")
    ///     .send_query("send_query")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.self_property);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn self_(&self, r#type: impl Into<String>) -> Self_ {
        Self_::new(&self.client, r#type.into())
    }
}

/// `self`
///
/// Created by [`Crate::self_`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Self_ {
    call: rt::call::Call,
    r#type: String,
    self_: Option<String>,
    send_query: Option<String>,
    client: Option<String>,
    request_header: Option<String>,
}

rt::call::implement! {
    Self_: GET [Literal("/"), Parameter("type")] {
        r#type: String => path("type");
        /// `self`
        self_(impl Into<String>) => query("self");
        /// `send`
        send_query(impl Into<String>) => query("send");
        /// `client`
        client(impl Into<String>) => query("client");
        /// `request`
        request_header(impl Into<String>) => header("request");
    }
    -> types::Self_: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "crate")]
pub mod crate_;

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
    /// # #[cfg(feature = "crate")]
    /// # async fn example() -> Result<(), names_of_the_language::Error> {
    /// use names_of_the_language::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.crate_().self_("type").self_("self_").send_query("send_query").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `crate`.
    ///
    /// Example: `client.crate_().self_("type")`.
    #[cfg(feature = "crate")]
    #[inline]
    pub fn crate_(&self) -> crate_::Crate {
        crate_::Crate::new(self.clone())
    }
}

// ---- src/types/aliases_mixed.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/aliases`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Aliases {
    /// `x`
    pub x: Option<String>,
    /// `x_null`
    pub x_null: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Aliases {
        "x" => x: optional;
        "x_null" => x_null: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases_mixed;
mod mod_;
mod self_;
mod type_;

pub use self::aliases_mixed::Aliases;
pub use self::mod_::Mod;
pub use self::self_::{SelfType, Self_};
pub use self::type_::Type;

// ---- src/types/mod_.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/mod`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mod {
    /// `to`
    pub to: Option<String>,
    /// `property`
    pub property: Option<String>,
    /// `P`
    pub p: Option<String>,
    /// `A`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Mod {
        "to" => to: optional;
        "property" => property: optional;
        "P" => p: optional;
        "A" => a: optional;
    }
}

// ---- src/types/self_.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Self`
///
/// Returned by `crate_().self_()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// `self`
    pub self_: Option<String>,
    /// `Self`
    pub self_property: String,
    /// `type`
    pub r#type: types::SelfType,
    /// `extra`
    pub extra_property: Option<serde_json::Map<String, serde_json::Value>>,
    /// `_`
    pub underscore: Option<String>,
    /// `""`
    pub empty: Option<String>,
    /// `2fa`
    pub n2fa: Option<bool>,
    /// `@id`
    pub id: Option<String>,
    /// `$ref`
    pub r#ref: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Self_ {
        const REQUIRED: &'static [&'static str] = &["Self", "type"];
        "self" => self_: optional;
        "Self" => self_property: required(0);
        "type" => r#type: required(1);
        "extra" => extra_property: optional;
        "_" => underscore: optional;
        "" => empty: optional;
        "2fa" => n2fa: optional;
        "@id" => id: optional;
        "$ref" => r#ref: optional;
    }
}

/// Schema: `#/components/schemas/Self/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelfType {
    /// `fn`
    Fn,
    /// `Self`
    Self_,
    /// `true`
    True,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    SelfType, Unknown, default {
        "fn" => Fn,
        "Self" => Self_,
        "true" => True,
    }
}

// ---- src/types/type_.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/type`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// `new`
    pub new: Option<String>,
    /// `default`
    pub default: Option<String>,
    /// `clone`
    pub clone: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Type {
        "new" => new: optional;
        "default" => default: optional;
        "clone" => clone: optional;
    }
}
