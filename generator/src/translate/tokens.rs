//! Security schemes whose tokens a client fetches itself (RFC 6749 §4.4), as constructors of what does.

use std::collections::BTreeMap;

use super::{
    credentials::telling_words,
    docs::Paragraphs,
    identifier::{Style, Wanted, method_name, parameter_name, unique},
    reserved,
    rustdoc::inline_code,
};
use crate::{
    ir,
    model::{
        ClientAuthentication, CredentialConstructor, Identifier, Scheme, Server, TokenConstructor,
    },
};

/// A constructor for each scheme that some operation asks for, called like that of the credentials for it.
pub fn constructors(
    api: &ir::Api,
    schemes: &BTreeMap<String, Scheme>,
    credentials: &[CredentialConstructor],
    server: Option<&Server>,
    crate_name: &str,
) -> Vec<TokenConstructor> {
    let fetched = api.security_schemes.iter().filter_map(|scheme| {
        let flow = scheme.client_credentials.as_ref()?;
        Some((scheme, schemes.get(&scheme.name)?, flow))
    });
    let fetched: Vec<_> = fetched.collect();
    let wanted = fetched.iter().map(|(scheme, built, _)| Wanted {
        identifier: match alone(credentials, built) {
            Some(constructor) => constructor.name.0.clone(),
            None => method_name(&telling_words(&scheme.name, crate_name).join("_")),
        },
        path: vec!["client".to_owned()],
        spec_name: scheme.name.clone(),
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let names = unique(&wanted, Style::Snake, reserved::is_token_function).names;
    { names.into_iter().zip(fetched) }
        .map(|(name, (scheme, built, flow))| {
            let token_url = token_url(&flow.token_url, server);
            TokenConstructor {
                name: Identifier(name),
                docs: docs(scheme, &token_url, alone(credentials, built)),
                token_url,
                authentication: authentication(&flow.authentication, crate_name),
            }
        })
        .collect()
}

/// The constructor of credentials for a scheme alone.
fn alone<'a>(
    credentials: &'a [CredentialConstructor],
    scheme: &Scheme,
) -> Option<&'a CredentialConstructor> {
    let mut constructors = credentials.iter();
    constructors.find(|constructor| match constructor.arguments.as_slice() {
        [argument] => argument.scheme == scheme.constant,
        _ => false,
    })
}

fn docs(
    scheme: &ir::SecurityScheme,
    token_url: &str,
    constructor: Option<&CredentialConstructor>,
) -> crate::model::RustDoc {
    let mut paragraphs = Paragraphs::default();
    let scheme = inline_code(&scheme.name);
    paragraphs.line(match constructor {
        Some(CredentialConstructor { name, .. }) => format!(
            "Fetches tokens for the security scheme {scheme}: it is the token of [`Credentials::{0}`](super::Credentials::{0}).",
            name.0
        ),
        None => format!("Fetches tokens for the security scheme {scheme}."),
    });
    let place = match token_url.starts_with('/') {
        true => format!("{} on the server of the client", inline_code(token_url)),
        false => inline_code(token_url),
    };
    paragraphs.line(format!(
        "They come from {place}, where its secrets are sent."
    ));
    paragraphs.finish()
}

/// A URL on the server of the API is a path: it moves with the base URL.
fn token_url(url: &str, server: Option<&Server>) -> String {
    let origin = server.and_then(origin);
    let path = origin.and_then(|origin| url.strip_prefix(origin.as_str()));
    match path {
        Some(path) if path.starts_with('/') => path.to_owned(),
        _ => url.to_owned(),
    }
}

/// Scheme and host of a server, with the default values of its variables.
fn origin(server: &Server) -> Option<String> {
    let mut url = server.url.clone();
    for (name, value) in &server.variables {
        url = url.replace(&format!("{{{name}}}"), value);
    }
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split('/').next()?;
    Some(format!("{scheme}://{host}"))
}

fn authentication(
    authentication: &ir::ClientAuthentication,
    crate_name: &str,
) -> ClientAuthentication {
    let headers = match authentication {
        ir::ClientAuthentication::Basic => return ClientAuthentication::Basic,
        ir::ClientAuthentication::Body => return ClientAuthentication::Body,
        ir::ClientAuthentication::Headers(headers) => headers,
    };
    let wanted = headers.iter().map(|header| Wanted {
        identifier: parameter_name(&telling_words(header, crate_name).join("_")),
        path: vec!["header".to_owned()],
        spec_name: header.clone(),
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let names = unique(&wanted, Style::Snake, |_| false).names;
    let names = names.into_iter().map(Identifier);
    ClientAuthentication::Headers(headers.iter().cloned().zip(names).collect())
}
