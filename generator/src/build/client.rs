//! Operations as a client: one accessor per tag, one method per operation.

use std::collections::BTreeMap;

use super::{
    credentials, docs,
    docs::Paragraphs,
    identifier::{
        Style, Wanted, feature_name, method_name, module_name, parameter_name, type_name, unique,
        unique_ignoring_case,
    },
    method_names::method_names,
    rustdoc::{inline_code, markdown, summary},
    types::{Types, build_enumeration, conversion},
};
use crate::{
    ir,
    model::{
        Accessor, Client, Conventions, Decoding, ErrorVariant, Identifier, Method, OperationError,
        Parameter, RateLimitHeaders, RequestBody, RustDoc, Server, ServerSetter, Setter,
        StatusPattern,
    },
};

/// The tag of operations that have none.
const UNTAGGED: &str = "operations";

/// The functions that the runtime's client has itself.
const CLIENT_FUNCTIONS: [&str; 10] = [
    "block_on",
    "builder",
    "clone",
    "download",
    "exchange",
    "new",
    "send",
    "send_blocking",
    "send_with",
    "transport",
];

/// The types at the root of every crate that has a client.
const EXPORTED: [&str; 34] = [
    "Alternatives",
    "BoxFuture",
    "Call",
    "CallOptions",
    "Chunks",
    "Client",
    "ClientBuilder",
    "Conventions",
    "Credentials",
    "DecodeError",
    "Download",
    "Error",
    "Extra",
    "Json",
    "Mismatch",
    "MockTransport",
    "Object",
    "OperationError",
    "RateLimit",
    "RateLimitHeaders",
    "Request",
    "ReqwestTransport",
    "Response",
    "RetryPolicy",
    "Scheme",
    "SchemeKind",
    "Secret",
    "Server",
    "Style",
    "Transport",
    "TransportError",
    "TransportErrorKind",
    "UnknownInteger",
    "UnknownValue",
];

/// The modules of the runtime that the module of the client imports.
const CLIENT_IMPORTS: [&str; 6] = [
    "client",
    "conventions",
    "credentials",
    "enumeration",
    "fmt",
    "server",
];

/// The features that are no tags.
pub const FEATURES: [&str; 7] = [
    "blocking",
    "client",
    "conformance",
    "default",
    "mock",
    "reqwest",
    "tracing",
];

/// The names that a module of operations imports.
const IMPORTED: [&str; 10] = [
    "Call",
    "CallOptions",
    "Client",
    "Error",
    "Method",
    "OperationError",
    "Request",
    "Response",
    "StatusCode",
    "Style",
];

/// Builds the client.
pub fn build_client(api: &ir::Api, types: &Types<'_>, crate_name: &str) -> Client {
    let schemes = credentials::schemes(&api.security_schemes);
    let server = api.servers.first();
    Client {
        server: server.map(build_server).unwrap_or_default(),
        conventions: build_conventions(&api.conventions),
        server_setters: server.map(server_setters).unwrap_or_default(),
        credentials: credentials::constructors(api, &schemes, crate_name),
        accessors: accessors(api, types, &schemes),
        schemes: schemes.into_values().collect(),
    }
}

/// What the runtime has to know of every call.
fn build_conventions(conventions: &ir::Conventions) -> Option<Conventions> {
    let rate_limit = conventions.rate_limit.clone();
    let built = Conventions {
        headers: conventions.default_headers.clone(),
        request_id_header: conventions.request_id.header.clone(),
        request_id_property: conventions.request_id.property.clone(),
        rate_limit: rate_limit.map(|limit| RateLimitHeaders {
            limit: limit.limit,
            remaining: limit.remaining,
            reset: limit.reset,
            reset_is_relative: limit.reset_is_relative,
            kind: limit.kind,
            lasting: limit.lasting,
        }),
    };
    let is_empty = built.headers.is_empty()
        && built.request_id_header.is_none()
        && built.request_id_property.is_none()
        && built.rate_limit.is_none();
    (!is_empty).then_some(built)
}

