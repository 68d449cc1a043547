//! What a caller sets of an operation: parameters, and a body or its parts.

use super::{
    accepted::accepted_types,
    body,
    collisions::{self, Named},
    docs::{self, with_initial},
    identifier::{Style, Wanted, parameter_name, unique},
    reserved,
    types::{Types, conversion},
    value_docs,
};
use crate::{
    diagnostic::Diagnostic,
    ir,
    model::{BodyEnum, Contract, Identifier, Parameter, Part, RequestBody},
    wire::{ParameterLocation, PathPart},
};

/// The most arguments of a function beside `self`: Clippy finds fault with more.
const MOST_ARGUMENTS: usize = 6;

/// Whether an operation asks for more than a function has arguments.
pub fn takes_struct(operation: &ir::Operation, types: &Types<'_>) -> bool {
    let is_argument =
        |required: bool, value: &ir::Use| required && types.initial(required, value).is_none();
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter(|it| is_argument(it.required, &it.value));
    let of_body = operation.body.as_ref().map_or(0, |body| {
        let parts = body::parts(body);
        match parts.is_empty() {
            true => usize::from(body.required),
            false => { parts.iter() }
                .filter(|part| is_argument(part.required, &part.value))
                .count(),
        }
    });
    parameters.count() + of_body > MOST_ARGUMENTS
}

/// What a caller sets of an operation.
pub struct Inputs {
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// The body, where it is one value.
    pub body: Option<RequestBody>,
    /// The parts of the body, where it is made of parts.
    pub parts: Vec<Part>,
}

/// The parameters and the body of an operation, which may be one of several, or its parts. They share one name space.
pub fn inputs(
    operation: &ir::Operation,
    choice: Option<BodyEnum>,
    types: &Types<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Inputs {
    let parts = operation.body.as_ref().map_or(&[][..], body::parts);
    let parameters = in_order(operation);
    let named = parameters.iter().map(|parameter| {
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
    let (things, wanted): (Vec<Named<'_>>, Vec<Wanted>) =
        named.chain(parts.iter().map(named_part)).unzip();
    let accepted = accepted_types(operation);
    let spellings = operation.body.as_ref().map(body::spellings);
    let is_reserved = |name: &str| {
        accepted.iter().any(|it| it.name.0 == name)
            || { spellings.iter().flatten() }.any(|it| it.name.0 == name)
            || match operation.pagination {
                Some(_) => reserved::is_list_function(name),
                None => reserved::is_request_function(name),
            }
    };
    let assignment = unique(&wanted, Style::Snake, is_reserved);
    collisions::report(&assignment, &things, ["argument", "parameter"], diagnostics);
    let mut names = assignment.names.into_iter().map(Identifier);
    let parameters = parameters.into_iter().zip(names.by_ref());
    let parameters = parameters.map(|(parameter, name)| build_parameter(parameter, name, types));
    Inputs {
        parameters: parameters.collect(),
        body: { operation.body.as_ref() }.and_then(|body| body::build_body(body, choice, types)),
        parts: { parts.iter().zip(names) }
            .map(|(part, name)| body::build_part(part, name, types))
            .collect(),
    }
}

/// A part of a body, and the name that it wants.
pub fn named_part(part: &ir::Part) -> (Named<'_>, Wanted) {
    let thing = Named {
        pointer: &part.value.pointer,
        rust_name: part.rust_name.as_deref(),
    };
    let wanted = thing.wanted(|| Wanted {
        spec_name: part.name.clone(),
        identifier: parameter_name(&part.name),
        path: vec!["part".to_owned()],
    });
    (thing, wanted)
}

/// The parameters: those of the path as it has them, then the others in the order of the document.
fn in_order(operation: &ir::Operation) -> Vec<&ir::Parameter> {
    let place = |parameter: &&ir::Parameter| {
        let mut parts = operation.path.iter();
        let is_it = |part: &PathPart| *part == PathPart::Parameter(parameter.name.clone());
        let place =
            { parameter.location == ParameterLocation::Path }.then(|| parts.position(is_it));
        place.flatten().unwrap_or(usize::MAX)
    };
    let mut parameters: Vec<&ir::Parameter> = operation.parameters.iter().collect();
    parameters.sort_by_key(place);
    parameters
}

fn build_parameter(parameter: &ir::Parameter, name: Identifier, types: &Types<'_>) -> Parameter {
    let ty = types.of(parameter.value.schema);
    let initial = types.initial(parameter.required, &parameter.value);
    let docs = value_docs::of_value(
        &parameter.docs,
        parameter.value.schema,
        &parameter.name,
        types,
    );
    Parameter {
        name,
        wire_name: parameter.name.clone(),
        docs: with_initial(docs, initial.as_ref()),
        deprecated: docs::deprecation(&parameter.docs),
        contract: Contract {
            pointer: parameter.pointer.clone(),
            ..types.contract(&parameter.value, parameter.required, &parameter.docs)
        },
        required: parameter.required,
        example: types.example(&parameter.docs, parameter.value.schema),
        initial,
        conversion: conversion(&ty),
        ty,
        location: parameter.location,
        style: parameter.style,
        explode: parameter.explode,
        allow_reserved: parameter.allow_reserved,
    }
}
