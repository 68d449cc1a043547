//! How a command ends: the exit code, and why it stopped.

use std::{
    fmt,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use specsmith::Report;

use crate::Messages;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is as it should be.
    Fine,
    /// There is something wrong with the input or with the files on disk.
    Findings,
    /// The arguments make no sense.
    Usage,
}

impl Outcome {
    /// The exit code of the process.
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Findings => 1,
            Self::Usage => 2,
        }
    }

    /// The outcome of a command that may have stopped; then the reason goes to `err`.
    pub fn of(done: Result<Self, Failure>, err: &mut dyn Write) -> Self {
        done.unwrap_or_else(|failure| {
            // Nobody is left to tell where this fails as well.
            let _ = writeln!(err, "{failure}");
            Self::Findings
        })
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome.code())
    }
}

/// Why a command stopped, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// Why a command stopped, not yet in words.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// Something is wrong with the documents.
    Findings(Report),
    /// Something is wrong with anything else.
    Failure(Failure),
}

impl Stopped {
    /// Prints what is wrong with the documents, in the words that are wanted.
    ///
    /// # Errors
    ///
    /// Anything else is wrong.
    pub(crate) fn outcome(
        self,
        messages: Messages,
        out: &mut dyn Write,
        err: &mut dyn Write,
    ) -> Result<Outcome, Failure> {
        match self {
            Self::Findings(report) => {
                messages.print(report, out, err)?;
                Ok(Outcome::Findings)
            }
            Self::Failure(failure) => Err(failure),
        }
    }
}

impl From<Report> for Stopped {
    fn from(report: Report) -> Self {
        Self::Findings(report)
    }
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Self {
        Self::Failure(error.into())
    }
}

impl From<Stopped> for Failure {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Findings(report) => report.into(),
            Stopped::Failure(failure) => failure,
        }
    }
}

impl Failure {
    /// What went wrong with a file.
    pub fn io(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self(format!("error: cannot {doing} {}: {error}", path.display()))
    }
}

impl From<Report> for Failure {
    /// What is wrong with the documents.
    fn from(report: Report) -> Self {
        Self(report.to_string())
    }
}

impl From<io::Error> for Failure {
    /// What went wrong with the standard streams.
    fn from(error: io::Error) -> Self {
        Self(format!("error: cannot print: {error}"))
    }
}
