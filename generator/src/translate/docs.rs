//! The docs of types and fields: the words of the document, made safe, and what it states about the values.

use serde_json::Value;

use super::{
    identifier::type_name,
    rustdoc::{inline_code, markdown, plain_text, summary},
};
use crate::{
    ir::{Access, Constraint, Docs, Property, Schema},
    limits::LONGEST_VALUE,
    model::{Identifier, RustDoc, Scalar},
    pointer::Pointer,
};

/// Paragraphs, one blank line apart.
#[derive(Clone, Debug, Default)]
pub struct Paragraphs(Vec<String>);

impl Paragraphs {
    /// Adds a paragraph, or several lines of one block, unless there are none.
    pub fn add(&mut self, lines: impl IntoIterator<Item = String>) -> &mut Self {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_some() && !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.extend(lines);
        self
    }

    /// Adds a paragraph of one line.
    pub fn line(&mut self, line: impl Into<String>) -> &mut Self {
        self.add([line.into()])
    }

    /// Whether nothing has been added yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The docs.
    pub fn finish(&mut self) -> RustDoc {
        RustDoc(std::mem::take(&mut self.0))
    }
}

/// The docs of a type of this name.
pub fn of_schema(schema: &Schema, name: &Identifier) -> Paragraphs {
    let mut paragraphs = words_beside(&schema.docs, &name.0);
    let docs = &schema.docs;
    paragraphs.add(facts(
        &docs.constraints,
        docs.default.as_ref(),
        docs.examples.first(),
    ));
    paragraphs.line(source("Schema", &schema.pointer));
    paragraphs
}

/// The docs of a property or a parameter: its own, otherwise the first words of its schema's.
pub fn of_value(own: &Docs, schema: &Schema, name: &str) -> RustDoc {
    let mut paragraphs = words_beside(own, name);
    if paragraphs.is_empty() {
        let line = summary(
            schema.docs.title.as_deref(),
            schema.docs.description.as_deref(),
        );
        let line = line.filter(|line| !is_same(line, name));
        paragraphs.line(line.unwrap_or_else(|| inline_code(name)));
    }
    let constraints = constraints(own, schema);
    let schema = &schema.docs;
    paragraphs.add(facts(
        constraints,
        own.default.as_ref().or(schema.default.as_ref()),
        own.examples.first().or(schema.examples.first()),
    ));
    paragraphs.finish()
}

/// Docs that say what is sent unless a caller says otherwise.
pub fn with_initial(mut docs: RustDoc, initial: Option<&Scalar>) -> RustDoc {
    if let Some(value) = initial {
        let line = format!(
            "{} is sent unless this is set.",
            inline_code(&value.to_string())
        );
        docs.0.extend([String::new(), line]);
    }
    docs
}

/// The limits that a property or a parameter has: its own, otherwise its schema's.
pub fn constraints<'a>(own: &'a Docs, schema: &'a Schema) -> &'a [Constraint] {
    let mut lists = [&own.constraints, &schema.docs.constraints].into_iter();
    let stated = lists.find(|list| !list.is_empty());
    stated.map(Vec::as_slice).unwrap_or_default()
}

/// The docs of the value of a list that is spelled `text`, and whose variant is called `name`.
pub fn of_listed_value(own: Option<&Docs>, text: &str, name: &Identifier) -> RustDoc {
    let mut paragraphs = Paragraphs::default();
    if let Some(own) = own {
        let says_more = |title: &String| title != text && type_name(title) != name.0;
        let title = own.title.clone().filter(says_more);
        let own = Docs {
            title,
            ..own.clone()
        };
        paragraphs = words_beside(&own, text);
        paragraphs.add(own.deprecated.then(|| "Deprecated.".to_owned()));
    }
    paragraphs.line(inline_code(text));
    paragraphs.finish()
}

/// The docs of a property, with the direction it goes in.
pub fn of_property(property: &Property, schema: &Schema) -> RustDoc {
    let mut docs = of_value(&property.docs, schema, &property.name);
    let direction = match property.access {
        Access::ReadWrite => return docs,
        Access::ReadOnly => "Read-only: the server sets it, and requests omit it.",
        Access::WriteOnly => "Write-only: requests have it, and responses omit it.",
    };
    docs.0.extend([String::new(), direction.to_owned()]);
    docs
}

/// Where something comes from.
pub fn source(what: &str, pointer: &Pointer) -> String {
    format!("{what}: {}", inline_code(&pointer.to_string()))
}

/// Title and description.
pub fn words(docs: &Docs) -> Paragraphs {
    words_beside(docs, "")
}

