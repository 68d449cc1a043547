// ---- src/client/crate_.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `crate`.
#[derive(Clone, Debug)]
pub struct Crate {
    client: Client,
}

impl Crate {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /{type}`
    #[inline]
    pub fn self_(&self, r#type: impl Into<String>) -> Self_ {
        Self_ {
            call: Call::new(&self.client),
            r#type: r#type.into(),
            self_: None,
            send_query: None,
            client: None,
            request_header: None,
        }
    }
}

/// `self`
///
/// Made by [`Crate::self_`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Self_ {
    call: Call,
    r#type: String,
    self_: Option<String>,
    send_query: Option<String>,
    client: Option<String>,
    request_header: Option<String>,
}

impl Self_ {
    /// `self`
    #[inline]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// `send`
    #[inline]
    pub fn send_query(mut self, send_query: impl Into<String>) -> Self {
        self.send_query = Some(send_query.into());
        self
    }

    /// `client`
    #[inline]
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.client = Some(client.into());
        self
    }

    /// `request`
    #[inline]
    pub fn request_header(mut self, request_header: impl Into<String>) -> Self {
        self.request_header = Some(request_header.into());
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
    pub async fn send(self) -> Result<Response<types::Self_>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Self_>, Error> {
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
            &[PathPart::Literal("/"), PathPart::Parameter("type")],
        );
        request.path("type", Style::Simple, false, &self.r#type)?;
        request.query("self", Style::Form, true, &self.self_)?;
        request.query("send", Style::Form, true, &self.send_query)?;
        request.query("client", Style::Form, true, &self.client)?;
        request.header("request", false, &self.request_header)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Self_ {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Self_").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "crate")]
pub mod crate_;

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

    /// The operations of the tag `crate`.
    #[cfg(feature = "crate")]
    #[inline]
    pub fn crate_(&self) -> crate_::Crate {
        crate_::Crate::new(self.clone())
    }
}

// ---- src/types/aliases_mixed.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/aliases`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Aliases {
    /// `x`
    pub x: Option<String>,
    /// `x_null`
    pub x_null: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Aliases {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            "x_null" => property.optional(&mut self.x_null),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
        to.optional("x_null", &self.x_null);
    }
}

structure::implement!(Aliases);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases_mixed;
mod mod_;
mod self_;
mod self_type;
mod type_;

pub use self::aliases_mixed::Aliases;
pub use self::mod_::Mod;
pub use self::self_::Self_;
pub use self::self_type::SelfType;
pub use self::type_::Type;

// ---- src/types/mod_.rs

use serde::de;

use crate::runtime::{extra, object, structure};

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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Mod {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "to" => property.optional(&mut self.to),
            "property" => property.optional(&mut self.property),
            "P" => property.optional(&mut self.p),
            "A" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("to", &self.to);
        to.optional("property", &self.property);
        to.optional("P", &self.p);
        to.optional("A", &self.a);
    }
}

structure::implement!(Mod);

// ---- src/types/self_.rs

use serde::de;

use super::SelfType;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Self`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// `self`
    pub self_: Option<String>,
    /// `Self`
    pub self_property: String,
    /// `type`
    pub r#type: SelfType,
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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Self_ {
    const REQUIRED: &'static [&'static str] = &["Self", "type"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "self" => property.optional(&mut self.self_),
            "Self" => property.required(0, &mut self.self_property),
            "type" => property.required(1, &mut self.r#type),
            "extra" => property.optional(&mut self.extra_property),
            "_" => property.optional(&mut self.underscore),
            "" => property.optional(&mut self.empty),
            "2fa" => property.optional(&mut self.n2fa),
            "@id" => property.optional(&mut self.id),
            "$ref" => property.optional(&mut self.r#ref),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("self", &self.self_);
        to.required("Self", &self.self_property);
        to.required("type", &self.r#type);
        to.optional("extra", &self.extra_property);
        to.optional("_", &self.underscore);
        to.optional("", &self.empty);
        to.optional("2fa", &self.n2fa);
        to.optional("@id", &self.id);
        to.optional("$ref", &self.r#ref);
    }
}

structure::implement!(Self_);

// ---- src/types/self_type.rs

use crate::runtime::{enumeration, unknown_value};

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
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl SelfType {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Fn, Self::Self_, Self::True];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fn => "fn",
            Self::Self_ => "Self",
            Self::True => "true",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for SelfType {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for SelfType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "fn" => Self::Fn,
            "Self" => Self::Self_,
            "true" => Self::True,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(SelfType, Unknown);

// ---- src/types/type_.rs

use serde::de;

use crate::runtime::{extra, object, structure};

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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Type {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "new" => property.optional(&mut self.new),
            "default" => property.optional(&mut self.default),
            "clone" => property.optional(&mut self.clone),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("new", &self.new);
        to.optional("default", &self.default);
        to.optional("clone", &self.clone);
    }
}

structure::implement!(Type);
