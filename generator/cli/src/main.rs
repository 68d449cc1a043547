//! The program `specsmith`: arguments in, what the library does with them out.

mod arguments;

use std::{
    env,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use arguments::{Arguments, Command, Diff, Generate, Init, Parts, filter};
use clap::{CommandFactory as _, Parser as _};
use specsmith::{Code, Feature, Form, Selection};
use specsmith_cli::{
    Command as Rerun, Denied, FILE, Failure, Outcome, Package, Project, diff, generate, init,
    sources,
};

/// Tokens are very many small allocations: this takes a third off the time of a run.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = io::stdout().lock();
    // Not locked: whatever panics in another thread has something to say, too.
    let mut err = io::stderr();
    let done = match arguments.command {
        Command::Generate(arguments) => run_generate(arguments, &mut out, &mut err),
        Command::Diff(arguments) => run_diff(arguments, &mut out, &mut err),
        Command::Init(arguments) => run_init(arguments, &mut err),
        Command::Dependencies { config } => print_dependencies(&config, &mut out),
        Command::Explain { code } => explain(code, &mut out),
        Command::Completions { shell } => print_completions(shell, &mut out),
    };
    Outcome::of(done, &mut err).into()
}

fn run_diff(arguments: Diff, out: &mut dyn Write, err: &mut dyn Write) -> Result<Outcome, Failure> {
    let options = diff::Options {
        deny_breaking: arguments.deny.is_some(),
        format: arguments.format.into(),
        messages: arguments.messages.into(),
    };
    diff::run(&arguments.old, &arguments.new, options, out, err)
}

fn run_generate(
    arguments: Generate,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let codes = arguments.deny.iter().filter_map(|denied| match denied {
        arguments::Denied::Code(code) => Some(*code),
        arguments::Denied::Breaking => None,
    });
    let options = generate::Options {
        check: arguments.check,
        denied: Denied {
            warnings: arguments.strict,
            codes: codes.collect(),
        },
        deny_breaking: arguments.deny.contains(&arguments::Denied::Breaking),
        pin: arguments.pin,
        format: arguments.format.into(),
        messages: arguments.messages.into(),
    };
    let project = match arguments.documents.as_slice() {
        [] => open(&arguments.config)?,
        [first, ..] => {
            let name = match (arguments.parts.module, &arguments.out) {
                (true, Some(out)) => Ok(Package::of_module(out)),
                _ => package(first, arguments.name),
            };
            match name {
                Ok(package) => documents(
                    arguments.documents,
                    package,
                    arguments.out,
                    &arguments.parts,
                ),
                Err(why) => return refuse(&why, err),
            }
        }
    };
    generate::run(&project, options, out, err)
}

/// The project of a `specsmith.toml`.
fn open(config: &Path) -> Result<Project, Failure> {
    if !config.exists() {
        return Err(Failure(format!(
            "error: there is no {}\n  help: name a document, as in `specsmith generate openapi.yaml`, or run `specsmith init`",
            config.display()
        )));
    }
    let project = Project::open(config)?;
    Ok(if config == Path::new(FILE) {
        project
    } else {
        let command = Rerun::new("specsmith generate --config");
        project.with_command(command.path(config))
    })
}

/// The project of some documents.
fn documents(
    documents: Vec<PathBuf>,
    package: Package,
    out: Option<PathBuf>,
    parts: &Parts,
) -> Project {
    let out = out.unwrap_or_else(|| PathBuf::from(package.name()));
    let start = Rerun::new("specsmith generate");
    let command = documents
        .iter()
        .fold(start, |command, path| command.path(path));
    let mut command = command.words("--out").path(&out);
    let selection = Selection {
        only: filter(&parts.only),
        exclude: filter(&parts.exclude),
    };
    for (flag, wanted) in [("--only", &parts.only), ("--exclude", &parts.exclude)] {
        for wanted in wanted {
            command = command.words(flag).word(&wanted.to_string());
        }
    }
    if parts.types_only {
        command = command.words("--types-only");
    }
    command = match parts.module {
        true => command.words("--module"),
        false => command.words("--name").words(package.name()),
    };
    let mut project = Project::new(documents, package, out)
        .with_command(command)
        .with_selection(selection);
    if parts.types_only {
        project = project.with_types_only();
    }
    if parts.module {
        let features = (!parts.types_only).then_some(Feature::Reqwest);
        project = project.with_form(Form::Module(features.into_iter().collect()));
    }
    project
}

fn print_dependencies(config: &Path, out: &mut dyn Write) -> Result<Outcome, Failure> {
    write!(out, "{}", open(config)?.dependencies()?)?;
    Ok(Outcome::Fine)
}

/// The package of a document.
fn package(document: &Path, name: Option<String>) -> Result<Package, String> {
    match name {
        Some(name) => Package::new(name, None),
        None if document == Path::new(sources::STANDARD_INPUT) => {
            Err("standard input has no name for the crate; set one with `--name`".into())
        }
        None => Package::new(Package::name_of_document(document), None)
            .map_err(|why| format!("{why}\n  help: choose another one with `--name`")),
    }
}

fn run_init(arguments: Init, err: &mut dyn Write) -> Result<Outcome, Failure> {
    let here = env::current_dir().unwrap_or_default();
    let named_after = arguments.documents.first().unwrap_or(&here);
    match package(named_after, arguments.name) {
        Ok(package) => init::write(Path::new(FILE), &arguments.documents, &package)?,
        Err(why) => return refuse(&why, err),
    }
    writeln!(err, "{FILE} is written; now run `specsmith generate`")?;
    Ok(Outcome::Fine)
}

fn explain(code: Code, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let (level, meaning, remedy) = (code.level(), code.meaning(), code.remedy());
    writeln!(out, "{level}[{code}]: {meaning}\n  help: {remedy}")?;
    Ok(Outcome::Fine)
}

fn print_completions(shell: clap_complete::Shell, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let mut command = Arguments::command();
    clap_complete::generate(shell, &mut command, "specsmith", &mut &mut *out);
    Ok(Outcome::Fine)
}

/// The arguments make no sense.
fn refuse(why: &str, err: &mut dyn Write) -> Result<Outcome, Failure> {
    writeln!(err, "error: {why}")?;
    Ok(Outcome::Usage)
}
