//! The arguments of the program.

use std::{
    fmt::{self, Display},
    path::PathBuf,
};

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};
use clap_complete::Shell;
use specsmith::{Code, Filter};
use specsmith_cli::{Color, FILE, MessageFormat, Verbosity};

/// The last lines of each help.
macro_rules! exit_codes {
    () => {
        "\
Exit codes:
  0  success
  1  a document has errors, the crate is not up to date (--check), or a finding is denied
  2  the arguments are not valid"
    };
}

const EXIT_CODES: &str = exit_codes!();

const EXAMPLES: &str = concat!(
    "\
Examples:
  specsmith generate openapi.yaml --out client   generate a crate from a document
  specsmith init openapi.yaml                    write a specsmith.toml; then `specsmith generate` is enough
  specsmith generate --check                     fail if the crate is not up to date
  specsmith diff old.yaml new.yaml               print what changed for callers
  specsmith explain unresolved-reference         explain a warning

",
    exit_codes!()
);

/// Generates Rust client crates from OpenAPI documents.
#[derive(Debug, Parser)]
#[command(name = "specsmith", version, after_help = EXAMPLES, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Generate(Generate),
    Diff(Diff),
    Init(Init),
    /// Print the dependencies of a module, for the Cargo.toml of your crate
    #[command(after_help = EXIT_CODES)]
    Dependencies {
        /// The settings file
        #[arg(long, value_name = "FILE", default_value = FILE)]
        config: PathBuf,
    },
    /// Explain a diagnostic and its remedy
    #[command(after_help = EXIT_CODES)]
    Explain {
        /// Its code, such as `name-collision`
        #[arg(hide_possible_values = true, value_parser = codes().try_map(|code| code.parse::<Code>()))]
        code: Code,
    },
    /// Print shell completions
    #[command(after_help = EXIT_CODES)]
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// Generate a client crate, and print what changed for its callers
#[derive(Args, Debug)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Generate {
    /// Documents and overlays (*.overlay.yaml); `-` is stdin [default: specsmith.toml]
    #[arg(value_name = "OPENAPI")]
    pub(crate) documents: Vec<PathBuf>,
    /// The folder of the crate [default: the name of the crate]
    #[arg(long, value_name = "DIR", requires = "documents")]
    pub(crate) out: Option<PathBuf>,
    /// The name of the crate [default: that of the document's file]
    #[arg(long, value_name = "NAME", requires = "documents")]
    pub(crate) name: Option<String>,
    /// The settings, if no document is given [default: specsmith.toml]
    #[arg(long, value_name = "FILE", default_value = FILE, hide_default_value = true, conflicts_with = "documents")]
    pub(crate) config: PathBuf,
    /// Write nothing; fail if a file differs or the version is too low
    #[arg(long)]
    pub(crate) check: bool,
    /// Fail on warnings that specsmith.toml does not allow
    #[arg(long)]
    pub(crate) strict: bool,
    /// Fail on findings with this code, or on changes that are `breaking`
    #[arg(long, value_name = "CODE", hide_possible_values = true, value_parser = denied())]
    pub(crate) deny: Vec<Denied>,
    /// Keep names that changed, with an overlay beside specsmith.toml
    #[arg(long, conflicts_with_all = ["check", "documents"])]
    pub(crate) pin: bool,
    /// The format of changes: text (default), json or github
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) parts: Parts,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

/// What of the documents is made, and into what. A specsmith.toml has keys for it.
#[derive(Args, Debug)]
#[group(requires = "documents")]
pub(crate) struct Parts {
    /// Keep matching operations: tag=, operation=, path= or method=
    #[arg(long, value_name = "KEY=PATTERN", value_parser = wanted)]
    pub(crate) only: Vec<Wanted>,
    /// Omit matching operations
    #[arg(long, value_name = "KEY=PATTERN", value_parser = wanted)]
    pub(crate) exclude: Vec<Wanted>,
    /// Generate types only, without a client
    #[arg(long)]
    pub(crate) types_only: bool,
    /// Generate a module of your crate, such as `--out src/api`
    #[arg(long, requires = "out", conflicts_with = "name")]
    pub(crate) module: bool,
}

/// Something that operations can have.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    key: Key,
    pattern: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Key {
    Tag,
    Operation,
    Path,
    Method,
}

