//! Operations as methods: the types that they have of their own, and what a caller sets.

use std::{collections::BTreeMap, num::NonZeroUsize};

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
    model::{Arguments, Decoding, Identifier, Method, RustDoc, Scheme},
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
    /// How many threads make methods.
    pub threads: NonZeroUsize,
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
    body: Option<Identifier>,
    /// The struct of the parts that one of these is made of.
    parts: Option<Identifier>,
}

/// What a type of an operation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Purpose {
    Request,
    Error,
    Response,
    Arguments,
    Headers,
    Body,
    Parts,
}

impl Purpose {
    /// All of them. Where names collide, those of the first are kept.
    const ALL: [Self; 7] = [
        Self::Request,
        Self::Error,
        Self::Response,
        Self::Arguments,
        Self::Headers,
        Self::Body,
        Self::Parts,
    ];

    /// Whether an operation has a type for it. What is not emitted takes no name away.
    fn is_of(
        self,
        operation: &ir::Operation,
        successes: &Successes<'_>,
        types: &Types<'_>,
    ) -> bool {
        match self {
            Self::Request | Self::Error => true,
            Self::Response => matches!(successes, Successes::Several(_)),
            Self::Arguments => takes_struct(operation, types),
            Self::Headers => headers::has_headers(operation),
            Self::Body => request_bodies::is_choice(operation),
            Self::Parts => request_bodies::has_parts(operation),
        }
    }

    /// What a type for it would be called.
    fn wanted(self, (operation, name): &(&ir::Operation, &OperationName)) -> Wanted {
        let (suffix, what) = match self {
            Self::Request => ("", "request"),
            Self::Error => ("Error", "response"),
            Self::Response => ("Response", "success"),
            Self::Arguments => ("Arguments", "request"),
            Self::Headers => ("Headers", "response"),
            Self::Body => ("Body", "body"),
            Self::Parts => ("Parts", "parts"),
        };
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
}

/// The types that each operation has of its own.
pub fn name_types(
    accessor: &str,
    operations: &[(&ir::Operation, &OperationName)],
    types: &Types<'_>,
) -> Vec<OwnTypes> {
    let successes = { operations.iter() }
        .map(|(operation, _)| responses::successes(operation, types))
        .collect::<Vec<_>>();
    let mut wanted = Vec::new();
    let mut keys = Vec::new();
    for purpose in Purpose::ALL {
        for (index, (it, successes)) in operations.iter().zip(&successes).enumerate() {
            if purpose.is_of(it.0, successes, types) {
                keys.push((index, purpose));
                wanted.push(purpose.wanted(it));
            }
        }
    }
    let is_taken = |name: &str| reserved::is_operation_type(name) || name == accessor;
    let names = unique(&wanted, Style::UpperCamel, is_taken).names;
    let names = names.into_iter().map(Identifier);
    let mut names: BTreeMap<(usize, Purpose), Identifier> = keys.into_iter().zip(names).collect();
    let own = operations.iter().zip(successes).enumerate();
    let own = own.filter_map(|(index, (_, successes))| {
        let mut name = |purpose| names.remove(&(index, purpose));
        let request = name(Purpose::Request)?;
        Some(OwnTypes {
            error: name(Purpose::Error)?,
            arguments: name(Purpose::Arguments),
            headers: name(Purpose::Headers),
            body: name(Purpose::Body),
            parts: name(Purpose::Parts),
            decoding: match successes {
                Successes::Alike(decoding) => decoding,
                Successes::Several(responses) => {
                    let name = name(Purpose::Response)?;
                    let own = response_enums::response_enum(responses, types, &request, name);
                    Decoding::Enum(own)
                }
            },
            request,
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
        parts,
    } = names.types;
    let headers = headers.map(|name| headers::response_headers(operation, types, &request, name));
    let parts = parts
        .and_then(|name| request_bodies::body_parts(operation, types, &request, name, diagnostics));
    let body =
        body.and_then(|name| request_bodies::body_enum(operation, types, &request, name, parts));
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
