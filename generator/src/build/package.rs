//! The package around the types and the client: manifest, crate docs, and the files of the runtime that are shipped.

use super::{
    docs::Paragraphs,
    rustdoc::{inline_code, markdown, plain_text},
};
use crate::{
    Settings, ir,
    model::{
        Accessor, Alias, Client, Item, Manifest, Method, Parameter, RuntimeModule, RustDoc, Type,
        TypeFile,
    },
};

/// The longest description that package registries show well.
const LONGEST_DESCRIPTION: usize = 120;

/// What `Cargo.toml` says.
pub fn manifest(
    api: &ir::Api,
    settings: &Settings,
    client: &Client,
    files: &[TypeFile],
    aliases: &[Alias],
) -> Manifest {
    let title: String = api
        .info
        .title
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let title: String = title
        .chars()
        .filter(|character| !character.is_control())
        .take(LONGEST_DESCRIPTION)
        .collect();
    let mut tag_features: Vec<String> = client
        .accessors
        .iter()
        .map(|accessor| accessor.feature.clone())
        .collect();
    tag_features.sort();
    Manifest {
        name: settings.crate_name.clone(),
        version: settings.crate_version.clone(),
        description: format!("Types and client for {title}")
            .trim_end()
            .to_owned(),
        tag_features,
        uses_chrono: uses(files, aliases, client, &|ty| {
            matches!(ty, Type::Date | Type::DateTime)
        }),
    }
}

/// The files of the runtime that the crate needs.
pub fn runtime_modules(
    client: &Client,
    files: &[TypeFile],
    aliases: &[Alias],
) -> Vec<RuntimeModule> {
    let uses_type = |wanted: &Type| uses(files, aliases, client, &|ty| ty == wanted);
    let has_struct = files
        .iter()
        .any(|file| matches!(file.item, Item::Struct(_)));
    let has_enumeration = files
        .iter()
        .any(|file| matches!(file.item, Item::Enumeration(_)))
        || client
            .server_setters
            .iter()
            .any(|setter| setter.enumeration.is_some());
    let has_client = !client.accessors.is_empty();
    let types = [
        ("any", true),
        ("collection", true),
        (
            "date",
            uses_type(&Type::Date) || uses_type(&Type::DateTime),
        ),
        ("date_time", uses_type(&Type::DateTime)),
        ("enumeration", has_enumeration),
        ("extra", has_struct),
        ("json", true),
        ("object", has_struct),
        ("scalar", true),
    ];
    let client_files = [
        "client",
        "credentials",
        "error",
        "parameter",
        "percent",
        "operation",
        "request",
        "response",
        "server",
        "timeout",
        "transport",
        "url",
    ];
    let types = types
        .into_iter()
        .filter(|(_, is_used)| *is_used)
        .map(|(name, _)| RuntimeModule {
            name,
            feature: None,
        });
    let client = client_files
        .into_iter()
        .filter(|_| has_client)
        .map(|name| RuntimeModule {
            name,
            feature: Some("client"),
        });
    let reqwest = has_client.then_some(RuntimeModule {
        name: "reqwest_transport",
        feature: Some("reqwest"),
    });
    let others = [
        RuntimeModule {
            name: "conformance",
            feature: Some("conformance"),
        },
        RuntimeModule {
            name: "decode",
            feature: Some(if has_client { "any" } else { "conformance" }),
        },
    ];
    let mut modules: Vec<RuntimeModule> =
        types.chain(client).chain(reqwest).chain(others).collect();
    modules.sort();
    modules
}

/// Whether any value of the crate has such a type.
fn uses(
    files: &[TypeFile],
    aliases: &[Alias],
    client: &Client,
    is_wanted: &dyn Fn(&Type) -> bool,
) -> bool {
    let fields = files.iter().filter_map(|file| match &file.item {
        Item::Struct(item) => Some(&item.fields),
        Item::Enumeration(_) => None,
    });
    let mut types = fields
        .flatten()
        .map(|field| &field.ty)
        .chain(aliases.iter().map(|alias| &alias.ty))
        .chain(client.accessors.iter().flat_map(Accessor::types));
    types.any(|ty| is_wanted(ty.innermost()))
}

/// The docs of the crate: what the document says about the API, and how to call it.
pub fn crate_docs(api: &ir::Api, client: &Client, crate_module: &str) -> RustDoc {
    let info = &api.info;
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!("Types and client for {}.", plain_text(&info.title)));
    if let Some(description) = &info.description {
        paragraphs.add(markdown(description));
    }
    let version = format!(
        "Made from version {} of its OpenAPI document.",
        inline_code(&info.version)
    );
    paragraphs.line(version);
    if !client.accessors.is_empty() {
        paragraphs.line("# Calling the API");
        paragraphs.add(call_example(client, crate_module));
        paragraphs.line(
            "Every operation is a method of its tag; what it requires are arguments, everything else is set on the request. \
             A [`Response`] derefs to its body. An [`Error`] says what went wrong; where the document describes the error, \
             [`Error::typed`] gives its type.",
        );
        paragraphs.add(table(client));
    }
    paragraphs.line("# What the types promise");
    paragraphs.line(
        "Decoding is tolerant and lossless. A property that is missing, null, or of another kind than described never fails a \
         response: its field takes its type's default, and the JSON is kept in `extra`, next to the properties nobody \
         described. Enum values that are new arrive as the last variant, with their text. Encoding a value that was decoded \
         gives the same JSON; fields that were changed win over what was kept.",
    );
    paragraphs.line(
        "\"The same JSON\" means equal as [`serde_json::Value`]: the order of keys, integers beyond 64 bits and more than 17 \
         digits are outside the promise. The types decode from self-describing formats only, such as JSON.",
    );
    paragraphs.line("# Features");
    paragraphs.add(features(client));
    paragraphs.finish()
}

