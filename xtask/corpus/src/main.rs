//! What `cargo xtask corpus` starts, with the same arguments.

use std::{io, process::ExitCode};

use specsmith_cli::{Failure, Messages, Outcome};
use xtask::{
    flags::{self, Command},
    workspace,
};

fn main() -> ExitCode {
    // Not locked: whatever panics in another thread has something to say, too.
    let mut err = io::stderr();
    let done = match flags::parse(std::env::args_os().skip(1), Messages::default()) {
        Ok(Command::Corpus(flags)) => workspace::find()
            .and_then(|root| xtask_corpus::run(&flags, &root, &mut io::stdout().lock(), &mut err)),
        _ => Err(Failure("error: start `cargo xtask corpus`".to_owned())),
    };
    Outcome::of(done, &mut err).into()
}
