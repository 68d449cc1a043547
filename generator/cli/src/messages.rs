//! How a command talks: findings about documents in, text for people, lines for programs or annotations out.

use std::{
    env,
    io::{self, IsTerminal as _, Write},
    str::FromStr,
};

use specsmith::{Level, Report, Style};

/// How a command talks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    /// How findings about documents are shown.
    pub format: MessageFormat,
    /// Whether text for people has colours.
    pub style: Style,
    /// How much is said.
    pub verbosity: Verbosity,
    /// Whether somebody watches, who wants to see what takes its time.
    pub watched: bool,
}

/// How findings about documents are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MessageFormat {
    /// With the lines that they are about, to standard error.
    #[default]
    Human,
    /// A line for each place, to standard error: `file:line:column: level[code]: message`.
    Short,
    /// An object of JSON on a line for each finding, to standard output. [`Report::json`] has the members.
    Json,
    /// An annotation of GitHub Actions for each finding, to standard output.
    Github,
}

/// How much is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verbosity {
    /// Errors.
    Quiet,
    /// Errors and warnings, what was done and what changed for callers.
    #[default]
    Normal,
    /// Notes, too, and how long each stage took.
    Verbose,
}

/// When text has colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Messages {
    /// Messages of a process that says them on its standard error: in colours on a terminal, where somebody watches, unless it is
    /// that of continuous integration.
    pub fn on_stderr(color: Color) -> Self {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = env::var_os("TERM").is_some_and(|value| value == "dumb");
        let is_terminal = io::stderr().is_terminal();
        let is_colored = match color {
            Color::Auto => is_terminal && !is_dumb && !is_set("NO_COLOR"),
            Color::Always => true,
            Color::Never => false,
        };
        Self {
            style: if is_colored {
                Style::Colored
            } else {
                Style::Plain
            },
            watched: is_terminal && !is_set("CI"),
            ..Self::default()
        }
    }

    /// Whether more than errors is said.
    pub(crate) fn is_loud(self) -> bool {
        self.verbosity != Verbosity::Quiet
    }

    /// Prints what is to be said about the documents.
    pub(crate) fn print(
        self,
        report: Report,
        out: &mut dyn Write,
        err: &mut dyn Write,
    ) -> io::Result<()> {
        let report = match self.verbosity {
            Verbosity::Quiet => report.judged(|entry, _| Some(entry.level).filter(is_error)),
            Verbosity::Normal => report,
            Verbosity::Verbose => report.with_notes(),
        };
        match self.format {
            MessageFormat::Human => write!(err, "{}", report.render(self.style)),
            MessageFormat::Short => write!(err, "{}", report.short()),
            MessageFormat::Json => write!(out, "{}", report.json()),
            MessageFormat::Github => write!(out, "{}", report.github()),
        }
    }
}

fn is_error(level: &Level) -> bool {
    *level == Level::Error
}

impl FromStr for MessageFormat {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Ok(match name {
            "human" => Self::Human,
            "short" => Self::Short,
            "json" => Self::Json,
            "github" => Self::Github,
            _ => {
                return Err(format!(
                    "{name:?} is not a format of messages: human, short, json or github"
                ));
            }
        })
    }
}

impl FromStr for Color {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Ok(match name {
            "auto" => Self::Auto,
            "always" => Self::Always,
            "never" => Self::Never,
            _ => return Err(format!("{name:?} is not one of auto, always and never")),
        })
    }
}
