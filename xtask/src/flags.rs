//! Arguments in, a [`Command`] out.

use std::{ffi::OsString, path::PathBuf};

use lexopt::{Arg, Parser, ValueExt};
use specsmith::Code;
use specsmith_cli::{Color, Format, Messages, Package, Verbosity, diff, generate};

/// What all tasks are.
pub const HELP: &str = "\
cargo xtask <task>

  codegen           make the client crate from specs/ and write it to generated/
  codegen --check   write nothing; fail where generated/ is not what would be written
  corpus <path>…    make and compile a crate for each of many documents, and run their examples
  diff OLD NEW      say what changed for callers between two documents
  dump <stage>      print a stage of the generator as JSON: document, ir or model
  release           note the public API of generated/ as released
  spec add <page>…  take in pages of the documentation, or plain OpenAPI documents

`cargo xtask <task> --help` says more.";

const CODEGEN_HELP: &str = "\
cargo xtask codegen [--check] [--strict] [--deny CODE|breaking] [--pin] [--format text|json|github]
                    [--message-format human|short|json|github] [--color auto|always|never] [--quiet] [-v]
                    [--spec FILE… --out DIR [--name CRATE] [--version VERSION]]

Makes a client crate. Without --spec, all documents of specs/ (*.yaml, *.yml, *.json), changed by its overlays (*.overlay.yaml),
become the crate in generated/ that specs/specsmith.toml names. Nothing is written when there is an error; unchanged files are left alone; files that
codegen made earlier and does not make any more are removed. What changed for callers is printed, against api.txt, and which version that
asks for, against api-released.txt; the changelog has an entry for it.

  --check            write nothing; fail where a file is different, missing or too many, and where the version is too low
  --deny CODE        fail where there are findings with this code; `breaking` fails where callers break and the version does not say so
  --pin              keep the names that changed, by an overlay: specs/names.overlay.yaml
  --format FORMAT    how changes are shown: text, json, or github for annotations
  --strict           fail where there are warnings that specsmith.toml does not allow
  --message-format FORMAT
                     how findings about documents are shown: human, short (a line each), json (an object on a line each) or github
  --color WHEN       auto (on a terminal), always or never
  --quiet            print errors alone; -v prints notes, too, and how long each stage takes
  --spec FILE        an OpenAPI document, or an overlay (*.overlay.yaml); several documents are folded into one
  --out DIR          where the crate goes; a folder outside of this workspace, or Cargo takes it for a part of it
  --name CRATE       the name of the crate; that of the first document unless it is given
  --version VERSION  the version of the crate; 0.1.0 unless it is given

Exit code: 0 fine, 1 errors in the documents or differences, 2 wrong arguments.";

const CORPUS_HELP: &str = "\
cargo xtask corpus DIR|FILE… [--check] [--jobs N] [--refusals FILE]

Makes a crate for each document, compiles it, decodes and encodes the examples of its bodies, and prints one line per document:

  generated   whether there is a crate; panics and what takes longer than 30 s are refusals, too
  warnings    what the generator warned about; errors: why it refused
  degraded    schemas that became `serde_json::Value` although they have constraints, of how many schemas
  compiles    with all of the client but the default transport; rustc: the compiler's warnings
  decoded     examples that could be decoded; same: those that came back as the same JSON; of how many examples
  valid       examples that are what their schemas say, by the judgement of the library jsonschema
  kept        declared members of valid examples that no named field or variant took; undeclared: the other ones
  seconds     what the generator took, writing aside

The crates, report.tsv and findings.tsv are in target/corpus/. A folder stands for all documents in it and below; files that say no
OpenAPI version are parts of others.

  --check     do not compile; run no examples
  --jobs N    compile with N processes; as many as there are processors unless it is given
  --refusals FILE
              documents that are known to be refused, as lines of file name, tab, code: they and no others have to be

Exit code: 0 fine; 1 a document is refused, does not compile or with warnings, or loses something; 2 wrong arguments.";

const DIFF_HELP: &str = "\
cargo xtask diff OLD NEW [--deny breaking] [--format text|json|github] [--message-format human|short|json|github]
                 [--color auto|always|never]

