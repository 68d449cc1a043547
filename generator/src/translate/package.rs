//! The package around the types and the client: its manifest, and the files of the runtime that are shipped.

use super::graph;
use crate::{
    Settings, ir,
    limits::{LONGEST_DESCRIPTION, LONGEST_KEYWORD},
    model::{
        Accessor, Alias, BodyFormat, Client, Item, Manifest, Method, OPERATION_IMPORTS,
        RuntimeModule, Type, TypeFile,
    },
    wire::Style,
};

/// The feature of everything that calls the API.
const CLIENT: &str = "client";

/// The file about values that an enum does not list.
const UNKNOWN_VALUE: &str = "unknown_value";

/// The files that every client has.
const CLIENT_FILES: [&str; 26] = [
    "answer",
    "call",
    "client",
    "client_builder",
    "conventions",
    "credentials",
    "download",
    "error",
    "exchange",
    "headers",
    "metadata",
    "operation",
    "options",
    "origin",
    "parameter",
    "path",
    "percent",
    "rate_limit",
    "redirect",
    "request",
    "response",
    "retry",
    "server",
    "timeout",
    "transport",
    "url",
];

/// What `Cargo.toml` says.
pub fn manifest(
    api: &ir::Api,
    settings: &Settings,
    client: &Client,
    files: &[TypeFile],
    aliases: &[Alias],
) -> Manifest {
    let title = api
        .info
        .title
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let title = title.chars().filter(|character| !character.is_control());
    let mut title: String = title.take(LONGEST_DESCRIPTION).collect();
    if title.is_empty() {
        title.clone_from(&settings.crate_name);
    }
    let mut tag_features: Vec<String> = client
        .accessors
        .iter()
        .map(|accessor| accessor.feature.clone())
        .collect();
    tag_features.sort();
    Manifest {
        name: settings.crate_name.clone(),
        version: settings.crate_version.clone(),
        description: format!("{} for {title}", contents(client)),
        keywords: keywords(&settings.crate_name, client),
        tag_features,
        uses_chrono: uses_chrono(files, aliases, client),
    }
}

/// What the crate is made of.
pub fn contents(client: &Client) -> &'static str {
    if client.accessors.is_empty() {
        "Types"
    } else {
        "Types and client"
    }
}

/// What people who look for the crate search for. Registries take up to five words of up to 20 characters.
fn keywords(crate_name: &str, client: &Client) -> Vec<String> {
    let what = if client.accessors.is_empty() {
        "types"
    } else {
        "client"
    };
    let mut keywords: Vec<String> = ["api", what, "openapi"].map(str::to_owned).into();
    let name = crate_name.to_ascii_lowercase();
    if name.len() <= LONGEST_KEYWORD && !keywords.contains(&name) {
        keywords.insert(0, name);
    }
    keywords
}

/// The `recursion_limit` for types that nest deep: the compiler counts each function that one of them calls for another, and stops at
/// 128 by default.
pub fn recursion_limit(schemas: &ir::Schemas) -> Option<usize> {
    const DEFAULT: usize = 128;
    let nesting = graph::nesting(schemas);
    // A quarter is left for what is around the types.
    (nesting > DEFAULT * 3 / 4).then(|| (nesting * 2).next_power_of_two())
}

/// The files of the runtime that the crate needs.
pub fn runtime_modules(
    client: &Client,
    files: &[TypeFile],
    aliases: &[Alias],
) -> Vec<RuntimeModule> {
    let uses_type = |wanted: &Type| uses(files, aliases, client, &|ty| ty == wanted);
    let has_client = !client.accessors.is_empty();
    let mut modules = type_modules(files, &uses_type);
    if has_client {
        modules.extend(client_modules(client, &uses_type));
        let has_values = modules.iter().any(|module| module.name == UNKNOWN_VALUE);
        let needs_values = client.has_server_values() && !has_values;
        modules.extend(used([(UNKNOWN_VALUE, needs_values)], &[CLIENT]));
        modules.extend(feature_modules(client));
        modules.extend(page_modules(client));
    }
    let conformance = ["conformance".to_owned()];
    let client_feature = has_client.then(|| CLIENT.to_owned());
    modules.extend([
        RuntimeModule {
            name: "conformance",
            features: conformance.to_vec(),
        },
        RuntimeModule {
            name: "decode",
            features: client_feature.into_iter().chain(conformance).collect(),
        },
    ]);
    modules.sort();
    modules
}

