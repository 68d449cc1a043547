//! The groups of operations: one accessor for each tag, with a module and a feature of its own.

use super::{
    docs::{self, Paragraphs, is_same},
    groups::{Group, Kind},
    identifier::{
        Style, Wanted, feature_name, method_name, module_name, type_name, unique,
        unique_ignoring_case,
    },
    operation::{self, Context, Names},
    operation_names::OperationName,
    reserved,
    rustdoc::{inline_code, markdown, summary},
};
use crate::{
    diagnostic::Diagnostic,
    ir,
    model::{Accessor, Identifier, RustDoc},
    parallel,
};

/// The names of an accessor.
struct AccessorNames {
    function: String,
    module: String,
    feature: String,
}

/// One accessor for each tag that is the first of some operation, in the order of the document.
pub fn accessors(context: &Context<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Accessor> {
    let groups = context.groups;
    let names = names(groups);
    let named: Vec<_> = groups.iter().zip(names).collect();
    let accessors = parallel::map(&named, context.threads, |(group, names)| {
        let mut diagnostics = Vec::new();
        let accessor = accessor(group, names, context, &mut diagnostics);
        (accessor, diagnostics)
    });
    let accessors = accessors.into_iter().map(|(accessor, said)| {
        diagnostics.extend(said);
        accessor
    });
    accessors.collect()
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
    let features = features(groups.iter().map(Group::text));
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
    names: &AccessorNames,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Accessor {
    let title = title(&group.kind);
    let description = group.known.and_then(|known| known.description.as_deref());
    let description = description.filter(|words| !is_same(words, group.name()));
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(title.clone());
    if let Some(description) = description {
        paragraphs.add(markdown(description));
    }
    let external = group.known.and_then(|known| known.external.as_ref());
    paragraphs.add(docs::external(external));
    let type_name = accessor_type(group.name());
    let named: Vec<(&ir::Operation, &OperationName)> = { group.operations.iter() }
        .filter_map(|operation| Some((*operation, context.names.get(&operation.id)?)))
        .collect();
    let types = operation::name_types(&type_name, &named, context.types);
    let methods = named.into_iter().zip(types);
    let methods = methods.map(|((operation, name), types)| {
        let names = Names {
            accessor: &type_name,
            method: name.method.clone(),
            types,
        };
        operation::build_method(operation, names, context, diagnostics)
    });
    let summary = summary(None, description).unwrap_or(title);
    Accessor {
        methods: methods.collect(),
        name: Identifier(names.function.clone()),
        module: Identifier(names.module.clone()),
        feature: names.feature.clone(),
        type_name: Identifier(type_name),
        docs: paragraphs.finish(),
        function_docs: RustDoc(vec![summary.clone()]),
        summary,
    }
}

/// What stands together.
fn title(kind: &Kind) -> String {
    match kind {
        Kind::Tag(tag) => format!("The operations of the tag {}.", inline_code(tag)),
        Kind::Segment(segment) => {
            format!("The operations below {}.", inline_code(segment))
        }
        Kind::Others => "The operations without a tag.".to_owned(),
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
