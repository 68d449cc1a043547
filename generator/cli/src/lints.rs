//! `[lints]` of `specsmith.toml` in, how much each finding weighs out.
//!
//! A code has a level of its own; the file gives it another one, for all documents or for a place. An error cannot be allowed: nothing
//! is generated from what has no reading.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use serde::Deserialize;
use specsmith::{Code, Entry, Level, Pointer, Report, Spot};

use crate::{Failure, sources};

/// What the file says about findings.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct LintKeys {
    /// Findings that are as they should be.
    #[serde(default)]
    allow: Vec<AllowKeys>,
    /// What a code weighs.
    #[serde(flatten)]
    codes: BTreeMap<String, Weight>,
}

/// A place where a finding is as it should be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AllowKeys {
    code: String,
    pointer: String,
    file: Option<PathBuf>,
    reason: String,
}

/// How much the findings of a code weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Weight {
    Allow,
    Warn,
    Deny,
}

/// How much findings weigh.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lints {
    codes: BTreeMap<Code, Weight>,
    allowed: Vec<Allowed>,
    /// The file that says so, as messages call it.
    file: String,
}

/// A place where a finding is as it should be.
#[derive(Clone, Debug)]
struct Allowed {
    code: Code,
    pointer: Pointer,
    file: Option<String>,
}

/// What a run denies, whatever the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Denied {
    /// Whether it denies all warnings that are not allowed.
    pub warnings: bool,
    /// The codes that it denies.
    pub codes: BTreeSet<Code>,
}

/// Findings that have been weighed.
pub(crate) struct Judged {
    /// The findings that are not allowed; what is denied is an error.
    pub(crate) report: Report,
    /// What denies some of them.
    denied_by: BTreeSet<&'static str>,
}

impl Judged {
    /// Why nothing is generated; `None` where nothing is denied.
    pub(crate) fn denial(&self) -> Option<String> {
        let by: Vec<_> = self.denied_by.iter().copied().collect();
        (!by.is_empty()).then(|| {
            let errors = match self.report.errors() {
                1 => "1 finding is".to_owned(),
                count => format!("{count} findings are"),
            };
            format!("error: {errors} denied by {}", by.join(" and "))
        })
    }
}

impl LintKeys {
    /// What the keys mean in this file.
    ///
    /// # Errors
    ///
    /// One of them means nothing.
    pub(crate) fn lints(self, file: &Path) -> Result<Lints, String> {
        let folder = file.parent().unwrap_or(Path::new(""));
        let mut lints = Lints {
            file: sources::name(file),
            ..Lints::default()
        };
        for (name, weight) in self.codes {
            lints.codes.insert(code(&name, weight)?, weight);
        }
        for allow in self.allow {
            lints.allowed.push(allow.allowed(folder)?);
        }
        Ok(lints)
    }
}

impl AllowKeys {
    fn allowed(self, folder: &Path) -> Result<Allowed, String> {
        let code = code(&self.code, Weight::Allow)?;
        let pointer = Pointer::from_fragment(&self.pointer).ok_or_else(|| {
            let pointer = &self.pointer;
            format!(
                "`lints.allow` has the pointer {pointer:?}, which is not a JSON pointer such as \"#/components/schemas/Pet\""
            )
        })?;
        if self.reason.trim().is_empty() {
            return Err(format!(
                "`lints.allow` gives no reason for `{code}` at {pointer}"
            ));
        }
        let file = self
            .file
            .map(|file| sources::name(&sources::inside(folder, &file)));
        Ok(Allowed {
            code,
            pointer,
            file,
        })
    }
}

/// The code of this name, which can weigh this much.
fn code(name: &str, weight: Weight) -> Result<Code, String> {
    let code: Code = name
        .parse()
        .map_err(|error| format!("`lints` has `{name}`: {error}"))?;
    if code.level() == Level::Error && weight != Weight::Deny {
        return Err(format!("`lints` has `{name}`, which is always an error"));
    }
    Ok(code)
}

impl Allowed {
    fn fits(&self, entry: &Entry, spot: &Spot) -> bool {
        // What is no node, such as a second key of the same name, is related to one.
        let related = entry.related.iter().map(|related| &related.at);
        let mut spots = std::iter::once(spot).chain(related.filter(|_| spot.pointer.is_none()));
        let is_here = |spot: &Spot| {
            let pointer = spot.pointer.as_ref();
            pointer.is_some_and(|pointer| pointer.is_within(&self.pointer))
        };
        let is_file = self.file.is_none() || self.file == spot.path;
        self.code == entry.code && is_file && spots.any(is_here)
    }
}

