//! Stage 3: the wire contract in, the Rust program out.
//!
//! Afterwards every identifier, type, box, doc line and file path is final, and nothing knows how the document spelled it.

mod accepted;
mod accessor;
mod aliases;
mod body;
mod boxing;
mod client;
mod collisions;
mod conformance;
mod constant;
mod contract;
mod credentials;
mod docs;
mod endpoints;
mod enumeration;
mod example;
mod fields;
mod files;
mod formats;
mod front_page;
pub mod given;
mod graph;
mod groups;
mod guide;
mod headers;
pub mod identifier;
mod inputs;
mod media_types;
mod method_docs;
mod modules;
mod names;
mod operation;
mod operation_names;
mod package;
pub mod package_name;
mod pagination;
mod plan;
mod reach;
mod request_bodies;
mod reserved;
mod response_enums;
mod responses;
mod roles;
pub mod rustdoc;
mod secrets;
mod segment;
mod sequence;
mod servers;
mod shared_names;
mod statuses;
mod structure;
mod tag;
mod tokens;
mod types;
mod union;
mod unnamed;
mod uses;
mod value_docs;
mod verb;

use self::{
    example::values::Values, operation::Context, operation_names::OperationNames, types::Types,
};
use crate::{
    Settings,
    diagnostic::{Staged, staged},
    ir,
    model::Crate,
};

/// Builds the program.
///
/// # Errors
///
/// A name that an overlay gives is taken. Any other name that is taken is a warning.
pub fn translate(api: &ir::Api, settings: &Settings) -> Staged<Crate> {
    let mut diagnostics = Vec::new();
    let given = given::give(api, &settings.types);
    let api = &*given.api;
    let groups = groups::groups(api);
    let operations = OperationNames::assign(&groups, &api.schemas, &mut diagnostics);
    let names = names::assign(api, &groups, &operations, &mut diagnostics);
    let types = Types::new(
        api,
        names,
        settings.types.formats,
        given.types,
        &mut diagnostics,
    );
    let crate_module = identifier::crate_module(&settings.crate_name);
    let mut files = types.files(settings.threads);
    let mut aliases = types.aliases();
    let context = Context {
        api,
        groups: &groups,
        names: &operations,
        types: &types,
        schemes: credentials::schemes(api),
        threads: settings.threads,
    };
    let mut client = client::build_client(context, &settings.crate_name, &mut diagnostics);
    if !settings.has_client() {
        client.accessors.clear();
    }
    let values = Values::new(&crate_module, &files, &aliases);
    let examples = example::docs::examples(&client, &values);
    let additions = uses::additions(&client, &values);
    example::docs::add(&mut client, examples);
    additions.apply(&mut files, &mut aliases);
    let values = Values::new(&crate_module, &files, &aliases);
    let conformance = conformance::build_conformance(api, &types);
    let mut contents = front_page::Contents {
        api,
        settings,
        crate_module: &crate_module,
        client: &client,
        files: &files,
        aliases: &aliases,
        types: &types,
        conformance: &conformance,
        values: &values,
        shown: None,
    };
    contents.shown = front_page::promises::shown(&contents);
    let docs = front_page::front_page(&contents);
    let guide = guide::guide(&contents);
    let first_call = front_page::calls::first_call(&contents);
    client.docs = front_page::calls::builder_docs(&contents);
    let program = Crate {
        manifest: package::manifest(api, settings, &client, &files, &aliases),
        command: settings.command.clone(),
        docs,
        guide,
        first_call,
        runtime: package::runtime_modules(&client, &files, &aliases),
        recursion_limit: types.recursion_limit(),
        given: package::given_types(&files, &aliases, &client),
        types: files,
        aliases,
        client,
        conformance,
    };
    staged(program, diagnostics)
}
