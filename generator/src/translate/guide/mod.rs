//! The guide: a page for each topic, for users of the client.
//!
//! The pages are the Markdown files beside this one; `«name»` stands for what depends on the API. Everything on them holds for
//! whatever API it is: code compiles with every set of features, and what is run comes out as claimed. Items behind a feature are no
//! links, as there is nothing to link to without it.

use super::{
    docs::listed,
    example::Call,
    front_page::{self, Contents, calls, promises, servers},
    rustdoc::inline_code,
};
use crate::{
    model::{
        Client, ClientAuthentication, CredentialConstructor, Decoding, GuidePage, Identifier,
        RustDoc,
    },
    wire::{Conventions, RateLimit},
};

/// The text of each page, by its name without `.md`.
macro_rules! pages {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!($name, ".md")))),*]
    };
}

const PAGES: [(&str, &str); 14] = pages![
    "authentication",
    "blocking",
    "errors",
    "limits",
    "lists",
    "options",
    "requests",
    "retries",
    "servers",
    "streams",
    "testing",
    "tracing",
    "transport",
    "types",
];

/// What the page about errors says where the document describes some.
const TYPED: &str = include_str!("typed.md");

/// How a server is chosen.
const CHOSEN: &str = include_str!("chosen.md");

/// The pages that are of use for the client.
pub fn guide(contents: &Contents<'_>) -> Vec<GuidePage> {
    let client = contents.client;
    let Some(call) = calls::simplest(contents, |_| true) else {
        return Vec::new();
    };
    let streamed = calls::simplest(contents, |method| method.sequences().next().is_some());
    let mut values = values(&call, contents);
    values.extend(streamed.iter().flat_map(streamed_values));
    let listed = calls::simplest(contents, |method| method.pagination.is_some());
    values.extend(listed.iter().flat_map(listed_values));
    let pages = PAGES.iter().filter(|(name, _)| match *name {
        "authentication" => !client.credentials.is_empty(),
        "lists" => listed.is_some(),
        "streams" => streamed.is_some(),
        _ => true,
    });
    pages
        .map(|(name, text)| GuidePage {
            name: Identifier((*name).to_owned()),
            docs: lines(&filled(text, &values)),
        })
        .collect()
}

/// What stands for each name.
fn values(call: &Call<'_>, contents: &Contents<'_>) -> Vec<(&'static str, String)> {
    let (client, settings) = (contents.client, contents.settings);
    let uses = calls::uses(client);
    let fence = if calls::is_sendable(call, client) {
        "```"
    } else {
        "```no_run"
    };
    vec![
        ("typed", typed(contents)),
        (
            "types_example",
            promises::extra_example(contents).join("\n"),
        ),
        (
            "enum_example",
            promises::enumeration_example(contents).join("\n"),
        ),
        ("known", known(client).join("\n")),
        ("idempotency", idempotency(client)),
        ("fetched", fetched(contents)),
        ("server", servers::default(client).join("\n")),
        ("servers", chosen(contents)),
        ("constructors", front_page::constructors(client).join("\n")),
        ("builder", calls::builder(client, call.method).join("\n")),
        ("call", call.code()),
        ("method", call.method.http_method.as_str().to_owned()),
        ("feature", call.accessor.feature.clone()),
        ("uses", uses.to_owned()),
        ("names", uses.trim_matches(['{', '}']).to_owned()),
        ("crate", contents.crate_module.to_owned()),
        ("package", settings.crate_name.clone()),
        ("version", settings.crate_version.clone()),
        ("fence", fence.to_owned()),
    ]
}

/// What stands for the names on the page about streams.
fn streamed_values(call: &Call<'_>) -> [(&'static str, String); 3] {
    let send = match call.method.decoding {
        Decoding::Sequence(_) => "send",
        _ => "send_stream",
    };
    [
        ("streamed_call", call.code()),
        ("streamed_feature", call.accessor.feature.clone()),
        ("streamed_send", send.to_owned()),
    ]
}

/// What stands for the names on the page about lists.
fn listed_values(call: &Call<'_>) -> [(&'static str, String); 2] {
    [
        ("list_call", call.code()),
        ("list_feature", call.accessor.feature.clone()),
    ]
}

/// How to ask for the documented errors of an operation, where there are any.
fn typed(contents: &Contents<'_>) -> String {
    let described = calls::simplest(contents, |method| calls::error_of(method).is_some());
    described.map_or_else(String::new, |call| {
        let example = calls::error_example(&call, contents).join("\n");
        filled(TYPED, &[("error_example", example)])
    })
}

/// The servers to choose from, and how, where there are several.
fn chosen(contents: &Contents<'_>) -> String {
    let client = contents.client;
    let Some(example) = servers::example(client) else {
        return String::new();
    };
    let mut lines = servers::choice(contents);
    lines.push(filled(
        CHOSEN,
        &[
            ("crate", contents.crate_module.to_owned()),
            ("server", example),
        ],
    ));
    lines.join("\n")
}

