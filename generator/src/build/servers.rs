//! Servers as constants to choose from, and the variables of their URLs as setters.

use std::collections::BTreeSet;

use super::{
    client::{BUILDER_FUNCTIONS, EXPORTED},
    docs::Paragraphs,
    identifier::{self, Style, Wanted, constant_name, method_name, type_name, unique},
    rustdoc::{inline_code, markdown},
    types::build_enumeration,
};
use crate::{
    ir,
    model::{Enumeration, Identifier, RustDoc, Server, ServerConstant, ServerSetter},
};

/// Longer descriptions are no names.
const MOST_WORDS: usize = 4;

/// Words that every server could be described by.
const ANY_SERVER: [&str; 7] = ["api", "base", "endpoint", "host", "server", "the", "url"];

/// A server.
pub fn build_server(server: &ir::Server) -> Server {
    let variables = server.variables.iter();
    Server {
        url: server.url.clone(),
        variables: variables
            .map(|variable| (variable.name.clone(), variable.default.clone()))
            .collect(),
    }
}

/// A constant for each server that requests can be sent to: a URL without a host says nothing about where that is.
pub fn constants(servers: &[ir::Server]) -> Vec<ServerConstant> {
    let mut built: Vec<(&ir::Server, Server)> = Vec::new();
    for server in servers {
        let one = build_server(server);
        if one.is_absolute() && built.iter().all(|(_, other)| *other != one) {
            built.push((server, one));
        }
    }
    let listed: Vec<&ir::Server> = built.iter().map(|(server, _)| *server).collect();
    let names = names(&listed);
    { names.into_iter().zip(built) }
        .map(|(name, (server, built))| ServerConstant {
            name,
            docs: constant_docs(server),
            server: built,
        })
        .collect()
}

/// A name for each server: its description, where that is short and no other server has it, else its URL.
fn names(servers: &[&ir::Server]) -> Vec<Identifier> {
    let titles: Vec<Option<String>> = servers.iter().map(|server| title(server)).collect();
    let plain: Vec<bool> = servers
        .iter()
        .map(|server| is_plain(server, servers))
        .collect();
    let wanted: Vec<Wanted> = servers
        .iter()
        .enumerate()
        .map(|(index, server)| {
            let is_plain = |index: usize| plain.get(index) == Some(&true);
            let has_title = |other: usize| titles.get(other) == titles.get(index);
            let mut others = (0..servers.len()).filter(|other| *other != index);
            let is_shared =
                others.any(|other| has_title(other) && is_plain(other) == is_plain(index));
            let title = titles.get(index).cloned().flatten();
            let (_, address) = split(&server.url);
            let mut text = title
                .filter(|_| !is_shared)
                .unwrap_or_else(|| address.to_owned());
            if is_plain(index) {
                text.push_str(" http");
            }
            Wanted {
                spec_name: server.url.clone(),
                identifier: constant_name(&text).to_ascii_lowercase(),
                path: vec![address.to_owned()],
            }
        })
        .collect();
    let names = unique(&wanted, Style::Snake, |_| false).names;
    let names = names
        .into_iter()
        .map(|name| name.trim_start_matches("r#").to_ascii_uppercase());
    names.map(Identifier).collect()
}

/// The description of a server, where it is short and tells it from others: `The production server.` is `production`.
fn title(server: &ir::Server) -> Option<String> {
    let description = server.description.as_deref()?;
    let is_any = |word: &str| {
        let word = word.trim_end_matches(['.', ':']).to_ascii_lowercase();
        ANY_SERVER.contains(&word.as_str()) || !word.contains(char::is_alphanumeric)
    };
    let mut words: Vec<&str> = description.split_whitespace().collect();
    if words.iter().all(|word| is_any(word)) || description.contains("://") {
        return None;
    }
    if words
        .first()
        .is_some_and(|word| word.eq_ignore_ascii_case("the"))
    {
        words.remove(0);
    }
    let is_server = |word: &&str| {
        let word = word.trim_end_matches('.');
        word.eq_ignore_ascii_case("server")
    };
    if words.last().is_some_and(is_server) {
        words.pop();
    }
    (words.len() <= MOST_WORDS).then(|| words.join(" "))
}

