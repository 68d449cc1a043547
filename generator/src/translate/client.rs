//! Operations as a client: one accessor per tag, one method per operation.

use std::collections::BTreeMap;

use super::{
    body,
    collisions::{self, Named},
    credentials, docs,
    docs::Paragraphs,
    identifier::{
        Style, Wanted, feature_name, method_name, module_name, parameter_name, type_name, unique,
        unique_ignoring_case,
    },
    method_names::method_names,
    pagination, reserved, response_enums, responses,
    rustdoc::{inline_code, markdown, summary},
    servers,
    styles::style_name,
    types::{Types, conversion},
};
use crate::{
    diagnostic::Diagnostic,
    ir,
    model::{
        Accessor, Client, Conventions, Identifier, Method, Parameter, Part, RateLimitHeaders,
        RequestBody, RustDoc, Setter,
    },
};

/// The tag of operations that have none.
const UNTAGGED: &str = "operations";

/// Builds the client.
pub fn build_client(
    api: &ir::Api,
    types: &Types<'_>,
    crate_name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Client {
    let schemes = credentials::schemes(api);
    let server = api.servers.first().map(servers::build_server);
    let servers = servers::constants(&api.servers);
    let mut constants = servers.iter();
    let constant = constants.find(|constant| Some(&constant.server) == server.as_ref());
    Client {
        server_constant: constant.map(|constant| constant.name.clone()),
        server: server.unwrap_or_default(),
        servers,
        conventions: build_conventions(&api.conventions),
        server_setters: servers::setters(&api.servers),
        credentials: credentials::constructors(api, &schemes, crate_name),
        accessors: accessors(api, types, &schemes, diagnostics),
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

/// One accessor for each tag that is the first of some operation, in the order of the document.
fn accessors(
    api: &ir::Api,
    types: &Types<'_>,
    schemes: &BTreeMap<String, crate::model::Scheme>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Accessor> {
    let mut groups: Vec<(&str, Vec<&ir::Operation>)> = Vec::new();
    for operation in &api.operations {
        let tag = operation.tags.first().map_or(UNTAGGED, String::as_str);
        match groups.iter_mut().find(|(name, _)| *name == tag) {
            Some((_, operations)) => operations.push(operation),
            None => groups.push((tag, vec![operation])),
        }
    }
    let known = |tag: &str| api.tags.iter().find(|known| known.name == tag);
    let wanted = |identifier: fn(&str) -> String| -> Vec<Wanted> {
        let wanted = groups.iter().map(|(tag, _)| {
            let rust_name = known(tag).and_then(|known| known.rust_name.as_deref());
            Wanted {
                spec_name: rust_name.unwrap_or(tag).to_owned(),
                identifier: identifier(rust_name.unwrap_or(tag)),
                path: vec!["tag".to_owned()],
            }
        });
        wanted.collect()
    };
    let wanted_names = wanted(method_name);
    let names = unique(&wanted_names, Style::Snake, reserved::is_client_function).names;
    let wanted_names = wanted(module_name);
    let modules = unique_ignoring_case(&wanted_names, Style::Snake, reserved::is_client_module);
    let features = features(groups.iter().map(|(tag, _)| *tag));
    let named = names.into_iter().zip(modules.names).zip(features);
    groups
        .iter()
        .zip(named)
        .map(|((tag, operations), ((name, module), feature))| {
            let known = known(tag);
            accessor(
                tag,
                known,
                operations,
                types,
                schemes,
                [name, module, feature],
                diagnostics,
            )
        })
        .collect()
}

/// The Cargo feature of each tag: its name, with `tag-` in front where that is taken.
fn features<'a>(tags: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted: Vec<Wanted> = tags
        .map(|tag| {
            let name = feature_name(tag);
            let identifier = if reserved::is_feature(&name) {
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
    known: Option<&ir::Tag>,
    operations: &[&ir::Operation],
    types: &Types<'_>,
    schemes: &BTreeMap<String, crate::model::Scheme>,
    [name, module, feature]: [String; 3],
    diagnostics: &mut Vec<Diagnostic>,
) -> Accessor {
    let description = known.and_then(|known| known.description.as_deref());
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!("The operations of the tag {}.", inline_code(tag)));
    if let Some(description) = description {
        paragraphs.add(markdown(description));
    }
    let summary = summary(None, description)
        .unwrap_or_else(|| format!("The operations of the tag {}.", inline_code(tag)));
    let rust_name = known.and_then(|known| known.rust_name.as_deref());
    let type_name = accessor_type(rust_name.unwrap_or(tag));
    let ids: Vec<&str> = operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    let names = method_names(operations, tag, diagnostics);
    let has_enum: Vec<bool> = operations
        .iter()
        .map(|operation| responses::has_enum(operation, types))
        .collect();
    let request_names = request_names(&type_name, &ids, &has_enum);
    let methods = operations
        .iter()
        .zip(names.into_iter().zip(request_names))
        .map(|(operation, (name, [request, error, response]))| {
            let method = MethodNames {
                accessor: &type_name,
                name,
                request,
                error,
                response,
            };
            build_method(operation, types, schemes, method, diagnostics)
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
    if reserved::is_accessor_type(&name) {
        name + "Tag"
    } else {
        name
    }
}

/// The types of each operation's request, errors and responses.
fn request_names(accessor: &str, ids: &[&str], has_enum: &[bool]) -> Vec<[Identifier; 3]> {
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
    // What is not emitted takes no name away.
    let with_enum = ids.iter().zip(has_enum).filter(|(_, has_enum)| **has_enum);
    let responses = with_enum.map(|(id, _)| wanted(id, "Response", "success"));
    let wanted: Vec<Wanted> = requests.chain(errors).chain(responses).collect();
    let names = unique(&wanted, Style::UpperCamel, |name| {
        reserved::is_operation_type(name) || name == accessor
    });
    let mut names = names.names.into_iter().map(Identifier);
    let requests: Vec<Identifier> = names.by_ref().take(ids.len()).collect();
    let errors: Vec<Identifier> = names.by_ref().take(ids.len()).collect();
    let named = requests.into_iter().zip(errors).zip(has_enum);
    named
        .map(|((request, error), has_enum)| {
            let response = has_enum.then(|| names.next()).flatten();
            [
                request,
                error,
                response.unwrap_or_else(|| Identifier(String::new())),
            ]
        })
        .collect()
}

/// How the parts of an operation are called.
struct MethodNames<'a> {
    /// The type of its accessor.
    accessor: &'a str,
    /// The function of the accessor.
    name: String,
    /// The type of its request.
    request: Identifier,
    /// The type of its errors.
    error: Identifier,
    /// The type of its successes, where there are several.
    response: Identifier,
}

fn build_method(
    operation: &ir::Operation,
    types: &Types<'_>,
    schemes: &BTreeMap<String, crate::model::Scheme>,
    names: MethodNames<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Method {
    let MethodNames {
        accessor,
        name,
        request,
        error,
        response,
    } = names;
    let http_method = http_method(operation.method);
    let written = written(&operation.path);
    let mut paragraphs = docs::words(&operation.docs);
    paragraphs.line(inline_code(&format!("{http_method} {written}")));
    let server = operation.server.as_ref();
    paragraphs.add(server.map(|it| format!("Sent to the server {}.", inline_code(&it.url))));
    paragraphs.add(operation.body.as_ref().and_then(body::sent_as));
    let (parameters, body, parts) = inputs(operation, types, diagnostics);
    let decoding = responses::decoding(operation, types, &request, response);
    let stream = responses::stream(operation, types, &decoding);
    Method {
        request_docs: request_docs(operation, accessor, &name),
        name: Identifier(name),
        docs: paragraphs.finish(),
        deprecated: operation.docs.deprecated,
        http_method,
        template: template(&operation.path),
        body,
        parts,
        server: operation.server.as_ref().map(servers::build_server),
        accept: responses::accept(operation),
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
        pagination: pagination::build_pagination(operation, &parameters, &decoding, types),
        parameters,
        has_complex_result: responses::has_complex_result(&decoding, stream.as_ref()),
        stream,
        decoding,
        error: response_enums::operation_error(
            responses::errors(operation),
            types,
            &request,
            error,
        ),
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

/// The parameters and the body of an operation, or its parts, which share one name space.
fn inputs(
    operation: &ir::Operation,
    types: &Types<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Parameter>, Option<RequestBody>, Vec<Part>) {
    let parts = operation.body.as_ref().map_or(&[][..], body::parts);
    let parameters = operation.parameters.iter().map(|parameter| {
        let thing = Named {
            pointer: &parameter.pointer,
            rust_name: parameter.rust_name.as_deref(),
        };
        let wanted = thing.wanted(|| Wanted {
            spec_name: parameter.name.clone(),
            identifier: parameter_name(&parameter.name),
            path: vec![location_name(parameter.location).to_owned()],
        });
        (thing, wanted)
    });
    let parts_named = parts.iter().map(|part| {
        let thing = Named {
            pointer: &part.value.pointer,
            rust_name: None,
        };
        let wanted = thing.wanted(|| Wanted {
            spec_name: part.name.clone(),
            identifier: parameter_name(&part.name),
            path: vec!["part".to_owned()],
        });
        (thing, wanted)
    });
    let (things, wanted): (Vec<Named<'_>>, Vec<Wanted>) = parameters.chain(parts_named).unzip();
    let assignment = unique(&wanted, Style::Snake, reserved::is_request_function);
    collisions::report(&assignment, &things, ["argument", "parameter"], diagnostics);
    let mut names = assignment.names.into_iter().map(Identifier);
    let parameters = operation
        .parameters
        .iter()
        .zip(names.by_ref())
        .map(|(parameter, name)| build_parameter(parameter, name, types))
        .collect();
    let body = operation.body.as_ref();
    (
        parameters,
        body.and_then(|body| body::build_body(body, types)),
        { parts.iter().zip(names) }
            .map(|(part, name)| body::build_part(part, name, types))
            .collect(),
    )
}

fn build_parameter(parameter: &ir::Parameter, name: Identifier, types: &Types<'_>) -> Parameter {
    let ty = types.of(parameter.value.schema);
    Parameter {
        name,
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
        style: style_name(parameter.style),
        explode: parameter.explode,
        allow_reserved: parameter.allow_reserved,
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

/// The path as it is in the document.
fn written(path: &[ir::PathPart]) -> String {
    let parts = path.iter().map(|part| match part {
        ir::PathPart::Literal(text) => text.clone(),
        ir::PathPart::Parameter(name) => format!("{{{name}}}"),
    });
    parts.collect()
}

/// The path in which each brace is that of a parameter: the others are percent-encoded (RFC 3986 §2.1), as they are sent.
fn template(path: &[ir::PathPart]) -> String {
    let parts = path.iter().map(|part| match part {
        ir::PathPart::Literal(text) => text.replace('{', "%7B").replace('}', "%7D"),
        ir::PathPart::Parameter(name) => format!("{{{name}}}"),
    });
    parts.collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brace_of_no_parameter_is_encoded_where_the_path_is_filled_in_and_not_where_it_is_shown() {
        let literal = |text: &str| ir::PathPart::Literal(text.to_owned());
        let id = ir::PathPart::Parameter("id".to_owned());
        let cases = [
            (vec![literal("/a/{}/b")], "/a/{}/b", "/a/%7B%7D/b"),
            (vec![literal("/x{"), id.clone()], "/x{{id}", "/x%7B{id}"),
            (vec![literal("/"), id, literal("}")], "/{id}}", "/{id}%7D"),
            (vec![literal("/%7B")], "/%7B", "/%7B"),
        ];
        for (path, shown, filled_in) in cases {
            assert_eq!(written(&path), shown);
            assert_eq!(template(&path), filled_in);
        }
    }
}
