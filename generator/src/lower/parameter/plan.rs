//! The first pass over the parameters of an operation: what is read, and what cannot be used.

use std::collections::BTreeSet;

use openapiv3::{Parameter as Source, PathStyle, QueryStyle};

use super::PlannedParameter;
use crate::{
    diagnostic::{Code, Diagnostic, Place},
    ir::{ParameterLocation, Style},
    lower::{
        Lowering,
        media_type::is_json,
        node,
        path::{self, QueryVariable, Template},
    },
    pointer::Pointer,
};

/// Headers that other parts of the description stand for; parameters of these names are ignored (OpenAPI 3.0.3 §4.7.12.1).
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl Lowering<'_> {
    /// Reads the parameters of an operation.
    pub(in crate::lower) fn plan_parameters(
        &mut self,
        path_item: &Pointer,
        operation: &Pointer,
        template: &Template,
    ) -> Vec<PlannedParameter> {
        let mut planned = self.read_parameters(&path_item.key("parameters"));
        let own = self.read_parameters(&operation.key("parameters"));
        planned.retain(|shared| !own.iter().any(|own| own.is_same(shared)));
        planned.extend(own);
        for variable in template.query_variables() {
            bind(variable, template, &mut planned);
        }
        self.drop_unused_path_parameters(&mut planned, template);
        planned
    }

    fn read_parameters(&mut self, at: &Pointer) -> Vec<PlannedParameter> {
        let mut planned: Vec<PlannedParameter> = Vec::new();
        for index in 0..node::length(self.document, at) {
            let Some(at) = self.resolve(&at.index(index)) else {
                continue;
            };
            let parameter = match self.document.parameter(&at) {
                Ok(source) => self.planned_parameter(at, source),
                Err(diagnostic) => {
                    self.report_unread(diagnostic);
                    continue;
                }
            };
            if is_ignored(&parameter) {
                continue;
            }
            if let Some(other) = planned.iter().find(|other| other.is_same(&parameter)) {
                let name = &parameter.data.name;
                let message = format!("`{name}` is declared twice; this one is ignored");
                let diagnostic = Diagnostic::new(Code::DuplicateParameter, &parameter.at, message)
                    .with_help("remove one of the two")
                    .with_related(Place::Document(other.at.clone()), "the other one");
                self.report(diagnostic);
            } else {
                self.check_parameter(&parameter);
                planned.push(parameter);
            }
        }
        planned
    }

    fn check_parameter(&mut self, parameter: &PlannedParameter) {
        if parameter.allow_reserved && parameter.location != ParameterLocation::Query {
            self.diagnostics.add(
                Code::IneffectiveKeyword,
                &parameter.at.key("allowReserved"),
                "`allowReserved` has no meaning outside of queries: reserved characters are percent-encoded",
                "remove it, or describe a parameter of the query",
            );
        }
    }

    fn drop_unused_path_parameters(
        &mut self,
        planned: &mut Vec<PlannedParameter>,
        template: &Template,
    ) {
        let names: BTreeSet<&str> = path::variables(&template.path).collect();
        planned.retain(|parameter| {
            let used = parameter.location != ParameterLocation::Path
                || names.contains(parameter.data.name.as_str());
            if !used {
                self.diagnostics.add(
                    Code::UnusedPathParameter,
                    &parameter.at,
                    format!(
                        "the path has no `{{{}}}`; the parameter is ignored",
                        parameter.data.name
                    ),
                    "use the parameter in the path, or remove it",
                );
            }
            used
        });
    }

    /// Location and style; openapiv3 has filled in the default style of the location.
    fn planned_parameter(&self, at: Pointer, source: Source) -> PlannedParameter {
        let (location, style) = match &source {
            Source::Query { style, .. } => (
                ParameterLocation::Query,
                match style {
                    QueryStyle::Form => Style::Form,
                    QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                    QueryStyle::PipeDelimited => Style::PipeDelimited,
                    QueryStyle::DeepObject => Style::DeepObject,
                },
            ),
            Source::Path { style, .. } => (
                ParameterLocation::Path,
                match style {
                    PathStyle::Matrix => Style::Matrix,
                    PathStyle::Label => Style::Label,
                    PathStyle::Simple => Style::Simple,
                },
            ),
            Source::Header { .. } => (ParameterLocation::Header, Style::Simple),
            Source::Cookie { .. } => (ParameterLocation::Cookie, Style::Form),
        };
        let media_types = node::keys(self.document, &at.key("content"));
        let json = { media_types.iter() }.find(|media_type| is_json(media_type));
        let members = node::members(self.document, &at);
        PlannedParameter {
            location,
            style: if json.is_some() { Style::Json } else { style },
            allow_reserved: members.is_some_and(|members| node::flag(members, "allowReserved")),
            content: json.or(media_types.first()).cloned(),
            data: source.parameter_data(),
            at,
        }
    }
}

/// Makes the parameter that a query behind a path uses one of the query, under the name that it has there.
fn bind(variable: &QueryVariable, template: &Template, planned: &mut Vec<PlannedParameter>) {
    let QueryVariable { name, variable } = variable;
    let index = |location, name: &str| planned.iter().position(|it| it.is(location, name));
    if index(ParameterLocation::Query, name).is_some() {
        return;
    }
    let declared = index(ParameterLocation::Query, variable)
        .or_else(|| index(ParameterLocation::Path, variable));
    let Some(parameter) = declared.and_then(|index| planned.get_mut(index)) else {
        return;
    };
    let mut bound = parameter.clone();
    bound.data.name.clone_from(name);
    if bound.location == ParameterLocation::Path {
        bound.location = ParameterLocation::Query;
        bound.data.required = true;
        // In a path, a list is one text.
        bound.data.explode.get_or_insert(false);
        if bound.style != Style::Json {
            bound.style = Style::Form;
        }
    }
    if parameter.location == ParameterLocation::Path
        && path::variables(&template.path).any(|used| used == variable)
    {
        planned.push(bound);
    } else {
        *parameter = bound;
    }
}

fn is_ignored(parameter: &PlannedParameter) -> bool {
    let name = parameter.data.name.to_ascii_lowercase();
    parameter.location == ParameterLocation::Header && IGNORED_HEADERS.contains(&name.as_str())
}