/// Whether a server is what another is by `https`.
fn is_plain(server: &ir::Server, servers: &[&ir::Server]) -> bool {
    let (scheme, address) = split(&server.url);
    let is_twin = |other: &&ir::Server| {
        let (scheme, other) = split(&other.url);
        scheme.eq_ignore_ascii_case("https")
            && other.trim_end_matches('/') == address.trim_end_matches('/')
    };
    scheme.eq_ignore_ascii_case("http") && servers.iter().any(is_twin)
}

/// The scheme of an absolute URL, and what follows it.
fn split(url: &str) -> (&str, &str) {
    url.split_once("://").unwrap_or(("", url))
}

fn constant_docs(server: &ir::Server) -> RustDoc {
    let mut paragraphs = Paragraphs::default();
    if let Some(description) = &server.description {
        paragraphs.add(markdown(description));
    }
    paragraphs.line(inline_code(&server.url));
    paragraphs.finish()
}

/// A variable of the URLs of servers, which several may have.
struct Variable<'a> {
    name: &'a str,
    /// Its default in each of them.
    defaults: BTreeSet<&'a str>,
    description: Option<&'a str>,
    /// The values that they list.
    values: Vec<String>,
    /// The default of the first of them.
    default: &'a str,
}

/// The variables of all servers, in their order.
fn variables(servers: &[ir::Server]) -> Vec<Variable<'_>> {
    let mut found: Vec<Variable<'_>> = Vec::new();
    for variable in servers.iter().flat_map(|server| &server.variables) {
        let position = found.iter().position(|known| known.name == variable.name);
        let index = position.unwrap_or(found.len());
        if position.is_none() {
            found.push(Variable {
                name: &variable.name,
                defaults: BTreeSet::new(),
                description: None,
                values: Vec::new(),
                default: &variable.default,
            });
        }
        let Some(known) = found.get_mut(index) else {
            continue;
        };
        known.defaults.insert(&variable.default);
        known.description = known.description.or(variable.description.as_deref());
        for value in &variable.values {
            if !known.values.contains(value) {
                known.values.push(value.clone());
            }
        }
    }
    found
}

/// The setters of the variables of all servers, with an enum where the document lists the values.
pub fn setters(servers: &[ir::Server]) -> Vec<ServerSetter> {
    let variables = variables(servers);
    let wanted: Vec<Wanted> = { variables.iter() }
        .map(|variable| Wanted {
            spec_name: variable.name.to_owned(),
            identifier: method_name(variable.name),
            path: vec!["server".to_owned()],
        })
        .collect();
    let reserved = |name: &str| BUILDER_FUNCTIONS.contains(&name);
    let names = unique(&wanted, Style::Snake, reserved).names;
    let type_names: Vec<Wanted> = names
        .iter()
        .map(|name| Wanted {
            spec_name: name.clone(),
            identifier: type_name(name),
            path: vec!["server".to_owned()],
        })
        .collect();
    let type_names = unique(&type_names, Style::UpperCamel, |name| {
        EXPORTED.contains(&name) || identifier::is_prelude(name)
    });
    let named = names.into_iter().zip(type_names.names);
    { named.zip(&variables) }
        .map(|((name, type_name), variable)| ServerSetter {
            name: Identifier(name),
            docs: setter_docs(variable),
            variable: variable.name.to_owned(),
            enumeration: enumeration(variable, type_name),
        })
        .collect()
}

fn setter_docs(variable: &Variable<'_>) -> RustDoc {
    let name = inline_code(variable.name);
    let mut paragraphs = Paragraphs::default();
    let default = if variable.defaults.len() > 1 {
        "each server has a default of its own".to_owned()
    } else {
        format!("{} unless it is set", inline_code(variable.default))
    };
    paragraphs.line(format!(
        "Sets the variable {name} of the server's URL; {default}."
    ));
    if let Some(description) = variable.description {
        paragraphs.add(markdown(description));
    }
    paragraphs.finish()
}

