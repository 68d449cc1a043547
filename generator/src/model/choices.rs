//! What the settings say about types.

use serde::Serialize;

use super::Formats;

/// What the settings say about types.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TypeChoices {
    /// The types of values of formats.
    pub formats: Formats,
}
