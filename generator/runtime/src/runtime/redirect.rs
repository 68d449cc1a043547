//! Redirects (RFC 9110 §15.4): the request that went out and the answer to it go in, the request that follows comes out.
//!
//! What holds of it: it goes to the same scheme, host and port, so that neither credentials nor a body reach anybody else; and
//! nothing but GET and HEAD changes its method.

use http::{Method, StatusCode, Uri, header, request::Parts};

use super::{body::Body, origin, percent};

/// How many redirects are followed one after the other.
pub const LIMIT: usize = 5;

/// The request that a redirect asks for, after one with this head, and this body if it can be sent again. `None` where the response is
/// no redirect, or one that is not followed: to another origin, to an invalid URL, or one that would turn a request into another or
/// needs a body that is gone.
pub fn follow<T>(
    head: &Parts,
    body: Option<Body>,
    response: &http::Response<T>,
) -> Option<http::Request<Body>> {
    let method = next_method(&head.method, response.status())?;
    let location = response.headers().get(header::LOCATION)?.to_str().ok()?;
    let uri = resolve(&head.uri, location)?;
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

/// The address that a reference leads to, where it is of the same origin as `base` (RFC 3986 §5.2, without dot segments).
fn resolve(base: &Uri, reference: &str) -> Option<Uri> {
    let (reference, _) = reference.split_once('#').unwrap_or((reference, ""));
    let (scheme, authority) = (base.scheme_str()?, base.authority()?);
    let root = format!("{scheme}://{authority}");
    let text = if reference.starts_with("//") {
        format!("{scheme}:{reference}")
    } else if has_scheme(reference) {
        reference.to_owned()
    } else if reference.starts_with('/') {
        format!("{root}{reference}")
    } else if reference.is_empty() || reference.starts_with('?') {
        format!("{root}{}{reference}", base.path())
    } else {
        let folder = base
            .path()
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        format!("{root}{folder}/{reference}")
    };
    let parts = origin::split(&text).ok()?;
    let is_same = parts.origin == origin::split(&root).ok()?.origin;
    let uri = Uri::try_from(format!("{root}{}", parts.rest)).ok()?;
    let is_valid = percent::is_encoded_path(uri.path()) && !percent::has_dot_segment(uri.path());
    (is_same && is_valid).then_some(uri)
}

/// Whether a reference starts with a scheme: then its first colon stands before any slash, query or fragment.
fn has_scheme(reference: &str) -> bool {
    let start = reference.split_once(':').map(|(start, _)| start);
    start.is_some_and(|start| !start.contains(['/', '?', '#']))
}