/// The files that are about types.
fn type_modules(files: &[TypeFile], uses_type: &dyn Fn(&Type) -> bool) -> Vec<RuntimeModule> {
    let has =
        |is_wanted: fn(&Item) -> bool| { files.iter() }.flat_map(|file| &file.items).any(is_wanted);
    let has_struct = has(|item| matches!(item, Item::Struct(_)));
    let has_union = has(|item| matches!(item, Item::Union(_)));
    let has_enumeration = has(|item| matches!(item, Item::Enumeration(_)));
    let has_integers = has(|item| matches!(item, Item::IntegerEnumeration(_)));
    let table = [
        ("any", true),
        ("choice", true),
        ("chosen", has_union),
        ("collection", true),
        ("date", uses_type(&Type::Date) || uses_type(&Type::DateTime)),
        ("date_time", uses_type(&Type::DateTime)),
        ("debug", has_struct),
        ("element", true),
        ("enumeration", has_enumeration),
        ("extra", true),
        ("fit", true),
        ("integer_enumeration", has_integers),
        ("json", true),
        ("kept", true),
        ("object", true),
        ("object_cost", true),
        ("object_json", true),
        ("object_write", true),
        ("property", true),
        ("scalar", true),
        ("structure", has_struct),
        ("target", true),
        ("union", has_union),
        (UNKNOWN_VALUE, has_enumeration),
        ("variant", has_union),
    ];
    used(table, &[])
}

/// The files that every client has, and those that some operation needs.
fn client_modules(client: &Client, uses_type: &dyn Fn(&Type) -> bool) -> Vec<RuntimeModule> {
    let methods = || { client.accessors.iter() }.flat_map(|accessor| &accessor.methods);
    let parameters = || methods().flat_map(|method| &method.parameters);
    let bodies = || methods().filter_map(|method| method.body.as_ref());
    let has_form = bodies().any(|body| matches!(body.format, BodyFormat::Form(_)));
    let has_lines = bodies().any(|body| body.format == BodyFormat::JsonLines);
    let has_multipart =
        methods().any(|method| !method.parts.is_empty()) || uses_type(&Type::Multipart);
    let is_paged = client.paginations().next().is_some();
    let has_sequence = methods().any(|method| method.sequences().next().is_some());
    let has_json = parameters().any(|parameter| parameter.style == Style::Json);
    let table = [
        ("content_parameter", has_json),
        ("event", has_sequence),
        ("form", has_form),
        ("json_lines", has_lines),
        ("lines", has_sequence),
        ("media_type", methods().any(Method::has_media_types)),
        ("multipart", has_multipart),
        ("page_cursor", is_paged),
        ("page_identity", is_paged),
        ("page_total", is_paged),
        ("pagination", is_paged),
        ("sequence", has_sequence),
        (
            "text",
            methods().any(|method| method.has_text() || method.has_media_types()),
        ),
    ];
    let always = CLIENT_FILES.map(|name| (name, true));
    [used(always, &[CLIENT]), used(table, &[CLIENT])].concat()
}

/// The files that stand behind a feature of their own.
fn feature_modules(client: &Client) -> Vec<RuntimeModule> {
    let mut methods = { client.accessors.iter() }.flat_map(|accessor| &accessor.methods);
    let has_stream = methods.any(Method::has_stream);
    [
        used(
            [("blocking", true), ("blocking_stream", has_stream)],
            &["blocking"],
        ),
        used([("mock", true)], &["mock"]),
        used([("reqwest_transport", true)], &["reqwest"]),
        used([("trace", true)], &["tracing"]),
    ]
    .concat()
}

/// The files of a table that are used, all behind the same features.
fn used<const N: usize>(table: [(&'static str, bool); N], features: &[&str]) -> Vec<RuntimeModule> {
    let used = table.into_iter().filter(|(_, is_used)| *is_used);
    let modules = used.map(|(name, _)| RuntimeModule {
        name,
        features: features
            .iter()
            .map(|feature| (*feature).to_owned())
            .collect(),
    });
    modules.collect()
}

/// The files that go from one page to the next. Only the modules of tags use them.
fn page_modules(client: &Client) -> impl Iterator<Item = RuntimeModule> {
    let imports = OPERATION_IMPORTS.iter();
    imports.filter_map(|import| {
        let name = import.file().filter(|file| file.starts_with("page_"))?;
        let accessors = client.accessors.iter();
        let users = accessors.filter(|accessor| (import.is_used)(accessor));
        let features: Vec<String> = users.map(|accessor| accessor.feature.clone()).collect();
        (!features.is_empty()).then_some(RuntimeModule { name, features })
    })
}

/// Whether any value of the crate is a date or a point in time.
pub fn uses_chrono(files: &[TypeFile], aliases: &[Alias], client: &Client) -> bool {
    let is_date = |ty: &Type| matches!(ty, Type::Date | Type::DateTime);
    uses(files, aliases, client, &is_date)
}

/// Whether any value of the crate has such a type.
fn uses(
    files: &[TypeFile],
    aliases: &[Alias],
    client: &Client,
    is_wanted: &dyn Fn(&Type) -> bool,
) -> bool {
    let mut types = files
        .iter()
        .flat_map(|file| &file.items)
        .flat_map(Item::types)
        .chain(aliases.iter().map(|alias| &alias.ty))
        .chain(client.accessors.iter().flat_map(Accessor::types));
    types.any(|ty| is_wanted(ty.innermost()))
}
