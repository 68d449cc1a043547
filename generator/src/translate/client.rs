//! The client: the servers, the credentials and the groups of operations.

use super::{accessor, credentials, operation::Context, servers, tokens};
use crate::{
    diagnostic::Diagnostic,
    model::{Client, RustDoc},
};

/// Builds the client.
pub fn build_client(
    context: Context<'_>,
    crate_name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Client {
    let api = context.api;
    let server = api.servers.first().map(servers::build_server);
    let servers = servers::constants(&api.servers);
    let mut constants = servers.iter();
    let constant = constants.find(|constant| Some(&constant.server) == server.as_ref());
    let credentials = credentials::constructors(api, &context.schemes, crate_name);
    let schemes = &context.schemes;
    Client {
        docs: RustDoc::default(),
        tokens: tokens::constructors(api, schemes, &credentials, server.as_ref(), crate_name),
        server_constant: constant.map(|constant| constant.name.clone()),
        server: server.unwrap_or_default(),
        servers,
        conventions: (!api.conventions.is_empty()).then(|| api.conventions.clone()),
        server_setters: servers::setters(&api.servers),
        credentials,
        accessors: accessor::accessors(&context, diagnostics),
        schemes: context.schemes.into_values().collect(),
    }
}
