//! What a page shows, and that nothing else gets onto it.

mod html;

use proptest::prelude::*;

use super::*;

#[track_caller]
fn assert_markdown(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(markdown(text).join("\n"), *expected, "for {text:?}");
    }
}

#[test]
fn prose_stays_as_it_is() {
    let texts = [
        "Retrieves details of a given customer by customer's `id` or `source_id`.",
        "Sorted by created_at, 2 * 3 < 7, ~100 items & more: 50% off!",
        "An **important** *note* about ~~old~~ things.",
        "See [the guide](https://example.com/guide?a=1#b) or <https://example.com>.",
        "- one\n- two\n  - nested\n- three",
        "1. one\n2. two\n\nAfter the list.",
        "- [x] done\n- [ ] open",
        "> A quotation\n>\n> of two paragraphs.",
        "| Name | Value |\n| --- | ---: |\n| `a_b` | 1 |",
        "First.\n\n---\n\nSecond.",
    ];
    for text in texts {
        assert_eq!(markdown(text).join("\n"), text);
    }
}

#[test]
fn a_paragraph_is_one_line() {
    assert_markdown(&[
        (
            "\n\nfolded\nby   the\r\nauthor\n\n\n",
            "folded by the author",
        ),
        ("hard  \nbreak", "hard\\\nbreak"),
        ("with<br />a<br>tag", "with\\\na\\\ntag"),
    ]);
}

#[test]
fn code_is_never_run() {
    assert_markdown(&[
        ("```\nfn main() {}\n```", "```text\nfn main() {}\n```"),
        ("```rust,no_run\nx\n```", "```text\nx\n```"),
        ("~~~\nx\n~~~", "```text\nx\n```"),
        ("````\n```\nx\n```\n````", "````text\n```\nx\n```\n````"),
        ("    indented();", "```text\nindented();\n```"),
        (
            "- item\n\n      code()",
            "- item\n\n  ```text\n  code()\n  ```",
        ),
        ("> ```\n> x", "> ```text\n> x\n> ```"),
        ("```\nunterminated", "```text\nunterminated\n```"),
    ]);
}

