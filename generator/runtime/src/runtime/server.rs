//! Where a client's requests go: the server of the document (OpenAPI 3.0.3 §4.7.5) or an address of the caller.
//!
//! A template and values, or a text, go in; a `BaseUrl` comes out, whose every part has been checked.

use std::{
    borrow::Cow,
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};

use super::{error::Error, percent};

/// A Server Object (OpenAPI 3.0.3 §4.7.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// The URL, with a `{name}` for each variable.
    pub url: &'static str,
    /// The variables: name and default value.
    pub variables: &'static [(&'static str, &'static str)],
}

/// The absolute URL that the paths of all requests are appended to. It has neither query nor fragment, no user name or password,
/// no dot segments, and no slash at its end.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct BaseUrl {
    text: String,
    is_confidential: bool,
    /// The values of variables, where this is a server of the document; `None` where the caller has chosen it.
    variables: Option<Vec<(&'static str, String)>>,
}

impl BaseUrl {
    /// Reads an absolute URL.
    ///
    /// # Errors
    ///
    /// The text is not such a URL. The message does not repeat the text, which may hold a password.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let invalid = |reason: &str| Error::build(format!("the base URL {reason}"));
        let (is_https, rest) = match text.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (false, rest),
            _ => return Err(invalid("must start with `https://` or `http://`")),
        };
        if rest.contains('?') || rest.contains('#') {
            return Err(invalid(
                "must have neither a query (`?`) nor a fragment (`#`)",
            ));
        }
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if authority.contains('@') {
            return Err(invalid("must have no user name or password (`@`)"));
        }
        let host = authority_host(authority)
            .ok_or_else(|| invalid("needs a valid host, with or without a port"))?;
        if !percent::is_encoded_path(path) || percent::has_dot_segment(path) {
            return Err(invalid(
                "has a path with `.` or `..` segments, or with characters that must be percent-encoded",
            ));
        }
        let scheme = if is_https { "https" } else { "http" };
        Ok(Self {
            text: format!("{scheme}://{authority}{}", path.trim_end_matches('/')),
            is_confidential: is_https || is_loopback(host),
            variables: None,
        })
    }

    /// Where an operation is that has a server of its own: there, unless the caller has chosen this URL. A URL without a host is
    /// on the host of this one.
    ///
    /// # Errors
    ///
    /// See [`Server::expand`].
    pub(super) fn or_server(&self, server: Option<Server>) -> Result<Cow<'_, Self>, Error> {
        let (Some(server), Some(variables)) = (server, &self.variables) else {
            return Ok(Cow::Borrowed(self));
        };
        let known: Vec<_> = { variables.iter() }
            .filter(|(name, _)| server.default(name).is_some())
            .cloned()
            .collect();
        let text = server.fill(&known)?;
        let is_on_this_host = text.starts_with('/') && !text.starts_with("//");
        let origin = if is_on_this_host { self.origin() } else { "" };
        Self::parse(&format!("{origin}{text}")).map(Cow::Owned)
    }

    /// The URL without its path.
    fn origin(&self) -> &str {
        let host = self.text.find("://").map_or(0, |start| start + 3);
        let after = self.text.get(host..).and_then(|rest| rest.find('/'));
        let end = after.map_or(self.text.len(), |length| host + length);
        self.text.get(..end).unwrap_or(&self.text)
    }

    /// The URL as text; a path that starts with a slash can be appended.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether nobody on the way can read what is sent: by https, or inside this machine.
    pub(super) fn is_confidential(&self) -> bool {
        self.is_confidential
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl Server {
    /// The URL with `values` (name and value) for the variables, and the defaults for the others.
    ///
    /// # Errors
    ///
    /// The URL is relative, a variable is unknown, or a value is not made of what may stand in its place: characters of a host
    /// name in the host, digits in the port, the text of a path in the path.
    pub(super) fn expand(&self, values: &[(&'static str, String)]) -> Result<BaseUrl, Error> {
        if let Some((name, _)) = values.iter().find(|(name, _)| self.default(name).is_none()) {
            return Err(Error::build(format!("the server has no variable `{name}`")));
        }
        if self.url.starts_with('/') || self.url.is_empty() {
            return Err(Error::build(
                "the server's URL is relative to where its description was published: set `base_url`",
            ));
        }
        let url = BaseUrl::parse(&self.fill(values)?)?;
        Ok(BaseUrl {
            variables: Some(values.to_vec()),
            ..url
        })
    }

    /// The URL with values for its variables, which may still be anything else than a base URL.
    fn fill(&self, values: &[(&'static str, String)]) -> Result<String, Error> {
        let mut text = String::new();
        let mut rest = self.url;
        while let Some((literal, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            text.push_str(literal);
            let value = values.iter().rev().find(|(other, _)| *other == name);
            let value = value
                .map(|(_, value)| value.as_str())
                .or(self.default(name));
            let value = value.ok_or_else(|| {
                Error::build(format!(
                    "the server's variable `{name}` has no value: set `base_url`"
                ))
            })?;
            check_value(name, value, &text, after)?;
            text.push_str(value);
            rest = after;
        }
        text.push_str(rest);
        Ok(text)
    }

    fn default(&self, name: &str) -> Option<&'static str> {
        let mut variables = self.variables.iter();
        variables.find_map(|(other, value)| (*other == name).then_some(*value))
    }
}

/// Checks a variable's value for its place between what stands before and after it. That way no value can change more of the URL
/// than the template leaves to it.
fn check_value(name: &str, value: &str, before: &str, after: &str) -> Result<(), Error> {
    let (is_valid, expected) = match before.split_once("://") {
        // What the URL starts with is checked with the whole URL, where it is not just a scheme.
        None if !after.starts_with("://") => (true, ""),
        None => (matches!(value, "http" | "https"), "`http` or `https`"),
        Some((_, rest)) if rest.contains('/') => (is_path(value), "the text of a path"),
        Some((_, rest)) if rest.contains(':') => (is_port(value), "a port number"),
        Some(_) => (is_host_text(value), "labels of a host name"),
    };
    if is_valid {
        Ok(())
    } else {
        Err(Error::build(format!(
            "the value of the server's variable `{name}` must be {expected}"
        )))
    }
}

/// The host of an authority without user information: its name or address, where that and the port are valid.
fn authority_host(authority: &str) -> Option<&str> {
    let (host, port) = if let Some(rest) = authority.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        address.parse::<Ipv6Addr>().ok()?;
        (address, port)
    } else {
        let (host, port) = authority.split_at(authority.find(':').unwrap_or(authority.len()));
        is_host(host).then_some((host, port))?
    };
    let is_valid = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
    is_valid.then_some(host)
}

/// Whether a text is a host name: labels of letters, digits, hyphens and underscores (which name servers inside many a network).
fn is_host(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    host.split('.').all(|label| {
        let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        !label.is_empty()
            && label.bytes().all(is_inside)
            && !label.starts_with('-')
            && !label.ends_with('-')
    })
}

/// Whether a text holds nothing but what host names are made of.
fn is_host_text(value: &str) -> bool {
    let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    !value.is_empty() && value.bytes().all(is_inside)
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

fn is_path(value: &str) -> bool {
    percent::is_encoded_path(value) && !percent::has_dot_segment(value)
}

/// Whether a host is this machine, whatever a name server says.
fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<Ipv4Addr>()
            .is_ok_and(|address| address.is_loopback())
        || host
            .parse::<Ipv6Addr>()
            .is_ok_and(|address| address.is_loopback())
}
