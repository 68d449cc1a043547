//! Operations as methods: the types that they have of their own, and what a caller sets.

use std::collections::BTreeMap;

use super::{
    accepted, docs,
    docs::Paragraphs,
    groups::Group,
    headers,
    identifier::{Style, Wanted, unique},
    inputs::{inputs, takes_struct},
    method_docs::method_docs,
    operation_names::{OperationName, OperationNames},
    pagination, request_bodies, reserved, response_enums,
    responses::{self, Successes},
    rustdoc::{inline_code, summary},
    servers,
    types::Types,
};
use crate::{
    diagnostic::Diagnostic,
    ir,
    model::{Arguments, BodyEnum, Decoding, Identifier, Method, RustDoc, Scheme},
};

/// What all operations share.
pub struct Context<'a> {
    /// The API.
    pub api: &'a ir::Api,
    /// Its operations, in groups.
    pub groups: &'a [Group<'a>],
    /// What they are called.
    pub names: &'a OperationNames,
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
    /// The struct of its arguments, where they are many.
    arguments: Option<Identifier>,
    /// What becomes of its successes, by a type of its own where there are several.
    decoding: Decoding,
    /// The struct of the headers of its responses, where any are declared.
    headers: Option<Identifier>,
    /// The enum of its bodies, where they are of several types.
    body: Option<BodyEnum>,
}

/// What a type of an operation would be called.
fn wanted(
    (operation, name): &(&ir::Operation, &OperationName),
    suffix: &str,
    what: &str,
) -> Wanted {
    Wanted {
        spec_name: format!("{}{suffix}", operation.id),
        identifier: if suffix.is_empty() {
            name.type_name.clone()
        } else {
            // `Self` is `Self_` only where it stands alone.
            name.type_name.trim_end_matches('_').to_owned() + suffix
        },
        path: vec![what.to_owned()],
    }
}

/// The types of each operation's request, errors and responses.
pub fn name_types(
    accessor: &str,
    operations: &[(&ir::Operation, &OperationName)],
    types: &Types<'_>,
) -> Vec<OwnTypes> {
    let successes = operations
        .iter()
        .map(|(operation, _)| responses::successes(operation, types));
    let successes: Vec<Successes<'_>> = successes.collect();
    let requests = operations.iter().map(|it| wanted(it, "", "request"));
    let errors = operations.iter().map(|it| wanted(it, "Error", "response"));
    // What is not emitted takes no name away.
    let with_struct = operations.iter();
    let with_struct = with_struct.filter(|(operation, _)| takes_struct(operation, types));
    let structs = with_struct.map(|it| wanted(it, "Arguments", "request"));
    let with_enum = operations.iter().zip(&successes);
    let with_enum = with_enum.filter(|(_, it)| matches!(it, Successes::Several(_)));
    let responses = with_enum.map(|(it, _)| wanted(it, "Response", "success"));
    let with_headers = operations.iter();
    let with_headers = with_headers.filter(|(operation, _)| headers::has_headers(operation));
    let headers = with_headers.map(|it| wanted(it, "Headers", "response"));
    let with_bodies = operations.iter();
    let with_bodies = with_bodies.filter(|(operation, _)| request_bodies::is_choice(operation));
    let bodies = with_bodies.map(|it| wanted(it, "Body", "body"));
    let wanted: Vec<Wanted> = requests
        .chain(errors)
        .chain(responses)
        .chain(structs)
        .chain(headers)
        .chain(bodies)
        .collect();
    let is_taken = |name: &str| reserved::is_operation_type(name) || name == accessor;
    let mut requests = unique(&wanted, Style::UpperCamel, is_taken).names;
    let mut errors = requests.split_off(operations.len());
    // The names of enums, of structs of arguments, of structs of headers, and of enums of bodies.
    let mut others = errors.split_off(operations.len());
    let count = { successes.iter() }.filter(|it| matches!(it, Successes::Several(_)));
    let mut structs = others.split_off(count.count());
    let count = { operations.iter() }.filter(|(operation, _)| takes_struct(operation, types));
    let mut headers = structs.split_off(count.count());
    let count = { operations.iter() }.filter(|(operation, _)| headers::has_headers(operation));
    let mut bodies = headers.split_off(count.count()).into_iter();
    let mut headers = headers.into_iter();
    let mut structs = structs.into_iter();
    let mut enums = others.into_iter();
    let named = requests.into_iter().zip(errors).zip(successes);
    let own = named.zip(operations);
    let own = own.filter_map(|(((request, error), successes), (operation, _))| {
        let request = Identifier(request);
        Some(OwnTypes {
            arguments: match takes_struct(operation, types) {
                true => Some(Identifier(structs.next()?)),
                false => None,
            },
            headers: match headers::has_headers(operation) {
                true => Some(Identifier(headers.next()?)),
                false => None,
            },
            body: match request_bodies::is_choice(operation) {
                true => {
                    let name = Identifier(bodies.next()?);
                    request_bodies::body_enum(operation, types, &request, name)
                }
                false => None,
            },
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
        arguments,
        decoding,
        headers,
        body,
    } = names.types;
    let headers = headers.map(|name| headers::response_headers(operation, types, &request, name));
    let inputs = inputs(operation, body, types, diagnostics);
    let mut method = Method {
        arguments: arguments.map(|name| Arguments {
            docs: arguments_docs(names.accessor, &names.method),
            name,
        }),
        request_docs: request_docs(operation, names.accessor, &names.method),
        name: Identifier(names.method),
        docs: RustDoc::default(),
        deprecated: docs::deprecation(&operation.docs),
        pointer: operation.pointer.clone(),
        http_method: operation.method,
        path: operation.path.clone(),
        server: operation.server.as_ref().map(servers::build_server),
        accept: responses::accept(operation),
        accepted: accepted::accepted_types(operation),
        security: security(operation, &context.schemes),
        pagination: pagination::build_pagination(operation, &inputs, &decoding, types),
        parameters: inputs.parameters,
        body: inputs.body,
        parts: inputs.parts,
        stream: responses::stream(operation, types, &decoding),
        decoding,
        headers,
        error: response_enums::operation_error(
            responses::errors(operation),
            types,
            &request,
            error,
        ),
        request,
    };
    method.docs = method_docs(operation, &method, types);
    method
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
    paragraphs.line(format!("Created by [`{accessor}::{method}`]."));
    paragraphs.finish()
}

/// What takes the arguments.
fn arguments_docs(accessor: &str, method: &str) -> RustDoc {
    let method = method.trim_start_matches("r#");
    RustDoc(vec![format!("The arguments of [`{accessor}::{method}`].")])
}
