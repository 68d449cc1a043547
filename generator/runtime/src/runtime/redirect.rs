//! Redirects (RFC 9110 §15.4).
//!
//! A redirect is followed to the same origin only, so that no one else receives credentials or a
//! body, and only if the method stays, or is GET or HEAD. Hosts that the caller lists receive a GET
//! by `https`, without headers or a body.

use http::{Method, StatusCode, Uri, header, request::Parts};

use super::{body::Body, error::Error, origin, percent, reference};

/// The number of redirects that are followed in a row.
pub const LIMIT: usize = 5;

/// Hosts of other origins that a caller lists: a host, or `*.` and a host for its subdomains.
#[derive(Debug, Default)]
pub struct Hosts(Vec<Host>);

#[derive(Debug)]
struct Host {
    origin: origin::Origin,
    has_subdomains: bool,
}

impl Hosts {
    /// Parses a list of hosts.
    ///
    /// # Errors
    ///
    /// Returns an error if one of them is not a host.
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
                    "`follow_redirects_to` takes hosts, such as `files.example.com`",
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

/// A redirect that is followed.
pub struct Followed {
    /// The next request.
    pub request: http::Request<Body>,
    /// Whether it has the origin of the last one, and so its headers.
    pub is_same_origin: bool,
}

/// Returns the request that follows a redirect, from the head of the last one, and its body if that
/// can be sent again. Returns `None` if the response is not a redirect, or one that is not
/// followed: to another origin that is not in `hosts`, to an invalid URL, or with another method or
/// a body that cannot be sent again.
pub fn follow<T>(
    head: &Parts,
    body: Option<Body>,
    response: &http::Response<T>,
    hosts: &Hosts,
) -> Option<Followed> {
    let method = next_method(&head.method, response.status())?;
    let location = response.headers().get(header::LOCATION)?.to_str().ok()?;
    let (uri, is_same) = resolve(&head.uri, location, hosts)?;
    if !is_same {
        let mut request = http::Request::new(Body::default());
        *request.uri_mut() = uri;
        return (head.method == Method::GET).then_some(Followed {
            request,
            is_same_origin: false,
        });
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
    Some(Followed {
        request: http::Request::from_parts(head, body?),
        is_same_origin: true,
    })
}

/// The method after a redirect. After 301 and 302, browsers change POST to GET; here this is not
/// followed, as the response would belong to another request.
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

/// The URL that a reference leads to, which has no dot segments, and whether it is of the same
/// origin as `base`. One of another origin has one of the hosts.
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
