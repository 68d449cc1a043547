//! The first pass over the parameters of an operation: what is read, and what cannot be used.

use std::collections::BTreeSet;

use openapiv3::{Parameter as Source, ParameterSchemaOrContent, PathStyle, QueryStyle};

use super::PlannedParameter;
use crate::{
    diagnostic::{Diagnostic, Place},
    ir::{ParameterLocation, PathPart, Style},
    lower::{Lowering, node, path},
    pointer::Pointer,
};

/// Headers that other parts of the description stand for; parameters of these names are ignored (OpenAPI 3.0.3 §4.7.12.1).
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl Lowering<'_> {
    /// Reads the parameters of an operation; `Err` where one that it cannot do without is not supported, which has been reported.
    pub(in crate::lower) fn plan_parameters(
        &mut self,
        path_item: &Pointer,
        operation: &Pointer,
        template: &[PathPart],
    ) -> Result<Vec<PlannedParameter>, ()> {
        let mut planned = self.read_parameters(&path_item.key("parameters"))?;
        let own = self.read_parameters(&operation.key("parameters"))?;
        planned.retain(|shared| !own.iter().any(|own| own.is_same(shared)));
        planned.extend(own);
        self.drop_unused_path_parameters(&mut planned, template);
        Ok(planned)
    }

    fn read_parameters(&mut self, at: &Pointer) -> Result<Vec<PlannedParameter>, ()> {
        let mut planned: Vec<PlannedParameter> = Vec::new();
        let mut is_callable = true;
        for index in 0..node::length(self.document, at) {
            let Some(at) = self.resolve(&at.index(index)) else {
                continue;
            };
            let parameter = match self.document.parameter(&at) {
                Ok(source) => planned_parameter(at, source),
                Err(diagnostic) => {
                    self.report(diagnostic);
                    continue;
                }
            };
            if is_ignored(&parameter) {
                continue;
            }
            if let ParameterSchemaOrContent::Content(_) = parameter.data.format {
                is_callable &= !self.leave_out(&parameter);
            } else if let Some(other) = planned.iter().find(|other| other.is_same(&parameter)) {
                let name = &parameter.data.name;
                let message = format!("`{name}` is declared twice; this one is left out");
                let diagnostic = Diagnostic::warning("duplicate-parameter", &parameter.at, message)
                    .with_help("remove one of the two")
                    .with_related(Place::Document(other.at.clone()), "the other one");
                self.report(diagnostic);
            } else {
                self.check_parameter(&parameter.at);
                planned.push(parameter);
            }
        }
        if is_callable { Ok(planned) } else { Err(()) }
    }

    /// Reports a parameter that is not supported; returns whether the operation cannot do without it.
    fn leave_out(&mut self, parameter: &PlannedParameter) -> bool {
        let required = parameter.data.required || parameter.location == ParameterLocation::Path;
        let effect = if required {
            "operations that require it are left out"
        } else {
            "it is left out"
        };
        self.warn(
            "unsupported-parameter-content",
            &parameter.at.key("content"),
            format!("parameters with `content` are not supported yet; {effect}"),
            "describe the parameter with `schema` and `style`, or set it by hand",
        );
        required
    }

    fn check_parameter(&mut self, at: &Pointer) {
        let members = node::members(self.document, at);
        if members.is_some_and(|members| node::flag(members, "allowReserved")) {
            self.warn(
                "unsupported-keyword",
                &at.key("allowReserved"),
                "`allowReserved` is not supported yet: reserved characters are percent-encoded, which means the same to a server that decodes them",
                "nothing, unless the server wants the characters as they are",
            );
        }
    }

    fn drop_unused_path_parameters(
        &mut self,
        planned: &mut Vec<PlannedParameter>,
        template: &[PathPart],
    ) {
        let names: BTreeSet<&str> = path::variables(template).collect();
        planned.retain(|parameter| {
            let used = parameter.location != ParameterLocation::Path
                || names.contains(parameter.data.name.as_str());
            if !used {
                self.warn(
                    "unused-path-parameter",
                    &parameter.at,
                    format!(
                        "the path has no `{{{}}}`; the parameter is left out",
                        parameter.data.name
                    ),
                    "use the parameter in the path, or remove it",
                );
            }
            used
        });
    }
}

fn is_ignored(parameter: &PlannedParameter) -> bool {
    let name = parameter.data.name.to_ascii_lowercase();
    parameter.location == ParameterLocation::Header && IGNORED_HEADERS.contains(&name.as_str())
}

/// Location and style; openapiv3 has filled in the default style of the location.
fn planned_parameter(at: Pointer, source: Source) -> PlannedParameter {
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
    PlannedParameter {
        at,
        location,
        style,
        data: source.parameter_data(),
    }
}
