//! Operations: how the values go over the wire.

use serde::Serialize;

use super::{Docs, Example, Pagination, Use};
use crate::{
    pointer::Pointer,
    wire::{
        Framing, HeaderSpelling, Method, ParameterLocation, PathPart, ResponseRole, Status, Style,
    },
};

/// An Operation Object (OpenAPI 3.0.3 §4.7.10) with everything that its path and the document add to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Operation {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// Its `operationId`, or method and path where it has none. Unique in the API.
    pub id: String,
    /// Whether it has no `operationId`, or one that another operation has too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_anonymous: bool,
    /// The name that an overlay gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
    /// The HTTP method.
    pub method: Method,
    /// The path, cut where values go in.
    pub path: Vec<PathPart>,
    /// The tags, in its order.
    pub tags: Vec<String>,
    /// Summary (as title), description, deprecation.
    pub docs: Docs,
    /// What its path says about all of its operations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_docs: Option<Docs>,
    /// The parameters: those of the path first, unless the operation overrides them.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// Where it is, where that is not the server of the other operations.
    pub server: Option<Server>,
    /// The other servers of its own, in the order of the document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_servers: Vec<Server>,
    /// The documented responses, in its order.
    pub responses: Vec<Response>,
    /// The alternatives of its security: one of them is enough, and each asks for all of its schemes, as far as requests can hold
    /// what they ask for. No alternative, or an empty one, means that the operation can be called without credentials.
    pub security: Vec<Vec<SecurityRequirement>>,
    /// How its answers are pages of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
}

/// A Parameter Object (OpenAPI 3.0.3 §4.7.12).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// Its name on the wire.
    pub name: String,
    /// The name that an overlay gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
    /// Where it goes.
    pub location: ParameterLocation,
    /// Whether a request must have it.
    pub required: bool,
    /// What its value is.
    pub value: Use,
    /// How its value is spelled.
    pub style: Style,
    /// Whether arrays and objects become several parameters.
    pub explode: bool,
    /// Whether reserved characters of its value are sent as they are (`allowReserved`).
    pub allow_reserved: bool,
    /// What people should know about it.
    pub docs: Docs,
}

/// A Request Body Object (OpenAPI 3.0.3 §4.7.13).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Body {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// Whether a request must have it.
    pub required: bool,
    /// What is said about it.
    pub description: Option<String>,
    /// What it is.
    pub content: Content,
    /// The media types that the document offers for it beside that one.
    pub alternatives: Vec<String>,
    /// Those of them in which the same value can be sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub spellings: Vec<BodySpelling>,
    /// The bodies that can be sent in its place: each has a media type of its own, and some have another value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Content>,
}

impl Body {
    /// What can be sent, the preferred first.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        std::iter::once(&self.content).chain(&self.others)
    }
}

/// Another media type in which the value of a body can be sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BodySpelling {
    /// The media type.
    pub media_type: String,
    /// How the value is written then.
    pub format: Format,
}

/// A request that the server makes and the caller of the API receives: a webhook (OpenAPI 3.1.1 §4.8.1) or a callback
/// (OpenAPI 3.0.3 §4.7.18). Those without a body are left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Webhook {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// What tells it from all others and from operations: `webhook` and its key, or `callback`, the operation and its key.
    pub id: String,
    /// Summary (as title) and description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs: Option<Docs>,
    /// Its body.
    pub body: Body,
}

/// A body of a known media type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Content {
    /// The media type that is sent or asked for, such as `application/json`.
    pub media_type: String,
    /// The media types and ranges of them (RFC 9110 §12.5.1) that stand for it, as the document spells them, the most exact first.
    pub keys: Vec<String>,
    /// How the value is written.
    pub format: Format,
    /// What the body is.
    pub value: Use,
    /// Examples of the body.
    pub examples: Vec<Example>,
}

impl Content {
    /// Whether its value is a JSON value, and its examples too: JSON itself, and forms, which are an object until they are written.
    pub fn is_json(&self) -> bool {
        matches!(self.format, Format::Json | Format::Form(_))
    }

    /// The same value in another media type.
    pub fn spelled(&self, spelling: BodySpelling) -> Self {
        Self {
            keys: vec![spelling.media_type.clone()],
            media_type: spelling.media_type,
            format: spelling.format,
            value: self.value.clone(),
            examples: Vec::new(),
        }
    }
}

/// How the value of a body is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Format {
    /// As JSON.
    Json,
    /// As `application/x-www-form-urlencoded`, with the spelling of those properties for which the document says it.
    Form(Vec<(String, Encoding)>),
    /// As `multipart/form-data` with these parts, the properties of the value; `None` where it has none that are known.
    Multipart(Option<Vec<Part>>),
    /// As a text.
    Text,
    /// As the bytes it is.
    Bytes,
    /// As one value after the other: the value is an element.
    Sequence(Framing),
}

