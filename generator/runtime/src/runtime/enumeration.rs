//! Enums of texts that stay readable when the server learns new ones.

use serde::Deserializer;

use super::json::{Fit, Outcome, Scalar, Target, read};

struct Named<'a, T>(&'a mut T);

impl<T: for<'a> From<&'a str>> Target<'_> for Named<'_, T> {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable;
        };
        *self.0 = text.into();
        Fit::Exact
    }
}

/// What the `read` of an emitted enum does.
///
/// # Errors
///
/// What the deserializer reports.
pub fn read_text<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    value: &mut T,
    from: D,
) -> Result<Outcome, D::Error> {
    read(Named(value), from)
}
