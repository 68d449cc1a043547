//! HTML comes out as Markdown that says the same.

use proptest::prelude::*;

use super::{assert_markdown, markdown};
use crate::translate::rustdoc::{html::decode, safe};

#[test]
fn lists_stay_lists() {
    assert_markdown(&[
        (
            "<p>All:</p><ul> <li> <p>First</p> </li> <li> <p>Second</p> </li> </ul><p>End</p>",
            "All:\n\n- First\n- Second\n\nEnd",
        ),
        ("<ol><li>one<li>two</ol>", "1. one\n2. two"),
        ("<ol start=\"3\"><li>three</li></ol>", "3. three"),
        (
            "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>",
            "- a\n  1. b\n  2. c\n- d",
        ),
        (
            "<ul><li><p>one</p><p>two</p></li><li>three</li></ul>",
            "- one\n\n  two\n\n- three",
        ),
        ("Text <ul><li>a</li></ul> more", "Text\n\n- a\n\nmore"),
        ("<li>a</li><li>b</li><p>c</p>", "- a\n- b\n\nc"),
        (
            "<ul>\n  <li>a</li>\n\n  <li>b</li>\n</ul>\n\nEnd",
            "- a\n- b\n\nEnd",
        ),
        ("- a\n  <ul><li>b</li></ul>\n- c", "- a\n  - b\n- c"),
        (
            "<dl> <dt>Term</dt> <dd> <p>Meaning.</p> </dd> <dt>Other</dt> <dd>More.</dd> </dl>",
            "- **Term**\n\n  Meaning.\n\n- **Other**\n\n  More.",
        ),
        ("</ul></li>a", "a"),
    ]);
}

#[test]
fn links_keep_their_targets() {
    assert_markdown(&[
        (
            "<p>See <a href=\"https://example.com/x?a=1&amp;b=2\">the guide</a>.</p>",
            "See [the guide](https://example.com/x?a=1&amp;b=2).",
        ),
        (
            "or <a target=_blank href='mailto:a@example.com'>write</a>",
            "or [write](mailto:a@example.com)",
        ),
        (
            "<a href=\"https://example.com\">https://example.com</a>",
            "<https://example.com>",
        ),
        (
            "<p><a href=\"#x\">a</a> <a href=\"javascript:b\">b</a></p>",
            "a b",
        ),
        (
            "<a href=\"https://a.example\"><a href=\"https://b.example\">x</a></a>",
            "[x](https://a.example)",
        ),
        ("<p><a name=\"x\"></a>Text</p>", "Text"),
        (
            "<p><code><a href=\"https://example.com\">Get</a></code></p>",
            "[`Get`](https://example.com)",
        ),
        (
            "<p><img src=\"https://example.com/a.png\" alt=\"A plan\"> <img alt=\"B\" src=b.png></p>",
            "[A plan](https://example.com/a.png) B",
        ),
    ]);
}

#[test]
fn words_keep_their_looks() {
    assert_markdown(&[
        (
            "<p>A <b>bold</b>, <i>slanted</i> and <del>old</del> word</p>",
            "A **bold**, *slanted* and ~~old~~ word",
        ),
        ("<p><b> Note: </b>text<b></b></p>", "**Note:** text"),
        ("<p><b>a</b><strong>b</strong></p>", "**ab**"),
        ("<p>x<b>Note:</b>y</p>", "xNote:y"),
        ("<p><b>a <i>b</b> c</i></p>", "**a *b*** c"),
        ("<p><code>a_b &lt;x&gt;*</code></p>", "`a_b <x>*`"),
        ("is <code>*a* `</code> or", "is `` *a* ` `` or"),
        ("<p><code> a </code>b</p>", "`a` b"),
        ("<p>10<sup>2</sup> and 1<sup>st</sup></p>", "10^2 and 1st"),
        ("<p><b><p>a</p><p>b</p></b></p>", "**a**\n\n**b**"),
        ("<p>a **b** `c<d` &lt;e&gt;</p>", "a **b** `c<d` \\<e>"),
    ]);
}

