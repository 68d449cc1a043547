//! Where requests go: the servers of the document, and how another is chosen.

use super::link;
use crate::{
    build::{docs::Paragraphs, rustdoc::inline_code},
    model::{Client, ServerConstant},
};

/// The section about servers.
pub fn add(page: &mut Paragraphs, client: &Client) {
    page.line("# Server");
    page.add([default(client)]);
    if client.server.is_absolute() {
        page.line(
            "[`ClientBuilder::base_url`] sends them to any other address, such as that of a proxy or a test server.",
        );
    }
    page.add(choice(client));
}

/// Which server is called unless another is chosen.
pub fn default(client: &Client) -> String {
    let server = &client.server;
    if !server.is_absolute() {
        return "The document does not say on which host the API is: [`ClientBuilder::base_url`] does, such as \
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
        "Requests go to {url}, with {} unless {} says otherwise.",
        values.join(", "),
        setters.join(" or ")
    )
}

/// The servers to choose from, where there are several.
pub fn choice(client: &Client) -> Vec<String> {
    let is_default = |it: &ServerConstant| Some(&it.name) == client.server_constant.as_ref();
    if client.servers.iter().all(is_default) {
        return Vec::new();
    }
    let head = "[`ClientBuilder::server`] chooses one of those that the document lists:";
    let lines = client.servers.iter().map(|constant| {
        let link = link("Server", &constant.name);
        let default = if is_default(constant) {
            ", which is called unless another is chosen"
        } else {
            ""
        };
        // A colon behind the link would make a definition of it.
        format!("- {link} is {}{default}", inline_code(&constant.server.url))
    });
    [head.to_owned(), String::new()]
        .into_iter()
        .chain(lines)
        .collect()
}

/// The code that chooses a server other than the first.
pub fn example(client: &Client) -> Option<String> {
    let mut others = client.servers.iter();
    let other = others.find(|it| Some(&it.name) != client.server_constant.as_ref())?;
    Some(format!("    .server(Server::{})", other.name.0))
}
