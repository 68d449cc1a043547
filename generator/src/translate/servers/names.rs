//! The names of servers: their description where that tells them from each other, else their URL.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ir,
    model::Identifier,
    translate::identifier::{Style, Wanted, constant_name, unique},
};

/// Longer descriptions are no names.
const MOST_WORDS: usize = 4;

/// Words that every server could be described by.
const ANY_SERVER: [&str; 7] = ["api", "base", "endpoint", "host", "server", "the", "url"];

/// A name for each server: its description, where that is short and no other server has it, else its URL. One that another server
/// of the list is by `https` says that it is the `http` one.
pub fn assign(servers: &[&ir::Server]) -> Vec<Identifier> {
    let urls = servers.iter().map(|server| split(&server.url));
    let by_https: BTreeSet<&str> = urls
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("https"))
        .map(|(_, address)| address)
        .collect();
    let is_twin = |server: &ir::Server| {
        let (scheme, address) = split(&server.url);
        scheme.eq_ignore_ascii_case("http") && by_https.contains(address)
    };
    let title = |server: &ir::Server| Some((title(server)?, is_twin(server)));
    let mut uses: BTreeMap<(String, bool), usize> = BTreeMap::new();
    for title in servers.iter().filter_map(|server| title(server)) {
        *uses.entry(title).or_default() += 1;
    }
    let wanted: Vec<Wanted> = servers
        .iter()
        .map(|server| {
            let (_, address) = split(&server.url);
            let own = title(server).filter(|title| uses.get(title) == Some(&1));
            let own = own.map_or_else(|| address.to_owned(), |(title, _)| title);
            let suffix = if is_twin(server) { " http" } else { "" };
            Wanted {
                spec_name: server.url.clone(),
                identifier: constant_name(&format!("{own}{suffix}")).to_ascii_lowercase(),
                path: vec![address.to_owned()],
            }
        })
        .collect();
    let names = unique(&wanted, Style::Snake, |_| false).names.into_iter();
    let names = names.map(|name| name.trim_start_matches("r#").to_ascii_uppercase());
    names.map(Identifier).collect()
}

/// The description of a server, where it is short and tells it from others: `The production server.` is `production`.
fn title(server: &ir::Server) -> Option<String> {
    let description = server.description.as_deref()?;
    let is_any = |word: &str| {
        let word = word.trim_end_matches(['.', ':']).to_ascii_lowercase();
        ANY_SERVER.contains(&word.as_str()) || !word.contains(char::is_alphanumeric)
    };
    let mut words: Vec<&str> = description.split_whitespace().collect();
    if words.iter().all(|word| is_any(word)) || description.contains("://") {
        return None;
    }
    if words
        .first()
        .is_some_and(|word| word.eq_ignore_ascii_case("the"))
    {
        words.remove(0);
    }
    let is_server = |word: &&str| {
        let word = word.trim_end_matches('.');
        word.eq_ignore_ascii_case("server")
    };
    if words.last().is_some_and(is_server) {
        words.pop();
    }
    (words.len() <= MOST_WORDS).then(|| words.join(" "))
}

/// The scheme of an absolute URL, and what follows it.
fn split(url: &str) -> (&str, &str) {
    let (scheme, address) = url.split_once("://").unwrap_or(("", url));
    (scheme, address.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    fn server(url: &str, description: Option<&str>) -> ir::Server {
        ir::Server {
            pointer: Pointer::root(),
            url: url.to_owned(),
            description: description.map(str::to_owned),
            variables: Vec::new(),
            is_plain: false,
        }
    }

    /// The names of the constants for servers that have a URL and a description.
    fn named(servers: &[(&str, Option<&str>)]) -> Vec<String> {
        let servers = servers
            .iter()
            .map(|(url, description)| server(url, *description));
        let servers: Vec<ir::Server> = servers.collect();
        crate::translate::servers::constants(&servers)
            .into_iter()
            .map(|constant| constant.name.0)
            .collect()
    }

    #[test]
    fn a_server_is_named_by_a_short_description_or_else_by_its_url() {
        for (url, description, expected) in [
            ("https://a.b", Some("Sandbox"), "SANDBOX"),
            ("https://a.b", Some("The production server."), "PRODUCTION"),
            (
                "https://a.b",
                Some("Production API server"),
                "PRODUCTION_API",
            ),
            ("https://a.b", Some("EU (Frankfurt)"), "EU_FRANKFURT"),
            ("https://a.b", Some("24/7"), "N24_7"),
            ("https://a.b", Some("type"), "TYPE"),
            ("https://a.b/v1", None, "A_B_V1"),
            ("https://a.b/v1", Some("Base URL"), "A_B_V1"),
            ("https://a.b/v1", Some("The API server"), "A_B_V1"),
            ("https://a.b/v1", Some("***"), "A_B_V1"),
            (
                "https://a.b/v1",
                Some("This one costs a little more."),
                "A_B_V1",
            ),
            ("https://a.b/v1", Some("https://docs.example"), "A_B_V1"),
            ("https://{region}.a.b:{port}", None, "REGION_A_B_PORT"),
            ("http://localhost:8080", None, "LOCALHOST_8080"),
        ] {
            assert_eq!(
                named(&[(url, description)]),
                [expected],
                "{url} {description:?}"
            );
        }
    }

    #[test]
    fn servers_with_one_description_are_named_by_their_urls() {
        let regional = Some("Regional endpoint");
        assert_eq!(
            named(&[
                ("https://eu.a.b", regional),
                ("https://us.a.b", regional),
                ("https://a.b", Some("Global"))
            ]),
            ["EU_A_B", "US_A_B", "GLOBAL"]
        );
    }

    #[test]
    fn the_http_twin_of_a_server_says_so() {
        let main = Some("Main");
        assert_eq!(
            named(&[
                ("https://a.b/", main),
                ("http://a.b", main),
                ("http://c.d", None)
            ]),
            ["MAIN", "MAIN_HTTP", "C_D"]
        );
    }

    #[test]
    fn names_are_distinct_and_each_server_is_there_once() {
        let names = named(&[
            ("https://a.b/x-y", None),
            ("https://a.b/x_y", None),
            ("https://a.b/x_y", Some("The same")),
            ("HTTPS://a.b/x/y", None),
            ("/v1", Some("Relative")),
        ]);
        assert_eq!(names.len(), 3, "{names:?}");
        let distinct: BTreeSet<&String> = names.iter().collect();
        assert_eq!(distinct.len(), 3, "{names:?}");
    }
}
