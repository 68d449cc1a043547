//! Builds the URL of a request from a base URL, the parts of a path, the encoded values of its
//! parameters, and the encoded query.
//!
//! The URL has the origin of the base URL. The path has the segments of its parts, none of which is
//! `.` or `..`.

use super::{
    path::{self, PathPart},
    percent,
};

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
    let (mut path, mut constant) = (String::new(), "");
    for part in parts {
        match part {
            PathPart::Literal(text) => path.push_str(&percent::encoded_path(text)),
            PathPart::Parameter(name) => path.push_str(value_of(name, values)?),
            PathPart::Query(pairs) => constant = pairs,
        }
    }
    finish(base_url, &path, constant, query)
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
    finish(root, &percent::encoded_path(path), constant, query)
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
        .map(|pair| percent::encoded_query(pair.split('=').next().unwrap_or_default()))
        .collect();
    let mut query = query.to_vec();
    query.retain(|(name, _)| !names.contains(name));
    of_reference(root, link, &query)
}

fn finish(
    start: &str,
    path: &str,
    constant: &str,
    query: &[(String, String)],
) -> Result<String, String> {
    if percent::has_dot_segment(path) {
        return Err("the path would have a segment `.` or `..`".to_owned());
    }
    let mut text = format!("{start}{path}");
    let mut delimiter = '?';
    for piece in [percent::encoded_query(constant), join(query, "&")] {
        if !piece.is_empty() {
            text.push(delimiter);
            text.push_str(&piece);
            delimiter = '&';
        }
    }
    Ok(text)
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
