//! Builds the URL of a request from a base URL, the parts of a path, the encoded values of its
//! parameters, and the encoded query.
//!
//! The URL has the origin of the base URL. The path has the segments of its parts, none of which is
//! `.` or `..`.

use super::{
    path::{self, PathPart},
    percent,
};

/// How many bytes most paths with their queries stay below.
const ROOM: usize = 128;

/// The URL of a path below a base URL.
///
/// # Errors
///
/// Returns an error if the path does not start with one slash, as it could then change the host, if
/// a path parameter is missing, or if there is a segment `.` or `..`.
pub fn of_path(
    base_url: &str,
    parts: &[PathPart<'_>],
    values: &[(String, String)],
    query: &[(String, String)],
) -> Result<String, String> {
    let starts_with_slash = match parts.first() {
        Some(PathPart::Literal(text)) => text.starts_with('/') && !text.starts_with("//"),
        _ => false,
    };
    if !starts_with_slash {
        return Err(
            "the path must start with one `/`; a full URL is for `Request::from_url`".to_owned(),
        );
    }
    let mut url = String::with_capacity(base_url.len() + ROOM);
    url.push_str(base_url);
    let mut constant = "";
    for part in parts {
        match part {
            PathPart::Literal(text) => percent::encode_path(text, &mut url),
            PathPart::Parameter(name) => url.push_str(value_of(name, values)?),
            PathPart::Query(pairs) => constant = pairs,
        }
    }
    finish(url, base_url.len(), constant, query)
}

/// The URL of a reference below `root`, an origin.
///
/// # Errors
///
/// Returns an error if the path has a segment `.` or `..`.
pub fn of_reference(
    root: &str,
    reference: &str,
    query: &[(String, String)],
) -> Result<String, String> {
    let (path, constant) = path::split(reference);
    let path = if path.is_empty() { "/" } else { path };
    let mut url = root.to_owned();
    percent::encode_path(path, &mut url);
    finish(url, root.len(), constant, query)
}

/// The URL of a link, with the query parameters that the link does not have.
///
/// # Errors
///
/// See [`of_reference`].
pub fn of_link(root: &str, link: &str, query: &[(String, String)]) -> Result<String, String> {
    let (_, constant) = path::split(link);
    let names: Vec<String> = constant
        .split('&')
        .map(|pair| {
            let mut name = String::new();
            percent::encode_query(pair.split('=').next().unwrap_or_default(), &mut name);
            name
        })
        .collect();
    let mut query = query.to_vec();
    query.retain(|(name, _)| !names.contains(name));
    of_reference(root, link, &query)
}

/// Adds the query to a URL whose path starts at byte `path`.
fn finish(
    mut url: String,
    path: usize,
    constant: &str,
    query: &[(String, String)],
) -> Result<String, String> {
    if percent::has_dot_segment(url.get(path..).unwrap_or_default()) {
        return Err("the path would have a segment `.` or `..`".to_owned());
    }
    let mut delimiter = '?';
    if !constant.is_empty() {
        url.push(delimiter);
        percent::encode_query(constant, &mut url);
        delimiter = '&';
    }
    for (name, value) in query {
        url.push(delimiter);
        url.extend([name.as_str(), "=", value.as_str()]);
        delimiter = '&';
    }
    Ok(url)
}

/// Joins pairs.
pub fn join(pairs: &[(String, String)], delimiter: &str) -> String {
    let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join(delimiter)
}

/// The value of a path parameter that was set last.
fn value_of<'a>(name: &str, values: &'a [(String, String)]) -> Result<&'a str, String> {
    let value = values.iter().rev().find(|(other, _)| other == name);
    let (_, value) = value.ok_or_else(|| format!("the path parameter `{name}` is missing"))?;
    Ok(value)
}