#[test]
fn blocks_stay_blocks() {
    assert_markdown(&[
        (
            "<h2>Head</h2>Text<hr>\n<pre>\n{\n  &quot;a&quot;: 1\n}</pre>",
            "#### Head\n\nText\n\n---\n\n```text\n{\n  \"a\": 1\n}\n```",
        ),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2<br>3</td></tr></table>",
            "| A | B |\n| --- | --- |\n| 1\\|2 3 |  |",
        ),
        (
            "| A |\n|---|\n| <ul><li>a</li><li>b</li></ul> |",
            "| A |\n| --- |\n| a b |",
        ),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        (
            "<note> <p>Take care.</p> </note><Warning>Warning: hot</Warning>",
            "> **Note:** Take care.\n\n> Warning: hot",
        ),
        ("a<br/>b<br><br />c", "a\\\nb\n\nc"),
        ("<div>\n\n**a**\n- b\n\n</div>", "**a**\n\n- b"),
        ("<div>\n- a\n- b\n</div>", "- a\n- b"),
        ("<p>- a</p><p>1. b</p>", "\\- a\n\n1\\. b"),
    ]);
}

#[test]
fn what_only_looks_like_a_tag_stays() {
    assert_markdown(&[
        (
            "Basic <code>, or <customer_id>",
            "Basic \\<code>, or \\<customer_id>",
        ),
        ("<p>A List<String> of <b></p>", "A List\\<String> of \\<b>"),
        ("<p>a < b > c</p>", "a < b > c"),
        ("Map<A, B>", "Map\\<A, B>"),
        ("<p>for <note> and <img></p>", "for \\<note> and \\<img>"),
        ("<p>x <a", "x \\<a"),
    ]);
}

#[test]
fn entities_are_decoded() {
    let cases = [
        ("a&amp;b", "a&b"),
        ("&lt;&#65;&#x42;", "<AB"),
        ("a & b &; &nothing; &", "a & b &; &nothing; &"),
    ];
    for (text, expected) in cases {
        assert_eq!(decode(text), expected);
    }
}

/// HTML of known tags, in any order, around words that are distinct.
fn html() -> impl Strategy<Value = (String, Vec<String>)> {
    let tags = [
        "p",
        "b",
        "i",
        "code",
        "ul",
        "ol",
        "li",
        "a href=\"https://a.example\"",
        "pre",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "td",
        "th",
        "blockquote",
        "h2",
        "div",
        "span",
        "br",
        "hr",
        "strong",
        "s",
        "a href=x",
    ];
    let tag = (proptest::sample::select(tags.to_vec()), any::<bool>());
    let blank = proptest::sample::select(vec!["", " ", "\n", "\n\n", "\n  "]);
    let before = proptest::sample::select(vec!["", "", "**", "- ", "`x` ", "\n1. "]);
    proptest::collection::vec((proptest::collection::vec(tag, 0..4), blank, before), 0..24)
        .prop_map(|parts| {
            let mut html = String::new();
            let mut words = Vec::new();
            for (index, (tags, blank, before)) in parts.into_iter().enumerate() {
                for (tag, is_end) in tags {
                    let name = tag.split(' ').next().unwrap_or_default();
                    html.push_str(&if is_end {
                        format!("</{name}>")
                    } else {
                        format!("<{tag}>")
                    });
                }
                let word = format!("word{index}x");
                html.extend([blank, before, &word]);
                words.push(word);
            }
            (html, words)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn no_word_is_lost((html, words) in html()) {
        let page = markdown(&html).join("\n");
        prop_assert!(safe::is_safe(&page), "{page:?}");
        // Words can touch: tags say how they look, not where they end.
        let found: Vec<String> = page.split("word").skip(1).map(|rest| {
            let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
            format!("word{number}x")
        }).collect();
        prop_assert_eq!(found, words, "{}", page);
    }
}
