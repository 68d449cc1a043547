//! The servers of a document: constants to choose from, and setters for the variables of their URLs.

mod names;
mod variables;

use std::collections::BTreeSet;

use super::{
    docs::Paragraphs,
    rustdoc::{inline_code, markdown},
};
use crate::{
    ir,
    model::{RustDoc, Server, ServerConstant},
};

pub use self::variables::setters;

/// A server.
pub fn build_server(server: &ir::Server) -> Server {
    let variables = server.variables.iter();
    Server {
        url: server.url.clone(),
        variables: variables
            .map(|variable| (variable.name.clone(), variable.default.clone()))
            .collect(),
        is_plain: server.is_plain,
    }
}

/// A constant for each server that requests can be sent to: a URL without a host says nothing about where that is.
pub fn constants(servers: &[ir::Server]) -> Vec<ServerConstant> {
    let mut seen = BTreeSet::new();
    let mut is_new = |server: &ir::Server| {
        let Server { url, variables, .. } = build_server(server);
        seen.insert((url, variables))
    };
    let listed = servers.iter().filter(|it| build_server(it).is_absolute());
    let listed: Vec<&ir::Server> = listed.filter(|it| is_new(it)).collect();
    let named = names::assign(&listed).into_iter().zip(listed);
    named
        .map(|(name, server)| ServerConstant {
            name,
            docs: constant_docs(server),
            server: build_server(server),
        })
        .collect()
}

fn constant_docs(server: &ir::Server) -> RustDoc {
    let mut paragraphs = Paragraphs::default();
    if let Some(description) = &server.description {
        paragraphs.add(markdown(description));
    }
    paragraphs.line(inline_code(&server.url));
    paragraphs.finish()
}
