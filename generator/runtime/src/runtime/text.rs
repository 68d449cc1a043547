//! Text bodies.

use bytes::Bytes;

use super::{
    answer::Answer, decode::DecodeError, error::Error, json::Mismatch, request::Request,
    response::Response,
};

impl Request {
    /// Sets the body to text, with a media type. Adds `charset=utf-8` if the text is not ASCII and
    /// the media type has no `charset`, as servers guess differently.
    ///
    /// # Errors
    ///
    /// Returns an error if the media type is not a valid header value.
    pub fn text(&mut self, body: &str, media_type: &str) -> Result<(), Error> {
        let body_bytes = Bytes::copy_from_slice(body.as_bytes());
        if body.is_ascii() || media_type.to_ascii_lowercase().contains("charset=") {
            self.body(body_bytes, media_type)
        } else {
            self.body(body_bytes, &format!("{media_type}; charset=utf-8"))
        }
    }
}

impl Response<Bytes> {
    /// Reads the body as UTF-8 text.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not UTF-8. The error keeps status, headers and body.
    pub fn text(self) -> Result<Response<String>, Error> {
        match String::from_utf8(self.to_vec()) {
            Ok(text) => Ok(self.map(|_| text)),
            Err(error) => {
                let mismatch = Mismatch {
                    path: String::new(),
                    expected: "UTF-8 text",
                    found: "other bytes".to_owned(),
                };
                let source = DecodeError::mismatch(mismatch, error.into_bytes());
                Err(self.unreadable(source))
            }
        }
    }
}

impl Answer {
    /// Reads the body as UTF-8 text; `None` if it is not UTF-8.
    pub fn text(&self) -> Option<String> {
        String::from_utf8(self.body.to_vec()).ok()
    }
}
