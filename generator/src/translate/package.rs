//! The package around the types and the client: its manifest, and the files of the runtime that are shipped.

use std::collections::BTreeSet;

use super::example::docs::MOST_TESTED_OPERATIONS;
use crate::{
    Metadata, Settings, ir,
    limits::{LONGEST_DESCRIPTION, LONGEST_KEYWORD},
    model::{
        Accessor, Advance, Alias, BodyFormat, Client, Item, Link, Manifest, Method, Need,
        Pagination, RUNTIME, RUST_VERSION, RuntimeModule, SchemeKind, Type, TypeFile, TypePath,
    },
    wire::Style,
};

/// The feature of everything that calls the API.
const CLIENT: &str = "client";

/// The feature that decodes and encodes bodies by the names of operations.
const CONFORMANCE: &str = "conformance";

/// What `Cargo.toml` says.
pub fn manifest(
    api: &ir::Api,
    settings: &Settings,
    client: &Client,
    files: &[TypeFile],
    aliases: &[Alias],
) -> Manifest {
    let Metadata {
        rust_version,
        description,
        keywords,
        categories,
        ..
    } = settings.metadata.clone();
    let mut tag_features: Vec<String> = client
        .accessors
        .iter()
        .map(|accessor| accessor.feature.clone())
        .collect();
    tag_features.sort();
    Manifest {
        name: settings.crate_name.clone(),
        version: settings.crate_version.clone(),
        rust_version: rust_version.unwrap_or_else(|| RUST_VERSION.to_owned()),
        description: description.unwrap_or_else(|| described(api, settings, client)),
        has_doctests: client.methods().count() <= MOST_TESTED_OPERATIONS,
        keywords: keywords.unwrap_or_else(|| keywords_of(&settings.crate_name, client)),
        categories: categories.unwrap_or_else(|| vec!["api-bindings".to_owned()]),
        metadata: settings.metadata.clone(),
        tag_features,
        value_packages: value_packages(files, aliases, client),
        given: { settings.types.given.values() }
            .flat_map(|given| given.dependencies.clone())
            .collect(),
    }
}

/// One line about the crate, after the title of the document.
fn described(api: &ir::Api, settings: &Settings, client: &Client) -> String {
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
    format!("{} for {title}", contents(client))
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
fn keywords_of(crate_name: &str, client: &Client) -> Vec<String> {
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
    let contents = Contents {
        client,
        files,
        aliases,
    };
    let modules = RUNTIME.iter().filter_map(|file| {
        let features = contents.features(file.need)?;
        Some(RuntimeModule { file, features })
    });
    modules.collect()
}

/// What the crate is made of, for which the runtime is there.
struct Contents<'a> {
    client: &'a Client,
    files: &'a [TypeFile],
    aliases: &'a [Alias],
}