fn build_server(server: &ir::Server) -> Server {
    let variables = server.variables.iter();
    Server {
        url: server.url.clone(),
        variables: variables
            .map(|variable| (variable.name.clone(), variable.default.clone()))
            .collect(),
    }
}

/// The setters of server variables, with an enum where the document lists the values.
fn server_setters(server: &ir::Server) -> Vec<ServerSetter> {
    let reserved = [
        "base_url",
        "build",
        "conventions",
        "credentials",
        "default_header",
        "new",
        "no_retry",
        "no_timeout",
        "retry",
        "server_variable",
        "timeout",
        "transport",
        "user_agent",
    ];
    let wanted: Vec<Wanted> = server
        .variables
        .iter()
        .map(|variable| Wanted {
            spec_name: variable.name.clone(),
            identifier: method_name(&variable.name),
            path: vec!["server".to_owned()],
        })
        .collect();
    let names = unique(&wanted, Style::Snake, |name| reserved.contains(&name)).names;
    let type_names: Vec<Wanted> = names
        .iter()
        .map(|name| Wanted {
            spec_name: name.clone(),
            identifier: type_name(name),
            path: vec!["server".to_owned()],
        })
        .collect();
    let type_names = unique(&type_names, Style::UpperCamel, |name| {
        EXPORTED.contains(&name) || super::identifier::is_prelude(name)
    });
    let named = names.into_iter().zip(type_names.names);
    named
        .zip(&server.variables)
        .map(|((name, type_name), variable)| {
            let mut paragraphs = Paragraphs::default();
            paragraphs.line(format!(
                "Sets the variable {} of the server's URL; {} unless it is set.",
                inline_code(&variable.name),
                inline_code(&variable.default),
            ));
            if let Some(description) = &variable.description {
                paragraphs.add(markdown(description));
            }
            let enumeration = (!variable.values.is_empty()).then(|| {
                let docs = RustDoc(vec![format!(
                    "The documented values of the variable {} of the server's URL.",
                    inline_code(&variable.name)
                )]);
                let default = variable
                    .values
                    .iter()
                    .position(|value| *value == variable.default);
                build_enumeration(
                    Identifier(type_name),
                    docs,
                    false,
                    &variable.values,
                    default,
                )
            });
            ServerSetter {
                name: Identifier(name),
                docs: paragraphs.finish(),
                variable: variable.name.clone(),
                enumeration,
            }
        })
        .collect()
}

/// One accessor for each tag that is the first of some operation, in the order of the document.
fn accessors(
    api: &ir::Api,
    types: &Types<'_>,
    schemes: &BTreeMap<String, crate::model::Scheme>,
) -> Vec<Accessor> {
    let mut groups: Vec<(&str, Vec<&ir::Operation>)> = Vec::new();
    for operation in &api.operations {
        let tag = operation.tags.first().map_or(UNTAGGED, String::as_str);
        match groups.iter_mut().find(|(name, _)| *name == tag) {
            Some((_, operations)) => operations.push(operation),
            None => groups.push((tag, vec![operation])),
        }
    }
    let wanted = |identifier: fn(&str) -> String| -> Vec<Wanted> {
        let wanted = groups.iter().map(|(tag, _)| Wanted {
            spec_name: (*tag).to_owned(),
            identifier: identifier(tag),
            path: vec!["tag".to_owned()],
        });
        wanted.collect()
    };
    let reserved = |name: &str| CLIENT_FUNCTIONS.contains(&name);
    let names = unique(&wanted(method_name), Style::Snake, reserved).names;
    let reserved = |name: &str| CLIENT_IMPORTS.contains(&name);
    let modules = unique_ignoring_case(&wanted(module_name), Style::Snake, reserved).names;
    let features = features(groups.iter().map(|(tag, _)| *tag));
    let named = names.into_iter().zip(modules).zip(features);
    groups
        .iter()
        .zip(named)
        .map(|((tag, operations), ((name, module), feature))| {
            let description = api.tags.iter().find(|known| known.name == *tag);
            let description = description.and_then(|known| known.description.as_deref());
            accessor(
                tag,
                description,
                operations,
                types,
                schemes,
                [name, module, feature],
            )
        })
        .collect()
}

