//! Reading: one source text in, one ordered tree out.
//!
//! The only module that knows the parsers. A text that starts with `{"`, or `{` and a comment, is JSON, which is several times faster to read; everything
//! else is YAML 1.2. Afterwards every key is text, no object holds a key twice, merge keys are applied and
//! each number is finite. What the tree cannot hold, such as the spelling of a number, [`super::locate`] fetches from the text.

use saphyr_parser::Parser;
use serde::de::DeserializeSeed;

use super::{
    position::Position,
    syntax::{self, SyntaxError},
    tree::{Tree, collect},
};

/// The text without its byte order mark. Positions count from there.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Reads a text.
///
/// # Errors
///
/// The first syntax error. Nesting beyond 128 levels and aliases that expand without end are among them.
pub(super) fn read(text: &str) -> Result<Tree, SyntaxError> {
    let text = without_mark(text);
    let inside = text.trim_start().strip_prefix('{').map(str::trim_start);
    if inside.is_some_and(|inside| inside.starts_with(['"', '}', '/'])) {
        return read_json(text);
    }
    read_yaml(text)
}

/// Reads JSON (RFC 8259).
fn read_json(text: &str) -> Result<Tree, SyntaxError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    collect(false, |node| {
        let root = node.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(root)
    })
    .map_err(|error: serde_json::Error| {
        // serde_json counts bytes, and calls the end of a line column 0 of the next one.
        let line = text.lines().nth(error.line().saturating_sub(1));
        let before = line.and_then(|line| line.get(..error.column().saturating_sub(1)));
        let column = before.map_or(error.column(), |before| before.chars().count() + 1);
        let at = Position {
            line: error.line().max(1),
            column: column.max(1),
        };
        syntax::json::explain(text, &error.to_string(), at)
    })
}

/// Reads YAML 1.2. This is the function to change when another YAML parser takes over.
fn read_yaml(text: &str) -> Result<Tree, SyntaxError> {
    reject_deep_flow(text)?;
    collect(true, |node| {
        node.deserialize(serde_yaml::Deserializer::from_str(text))
    })
    .map_err(|error: serde_yaml::Error| {
        let (line, column) = error
            .location()
            .map_or((1, 1), |location| (location.line(), location.column()));
        syntax::yaml::explain(text, &error.to_string(), Position { line, column })
    })
}

