//! What a stage has to say about its input: data only.
//!
//! A diagnostic names the place it is about; [`crate::report`] looks up line, column and excerpt when it is printed.

mod code;
mod table;

use std::{collections::BTreeSet, fmt};

pub use self::code::{Code, UnknownCode};
use crate::pointer::Pointer;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing is generated.
    Error,
    /// Something is lost or guessed: the output is generated, with less than the document says.
    Warning,
    /// It is read as it is meant, and nothing is lost.
    Note,
}

impl fmt::Display for Level {
    /// Its name in lower case.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// The place a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A node of the folded document; [`crate::document::Document`] knows the file it came from.
    Document(Pointer),
    /// A node of one source text.
    Source {
        /// The key of the text in [`crate::Sources`].
        path: String,
        /// The node in that text.
        pointer: Pointer,
    },
    /// A position in one source text that is not a node, such as a syntax error.
    Text {
        /// The key of the text in [`crate::Sources`].
        path: String,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
    },
}

/// One finding about the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of finding, which says how much it weighs.
    pub code: Code,
    /// What it is about.
    pub place: Place,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Other places that matter, each with what it is.
    pub related: Vec<(Place, String)>,
}

impl Diagnostic {
    /// A diagnostic about a node of the folded document, without help and related places.
    pub fn new(code: Code, at: &Pointer, message: impl Into<String>) -> Self {
        Self::at(code, Place::Document(at.clone()), message)
    }

    /// A diagnostic about a place, without help and related places.
    pub fn at(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            place,
            message: message.into(),
            help: None,
            related: Vec::new(),
        }
    }

    /// How much it weighs.
    pub fn level(&self) -> Level {
        self.code.level()
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn with_related(mut self, place: Place, what: impl Into<String>) -> Self {
        self.related.push((place, what.into()));
        self
    }
}

/// What a stage makes, with everything it has to say; the value is there unless one of the diagnostics is an error.
pub type Staged<T> = Result<(T, Vec<Diagnostic>), Vec<Diagnostic>>;

/// Turns what a stage made and said into its result: errors win over the value.
pub fn staged<T>(value: T, diagnostics: Vec<Diagnostic>) -> Staged<T> {
    if diagnostics.iter().any(|it| it.level() == Level::Error) {
        Err(diagnostics)
    } else {
        Ok((value, diagnostics))
    }
}

/// What a stage has to say so far. What is said twice counts once: shared nodes are looked at once per use.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    list: Vec<Diagnostic>,
    /// Code, place and message of each.
    reported: BTreeSet<(Code, String)>,
}

impl Diagnostics {
    /// Adds what is not said yet.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        let about = format!("{:?} {}", diagnostic.place, diagnostic.message);
        if self.reported.insert((diagnostic.code, about)) {
            self.list.push(diagnostic);
        }
    }

    /// Adds a diagnostic about a node of the folded document.
    pub(crate) fn add(
        &mut self,
        code: Code,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report(Diagnostic::new(code, at, message).with_help(help));
    }

    /// Whether there is one of this kind.
    pub(crate) fn has(&self, code: Code) -> bool {
        self.list.iter().any(|it| it.code == code)
    }

    /// All of them, in the order in which they were found.
    pub(crate) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }
}

/// The action of an overlay that names what is at `at`, as a line of YAML.
pub fn naming_action(at: &Pointer, name: &str) -> String {
    overlay_action(at, "x-rust-name", name)
}

/// The action of an overlay that gives what is at `at` a key with this name as its value, as a line of YAML.
pub fn overlay_action(at: &Pointer, key: &str, name: &str) -> String {
    let target = serde_json::Value::String(at.json_path()).to_string();
    format!("- {{target: {target}, description: \"Names.\", update: {{{key}: {name}}}}}")
}