/// The Cargo feature of each tag: its name, with `tag-` in front where that is taken.
fn features<'a>(tags: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted: Vec<Wanted> = tags
        .map(|tag| {
            let name = feature_name(tag);
            let identifier = if FEATURES.contains(&name.as_str()) {
                format!("tag-{name}")
            } else {
                name
            };
            // Names are made distinct as identifiers, whose separator is another.
            Wanted {
                spec_name: tag.to_owned(),
                identifier: identifier.replace('-', "_"),
                path: vec!["tag".to_owned()],
            }
        })
        .collect();
    let names = unique(&wanted, Style::Snake, |_| false).names;
    names
        .into_iter()
        .map(|name| name.replace('_', "-"))
        .collect()
}

fn accessor(
    tag: &str,
    description: Option<&str>,
    operations: &[&ir::Operation],
    types: &Types<'_>,
    schemes: &BTreeMap<String, crate::model::Scheme>,
    [name, module, feature]: [String; 3],
) -> Accessor {
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!("The operations of the tag {}.", inline_code(tag)));
    if let Some(description) = description {
        paragraphs.add(markdown(description));
    }
    let summary = summary(None, description)
        .unwrap_or_else(|| format!("The operations of the tag {}.", inline_code(tag)));
    let type_name = accessor_type(tag);
    let ids: Vec<&str> = operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    let names = method_names(&ids, tag);
    let request_names = request_names(tag, &ids);
    let methods = operations
        .iter()
        .zip(names.into_iter().zip(request_names))
        .map(|(operation, (name, [request, error]))| {
            build_method(operation, types, schemes, &type_name, name, request, error)
        })
        .collect();
    Accessor {
        name: Identifier(name),
        module: Identifier(module),
        feature,
        type_name: Identifier(type_name),
        docs: paragraphs.finish(),
        summary,
        methods,
    }
}

/// The type of a tag's accessor.
fn accessor_type(tag: &str) -> String {
    let name = type_name(tag);
    if IMPORTED.contains(&name.as_str()) || super::identifier::is_prelude(&name) {
        name + "Tag"
    } else {
        name
    }
}

/// The types of each operation's request and errors.
fn request_names(tag: &str, ids: &[&str]) -> Vec<[Identifier; 2]> {
    let wanted = |id: &str, suffix: &str, what: &str| Wanted {
        spec_name: format!("{id}{suffix}"),
        identifier: if suffix.is_empty() {
            type_name(id)
        } else {
            // `Self` is `Self_` only where it stands alone.
            type_name(id).trim_end_matches('_').to_owned() + suffix
        },
        path: vec![what.to_owned()],
    };
    let requests = ids.iter().map(|id| wanted(id, "", "request"));
    let errors = ids.iter().map(|id| wanted(id, "Error", "response"));
    let wanted: Vec<Wanted> = requests.chain(errors).collect();
    let accessor = accessor_type(tag);
    let names = unique(&wanted, Style::UpperCamel, |name| {
        IMPORTED.contains(&name) || super::identifier::is_prelude(name) || name == accessor
    });
    let mut names = names.names.into_iter().map(Identifier);
    let requests: Vec<Identifier> = names.by_ref().take(ids.len()).collect();
    requests
        .into_iter()
        .zip(names)
        .map(|(request, error)| [request, error])
        .collect()
}

fn build_method(
    operation: &ir::Operation,
    types: &Types<'_>,
    schemes: &BTreeMap<String, crate::model::Scheme>,
    accessor: &str,
    name: String,
    request: Identifier,
    error: Identifier,
) -> Method {
    let http_method = http_method(operation.method);
    let template = template(&operation.path);
    let mut paragraphs = docs::words(&operation.docs);
    paragraphs.line(inline_code(&format!("{http_method} {template}")));
    let (parameters, body) = inputs(operation, types);
    let success = |response: &&ir::Response| match response.status {
        ir::Status::Code(code) => (200..300).contains(&code),
        ir::Status::Range(digit) => digit == 2,
        ir::Status::Default => false,
    };
    let decoded = operation
        .responses
        .iter()
        .filter(success)
        .find_map(|response| response.content.as_ref());
    Method {
        request_docs: request_docs(operation, accessor, &name),
        name: Identifier(name),
        docs: paragraphs.finish(),
        deprecated: operation.docs.deprecated,
        http_method,
        template,
        parameters,
        body,
        security: operation
            .security
            .iter()
            .map(|alternative| {
                let schemes = alternative
                    .iter()
                    .filter_map(|requirement| schemes.get(&requirement.scheme));
                schemes.map(|scheme| scheme.constant.clone()).collect()
            })
            .collect(),
        decoding: decoded.map_or(Decoding::Empty, |content| {
            Decoding::Json(types.of_use(&content.value))
        }),
        error: operation_error(operation, types, &request, error),
        request,
    }
}

