use proptest::prelude::*;

use crate::document::read::read;

/// Position, message and help of what is wrong with a text.
fn explained(text: &str) -> (usize, usize, String, String) {
    let error = read(text).map(|tree| tree.root).expect_err(text);
    (error.at.line, error.at.column, error.message, error.help)
}

#[test]
fn slips_of_yaml_have_a_remedy_where_they_are() {
    let cases = [
        // Tabs.
        (
            "a:\n\tb: 1",
            2,
            1,
            "a tab indents this line",
            "indent with spaces",
        ),
        (
            "a:\n  b: 1\n\tc: 1",
            3,
            1,
            "a tab indents this line",
            "indent with spaces",
        ),
        (
            "a:\n  b: 1\n  \tc: 1",
            3,
            3,
            "a tab indents this line",
            "indent with spaces",
        ),
        (
            "a: >\n\tx",
            2,
            1,
            "a tab indents this line",
            "indent with spaces",
        ),
        // Indentation.
        (
            "a:\n  b: x\n   c: 1",
            3,
            4,
            "indented more than `b`, which has a value",
            "by 2 spaces",
        ),
        (
            "a:\n  b: x\n c: 1",
            3,
            2,
            "indented like no line",
            "like the keys beside it",
        ),
        (
            "a:\n  - x\n  b: 1",
            3,
            3,
            "among the items of a list",
            "start it with `- `",
        ),
        (
            "a:\n  b: 1\n  - c",
            3,
            3,
            "item of a list stands among keys",
            "indent the list",
        ),
        (
            "a: x # note\n  b: 1",
            2,
            3,
            "indented like no line",
            "like the keys beside it",
        ),
        // Colons.
        (
            "a:\n  b:x\n  c: 1",
            2,
            3,
            "a space is missing behind the colon of `b`",
            "write `b: …`",
        ),
        ("a: 1\nb\nc: 2", 2, 1, "no colon", "write `b:`"),
        ("a: 1\nb\n  c: 2", 2, 1, "no colon", "write `b:`"),
        ("a: Über: b", 1, 4, "has a `: ` in it", "quotes: 'Über: b'"),
        (
            "a:\n  - b: It's: so",
            2,
            8,
            "has a `: ` in it",
            "put the value in quotes",
        ),
        // Quotes.
        (
            "a: \"open\nb: 1\n",
            1,
            4,
            "quote is never closed",
            "closing quote",
        ),
        ("a: 'it's'", 1, 8, "follows the closing quote", "write ''"),
        ("a: \"\\q\"", 1, 5, "not a valid escape", "backslash twice"),
        // Brackets.
        (
            "a: [1, 2\nb: 1",
            1,
            4,
            "bracket is never closed",
            "closing `]`",
        ),
        (
            "a: {b: 1\nc: 1",
            1,
            4,
            "bracket is never closed",
            "closing `}`",
        ),
        (
            "a: {\n  b: 1\n  c: 1\n}",
            3,
            3,
            "a comma is missing",
            "add a comma, or `}`",
        ),
        ("a: [b, c}", 1, 9, "`}` stands where `]`", "in the order"),
        ("a: [b]]", 1, 7, "follows the end of a value", "remove it"),
        ("a: }", 1, 4, "a value is missing before this", "in quotes"),
        // Characters with a meaning.
        ("a: @b", 1, 4, "cannot start with `@`", "quotes: '@b'"),
        ("a: `b`", 1, 4, "cannot start with ```", "quotes: '`b`'"),
        ("a: %b", 1, 4, "cannot start with `%`", "quotes: '%b'"),
        ("%b: 1", 1, 1, "cannot start with `%`", "in quotes"),
        (
            "a: *b",
            1,
            4,
            "`*b` stands for what `&b` names",
            "quotes: '*b'",
        ),
        ("a: * b", 1, 4, "cannot start with `*`", "quotes: '* b'"),
        ("a: ? b", 1, 4, "cannot start with `?`", "quotes: '? b'"),
        ("a: !<b", 1, 4, "cannot start with `!`", "quotes: '!<b'"),
        (
            "a: - b",
            1,
            4,
            "a list cannot start behind its key",
            "line of its own",
        ),
        (
            "a: | text\n  b",
            1,
            6,
            "text follows `|` or `>`",
            "next line",
        ),
        (
            "a: {{b}}",
            1,
            5,
            "cannot be a key",
            "put text with `{{` in quotes",
        ),
        ("? [a]\n: 1\n", 1, 3, "cannot be a key", "write a string"),
        (
            "a: 1\n---\nb: 2",
            2,
            1,
            "a second document",
            "a file of its own",
        ),
    ];
    assert_explained(&cases);
}

