//! A document that calls everything it can like something of the runtime.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use specsmith::{Sources, model::RUNTIME};
use syn::{ImplItem, Item, Type, Visibility};

/// The types whose functions stand beside those that emitted files add.
const EXTENDED: [&str; 3] = ["Client", "ClientBuilder", "Credentials"];

/// A tag, an operation, a schema, a property, two variants, a variable of the server and a security scheme for each name.
pub fn sources() -> Sources {
    let names = names();
    let hosts: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    let server = json!({
        "url": format!("https://{}.example.com", hosts.join(".")),
        "variables": each(&names, |_| json!({"default": "a", "enum": ["a"]})),
    });
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Names of the runtime", "version": "1"},
        "servers": [server],
        "paths": paths(&names),
        "components": {
            "schemas": schemas(&names),
            "securitySchemes": each(&names, |_| json!({"type": "apiKey", "in": "header", "name": "X-Key"})),
        },
    });
    Sources {
        documents: [("names.json".to_owned(), document.to_string())].into(),
        ..Sources::default()
    }
}

/// The names of the files of the runtime, of what others can use of them, and of the functions of what is [`EXTENDED`]. Of those that
/// have the same letters there is one: a tag, for example, is a type, a function and a module.
fn names() -> Vec<String> {
    let mut names = Vec::new();
    for file in RUNTIME {
        let items = syn::parse_file(file.text).expect("Rust").items;
        names.extend(items.into_iter().flat_map(names_of));
        names.push(file.name.to_owned());
    }
    names.sort();
    let letters = |name: &str| name.replace('_', "").to_lowercase();
    let names: BTreeMap<String, String> = names
        .into_iter()
        .map(|name| (letters(&name), name))
        .collect();
    names.into_values().collect()
}

fn names_of(item: Item) -> Vec<String> {
    let (visibility, name) = match item {
        Item::Const(item) => (item.vis, item.ident),
        Item::Enum(item) => (item.vis, item.ident),
        Item::Fn(item) => (item.vis, item.sig.ident),
        Item::Struct(item) => (item.vis, item.ident),
        Item::Trait(item) => (item.vis, item.ident),
        Item::Type(item) => (item.vis, item.ident),
        Item::Macro(item) => return item.ident.iter().map(ToString::to_string).collect(),
        Item::Impl(item) if item.trait_.is_none() => {
            let is_extended = matches!(&*item.self_ty, Type::Path(ty)
                if EXTENDED.iter().any(|name| ty.path.is_ident(name)));
            let members = item.items.into_iter().filter(|_| is_extended);
            let functions = members.filter_map(|member| match member {
                ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                _ => None,
            });
            return functions.collect();
        }
        _ => return Vec::new(),
    };
    let is_used = !matches!(visibility, Visibility::Inherited);
    is_used.then(|| name.to_string()).into_iter().collect()
}

/// Something of each name.
fn each(names: &[String], thing: impl Fn(&str) -> Value) -> Map<String, Value> {
    let names = names.iter();
    names.map(|name| (name.clone(), thing(name))).collect()
}

fn schemas(names: &[String]) -> Map<String, Value> {
    let text = json!({"type": "string"});
    let mut schemas = each(
        names,
        |name| json!({"type": "object", "properties": {name: text}}),
    );
    let references = names
        .iter()
        .map(|name| format!("#/components/schemas/{name}"));
    let references = references.map(|reference| json!({"$ref": reference}));
    let union = json!({"oneOf": references.collect::<Vec<_>>()});
    schemas.insert("aUnion".to_owned(), union);
    schemas.insert(
        "anEnum".to_owned(),
        json!({"type": "string", "enum": names}),
    );
    schemas
}

/// An operation of each name, in a tag that is called like another; and what needs the credentials of all security schemes.
fn paths(names: &[String]) -> Map<String, Value> {
    let tags = names.iter().cycle().skip(names.len() / 2);
    let mut paths: Map<String, Value> = names
        .iter()
        .zip(tags)
        .map(|(name, tag)| {
            let operation = if [name, tag].contains(&&"download".to_owned()) {
                download(name, tag)
            } else {
                events(name, tag)
            };
            (format!("/{name}"), json!({"get": operation}))
        })
        .collect();
    let mut of_all = events("events", "all");
    of_all["security"] = names.iter().map(|name| json!({name: []})).collect();
    paths.insert("/all/events".to_owned(), json!({"get": of_all}));
    paths
}

/// An operation whose file names all types but one that files of tags name.
fn events(name: &str, tag: &str) -> Value {
    let body = |media_type: &str| json!({"description": "D", "content": {media_type: {"schema": {"type": "string"}}}});
    json!({
        "operationId": name,
        "tags": [tag],
        "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
        "responses": {"200": body("text/event-stream"), "default": body("application/json")},
    })
}

/// An operation whose file names that one.
fn download(name: &str, tag: &str) -> Value {
    let schema = json!({"type": "string", "format": "binary"});
    let content = json!({"application/octet-stream": {"schema": schema}});
    json!({
        "operationId": name,
        "tags": [tag],
        "responses": {"200": {"description": "D", "content": content}},
    })
}
