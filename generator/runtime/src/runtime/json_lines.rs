//! JSON Lines as request bodies.

use super::{error::Error, json::Json, request::Request};

impl Request {
    /// Sets the body to one line of JSON per element, and sets its media type.
    ///
    /// # Errors
    ///
    /// Returns an error if an element cannot be encoded, or if the media type is not a valid header
    /// value.
    pub fn json_lines<T: Json>(&mut self, body: &[T], media_type: &str) -> Result<(), Error> {
        let mut lines = Vec::new();
        for element in body {
            self.write_json(element, &mut lines)?;
            lines.push(b'\n');
        }
        self.body(lines, media_type)
    }
}