#[test]
fn slips_of_json_have_a_remedy_where_they_are() {
    let cases = [
        (
            "{\"a\": 1,}",
            1,
            8,
            "a comma stands behind the last",
            "remove the comma",
        ),
        (
            "{\"a\": [1,\n]}",
            1,
            9,
            "a comma stands behind the last",
            "remove the comma",
        ),
        (
            "{\"a\": 1\n \"b\": 2}",
            2,
            2,
            "a comma is missing",
            "add a comma, or `}`",
        ),
        (
            "{\"a\": [1 2]}",
            1,
            10,
            "a comma is missing",
            "add a comma, or `]`",
        ),
        ("{\"a\": 'b'}", 1, 7, "no single quotes", "double quotes"),
        (
            "{\"a\": 1, 'b': 2}",
            1,
            10,
            "no single quotes",
            "double quotes",
        ),
        (
            "{\"a\": 1, // b\n\"c\": 2}",
            1,
            10,
            "no comments",
            "remove the comment",
        ),
        (
            "{ // b\n\"c\": 2}",
            1,
            3,
            "no comments",
            "remove the comment",
        ),
        (
            "{\"a\": 1 /* b */}",
            1,
            9,
            "no comments",
            "remove the comment",
        ),
        (
            "{\"a\": 1, b: 2}",
            1,
            10,
            "a key of JSON needs double quotes",
            "\"key\": value",
        ),
        (
            "{\"a\": True}",
            1,
            7,
            "`True` is not a value",
            "double quotes",
        ),
        ("{\"a\": }", 1, 7, "a value is missing", "write a value"),
        ("{\"ä\": ]}", 1, 7, "a value is missing", "write a value"),
        ("{\"a\" 1}", 1, 6, "a colon is missing", "\"key\": value"),
        (
            "{\"a\": 01}",
            1,
            8,
            "not a valid number",
            "without a leading zero",
        ),
        (
            "{\"a\": \"\\q\"}",
            1,
            9,
            "not a valid escape",
            "backslash twice",
        ),
        (
            "{\"a\": \"b\nc\"}",
            1,
            7,
            "not closed on its line",
            "closing quote",
        ),
        (
            "{\"a\": \"b\tc\"}",
            1,
            9,
            "a control character",
            "write a tab as \\t",
        ),
        (
            "{\"a\": {\"b\": [1}}",
            1,
            15,
            "`}` stands where `]`",
            "in the order",
        ),
        (
            "{\"a\": {\"b\": [1]",
            1,
            7,
            "bracket is never closed",
            "closing `}`",
        ),
        (
            "{\"a\": \"b",
            1,
            7,
            "quote is never closed",
            "closing quote",
        ),
        (
            "{\"a\": 1} b",
            1,
            10,
            "follows the end of the document",
            "remove it",
        ),
    ];
    assert_explained(&cases);
}

/// The text, line and column of the slip, and parts of the message and the help.
type Case<'a> = (&'a str, usize, usize, &'a str, &'a str);

#[track_caller]
fn assert_explained(cases: &[Case]) {
    for (text, line, column, message, help) in cases {
        let found = explained(text);
        assert_eq!((found.0, found.1), (*line, *column), "{text}: {found:?}");
        assert!(found.2.contains(message), "{text}: {found:?}");
        assert!(found.3.contains(help), "{text}: {found:?}");
    }
}

proptest! {
    #[test]
    fn any_slip_is_in_the_text_and_in_words_of_ours(
        text in "(\\{\")?[ab1 \t\n:,\\-\\[\\]{}\"'#&*!|>%@`?~ä/\\\\]{0,40}",
    ) {
        if let Err(error) = read(&text) {
            let lines = text.lines().count();
            prop_assert!((1..=lines + 1).contains(&error.at.line), "{:?}", error);
            for raw in ["did not find", "found ", "while ", " at line ", "EOF"] {
                prop_assert!(!error.message.contains(raw), "{:?}", error);
            }
            prop_assert!(!error.help.is_empty(), "{:?}", error);
        }
    }
}
