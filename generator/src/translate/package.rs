//! The package around the types and the client: its manifest, and the files of the runtime that are shipped.

use crate::{
    Settings, ir,
    model::{
        Accessor, Alias, BodyFormat, Client, Item, Manifest, Method, OPERATION_IMPORTS,
        RuntimeModule, Type, TypeFile,
    },
};

/// The longest description that package registries show well.
const LONGEST_DESCRIPTION: usize = 120;

/// How long a keyword may be (crates.io).
const LONGEST_KEYWORD: usize = 20;

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

/// The files of the runtime that the crate needs.
pub fn runtime_modules(
    client: &Client,
    files: &[TypeFile],
    aliases: &[Alias],
) -> Vec<RuntimeModule> {
    let uses_type = |wanted: &Type| uses(files, aliases, client, &|ty| ty == wanted);
    let has = |is_wanted: fn(&Item) -> bool| files.iter().any(|file| is_wanted(&file.item));
    let has_enumeration = has(|item| matches!(item, Item::Enumeration(_)));
    let has_client = !client.accessors.is_empty();
    let has_values = client.has_server_values();
    let methods = || { client.accessors.iter() }.flat_map(|accessor| &accessor.methods);
    let parameters = || methods().flat_map(|method| &method.parameters);
    let has_form = methods()
        .filter_map(|method| method.body.as_ref())
        .any(|body| matches!(body.format, BodyFormat::Form(_)));
    let has_lines = methods()
        .filter_map(|method| method.body.as_ref())
        .any(|body| body.format == BodyFormat::JsonLines);
    let has_multipart =
        methods().any(|method| !method.parts.is_empty()) || uses_type(&Type::Multipart);
    let is_paged = client.paginations().next().is_some();
    let has_sequence = methods().any(|method| method.sequences().next().is_some());
    let has_stream = methods().any(Method::has_stream);
    let types = [
        ("any", true),
        ("choice", true),
        ("chosen", has(|item| matches!(item, Item::Union(_)))),
        ("collection", true),
        ("date", uses_type(&Type::Date) || uses_type(&Type::DateTime)),
        ("date_time", uses_type(&Type::DateTime)),
        ("debug", has(|item| matches!(item, Item::Struct(_)))),
        ("enumeration", has_enumeration),
        ("extra", true),
        ("fit", true),
        (
            "integer_enumeration",
            has(|item| matches!(item, Item::IntegerEnumeration(_))),
        ),
        ("json", true),
        ("kept", true),
        ("object", true),
        ("object_cost", true),
        ("object_json", true),
        ("object_write", true),
        ("property", true),
        ("scalar", true),
        ("structure", has(|item| matches!(item, Item::Struct(_)))),
        ("target", true),
        ("union", has(|item| matches!(item, Item::Union(_)))),
        ("unknown_value", has_enumeration),
    ];
    let client_files = [
        ("answer", true),
        ("call", true),
        ("client", true),
        ("client_builder", true),
        (
            "content_parameter",
            parameters().any(|parameter| parameter.style.is_none()),
        ),
        ("conventions", true),
        ("credentials", true),
        ("download", true),
        ("error", true),
        ("event", has_sequence),
        ("exchange", true),
        ("form", has_form),
        ("headers", true),
        ("json_lines", has_lines),
        ("lines", has_sequence),
        ("media_type", methods().any(Method::has_media_types)),
        ("metadata", true),
        ("multipart", has_multipart),
        ("operation", true),
        ("options", true),
        ("origin", true),
        ("pagination", is_paged),
        ("parameter", true),
        ("percent", true),
        ("rate_limit", true),
        ("redirect", true),
        ("request", true),
        ("response", true),
        ("retry", true),
        ("sequence", has_sequence),
        ("server", true),
        ("text", methods().any(Method::has_text)),
        ("timeout", true),
        ("transport", true),
        ("unknown_value", has_values && !has_enumeration),
        ("url", true),
    ];
    let types = types
        .into_iter()
        .filter(|(_, is_used)| *is_used)
        .map(|(name, _)| RuntimeModule {
            name,
            features: Vec::new(),
        });
    let client_only = client_files
        .into_iter()
        .filter(|(_, is_used)| has_client && *is_used)
        .map(|(name, _)| RuntimeModule {
            name,
            features: vec!["client".to_owned()],
        });
    let features = [
        ("blocking", "blocking"),
        ("blocking_stream", "blocking"),
        ("mock", "mock"),
        ("reqwest_transport", "reqwest"),
        ("trace", "tracing"),
    ];
    let features = features
        .into_iter()
        .filter(|(name, _)| has_client && (has_stream || *name != "blocking_stream"))
        .map(|(name, feature)| RuntimeModule {
            name,
            features: vec![feature.to_owned()],
        });
    let conformance = ["conformance".to_owned()];
    let client_feature = has_client.then(|| "client".to_owned());
    let others = [
        RuntimeModule {
            name: "conformance",
            features: conformance.to_vec(),
        },
        RuntimeModule {
            name: "decode",
            features: client_feature.into_iter().chain(conformance).collect(),
        },
    ];
    let mut modules: Vec<RuntimeModule> = types
        .chain(client_only)
        .chain(features)
        .chain(page_modules(client))
        .chain(others)
        .collect();
    modules.sort();
    modules
}

/// The files that go from one page to the next. Only the modules of tags use them.
fn page_modules(client: &Client) -> impl Iterator<Item = RuntimeModule> {
    let imports = OPERATION_IMPORTS.iter();
    imports.filter_map(|import| {
        let name = import.file().filter(|file| file.starts_with("page_"))?;
        let users = { client.accessors.iter() }.filter(|accessor| (import.is_used)(accessor));
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
        .flat_map(|file| file.item.types())
        .chain(aliases.iter().map(|alias| &alias.ty))
        .chain(client.accessors.iter().flat_map(Accessor::types));
    types.any(|ty| is_wanted(ty.innermost()))
}
