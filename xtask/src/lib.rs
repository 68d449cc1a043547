//! The tasks of this workspace: generate the client, check it, look at a stage, take in a new page of the documentation.
//!
//! This is the only place that reads and writes files; what they hold is decided by `specsmith`. It does not depend on the
//! generated crate, so that output that does not compile never blocks making it anew.

mod changes;
pub mod codegen;
mod corpus;
mod diff;
mod dump;
pub mod flags;
pub mod output;
pub mod page;
mod release;
mod settings;
pub mod sources;
mod spec_add;
pub mod workspace;

use std::{
    ffi::OsString,
    fmt,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use flags::Command;
use specsmith::Report;

/// Tokens are very many small allocations: this takes a third off the time of a task.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a task ended.
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
}

/// Why a task stopped, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

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

impl From<serde_json::Error> for Failure {
    /// What a stage made is no JSON.
    fn from(error: serde_json::Error) -> Self {
        Self(format!("error: this stage is no JSON: {error}"))
    }
}

impl From<io::Error> for Failure {
    /// What went wrong with the standard streams.
    fn from(error: io::Error) -> Self {
        Self(format!("error: cannot print: {error}"))
    }
}

/// Runs the task of this process.
pub fn main() -> ExitCode {
    let root = match workspace::find() {
        Ok(root) => root,
        Err(failure) => {
            let _ = writeln!(io::stderr(), "{failure}");
            return ExitCode::from(Outcome::Findings.code());
        }
    };
    let outcome = run(
        std::env::args_os().skip(1),
        &root,
        &mut io::stdout().lock(),
        // Not locked: whatever panics in another thread has something to say, too.
        &mut io::stderr(),
    );
    ExitCode::from(outcome.code())
}

/// Runs one task in the workspace at `root`. What it found goes to `out`, what it has to say about it to `err`.
pub fn run(
    arguments: impl Iterator<Item = OsString>,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let command = match flags::parse(arguments) {
        Ok(command) => command,
        Err(message) => {
            let _ = writeln!(err, "error: {message}\n\n{}", flags::HELP);
            return Outcome::Usage;
        }
    };
    let done = match command {
        Command::Help(text) => writeln!(out, "{text}")
            .map(|()| Outcome::Fine)
            .map_err(Failure::from),
        Command::Codegen(flags) => codegen::run(&flags, root, out, err),
        Command::Corpus(flags) => corpus::run(&flags, root),
        Command::Diff(flags) => diff::run(&flags, root, out),
        Command::Dump(flags) => dump::run(&flags, root, out, err),
        Command::Release => release::run(root, err),
        Command::SpecAdd(flags) => spec_add::run(&flags, root, out, err),
    };
    done.unwrap_or_else(|failure| {
        // Nobody is left to tell where this fails as well.
        let _ = writeln!(err, "{failure}");
        Outcome::Findings
    })
}
