//! Server Objects (OpenAPI 3.0.3 §4.7.5).
//!
//! A list that names a server by `http` and by `https` means one server, for which the better way is taken.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{Lowering, node, path};
use crate::{
    diagnostic::Code,
    ir::{PathPart, Server, ServerVariable},
    pointer::Pointer,
    schema,
};

impl Lowering<'_> {
    /// The servers of the whole document. A document without any says nothing about where its API is.
    pub(super) fn lower_servers(&mut self) -> Vec<Server> {
        self.lower_server_list(&Pointer::root().key("servers"))
    }

    /// The servers of an operation, else of its path: the one to call first. None where that is `default`, the server of the other
    /// operations.
    pub(super) fn lower_own_servers(
        &mut self,
        path_item: &Pointer,
        operation: &Pointer,
        default: Option<&Server>,
    ) -> Vec<Server> {
        let mut lists = [operation, path_item]
            .map(|owner| owner.key("servers"))
            .into_iter();
        let at = lists.find(|servers| node::length(self.document, servers) > 0);
        let own = at.map_or_else(Vec::new, |at| self.lower_server_list(&at));
        let is_default = match (default, own.first()) {
            (Some(default), Some(own)) => is_same(default, own),
            _ => false,
        };
        if is_default { Vec::new() } else { own }
    }

    /// The servers of a list: the one to call first, then the others in its order.
    fn lower_server_list(&mut self, at: &Pointer) -> Vec<Server> {
        let mut servers: Vec<Server> = (0..node::length(self.document, at))
            .filter_map(|index| self.lower_server(at.index(index)))
            .collect();
        if let Some(twin) = https_twin(&servers) {
            let twin = servers.remove(twin);
            servers.insert(0, twin);
        }
        servers
    }

    fn lower_server(&mut self, at: Pointer) -> Option<Server> {
        let server = match self.document.server(&at) {
            Ok(server) => server,
            Err(diagnostic) => {
                self.report_unread(diagnostic);
                return None;
            }
        };
        let parts = path::parse_path(&server.url);
        let mut variables = Vec::new();
        for (name, variable) in server.variables.unwrap_or_default() {
            let variable_at = at.key("variables").key(&name);
            if !path::variables(&parts).any(|used| used == name) {
                self.diagnostics.add(
                    Code::UnusedServerVariable,
                    &variable_at,
                    format!("the URL has no `{{{name}}}`; the variable is ignored"),
                    "use the variable in the URL, or remove it",
                );
                continue;
            }
            variables.push(self.server_variable(name, variable, &variable_at));
        }
        let is_declared = |name: &str| variables.iter().any(|variable| variable.name == name);
        if let Some(name) = path::variables(&parts).find(|name| !is_declared(name)) {
            self.diagnostics.add(
                Code::UndeclaredServerVariable,
                &at.key("url"),
                format!("the URL uses `{{{name}}}`, which `variables` does not declare; the server is ignored"),
                "declare the variable with a default",
            );
            return None;
        }
        prefer_https(&parts, &mut variables);
        let address = Address::of(&filled(&parts, &variables));
        Some(Server {
            is_plain: address.is_some_and(|address| address.is_plain()),
            pointer: at,
            url: server.url,
            description: server.description,
            variables,
        })
    }

    /// A variable, each value once.
    fn server_variable(
        &mut self,
        name: String,
        variable: openapiv3::ServerVariable,
        at: &Pointer,
    ) -> ServerVariable {
        let mut values: Vec<String> = Vec::new();
        for (index, value) in variable.enumeration.into_iter().enumerate() {
            if values.contains(&value) {
                let at = at.key("enum").index(index);
                schema::warn_about_repeated(&value, &at, &mut self.diagnostics);
            } else {
                values.push(value);
            }
        }
        if !values.is_empty() && !values.contains(&variable.default) {
            self.diagnostics.add(
                Code::ServerDefaultNotListed,
                &at.key("default"),
                format!("`{}` is not among the values of `{name}`", variable.default),
                "add it to `enum`",
            );
        }
        ServerVariable {
            name,
            default: variable.default,
            values,
            description: variable.description,
        }
    }
}

/// Whether two servers are one, whatever is said about it.
fn is_same(one: &Server, other: &Server) -> bool {
    let defaults = |server: &Server| -> Vec<(String, String)> {
        let variables = server.variables.iter();
        variables
            .map(|variable| (variable.name.clone(), variable.default.clone()))
            .collect()
    };
    one.url == other.url && defaults(one) == defaults(other)
}

/// The index of the first server by `https`, where it is listed by plain `http`.
fn https_twin(servers: &[Server]) -> Option<usize> {
    let address = |server: &Server| {
        let parts = path::parse_path(&server.url);
        Address::of(&filled(&parts, &server.variables))
    };
    let first = servers.first().filter(|first| first.is_plain)?;
    let https = Address {
        is_https: true,
        ..address(first)?
    };
    { servers.iter() }.position(|server| address(server).as_ref() == Some(&https))
}

/// Makes `https` the default of a variable that is the scheme of the URL, where that is one of its values and the default is plain
/// `http`.
fn prefer_https(parts: &[PathPart], variables: &mut [ServerVariable]) {
    let [PathPart::Parameter(name), PathPart::Literal(after), ..] = parts else {
        return;
    };
    let address = Address::of(&filled(parts, variables));
    if !after.starts_with("://") || !address.is_some_and(|address| address.is_plain()) {
        return;
    }
    let variable = variables.iter_mut().find(|variable| variable.name == *name);
    if let Some(variable) = variable
        && let Some(https) = { variable.values.iter() }.find(|it| it.eq_ignore_ascii_case("https"))
    {
        variable.default = https.clone();
    }
}

/// A URL with the defaults of its variables.
fn filled(parts: &[PathPart], variables: &[ServerVariable]) -> String {
    let text = |part: &PathPart| match part {
        PathPart::Literal(text) | PathPart::Query(text) => text.clone(),
        PathPart::Parameter(name) => {
            let variable = variables.iter().find(|variable| variable.name == *name);
            variable.map_or_else(String::new, |variable| variable.default.clone())
        }
    };
    parts.iter().map(text).collect()
}

/// Where an absolute URL leads.
#[derive(PartialEq)]
struct Address {
    is_https: bool,
    host: String,
    /// `None` where it is that of the scheme.
    port: Option<String>,
    path: String,
}

impl Address {
    /// `None` where the URL is relative, or of another scheme.
    fn of(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let is_https = scheme.eq_ignore_ascii_case("https");
        if !is_https && !scheme.eq_ignore_ascii_case("http") {
            return None;
        }
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (authority, None),
        };
        let default = if is_https { "443" } else { "80" };
        Some(Self {
            is_https,
            host: host.to_ascii_lowercase(),
            port: port.filter(|port| *port != default).map(str::to_owned),
            path: path.trim_end_matches('/').to_owned(),
        })
    }

    /// Whether it is plain `http` to another machine.
    fn is_plain(&self) -> bool {
        let is_ipv4 = |address: Ipv4Addr| address.is_loopback();
        let is_ipv6 = |address: Ipv6Addr| address.is_loopback();
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        let is_loopback = host == "localhost"
            || host.parse().is_ok_and(is_ipv4)
            || host.parse().is_ok_and(is_ipv6);
        !self.is_https && !is_loopback
    }
}
