//! The words of the document, made safe, and what it states about values: what docs are made of.

use serde_json::Value;

use super::{
    identifier::type_name,
    rustdoc::{inline_code, markdown, plain_text},
};
use crate::{
    ir::{Constraint, Docs, ExternalDocs, Schema},
    limits::LONGEST_VALUE,
    model::{Deprecation, Identifier, RustDoc, Scalar},
    pointer::Pointer,
};

/// The words of a sentence such as "This is deprecated.", which gives no reason.
const MOST_WORDS_OF_NO_REASON: usize = 5;

/// How long a reason for a deprecation is, in characters: a compiler prints it.
const LONGEST_NOTE: usize = 200;

/// How a paragraph begins that states a fact.
pub const FACTS: [&str; 3] = ["Constraints: ", "Default: ", "Example: "];

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

/// Where something comes from.
pub fn source(what: &str, pointer: &Pointer) -> String {
    format!("{what}: {}", inline_code(&pointer.to_string()))
}

/// Title and description.
pub fn words(docs: &Docs) -> Paragraphs {
    words_beside(docs, "")
}

/// Title and description; neither that which only repeats the name they stand beside, nor a title that the description starts with.
pub fn words_beside(docs: &Docs, name: &str) -> Paragraphs {
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

/// Where more is said about something.
pub fn external(docs: Option<&ExternalDocs>) -> Vec<String> {
    let Some(ExternalDocs { url, description }) = docs else {
        return Vec::new();
    };
    let is_link = ["https://", "http://"].iter().any(|it| url.starts_with(it));
    let is_link = is_link && !url.contains(|c: char| c.is_whitespace() || "<>\\".contains(c));
    let is_label = |text: &str| !text.is_empty() && !text.contains(['\n', '\r', '[', ']', '`']);
    let label = description
        .as_deref()
        .map(|it| it.trim().trim_end_matches('.'));
    match label {
        Some(label) if is_link && is_label(label) => markdown(&format!("See [{label}](<{url}>).")),
        _ => {
            let mut paragraphs = Paragraphs::default();
            paragraphs.add(description.as_deref().map(markdown).unwrap_or_default());
            paragraphs.add(match is_link {
                true => markdown(&format!("See <{url}>.")),
                false => vec![format!("See {}.", inline_code(url))],
            });
            paragraphs.0
        }
    }
}

/// That something is deprecated, with the sentence of its description that says so.
pub fn deprecation(docs: &Docs) -> Option<Deprecation> {
    docs.deprecated.then(|| Deprecation {
        note: docs.description.as_deref().and_then(deprecation_note),
    })
}

/// The first sentence that says more than that something is deprecated.
fn deprecation_note(description: &str) -> Option<String> {
    let paragraphs = description
        .split("\n\n")
        .filter(|it| is_about_deprecation(it));
    let mut sentences = paragraphs.flat_map(|it| it.split_inclusive(". "));
    let sentence = sentences.find(|it| is_about_deprecation(it))?;
    let lines = markdown(sentence.trim());
    let note = lines.join(" ");
    let is_sentence = !lines
        .iter()
        .any(|line| line.is_empty() || starts_block(line));
    let says_more = note.split_whitespace().count() > MOST_WORDS_OF_NO_REASON;
    let fits = note.chars().count() <= LONGEST_NOTE;
    (is_sentence && says_more && fits).then_some(note)
}

fn is_about_deprecation(text: &str) -> bool {
    text.to_ascii_lowercase().contains("deprecated")
}

/// A paragraph that starts with `lead` and goes on with these lines.
pub fn led(lead: &str, lines: Vec<String>) -> Vec<String> {
    let mut lines = lines.into_iter();
    let Some(first) = lines.next() else {
        return vec![lead.to_owned()];
    };
    if starts_block(&first) {
        let start = [lead.to_owned(), String::new(), first];
        return start.into_iter().chain(lines).collect();
    }
    let first = format!("{lead} {first}");
    std::iter::once(first).chain(lines).collect()
}

/// An item of a list: what it is about, and what is said about that.
pub fn item(about: &str, lines: Vec<String>) -> Vec<String> {
    // A colon behind a link would make a definition of it.
    let lead = match (lines.is_empty(), about.ends_with(']')) {
        (true, _) => format!("- {about}"),
        (false, true) => format!("- {about} –"),
        (false, false) => format!("- {about}:"),
    };
    let indented = { led(&lead, lines).into_iter().enumerate() }.map(|(index, line)| {
        if index == 0 || line.is_empty() {
            line
        } else {
            format!("  {line}")
        }
    });
    indented.collect()
}

/// Names in one phrase.
pub fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [name] => name.clone(),
        [names @ .., last] => format!("{} and {last}", names.join(", ")),
    }
}

/// Whether a line of Markdown starts something else than a paragraph.
pub fn starts_block(line: &str) -> bool {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = digits.len() < line.len() && digits.starts_with(['.', ')']);
    let starts = ["- ", "* ", "+ ", "|", ">", "#", "```", "~~~", "    "];
    is_numbered || starts.iter().any(|start| line.starts_with(start))
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
pub fn facts(
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
