//! The client: how the API is called.

use serde::Serialize;

use super::{Conversion, Enumeration, Identifier, RustDoc, Type};

/// Everything that an API adds to the client of the runtime.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Client {
    /// The server that is called unless another is set.
    pub server: Server,
    /// What the API does in every call; `None` where nothing is known of it.
    pub conventions: Option<Conventions>,
    /// The setters of the server's variables.
    pub server_setters: Vec<ServerSetter>,
    /// The security schemes.
    pub schemes: Vec<Scheme>,
    /// The constructors of credentials.
    pub credentials: Vec<CredentialConstructor>,
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
}

/// What an API does in every call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conventions {
    /// Headers that go with every request: name and value.
    pub headers: Vec<(String, String)>,
    /// The header of an answer that names the request.
    pub request_id_header: Option<String>,
    /// The property of an error's body that names the request.
    pub request_id_property: Option<String>,
    /// Where the limit on calls is.
    pub rate_limit: Option<RateLimitHeaders>,
}

/// In which headers an API says what its limit on calls is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RateLimitHeaders {
    /// How many calls are allowed.
    pub limit: Option<String>,
    /// How many of them are left.
    pub remaining: Option<String>,
    /// When there will be more.
    pub reset: Option<String>,
    /// Whether that is a number of seconds from now.
    pub reset_is_relative: bool,
    /// Which of several limits it is.
    pub kind: Option<String>,
    /// The kinds of limits that waiting does not lift.
    pub lasting: Vec<String>,
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
    /// The summary of the function of the client.
    pub summary: String,
    /// Its operations.
    pub methods: Vec<Method>,
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
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The HTTP method, such as `GET`.
    pub http_method: &'static str,
    /// The path template.
    pub template: String,
    /// The parameters; the required ones are arguments, the others setters.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<RequestBody>,
    /// The alternatives of its security, as constants of schemes.
    pub security: Vec<Vec<Identifier>>,
    /// What becomes of a successful response.
    pub decoding: Decoding,
    /// The type of its documented errors.
    pub error: Option<OperationError>,
}

impl Method {
    /// The types of everything that it takes and gives.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let decoded = match &self.decoding {
            Decoding::Json(ty) => Some(ty),
            Decoding::Empty => None,
        };
        let errors = self.error.iter().flat_map(|error| &error.variants);
        parameters
            .chain(self.body.as_ref().map(|body| &body.ty))
            .chain(decoded)
            .chain(errors.filter_map(|variant| variant.ty.as_ref()))
    }
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
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is an argument.
    pub required: bool,
    /// The type of its value.
    pub ty: Type,
    /// How the value is passed.
    pub conversion: Conversion,
    /// The function of the runtime's request that takes it: `path`, `query`, `header`, `cookie`.
    pub setter: Setter,
    /// The variant of the runtime's `Style`.
    pub style: &'static str,
    /// Whether arrays and objects become several parameters.
    pub explode: bool,
}

/// Where the runtime puts a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Setter {
    /// A piece of the path.
    Path,
    /// A pair of the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestBody {
    /// The name of the argument or setter, and of the field that holds it.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Whether it is an argument.
    pub required: bool,
    /// Its type.
    pub ty: Type,
    /// Its media type.
    pub media_type: String,
}

/// What becomes of a successful response.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Decoding {
    /// Its body is read as JSON.
    Json(Type),
    /// It has no body to read.
    Empty,
}

/// The documented errors of an operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OperationError {
    /// The name of the enum.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Its variants: exact statuses first, then ranges, then the default.
    pub variants: Vec<ErrorVariant>,
}

/// A documented error.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ErrorVariant {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// The statuses it stands for.
    pub status: StatusPattern,
    /// What its body is; `None` where the document declares none.
    pub ty: Option<Type>,
}

/// The statuses that a documented response stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum StatusPattern {
    /// One.
    Code(u16),
    /// A hundred, by their first digit.
    Range(u8),
    /// All that no other stands for.
    Default,
}