fn wanted(text: &str) -> Result<Wanted, String> {
    let (key, pattern) = text
        .split_once('=')
        .ok_or("there is no `=`, as in `tag=Pets`")?;
    let key = Key::from_str(key, false)
        .map_err(|_| format!("`{key}` is none of tag, operation, path and method"))?;
    let pattern = pattern.to_owned();
    Ok(Wanted { key, pattern })
}

/// Operations that have any of this.
pub(crate) fn filter(wanted: &[Wanted]) -> Filter {
    let mut filter = Filter::default();
    for Wanted { key, pattern } in wanted {
        let patterns = match key {
            Key::Tag => &mut filter.tags,
            Key::Operation => &mut filter.operations,
            Key::Path => &mut filter.paths,
            Key::Method => &mut filter.methods,
        };
        patterns.push(pattern.clone());
    }
    filter
}

impl Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.key.to_possible_value();
        let key = key.as_ref().map_or("", |key| key.get_name());
        write!(f, "{key}={}", self.pattern)
    }
}

/// Print what changed for callers between two documents, folders with documents, or api.txt files
#[derive(Args, Debug)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Diff {
    /// The old document
    pub(crate) old: PathBuf,
    /// The new document
    pub(crate) new: PathBuf,
    /// Fail on breaking changes: `--deny breaking`
    #[arg(long, value_name = "WHAT", hide_possible_values = true)]
    pub(crate) deny: Option<Breaking>,
    /// The format of changes: text (default), json or github
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

/// Write a specsmith.toml that explains its keys
#[derive(Args, Debug)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Init {
    /// The documents that it lists
    #[arg(value_name = "OPENAPI")]
    pub(crate) documents: Vec<PathBuf>,
    /// The name of the crate [default: the name of the document's file, or of the folder]
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
}

/// How a command talks.
#[derive(Args, Debug)]
pub(crate) struct Messages {
    /// The format of findings: human (default), short, json or github
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = formats(), hide_default_value = true, hide_possible_values = true)]
    pub(crate) message_format: MessageFormat,
    /// Colours: auto (default; respects NO_COLOR), always or never
    #[arg(long, value_name = "WHEN", default_value = "auto", value_parser = colors(), hide_default_value = true, hide_possible_values = true)]
    pub(crate) color: Color,
    /// Print errors only
    #[arg(short, long, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Print the time of each stage, and notes
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

impl From<Messages> for specsmith_cli::Messages {
    fn from(arguments: Messages) -> Self {
        Self {
            format: arguments.message_format,
            verbosity: match (arguments.quiet, arguments.verbose) {
                (true, _) => Verbosity::Quiet,
                (_, true) => Verbosity::Verbose,
                _ => Verbosity::Normal,
            },
            ..Self::on_stderr(arguments.color)
        }
    }
}

fn formats() -> impl TypedValueParser<Value = MessageFormat> {
    PossibleValuesParser::new(["human", "short", "json", "github"])
        .try_map(|name| name.parse::<MessageFormat>())
}

fn colors() -> impl TypedValueParser<Value = Color> {
    PossibleValuesParser::new(["auto", "always", "never"]).try_map(|name| name.parse::<Color>())
}

/// Changes that break callers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Breaking {
    Breaking,
}

/// What a run fails for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// Changes that break callers, where the version does not say so.
    Breaking,
    /// Findings of a code.
    Code(Code),
}

fn denied() -> impl TypedValueParser<Value = Denied> {
    let codes = Code::ALL.iter().map(|code| code.as_str());
    let parser = PossibleValuesParser::new(std::iter::once("breaking").chain(codes));
    parser.try_map(|name| match name.as_str() {
        "breaking" => Ok(Denied::Breaking),
        code => code.parse().map(Denied::Code),
    })
}

/// How changes are shown: for people, for programs, or as annotations of GitHub Actions.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
    Github,
}

/// The codes of all diagnostics, so that a slip has a suggestion.
fn codes() -> PossibleValuesParser {
    PossibleValuesParser::new(Code::ALL.iter().map(|code| code.as_str()))
}

impl From<Format> for specsmith_cli::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Json => Self::Json,
            Format::Github => Self::Github,
        }
    }
}