/// What overlays say about limits and the names of requests.
fn known(client: &Client) -> Vec<String> {
    let conventions = client.conventions.as_ref();
    let limit = conventions.and_then(|conventions| conventions.rate_limit.as_ref());
    let limit = match limit {
        Some(limit) => format!(
            "The rate limit of the API, in {}, is a [`RateLimit`].",
            listed_headers(&headers(limit))
        ),
        None => "How this API sends its rate limit is not known, so there is no [`RateLimit`]; the standard `Retry-After` is \
             respected."
            .to_owned(),
    };
    let id = match conventions.map(request_id) {
        Some(places) if !places.is_empty() => {
            format!("The request ID is in {}.", places.join(" and in "))
        }
        _ => "How it sends request IDs is not known either, so there is none.".to_owned(),
    };
    vec![limit, id]
}

/// How tokens are fetched by the client credentials grant, or a secret by a function.
fn fetched(contents: &Contents<'_>) -> String {
    let (client, crate_module) = (contents.client, contents.crate_module);
    let constructor = |it: &CredentialConstructor| match it.arguments.as_slice() {
        [argument] if argument.names.len() == 1 => Some(it.name.0.clone()),
        _ => None,
    };
    let tokens = client.tokens.iter().find_map(|tokens| {
        let credentials = client.credentials.iter();
        let mut names = credentials.filter_map(constructor);
        Some((names.find(|name| *name == tokens.name.0)?, tokens))
    });
    if let Some((name, tokens)) = tokens {
        let arguments = match &tokens.authentication {
            ClientAuthentication::Headers(headers) => {
                let texts = headers
                    .iter()
                    .map(|(_, argument)| format!("{:?}", argument.0));
                texts.collect::<Vec<_>>().join(", ")
            }
            _ => "\"client_id\", \"client_secret\"".to_owned(),
        };
        return format!(
            "[`ClientCredentials`] fetches tokens with a client id and secret:\n\n\
             ```no_run\nuse {crate_module}::{{ClientCredentials, Credentials}};\n\n\
             let tokens = ClientCredentials::{0}({arguments}).scope(\"…\");\n\
             let credentials = Credentials::{name}(tokens);\n```",
            tokens.name.0
        );
    }
    let Some(name) = client.credentials.iter().find_map(constructor) else {
        return String::new();
    };
    format!(
        "```no_run\nuse std::time::Duration;\nuse {crate_module}::{{Credentials, Error, Secret, Token}};\n\n\
         let secret = Secret::from_fn(|| async {{\n    \
         // Ask a vault, or a token server.\n    \
         Ok::<_, Error>(Token::new(\"…\").expires_in(Duration::from_secs(900)))\n}});\n\
         let credentials = Credentials::{name}(secret);\n```"
    )
}

/// Which other calls are retried like those that may be repeated.
fn idempotency(client: &Client) -> String {
    let conventions = client.conventions.as_ref();
    match conventions.and_then(|conventions| conventions.idempotency_key.as_ref()) {
        Some(header) => format!(
            "POST and PATCH requests have an idempotency key in the header {}, the same for all attempts of a call: the server \
             processes the call once, so it is retried like a PUT. [`CallOptions::header`] sets a key of your own.",
            inline_code(header)
        ),
        None => "This API is not known to support idempotency keys, so a POST or a PATCH is not retried if the server may have \
             processed it."
            .to_owned(),
    }
}

/// The headers that tell a limit.
fn headers(limit: &RateLimit) -> Vec<String> {
    [&limit.limit, &limit.remaining, &limit.reset, &limit.kind]
        .into_iter()
        .flatten()
        .map(|name| inline_code(name))
        .collect()
}

/// Where the name of a request is.
fn request_id(conventions: &Conventions) -> Vec<String> {
    let header = conventions.request_id.header.as_ref();
    let property = conventions.request_id.property.as_ref();
    let header = header.map(|name| format!("the header {}", inline_code(name)));
    let property = property.map(|name| format!("the property {} of errors", inline_code(name)));
    header.into_iter().chain(property).collect()
}

/// Names of headers in one phrase.
fn listed_headers(names: &[String]) -> String {
    match names {
        [] => "its headers".to_owned(),
        [name] => format!("the header {name}"),
        names => format!("the headers {}", listed(names)),
    }
}

/// A text with each name replaced by what stands for it. What stands for one is not looked at again.
fn filled(text: &str, values: &[(&'static str, String)]) -> String {
    let mut filled = String::new();
    for piece in text.split('«') {
        match piece.split_once('»') {
            Some((name, after)) => {
                let value = values.iter().find(|(known, _)| *known == name);
                filled.push_str(value.map_or("", |(_, value)| value.trim_end()));
                filled.push_str(after);
            }
            None => filled.push_str(piece),
        }
    }
    filled
}

/// The lines of a page, where nothing is left of what does not apply.
fn lines(text: &str) -> RustDoc {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let is_second_blank = line.is_empty() && lines.last().is_some_and(String::is_empty);
        if !is_second_blank {
            lines.push(line.to_owned());
        }
    }
    RustDoc(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_a_name_is_not_looked_at_again() {
        let values = [("a", "«b»".to_owned()), ("b", "no".to_owned())];
        assert_eq!(filled("1 «a» 2 «c» 3", &values), "1 «b» 2  3");
    }
}
