//! Origins (RFC 6454 §4): scheme, host and port of an absolute URL.
//!
//! Only this module compares origins, as the result decides where credentials and bodies are sent.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Scheme, host and port of a URL, normalised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    is_https: bool,
    /// The host in lower case; an IPv6 address without brackets.
    host: String,
    port: u16,
}

/// An absolute URL, split at the start and the end of its authority.
#[derive(Debug)]
pub struct Parts<'a> {
    /// Its origin.
    pub origin: Origin,
    /// Host and port, verbatim.
    pub authority: &'a str,
    /// Path, query and fragment.
    pub rest: &'a str,
}

impl Origin {
    /// `https` or `http`.
    pub fn scheme(&self) -> &'static str {
        if self.is_https { "https" } else { "http" }
    }

    /// Returns `true` if its host is a subdomain of the other one, and the rest is equal.
    pub fn is_below(&self, other: &Self) -> bool {
        let labels = self.host.strip_suffix(&other.host);
        let is_below = labels.is_some_and(|labels| labels.len() > 1 && labels.ends_with('.'));
        is_below && self.is_https == other.is_https && self.port == other.port
    }

    /// Returns `true` if nobody on the way can read a request: by `https`, or to localhost,
    /// whatever DNS says.
    pub fn is_confidential(&self) -> bool {
        let is_ipv4 = |address: Ipv4Addr| address.is_loopback();
        let is_ipv6 = |address: Ipv6Addr| address.is_loopback();
        self.is_https
            || self.host == "localhost"
            || self.host.parse().is_ok_and(is_ipv4)
            || self.host.parse().is_ok_and(is_ipv6)
    }
}

/// Splits an absolute `http` or `https` URL.
///
/// # Errors
///
/// Returns an error if the text is not such a URL, or has user information. The reason does not
/// repeat the text, which may hold a password.
pub fn split(url: &str) -> Result<Parts<'_>, &'static str> {
    let (is_https, rest) = match url.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (false, rest),
        _ => return Err("must start with `https://` or `http://`"),
    };
    let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if authority.contains('@') {
        return Err("must have no user name or password (`@`)");
    }
    let (host, port) =
        host_and_port(authority).ok_or("needs a valid host, with or without a port")?;
    let default = if is_https { 443 } else { 80 };
    let origin = Origin {
        is_https,
        host,
        port: port.unwrap_or(default),
    };
    Ok(Parts {
        origin,
        authority,
        rest,
    })
}

/// Splits an authority without user information into host and port; `None` if one of them is not
/// valid.
fn host_and_port(authority: &str) -> Option<(String, Option<u16>)> {
    let (host, port) = if let Some(rest) = authority.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        (address.parse::<Ipv6Addr>().ok()?.to_string(), port)
    } else {
        let (host, port) = authority.split_at(authority.find(':').unwrap_or(authority.len()));
        is_host(host).then(|| (host.to_ascii_lowercase(), port))?
    };
    if port.is_empty() {
        return Some((host, None));
    }
    Some((host, Some(parse_port(port.strip_prefix(':')?)?)))
}

/// Returns `true` for a valid host name: labels of letters, digits, hyphens and underscores, which
/// many private networks use.
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

/// Parses a port that a server can have.
pub fn parse_port(text: &str) -> Option<u16> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|port| is_number && *port > 0)
}
