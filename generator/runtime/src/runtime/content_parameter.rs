//! Parameters with a media type instead of a style (OpenAPI 3.0.3 §4.7.12.2, `content`).
//!
//! The value is sent as JSON. `None` and `null` are omitted.

use super::{error::Error, json::Json, request::Request};

impl Request {
    /// Sets a path parameter to JSON.
    ///
    /// # Errors
    ///
    /// See [`path`](Self::path).
    pub fn path_content<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let text = self.json_text("path", name, value)?;
        self.path(name, &text)
    }

    /// Adds a query parameter whose value is JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    pub fn query_content<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let text = self.json_text("query", name, value)?;
        self.query(name, &text)
    }

    /// Sets a header parameter to JSON.
    ///
    /// # Errors
    ///
    /// See [`header`](Self::header).
    pub fn header_content<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let text = self.json_text("header", name, value)?;
        self.header(name, &text)
    }

    /// Adds a cookie parameter whose value is JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    pub fn cookie_content<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let text = self.json_text("cookie", name, value)?;
        self.cookie(name, &text)
    }

    fn json_text<T: Json>(
        &self,
        location: &str,
        name: &str,
        value: &T,
    ) -> Result<Option<String>, Error> {
        let value = self.value(location, name, value)?;
        Ok((!value.is_null()).then(|| value.to_string()))
    }
}