Says what changed for callers of the crates of two documents: what breaks, what is sent or read otherwise, what the server asks otherwise,
what is new, and what is deprecated. OLD and NEW are documents, folders with documents and overlays, or files such as
generated/api.txt.

  --deny breaking  fail where callers break
  --format FORMAT  how changes are shown: text, json, or github for annotations
  --message-format FORMAT
                   how errors in documents are shown: human, short, json or github
  --color WHEN     auto (on a terminal), always or never

Exit code: 0 fine, 1 errors in the documents or denied changes, 2 wrong arguments.";

const RELEASE_HELP: &str = "\
cargo xtask release

Notes that the crate in generated/ is released as it is: generated/api-released.txt becomes a copy of api.txt, and \"Unreleased\" in its
changelog becomes the version. Fails where the version is too low for what changed.";

const DUMP_HELP: &str = "\
cargo xtask dump document|ir|model [--spec FILE…]

Prints a stage of the generator as JSON:

  document   the OpenAPI documents, folded into one
  ir         the wire contract: no references, no allOf, no Rust names
  model      the Rust program: every name, type and doc line

Without --spec, the documents are those of specs/.";

const SPEC_HELP: &str = "\
cargo xtask spec add PAGE…

Puts OpenAPI documents into specs/ and says what they add. A page is a Markdown file with a YAML or JSON document in a fence, which is
taken byte for byte, or a plain YAML or JSON file. Its name becomes the name of the document; a page of the same name replaces
it. Where documents disagree about a definition, both places are shown and nothing is written.";

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Print a text.
    Help(&'static str),
    /// Make a crate.
    Codegen(Codegen),
    /// Make crates and look at them.
    Corpus(Corpus),
    /// Compare two documents.
    Diff(Diff),
    /// Print a stage.
    Dump(Dump),
    /// Note a release.
    Release,
    /// Take in documents.
    SpecAdd(SpecAdd),
}

/// `codegen`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Codegen {
    /// What the run does, and what it fails for.
    pub options: generate::Options,
    /// What to make; `None` for the client of this workspace.
    pub crate_: Option<Box<Crate>>,
}

/// A crate made from other documents than those of this workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crate {
    /// The documents.
    pub specs: Vec<PathBuf>,
    /// Where it goes.
    pub out: PathBuf,
    /// Its name and version.
    pub package: Package,
}

/// `corpus`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corpus {
    /// Documents, and folders with documents.
    pub paths: Vec<PathBuf>,
    /// Whether to compile nothing.
    pub check: bool,
    /// How many processes Cargo may start; `None` for as many as it likes.
    pub jobs: Option<usize>,
    /// The list of documents that are known to be refused.
    pub refusals: Option<PathBuf>,
}

impl Corpus {
    /// The arguments that mean this.
    pub fn arguments(&self) -> Vec<OsString> {
        let mut arguments = Vec::new();
        if self.check {
            arguments.push("--check".into());
        }
        if let Some(jobs) = self.jobs {
            arguments.push(format!("--jobs={jobs}").into());
        }
        if let Some(list) = &self.refusals {
            arguments.extend(["--refusals".into(), list.clone().into_os_string()]);
        }
        arguments.push("--".into());
        arguments.extend(self.paths.iter().map(|path| path.clone().into_os_string()));
        arguments
    }
}

/// `diff`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// The old document, a folder with it, or its API.
    pub old: PathBuf,
    /// The new document, a folder with it, or its API.
    pub new: PathBuf,
    /// How to compare.
    pub options: diff::Options,
}

/// `dump`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dump {
    /// What to print.
    pub stage: Stage,
    /// The documents; none for those of this workspace.
    pub specs: Vec<PathBuf>,
}

/// A stage of the generator, by what it makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// One OpenAPI document.
    Document,
    /// The wire contract.
    Ir,
    /// The Rust program.
    Model,
}

/// `spec add`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecAdd {
    /// The pages or documents.
    pub pages: Vec<PathBuf>,
}

/// Reads the arguments after `cargo xtask`. A task talks like `messages`, unless they say otherwise.
///
/// # Errors
///
/// What makes no sense, in one line.
pub fn parse(
    arguments: impl Iterator<Item = OsString>,
    messages: Messages,
) -> Result<Command, String> {
    let mut parser = Parser::from_args(arguments);
    match next(&mut parser)? {
        None | Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help(HELP)),
        Some(Arg::Value(task)) => match task.to_str() {
            Some("codegen") => parse_codegen(parser, messages),
            Some("corpus") => parse_corpus(parser),
            Some("diff") => parse_diff(parser, messages),
            Some("dump") => parse_dump(parser),
            Some("release") => parse_release(parser),
            Some("spec") => parse_spec(parser),
            Some("help") => Ok(Command::Help(HELP)),
            _ => Err(format!("there is no task {}", task.to_string_lossy())),
        },
        Some(other) => Err(unexpected(other)),
    }
}