/// Rejects flow collections (`{a: {a: …`) that are nested hundreds deep, which libyaml takes quadratic time for: 100,000 levels,
/// half a minute. The event parser has a limit of its own and reaches it at once.
fn reject_deep_flow(text: &str) -> Result<(), SyntaxError> {
    const HARMLESS: usize = 4_000;
    let opening = text
        .bytes()
        .filter(|byte| matches!(byte, b'{' | b'['))
        .count();
    if opening < HARMLESS {
        return Ok(());
    }
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        match event {
            Ok(_) => {}
            Err(error) if error.info().contains("recursion limit") => {
                return Err(SyntaxError::too_deep((*error.marker()).into()));
            }
            // The two parsers disagree about corner cases; what is wrong is for the other one to say.
            Err(_) => break,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn root(text: &str) -> Value {
        read(text).map(|tree| tree.root).expect("a readable text")
    }

    #[test]
    fn every_key_is_text() {
        let text = "200: a\nyes: b\n1.10: c\nnull: d\n~: e\n0x1F: f\n";
        let keys = json!({"200": "a", "yes": "b", "1.10": "c", "null": "d", "~": "e", "0x1F": "f"});
        assert_eq!(root(text), keys);
    }

    #[test]
    fn yaml_scalars_have_the_types_of_yaml_1_2() {
        for (text, value) in [
            ("no", json!("no")),
            ("true", json!(true)),
            ("0o17", json!(15)),
            ("2022-08-30", json!("2022-08-30")),
            ("1e3", json!(1000.0)),
            ("~", json!(null)),
            ("''", json!("")),
            ("18446744073709551615", json!(u64::MAX)),
            ("'1'", json!("1")),
        ] {
            assert_eq!(root(text), value, "{text}");
        }
    }

    #[test]
    fn json_and_yaml_agree_on_every_digit() {
        for number in [
            "33983.33",
            "0.1",
            "9007199254740993",
            "1.7976931348623157e308",
            "2.2250738585072014e-308",
            "122.416294033786585",
        ] {
            assert_eq!(
                root(&format!("{{\"a\": {number}}}")),
                root(&format!("a: {number}")),
                "{number}"
            );
        }
    }

    #[test]
    fn numbers_without_a_json_form_keep_their_spelling() {
        assert_eq!(
            root("[.nan, .inf, -.inf]"),
            json!([".nan", ".inf", "-.inf"])
        );
    }

    #[test]
    fn custom_tags_are_ignored() {
        assert_eq!(
            root("{a: !secret x, b: !map {c: 1}, d: !list [2], e: !!str 3}"),
            json!({"a": "x", "b": {"c": 1}, "d": [2], "e": "3"})
        );
    }

    #[test]
    fn the_order_of_members_is_kept() {
        let object = root("z: 1\na: 2\nm: 3\n");
        let keys: Vec<_> = object.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["z", "a", "m"]);
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_document() {
        assert_eq!(root("\u{feff}a: 1"), json!({"a": 1}));
        assert_eq!(root("\u{feff}{\"a\": 1}"), json!({"a": 1}));
    }

    #[test]
    fn a_flow_mapping_is_yaml() {
        assert_eq!(root("{openapi: 3.0.3}"), json!({"openapi": "3.0.3"}));
    }

    #[test]
    fn aliases_and_merge_keys_are_expanded() {
        let text = "base: &base {a: 1, b: 2}\nmore: &more {c: 3}\none:\n  <<: *base\n  b: 4\ntwo:\n  <<: [*more, *base]\nsame: *base\n";
        let tree = root(text);
        assert_eq!(tree["one"], json!({"a": 1, "b": 4}));
        assert_eq!(tree["two"], json!({"a": 1, "b": 2, "c": 3}));
        assert_eq!(tree["same"], json!({"a": 1, "b": 2}));
    }

    #[test]
    fn merge_keys_are_data_in_json() {
        assert_eq!(root(r#"{"<<": {"a": 1}}"#), json!({"<<": {"a": 1}}));
    }

    #[test]
    fn duplicate_keys_are_found_at_every_depth() {
        let text = "a:\n  - x: 1\n    x: 2\nb: {c: 1, c: 1}\nb: 3\n";
        let tree = read(text).expect("a readable text");
        let found: Vec<_> = tree
            .duplicates
            .iter()
            .map(|duplicate| (duplicate.pointer.as_str(), duplicate.equal))
            .collect();
        assert_eq!(found, [("/a/0/x", false), ("/b/c", true), ("/b", false)]);
        assert_eq!(tree.root, json!({"a": [{"x": 1}], "b": {"c": 1}}));
    }

    #[test]
    fn bombs_are_errors() {
        let laughs: String = (1..30)
            .map(|level| {
                format!(
                    "a{level}: &a{level} [*a{0}, *a{0}, *a{0}, *a{0}]\n",
                    level - 1
                )
            })
            .collect();
        for (name, text) in [
            ("aliases", format!("a0: &a0 x\n{laughs}")),
            ("an alias of itself", "a: &a [*a]\n".to_owned()),
            ("nested flow mappings", "{a: ".repeat(100_000)),
            ("nested flow sequences", "[".repeat(100_000)),
            ("nested block sequences", "- ".repeat(100_000)),
            ("nested JSON", "{\"a\":".repeat(100_000)),
        ] {
            let error = read(&text).map(|tree| tree.root).expect_err(name);
            assert!(error.message.contains("limit"), "{name}: {}", error.message);
        }
    }
}
