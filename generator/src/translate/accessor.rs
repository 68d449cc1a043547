//! The groups of operations: one accessor for each tag, with a module and a feature of its own.

use super::{
    docs::Paragraphs,
    groups::{Group, groups},
    identifier::{
        Style, Wanted, feature_name, method_name, module_name, type_name, unique,
        unique_ignoring_case,
    },
    method_names::method_names,
    operation::{self, Context, Names},
    reserved,
    rustdoc::{inline_code, markdown, summary},
};
use crate::{
    diagnostic::Diagnostic,
    model::{Accessor, Identifier},
};

/// The names of an accessor.
struct AccessorNames {
    function: String,
    module: String,
    feature: String,
}

/// One accessor for each tag that is the first of some operation, in the order of the document.
pub fn accessors(context: &Context<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Accessor> {
    let groups = groups(context.api);
    let names = names(&groups);
    { groups.iter().zip(names) }
        .map(|(group, names)| accessor(group, names, context, diagnostics))
        .collect()
}

fn names(groups: &[Group<'_>]) -> Vec<AccessorNames> {
    let wanted = |identifier: fn(&str) -> String| -> Vec<Wanted> {
        let wanted = groups.iter().map(|group| Wanted {
            spec_name: group.name().to_owned(),
            identifier: identifier(group.name()),
            path: vec!["tag".to_owned()],
        });
        wanted.collect()
    };
    let functions = wanted(method_name);
    let functions = unique(&functions, Style::Snake, reserved::is_client_function).names;
    let modules = wanted(module_name);
    let modules = unique_ignoring_case(&modules, Style::Snake, reserved::is_client_module).names;
    let features = features(groups.iter().map(|group| group.tag));
    let named = functions.into_iter().zip(modules).zip(features);
    let names = named.map(|((function, module), feature)| AccessorNames {
        function,
        module,
        feature,
    });
    names.collect()
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
    group: &Group<'_>,
    names: AccessorNames,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Accessor {
    let title = format!("The operations of the tag {}.", inline_code(group.tag));
    let description = group.known.and_then(|known| known.description.as_deref());
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(title.clone());
    if let Some(description) = description {
        paragraphs.add(markdown(description));
    }
    let type_name = accessor_type(group.name());
    let methods = method_names(&group.operations, group.tag, diagnostics);
    let types = operation::name_types(&type_name, &group.operations, context.types);
    let named = { group.operations.iter().zip(methods) }.zip(types);
    let methods = named.map(|((operation, method), types)| {
        let names = Names {
            accessor: &type_name,
            method,
            types,
        };
        operation::build_method(operation, names, context, diagnostics)
    });
    Accessor {
        methods: methods.collect(),
        name: Identifier(names.function),
        module: Identifier(names.module),
        feature: names.feature,
        type_name: Identifier(type_name),
        docs: paragraphs.finish(),
        summary: summary(None, description).unwrap_or(title),
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
