//! Servers of the document (OpenAPI 3.0.3 §4.7.5), and base URLs.
//!
//! Every part of a `BaseUrl` has been checked.

use std::{borrow::Cow, fmt};

use super::{
    error::Error,
    origin::{self, Origin},
    percent,
};

/// A server of the API (OpenAPI 3.0.3 §4.7.5). Its constants are the documented servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// The URL, with a `{name}` for each variable.
    pub url: &'static str,
    /// The variables: names and default values.
    pub variables: &'static [(&'static str, &'static str)],
}

/// The absolute URL that the paths of all operations are appended to. It has no query, fragment,
/// user information, dot segments or trailing slash.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct BaseUrl {
    text: String,
    /// The text without its path.
    root: String,
    origin: Origin,
    /// The values of variables, if this is a server of the document; `None` if the caller has set
    /// it.
    variables: Option<Vec<(&'static str, String)>>,
}

impl BaseUrl {
    /// Parses an absolute URL.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a valid base URL. The message does not repeat the text, which
    /// may hold a password.
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

    /// The base URL of an operation that may have a server of its own, unless the caller has set
    /// this URL. A relative URL is on the host of this one.
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

    /// Scheme, host and port as text.
    pub(super) fn root(&self) -> &str {
        &self.root
    }

    /// The part after the origin of a URL that has the origin of this one.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not an absolute URL, or has another origin. The reason does
    /// not repeat the text, which may hold a secret.
    pub(super) fn strip_origin<'a>(&self, url: &'a str) -> Result<&'a str, &'static str> {
        let parts = origin::split(url)?;
        if parts.origin == self.origin {
            Ok(parts.rest)
        } else {
            Err("must have the origin of the base URL: scheme, host and port")
        }
    }

    /// The URL as text, without a trailing slash.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns `true` if nobody on the way can read a request: by `https`, or to localhost.
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
    /// Returns an error if the URL is relative, if a variable is unknown, or if a value is not
    /// valid in its place: characters of a host name in the host, digits in the port, path
    /// characters in the path.
    pub(super) fn expand(&self, values: &[(&'static str, String)]) -> Result<BaseUrl, Error> {
        if let Some((name, _)) = values.iter().find(|(name, _)| self.default(name).is_none()) {
            return Err(Error::build(format!("the server has no variable `{name}`")));
        }
        if self.url.starts_with('/') || self.url.is_empty() {
            return Err(Error::build(
                "the URL of the server is relative: set `base_url`",
            ));
        }
        let url = BaseUrl::parse(&self.fill(values)?)?;
        Ok(BaseUrl {
            variables: Some(values.to_vec()),
            ..url
        })
    }

    /// Replaces the variables of the URL by values, without checking the result.
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

/// Checks the value of a variable by the text before and after it, so that no value can change more
/// of the URL than the template allows.
fn check_value(name: &str, value: &str, before: &str, after: &str) -> Result<(), Error> {
    let (is_valid, expected) = match before.split_once("://") {
        // What the URL starts with is checked with the whole URL, where it is not just a scheme.
        None if !after.starts_with("://") => (true, ""),
        None => (matches!(value, "http" | "https"), "`http` or `https`"),
        Some((_, rest)) if rest.contains('/') => (is_path(value), "path characters"),
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

/// Returns `true` if all characters are valid in host names.
fn is_host_text(value: &str) -> bool {
    let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    !value.is_empty() && value.bytes().all(is_inside)
}

fn is_path(value: &str) -> bool {
    percent::is_encoded_path(value) && !percent::has_dot_segment(value)
}
