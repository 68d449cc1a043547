//! Pages that start behind a cursor: a value that stands in the answer or in its last item.

use std::collections::BTreeSet;

use super::json::Json;

/// The cursors that have been followed, so that none is followed in a circle.
#[derive(Debug, Default)]
pub struct Cursors(BTreeSet<String>);

impl Cursors {
    /// Remembers what is followed; `false` where that has been followed already.
    pub fn add(&mut self, followed: String) -> bool {
        self.0.insert(followed)
    }

    /// Moves on behind `cursor`, the one of a page that `is_empty` or not and of which the API says that it `has_more` after it. No
    /// cursor is one that is null, empty or 0.
    ///
    /// # Errors
    ///
    /// There is more and no cursor, or one that has been followed already.
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
                Some(true) => Err("the API says that there is more, and gives no cursor for it"),
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
                false => Err("the API gave a cursor for the second time"),
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
