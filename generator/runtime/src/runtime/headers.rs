//! Checks of headers that a document or a caller sets.
//!
//! A value cannot split a header, and headers that the transport sets are refused.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::error::Error;

/// The headers that describe the connection or delimit the message. The transport sets them, except
/// `Content-Length: 0` of a missing body.
const TRANSPORT_HEADERS: [HeaderName; 7] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Parses a header. Its value is sensitive if the header is one for credentials.
///
/// # Errors
///
/// Returns the reason why the header is not valid.
pub(super) fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| "has a name that is not valid for a header")?;
    if TRANSPORT_HEADERS.contains(&name) {
        return Err("can only be set by the transport");
    }
    let mut value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| "has characters that are not valid in a header, such as a line break")?;
    value.set_sensitive(name == header::AUTHORIZATION);
    Ok((name, value))
}

/// Adds a default header, and replaces others of its name.
///
/// # Errors
///
/// Returns an error if the name or the value is not valid. The message does not show the value.
pub(super) fn add_default(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let header = parse(name, value).ok().filter(|_| value.is_ascii());
    let Some((name, value)) = header else {
        let message = format!("the default header {name:?} cannot be set");
        return Err(Error::build(message));
    };
    headers.insert(name, value);
    Ok(())
}
