//! Where requests go: the servers of the document, and how another is chosen.

use super::{Contents, link};
use crate::{
    model::{Client, ServerConstant},
    translate::{docs::Paragraphs, rustdoc::inline_code},
};

/// The section about servers.
pub fn add(page: &mut Paragraphs, contents: &Contents<'_>) {
    let client = contents.client;
    page.line("# Server");
    page.add(default(client));
    if client.server.is_absolute() {
        page.line(
            "[`ClientBuilder::base_url`] sends them to another base URL, such as that of a proxy or a test server.",
        );
    }
    page.add(choice(contents));
}

/// Which server is called unless another is chosen, and what that means for credentials.
pub fn default(client: &Client) -> Vec<String> {
    let refusal = "That is plain `http`, by which no credentials are sent: set an `https` URL with [`ClientBuilder::base_url`].";
    let is_refused = client.server.is_plain && !client.credentials.is_empty();
    let refusal = is_refused.then(|| [String::new(), refusal.to_owned()]);
    let lines = [address(client)].into_iter();
    lines.chain(refusal.into_iter().flatten()).collect()
}

fn address(client: &Client) -> String {
    let server = &client.server;
    if !server.is_absolute() {
        return "The document does not name the host of the API: set it with [`ClientBuilder::base_url`], such as \
                `https://api.example.com`."
            .to_owned();
    }
    let variables = server.variables.iter();
    let set: Vec<(String, String)> = variables
        .filter_map(|(name, default)| {
            let mut setters = client.server_setters.iter();
            let setter = setters.find(|setter| setter.variable == *name)?;
            let value = format!("{} for {}", inline_code(default), inline_code(name));
            Some((value, link("ClientBuilder", &setter.name)))
        })
        .collect();
    let url = inline_code(&server.url);
    if set.is_empty() {
        return format!("Requests go to {url}.");
    }
    let (values, setters): (Vec<String>, Vec<String>) = set.into_iter().unzip();
    format!(
        "Requests go to {url}, with {} unless {} sets another value.",
        values.join(", "),
        setters.join(" or ")
    )
}

/// The servers to choose from, where there are several.
pub fn choice(contents: &Contents<'_>) -> Vec<String> {
    let client = contents.client;
    if example(client).is_none() {
        return Vec::new();
    }
    let head = "[`ClientBuilder::server`] sets one of the documented servers:";
    let chosen = client.servers.iter().map(|constant| {
        let link = link("Server", &constant.name);
        let default = if is_default(constant, client) {
            ", the default"
        } else {
            ""
        };
        // A colon behind the link would make a definition of it.
        format!("- {link} is {}{default}", inline_code(&constant.server.url))
    });
    let is_relative = |url: &&String| url.is_empty() || url.starts_with('/');
    let urls = contents.api.servers.iter().map(|server| &server.url);
    let relative = urls.filter(is_relative).map(|url| {
        format!(
            "- {} is relative to the URL of the document: set it with [`ClientBuilder::base_url`]",
            inline_code(url)
        )
    });
    let head = [head.to_owned(), String::new()].into_iter();
    head.chain(chosen).chain(relative).collect()
}

/// The code that chooses a server other than the first, by `https` where there is such a one.
pub fn example(client: &Client) -> Option<String> {
    let servers = client.servers.iter();
    let others = servers.filter(|constant| !is_default(constant, client));
    let shown = others.min_by_key(|constant| !constant.server.url.starts_with("https:"))?;
    Some(format!("    .server(Server::{})", shown.name.0))
}

fn is_default(constant: &ServerConstant, client: &Client) -> bool {
    Some(&constant.name) == client.server_constant.as_ref()
}