impl Contents<'_> {
    /// The features that have a need, one of which is enough: none where the types have it. `None` where nothing has it.
    fn features(&self, need: Need) -> Option<Vec<String>> {
        let client = self.client;
        let behind = |feature: &str, is_needed: bool| {
            let is_needed = is_needed && self.has_client();
            is_needed.then(|| vec![feature.to_owned()])
        };
        let always = |is_needed: bool| is_needed.then(Vec::new);
        match need {
            Need::Types => always(true),
            Need::Structs => always(self.has_item(|item| matches!(item, Item::Struct(_)))),
            Need::Unions => always(self.has_item(|item| matches!(item, Item::Union(_)))),
            Need::Enumerations => always(self.has_enumeration()),
            Need::IntegerEnumerations => {
                always(self.has_item(|item| matches!(item, Item::IntegerEnumeration(_))))
            }
            Need::UnknownTexts => always(self.has_enumeration())
                .or_else(|| behind(CLIENT, client.has_server_values())),
            Need::Dates => always(self.uses(&Type::Date) || self.uses(&Type::DateTime)),
            Need::DateTimes => always(self.uses(&Type::DateTime)),
            Need::JiffDates => {
                always(self.uses(&Type::JiffDate) || self.uses(&Type::JiffTimestamp))
            }
            Need::JiffDateTimes => always(self.uses(&Type::JiffTimestamp)),
            Need::Uuids => always(self.uses(&Type::Uuid)),
            Need::Base64 => always(self.uses(&Type::Base64)),
            Need::Base64Texts => always(self.uses(&Type::Base64)).or_else(|| behind(CLIENT, true)),
            Need::Decimals => always(self.uses(&Type::Decimal) || self.uses(&Type::DecimalNumber)),
            Need::DecimalNumbers => always(self.uses(&Type::DecimalNumber)),
            Need::Formatted => {
                let formatted = [
                    Type::JiffDate,
                    Type::JiffTimestamp,
                    Type::Uuid,
                    Type::Base64,
                ];
                always(formatted.iter().any(|ty| self.uses(ty)))
            }
            Need::Given => always(!given_types(self.files, self.aliases, self.client).is_empty()),
            Need::Conformance => Some(vec![CONFORMANCE.to_owned()]),
            Need::Decoding => {
                let client = behind(CLIENT, true).into_iter().flatten();
                Some(client.chain([CONFORMANCE.to_owned()]).collect())
            }
            Need::Client => behind(CLIENT, true),
            Need::Tokens => {
                let mut kinds = client.schemes.iter().map(|scheme| &scheme.kind);
                behind(CLIENT, kinds.any(|kind| *kind == SchemeKind::Bearer))
            }
            Need::Forms => behind(
                CLIENT,
                self.has_body(|it| matches!(it, BodyFormat::Form(_))),
            ),
            Need::RequestBodies => behind(
                CLIENT,
                self.has_body(|it| matches!(it, BodyFormat::Enum(_))),
            ),
            Need::JsonLines => behind(CLIENT, self.has_body(|it| *it == BodyFormat::JsonLines)),
            Need::Multipart => {
                let is_of_parts = |it: &Method| !it.parts.is_empty() || it.body_parts().is_some();
                let has_parts = self.has_method(is_of_parts);
                behind(CLIENT, has_parts || self.uses(&Type::Multipart))
            }
            Need::JsonParameters => behind(CLIENT, self.has_method(has_json_parameter)),
            Need::Sequences => behind(
                CLIENT,
                self.has_method(|it| it.sequences().next().is_some()),
            ),
            Need::Texts => {
                let has_text = |it: &Method| it.has_text() || it.has_media_types();
                behind(CLIENT, self.has_method(has_text))
            }
            Need::MediaTypes => behind(CLIENT, self.has_method(Method::has_media_types)),
            Need::ResponseHeaders => {
                behind(CLIENT, self.has_method(|method| method.headers.is_some()))
            }
            Need::Pages => behind(CLIENT, client.paginations().next().is_some()),
            Need::PagesByLink => self.tags_with_pages(|it| matches!(it.advance, Advance::Link(_))),
            Need::PagesByLinkHeader => {
                self.tags_with_pages(|it| it.advance == Advance::Link(Link::Header))
            }
            Need::PagesByNumber => self.tags_with_pages(Pagination::has_numbers),
            Need::PagesByOffset => {
                self.tags_with_pages(|it| matches!(it.advance, Advance::Offset(_)))
            }
            Need::PagesByOrder => {
                self.tags_with_pages(|it| matches!(it.advance, Advance::Order(_)))
            }
            Need::Blocking => behind("blocking", true),
            Need::BlockingStreams => behind("blocking", self.has_method(Method::has_stream)),
            Need::Mock => behind("mock", true),
            Need::Reqwest => behind("reqwest-transport", true),
            Need::Tracing => behind("tracing", true),
        }
    }

    fn has_client(&self) -> bool {
        !self.client.accessors.is_empty()
    }

    fn has_item(&self, is_wanted: fn(&Item) -> bool) -> bool {
        { self.files.iter() }
            .flat_map(|file| &file.items)
            .any(is_wanted)
    }

    fn has_enumeration(&self) -> bool {
        self.has_item(|item| matches!(item, Item::Enumeration(_)))
    }

    fn has_method(&self, is_wanted: fn(&Method) -> bool) -> bool {
        self.client.methods().any(is_wanted)
    }

    fn has_body(&self, is_wanted: fn(&BodyFormat) -> bool) -> bool {
        let mut bodies = { self.client.methods() }.filter_map(|method| method.body.as_ref());
        bodies.any(|body| body.formats().any(is_wanted))
    }

    fn uses(&self, wanted: &Type) -> bool {
        types(self.files, self.aliases, self.client).any(|ty| ty == wanted)
    }

    /// The features of the tags that have a list with such pages. Only their modules use what goes from one page to the next.
    fn tags_with_pages(&self, is_wanted: fn(&Pagination) -> bool) -> Option<Vec<String>> {
        let has_some = |accessor: &&Accessor| {
            let mut pages = { accessor.methods.iter() }.filter_map(|it| it.pagination.as_ref());
            pages.any(is_wanted)
        };
        let accessors = self.client.accessors.iter().filter(has_some);
        let features: Vec<String> = accessors.map(|it| it.feature.clone()).collect();
        (!features.is_empty()).then_some(features)
    }
}

fn has_json_parameter(method: &Method) -> bool {
    let mut parameters = method.parameters.iter();
    parameters.any(|parameter| parameter.style == Style::Json)
}

/// The packages that the types of values are from, beside those of every crate.
pub fn value_packages(
    files: &[TypeFile],
    aliases: &[Alias],
    client: &Client,
) -> BTreeSet<&'static str> {
    types(files, aliases, client)
        .filter_map(Type::package)
        .collect()
}

/// The types of values that the settings give, but for those that the runtime knows; each once.
pub fn given_types(files: &[TypeFile], aliases: &[Alias], client: &Client) -> Vec<Type> {
    let paths = types(files, aliases, client).filter_map(|ty| match ty {
        Type::Given(path) => Some(path),
        _ => None,
    });
    let paths: BTreeSet<&TypePath> = paths.collect();
    paths.into_iter().cloned().map(Type::Given).collect()
}

/// Whether any value of the crate is a date or a point in time.
pub fn has_dates(files: &[TypeFile], aliases: &[Alias], client: &Client) -> bool {
    types(files, aliases, client).any(Type::is_date)
}

/// The types of all values of the crate, without their lists and options.
fn types<'a>(
    files: &'a [TypeFile],
    aliases: &'a [Alias],
    client: &'a Client,
) -> impl Iterator<Item = &'a Type> {
    let types = files
        .iter()
        .flat_map(|file| &file.items)
        .flat_map(Item::types)
        .chain(aliases.iter().map(|alias| &alias.ty))
        .chain(client.accessors.iter().flat_map(Accessor::types));
    types.map(Type::innermost)
}
