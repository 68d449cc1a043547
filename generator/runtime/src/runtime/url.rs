//! The URL of a request: a base URL, a path template, the values of its parameters and the pairs of the query go in, all of them
//! percent-encoded already but the template; the exact text that is sent comes out.
//!
//! What holds of it: scheme, host and port are those of the base URL; the path has the segments of the template, and none of them
//! is `.` or `..`.

use super::percent;

/// The URL of a template below a base URL.
///
/// A template, as a path in a document may, can end in a constant query, or in a fragment that only tells operations apart and is
/// not sent.
///
/// # Errors
///
/// The template does not start with one slash, so that it could go on with the host of the base URL or name another; a parameter of
/// the path has no value; or the path would have a segment `.` or `..`.
pub fn of_template(
    base_url: &str,
    template: &str,
    values: &[(String, String)],
    query: &[(String, String)],
) -> Result<String, String> {
    if !template.starts_with('/') || template.starts_with("//") {
        return Err(
            "the path must start with one `/`; a full URL is for `Request::from_url`".to_owned(),
        );
    }
    let (path, constant) = split(template);
    finish(base_url, &fill(path, values)?, constant, query)
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
    let (path, constant) = split(reference);
    let path = if path.is_empty() { "/" } else { path };
    finish(root, &percent::encoded_path(path), constant, query)
}

/// The path, and the query behind it. A fragment is neither.
fn split(text: &str) -> (&str, &str) {
    let (text, _) = text.split_once('#').unwrap_or((text, ""));
    text.split_once('?').unwrap_or((text, ""))
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

/// The template with a value for each `{name}`.
fn fill(template: &str, values: &[(String, String)]) -> Result<String, String> {
    let mut path = String::new();
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        let value = values.iter().rev().find(|(other, _)| other == name);
        let (_, value) = value.ok_or_else(|| format!("the path parameter `{name}` is missing"))?;
        path.push_str(&percent::encoded_path(literal));
        path.push_str(value);
        rest = after;
    }
    path.push_str(&percent::encoded_path(rest));
    Ok(path)
}