#[test]
fn html_becomes_text() {
    assert_markdown(&[
        ("a `Vec` of <T>", "a `Vec` of \\<T>"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("x <img src=y onerror=z>", "x"),
        (
            "<p>One <b>bold</b> word</p><p>two</p>",
            "One **bold** word\n\ntwo",
        ),
        ("<!-- hidden -->\nshown", "shown"),
        ("2 &divide; 1 &lt;b&gt; &amp;copy;", "2 ÷ 1 \\<b> \\&copy;"),
        ("<T:Trait>", "\\<T:Trait>"),
    ]);
}

#[test]
fn only_safe_links_are_links() {
    assert_markdown(&[
        ("[x](javascript:alert%281%29)", "x"),
        ("[x](JaVaScRiPt:alert)", "x"),
        ("[x](../other)", "x"),
        ("[x]\n\n[x]: data:text/html,x", "x"),
        (
            "![a picture](https://example.com/p.png)",
            "[a picture](https://example.com/p.png)",
        ),
        (
            "write to <a@example.com>",
            "write to [a@example.com](mailto:a@example.com)",
        ),
        (
            "see https://example.com/a_b.",
            "see <https://example.com/a_b>.",
        ),
        (
            "(https://example.com/x_(y))",
            "(<https://example.com/x_(y)>)",
        ),
        (
            "at https://{cluster}.example.com",
            "at `https://{cluster}.example.com`",
        ),
    ]);
}

#[test]
fn brackets_are_no_paths_of_items() {
    assert_markdown(&[
        ("a list [1, 2]", "a list \\[1, 2]"),
        ("[Vec<T>]", "\\[Vec\\<T>]"),
        ("[`Client`]", "\\[`Client`]"),
        ("a note[^1]", "a note\\[^1]"),
    ]);
}

#[test]
fn headings_stand_below_those_of_the_item() {
    assert_markdown(&[(
        "# One\n\n##### Five\n\nSetext\n---",
        "### One\n\n###### Five\n\n#### Setext",
    )]);
}

#[test]
fn misleading_characters_are_shown() {
    assert_markdown(&[
        ("a\u{202e}b\0c", "a\u{fffd}b\u{fffd}c"),
        ("a&#x202e;b", "a\u{fffd}b"),
        ("a\rb\u{2028}c\td", "a b c d"),
        ("a\u{200b}b", "ab"),
    ]);
}

#[test]
fn a_text_that_is_too_long_is_cut_and_says_so() {
    let lines = markdown(&"word word\n\n".repeat(1_000_000));
    assert_eq!(lines.last().map(String::as_str), Some(CUT_NOTE));
    assert!(lines.join("\n").len() <= LONGEST_DOCS + 100);
}

#[test]
fn deep_nesting_is_flattened() {
    let lines = markdown(&format!("{}deep", "> ".repeat(5_000)));
    assert_eq!(lines, [format!("{}deep", "> ".repeat(8))]);
}

#[test]
fn the_summary_is_the_title_or_the_first_sentence() {
    let cases = [
        (Some("Get <T>"), Some("x"), Some("Get \\<T>")),
        (Some(" "), Some("One. Two."), Some("One.")),
        (None, Some("# Heading\n\nText"), Some("Heading")),
        (
            None,
            Some("Use e.g. `a. b` here. Then"),
            Some("Use e.g. `a. b` here."),
        ),
        (None, Some("```\nx\n```"), None),
        (None, None, None),
    ];
    for (title, description, expected) in cases {
        assert_eq!(
            summary(title, description).as_deref(),
            expected,
            "for {description:?}"
        );
    }
}

#[test]
fn inline_code_holds_any_text() {
    let cases = [
        ("a", "`a`"),
        ("", "`\"\"`"),
        (" ", "` `"),
        ("`", "`` ` ``"),
        ("a``b", "```a``b```"),
        (" a", "`  a `"),
        ("a\nb", "`a b`"),
    ];
    for (text, expected) in cases {
        assert_eq!(inline_code(text), expected);
    }
}

/// Pieces of Markdown that do harm where they are not read as rustdoc reads them.
fn hostile() -> impl Strategy<Value = String> {
    let fragments = [
        "```",
        "~~~",
        "````rust",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "10) ",
        "> ",
        "# ",
        "* ",
        "_",
        "**",
        "~~",
        "`",
        "``",
        "<script>",
        "</p>",
        "<br/>",
        "<!--",
        "-->",
        "<T>",
        "<T:x>",
        "&lt;",
        "&#96;",
        "&#x202e;",
        "[x]",
        "[",
        "](",
        ")",
        "![",
        "!",
        "[x]: javascript:a",
        "(javascript:a)",
        "(https://a.b)",
        "https://a.b/c",
        "http://",
        "mailto:a@b",
        "|",
        "| a | b |\n|---|---|\n",
        "\\",
        "\u{202e}",
        "\0",
        "\r",
        "---",
        "===",
        "[^1]",
        "[^1]: ",
        "word",
        "a_b",
        ":",
        "<?",
        "<![CDATA[",
        "<pre>",
        "<a href=\"x\">",
        "- [ ] ",
        "\u{a0}",
        "fn main() {}",
    ];
    proptest::collection::vec(proptest::sample::select(fragments.to_vec()), 0..24)
        .prop_map(|parts| parts.concat())
}

fn words() -> &'static str {
    r#" ?([A-Za-z0-9,.()'"/:;?!%=+-]{1,6} ?){1,4}"#
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn every_text_is_safe(text in prop_oneof![hostile(), any::<String>()]) {
        let lines = markdown(&text);
        let page = lines.join("\n");
        prop_assert!(safe::is_safe(&page), "{page:?}");
        let is_printable = |c: char| !c.is_control() && !is_bidirectional_control(c);
        prop_assert!(lines.iter().all(|line| line.chars().all(is_printable)), "{page:?}");
        let is_blank = |line: Option<&String>| line.is_some_and(|line| line.trim().is_empty());
        prop_assert!(!is_blank(lines.first()) && !is_blank(lines.last()), "{page:?}");
    }

    #[test]
    fn words_and_code_need_no_rewriting(
        start in "[A-Za-z]|`[!-_a-~]`[.,a-z]",
        pieces in proptest::collection::vec((words(), "[!-_a-~]( ?[!-_a-~]){0,8}"), 0..4),
        end in words(),
    ) {
        let pieces: String = pieces.iter().map(|(words, code)| format!("{words}`{code}`")).collect();
        let text = format!("{start}{pieces}{}", end.trim_end());
        prop_assume!(is_words_and_code(&text));
        prop_assert_eq!(rewritten(&text), vec![text.clone()]);
        if is_words(&text) {
            prop_assert_eq!(rewritten_plain(&text), text);
        }
    }

    #[test]
    fn plain_text_is_shown_as_it_is(text in prop_oneof![hostile(), any::<String>()]) {
        let line = plain_text(&text);
        prop_assert!(!line.contains('\n'));
        prop_assert!(safe::is_safe(&line), "{line:?}");
        let shown: String = read_blocks(&line).into_iter().flat_map(|block| match block {
            Block::Paragraph(pieces) => pieces,
            other => panic!("{other:?}"),
        }).map(|piece| match piece {
            Inline::Text(text) | Inline::Code(text) | Inline::Url(text) => text,
            other => panic!("{other:?}"),
        }).collect();
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(words(&shown), words(&clean(&text)));
    }

    #[test]
    fn inline_code_is_one_code_span(text in prop_oneof![hostile(), any::<String>()]) {
        let code = inline_code(&text);
        let blocks = read_blocks(&code);
        prop_assert!(
            matches!(blocks.as_slice(), [Block::Paragraph(pieces)] if matches!(pieces.as_slice(), [Inline::Code(_)]))
                || clean(&text).trim().is_empty(),
            "{code:?} {blocks:?}"
        );
    }
}
