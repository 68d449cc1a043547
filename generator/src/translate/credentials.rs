//! Security schemes as constructors of credentials: what an operation asks for together is given together.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::{
    docs::{self, Paragraphs},
    identifier::{Style, Wanted, constant_name, method_name, parameter_name, unique},
    reserved,
    rustdoc::{inline_code, markdown},
};
use crate::{
    ir,
    model::{Argument, CredentialConstructor, Identifier, Scheme, SchemeKind},
};

/// The header of a scheme of HTTP (RFC 9110 §11.6.2).
const AUTHORIZATION: &str = "Authorization";

/// The schemes that some operation uses, by name.
pub fn schemes(api: &ir::Api) -> BTreeMap<String, Scheme> {
    let operations = api.operations.iter();
    let requirements = operations.flat_map(|operation| operation.security.iter().flatten());
    let used: BTreeSet<&str> = requirements
        .map(|requirement| requirement.scheme.as_str())
        .collect();
    let schemes = api.security_schemes.iter();
    let schemes: Vec<&ir::SecurityScheme> = schemes
        .filter(|scheme| used.contains(scheme.name.as_str()))
        .collect();
    let wanted: Vec<Wanted> = schemes
        .iter()
        .map(|scheme| Wanted {
            spec_name: scheme.name.clone(),
            // A word of its own keeps it apart from what the module imports.
            identifier: format!(
                "scheme_{}",
                method_name(&scheme.name).trim_start_matches("r#")
            ),
            path: vec!["security".to_owned()],
        })
        .collect();
    let names = unique(&wanted, Style::Snake, |_| false).names;
    schemes
        .iter()
        .zip(names)
        .filter_map(|(scheme, name)| {
            let kind = match &scheme.kind {
                ir::SecurityKind::ApiKey { location, name } => match location {
                    ir::ApiKeyLocation::Header => SchemeKind::Header(name.clone()),
                    ir::ApiKeyLocation::Query => SchemeKind::Query(name.clone()),
                    ir::ApiKeyLocation::Cookie => SchemeKind::Cookie(name.clone()),
                },
                ir::SecurityKind::Basic => SchemeKind::Basic,
                ir::SecurityKind::Bearer => SchemeKind::Bearer,
                ir::SecurityKind::Authorization(_) => SchemeKind::Header(AUTHORIZATION.to_owned()),
                // The transport's.
                ir::SecurityKind::MutualTls => return None,
            };
            let built = Scheme {
                constant: Identifier(constant_name(&name)),
                name: scheme.name.clone(),
                kind,
            };
            Some((scheme.name.clone(), built))
        })
        .collect()
}

/// One constructor for each alternative that some operation has, in the order of the document.
pub fn constructors(
    api: &ir::Api,
    schemes: &BTreeMap<String, Scheme>,
    crate_name: &str,
) -> Vec<CredentialConstructor> {
    let mut alternatives: Vec<Vec<&ir::SecurityScheme>> = Vec::new();
    for alternative in api
        .operations
        .iter()
        .flat_map(|operation| &operation.security)
    {
        let find = |name: &str| {
            api.security_schemes
                .iter()
                .find(|scheme| scheme.name == name)
        };
        let members = alternative
            .iter()
            .filter_map(|requirement| find(&requirement.scheme));
        let mut members: Vec<&ir::SecurityScheme> = members.collect();
        members.sort_by(|left, right| left.name.cmp(&right.name));
        if !members.is_empty() && !alternatives.contains(&members) {
            alternatives.push(members);
        }
    }
    let wanted: Vec<Wanted> = alternatives
        .iter()
        .map(|alternative| {
            let names: Vec<&str> = alternative
                .iter()
                .map(|scheme| scheme.name.as_str())
                .collect();
            Wanted {
                identifier: method_name(
                    &given_name(api, &names)
                        .unwrap_or_else(|| constructor_name(alternative, crate_name)),
                ),
                path: names.iter().map(|name| name.to_snake_case()).collect(),
                spec_name: names.join(" "),
            }
        })
        .collect();
    let names = unique(&wanted, Style::Snake, reserved::is_credential_function).names;
    names
        .into_iter()
        .zip(&alternatives)
        .map(|(name, alternative)| CredentialConstructor {
            name: Identifier(name),
            docs: constructor_docs(alternative),
            arguments: arguments(alternative, schemes, crate_name),
        })
        .collect()
}

/// The name that an overlay gives the constructor for these schemes.
fn given_name(api: &ir::Api, schemes: &[&str]) -> Option<String> {
    let mut given = api.credentials.iter();
    let (name, _) = given.find(|(_, members)| members == schemes)?;
    Some(name.clone())
}

