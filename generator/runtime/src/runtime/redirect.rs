//! Redirects (RFC 9110 §15.4): the request that went out and the answer to it go in, the request that follows comes out.
//!
//! What holds of it: it goes to the same scheme, host and port, so that neither credentials nor a body reach anybody else; and
//! nothing but GET and HEAD changes its method. To hosts that the caller lists goes a GET by `https`, without a header and a body.

use http::{Method, StatusCode, Uri, header, request::Parts};

use super::{body::Body, error::Error, origin, percent, reference};

/// How many redirects are followed one after the other.
pub const LIMIT: usize = 5;

/// Hosts of other origins, as a caller lists them: one, or with `*.` in front all below it.
#[derive(Debug, Default)]
pub struct Hosts(Vec<Host>);

#[derive(Debug)]
struct Host {
    origin: origin::Origin,
    has_subdomains: bool,
}

impl Hosts {
    /// Reads a list.
    ///
    /// # Errors
    ///
    /// One of them is not a host.
    pub fn parse(list: &[String]) -> Result<Self, Error> {
        let hosts = list.iter().map(|text| {
            let below = text.strip_prefix("*.");
            let url = format!("https://{}", below.unwrap_or(text));
            match origin::split(&url) {
                Ok(parts) if parts.rest.is_empty() => Ok(Host {
                    origin: parts.origin,
                    has_subdomains: below.is_some(),
                }),
                _ => Err(Error::build(
                    "redirects cannot be followed to what is not a host, such as `files.example.com`",
                )),
            }
        });
        hosts.collect::<Result<_, _>>().map(Self)
    }

    fn contain(&self, origin: &origin::Origin) -> bool {
        self.0.iter().any(|host| match host.has_subdomains {
            true => origin.is_below(&host.origin),
            false => *origin == host.origin,
        })
    }
}

/// The request that a redirect asks for, after one with this head, and this body if it can be sent again. `None` where the response is
/// no redirect, or one that is not followed: to another origin, to an invalid URL, or one that would turn a request into another or
/// needs a body that is gone. Of the origins of others, `hosts` has those that are followed to.
pub fn follow<T>(
    head: &Parts,
    body: Option<Body>,
    response: &http::Response<T>,
    hosts: &Hosts,
) -> Option<http::Request<Body>> {
    let method = next_method(&head.method, response.status())?;
    let location = response.headers().get(header::LOCATION)?.to_str().ok()?;
    let (uri, is_same) = resolve(&head.uri, location, hosts)?;
    if !is_same {
        let mut request = http::Request::new(Body::default());
        *request.uri_mut() = uri;
        return (head.method == Method::GET).then_some(request);
    }
    let mut head = head.clone();
    let mut body = body;
    if response.status() == StatusCode::SEE_OTHER {
        body = Some(Body::default());
        for name in [
            header::CONTENT_TYPE,
            header::CONTENT_LENGTH,
            header::CONTENT_ENCODING,
            header::CONTENT_LANGUAGE,
            header::CONTENT_LOCATION,
        ] {
            head.headers.remove(name);
        }
    }
    head.method = method;
    head.uri = uri;
    Some(http::Request::from_parts(head, body?))
}

/// The method after a redirect. After 301 and 302, browsers make GET of POST; a client that does so would take the answer to
/// another question for the result of the call.
fn next_method(method: &Method, status: StatusCode) -> Option<Method> {
    let is_reading = *method == Method::GET || *method == Method::HEAD;
    match status {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => Some(method.clone()),
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND if is_reading => Some(method.clone()),
        StatusCode::SEE_OTHER if is_reading => Some(method.clone()),
        StatusCode::SEE_OTHER => Some(Method::GET),
        _ => None,
    }
}

/// The URL that a reference leads to, which has no dot segments, and whether it is of the same origin as `base`. One of
/// another origin has one of the hosts.
fn resolve(base: &Uri, reference: &str, hosts: &Hosts) -> Option<(Uri, bool)> {
    let (root, text) = (reference::root(base)?, reference::resolve(base, reference)?);
    let parts = origin::split(&text).ok()?;
    let is_same = parts.origin == origin::split(&root).ok()?.origin;
    let uri = match is_same {
        true => format!("{root}{}", parts.rest),
        false => format!("https://{}{}", parts.authority, parts.rest),
    };
    let uri = Uri::try_from(uri).ok()?;
    let is_valid = percent::is_encoded_path(uri.path()) && !percent::has_dot_segment(uri.path());
    let is_allowed = is_same || hosts.contain(&parts.origin);
    (is_allowed && is_valid).then_some((uri, is_same))
}
