use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};

use super::*;

#[track_caller]
fn assert_wrapped(text: &str, expected: &str) {
    let docs = RustDoc(text.lines().map(str::to_owned).collect());
    // Twenty columns are left for the text.
    assert_eq!(wrap(&docs, MARGIN - COMMENT - 20).join("\n"), expected);
}

#[test]
fn words_fill_lines() {
    assert_wrapped("a short line", "a short line");
    assert_wrapped(
        "one two three four five six seven",
        "one two three four\nfive six seven",
    );
    assert_wrapped(
        "one two three four five\nsix\nseven",
        "one two three four\nfive six seven",
    );
    assert_wrapped(
        "a_word_that_is_longer_than_a_line b",
        "a_word_that_is_longer_than_a_line\nb",
    );
    assert_wrapped("één twee drie vier: vijf", "één twee drie vier:\nvijf");
}

#[test]
fn lines_below_marks_are_indented() {
    assert_wrapped(
        "- one two three four five\n- six\n  1. seven eight nine ten",
        "- one two three four\n  five\n- six\n  1. seven eight\n     nine ten",
    );
    assert_wrapped(
        "> one two three four five\n>\n> - six seven eight nine",
        "> one two three four\n> five\n>\n> - six seven eight\n>   nine",
    );
}

#[test]
fn what_is_no_paragraph_stays() {
    for line in [
        "### one two three four five",
        "| one two | three four |\n| --- | --- |\n| five six seven eight | nine |",
        "```text\none two three four five six\n```",
        "- ````text\n  ```\n  one two three four five\n  ````",
    ] {
        assert_wrapped(line, line);
    }
}

#[test]
fn words_that_would_be_marks_do_not_start_lines() {
    assert_wrapped("one two three four - five", "one two three four -\nfive");
    assert_wrapped("one two three four # five", "one two three four #\nfive");
    assert_wrapped("one two three fou 1. five", "one two three fou 1.\nfive");
    assert_wrapped("one two three four > five", "one two three four >\nfive");
    assert_wrapped(
        "one two three four **five**",
        "one two three four\n**five**",
    );
}

#[test]
fn code_and_breaks_stay_whole() {
    assert_wrapped(
        "one two three `four five` six",
        "one two three\n`four five` six",
    );
    assert_wrapped(
        "one ``two ` three`` four five",
        "one ``two ` three``\nfour five",
    );
    assert_wrapped(
        "one \\`two three four\\` five",
        "one \\`two three\nfour\\` five",
    );
    assert_wrapped(
        "one two three four five\\\nsix",
        "one two three four\nfive\\\nsix",
    );
}

/// What rustdoc reads, with a blank for each end of a line.
fn read(text: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut words = String::new();
    let mut read = Vec::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::SoftBreak => words.push(' '),
            other => {
                read.extend([std::mem::take(&mut words), format!("{other:?}")]);
            }
        }
    }
    read
}

/// Pieces of paragraphs as `translate` writes them.
fn paragraph() -> impl Strategy<Value = String> {
    let words = [
        "one",
        "two,",
        "three.",
        "-",
        "--",
        "---",
        "+",
        "\\*",
        "=",
        "===",
        "#",
        "##",
        ">",
        "\\>",
        "1.",
        "2)",
        "12",
        ":",
        "|",
        "a|b",
        "\\|",
        "`four`",
        "`five six`",
        "`` seven ` ``",
        "[eight nine](https://a.example/b_c)",
        "<https://a.example>",
        "**ten eleven**",
        "*twelve*",
        "~~thirteen~~",
        "\\[x]",
        "\\<b>",
        "\\`",
        "\\\\",
        "\"quoted",
        "end\"",
        "it's",
        "&lt;",
        "\\&lt;",
        "c:\\d",
        "_",
        "__",
        "fourteen\\\nfifteen",
        "~",
        "\\#",
        "...",
    ];
    proptest::collection::vec(proptest::sample::select(words.to_vec()), 1..30)
        .prop_map(|words| format!("word {}", words.join(" ")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn the_text_stays_the_same(
        blocks in proptest::collection::vec((paragraph(), 0..6_usize), 1..5),
        width in 8..60_usize,
    ) {
        let mut lines = Vec::new();
        for (paragraph, kind) in blocks {
            let (first, below) = [("", ""), ("- ", "  "), ("> ", "> "), ("10. ", "    "), ("- > ", "  > "), ("### ", "")][kind];
            let mut prefix = first;
            if !lines.is_empty() {
                lines.push(String::new());
            }
            for line in paragraph.lines() {
                lines.push(format!("{prefix}{line}"));
                prefix = below;
            }
        }
        let docs = RustDoc(lines);
        let wrapped = wrap(&docs, MARGIN - COMMENT - width);
        prop_assert_eq!(read(&wrapped.join("\n")), read(&docs.0.join("\n")), "{}", wrapped.join("\n"));
    }
}
