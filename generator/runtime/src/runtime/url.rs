//! The URL of a request: a base URL, a path template, the values of its parameters and the pairs of the query go in, all of them
//! percent-encoded already but the template; the exact text that is sent comes out.
//!
//! What holds of it: the path has the segments of the template, and none of them is `.` or `..`.

use super::percent;

/// Puts a URL together.
///
/// A template, as a path in a document may, can end in a constant query, or in a fragment that only tells operations apart and is
/// not sent.
///
/// # Errors
///
/// A parameter of the path has no value, or the path would have a segment `.` or `..`.
pub fn build(
    base_url: &str,
    template: &str,
    values: &[(String, String)],
    query: &[(String, String)],
) -> Result<String, String> {
    let (template, _) = template.split_once('#').unwrap_or((template, ""));
    let (template, constant) = template.split_once('?').unwrap_or((template, ""));
    let path = fill(template, values)?;
    if percent::has_dot_segment(&path) {
        return Err("the path would have a segment `.` or `..`".to_owned());
    }
    let mut text = format!("{base_url}{path}");
    let mut start = '?';
    for piece in [percent::encoded_literal(constant), join(query, "&")] {
        if !piece.is_empty() {
            text.push(start);
            text.push_str(&piece);
            start = '&';
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
        path.push_str(&percent::encoded_literal(literal));
        path.push_str(value);
        rest = after;
    }
    path.push_str(&percent::encoded_literal(rest));
    Ok(path)
}