/// Title and description; neither that which only repeats the name they stand beside, nor a title that the description starts with.
fn words_beside(docs: &Docs, name: &str) -> Paragraphs {
    let title = docs.title.as_deref().map(plain_text);
    let mut title = title.filter(|line| !line.is_empty() && !is_same(line, name));
    let description = docs.description.as_deref().map(markdown);
    let mut lines = description.unwrap_or_default();
    let is_name = lines.len() == 1 && lines.first().is_some_and(|line| is_same(line, name));
    let is_title = starts_with(&lines, title.as_deref());
    if is_name {
        lines.clear();
    } else if is_title {
        let first: Vec<String> = lines.drain(..lines.len().min(2)).collect();
        // It may have marks that the title does not have.
        let mut first = first.into_iter().filter(|line| !line.starts_with('#'));
        title = first.next().filter(|line| !line.is_empty()).or(title);
    }
    let mut paragraphs = Paragraphs::default();
    paragraphs.add(title.map(full_stop));
    paragraphs.add(lines);
    paragraphs
}

/// Whether the first paragraph of a description is the title.
fn starts_with(lines: &[String], title: Option<&str>) -> bool {
    let is_paragraph = lines.get(1).is_none_or(String::is_empty);
    let is_title = |line: &String| title.is_some_and(|title| is_same(line, title));
    is_paragraph && lines.first().is_some_and(is_title)
}

/// Whether two lines differ in case, blanks, marks and the dot at the end alone.
pub fn is_same(left: &str, right: &str) -> bool {
    let is_word = |c: &char| !c.is_whitespace() && !"*_`\\#~-".contains(*c);
    let words = |text: &'_ str| -> String {
        let text = text.trim_end_matches('.');
        text.chars()
            .filter(is_word)
            .flat_map(char::to_lowercase)
            .collect()
    };
    words(left) == words(right)
}

/// A first line as a sentence, so that lists of items read well.
pub fn full_stop(line: String) -> String {
    if line.ends_with(['.', '!', '?', ':']) {
        line
    } else {
        line + "."
    }
}

/// What the document states about the values, and nobody checks.
fn facts(
    constraints: &[Constraint],
    default: Option<&Value>,
    example: Option<&Value>,
) -> Vec<String> {
    let constraints = constraints.iter().filter_map(|constraint| {
        if is_in_type(constraint) {
            return None;
        }
        let value = short(&constraint.value)?;
        Some(format!("{} {value}", keyword(constraint.keyword)))
    });
    let constraints: Vec<String> = constraints.collect();
    let mut facts = Vec::new();
    if !constraints.is_empty() {
        facts.push(format!("Constraints: {}.", constraints.join(", ")));
    }
    if let Some(default) = default.and_then(short) {
        facts.push(format!("Default: {default}."));
    }
    if let Some(example) = example.and_then(short) {
        facts.push(format!("Example: {example}."));
    }
    // A line break in the source is a space on the page; a paragraph each is easier to read.
    let mut lines: Vec<String> = facts
        .into_iter()
        .flat_map(|fact| [String::new(), fact])
        .collect();
    if !lines.is_empty() {
        lines.remove(0);
    }
    lines
}

/// Whether it is a format that the Rust type says as well.
pub fn is_in_type(constraint: &Constraint) -> bool {
    let format = match constraint.keyword {
        "format" => constraint.value.as_str(),
        _ => None,
    };
    matches!(
        format,
        Some("date" | "date-time" | "double" | "int32" | "int64" | "uint64")
    )
}

/// The name of a keyword in words.
fn keyword(keyword: &str) -> String {
    let mut words = String::new();
    for character in keyword.chars() {
        if character.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(character.to_ascii_lowercase());
    }
    words
}

/// A value as inline code, unless it is long.
fn short(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    (text.chars().count() <= LONGEST_VALUE).then(|| inline_code(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_words(title: &str, description: &str, expected: &[&str]) {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let docs = Docs {
            title: text(title),
            description: text(description),
            ..Docs::default()
        };
        assert_eq!(words_beside(&docs, "page_size").finish().0, expected);
    }

    #[test]
    fn a_title_that_the_description_starts_with_stands_once() {
        assert_words("Show all", "show all.", &["show all."]);
        assert_words("Show all", "Show  `all`", &["Show `all`."]);
        assert_words(
            "Show all",
            "# Show all\n\nThings.",
            &["Show all.", "", "Things."],
        );
        assert_words(
            "Show all",
            "Show all\n\nThings.",
            &["Show all.", "", "Things."],
        );
        assert_words(
            "Show all",
            "Show all things",
            &["Show all.", "", "Show all things"],
        );
        assert_words("Show all", "Show all\n- a", &["Show all.", "", "- a"]);
    }

    #[test]
    fn what_only_repeats_the_name_is_left_out() {
        assert_words("Page size", "page_size", &[]);
        assert_words("PageSize", "How many.", &["How many."]);
        assert_words("", "pageSize.", &[]);
        assert_words("", "The page size", &["The page size"]);
    }
}
