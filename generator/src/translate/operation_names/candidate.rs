//! A name that an operation could have.

use crate::{limits::LONGEST_NAME, translate::identifier::type_name};

/// A name that an operation could have.
pub struct Candidate {
    /// Its words.
    pub words: Vec<String>,
    /// What all paths of a version begin with, where that is what it has more than the one before: it tells versions apart.
    pub prefix: Option<String>,
}

impl Candidate {
    /// A name of these words.
    pub fn of(words: Vec<String>) -> Self {
        Self {
            words,
            prefix: None,
        }
    }

    /// The type that is called so.
    pub fn type_name(&self) -> String {
        type_name(&self.words.join(" "))
    }

    /// Whether nothing of it is cut off.
    pub fn is_short(&self) -> bool {
        self.words.join(" ").len() <= LONGEST_NAME
    }
}
