//! Bodies that are lines of JSON.

use super::{error::Error, json::Json, request::Request};

impl Request {
    /// Sets the body to a line of JSON for each element, and its media type.
    ///
    /// # Errors
    ///
    /// An element cannot be written, or a header cannot hold the media type.
    pub fn json_lines<T: Json>(&mut self, body: &[T], media_type: &str) -> Result<(), Error> {
        let mut lines = Vec::new();
        for element in body {
            self.write_json(element, &mut lines)?;
            lines.push(b'\n');
        }
        self.body(lines, media_type)
    }
}