impl Lints {
    /// Weighs findings.
    ///
    /// # Errors
    ///
    /// Something is allowed that is not found.
    pub(crate) fn judge(&self, report: Report, denied: &Denied) -> Result<Judged, Failure> {
        let mut unused: BTreeSet<usize> = (0..self.allowed.len()).collect();
        let mut codes: BTreeSet<Code> = self.allowed_codes().collect();
        let mut denied_by = BTreeSet::new();
        let report = report.judged(|entry, spot| {
            codes.remove(&entry.code);
            let fits = |allowed: &Allowed| allowed.fits(entry, spot);
            if let Some(index) = self.allowed.iter().position(fits) {
                unused.remove(&index);
                return None;
            }
            match self.weight(entry, denied) {
                Ok(level) => level,
                Err(by) => {
                    denied_by.insert(by);
                    Some(Level::Error)
                }
            }
        });
        let file = &self.file;
        let unused = unused.iter().filter_map(|index| self.allowed.get(*index));
        let places = unused.map(|allowed| format!("`{}` at {}", allowed.code, allowed.pointer));
        let codes = codes.iter().map(|code| format!("`{code}`"));
        let unused = codes.chain(places).map(|what| {
            format!("error: {file} allows {what}, which is not found\n  help: remove the entry")
        });
        let unused: Vec<_> = unused.collect();
        if unused.is_empty() {
            Ok(Judged { report, denied_by })
        } else {
            Err(Failure(unused.join("\n")))
        }
    }

    fn allowed_codes(&self) -> impl Iterator<Item = Code> {
        let codes = self.codes.iter();
        let allowed = codes.filter(|(_, weight)| **weight == Weight::Allow);
        allowed.map(|(code, _)| *code)
    }

    /// The level of a finding, or what denies it.
    fn weight(&self, entry: &Entry, denied: &Denied) -> Result<Option<Level>, &'static str> {
        if denied.codes.contains(&entry.code) {
            return Err("`--deny`");
        }
        let level = match self.codes.get(&entry.code) {
            Some(Weight::Allow) => return Ok(None),
            Some(Weight::Deny) => return Err("`[lints]`"),
            Some(Weight::Warn) => Level::Warning,
            None => entry.level,
        };
        match level {
            Level::Warning if denied.warnings => Err("`--strict`"),
            level => Ok(Some(level)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Lints, String> {
        let keys: LintKeys = toml::from_str(text).map_err(|error| error.to_string())?;
        keys.lints(Path::new("specs/specsmith.toml"))
    }

    #[test]
    fn what_means_nothing_is_an_error() {
        let at = |code: &str, pointer: &str, reason: &str| {
            format!("[[allow]]\ncode = \"{code}\"\npointer = \"{pointer}\"\nreason = \"{reason}\"")
        };
        let cases = [
            (
                "unkown-keyword = \"allow\"".to_owned(),
                "did you mean `unknown-keyword`?",
            ),
            (
                "things = \"allow\"".to_owned(),
                "no diagnostic has this code",
            ),
            ("syntax = \"allow\"".to_owned(), "is always an error"),
            ("syntax = \"warn\"".to_owned(), "is always an error"),
            ("unknown-keyword = \"forbid\"".to_owned(), "forbid"),
            (
                at("nam-collision", "#/a", "x"),
                "did you mean `name-collision`?",
            ),
            (at("syntax", "#/a", "x"), "is always an error"),
            (at("name-collision", "a/b", "x"), "is not a JSON pointer"),
            (at("name-collision", "#/a", " "), "no reason"),
        ];
        for (text, part) in cases {
            let error = read(&text).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
        assert!(read("syntax = \"deny\"").is_ok());
    }

    #[test]
    fn files_are_seen_from_the_folder_of_the_settings() {
        let text = "[[allow]]\ncode = \"name-collision\"\npointer = \"#/a\"\nfile = \"a.yaml\"\nreason = \"x\"";
        let lints = read(text).unwrap();
        assert_eq!(lints.allowed[0].file.as_deref(), Some("specs/a.yaml"));
    }
}
