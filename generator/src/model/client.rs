//! The client: how the API is called.

use serde::Serialize;

use super::{
    AcceptedType, BodyFormat, BodyParts, Contract, Conversion, Decoding, Deprecation, Enumeration,
    Identifier, Input, OperationError, Pagination, Part, Payload, RequestBody, ResponseHeaders,
    ResponseVariant, RustDoc, Scalar, Sequence, Stream, Type,
};
use crate::{
    pointer::Pointer,
    wire::{Conventions, Method as HttpMethod, ParameterLocation, PathPart, Style},
};

/// Everything that an API adds to the client of the runtime.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Client {
    /// The docs of the function that starts to configure it.
    pub docs: RustDoc,
    /// The server that is called unless another is set.
    pub server: Server,
    /// The constant that is this server; `None` where it has no host.
    pub server_constant: Option<Identifier>,
    /// The servers that can be chosen.
    pub servers: Vec<ServerConstant>,
    /// What the API does in every call; `None` where nothing is known of it.
    pub conventions: Option<Conventions>,
    /// The setters of the server's variables.
    pub server_setters: Vec<ServerSetter>,
    /// The security schemes.
    pub schemes: Vec<Scheme>,
    /// The constructors of credentials.
    pub credentials: Vec<CredentialConstructor>,
    /// The constructors of what fetches tokens.
    pub tokens: Vec<TokenConstructor>,
    /// The groups of operations, one for each tag.
    pub accessors: Vec<Accessor>,
}

/// A server.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Server {
    /// The URL, with `{variable}`s.
    pub url: String,
    /// Each variable with its default.
    pub variables: Vec<(String, String)>,
    /// Whether it is on another machine by plain `http`, where no credentials are sent.
    pub is_plain: bool,
}

impl Server {
    /// Whether the URL says on which host the API is.
    pub fn is_absolute(&self) -> bool {
        !self.url.is_empty() && !self.url.starts_with('/')
    }
}

/// A server that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServerConstant {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// What it is.
    pub server: Server,
}

/// The setter of a server variable.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServerSetter {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// The variable.
    pub variable: String,
    /// The type of its values; `None` where they may be any text.
    pub enumeration: Option<Enumeration>,
}

/// A security scheme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scheme {
    /// The name of the constant that holds it.
    pub constant: Identifier,
    /// Its name in the document.
    pub name: String,
    /// How it authenticates.
    pub kind: SchemeKind,
}

/// How a security scheme authenticates.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum SchemeKind {
    /// A header of this name.
    Header(String),
    /// A pair of the query of this name.
    Query(String),
    /// A cookie of this name.
    Cookie(String),
    /// User name and password.
    Basic,
    /// A bearer token.
    Bearer,
}

/// A constructor of credentials.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CredentialConstructor {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// What it takes, scheme by scheme.
    pub arguments: Vec<Argument>,
}

/// What a constructor of credentials takes for one scheme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Argument {
    /// The constant of the scheme.
    pub scheme: Identifier,
    /// The names of its parameters: one, or user name and password.
    pub names: Vec<Identifier>,
}

/// A constructor of what fetches tokens by the client credentials grant.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TokenConstructor {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Where tokens are fetched: an absolute URL, or a path on the server of the client.
    pub token_url: String,
    /// How the client says who it is.
    pub authentication: ClientAuthentication,
}

/// How a client says who it is where it fetches tokens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum ClientAuthentication {
    /// By user name and password.
    Basic,
    /// In the form.
    Body,
    /// By headers, each with the name of its parameter.
    Headers(Vec<(String, Identifier)>),
}

/// The operations of a tag.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Accessor {
    /// The name of the function of the client.
    pub name: Identifier,
    /// The module with its operations.
    pub module: Identifier,
    /// The feature that switches it on.
    pub feature: String,
    /// The name of its type.
    pub type_name: Identifier,
    /// The docs of its type.
    pub docs: RustDoc,
    /// What it is, in one line.
    pub summary: String,
    /// The docs of the function of the client.
    pub function_docs: RustDoc,
    /// Its operations.
    pub methods: Vec<Method>,
}

impl Client {
    /// The operations of all tags.
    pub fn methods(&self) -> impl Iterator<Item = &Method> {
        self.accessors.iter().flat_map(|accessor| &accessor.methods)
    }

    /// How the operations are paged that are.
    pub fn paginations(&self) -> impl Iterator<Item = &Pagination> {
        self.methods().filter_map(|it| it.pagination.as_ref())
    }

    /// Whether the document lists the values of any variable of the server.
    pub fn has_server_values(&self) -> bool {
        let mut setters = self.server_setters.iter();
        setters.any(|setter| setter.enumeration.is_some())
    }
}

impl Accessor {
    /// The types of everything that its operations take and give.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.methods.iter().flat_map(Method::types)
    }
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Method {
    /// The name of the function that starts it.
    pub name: Identifier,
    /// The name of the type of its request.
    pub request: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// The docs of the type of its request.
    pub request_docs: RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// Where it is in the document.
    pub pointer: Pointer,
    /// The HTTP method.
    pub http_method: HttpMethod,
    /// The path, cut where values go in.
    pub path: Vec<PathPart>,
    /// The parameters: those of the path as it has them, then the others in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The struct of the arguments, where they are too many for a function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Arguments>,
    /// The body of the request, where it is one value.
    pub body: Option<RequestBody>,
    /// The parts of the body, where it is made of parts.
    pub parts: Vec<Part>,
    /// Its own server.
    pub server: Option<Server>,
    /// The media types that are accepted, where that is not just JSON.
    pub accept: Option<String>,
    /// The media types that a call can ask for alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<AcceptedType>,
    /// The alternatives of its security, as constants of schemes.
    pub security: Vec<Vec<Identifier>>,
    /// What becomes of a successful response.
    pub decoding: Decoding,
    /// What it gives before all of the body is there, beside that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<Stream>,
    /// The type of its documented errors.
    pub error: Option<OperationError>,
    /// The headers that its responses declare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<ResponseHeaders>,
    /// How its responses are pages of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
}

