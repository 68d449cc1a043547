//! The URL of a request: a base URL, the parts of a path, the values of its parameters and the pairs of the query go in, all of them
//! percent-encoded already but what the parts say; the exact text that is sent comes out.
//!
//! What holds of it: scheme, host and port are those of the base URL; the path has the segments of its parts, and none of them
//! is `.` or `..`.

use super::{
    path::{self, PathPart},
    percent,
};

/// The URL of a path below a base URL.
///
/// # Errors
///
/// The path does not start with one slash, so that it could go on with the host of the base URL or name another; a parameter of
/// it has no value; or it would have a segment `.` or `..`.
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

/// The URL of what follows the origin in another URL. `root` is the origin to put in front.
///
/// # Errors
///
/// The path would have a segment `.` or `..`.
pub fn of_reference(
    root: &str,
    reference: &str,
    query: &[(String, String)],
) -> Result<String, String> {
    let (path, constant) = path::split(reference);
    let path = if path.is_empty() { "/" } else { path };
    finish(root, &percent::encoded_path(path), constant, query)
}

/// The same, with those pairs alone whose names are not in the query of the other URL.
///
/// # Errors
///
/// Those of [`of_reference`].
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

/// The pairs as one text.
pub fn join(pairs: &[(String, String)], delimiter: &str) -> String {
    let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join(delimiter)
}

/// The value of a path parameter: the one that was set last.
fn value_of<'a>(name: &str, values: &'a [(String, String)]) -> Result<&'a str, String> {
    let value = values.iter().rev().find(|(other, _)| other == name);
    let (_, value) = value.ok_or_else(|| format!("the path parameter `{name}` is missing"))?;
    Ok(value)
}
