//! Headers that a document or a caller names: a name and a value go in, what a request can be sent with comes out.
//!
//! What holds of it: a value cannot split a header, and none is the transport's to set.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::error::Error;

/// The headers that describe the connection or delimit the message. They are up to the transport, except that it is told where a
/// body is missing that the method has a place for.
const TRANSPORT_HEADERS: [HeaderName; 7] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// A header with its value, which is sensitive where it proves the client's identity.
///
/// # Errors
///
/// Why there is no such header.
pub(super) fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| "has a name that no header can have")?;
    if TRANSPORT_HEADERS.contains(&name) {
        return Err("is set by the transport alone");
    }
    let mut value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| "has characters that a header cannot hold, such as a line break")?;
    value.set_sensitive(name == header::AUTHORIZATION);
    Ok((name, value))
}

/// Adds a header that goes with every request, in place of others of its name.
///
/// # Errors
///
/// A header cannot have this name or this value. The message does not show the value.
pub(super) fn add_default(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let header = parse(name, value).ok().filter(|_| value.is_ascii());
    let Some((name, value)) = header else {
        let message = format!("the default header {name:?} cannot be set");
        return Err(Error::build(message));
    };
    headers.insert(name, value);
    Ok(())
}
