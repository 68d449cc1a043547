//! The wire contract: what goes over HTTP, free of the way the document spells it.
//!
//! Made by `lower`, read by `translate`. In it there is no `$ref`, no `allOf`, no openapiv3 type and no Rust name but those that overlays give.
//! Schemas refer to each other by [`SchemaId`], so cycles are harmless, and null lives on the edges ([`Use`]) alone.

mod operation;
mod pagination;
mod schema;

use serde::Serialize;
use serde_json::Value;

pub use self::{
    operation::{
        ApiKeyLocation, Body, BodySpelling, ClientAuthentication, ClientCredentials, Content,
        Encoding, Format, Header, Operation, Parameter, Part, PartKind, Response, SecurityKind,
        SecurityRequirement, SecurityScheme, Server, ServerVariable, Webhook,
    },
    pagination::{Advance, Limit, Link, Order, Ordered, PageInput, PageNumber, Pagination},
    schema::{
        Access, Constraint, Docs, Enumeration, ExternalDocs, IntegerEnumeration, IntegerFormat,
        Object, Origin, Owner, Property, Role, Schema, SchemaId, Schemas, Shape, StringFormat,
        Tags, Union, Use, Variant,
    },
};
use crate::pointer::Pointer;
pub use crate::wire::{
    Conventions, EventElement, Framing, HeaderSpelling, Method, ParameterLocation, PathPart,
    RateLimit, RequestId, ResponseRole, Status, Style,
};

/// A whole API.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Api {
    /// Title, version and the rest of the Info Object.
    pub info: Info,
    /// The servers of the document: the one first that is called unless another is chosen, then the others in its order.
    pub servers: Vec<Server>,
    /// The tags that the document describes, in its order.
    pub tags: Vec<Tag>,
    /// The security schemes, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// Every schema, inline ones included.
    pub schemas: Schemas,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// The requests that the server makes: webhooks in the order of the document, then callbacks in that of their operations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub webhooks: Vec<Webhook>,
    /// What overlays say about all calls.
    #[serde(skip_serializing_if = "Conventions::is_empty")]
    pub conventions: Conventions,
    /// The names that overlays give constructors of credentials, each with the schemes that it takes secrets for: `x-credentials`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub credentials: Vec<(String, Vec<String>)>,
}

/// The Info Object (OpenAPI 3.0.3 §4.7.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Info {
    /// The name of the API.
    pub title: String,
    /// The version of the document, as it is written there.
    pub version: String,
    /// One sentence about the API (OpenAPI 3.1.0 §4.8.2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Markdown about the API.
    pub description: Option<String>,
    /// Where more is said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<ExternalDocs>,
    /// Where its terms of service are.
    pub terms_of_service: Option<String>,
    /// Name, URL and e-mail address of whom to ask.
    pub contact: Vec<String>,
    /// Name and URL of the licence.
    pub license: Vec<String>,
}

/// A Tag Object (OpenAPI 3.0.3 §4.7.22).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tag {
    /// Its name, as operations use it.
    pub name: String,
    /// The name that an overlay gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
    /// Markdown about it.
    pub description: Option<String>,
    /// Where more is said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<ExternalDocs>,
}

/// An example of a body, a parameter or a schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Example {
    /// The key under `examples`; `None` for the single `example`.
    pub name: Option<String>,
    /// Where its value is.
    pub pointer: Pointer,
    /// The value itself.
    pub value: Value,
}