/// What the operation is, and what makes its request.
fn request_docs(operation: &ir::Operation, accessor: &str, method: &str) -> RustDoc {
    let line = summary(
        operation.docs.title.as_deref(),
        operation.docs.description.as_deref(),
    );
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(line.map_or_else(|| inline_code(&operation.id), docs::full_stop));
    let method = method.trim_start_matches("r#");
    paragraphs.line(format!("Made by [`{accessor}::{method}`]."));
    paragraphs.finish()
}

/// The parameters and the body of an operation, which share one name space.
fn inputs(operation: &ir::Operation, types: &Types<'_>) -> (Vec<Parameter>, Option<RequestBody>) {
    let reserved = [
        "body",
        "call",
        "clone",
        "items",
        "new",
        "options",
        "pages",
        "request",
        "send",
        "send_blocking",
        "send_raw",
        "r#self",
    ];
    let wanted: Vec<Wanted> = operation
        .parameters
        .iter()
        .map(|parameter| Wanted {
            spec_name: parameter.name.clone(),
            identifier: parameter_name(&parameter.name),
            path: vec![location_name(parameter.location).to_owned()],
        })
        .collect();
    let names = unique(&wanted, Style::Snake, |name| reserved.contains(&name)).names;
    let parameters = operation
        .parameters
        .iter()
        .zip(names)
        .map(|(parameter, name)| build_parameter(parameter, name, types))
        .collect();
    let body = operation.body.as_ref().map(|body| {
        let mut paragraphs = Paragraphs::default();
        paragraphs.add(
            body.description
                .as_deref()
                .map(markdown)
                .unwrap_or_default(),
        );
        if paragraphs.is_empty() {
            paragraphs.line("The body of the request.");
        }
        RequestBody {
            name: Identifier("body".to_owned()),
            docs: paragraphs.finish(),
            required: body.required,
            ty: types.of_use(&body.content.value),
            media_type: body.content.media_type.clone(),
        }
    });
    (parameters, body)
}

fn build_parameter(parameter: &ir::Parameter, name: String, types: &Types<'_>) -> Parameter {
    let ty = types.of(parameter.value.schema);
    Parameter {
        name: Identifier(name),
        wire_name: parameter.name.clone(),
        docs: docs::of_value(
            &parameter.docs,
            types.schema(parameter.value.schema),
            &parameter.name,
        ),
        deprecated: parameter.docs.deprecated,
        required: parameter.required,
        conversion: conversion(&ty),
        ty,
        setter: match parameter.location {
            ir::ParameterLocation::Path => Setter::Path,
            ir::ParameterLocation::Query => Setter::Query,
            ir::ParameterLocation::Header => Setter::Header,
            ir::ParameterLocation::Cookie => Setter::Cookie,
        },
        style: match parameter.style {
            ir::Style::Matrix => "Matrix",
            ir::Style::Label => "Label",
            ir::Style::Form => "Form",
            ir::Style::Simple => "Simple",
            ir::Style::SpaceDelimited => "SpaceDelimited",
            ir::Style::PipeDelimited => "PipeDelimited",
            ir::Style::DeepObject => "DeepObject",
        },
        explode: parameter.explode,
    }
}

fn location_name(location: ir::ParameterLocation) -> &'static str {
    match location {
        ir::ParameterLocation::Path => "path",
        ir::ParameterLocation::Query => "query",
        ir::ParameterLocation::Header => "header",
        ir::ParameterLocation::Cookie => "cookie",
    }
}

