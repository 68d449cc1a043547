//! References to other URLs (RFC 3986 §4.1): the URL that a reference was found at goes in, and the
//! URL that it means comes out. Whether that is one to go to is for the caller to decide.

use http::Uri;

/// The URL that a reference means (RFC 3986 §5.2), without its fragment and with the dot segments
/// that it has.
pub fn resolve(base: &Uri, reference: &str) -> Option<String> {
    let (reference, _) = reference.split_once('#').unwrap_or((reference, ""));
    let root = root(base)?;
    Some(if reference.starts_with("//") {
        format!("{}:{reference}", base.scheme_str()?)
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
    })
}

/// A URL up to its path; `None` where it is not an absolute one.
pub fn root(url: &Uri) -> Option<String> {
    Some(format!("{}://{}", url.scheme_str()?, url.authority()?))
}

/// Returns `true` if a reference starts with a scheme: its first colon comes before any slash,
/// query or fragment.
fn has_scheme(reference: &str) -> bool {
    let start = reference.split_once(':').map(|(start, _)| start);
    start.is_some_and(|start| !start.contains(['/', '?', '#']))
}
