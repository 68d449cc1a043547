//! Where requests go: the servers of the document, and how another is chosen.

use super::{Contents, link};
use crate::{
    ir,
    model::{Client, ServerConstant},
    translate::{
        docs::{self, Paragraphs},
        rustdoc::{inline_code, markdown},
    },
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

/// The servers to choose from, where there are several, and what is said about those without a host.
pub fn choice(contents: &Contents<'_>) -> Vec<String> {
    let client = contents.client;
    if example(client).is_none() {
        return relative(contents, |server| server.description.is_some());
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
    let head = [head.to_owned(), String::new()].into_iter();
    head.chain(chosen)
        .chain(relative(contents, |_| true))
        .collect()
}

/// The servers whose URL has no host, with what is said about them.
fn relative(contents: &Contents<'_>, is_wanted: fn(&ir::Server) -> bool) -> Vec<String> {
    let servers = contents.api.servers.iter();
    let relative = servers.filter(|it| it.url.is_empty() || it.url.starts_with('/'));
    let items = relative.filter(|it| is_wanted(it)).flat_map(|server| {
        let about = format!(
            "{} is relative to the URL of the document: set it with [`ClientBuilder::base_url`]",
            inline_code(&server.url)
        );
        let description = server.description.as_deref().map(markdown);
        docs::item(&about, description.unwrap_or_default())
    });
    items.collect()
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