/// A call of the simplest operation, which compiles but is not run.
fn call_example(client: &Client, crate_module: &str) -> Vec<String> {
    let calls = client.accessors.iter().flat_map(|accessor| {
        let methods = accessor.methods.iter();
        methods.filter_map(move |method| Some((call(accessor, method)?, cost(method))))
    });
    let Some((call, _)) = calls.min_by_key(|(_, cost)| *cost) else {
        return Vec::new();
    };
    let mut lines = vec!["```no_run".to_owned()];
    match client.credentials.first() {
        Some(constructor) => {
            let names = constructor
                .arguments
                .iter()
                .flat_map(|argument| &argument.names);
            let values: Vec<String> = names
                .map(|name| format!("{:?}", name.0.trim_start_matches("r#")))
                .collect();
            lines.push(format!("use {crate_module}::{{Client, Credentials}};"));
            lines.push(String::new());
            lines.push(format!(
                "# async fn example() -> Result<(), {crate_module}::Error> {{"
            ));
            lines.push("let client = Client::builder()".to_owned());
            let credentials = format!("Credentials::{}({})", constructor.name.0, values.join(", "));
            lines.push(format!("    .credentials({credentials})"));
            lines.push("    .build()?;".to_owned());
        }
        None => {
            lines.push(format!("use {crate_module}::Client;"));
            lines.push(String::new());
            lines.push(format!(
                "# async fn example() -> Result<(), {crate_module}::Error> {{"
            ));
            lines.push("let client = Client::builder().build()?;".to_owned());
        }
    }
    lines.push(String::new());
    lines.push(format!("let response = {call}.send().await?;"));
    lines.push("println!(\"{}: {:#?}\", response.status(), response.into_inner());".to_owned());
    lines.push("# Ok(())".to_owned());
    lines.push("# }".to_owned());
    lines.push("```".to_owned());
    lines
}

/// How far a call is from being the simplest: reading comes first, then few arguments, then few words.
fn cost(method: &Method) -> (bool, bool, usize, usize) {
    let arguments = method
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .count();
    (
        method.deprecated,
        method.http_method != "GET",
        arguments,
        method.name.0.len(),
    )
}

/// The call of an operation whose arguments can be written down here.
fn call(accessor: &Accessor, method: &Method) -> Option<String> {
    if method.body.as_ref().is_some_and(|body| body.required) {
        return None;
    }
    let required = method
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    let arguments: Option<Vec<&str>> = required.map(argument).collect();
    let arguments = arguments?.join(", ");
    Some(format!(
        "client.{}().{}({arguments})",
        accessor.name.0, method.name.0
    ))
}

fn argument(parameter: &Parameter) -> Option<&'static str> {
    match parameter.ty {
        Type::String => Some("\"…\""),
        Type::I32 | Type::I64 | Type::U64 => Some("1"),
        Type::F64 => Some("1.0"),
        Type::Bool => Some("true"),
        _ => None,
    }
}

/// The tags, where there are several.
fn table(client: &Client) -> Vec<String> {
    if client.accessors.len() < 2 {
        return Vec::new();
    }
    let rows = client.accessors.iter().map(|accessor| {
        let summary = accessor.summary.replace('|', "\\|");
        format!("| [`Client::{}`] | {summary} |", accessor.name.0)
    });
    let head = ["| Accessor | Operations |", "|:---|:---|"].map(str::to_owned);
    head.into_iter().chain(rows).collect()
}

/// The Cargo features.
fn features(client: &Client) -> Vec<String> {
    let mut lines = Vec::new();
    if client.accessors.is_empty() {
        lines.push("- None that changes the types.".to_owned());
        return lines;
    }
    lines.push(
        "The types are always there; without default features they are all there is.".to_owned(),
    );
    lines.push(String::new());
    lines.push("- `reqwest` (default): the HTTP transport that is used unless another is set, with rustls.".to_owned());
    lines.push("- `client`: the client without a transport.".to_owned());
    let names: Vec<String> = client
        .accessors
        .iter()
        .map(|accessor| format!("`{}`", accessor.feature))
        .collect();
    lines.push(format!(
        "- one for each tag (default), with its operations: {}.",
        names.join(", ")
    ));
    lines
}
