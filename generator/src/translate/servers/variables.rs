//! The variables of servers' URLs as setters of the builder. Servers share the variables that they call alike.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ir,
    model::{Enumeration, Identifier, Origin, RustDoc, ServerSetter},
    pointer::Pointer,
    translate::{
        docs::Paragraphs,
        enumeration::of_texts,
        identifier::{Style, Wanted, method_name, type_name, unique},
        plan::Head,
        reserved,
        rustdoc::{inline_code, markdown},
    },
};

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
    let mut index: BTreeMap<&str, usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for variable in servers.iter().flat_map(|server| &server.variables) {
        let position = *index.entry(&variable.name).or_insert(found.len());
        if position == found.len() {
            found.push(Variable {
                name: &variable.name,
                defaults: BTreeSet::new(),
                description: None,
                values: Vec::new(),
                default: &variable.default,
            });
        }
        let Some(known) = found.get_mut(position) else {
            continue;
        };
        known.defaults.insert(&variable.default);
        known.description = known.description.or(variable.description.as_deref());
        let values = variable.values.iter();
        let new = values.filter(|value| seen.insert((&variable.name, *value)));
        known.values.extend(new.cloned());
    }
    found
}

/// The setters of the variables of all servers, with an enum where the document lists the values.
pub fn setters(servers: &[ir::Server]) -> Vec<ServerSetter> {
    let variables = variables(servers);
    let wanted: Vec<Wanted> = variables
        .iter()
        .map(|variable| Wanted {
            spec_name: variable.name.to_owned(),
            identifier: method_name(variable.name),
            path: vec!["server".to_owned()],
        })
        .collect();
    let names = unique(&wanted, Style::Snake, reserved::is_builder_function).names;
    let type_names: Vec<Wanted> = names
        .iter()
        .map(|name| Wanted {
            spec_name: name.clone(),
            identifier: type_name(name),
            path: vec!["server".to_owned()],
        })
        .collect();
    let type_names = unique(&type_names, Style::UpperCamel, reserved::is_root_type);
    let named = names.into_iter().zip(type_names.names).zip(&variables);
    named
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
        names: Vec::new(),
        values: variable.values.clone(),
        docs: Vec::new(),
    };
    let is_listed = !variable.values.is_empty();
    is_listed.then(|| {
        let head = Head {
            name: Identifier(type_name),
            docs,
            deprecated: None,
            origin: Origin {
                schema: format!("server variable {}", variable.name),
                pointer: Pointer::root().key("servers"),
            },
        };
        of_texts(head, &list, default)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> ir::Server {
        ir::Server {
            pointer: Pointer::root(),
            url: url.to_owned(),
            description: None,
            variables: Vec::new(),
            is_plain: false,
        }
    }

    #[test]
    fn servers_share_the_setters_of_their_variables() {
        let variable = |default: &str, values: &[&str]| ir::ServerVariable {
            name: "region".to_owned(),
            default: default.to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
            description: None,
        };
        let mut one = server("https://{region}.a.b");
        one.variables.push(variable("eu", &["eu", "us"]));
        let mut other = server("https://{region}.c.d");
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