impl Method {
    /// Everything that a caller sets: parameters, then the body or its parts.
    pub fn inputs(&self) -> impl Iterator<Item = Input<'_>> {
        let parameters = self.parameters.iter().map(|parameter| Input {
            name: &parameter.name,
            docs: &parameter.docs,
            contract: &parameter.contract,
            deprecated: parameter.deprecated.as_ref(),
            required: parameter.required,
            initial: parameter.initial.as_ref(),
            example: parameter.example.as_ref(),
            ty: &parameter.ty,
            conversion: parameter.conversion,
        });
        let body = self.body.iter().map(|body| Input {
            name: &body.name,
            docs: &body.docs,
            contract: &body.contract,
            deprecated: None,
            required: body.required,
            initial: None,
            example: None,
            ty: &body.ty,
            conversion: body.conversion,
        });
        parameters
            .chain(body)
            .chain(self.parts.iter().map(Part::input))
    }

    /// What a caller must give.
    pub fn arguments(&self) -> impl Iterator<Item = Input<'_>> {
        self.inputs().filter(Input::is_argument)
    }

    /// The struct of the parts of its body, where that is one of several.
    pub fn body_parts(&self) -> Option<&BodyParts> {
        self.body.as_ref().and_then(RequestBody::parts)
    }

    /// Whether its body is a text, or that of a response is.
    pub fn has_text(&self) -> bool {
        let mut formats = { self.body.iter() }.flat_map(RequestBody::formats);
        let is_sent = formats.any(|format| *format == BodyFormat::Text);
        let is_text = |payload: &Payload| matches!(payload, Payload::Text | Payload::JsonOrText);
        is_sent || self.payloads().any(is_text)
    }

    /// Whether the media type of a response says what its body is.
    pub fn has_media_types(&self) -> bool {
        let mut variants = self.variants();
        variants.any(|variant| !variant.media_types.is_empty())
            || self
                .payloads()
                .any(|payload| *payload == Payload::JsonOrText)
    }

    /// The documented responses that are variants of enums: successes, then errors.
    fn variants(&self) -> impl Iterator<Item = &ResponseVariant> {
        let successes = match &self.decoding {
            Decoding::Enum(response) => response.variants.as_slice(),
            _ => &[],
        };
        let errors = self.error.iter().flat_map(|error| &error.variants);
        successes.iter().chain(errors)
    }

    /// What is read from the bodies of responses.
    fn payloads(&self) -> impl Iterator<Item = &Payload> {
        let decoded = match &self.decoding {
            Decoding::Body(payload) | Decoding::Optional { payload, .. } => Some(payload),
            Decoding::Empty | Decoding::Sequence(_) | Decoding::Enum(_) => None,
        };
        let of_variants = self
            .variants()
            .filter_map(|variant| variant.payload.as_ref());
        decoded.into_iter().chain(of_variants)
    }

    /// The types of everything that it takes and gives.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.inputs()
            .map(|input| input.ty)
            .chain({ self.body.iter() }.flat_map(|body| body.variants().iter().map(|it| &it.ty)))
            .chain(
                { self.body_parts().into_iter() }.flat_map(|it| it.parts.iter().map(|it| &it.ty)),
            )
            .chain(self.payloads().map(Payload::ty))
            .chain(self.sequences().map(|sequence| &sequence.element))
            .chain(
                { self.headers.iter() }
                    .flat_map(|it| &it.fields)
                    .map(|it| &it.ty),
            )
    }

    /// What of its responses is read element by element.
    pub fn sequences(&self) -> impl Iterator<Item = &Sequence> {
        let sent = match &self.decoding {
            Decoding::Sequence(sequence) => Some(sequence),
            _ => None,
        };
        let streamed = match &self.stream {
            Some(Stream::Sequence { sequence, .. }) => Some(sequence),
            _ => None,
        };
        sent.into_iter().chain(streamed)
    }

    /// Whether any of its functions gives a stream.
    pub fn has_stream(&self) -> bool {
        self.pagination.is_some()
            || self.stream.is_some()
            || matches!(self.decoding, Decoding::Sequence(_))
    }
}

/// The struct of the arguments of an operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Arguments {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// The name of the argument or setter, and of the field that holds its value.
    pub name: Identifier,
    /// Its name on the wire.
    pub wire_name: String,
    /// Its docs.
    pub docs: RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// What the document says about it.
    pub contract: Contract,
    /// Whether a request must have it.
    pub required: bool,
    /// What it is where no caller says otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial: Option<Scalar>,
    /// A value that the document gives as an example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Scalar>,
    /// The type of its value.
    pub ty: Type,
    /// How the value is passed.
    pub conversion: Conversion,
    /// Where it goes.
    pub location: ParameterLocation,
    /// How its value is spelled.
    pub style: Style,
    /// Whether arrays and objects become several parameters.
    pub explode: bool,
    /// Whether reserved characters are sent as they are.
    pub allow_reserved: bool,
}
