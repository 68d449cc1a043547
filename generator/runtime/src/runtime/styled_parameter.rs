//! Parameters with a style (OpenAPI 3.0.3 §4.7.12.2).
//!
//! Each location has a method for the default style, and one for any style.

use serde_json::Value;

use super::{
    error::Error,
    headers,
    json::Json,
    parameter::{self, Reserved, Style},
    percent,
    request::Request,
};

impl Request {
    /// Sets a path parameter, as [`Style::Simple`].
    ///
    /// # Errors
    ///
    /// Returns an error if the value is missing or empty, or if it is `.` or `..` or contains such
    /// a part between slashes, which servers and proxies would resolve. Any other value is sent as
    /// one segment.
    pub fn path<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.path_styled(name, Style::Simple, value)
    }

    /// Sets a path parameter of any style.
    ///
    /// # Errors
    ///
    /// See [`path`](Self::path).
    pub fn path_styled<T: Json>(
        &mut self,
        name: &str,
        style: Style,
        value: &T,
    ) -> Result<(), Error> {
        let value = self.value("path", name, value)?;
        let text = parameter::path(name, style, &value);
        let refused = if text.is_empty() {
            Some("is empty")
        } else if percent::has_dot_segment(&text) {
            Some("has a part `.` or `..`, which would change the path")
        } else {
            None
        };
        if let Some(reason) = refused {
            return Err(self.refuse("path", name, reason));
        }
        self.add_path(name, text);
        Ok(())
    }

    /// Adds a query parameter, as [`Style::FormExploded`]; `None`, `null`, and empty lists and
    /// objects add nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    pub fn query<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.query_styled(name, Style::FormExploded, value)
    }

    /// Adds a query parameter of any style, see [`query`](Self::query).
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded in this style.
    pub fn query_styled<T: Json>(
        &mut self,
        name: &str,
        style: Style,
        value: &T,
    ) -> Result<(), Error> {
        let value = self.value("query", name, value)?;
        let pairs = self.pairs("query", name, style, &value)?;
        self.add_query(pairs);
        Ok(())
    }

    /// Adds a query parameter with `allowReserved` (OpenAPI 3.0.3 §4.7.12.2), see
    /// [`query`](Self::query). Reserved characters stay as they are, except those that would end
    /// the value: `#`, `&`, `+`, `=`, `[`, `]`, the quote, and the comma in lists.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded in this style.
    pub fn query_reserved<T: Json>(
        &mut self,
        name: &str,
        style: Style,
        value: &T,
    ) -> Result<(), Error> {
        let value = self.value("query", name, value)?;
        let pairs = parameter::pairs(name, style, Reserved::Kept, &value);
        let pairs = pairs.map_err(|reason| self.refuse("query", name, reason))?;
        self.add_query(pairs);
        Ok(())
    }

    /// Sets a header parameter, as [`Style::Simple`]; `None`, `null`, and empty lists and objects
    /// set nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the name or the value is not valid, such as one with a line break, or if
    /// only the transport sets the header.
    pub fn header<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.header_styled(name, Style::Simple, value)
    }

    /// Sets a header parameter of any style, see [`header`](Self::header).
    ///
    /// # Errors
    ///
    /// See [`header`](Self::header).
    pub fn header_styled<T: Json>(
        &mut self,
        name: &str,
        style: Style,
        value: &T,
    ) -> Result<(), Error> {
        let value = self.value("header", name, value)?;
        let refuse = |reason| self.refuse("header", name, reason);
        let Some(text) = parameter::header(style, &value).map_err(refuse)? else {
            return Ok(());
        };
        let (header, text) = headers::parse(name, &text).map_err(refuse)?;
        self.set_header(header, text);
        Ok(())
    }

    /// Adds a cookie parameter, as [`Style::FormExploded`]; `None`, `null`, and empty lists and
    /// objects add nothing. A list becomes several cookies of the same name.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    pub fn cookie<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.cookie_styled(name, Style::FormExploded, value)
    }

    /// Adds a cookie parameter of any style, see [`cookie`](Self::cookie).
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded in this style.
    pub fn cookie_styled<T: Json>(
        &mut self,
        name: &str,
        style: Style,
        value: &T,
    ) -> Result<(), Error> {
        let value = self.value("cookie", name, value)?;
        let pairs = self.pairs("cookie", name, style, &value)?;
        self.add_cookies(pairs);
        Ok(())
    }

    fn pairs(
        &self,
        location: &str,
        name: &str,
        style: Style,
        value: &Value,
    ) -> Result<Vec<(String, String)>, Error> {
        parameter::pairs(name, style, Reserved::Encoded, value)
            .map_err(|reason| self.refuse(location, name, reason))
    }
}