/// A part of a `multipart/form-data` body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Its name on the wire.
    pub name: String,
    /// The name that an overlay gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
    /// Whether the body must have it.
    pub required: bool,
    /// What its value is.
    pub value: Use,
    /// How it is written.
    pub kind: PartKind,
    /// What people should know about it.
    pub docs: Docs,
}

/// How a part is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum PartKind {
    /// As a file, of this media type where the document says it.
    File(Option<String>),
    /// As a file for each element of a list.
    Files(Option<String>),
    /// As a value.
    Value(Option<Encoding>),
}

/// How a property of a form is spelled: an Encoding Object (OpenAPI 3.0.3 §4.7.15).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Encoding {
    /// Like a parameter of the query, with `explode` or not.
    Style(Style, bool),
    /// As JSON, of this media type.
    Json(String),
    /// As a text of this media type.
    Text(String),
}

/// A Response Object (OpenAPI 3.0.3 §4.7.17).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Response {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// The status it stands for.
    pub status: Status,
    /// What it says about the call.
    pub role: ResponseRole,
    /// What is said about it.
    pub description: String,
    /// The bodies it can have, the preferred first: `Content-Type` says which it is. None where the document declares none.
    pub contents: Vec<Content>,
    /// A body that is a sequence, where the document offers that beside others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<Content>,
    /// Its headers, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
}

/// A Header Object (OpenAPI 3.0.3 §4.7.21).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Header {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// Its name.
    pub name: String,
    /// What its value is.
    pub value: Use,
    /// How its value is spelled.
    pub spelling: HeaderSpelling,
    /// What people should know about it.
    pub docs: Docs,
}

/// A Server Object (OpenAPI 3.0.3 §4.7.5).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Server {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// The URL, with `{variable}`s.
    pub url: String,
    /// What is said about it.
    pub description: Option<String>,
    /// Its variables, in its order.
    pub variables: Vec<ServerVariable>,
    /// Whether it is on another machine by plain `http`, where no credentials are sent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_plain: bool,
}

/// A Server Variable Object (OpenAPI 3.0.3 §4.7.6).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServerVariable {
    /// Its name in the URL.
    pub name: String,
    /// The value it has unless another is set.
    pub default: String,
    /// The values it may have; empty where it may have any.
    pub values: Vec<String>,
    /// What is said about it.
    pub description: Option<String>,
}

/// A Security Scheme Object (OpenAPI 3.0.3 §4.7.27).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecurityScheme {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// Its key, as requirements use it.
    pub name: String,
    /// How it authenticates.
    pub kind: SecurityKind,
    /// What is said about it.
    pub description: Option<String>,
    /// The OAuth 2.0 scopes that it describes, each with what it allows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<(String, String)>,
    /// Where its tokens can be fetched by the client itself.
    pub client_credentials: Option<ClientCredentials>,
}

/// The client credentials flow of a security scheme (OpenAPI 3.0.3 §4.7.28).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClientCredentials {
    /// Where tokens are fetched: an absolute URL, or a path on the server of the API.
    pub token_url: String,
    /// How the client says who it is.
    pub authentication: ClientAuthentication,
}

/// How a client says who it is where it fetches tokens (RFC 6749 §2.3.1).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum ClientAuthentication {
    /// By user name and password.
    Basic,
    /// In the form.
    Body,
    /// By headers of these names.
    Headers(Vec<String>),
}

/// How a security scheme authenticates a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum SecurityKind {
    /// A key that is sent under a name.
    ApiKey {
        /// Where it is sent.
        location: ApiKeyLocation,
        /// Under which name.
        name: String,
    },
    /// User name and password (RFC 7617).
    Basic,
    /// A bearer token (RFC 6750), from whatever flow: `http` with scheme `bearer`, `oauth2`, `openIdConnect`.
    Bearer,
    /// An `Authorization` header (RFC 9110 §11.6.2) of this other scheme, such as `digest`.
    Authorization(String),
    /// A certificate (`mutualTLS`), which the transport shows: no request asks for it.
    MutualTls,
}

/// Where an API key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ApiKeyLocation {
    /// A header.
    Header,
    /// A pair of the query.
    Query,
    /// A cookie.
    Cookie,
}

/// One scheme that a security alternative asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SecurityRequirement {
    /// The name of the scheme.
    pub scheme: String,
    /// The OAuth 2.0 scopes it needs.
    pub scopes: Vec<String>,
}
