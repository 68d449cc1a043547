//! Codes: what a diagnostic is about, as a name that is stable, with its level, what it means and what to do about it.

use std::{fmt, str::FromStr};

use super::Level;
pub use super::table::Code;
use crate::edit_distance::{edit_distance, farthest};

impl Code {
    /// Its name, in kebab-case: `unresolved-reference`.
    pub const fn as_str(self) -> &'static str {
        self.row().name
    }

    /// How much its diagnostics weigh.
    pub const fn level(self) -> Level {
        self.row().level
    }

    /// What is wrong and what becomes of it, without a full stop.
    pub const fn meaning(self) -> &'static str {
        self.row().meaning
    }

    /// What to do about it, without a full stop. The help of a diagnostic says it for its case.
    pub const fn remedy(self) -> &'static str {
        self.row().remedy
    }
}

impl fmt::Display for Code {
    /// Its name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl PartialEq<&str> for Code {
    /// Compares its name.
    fn eq(&self, name: &&str) -> bool {
        self.as_str() == *name
    }
}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(name: &str) -> Result<Self, UnknownCode> {
        let mut codes = Self::ALL.iter().copied();
        codes
            .find(|code| code.as_str() == name)
            .ok_or_else(|| UnknownCode::new(name))
    }
}

/// No code has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    /// The code that may be meant.
    nearest: Option<Code>,
}

impl UnknownCode {
    fn new(name: &str) -> Self {
        let codes = Code::ALL.iter().copied();
        let nearest = codes.min_by_key(|code| edit_distance(code.as_str(), name));
        let is_near = |code: &Code| edit_distance(code.as_str(), name) <= farthest(name);
        Self {
            nearest: nearest.filter(is_near),
        }
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no diagnostic has this code")?;
        match self.nearest {
            Some(code) => write!(f, "; did you mean `{code}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownCode {}
