//! What a stage has to say about its input: data only.
//!
//! A diagnostic names the place it is about; [`crate::report`] looks up line, column and excerpt when it is printed.

use std::collections::BTreeSet;

use crate::pointer::Pointer;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// The output is generated, with less than the document says.
    Warning,
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
    /// How much it weighs.
    pub severity: Severity,
    /// A stable name for the kind of finding, in kebab-case: `unresolved-reference`.
    pub code: &'static str,
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
    /// An error about a node of the folded document.
    pub fn error(code: &'static str, at: &Pointer, message: impl Into<String>) -> Self {
        Self::new(
            Severity::Error,
            code,
            Place::Document(at.clone()),
            message.into(),
        )
    }

    /// A warning about a node of the folded document.
    pub fn warning(code: &'static str, at: &Pointer, message: impl Into<String>) -> Self {
        Self::new(
            Severity::Warning,
            code,
            Place::Document(at.clone()),
            message.into(),
        )
    }

    /// A diagnostic without help and related places.
    pub fn new(severity: Severity, code: &'static str, place: Place, message: String) -> Self {
        Self {
            severity,
            code,
            place,
            message,
            help: None,
            related: Vec::new(),
        }
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
    if diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
    {
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
    reported: BTreeSet<(&'static str, String)>,
}

impl Diagnostics {
    /// Adds what is not said yet.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        let about = format!("{:?} {}", diagnostic.place, diagnostic.message);
        if self.reported.insert((diagnostic.code, about)) {
            self.list.push(diagnostic);
        }
    }

    /// Adds a warning about a node of the folded document.
    pub(crate) fn warn(
        &mut self,
        code: &'static str,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report(Diagnostic::warning(code, at, message).with_help(help));
    }

    /// Adds an error about a node of the folded document.
    pub(crate) fn error(
        &mut self,
        code: &'static str,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report(Diagnostic::error(code, at, message).with_help(help));
    }

    /// Whether there is an error of this kind.
    pub(crate) fn has_error(&self, code: &str) -> bool {
        let mut errors = self.list.iter();
        errors.any(|it| it.severity == Severity::Error && it.code == code)
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