/// `app_keys` for the keys `X-App-Id` and `X-App-Token`, which share their first word; the scheme's own name where it is alone.
fn constructor_name(alternative: &[&ir::SecurityScheme], crate_name: &str) -> String {
    let names: Vec<Vec<String>> = alternative
        .iter()
        .map(|scheme| telling_words(&scheme.name, crate_name))
        .collect();
    let [first, others @ ..] = names.as_slice() else {
        return "credentials".to_owned();
    };
    if others.is_empty() {
        return first.join("_");
    }
    let shared = first
        .iter()
        .enumerate()
        .take_while(|(index, word)| others.iter().all(|other| other.get(*index) == Some(word)));
    let shared: Vec<&str> = shared.map(|(_, word)| word.as_str()).collect();
    let are_keys = alternative
        .iter()
        .all(|scheme| matches!(scheme.kind, ir::SecurityKind::ApiKey { .. }));
    if are_keys && !shared.is_empty() {
        return format!("{}_keys", shared.join("_"));
    }
    let names: Vec<String> = names.iter().map(|words| words.join("_")).collect();
    names.join("_and_")
}

/// The words of a scheme's name that tell something: without the `X` of extension headers and the name of the API.
pub fn telling_words(name: &str, crate_name: &str) -> Vec<String> {
    let words = name.to_snake_case();
    let words: Vec<&str> = words.split('_').filter(|word| !word.is_empty()).collect();
    let api = crate_name.to_snake_case();
    let telling: Vec<String> = words
        .iter()
        .enumerate()
        .filter(|(index, word)| !(*index == 0 && **word == "x") && **word != api)
        .map(|(_, word)| (*word).to_owned())
        .collect();
    if telling.is_empty() {
        words.into_iter().map(str::to_owned).collect()
    } else {
        telling
    }
}

fn constructor_docs(alternative: &[&ir::SecurityScheme]) -> crate::model::RustDoc {
    let mut paragraphs = Paragraphs::default();
    let names: Vec<String> = alternative
        .iter()
        .map(|scheme| inline_code(&scheme.name))
        .collect();
    let what = if names.len() == 1 {
        "scheme"
    } else {
        "schemes"
    };
    paragraphs.line(format!(
        "Credentials for the security {what} {}.",
        names.join(" and ")
    ));
    for scheme in alternative {
        if let ir::SecurityKind::Authorization(name) = &scheme.kind {
            paragraphs.line(format!(
                "It is the whole value of the header `{AUTHORIZATION}`: the word {} and what follows it.",
                inline_code(name)
            ));
        }
        if let Some(description) = &scheme.description {
            paragraphs.add(markdown(description));
        }
        let scopes = scheme.scopes.iter();
        let scopes =
            scopes.flat_map(|(name, meaning)| docs::item(&inline_code(name), markdown(meaning)));
        let scopes: Vec<String> = scopes.collect();
        if !scopes.is_empty() {
            paragraphs.line("Scopes:");
            paragraphs.add(scopes);
        }
    }
    paragraphs.finish()
}

fn arguments(
    alternative: &[&ir::SecurityScheme],
    schemes: &BTreeMap<String, Scheme>,
    crate_name: &str,
) -> Vec<Argument> {
    let alone = alternative.len() == 1;
    let wanted: Vec<Wanted> = alternative
        .iter()
        .flat_map(|scheme| {
            let name = telling_words(&scheme.name, crate_name).join("_");
            let own: Vec<String> = match &scheme.kind {
                ir::SecurityKind::Basic => vec!["username".to_owned(), "password".to_owned()],
                ir::SecurityKind::Bearer if alone => vec!["token".to_owned()],
                ir::SecurityKind::ApiKey { .. } if alone => vec!["key".to_owned()],
                ir::SecurityKind::Authorization(_) if alone => vec!["authorization".to_owned()],
                _ => vec![name.clone()],
            };
            own.into_iter().map(move |identifier| Wanted {
                spec_name: identifier.clone(),
                identifier: parameter_name(&identifier),
                path: vec![name.clone()],
            })
        })
        .collect();
    let mut names = unique(&wanted, Style::Snake, |_| false)
        .names
        .into_iter()
        .map(Identifier);
    alternative
        .iter()
        .filter_map(|scheme| schemes.get(&scheme.name))
        .map(|scheme| {
            let count = if scheme.kind == SchemeKind::Basic {
                2
            } else {
                1
            };
            Argument {
                scheme: scheme.constant.clone(),
                names: names.by_ref().take(count).collect(),
            }
        })
        .collect()
}
