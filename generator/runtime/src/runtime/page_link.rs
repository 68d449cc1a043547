//! Pagination by link: the URL of the next page, in the body or in a header.

use http::Uri;

use super::{call::Call, origin, page_cursor::Cursors, reference, response::Response};

/// Advances to the page that `link`, found in `page`, leads to. The API may say whether it
/// `has_more`. A null or empty link is none.
///
/// # Errors
///
/// Returns an error if there are more items and no link, or if the link leads to another origin or
/// has been followed already.
pub fn next<T>(
    call: &mut Call,
    followed: &mut Cursors,
    page: &Response<T>,
    link: Option<&str>,
    has_more: Option<bool>,
) -> Result<bool, &'static str> {
    if has_more == Some(false) {
        return Ok(false);
    }
    let Some(link) = link.map(str::trim).filter(|link| !link.is_empty()) else {
        return match has_more {
            Some(true) => Err("the API says that there are more items, but returned no link"),
            _ => Ok(false),
        };
    };
    let url = resolve(page.url(), link).ok_or(
        "the link to the next page is not valid, or leads to another scheme, host or port",
    )?;
    followed.add(page.url().to_string());
    if !followed.add(url.clone()) {
        return Err("the API returned a link to a page that has been read");
    }
    call.follow(url);
    Ok(true)
}

/// The URL that a link means, without dot segments; `None` where it is not valid, or of another
/// origin than `base`.
pub fn resolve(base: &Uri, link: &str) -> Option<String> {
    let (root, text) = (reference::root(base)?, reference::resolve(base, link)?);
    let parts = origin::split(&text).ok()?;
    let is_same = parts.origin == origin::split(&root).ok()?.origin;
    let (path, query) = match parts.rest.split_once('?') {
        Some((path, query)) => (path, format!("?{query}")),
        None => (parts.rest, String::new()),
    };
    let path = without_dot_segments(path);
    is_same.then(|| format!("{root}{path}{query}"))
}

/// A path in which no segment is `.` or `..` (RFC 3986 §5.2.4). Those that are percent-encoded
/// stay, and are refused when they are sent.
fn without_dot_segments(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let all: Vec<&str> = path.split('/').skip(1).collect();
    for (index, segment) in all.iter().enumerate() {
        let is_last = index + 1 == all.len();
        match *segment {
            "." | ".." => {
                if *segment == ".." {
                    segments.pop();
                }
                if is_last {
                    segments.push("");
                }
            }
            segment => segments.push(segment),
        }
    }
    format!("/{}", segments.join("/"))
}
