//! Pagination by cursor: a value in the response or in its last item.

use std::collections::BTreeSet;

use super::json::Json;

/// The cursors that have been followed, to detect loops.
#[derive(Debug, Default)]
pub struct Cursors(BTreeSet<String>);

impl Cursors {
    /// Adds a cursor. Returns `false` if it has been followed already.
    pub fn add(&mut self, followed: String) -> bool {
        self.0.insert(followed)
    }

    /// Advances to the page after `cursor`. The current page may be empty, and the API may say that
    /// it has more. A null, empty or 0 cursor is none.
    ///
    /// # Errors
    ///
    /// Returns an error if there are more items and no cursor, or if the cursor has been followed
    /// already.
    pub fn next<T: Json + Clone + Default>(
        &mut self,
        parameter: &mut Option<T>,
        cursor: Option<&T>,
        has_more: Option<bool>,
        is_empty: bool,
    ) -> Result<bool, &'static str> {
        if has_more == Some(false) {
            return Ok(false);
        }
        let Some(cursor) = cursor.filter(|cursor| **cursor != T::default()) else {
            return match has_more {
                Some(true) => Err("the API says that there are more items, but returned no cursor"),
                _ => Ok(false),
            };
        };
        if let Some(start) = parameter.as_ref().filter(|_| self.0.is_empty()) {
            self.0.insert(text(start));
        }
        if !self.0.insert(text(cursor)) {
            // Some APIs give the last cursor again and again, for items to come.
            return match is_empty {
                true => Ok(false),
                false => Err("the API returned the same cursor twice"),
            };
        }
        *parameter = Some(cursor.clone());
        Ok(true)
    }
}

fn text<T: Json>(cursor: &T) -> String {
    let value = cursor.write(serde_json::value::Serializer);
    value.unwrap_or_default().to_string()
}
