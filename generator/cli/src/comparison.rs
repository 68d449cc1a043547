//! Two public APIs in, a report of what changed between them out.

use std::{collections::BTreeMap, io::Write};

use specsmith::{
    Pointer, Session,
    changes::{Changes, Class, Report},
    public_api::PublicApi,
};

use crate::Failure;

/// How changes are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// As annotations of GitHub Actions.
    Github,
}

/// Two public APIs and what changed between them.
#[derive(Clone, Debug)]
pub struct Comparison {
    old: PublicApi,
    new: PublicApi,
    /// Path and line of the nodes of the documents that say so.
    lines: BTreeMap<Pointer, (String, usize)>,
    changes: Changes,
}

impl Comparison {
    /// Compares two public APIs, of which the new one is that of a session's documents.
    pub fn new(old: PublicApi, new: PublicApi, session: Option<&Session<'_>>) -> Self {
        let changes = Changes::between(&old, &new);
        let places = changes.places(&new);
        let lines = session.map(|session| session.lines(&places));
        Self {
            changes,
            old,
            new,
            lines: lines.unwrap_or_default(),
        }
    }

    /// Whether callers break.
    pub fn breaks(&self) -> bool {
        self.changes.breaks()
    }

    /// Prints what changed.
    ///
    /// # Errors
    ///
    /// It cannot be printed.
    pub fn print(&self, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
        let report = self.report();
        match format {
            Format::Text => write!(out, "{}", report.text())?,
            Format::Json => writeln!(out, "{:#}", report.json())?,
            Format::Github => write!(out, "{}", report.github())?,
        }
        Ok(())
    }

    /// The actions of an overlay that keep the names that changed.
    pub(crate) fn pins(&self) -> Vec<String> {
        let report = self.report();
        let renamed = self.changes.findings.iter();
        renamed.filter_map(|finding| report.pin(finding)).collect()
    }

    /// How many causes there are of each class that has some.
    pub(crate) fn counts(&self) -> Vec<String> {
        let counts = Class::ALL.into_iter().filter_map(|class| {
            let count = self.changes.causes(class).count();
            (count > 0).then(|| format!("{} {count}", class.as_str()))
        });
        counts.collect()
    }

    fn report(&self) -> Report<'_> {
        Report {
            changes: &self.changes,
            old: &self.old,
            new: &self.new,
            lines: &self.lines,
        }
    }
}
