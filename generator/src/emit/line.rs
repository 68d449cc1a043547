//! A line that is being written, of the pieces below and of nothing else: a text of a document is a literal or part of an identifier,
//! whatever is in it.

use std::fmt::Write as _;

use proc_macro2::Literal;

use super::layout::{Kind, Mark};
use crate::model::{Conversion, Identifier, Spelling, Type, TypePath};

/// A line that is being written.
pub struct Line<'a> {
    text: &'a mut String,
    /// The lists in what is written here, by the bytes behind `start`.
    marks: &'a mut Vec<Mark>,
    start: usize,
}

impl<'a> Line<'a> {
    /// Goes on behind a text. `marks` are those of this line.
    pub fn new(text: &'a mut String, marks: &'a mut Vec<Mark>) -> Self {
        Self {
            start: text.len(),
            text,
            marks,
        }
    }

    /// Punctuation, keywords, and names that are the same for every API.
    pub fn syntax(self, text: &'static str) -> Self {
        self.text.push_str(text);
        self
    }

    /// An identifier.
    pub fn name(self, name: &Identifier) -> Self {
        self.text.push_str(&name.0);
        self
    }

    /// A path to a type that the settings give, which has been parsed.
    fn given(self, path: &TypePath) -> Self {
        self.text.push_str(&path.0);
        self
    }

    /// A text as a literal.
    pub fn text(self, text: &str) -> Self {
        // Most texts need no escape.
        let is_plain = |character: char| matches!(character, ' ' | '!' | '#'..='[' | ']'..='~');
        if text.chars().all(is_plain) {
            self.text.push('"');
            self.text.push_str(text);
            self.text.push('"');
            return self;
        }
        // Writing to a string does not fail.
        let _ = write!(self.text, "{}", Literal::string(text));
        self
    }

    /// A JSON text as a literal: as it is, where that shows each of its characters, and else with escapes.
    pub fn json(self, json: &str) -> Self {
        let is_shown = json.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if is_shown && json.contains('"') && !json.contains("\"#") {
            self.text.extend(["r#\"", json, "\"#"]);
            self
        } else {
            self.text(json)
        }
    }

    /// A whole number.
    pub fn number(self, number: impl Into<i128>) -> Self {
        let _ = write!(self.text, "{}", number.into());
        self
    }

    /// `true` or `false`
    pub fn boolean(self, value: bool) -> Self {
        self.syntax(if value { "true" } else { "false" })
    }

    /// A number with a point.
    pub fn float(self, number: f64) -> Self {
        let _ = write!(self.text, "{}", Literal::f64_unsuffixed(number));
        self
    }

    /// The type of what a function takes for a value of this type.
    pub fn argument(self, ty: &Type, conversion: Conversion) -> Self {
        match (ty, conversion) {
            (Type::Boxed(inner), _) => self.ty(inner),
            (ty, Conversion::Into) => self.syntax("impl Into<").list([ty], Self::ty).syntax(">"),
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

    /// The type of a map from strings to these values.
    pub fn map(self, values: &Type) -> Self {
        self.generic(
            "std::collections::BTreeMap",
            [&Type::String, values],
            Self::ty,
        )
    }

    /// A path with arguments.
    fn generic<T>(
        self,
        path: &'static str,
        arguments: impl IntoIterator<Item = T>,
        write: impl Fn(Self, T) -> Self,
    ) -> Self {
        let line = self.syntax(path).syntax("<");
        line.list(arguments, write).syntax(">")
    }

    /// A type, by the names that the imports of a file give.
    pub fn ty(self, ty: &Type) -> Self {
        match ty.spelling() {
            Spelling::Path(path) => self.syntax(path),
            Spelling::Own(name) => self.name(name),
            Spelling::Given(path) => self.given(path),
            Spelling::Named(name) => self.syntax("types::").name(name),
            Spelling::Of(path, inner) => self.generic(path, [inner], Self::ty),
            Spelling::OfPath(path, inner) => self.generic(path, [inner], Self::syntax),
            Spelling::OfStringAnd(path, inner) => {
                self.generic(path, [&Type::String, inner], Self::ty)
            }
        }
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
        self.mark(Kind::Start);
        for (index, thing) in things.into_iter().enumerate() {
            if index > 0 {
                self = self.syntax(", ");
                self.mark(Kind::Next);
            }
            self = write(self, thing);
        }
        self.mark(Kind::End);
        self
    }

    fn mark(&mut self, kind: Kind) {
        let at = self.text.len() - self.start;
        self.marks.push(Mark { at, kind });
    }
}
