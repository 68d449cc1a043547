//! Operations as methods: the types that they have of their own, and what a caller sets.

use std::collections::BTreeMap;

use super::{
    body,
    collisions::{self, Named},
    docs,
    docs::Paragraphs,
    identifier::{Style, Wanted, parameter_name, type_name, unique},
    pagination, reserved, response_enums,
    responses::{self, Successes},
    rustdoc::{inline_code, summary},
    servers,
    types::{Types, conversion},
};
use crate::{
    diagnostic::Diagnostic,
    ir,
    model::{
        Contract, Decoding, Identifier, Method, Parameter, Part, RequestBody, RustDoc, Scheme,
    },
    wire::PathPart,
};

/// What all operations share.
pub struct Context<'a> {
    /// The API.
    pub api: &'a ir::Api,
    /// Its types.
    pub types: &'a Types<'a>,
    /// Its security schemes, by name.
    pub schemes: BTreeMap<String, Scheme>,
}

/// How the parts of an operation are called.
pub struct Names<'a> {
    /// The type of its accessor.
    pub accessor: &'a str,
    /// The function of the accessor.
    pub method: String,
    /// The types that it has of its own.
    pub types: OwnTypes,
}

/// The types that an operation has of its own.
pub struct OwnTypes {
    /// The type of its request.
    request: Identifier,
    /// The type of its errors.
    error: Identifier,
    /// What becomes of its successes, by a type of its own where there are several.
    decoding: Decoding,
}

/// The types of each operation's request, errors and responses.
pub fn name_types(
    accessor: &str,
    operations: &[&ir::Operation],
    types: &Types<'_>,
) -> Vec<OwnTypes> {
    let wanted = |operation: &ir::Operation, suffix: &str, what: &str| {
        let id = &operation.id;
        Wanted {
            spec_name: format!("{id}{suffix}"),
            identifier: if suffix.is_empty() {
                type_name(id)
            } else {
                // `Self` is `Self_` only where it stands alone.
                type_name(id).trim_end_matches('_').to_owned() + suffix
            },
            path: vec![what.to_owned()],
        }
    };
    let successes = operations
        .iter()
        .map(|operation| responses::successes(operation, types));
    let successes: Vec<Successes<'_>> = successes.collect();
    let requests = operations.iter().map(|it| wanted(it, "", "request"));
    let errors = operations.iter().map(|it| wanted(it, "Error", "response"));
    // What is not emitted takes no name away.
    let with_enum = operations.iter().zip(&successes);
    let with_enum = with_enum.filter(|(_, it)| matches!(it, Successes::Several(_)));
    let responses = with_enum.map(|(it, _)| wanted(it, "Response", "success"));
    let wanted: Vec<Wanted> = requests.chain(errors).chain(responses).collect();
    let is_taken = |name: &str| reserved::is_operation_type(name) || name == accessor;
    let mut requests = unique(&wanted, Style::UpperCamel, is_taken).names;
    let mut errors = requests.split_off(operations.len());
    let mut enums = errors.split_off(operations.len()).into_iter();
    let named = requests.into_iter().zip(errors).zip(successes);
    let own = named.filter_map(|((request, error), successes)| {
        let request = Identifier(request);
        Some(OwnTypes {
            decoding: match successes {
                Successes::Alike(decoding) => decoding,
                Successes::Several(responses) => {
                    let name = Identifier(enums.next()?);
                    let own = response_enums::response_enum(responses, types, &request, name);
                    Decoding::Enum(own)
                }
            },
            request,
            error: Identifier(error),
        })
    });
    own.collect()
}

/// The method that starts an operation.
pub fn build_method(
    operation: &ir::Operation,
    names: Names<'_>,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Method {
    let types = context.types;
    let OwnTypes {
        request,
        error,
        decoding,
    } = names.types;
    let inputs = inputs(operation, types, diagnostics);
    Method {
        request_docs: request_docs(operation, names.accessor, &names.method),
        name: Identifier(names.method),
        docs: method_docs(operation),
        deprecated: operation.docs.deprecated,
        pointer: operation.pointer.clone(),
        http_method: operation.method,
        path: operation.path.clone(),
        server: operation.server.as_ref().map(servers::build_server),
        accept: responses::accept(operation),
        security: security(operation, &context.schemes),
        pagination: pagination::build_pagination(operation, &inputs.parameters, &decoding, types),
        parameters: inputs.parameters,
        body: inputs.body,
        parts: inputs.parts,
        stream: responses::stream(operation, types, &decoding),
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

/// What the document says, and what goes over the wire.
fn method_docs(operation: &ir::Operation) -> RustDoc {
    let path: String = operation.path.iter().map(PathPart::to_string).collect();
    let mut paragraphs = docs::words(&operation.docs);
    let line = format!("{} {path}", operation.method.as_str());
    paragraphs.line(inline_code(&line));
    let server = operation.server.as_ref();
    paragraphs.add(server.map(|it| format!("Sent to the server {}.", inline_code(&it.url))));
    paragraphs.add(operation.body.as_ref().and_then(body::sent_as));
    paragraphs.finish()
}

/// The alternatives of an operation's security, as constants of schemes.
fn security(operation: &ir::Operation, schemes: &BTreeMap<String, Scheme>) -> Vec<Vec<Identifier>> {
    let alternatives = operation.security.iter().map(|alternative| {
        let requirements = alternative.iter();
        let schemes = requirements.filter_map(|requirement| schemes.get(&requirement.scheme));
        schemes.map(|scheme| scheme.constant.clone()).collect()
    });
    alternatives.collect()
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

/// What a caller sets of an operation.
struct Inputs {
    parameters: Vec<Parameter>,
    /// The body, where it is one value.
    body: Option<RequestBody>,
    /// The parts of the body, where it is made of parts.
    parts: Vec<Part>,
}

/// The parameters and the body of an operation, or its parts, which share one name space.
fn inputs(
    operation: &ir::Operation,
    types: &Types<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Inputs {
    let parts = operation.body.as_ref().map_or(&[][..], body::parts);
    let parameters = operation.parameters.iter().map(|parameter| {
        let thing = Named {
            pointer: &parameter.pointer,
            rust_name: parameter.rust_name.as_deref(),
        };
        let wanted = thing.wanted(|| Wanted {
            spec_name: parameter.name.clone(),
            identifier: parameter_name(&parameter.name),
            path: vec![parameter.location.as_str().to_owned()],
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
    let is_reserved = match operation.pagination {
        Some(_) => reserved::is_list_function,
        None => reserved::is_request_function,
    };
    let assignment = unique(&wanted, Style::Snake, is_reserved);
    collisions::report(&assignment, &things, ["argument", "parameter"], diagnostics);
    let mut names = assignment.names.into_iter().map(Identifier);
    let parameters = { operation.parameters.iter() }.zip(names.by_ref());
    let parameters = parameters.map(|(parameter, name)| build_parameter(parameter, name, types));
    Inputs {
        parameters: parameters.collect(),
        body: { operation.body.as_ref() }.and_then(|body| body::build_body(body, types)),
        parts: { parts.iter().zip(names) }
            .map(|(part, name)| body::build_part(part, name, types))
            .collect(),
    }
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
        contract: Contract {
            pointer: parameter.pointer.clone(),
            ..types.contract(&parameter.value, parameter.required, &parameter.docs)
        },
        required: parameter.required,
        conversion: conversion(&ty),
        ty,
        location: parameter.location,
        style: parameter.style,
        explode: parameter.explode,
        allow_reserved: parameter.allow_reserved,
    }
}
