//! What the types promise, shown by an example of the document that is decoded and encoded again when the docs are tested.

use serde_json::Value;

use super::Contents;
use crate::{
    limits::{LONGEST_LINE_OF_AN_EXAMPLE, MOST_LINES_OF_AN_EXAMPLE},
    model::{Example, Identifier, Item, Struct, Type},
    translate::{docs::Paragraphs, package, rustdoc::escape_json_line},
    wire::Status,
};

/// A property that no document has.
const UNKNOWN: &str = "new_property";

/// The section about the types.
pub fn add(page: &mut Paragraphs, contents: &Contents<'_>) {
    page.line("# Decoding and encoding");
    let Some(Shown { name, json }) = &contents.shown else {
        page.line("Decoding is tolerant, and encoding a decoded value gives the same JSON.");
        page.line(limits());
        return;
    };
    let ty = format!("{}::types::{}", contents.crate_module, name.0);
    page.line(
        "Encoding a decoded value gives the same JSON, whether or not it matches the document:",
    );
    let hashes = hashes(json);
    let [first, others @ ..] = json.as_slice() else {
        return;
    };
    let mut code = vec!["```".to_owned()];
    if others.is_empty() {
        code.push(format!("let json = r{hashes}\"{first}\"{hashes};"));
    } else {
        code.push(format!("let json = r{hashes}\"{first}"));
        code.extend_from_slice(others);
        if let Some(last) = code.last_mut() {
            last.push_str(&format!("\"{hashes};"));
        }
    }
    code.extend([
        format!("let value: {ty} = serde_json::from_str(json)?;"),
        String::new(),
        "let again = serde_json::to_value(&value)?;".to_owned(),
        "assert_eq!(again, serde_json::from_str::<serde_json::Value>(json)?);".to_owned(),
        "# Ok::<(), serde_json::Error>(())".to_owned(),
        "```".to_owned(),
    ]);
    page.add(code);
    page.line(
        "A property that is missing, null, or of another JSON type fails nothing: its field takes the default of its \
         type, and the JSON is kept in the struct's `extra`, next to the properties that the document does not describe. A value \
         that an enum does not list is kept in its variant for unknown values. A field that you change wins over what was kept.",
    );
    page.add(extra_example(contents));
    if package::has_dates(contents.files, contents.aliases, contents.client) {
        page.line(
            "A date-time without an offset is decoded as UTC, and a date with a time or an offset as its day. Both are encoded as \
             they arrived, unless the field is changed.",
        );
    }
    add_enumeration(page, contents);
    page.line("[`Extra::unknown`] and [`Extra::coerced`] list the differences from the document.");
    page.line(limits());
}

/// Code that reads what the document does not declare, if there is a struct that keeps it.
pub fn extra_example(contents: &Contents<'_>) -> Vec<String> {
    let Some(Shown { name, .. }) = &contents.shown else {
        return Vec::new();
    };
    vec![
        "```".to_owned(),
        format!("let json = r#\"{{\"{UNKNOWN}\": true}}\"#;"),
        format!(
            "let value: {}::types::{} = serde_json::from_str(json)?;",
            contents.crate_module, name.0
        ),
        format!("assert_eq!(value.extra.get(\"{UNKNOWN}\"), Some(&true.into()));"),
        "# Ok::<(), serde_json::Error>(())".to_owned(),
        "```".to_owned(),
    ]
}

/// How to match on an enum that may grow.
fn add_enumeration(page: &mut Paragraphs, contents: &Contents<'_>) {
    let example = enumeration_example(contents);
    if !example.is_empty() {
        page.line("Unknown enum values decode to the last variant, which keeps the string.");
        page.add(example);
    }
}

/// The code of that, if there is an enum.
pub fn enumeration_example(contents: &Contents<'_>) -> Vec<String> {
    let enumerations = contents.items().filter_map(|item| match item {
        Item::Enumeration(item) if item.deprecated.is_none() => Some(item),
        _ => None,
    });
    let shortest = enumerations.min_by_key(|item| (item.name.0.len(), &item.name));
    let Some((item, first)) = shortest.and_then(|item| Some((item, item.variants.first()?))) else {
        return Vec::new();
    };
    let (name, variant, fallback) = (&item.name.0, &first.name.0, &item.fallback.0);
    vec![
        "```".to_owned(),
        format!("use {}::types::{name};", contents.crate_module),
        String::new(),
        format!("match {name}::from({:?}) {{", first.text),
        format!("    {name}::{variant} => println!(\"as expected\"),"),
        format!(
            "    {name}::{fallback}(text) => println!(\"new: {}\", text.as_str()),",
            "{}"
        ),
        "    other => println!(\"known: {other}\"),".to_owned(),
        "}".to_owned(),
        "```".to_owned(),
    ]
}

