//! The Rust program: every identifier, type, box, doc line and file path is final.
//!
//! Made by `translate`, read by `emit`, which decides nothing any more.

mod body;
mod choices;
mod client;
mod contract;
mod feature;
mod formats;
mod headers;
mod input;
mod manifest;
mod pagination;
mod runtime;
mod spelling;
mod tag;
mod type_path;
mod types;

use serde::Serialize;

use crate::wire::Status;

pub use self::{
    body::{
        AcceptedType, BodyEnum, BodyFormat, BodyParts, BodySpelling, BodyVariant, Decoding,
        FormEncoding, OperationError, Part, PartEncoding, Payload, RequestBody, ResponseEnum,
        ResponseVariant, Sequence, Stream,
    },
    choices::{GivenDependency, GivenType, TypeChoices},
    client::{
        Accessor, Argument, Arguments, Client, ClientAuthentication, CredentialConstructor, Method,
        Parameter, Scheme, SchemeKind, Server, ServerConstant, ServerSetter, TokenConstructor,
    },
    contract::{Contract, Origin},
    feature::Feature,
    formats::{ByteType, DateTimeType, DateType, DecimalType, Formats, UnknownWord, UuidType},
    headers::{HeaderField, ResponseHeaders},
    input::Input,
    manifest::{
        DEPENDENCIES, Dependency, DependencyNeed, Manifest, RUST_VERSION, is_value_package,
    },
    pagination::{
        Access, Advance, BodyField, Limit, Link, Order, Ordered, PageNumber, Pagination,
        RequestField, Total,
    },
    runtime::{Export, Need, RUNTIME, RuntimeFile, is_exported},
    spelling::Spelling,
    tag::{Scalar, Tag, TagField},
    type_path::TypePath,
    types::{
        Additional, Alias, Constructor, Conversion, Enumeration, Field, IntegerEnumeration,
        IntegerVariant, Item, Presence, Struct, Type, TypeFile, Union, UnionVariant, Variant,
    },
};

/// An identifier, raw (`r#type`) where it has to be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Identifier(pub String);

/// Doc lines that are safe to print: no text of the document can become code, a link to an item, or HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct RustDoc(pub Vec<String>);

/// That something is deprecated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Deprecation {
    /// Why, or what to use instead, where the document says so.
    pub note: Option<String>,
}

/// A whole crate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Crate {
    /// `Cargo.toml`.
    pub manifest: Manifest,
    /// How its files are made: the command for their first lines.
    pub command: String,
    /// The docs of the crate.
    pub docs: RustDoc,
    /// The pages of its guide; none without operations.
    pub guide: Vec<GuidePage>,
    /// A call to start with; none without operations.
    pub first_call: Option<FirstCall>,
    /// The types with a file of their own, in the order of their files.
    pub types: Vec<TypeFile>,
    /// The types that are another name for a type.
    pub aliases: Vec<Alias>,
    /// The types that the settings give to schemas, but for those that the runtime knows.
    pub given: Vec<Type>,
    /// How the API is called.
    pub client: Client,
    /// The files of the runtime that the crate needs, by their name without `.rs`.
    pub runtime: Vec<RuntimeModule>,
    /// How deep the compiler must be allowed to nest what it instantiates, where its default is not enough.
    pub recursion_limit: Option<usize>,
    /// What the feature `conformance` decodes.
    pub conformance: Conformance,
}

impl Crate {
    /// The types of the API that have a definition of their own.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.types.iter().flat_map(|file| &file.items)
    }

    /// Whether anything is deprecated that the crate itself uses.
    pub fn has_deprecated(&self) -> bool {
        self.items().any(Item::has_deprecated)
            || self.aliases.iter().any(|alias| alias.deprecated.is_some())
            || self
                .client
                .methods()
                .any(|method| method.deprecated.is_some())
    }
}

/// A call to start with, as statements from the credentials to the printed answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FirstCall {
    /// The feature of its operation.
    pub feature: String,
    /// What it imports: the path of a `use`.
    pub import: String,
    /// The environment variables that have the secrets.
    pub variables: Vec<String>,
    /// The statements, with texts in the place of secrets.
    pub with_literals: Vec<String>,
    /// The statements, with secrets from the environment.
    pub with_variables: Vec<String>,
}

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuidePage {
    /// The name of its module.
    pub name: Identifier,
    /// What stands on it.
    pub docs: RustDoc,
}

/// A file of the runtime that the crate has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuntimeModule {
    /// The file.
    pub file: &'static RuntimeFile,
    /// The features that use it, one of which is enough; none for what the types need.
    pub features: Vec<String>,
}

/// What the feature `conformance` decodes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Conformance {
    /// The documented response bodies, of each response the preferred one.
    pub responses: Vec<ResponseBody>,
    /// The others, with their media types.
    pub other_responses: Vec<(String, ResponseBody)>,
    /// The documented request bodies: operation id and type.
    pub requests: Vec<(String, Type)>,
    /// The examples of the document.
    pub examples: Vec<Example>,
}

/// A documented response body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseBody {
    /// The operation.
    pub operation_id: String,
    /// The status it comes with.
    pub status: Status,
    /// What it is.
    pub ty: Type,
}

/// An example of a body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Example {
    /// The operation.
    pub operation_id: String,
    /// A status it can come with; `None` for a request body.
    pub status: Option<u16>,
    /// The media type it comes with.
    pub media_type: String,
    /// Where it is in the document.
    pub pointer: String,
    /// Its JSON.
    pub json: String,
}