fn parse_codegen(mut parser: Parser, messages: Messages) -> Result<Command, String> {
    let mut options = generate::Options {
        messages,
        ..generate::Options::default()
    };
    let (mut specs, mut out, mut name, mut version) = (Vec::new(), None, None, None);
    while let Some(argument) = next(&mut parser)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(CODEGEN_HELP)),
            Arg::Long("check") => options.check = true,
            Arg::Long("strict") => options.denied.warnings = true,
            Arg::Long("deny") => match text(&mut parser)?.as_str() {
                "breaking" => options.deny_breaking = true,
                name => drop(options.denied.codes.insert(code(name)?)),
            },
            Arg::Long("pin") => options.pin = true,
            Arg::Long("format") => options.format = parse_format(&mut parser)?,
            Arg::Long("message-format") => {
                options.messages.format = text(&mut parser)?.parse()?;
            }
            Arg::Long("color") => recolor(&mut options.messages, &text(&mut parser)?)?,
            Arg::Short('q') | Arg::Long("quiet") => options.messages.verbosity = Verbosity::Quiet,
            Arg::Short('v') | Arg::Long("verbose") => {
                options.messages.verbosity = Verbosity::Verbose;
            }
            Arg::Long("spec") => specs.push(PathBuf::from(value(&mut parser)?)),
            Arg::Long("out") => out = Some(PathBuf::from(value(&mut parser)?)),
            Arg::Long("name") => name = Some(text(&mut parser)?),
            Arg::Long("version") => version = Some(text(&mut parser)?),
            other => return Err(unexpected(other)),
        }
    }
    let crate_ = match (specs.first(), out) {
        (None, None) if name.is_none() && version.is_none() => None,
        (Some(first), Some(out)) => {
            let name = name.unwrap_or_else(|| Package::name_of_document(first));
            let package = Package::new(name, version)?;
            Some(Box::new(Crate {
                specs,
                out,
                package,
            }))
        }
        _ => {
            return Err(
                "--spec and --out go together; --name and --version belong to them".to_owned(),
            );
        }
    };
    if options.pin && (options.check || crate_.is_some()) {
        return Err("--pin writes to specs/: it does not go with --check and --spec".to_owned());
    }
    Ok(Command::Codegen(Codegen { options, crate_ }))
}

fn parse_diff(mut parser: Parser, messages: Messages) -> Result<Command, String> {
    let mut paths = Vec::new();
    let mut options = diff::Options {
        messages,
        ..diff::Options::default()
    };
    while let Some(argument) = next(&mut parser)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(DIFF_HELP)),
            Arg::Long("deny") => match text(&mut parser)?.as_str() {
                "breaking" => options.deny_breaking = true,
                other => return Err(format!("{other:?} cannot be denied; `breaking` can")),
            },
            Arg::Long("format") => options.format = parse_format(&mut parser)?,
            Arg::Long("message-format") => {
                options.messages.format = text(&mut parser)?.parse()?;
            }
            Arg::Long("color") => recolor(&mut options.messages, &text(&mut parser)?)?,
            Arg::Value(path) => paths.push(PathBuf::from(path)),
            other => return Err(unexpected(other)),
        }
    }
    let [old, new] = <[PathBuf; 2]>::try_from(paths)
        .map_err(|_| "which two documents? cargo xtask diff OLD NEW".to_owned())?;
    Ok(Command::Diff(Diff { old, new, options }))
}

fn parse_release(mut parser: Parser) -> Result<Command, String> {
    match next(&mut parser)? {
        None => Ok(Command::Release),
        Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help(RELEASE_HELP)),
        Some(other) => Err(unexpected(other)),
    }
}

/// The code of findings that are denied.
fn code(name: &str) -> Result<Code, String> {
    name.parse()
        .map_err(|error| format!("{name:?} cannot be denied: {error}"))
}

/// Says when text has colours.
fn recolor(messages: &mut Messages, when: &str) -> Result<(), String> {
    messages.style = Messages::on_stderr(when.parse::<Color>()?).style;
    Ok(())
}

