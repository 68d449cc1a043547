//! The tasks of this workspace: generate the client, check it, look at a stage, take in a new page of the documentation.
//!
//! `specsmith-cli` does the work; here are the flags and the paths of this repository. Nothing depends on the generated crate, so that
//! output that does not compile never blocks making it anew.

mod codegen;
mod corpus;
mod dump;
pub mod flags;
pub mod page;
pub mod project;
mod spec_add;
pub mod workspace;

use std::{
    ffi::OsString,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use flags::Command;
use specsmith_cli::{Color, Failure, Messages, Outcome, diff, release};

/// Tokens are very many small allocations: this takes a third off the time of a task.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs the task of this process.
pub fn main() -> ExitCode {
    // Not locked: whatever panics in another thread has something to say, too.
    let mut err = io::stderr();
    let arguments = std::env::args_os().skip(1);
    let done = workspace::find().map(|root| {
        talk(
            arguments,
            Messages::on_stderr(Color::Auto),
            &root,
            &mut io::stdout().lock(),
            &mut io::stderr(),
        )
    });
    Outcome::of(done, &mut err).into()
}

/// Runs one task in the workspace at `root`. What it found goes to `out`, what it has to say about it to `err`.
pub fn run(
    arguments: impl Iterator<Item = OsString>,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    talk(arguments, Messages::default(), root, out, err)
}

/// The same, talking like `messages` unless the arguments say otherwise.
fn talk(
    arguments: impl Iterator<Item = OsString>,
    messages: Messages,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let command = match flags::parse(arguments, messages) {
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
        Command::Codegen(flags) => codegen::run(flags, root, out, err),
        Command::Corpus(flags) => corpus::run(&flags, root),
        Command::Diff(flags) => diff::run(&flags.old, &flags.new, flags.options, out, err),
        Command::Dump(flags) => dump::run(flags, root, out, err),
        Command::Release => project::open(root).and_then(|project| release::run(&project, err)),
        Command::SpecAdd(flags) => spec_add::run(&flags, root, out, err),
    };
    Outcome::of(done, err)
}
