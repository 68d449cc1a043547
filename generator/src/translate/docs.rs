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

/// The docs of a type.
pub fn of_schema(schema: &Schema) -> Paragraphs {
    let mut paragraphs = words(&schema.docs);
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
    let mut paragraphs = words(own);
    if paragraphs.is_empty() {
        let line = summary(
            schema.docs.title.as_deref(),
            schema.docs.description.as_deref(),
        );
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
        paragraphs = words(&own);
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
    let mut paragraphs = Paragraphs::default();
    let title = docs.title.as_deref().map(plain_text);
    paragraphs.add(title.filter(|line| !line.is_empty()).map(full_stop));
    if let Some(description) = &docs.description {
        paragraphs.add(markdown(description));
    }
    paragraphs
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