/// The enum of the documented errors; `None` where the document declares no error.
fn operation_error(
    operation: &ir::Operation,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> Option<OperationError> {
    let mut responses: Vec<(StatusPattern, &ir::Response)> = operation
        .responses
        .iter()
        .filter_map(|response| {
            let pattern = status_pattern(response.status);
            let is_error = !matches!(
                pattern,
                StatusPattern::Code(200..300) | StatusPattern::Range(2)
            );
            is_error.then_some((pattern, response))
        })
        .collect();
    if responses.is_empty() {
        return None;
    }
    responses.sort_by_key(|(pattern, _)| *pattern);
    let wanted: Vec<Wanted> = responses
        .iter()
        .map(|(pattern, response)| Wanted {
            spec_name: response.status.to_string(),
            identifier: status_name(*pattern),
            path: vec![response.status.to_string()],
        })
        .collect();
    let names = unique(&wanted, Style::UpperCamel, |_| false).names;
    let variants = responses
        .into_iter()
        .zip(names)
        .map(|((status, response), name)| {
            let mut paragraphs = Paragraphs::default();
            paragraphs.line(format!("{}.", inline_code(&response.status.to_string())));
            paragraphs.add(markdown(&response.description));
            ErrorVariant {
                name: Identifier(name),
                docs: paragraphs.finish(),
                status,
                ty: response
                    .content
                    .as_ref()
                    .map(|content| types.of_use(&content.value)),
            }
        })
        .collect();
    Some(OperationError {
        docs: RustDoc(vec![
            format!("The documented errors of [`{}`].", request.0),
            String::new(),
            "Ask an [`Error`] for it with [`Error::typed`].".to_owned(),
        ]),
        name,
        variants,
    })
}

/// The statuses that a response stands for.
pub fn status_pattern(status: ir::Status) -> StatusPattern {
    match status {
        ir::Status::Code(code) => StatusPattern::Code(code),
        ir::Status::Range(digit) => StatusPattern::Range(digit),
        ir::Status::Default => StatusPattern::Default,
    }
}

/// The name of a status (RFC 9110 §15, and the registered ones beyond it).
fn status_name(status: StatusPattern) -> String {
    let code = match status {
        StatusPattern::Default => return "Other".to_owned(),
        StatusPattern::Range(1) => return "Informational".to_owned(),
        StatusPattern::Range(3) => return "Redirection".to_owned(),
        StatusPattern::Range(4) => return "ClientError".to_owned(),
        StatusPattern::Range(5) => return "ServerError".to_owned(),
        StatusPattern::Range(digit) => return format!("Status{digit}xx"),
        StatusPattern::Code(code) => code,
    };
    let name = match code {
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        407 => "ProxyAuthenticationRequired",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        414 => "UriTooLong",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        417 => "ExpectationFailed",
        421 => "MisdirectedRequest",
        422 => "UnprocessableContent",
        423 => "Locked",
        424 => "FailedDependency",
        425 => "TooEarly",
        426 => "UpgradeRequired",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        431 => "RequestHeaderFieldsTooLarge",
        451 => "UnavailableForLegalReasons",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        505 => "HttpVersionNotSupported",
        507 => "InsufficientStorage",
        508 => "LoopDetected",
        511 => "NetworkAuthenticationRequired",
        other => return format!("Status{other}"),
    };
    name.to_owned()
}

/// The path template as it is in the document.
fn template(path: &[ir::PathPart]) -> String {
    path.iter()
        .map(|part| match part {
            ir::PathPart::Literal(text) => text.clone(),
            ir::PathPart::Parameter(name) => format!("{{{name}}}"),
        })
        .collect()
}

fn http_method(method: ir::Method) -> &'static str {
    match method {
        ir::Method::Get => "GET",
        ir::Method::Put => "PUT",
        ir::Method::Post => "POST",
        ir::Method::Delete => "DELETE",
        ir::Method::Options => "OPTIONS",
        ir::Method::Head => "HEAD",
        ir::Method::Patch => "PATCH",
        ir::Method::Trace => "TRACE",
    }
}