fn parse_format(parser: &mut Parser) -> Result<Format, String> {
    match text(parser)?.as_str() {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "github" => Ok(Format::Github),
        other => Err(format!("{other:?} is not a format: text, json or github")),
    }
}

fn parse_corpus(mut parser: Parser) -> Result<Command, String> {
    let mut flags = Corpus::default();
    while let Some(argument) = next(&mut parser)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(CORPUS_HELP)),
            Arg::Long("check") => flags.check = true,
            Arg::Long("jobs") => {
                let jobs = text(&mut parser)?;
                let count = jobs.parse().ok().filter(|count| *count > 0);
                flags.jobs = Some(count.ok_or(format!("{jobs:?} is no number of processes"))?);
            }
            Arg::Long("refusals") => {
                flags.refusals = Some(value(&mut parser)?.into());
            }
            Arg::Value(path) => flags.paths.push(path.into()),
            other => return Err(unexpected(other)),
        }
    }
    if flags.paths.is_empty() {
        return Err("which documents? cargo xtask corpus DIR|FILE…".to_owned());
    }
    Ok(Command::Corpus(flags))
}

fn parse_dump(mut parser: Parser) -> Result<Command, String> {
    let (mut stage, mut specs) = (None, Vec::new());
    while let Some(argument) = next(&mut parser)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(DUMP_HELP)),
            Arg::Long("spec") => specs.push(PathBuf::from(value(&mut parser)?)),
            Arg::Value(name) if stage.is_none() => {
                stage = Some(match name.to_str() {
                    Some("document") => Stage::Document,
                    Some("ir") => Stage::Ir,
                    Some("model") => Stage::Model,
                    _ => return Err(format!("there is no stage {}", name.to_string_lossy())),
                });
            }
            other => return Err(unexpected(other)),
        }
    }
    let stage = stage.ok_or("which stage: document, ir or model?")?;
    Ok(Command::Dump(Dump { stage, specs }))
}

fn parse_spec(mut parser: Parser) -> Result<Command, String> {
    let mut pages = Vec::new();
    let mut is_add = false;
    while let Some(argument) = next(&mut parser)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(SPEC_HELP)),
            Arg::Value(verb) if !is_add && verb == "add" => is_add = true,
            Arg::Value(page) if is_add => pages.push(PathBuf::from(page)),
            other => return Err(unexpected(other)),
        }
    }
    if pages.is_empty() {
        return Err("which page? cargo xtask spec add PAGE…".to_owned());
    }
    Ok(Command::SpecAdd(SpecAdd { pages }))
}

fn next(parser: &mut Parser) -> Result<Option<Arg<'_>>, String> {
    parser.next().map_err(|error| error.to_string())
}

fn value(parser: &mut Parser) -> Result<OsString, String> {
    parser.value().map_err(|error| error.to_string())
}

fn text(parser: &mut Parser) -> Result<String, String> {
    value(parser)?.string().map_err(|error| error.to_string())
}

fn unexpected(argument: Arg<'_>) -> String {
    argument.unexpected().to_string()
}

#[cfg(test)]
mod tests {
    use specsmith::Style;
    use specsmith_cli::{Denied, MessageFormat};

    use super::*;

    fn read(arguments: &str) -> Result<Command, String> {
        parse(
            arguments.split_whitespace().map(OsString::from),
            Messages::default(),
        )
    }

    #[test]
    fn two_documents_can_be_compared() {
        let expected = Diff {
            old: "a.json".into(),
            new: "b".into(),
            options: diff::Options {
                deny_breaking: true,
                format: Format::Json,
                messages: Messages {
                    format: MessageFormat::Short,
                    ..Messages::default()
                },
            },
        };
        let arguments = "diff a.json b --deny breaking --format=json --message-format short";
        assert_eq!(read(arguments), Ok(Command::Diff(expected)));
        assert_eq!(read("release"), Ok(Command::Release));
    }

