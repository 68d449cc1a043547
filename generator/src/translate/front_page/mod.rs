//! The front page of the crate: what the document says about the API, and how to call it.
//!
//! Everything on it holds for whatever API it is: code on it compiles with every set of features, and what is run comes out as
//! claimed.

pub mod calls;
mod lists;
pub mod promises;
pub mod servers;

use super::{
    docs::{self, Paragraphs, is_same},
    example::values::Values,
    package,
    rustdoc::{inline_code, markdown, plain_text},
    types::Types,
};
use crate::{
    Form, Settings, ir,
    model::{Alias, Client, Conformance, Identifier, Item, RustDoc, SchemeKind, TypeFile},
};

/// What stands on the page.
pub struct Contents<'a> {
    /// The API, for its own words.
    pub api: &'a ir::Api,
    /// Name and version of the crate.
    pub settings: &'a Settings,
    /// The name by which code refers to the crate.
    pub crate_module: &'a str,
    /// How the API is called.
    pub client: &'a Client,
    /// The types.
    pub files: &'a [TypeFile],
    /// Other names for types.
    pub aliases: &'a [Alias],
    /// The types of schemas.
    pub types: &'a Types<'a>,
    /// The documented bodies, with examples.
    pub conformance: &'a Conformance,
    /// The values of examples.
    pub values: &'a Values<'a>,
    /// The struct of the examples about decoding.
    pub shown: Option<promises::Shown>,
}

impl<'a> Contents<'a> {
    /// The types of the API that have a definition of their own.
    fn items(&self) -> impl Iterator<Item = &'a Item> + use<'a> {
        self.files.iter().flat_map(|file| &file.items)
    }
}

/// The docs of the crate.
pub fn front_page(contents: &Contents<'_>) -> RustDoc {
    let info = &contents.api.info;
    let mut page = Paragraphs::default();
    let what = package::contents(contents.client);
    page.line(format!("{what} for {}.", api_name(info, contents.settings)));
    let words = [&info.summary, &info.description].into_iter().flatten();
    for text in words.filter(|words| !is_same(words, &info.title)) {
        page.add(markdown(text));
    }
    page.add(docs::external(info.external.as_ref()));
    page.line(format!(
        "Generated from version {} of its OpenAPI document.",
        inline_code(&info.version)
    ));
    if has_operations(contents.client) {
        page.add(start(contents.client));
        calls::add(&mut page, contents);
        lists::add(&mut page, contents);
        add_credentials(&mut page, contents);
        servers::add(&mut page, contents);
        calls::add_errors(&mut page, contents);
    }
    add_webhooks(&mut page, contents);
    promises::add(&mut page, contents);
    if contents.settings.form == Form::Crate {
        add_features(&mut page, contents);
    }
    page.finish()
}

/// Where to start reading.
fn start(client: &Client) -> Vec<String> {
    let operations = match client.accessors.as_slice() {
        [accessor] => link("Client", &accessor.name) + " has the operations",
        [accessor, ..] => {
            let link = link("Client", &accessor.name);
            format!("{link} and the other accessors of the client have the operations")
        }
        [] => String::new(),
    };
    vec![
        "Start here:".to_owned(),
        String::new(),
        "- [`Client::builder`] configures a client, with an example".to_owned(),
        format!("- {operations}, each with an example"),
        "- [`types`] has the structs and enums; [`guide::types`] says how they behave".to_owned(),
        "- the [`guide`] has a page for each topic, such as [`guide::errors`]".to_owned(),
    ]
}

/// The title of the API, or the name of the crate where it has none.
fn api_name(info: &ir::Info, settings: &Settings) -> String {
    let title = plain_text(&info.title);
    if title.is_empty() {
        inline_code(&settings.crate_name)
    } else {
        title
    }
}

/// A link to a function of a type. Names of items have no `r#` in links.
fn link(owner: &str, name: &Identifier) -> String {
    let name = &name.0;
    match name.strip_prefix("r#") {
        Some(plain) => format!("[`{owner}::{name}`]({owner}::{plain})"),
        None => format!("[`{owner}::{name}`]"),
    }
}

fn has_operations(client: &Client) -> bool {
    !client.accessors.is_empty()
}

/// What can be set as credentials.
fn add_credentials(page: &mut Paragraphs, contents: &Contents<'_>) {
    let certificates = certificates(contents.api);
    let constructors = constructors(contents.client);
    if constructors.is_empty() && certificates.is_empty() {
        return;
    }
    page.line("# Credentials");
    page.add(constructors.iter().cloned().chain(certificates));
    if !constructors.is_empty() {
        page.line(
            "[`Credentials::and`] combines several; each call is sent with those that its operation requires, and fails, without \
             being sent, if they are missing. Credentials are not shown in `Debug` output or errors, and are not sent by plain \
             `http`, except to localhost. [`guide::servers`] has the rule.",
        );
    }
}

