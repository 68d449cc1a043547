//! URI references (RFC 3986 §4.1), resolved within the same origin.

use http::Uri;

use super::origin;

/// Resolves a reference (RFC 3986 §5.2), without its fragment; `None` if it is not valid, or has
/// another origin than `base`.
pub fn resolve(base: &Uri, reference: &str) -> Option<String> {
    let (reference, _) = reference.split_once('#').unwrap_or((reference, ""));
    let (scheme, authority) = (base.scheme_str()?, base.authority()?);
    let root = format!("{scheme}://{authority}");
    let text = if reference.starts_with("//") {
        format!("{scheme}:{reference}")
    } else if has_scheme(reference) {
        reference.to_owned()
    } else if reference.starts_with('/') {
        format!("{root}{reference}")
    } else if reference.is_empty() {
        base.to_string()
    } else if reference.starts_with('?') {
        format!("{root}{}{reference}", base.path())
    } else {
        let folder = base.path().rsplit_once('/');
        let folder = folder.map_or("", |(folder, _)| folder);
        format!("{root}{folder}/{reference}")
    };
    let parts = origin::split(&text).ok()?;
    let is_same = parts.origin == origin::split(&root).ok()?.origin;
    let (path, query) = match parts.rest.split_once('?') {
        Some((path, query)) => (path, format!("?{query}")),
        None => (parts.rest, String::new()),
    };
    let path = without_dot_segments(path);
    is_same.then(|| format!("{root}{path}{query}"))
}

/// Returns `true` if a reference starts with a scheme: its first colon comes before any slash,
/// query or fragment.
fn has_scheme(reference: &str) -> bool {
    let start = reference.split_once(':').map(|(start, _)| start);
    start.is_some_and(|start| !start.contains(['/', '?', '#']))
}

/// Removes the segments `.` and `..` (RFC 3986 §5.2.4). Percent-encoded ones stay, and are refused
/// when the request is sent.
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
