//! Reports for programs: entries in, lines that editors, scripts and GitHub Actions read out.

use serde::Serialize;

use super::{Entry, Report, Spot};
use crate::{annotation::Annotation, diagnostic::Level, report::excerpt::Visible};

impl Report {
    /// A line for each place: `file:line:column: level[code]: message`.
    pub fn short(&self) -> String {
        let lines = self.entries().flat_map(|entry| {
            let lines = entry.places().map(|spot| {
                let (level, code) = (entry.level, entry.code);
                let message = Visible(&entry.message);
                format!("{}{level}[{code}]: {message}\n", spot.prefix())
            });
            lines.collect::<Vec<_>>()
        });
        lines.collect()
    }

    /// A JSON object on a line for each finding. Its members:
    ///
    /// - `level`: `error`, `warning` or `note`,
    /// - `code`, `message`, and `help`, which can be null,
    /// - `file`, `line`, `column`, `end_column` and `pointer`: what it is about, as much of it as is known, otherwise null; lines and
    ///   columns count from 1, columns in characters, and `end_column` is that of what follows the token,
    /// - `others`: an object with the same five members for each other place about which the same is to be said,
    /// - `related`: one with `what`, too, for each other place that matters.
    pub fn json(&self) -> String {
        let lines = self.entries().map(|entry| {
            // Strings and numbers always have a JSON form.
            let line = serde_json::to_string(&Line::of(entry)).unwrap_or_default();
            line + "\n"
        });
        lines.collect()
    }

    /// A workflow command of GitHub Actions for each finding, which is shown at its first place.
    pub fn github(&self) -> String {
        let lines = self.entries().map(|entry| {
            let mut message = entry.message.clone();
            if let Some(help) = &entry.help {
                message.push_str(&format!("\nhelp: {help}"));
            }
            match entry.others.len() {
                0 => {}
                1 => message.push_str("\nthe same at 1 more place"),
                more => message.push_str(&format!("\nthe same at {more} more places")),
            }
            let annotation = Annotation {
                level: match entry.level {
                    Level::Error => "error",
                    Level::Warning => "warning",
                    Level::Note => "notice",
                },
                place: &entry.at.properties(),
                title: entry.code.as_str(),
                message: &message,
            };
            format!("{annotation}\n")
        });
        lines.collect()
    }
}

impl Spot {
    /// `file:line:column: `, as much of it as is known.
    fn prefix(&self) -> String {
        match &self.path {
            None => String::new(),
            Some(path) if self.line == 0 => format!("{}: ", Visible(path)),
            Some(path) => format!("{}:{}:{}: ", Visible(path), self.line, self.column),
        }
    }

    /// The properties of an annotation here.
    fn properties(&self) -> Vec<(&'static str, String)> {
        let mut properties = Vec::new();
        if let Some(path) = &self.path {
            properties.push(("file", path.clone()));
            if self.line > 0 {
                properties.push(("line", self.line.to_string()));
                properties.push(("col", self.column.to_string()));
            }
        }
        properties
    }
}

/// An entry as JSON.
#[derive(Serialize)]
struct Line<'a> {
    level: String,
    code: &'static str,
    message: &'a str,
    help: Option<&'a str>,
    #[serde(flatten)]
    at: Where<'a>,
    others: Vec<Where<'a>>,
    related: Vec<Other<'a>>,
}

/// A place as JSON.
#[derive(Serialize)]
struct Where<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_column: Option<usize>,
    pointer: Option<String>,
}

/// A place with what it is.
#[derive(Serialize)]
struct Other<'a> {
    #[serde(flatten)]
    at: Where<'a>,
    what: &'a str,
}

impl<'a> Line<'a> {
    fn of(entry: &'a Entry) -> Self {
        let related = entry.related.iter().map(|related| Other {
            at: Where::of(&related.at),
            what: &related.what,
        });
        Self {
            level: entry.level.to_string(),
            code: entry.code.as_str(),
            message: &entry.message,
            help: entry.help.as_deref(),
            at: Where::of(&entry.at),
            others: entry.others.iter().map(Where::of).collect(),
            related: related.collect(),
        }
    }
}

impl<'a> Where<'a> {
    fn of(spot: &'a Spot) -> Self {
        let known = |number: usize| (spot.line > 0).then_some(number);
        Self {
            file: spot.path.as_deref(),
            line: known(spot.line),
            column: known(spot.column),
            end_column: known(spot.end_column),
            pointer: spot.pointer.as_ref().map(ToString::to_string),
        }
    }
}