    #[test]
    fn codegen_without_a_spec_is_about_this_workspace() {
        let options = generate::Options {
            check: true,
            ..generate::Options::default()
        };
        let expected = Codegen {
            options,
            crate_: None,
        };
        assert_eq!(read("codegen --check"), Ok(Command::Codegen(expected)));
        let options = generate::Options {
            deny_breaking: true,
            denied: Denied {
                warnings: true,
                codes: [Code::NameCollision].into(),
            },
            pin: true,
            format: Format::Github,
            messages: Messages {
                format: MessageFormat::Json,
                style: Style::Colored,
                verbosity: Verbosity::Verbose,
                ..Messages::default()
            },
            ..generate::Options::default()
        };
        let expected = Codegen {
            options,
            crate_: None,
        };
        let arguments = "codegen --deny breaking --deny name-collision --strict --pin --format github --message-format json \
             --color always -v";
        assert_eq!(read(arguments), Ok(Command::Codegen(expected)));
    }

    #[test]
    fn codegen_of_another_document_needs_to_know_where() {
        let expected = Codegen {
            crate_: Some(Box::new(Crate {
                specs: vec!["specs/petStore.json".into()],
                out: "x".into(),
                package: Package::new("pet-store".to_owned(), None).unwrap(),
            })),
            options: generate::Options::default(),
        };
        assert_eq!(
            read("codegen --spec specs/petStore.json --out=x"),
            Ok(Command::Codegen(expected))
        );
    }

    #[test]
    fn wrong_arguments_are_told() {
        let cases = [
            ("make", "there is no task make"),
            (
                "codegen --spec a.json",
                "--spec and --out go together; --name and --version belong to them",
            ),
            (
                "codegen --name x --version 1.0.0",
                "--spec and --out go together; --name and --version belong to them",
            ),
            (
                "codegen --out x",
                "--spec and --out go together; --name and --version belong to them",
            ),
            (
                "codegen --spec a --out b --name 1\"",
                "\"1\\\"\" is not a valid crate name: use letters, digits, `-` and `_`, and start with a letter",
            ),
            (
                "codegen --spec a --out b --name c --version 1",
                "\"1\" is not a version such as 1.2.3",
            ),
            ("codegen --loud", "invalid option '--loud'"),
            (
                "codegen --color red",
                "\"red\" is not one of auto, always and never",
            ),
            (
                "diff a b --message-format xml",
                "\"xml\" is not a format of messages: human, short, json or github",
            ),
            (
                "corpus --check",
                "which documents? cargo xtask corpus DIR|FILE…",
            ),
            ("corpus a --jobs 0", "\"0\" is no number of processes"),
            ("diff a", "which two documents? cargo xtask diff OLD NEW"),
            (
                "diff a b --deny all",
                "\"all\" cannot be denied; `breaking` can",
            ),
            (
                "codegen --deny nam-collision",
                "\"nam-collision\" cannot be denied: no diagnostic has this code; did you mean `name-collision`?",
            ),
            (
                "diff a b --format xml",
                "\"xml\" is not a format: text, json or github",
            ),
            (
                "codegen --pin --check",
                "--pin writes to specs/: it does not go with --check and --spec",
            ),
            ("release now", "unexpected argument \"now\""),
            ("dump", "which stage: document, ir or model?"),
            ("dump tokens", "there is no stage tokens"),
            ("spec add", "which page? cargo xtask spec add PAGE…"),
            ("spec remove x", "unexpected argument \"remove\""),
        ];
        for (arguments, message) in cases {
            assert_eq!(
                read(arguments),
                Err(message.to_owned()),
                "for {arguments:?}"
            );
        }
    }

    #[test]
    fn the_arguments_of_a_corpus_mean_the_same_again() {
        let flags = Corpus {
            paths: vec!["a".into(), "--check".into()],
            check: true,
            jobs: Some(2),
            refusals: Some("--list".into()),
        };
        let arguments = std::iter::once("corpus".into()).chain(flags.arguments());
        assert_eq!(
            parse(arguments, Messages::default()),
            Ok(Command::Corpus(flags))
        );
    }

    #[test]
    fn help_is_there_for_each_task() {
        for (arguments, text) in [
            ("", HELP),
            ("--help", HELP),
            ("codegen --help", CODEGEN_HELP),
            ("corpus --help", CORPUS_HELP),
            ("diff --help", DIFF_HELP),
            ("dump --help", DUMP_HELP),
            ("release --help", RELEASE_HELP),
            ("spec add --help", SPEC_HELP),
        ] {
            assert_eq!(
                read(arguments),
                Ok(Command::Help(text)),
                "for {arguments:?}"
            );
        }
    }
}
