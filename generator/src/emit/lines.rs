//! Code with one line for each property, variant or value: definitions, and calls of the runtime's macros.
//!
//! prettyplease fills the tokens of a macro call to the margin, and definitions are most of the output, so these lines are texts. They
//! are made of [comments](Lines::docs) and of the pieces of a [`Line`].

use proc_macro2::TokenStream;

use super::{
    doc_line,
    layout::{Flat, INDENT, Mark, WIDEST_STRUCT, fits},
    line::Line,
    wrap::wrap,
};
use crate::model::{Deprecation, RustDoc};

/// The lines of one definition or call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    text: String,
    /// What ends each of the lines that are open.
    ends: Vec<&'static str>,
    /// The lists in the line that is being written.
    marks: Vec<Mark>,
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
        write(self.rest()).syntax("\n");
    }

    /// Adds a line whose lists have a line for each element where it is too long.
    pub fn wrapped(&mut self, write: impl FnOnce(Line<'_>) -> Line<'_>) {
        self.indent();
        let start = self.text.len();
        write(self.rest());
        self.wrap(start);
        self.text.push('\n');
    }

    /// Adds an arm of a `match`. Its value stands in braces where the line is too long.
    pub fn arm(
        &mut self,
        pattern: impl FnOnce(Line<'_>) -> Line<'_>,
        value: impl FnOnce(Line<'_>) -> Line<'_>,
    ) {
        self.indent();
        let start = self.text.len();
        pattern(self.rest()).syntax(" => ");
        self.wrap(start);
        let start = self.text.len();
        value(self.rest());
        if fits(&self.text, &[]) {
            self.text.push_str(",\n");
            return;
        }
        let value = self.text.split_off(start);
        self.text.push_str("{\n");
        self.ends.push("}");
        self.indent();
        let start = self.text.len();
        self.text.push_str(&value);
        self.wrap(start);
        self.text.push('\n');
        self.close();
    }

    /// Adds a `Self` with these fields and the default of all others, in one line where that is short.
    pub fn default_with<T: Copy>(
        &mut self,
        fields: &[T],
        write: impl for<'l> Fn(Line<'l>, T) -> Line<'l>,
    ) {
        self.indent();
        let start = self.text.len();
        let mut line = self.rest().syntax("Self { ");
        for field in fields {
            line = write(line, *field).syntax(", ");
        }
        line.syntax("..Self::default() }\n");
        if self.text.len() - start <= WIDEST_STRUCT + "\n".len() {
            return;
        }
        self.text.truncate(start);
        self.rest().syntax("Self {\n");
        self.ends.push("}");
        for field in fields {
            self.line(|line| write(line, *field).syntax(","));
        }
        self.line(|line| line.syntax("..Self::default()"));
        self.close();
    }

    /// Adds a line to which the following ones belong.
    pub fn open(&mut self, write: impl FnOnce(Line<'_>) -> Line<'_>) {
        self.line(|line| write(line).syntax(" {"));
        self.ends.push("}");
    }

    /// Adds a line to which the following ones belong, and whose lists have a line for each element where it is too long.
    pub fn open_wrapped(&mut self, write: impl FnOnce(Line<'_>) -> Line<'_>) {
        self.wrapped(|line| write(line).syntax(" {"));
        self.ends.push("}");
    }

    /// Adds a line that starts a list of which each element has lines of its own.
    pub fn open_list(&mut self, start: &'static str, end: &'static str) {
        self.line(|line| line.syntax(start));
        self.ends.push(end);
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Ends what the last line that is open began.
    pub fn close(&mut self) {
        if let Some(end) = self.ends.pop() {
            self.line(|line| line.syntax(end));
        }
    }

    /// Adds doc comments.
    pub fn docs(&mut self, docs: &RustDoc) {
        for line in wrap(docs, self.ends.len() * INDENT) {
            self.indent();
            let text = doc_line(&line);
            // A comment cannot hold everything, such as carriage returns.
            if text.chars().any(char::is_control) {
                let line = self.rest().syntax("#[doc = ").text(&text);
                line.syntax("]\n");
            } else {
                self.text.push_str("///");
                self.text.push_str(&text);
                self.text.push('\n');
            }
        }
    }

    /// Adds an attribute that says that something is deprecated, if it is.
    pub fn deprecated(&mut self, deprecation: Option<&Deprecation>) {
        match deprecation.map(|it| it.note.as_ref()) {
            Some(Some(note)) => self.line(|line| {
                let line = line.syntax("#[deprecated(note = ").text(note);
                line.syntax(")]")
            }),
            Some(None) => self.line(|line| line.syntax("#[deprecated]")),
            None => {}
        }
    }

    /// The text.
    pub fn finish(mut self) -> String {
        while !self.ends.is_empty() {
            self.close();
        }
        self.text
    }

    fn indent(&mut self) {
        self.text
            .extend(std::iter::repeat_n(' ', self.ends.len() * INDENT));
    }

    /// The rest of the line that is being written.
    fn rest(&mut self) -> Line<'_> {
        self.marks.clear();
        Line::new(&mut self.text, &mut self.marks)
    }

    /// Breaks the rest of a line, from a byte on, where it is too long.
    fn wrap(&mut self, start: usize) {
        if self.marks.is_empty() || fits(&self.text, &[]) {
            return;
        }
        let text = self.text.split_off(start);
        let flat = Flat {
            text: &text,
            marks: &self.marks,
        };
        flat.write(self.ends.len() * INDENT, &mut self.text);
    }
}

/// The tokens of what `write` writes.
pub fn tokens(write: impl FnOnce(Line<'_>) -> Line<'_>) -> TokenStream {
    let mut lines = Lines::default();
    write(lines.rest());
    let text = lines.text;
    // What is no Rust would make the file around it none, which is reported.
    text.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests;
