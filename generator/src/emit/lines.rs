//! Code with one line for each property, variant or value: definitions, and calls of the runtime's macros.
//!
//! prettyplease fills the tokens of a macro call to the margin, and definitions are most of the output, so these lines are texts. They
//! are made of the pieces below and of nothing else: a text of a document is a comment, a literal or part of an identifier, whatever is
//! in it.

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};

use super::doc_line;
use crate::model::{Conversion, Identifier, RustDoc, Type};

/// The lines of one definition or call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    /// Starts the call of a macro whose lines belong to what `head` writes.
    pub fn of(path: &'static str, head: impl FnOnce(Line<'_>) -> Line<'_>) -> Self {
        let mut lines = Self::default();
        lines.open(|line| line.syntax(path).syntax("!"));
        lines.open(head);
        lines
    }

    /// Adds a line.
    pub fn line(&mut self, write: impl FnOnce(Line<'_>) -> Line<'_>) {
        self.indent();
        write(Line(&mut self.text)).syntax("\n");
    }

    /// Adds a line to which the following ones belong.
    pub fn open(&mut self, write: impl FnOnce(Line<'_>) -> Line<'_>) {
        self.line(|line| write(line).syntax(" {"));
        self.depth += 1;
    }

    /// Ends what the last line that is open began.
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.line(|line| line.syntax("}"));
    }

    /// Adds doc comments.
    pub fn docs(&mut self, docs: &RustDoc) {
        for line in &docs.0 {
            self.indent();
            let text = doc_line(line);
            // A comment cannot hold everything, such as carriage returns.
            if text.chars().any(char::is_control) {
                Line(&mut self.text)
                    .syntax("#[doc = ")
                    .text(&text)
                    .syntax("]\n");
            } else {
                self.text.push_str("///");
                self.text.push_str(&text);
                self.text.push('\n');
            }
        }
    }

    /// Adds an attribute that says that something is deprecated, if it is.
    pub fn deprecated(&mut self, is_deprecated: bool) {
        if is_deprecated {
            self.line(|line| line.syntax("#[deprecated]"));
        }
    }

    /// The text.
    pub fn finish(mut self) -> String {
        while self.depth > 0 {
            self.close();
        }
        self.text
    }

    fn indent(&mut self) {
        self.text.extend(std::iter::repeat_n("    ", self.depth));
    }
}

/// The tokens of what `write` writes.
pub fn tokens(write: impl FnOnce(Line<'_>) -> Line<'_>) -> TokenStream {
    let mut text = String::new();
    write(Line(&mut text));
    // What is no Rust would make the file around it none, which is reported.
    text.parse().unwrap_or_default()
}

/// A line that is being written.
pub struct Line<'a>(&'a mut String);

impl Line<'_> {
    /// Punctuation, keywords, and names that are the same for every API.
    pub fn syntax(self, text: &'static str) -> Self {
        self.0.push_str(text);
        self
    }

    /// An identifier.
    pub fn name(self, name: &Identifier) -> Self {
        self.0.push_str(&name.0);
        self
    }

    /// A text as a literal.
    pub fn text(self, text: &str) -> Self {
        // Most texts need no escape.
        let is_plain = |character: char| matches!(character, ' ' | '!' | '#'..='[' | ']'..='~');
        if text.chars().all(is_plain) {
            self.0.push('"');
            self.0.push_str(text);
            self.0.push('"');
            return self;
        }
        // Writing to a string does not fail.
        let _ = write!(self.0, "{}", Literal::string(text));
        self
    }

    /// A whole number.
    pub fn number(self, number: impl Into<i128>) -> Self {
        let _ = write!(self.0, "{}", number.into());
        self
    }

    /// `true` or `false`
    pub fn boolean(self, value: bool) -> Self {
        self.syntax(if value { "true" } else { "false" })
    }

    /// A number with a point.
    pub fn float(self, number: f64) -> Self {
        let _ = write!(self.0, "{}", Literal::f64_unsuffixed(number));
        self
    }

    /// The type of what a function takes for a value of this type.
    pub fn argument(self, ty: &Type, conversion: Conversion) -> Self {
        match (ty, conversion) {
            (Type::Boxed(inner), _) => self.ty(inner),
            (ty, Conversion::Into) => self.syntax("impl Into<").ty(ty).syntax(">"),
            (ty, Conversion::None) => self.ty(ty),
        }
    }

    /// The name and the type of a field, which is an `Option` where it can be missing.
    pub fn field(self, name: &Identifier, ty: &Type, is_option: bool) -> Self {
        let line = self.name(name).syntax(": ");
        if is_option {
            line.syntax("Option<").ty(ty).syntax(">,")
        } else {
            line.ty(ty).syntax(",")
        }
    }

    /// A type.
    pub fn ty(self, ty: &Type) -> Self {
        // A text takes whatever is written.
        let _ = write!(self.0, "{ty}");
        self
    }

    /// What `write` adds, where there is something to write about.
    pub fn optional<T>(self, thing: Option<T>, write: impl FnOnce(Self, T) -> Self) -> Self {
        match thing {
            Some(thing) => write(self, thing),
            None => self,
        }
    }

    /// What `write` adds for each thing, with commas between them.
    pub fn list<T>(
        mut self,
        things: impl IntoIterator<Item = T>,
        write: impl Fn(Self, T) -> Self,
    ) -> Self {
        for (index, thing) in things.into_iter().enumerate() {
            if index > 0 {
                self = self.syntax(", ");
            }
            self = write(self, thing);
        }
        self
    }
}
