//! Matches the `Content-Type` of a body (RFC 9110 §8.3) with the documented media types and ranges.
//!
//! The most specific one wins (RFC 9110 §12.5.1). As servers are not exact, the next candidates are
//! a media type with other parameters, then any other JSON media type, then JSON for a body that is
//! JSON.

use bytes::Bytes;
use http::{HeaderMap, header};
use serde::de::IgnoredAny;

use super::{answer::Answer, error::Error, response::Response};

impl Response<Bytes> {
    /// Returns the documented media type or range that the body has, if any.
    #[doc(hidden)]
    pub fn media_type(&self, declared: &[&'static str]) -> Option<&'static str> {
        choose(self.headers(), self, declared)
    }

    /// Reads the body as a UTF-8 string, or as a JSON string if `Content-Type` is JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is neither. The error keeps status, headers and body.
    pub fn json_or_text(self) -> Result<Response<String>, Error> {
        if is_json_string(self.headers(), &self) {
            self.json()
        } else {
            self.text()
        }
    }
}

impl Answer {
    /// Returns the documented media type or range that the body has, if any.
    pub fn media_type(&self, declared: &[&'static str]) -> Option<&'static str> {
        choose(&self.headers, &self.body, declared)
    }

    /// Reads the body as a UTF-8 string, or as a JSON string if `Content-Type` is JSON; `None` if
    /// it is neither.
    pub fn json_or_text(&self) -> Option<String> {
        if is_json_string(&self.headers, &self.body) {
            self.json()
        } else {
            self.text()
        }
    }
}

fn choose(headers: &HeaderMap, body: &[u8], declared: &[&'static str]) -> Option<&'static str> {
    let first = |fits: &dyn Fn(&MediaType) -> bool| {
        { declared.iter().copied() }.find(|text| fits(&MediaType::parse(text)))
    };
    let json = || first(&MediaType::is_json);
    let Some(sent) = content_type(headers) else {
        let json = json().filter(|_| is_json(body));
        return json.or_else(|| first(&|range| range.essence() == "*/*"));
    };
    let matching = { declared.iter().copied() }
        .filter_map(|text| Some((MediaType::parse(text).specificity(&sent)?, text)));
    // Of equal ones the first.
    let best = matching.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, text)| text)
        .or_else(|| first(&|range| range.essence() == sent.essence()))
        .or_else(|| json().filter(|_| sent.is_json() || is_json(body)))
}

/// Returns `true` if a body is a JSON string: by its media type, or, without one, by its content.
fn is_json_string(headers: &HeaderMap, body: &[u8]) -> bool {
    match content_type(headers) {
        Some(sent) => sent.is_json(),
        None => body.starts_with(b"\"") && is_json(body),
    }
}

fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(body).is_ok()
}

fn content_type(headers: &HeaderMap) -> Option<MediaType> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    Some(MediaType::parse(value)).filter(|sent| !sent.subtype.is_empty())
}

/// A media type or media range in lower case.
struct MediaType {
    top_level: String,
    subtype: String,
    parameters: Vec<(String, String)>,
}

impl MediaType {
    fn parse(text: &str) -> Self {
        let text = text.to_ascii_lowercase();
        let mut parts = text.split(';').map(str::trim);
        let essence = parts.next().unwrap_or_default();
        let (top_level, subtype) = essence.split_once('/').unwrap_or((essence, ""));
        let parameters = parts.filter_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            Some((
                name.trim().to_owned(),
                value.trim().trim_matches('"').to_owned(),
            ))
        });
        Self {
            top_level: top_level.trim().to_owned(),
            subtype: subtype.trim().to_owned(),
            parameters: parameters.collect(),
        }
    }

    fn essence(&self) -> String {
        format!("{}/{}", self.top_level, self.subtype)
    }

    fn is_json(&self) -> bool {
        matches!(self.essence().as_str(), "application/json" | "text/json")
            || self.subtype.ends_with("+json")
    }

    /// The specificity with which this range matches `sent`, by type and parameters; `None` if it
    /// does not. `charset` is ignored: it is often wrong, and JSON has none (RFC 8259 §11).
    fn specificity(&self, sent: &Self) -> Option<(u8, usize)> {
        let is_suffix = |suffix: &str| sent.subtype.ends_with(suffix);
        let by_type = match (self.top_level.as_str(), self.subtype.as_str()) {
            ("*", "*") => 0,
            (top_level, _) if top_level != sent.top_level => return None,
            (_, "*") => 1,
            (_, subtype) if subtype.strip_prefix('*').is_some_and(is_suffix) => 2,
            (_, subtype) if subtype == sent.subtype => 3,
            _ => return None,
        };
        let is_sent = |parameter: &(String, String)| sent.parameters.contains(parameter);
        let mut asked = { self.parameters.iter() }.filter(|(name, _)| name != "charset");
        let count = { self.parameters.iter() }
            .filter(|parameter| is_sent(parameter))
            .count();
        asked.all(is_sent).then_some((by_type, count))
    }
}