/// What the transport shows instead of a secret.
fn certificates(api: &ir::Api) -> Vec<String> {
    let schemes = api.security_schemes.iter();
    let certificates = schemes.filter(|scheme| scheme.kind == ir::SecurityKind::MutualTls);
    certificates
        .flat_map(|scheme| {
            let name = inline_code(&scheme.name);
            let lead = format!("{name} is a client certificate, which the transport sends: see [`guide::transport`]");
            let description = scheme.description.as_deref().map(markdown);
            docs::item(&lead, description.unwrap_or_default())
        })
        .collect()
}

/// The constructors of credentials, each with its schemes.
pub fn constructors(client: &Client) -> Vec<String> {
    let lines = client.credentials.iter().map(|constructor| {
        let schemes: Vec<String> = constructor
            .arguments
            .iter()
            .filter_map(|argument| {
                let mut schemes = client.schemes.iter();
                schemes.find(|scheme| scheme.constant == argument.scheme)
            })
            .map(|scheme| format!("{} ({})", inline_code(&scheme.name), place(&scheme.kind)))
            .collect();
        let link = link("Credentials", &constructor.name);
        // A colon behind the link would make a definition of it.
        format!("- {link} for {}", schemes.join(" and "))
    });
    lines.collect()
}

/// The types of what the server sends on its own.
fn add_webhooks(page: &mut Paragraphs, contents: &Contents<'_>) {
    let webhooks = contents.api.webhooks.iter();
    let lines: Vec<String> = webhooks
        .filter_map(|webhook| {
            let ty = contents.types.of_use(&webhook.body.content.value);
            let (id, name) = (inline_code(&webhook.id), &ty.named()?.0);
            let mut words = webhook.docs.as_ref().map(docs::words).unwrap_or_default();
            words.add(
                webhook
                    .body
                    .description
                    .as_deref()
                    .map(markdown)
                    .unwrap_or_default(),
            );
            let lead = format!("{id} has a [`types::{name}`]");
            Some(docs::item(&lead, words.finish().0))
        })
        .flatten()
        .collect();
    if !lines.is_empty() {
        page.line("# Webhooks");
        page.line("The requests that the API sends, with their bodies. `serde_json::from_slice` decodes them.");
        page.add(lines);
    }
}

/// Where a secret is sent.
fn place(kind: &SchemeKind) -> &'static str {
    match kind {
        SchemeKind::Header(name) if name.eq_ignore_ascii_case("authorization") => {
            "the header `Authorization`"
        }
        SchemeKind::Header(_) => "a header",
        SchemeKind::Query(_) => "in the query",
        SchemeKind::Cookie(_) => "a cookie",
        SchemeKind::Basic => "user name and password",
        SchemeKind::Bearer => "a bearer token",
    }
}

/// The Cargo features.
fn add_features(page: &mut Paragraphs, contents: &Contents<'_>) {
    let client = contents.client;
    if !has_operations(client) {
        return;
    }
    page.line("# Features");
    let names: Vec<String> = client
        .accessors
        .iter()
        .map(|accessor| format!("`{}`", accessor.feature))
        .collect();
    let tags = match names.as_slice() {
        [name] => format!("- {name}: the operations of the API; on by default."),
        names => format!(
            "- One for each group of operations, all on by default: {}.",
            names.join(", ")
        ),
    };
    page.add([
        tags,
        "- `reqwest`: the default HTTP transport; on by default. It needs a tokio runtime with I/O and time."
            .to_owned(),
        "- `rustls-no-provider`: this transport with a cryptography provider that your program installs; `reqwest-transport`: with the TLS that \
         a dependency of yours on reqwest chooses. See [`guide::transport`]."
            .to_owned(),
        "- `client`: the client without a transport; part of the others.".to_owned(),
        "- `blocking`: `send_blocking` beside each `send`, for programs without async.".to_owned(),
        "- `tracing`: spans and events of the crate `tracing`, without secrets and parameter values.".to_owned(),
        "- `mock`: `MockTransport`, a transport without a network, for tests.".to_owned(),
    ]);
    page.line(
        "The types are always available. On their own they need no HTTP library, no async runtime and no procedural macro:",
    );
    page.add([
        "```toml".to_owned(),
        "[dependencies]".to_owned(),
        format!(
            "{} = {{ version = \"{}\", default-features = false }}",
            contents.settings.crate_name, contents.settings.crate_version
        ),
        "```".to_owned(),
    ]);
    let packages = package::value_packages(contents.files, contents.aliases, client);
    let values: String = { packages.iter() }
        .map(|package| format!(", `{package}`"))
        .collect();
    let bytes = match packages.contains("bytes") {
        true => "",
        false => "`bytes` and ",
    };
    page.line(format!(
        "Crates whose types are part of the public API are re-exported: `serde_json`{values}, with `client` also {bytes}`http`, and with \
         `reqwest` that crate.",
    ));
}