/// The values that the document lists for a variable.
fn enumeration(variable: &Variable<'_>, type_name: String) -> Option<Enumeration> {
    let mut values = variable.values.iter();
    let default = values.position(|value| value == variable.default);
    let docs = RustDoc(vec![format!(
        "The documented values of the variable {} of the server's URL.",
        inline_code(variable.name)
    )]);
    let list = ir::Enumeration {
        values: variable.values.clone(),
        docs: Vec::new(),
    };
    let is_listed = !variable.values.is_empty();
    is_listed.then(|| build_enumeration(Identifier(type_name), docs, false, &list, default))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    fn server(url: &str, description: Option<&str>) -> ir::Server {
        ir::Server {
            pointer: Pointer::root(),
            url: url.to_owned(),
            description: description.map(str::to_owned),
            variables: Vec::new(),
        }
    }

    /// The names of the constants for servers that have a URL and a description.
    fn named(servers: &[(&str, Option<&str>)]) -> Vec<String> {
        let servers = servers
            .iter()
            .map(|(url, description)| server(url, *description));
        let servers: Vec<ir::Server> = servers.collect();
        constants(&servers)
            .into_iter()
            .map(|constant| constant.name.0)
            .collect()
    }

    #[test]
    fn a_server_is_named_by_a_short_description_or_else_by_its_url() {
        for (url, description, expected) in [
            ("https://a.b", Some("Sandbox"), "SANDBOX"),
            ("https://a.b", Some("The production server."), "PRODUCTION"),
            (
                "https://a.b",
                Some("Production API server"),
                "PRODUCTION_API",
            ),
            ("https://a.b", Some("EU (Frankfurt)"), "EU_FRANKFURT"),
            ("https://a.b", Some("24/7"), "N24_7"),
            ("https://a.b", Some("type"), "TYPE"),
            ("https://a.b/v1", None, "A_B_V1"),
            ("https://a.b/v1", Some("Base URL"), "A_B_V1"),
            ("https://a.b/v1", Some("The API server"), "A_B_V1"),
            ("https://a.b/v1", Some("***"), "A_B_V1"),
            (
                "https://a.b/v1",
                Some("This one costs a little more."),
                "A_B_V1",
            ),
            ("https://a.b/v1", Some("https://docs.example"), "A_B_V1"),
            ("https://{region}.a.b:{port}", None, "REGION_A_B_PORT"),
            ("http://localhost:8080", None, "LOCALHOST_8080"),
        ] {
            assert_eq!(
                named(&[(url, description)]),
                [expected],
                "{url} {description:?}"
            );
        }
    }

    #[test]
    fn servers_with_one_description_are_named_by_their_urls() {
        let regional = Some("Regional endpoint");
        assert_eq!(
            named(&[
                ("https://eu.a.b", regional),
                ("https://us.a.b", regional),
                ("https://a.b", Some("Global"))
            ]),
            ["EU_A_B", "US_A_B", "GLOBAL"]
        );
    }

    #[test]
    fn the_http_twin_of_a_server_says_so() {
        let main = Some("Main");
        assert_eq!(
            named(&[
                ("https://a.b/", main),
                ("http://a.b", main),
                ("http://c.d", None)
            ]),
            ["MAIN", "MAIN_HTTP", "C_D"]
        );
    }

    #[test]
    fn names_are_distinct_and_each_server_is_there_once() {
        let names = named(&[
            ("https://a.b/x-y", None),
            ("https://a.b/x_y", None),
            ("https://a.b/x_y", Some("The same")),
            ("HTTPS://a.b/x/y", None),
            ("/v1", Some("Relative")),
        ]);
        assert_eq!(names.len(), 3, "{names:?}");
        let distinct: BTreeSet<&String> = names.iter().collect();
        assert_eq!(distinct.len(), 3, "{names:?}");
    }

    #[test]
    fn servers_share_the_setters_of_their_variables() {
        let variable = |default: &str, values: &[&str]| ir::ServerVariable {
            name: "region".to_owned(),
            default: default.to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
            description: None,
        };
        let mut one = server("https://{region}.a.b", None);
        one.variables.push(variable("eu", &["eu", "us"]));
        let mut other = server("https://{region}.c.d", None);
        other.variables.push(variable("us", &["us", "as"]));
        let setters = setters(&[one, other]);
        let [setter] = setters.as_slice() else {
            panic!("{setters:?}");
        };
        let list = setter.enumeration.as_ref().unwrap();
        let texts: Vec<&str> = list.variants.iter().map(|it| it.text.as_str()).collect();
        assert_eq!((texts, list.default), (vec!["eu", "us", "as"], Some(0)));
    }
}
