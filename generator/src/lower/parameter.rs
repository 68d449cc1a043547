//! Parameter Objects (OpenAPI 3.0.3 §4.7.12): those of a path and of its operation become one list.

mod plan;

use openapiv3::ParameterData;

use super::{
    Lowering,
    body::owner_of,
    node,
    path::{self, Template},
};
use crate::{
    diagnostic::Code,
    ir::{Docs, Origin, Owner, Parameter, ParameterLocation, Role, StringFormat, Style},
    pointer::Pointer,
};

/// A parameter that has been read and can be lowered.
#[derive(Clone)]
pub(super) struct PlannedParameter {
    at: Pointer,
    location: ParameterLocation,
    style: Style,
    allow_reserved: bool,
    /// The media type of its value, where it has no style.
    content: Option<String>,
    data: ParameterData,
}

impl PlannedParameter {
    /// What makes it the same parameter as another one; names of headers are case-insensitive.
    fn is_same(&self, other: &Self) -> bool {
        self.location == other.location
            && match self.location {
                ParameterLocation::Header => self.data.name.eq_ignore_ascii_case(&other.data.name),
                _ => self.data.name == other.data.name,
            }
    }

    /// Whether it is the parameter of this place and name.
    fn is(&self, location: ParameterLocation, name: &str) -> bool {
        self.location == location && self.data.name == name
    }
}

impl Lowering<'_> {
    /// Lowers the parameters of an operation, and adds those that only its path knows of.
    pub(super) fn lower_parameters(
        &mut self,
        planned: Vec<PlannedParameter>,
        operation: &str,
        at: &Pointer,
        template: &Template,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<_> = planned
            .into_iter()
            .map(|parameter| self.lower_parameter(parameter, operation))
            .collect();
        let in_path = path::variables(&template.path).map(|name| Variable {
            name,
            written: name,
            location: ParameterLocation::Path,
        });
        let in_query = template.query_variables().map(|variable| Variable {
            name: &variable.name,
            written: &variable.variable,
            location: ParameterLocation::Query,
        });
        for variable in in_path.chain(in_query) {
            let is_declared = parameters.iter().any(|parameter| {
                parameter.location == variable.location && parameter.name == variable.name
            });
            if !is_declared {
                parameters.push(self.undeclared_parameter(&variable, operation, at));
            }
        }
        parameters
    }

    fn lower_parameter(&mut self, planned: PlannedParameter, operation: &str) -> Parameter {
        let PlannedParameter {
            at,
            location,
            style,
            allow_reserved,
            content,
            data,
        } = planned;
        let origin = Origin::Inline {
            owner: owner_of(&at, "parameters", operation),
            role: Role::Parameter(data.name.clone()),
        };
        let described_at = match &content {
            Some(media_type) => at.key("content").key(media_type),
            None => at.clone(),
        };
        let examples = self.lower_examples(&described_at).into_iter();
        let value = if content.is_some() && style != Style::Json {
            self.lower_opaque(&described_at, StringFormat::Plain, origin)
        } else {
            self.lower_described(&described_at, origin)
        };
        Parameter {
            value,
            docs: Docs {
                description: data.description,
                deprecated: data.deprecated.unwrap_or_default(),
                examples: examples.map(|example| example.value).collect(),
                ..Docs::default()
            },
            required: data.required || location == ParameterLocation::Path,
            explode: match style {
                Style::Form => data.explode.unwrap_or(true),
                // Without `explode` the specification gives this style no meaning.
                Style::DeepObject => true,
                Style::Json => false,
                _ => data.explode.unwrap_or(false),
            },
            name: data.name,
            rust_name: self.value_name(&at),
            pointer: at,
            location,
            style,
            allow_reserved: allow_reserved && location == ParameterLocation::Query,
        }
    }

    /// Whether a parameter of the operation is a reference that leads nowhere, which has been reported: it may be any parameter.
    fn has_unresolved_parameter(&self, operation: &Pointer) -> bool {
        let owners = [Some(operation.clone()), operation.parent()];
        owners.into_iter().flatten().any(|owner| {
            let parameters = owner.key("parameters");
            let mut indices = 0..node::length(self.document, &parameters);
            indices.any(|index| self.document.resolve(&parameters.index(index)).is_err())
        })
    }

    /// A text for a variable of the path that no parameter declares.
    fn undeclared_parameter(
        &mut self,
        variable: &Variable<'_>,
        operation: &str,
        at: &Pointer,
    ) -> Parameter {
        let Variable {
            name,
            written,
            location,
        } = *variable;
        let (place, style) = match location {
            ParameterLocation::Query => ("query", Style::Form),
            _ => ("path", Style::Simple),
        };
        if !self.has_unresolved_parameter(at) {
            self.diagnostics.add(
                Code::UndeclaredPathParameter,
                at,
                format!("the path uses `{{{written}}}`, which no parameter declares; it is taken as a required text"),
                format!("declare it with `in: {place}` and `required: true`"),
            );
        }
        let pointer = at.key("parameters").key(name);
        let origin = Origin::Inline {
            owner: Owner::Operation(operation.to_owned()),
            role: Role::Parameter(name.to_owned()),
        };
        Parameter {
            name: name.to_owned(),
            rust_name: None,
            location,
            required: true,
            value: self.lower_opaque(&pointer, StringFormat::Plain, origin),
            pointer,
            style,
            explode: style == Style::Form,
            allow_reserved: false,
            docs: Docs::default(),
        }
    }
}

/// A `{variable}` of a path.
struct Variable<'a> {
    /// Its name on the wire.
    name: &'a str,
    /// Its name in the braces.
    written: &'a str,
    location: ParameterLocation,
}