fn limits() -> &'static str {
    "\"The same JSON\" means equal as [`serde_json::Value`]: the order of keys, integers of more than 64 bits and more than 17 \
     digits may change. The types decode from self-describing formats only, such as JSON."
}

/// A struct to show, and JSON for it.
pub struct Shown {
    name: Identifier,
    json: Vec<String>,
}

/// The struct with the shortest example, otherwise the one with the shortest name.
pub fn shown(contents: &Contents<'_>) -> Option<Shown> {
    let examples = &contents.conformance.examples;
    let shown = examples.iter().filter_map(|example| {
        let (name, item) = struct_of(type_of(example, contents)?, contents)?;
        let json = pretty(&example.json)?;
        let name = name.clone();
        is_presentable(item).then_some(Shown { name, json })
    });
    if let Some(shown) = shown.min_by_key(|shown| shown.json.len()) {
        return Some(shown);
    }
    let structs = contents.items().filter_map(|item| match item {
        Item::Struct(item) if is_presentable(item) => Some(item),
        _ => None,
    });
    let first = structs.min_by_key(|item| (item.name.0.len(), &item.name))?;
    Some(Shown {
        name: first.name.clone(),
        json: vec!["{}".to_owned()],
    })
}

/// Whether a struct does for an example: what it does not declare ends in its `extra`.
fn is_presentable(item: &Struct) -> bool {
    let is_unknown = item.fields.iter().all(|field| field.wire_name != UNKNOWN);
    item.deprecated.is_none() && is_unknown && item.additional.is_none()
}

/// The type that an example is decoded as.
fn type_of<'a>(example: &Example, contents: &'a Contents<'_>) -> Option<&'a Type> {
    let conformance = contents.conformance;
    let Some(status) = example.status else {
        let mut requests = conformance.requests.iter();
        return requests.find_map(|(id, ty)| (*id == example.operation_id).then_some(ty));
    };
    let mut responses = conformance.responses.iter();
    responses.find_map(|response| {
        let is_meant = match response.status {
            Status::Code(code) => code == status,
            Status::Range(digit) => u16::from(digit) == status / 100,
            Status::Default => true,
        };
        (is_meant && response.operation_id == example.operation_id).then_some(&response.ty)
    })
}

/// The struct that a type is, by its own name or another, and the name.
fn struct_of<'a>(ty: &'a Type, contents: &'a Contents<'_>) -> Option<(&'a Identifier, &'a Struct)> {
    let Type::Named(name) = ty else {
        return None;
    };
    let found = contents.items().find_map(|item| match item {
        Item::Struct(item) if item.name == *name => Some(item),
        _ => None,
    });
    if let Some(item) = found {
        return Some((name, item));
    }
    let mut aliases = contents.aliases.iter();
    let alias = aliases.find(|alias| alias.name == *name)?;
    // Aliases of aliases are rare enough not to be followed.
    let Type::Named(target) = &alias.ty else {
        return None;
    };
    contents.items().find_map(|item| match item {
        Item::Struct(item) if item.name == *target && alias.deprecated.is_none() => {
            Some((name, item))
        }
        _ => None,
    })
}

/// The lines of an object that is short enough to be shown.
fn pretty(json: &str) -> Option<Vec<String>> {
    // Most are far too long, which is cheaper to see here than below.
    if json.len() > MOST_LINES_OF_AN_EXAMPLE * LONGEST_LINE_OF_AN_EXAMPLE {
        return None;
    }
    let value: Value = serde_json::from_str(json).ok()?;
    if !value.is_object() {
        return None;
    }
    let text = serde_json::to_string_pretty(&value).ok()?;
    let lines: Vec<String> = text.lines().map(escape_json_line).collect();
    let fits = |line: &String| line.chars().count() <= LONGEST_LINE_OF_AN_EXAMPLE;
    (lines.len() <= MOST_LINES_OF_AN_EXAMPLE && lines.iter().all(fits)).then_some(lines)
}

/// As many `#` as a raw string of these lines needs.
fn hashes(lines: &[String]) -> String {
    let runs = lines.iter().flat_map(|line| {
        line.split('"').skip(1).map(|after| {
            after
                .chars()
                .take_while(|character| *character == '#')
                .count()
        })
    });
    "#".repeat(runs.max().unwrap_or_default() + 1)
}
