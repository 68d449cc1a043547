//! Where a client's requests go: the server of the document (OpenAPI 3.0.3 §4.7.5) or an address of the caller.
//!
//! A template and values, or a text, go in; a `BaseUrl` comes out, whose every part has been checked.

use std::{borrow::Cow, fmt};

use super::{
    error::Error,
    origin::{self, Origin},
    percent,
};

/// A server that requests can be sent to (OpenAPI 3.0.3 §4.7.5): its constants are those that the document of the API lists.
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
    /// The text without its path.
    root: String,
    origin: Origin,
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
        let parts = origin::split(text).map_err(invalid)?;
        let path = parts.rest;
        if path.contains(['?', '#']) {
            return Err(invalid(
                "must have neither a query (`?`) nor a fragment (`#`)",
            ));
        }
        if !percent::is_encoded_path(path) || percent::has_dot_segment(path) {
            return Err(invalid(
                "has a path with `.` or `..` segments, or with characters that must be percent-encoded",
            ));
        }
        let root = format!("{}://{}", parts.origin.scheme(), parts.authority);
        Ok(Self {
            text: format!("{root}{}", path.trim_end_matches('/')),
            root,
            origin: parts.origin,
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
        let root = if is_on_this_host { &*self.root } else { "" };
        Self::parse(&format!("{root}{text}")).map(Cow::Owned)
    }

    /// Scheme, host and port as text; what follows the origin of another URL can be appended.
    pub(super) fn root(&self) -> &str {
        &self.root
    }

    /// What follows the origin in a URL that has the origin of this one.
    ///
    /// # Errors
    ///
    /// The text is no absolute URL, or of another origin. The reason does not repeat the text, which may hold a secret.
    pub(super) fn strip_origin<'a>(&self, url: &'a str) -> Result<&'a str, &'static str> {
        let parts = origin::split(url)?;
        if parts.origin == self.origin {
            Ok(parts.rest)
        } else {
            Err("must have the scheme, the host and the port of the base URL")
        }
    }

    /// The URL as text; a path that starts with a slash can be appended.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether nobody on the way can read what is sent: by https, or inside this machine.
    pub(super) fn is_confidential(&self) -> bool {
        self.origin.is_confidential()
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
        Some((_, rest)) if rest.contains(':') => {
            (origin::parse_port(value).is_some(), "a port number")
        }
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

/// Whether a text holds nothing but what host names are made of.
fn is_host_text(value: &str) -> bool {
    let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    !value.is_empty() && value.bytes().all(is_inside)
}

fn is_path(value: &str) -> bool {
    percent::is_encoded_path(value) && !percent::has_dot_segment(value)
}
