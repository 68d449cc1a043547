use proptest::prelude::*;

use super::*;
use crate::diagnostic::Place;

fn sources(text: &str) -> Sources {
    Sources {
        documents: [("a.yaml".to_owned(), text.to_owned())].into(),
        ..Sources::default()
    }
}

fn source(pointer: &str) -> Place {
    let pointer = Pointer::from_fragment(pointer).expect("a pointer");
    Place::Source {
        path: "a.yaml".to_owned(),
        pointer,
    }
}

fn diagnostic(code: Code, place: Place, message: &str) -> Diagnostic {
    Diagnostic::at(code, place, message)
}

fn render(text: &str, diagnostics: Vec<Diagnostic>) -> String {
    Report::new(diagnostics, &sources(text)).to_string()
}

#[test]
fn an_entry_shows_its_line() {
    let diagnostic = diagnostic(Code::InvalidNode, source("#/b/key"), "it is wrong")
        .with_help("do better")
        .with_related(source("#/a"), "the other one");
    let expected = "\
error[invalid-node]: it is wrong
 --> a.yaml:3:8
  |
3 |   key: 'two'
  |        ^^^^^
  |
 ::: a.yaml:1:1
  |
1 | a: 1
  | - the other one
  |
  = at: #/b/key
  = help: do better
";
    let text = "a: 1\nb:\n  key: 'two'\n";
    assert_eq!(render(text, vec![diagnostic]), expected);
}

#[test]
fn entries_are_in_the_order_of_the_text_and_none_is_there_twice() {
    let last = diagnostic(Code::InvalidNode, source("#/b"), "last");
    let first = diagnostic(Code::InvalidKeyword, source("#/a"), "first");
    let report = Report::new(vec![last.clone(), first, last], &sources("a: 1\nb: 2\n"));
    let messages: Vec<_> = report
        .entries()
        .map(|entry| entry.message.as_str())
        .collect();
    assert_eq!(messages, ["first", "last"]);
    assert_eq!((report.errors(), report.warnings()), (1, 1));
    assert!(report.to_string().ends_with("\n\n1 error, 1 warning\n"));
}

#[test]
fn the_same_about_many_places_is_one_entry() {
    let text: String = (1..=8).map(|line| format!("k{line}: 1\n")).collect();
    let about = |line| {
        let place = source(&format!("#/k{line}"));
        diagnostic(Code::InvalidKeyword, place, "the same").with_help("do better")
    };
    let report = Report::new((1..=8).map(about).collect(), &sources(&text));
    let expected = "\
warning[invalid-keyword]: the same
 --> a.yaml:1:5
  |
1 | k1: 1
  |     ^
  |
  = at: #/k1
  = help: do better
  = note: the same at a.yaml:2:5 #/k2
  = note: the same at a.yaml:3:5 #/k3
  = note: the same at a.yaml:4:5 #/k4
  = note: the same at a.yaml:5:5 #/k5
  = note: the same at 3 more places
";
    assert_eq!(report.to_string(), expected);
    assert_eq!(report.warnings(), 1);
    let counts: Vec<_> = report.entries().map(Entry::count).collect();
    assert_eq!(counts, [8]);
}

#[test]
fn notes_are_shown_to_those_who_ask() {
    let note = diagnostic(Code::RedundantSibling, source("#/a"), "as it is meant");
    let report = Report::new(vec![note], &sources("a: 1\n"));
    assert!(report.is_empty());
    assert_eq!(report.to_string(), "");
    let shown = report.with_notes().to_string();
    assert!(
        shown.starts_with("note[redundant-sibling]: as it is meant\n --> a.yaml:1:1\n"),
        "{shown}"
    );
}

#[test]
fn nothing_to_say_is_empty() {
    let report = Report::new(Vec::new(), &sources(""));
    assert!(report.is_empty());
    assert_eq!(report.to_string(), "");
}

#[test]
fn a_place_without_a_text_is_a_pointer() {
    let diagnostic = Diagnostic::new(Code::InvalidNode, &Pointer::root().key("a"), "it is wrong");
    assert_eq!(
        render("", vec![diagnostic]),
        "error[invalid-node]: it is wrong\n |\n = at: #/a\n"
    );
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!(
        "{{\"a\": \"{}\", \"b\": \"{}\"}}",
        "x".repeat(5_000_000),
        "y".repeat(5_000_000)
    );
    let shown = render(
        &text,
        vec![diagnostic(Code::UnknownKeyword, source("#/b"), "here")],
    );
    assert!(shown.len() < 600, "{}", shown.len());
    assert_eq!(marked(&shown), "\"b\"");
    assert!(shown.contains(" --> a.yaml:1:5000011\n"), "{shown}");
}

/// What stands above the carets.
fn marked(shown: &str) -> String {
    let lines: Vec<Vec<char>> = shown.lines().map(|line| line.chars().collect()).collect();
    let is_marks = |line: &&Vec<char>| line.contains(&'^');
    let marks = lines.iter().find(is_marks).expect("carets");
    let row = lines.iter().position(|line| line == marks).expect("a row");
    let above = lines[row - 1].iter().zip(marks);
    let above = above.filter_map(|(character, mark)| (*mark == '^').then_some(character));
    above.collect()
}

#[test]
fn carets_stand_under_whole_tokens() {
    let mut long = format!("a: {} # ", "x".repeat(400));
    long.push_str(&"y".repeat(400));
    for (text, pointer, code, expected) in [
        ("a: strung # it\n", "#/a", Code::UnsupportedType, "strung"),
        ("a: strung\n", "#/a", Code::UnknownKeyword, "a"),
        ("a: strung\r\n", "#/a", Code::UnsupportedType, "strung"),
        (
            "\u{feff}a: strung\n",
            "#/a",
            Code::UnsupportedType,
            "strung",
        ),
        ("ä: {'ü ß': x}\n", "#/ä/ü ß", Code::UnknownKeyword, "'ü ß'"),
        (
            "{\t\"a\" : \"b c\"}",
            "#/a",
            Code::UnsupportedType,
            "\"b c\"",
        ),
        ("{\"ü\": [1, 2]}", "#/ü", Code::UnsupportedType, "\"ü\""),
        ("[a, [b, c]]", "#/1", Code::UnsupportedType, "["),
        ("- key: 1\n", "#/0", Code::UnsupportedType, "key"),
        ("a: 'two\n  lines'\n", "#/a", Code::UnsupportedType, "a"),
        ("- 'two\n  lines'\n", "#/0", Code::UnsupportedType, "'two"),
        (&long, "#/a", Code::UnknownKeyword, "a"),
    ] {
        let shown = render(text, vec![diagnostic(code, source(pointer), "here")]);
        assert_eq!(marked(&shown), expected, "{shown}");
    }
}

#[test]
fn carets_stand_under_the_words_at_positions() {
    for (text, column, expected) in [
        ("one two: three", 5, "two"),
        ("a: http://x.y/z?", 4, "http://x.y/z?"),
        ("{'a b': 1}", 2, "'a b'"),
        ("a: 'open", 4, "'"),
        ("a: @b", 4, "@"),
        ("a: ", 4, " "),
    ] {
        let place = Place::Text {
            path: "a.yaml".to_owned(),
            line: 1,
            column,
        };
        let shown = render(text, vec![diagnostic(Code::Syntax, place, "here")]);
        let carets = shown.matches('^').count();
        assert_eq!(carets, expected.chars().count(), "{shown}");
    }
}

#[test]
fn wide_characters_keep_carets_in_their_place() {
    let shown = render(
        "日本: 語\n",
        vec![diagnostic(Code::UnsupportedType, source("#/日本"), "here")],
    );
    let expected = "1 | 日本: 語\n  |       ^^\n";
    assert!(shown.contains(expected), "{shown}");
}

#[test]
fn colours_are_for_those_who_ask() {
    let report = Report::new(
        vec![diagnostic(Code::InvalidNode, source("#/a"), "here")],
        &sources("a: 1\n"),
    );
    assert_eq!(report.render(Style::Plain), report.to_string());
    assert!(!report.to_string().contains('\u{1b}'));
    let colored = report.render(Style::Colored);
    assert!(colored.contains("\u{1b}["), "{colored}");
}

#[test]
fn what_could_deceive_a_terminal_is_spelled_out() {
    let text = "'\u{202e}a': \u{200b}x\u{7f}\n";
    let message = "\u{1b}[2J\r\n\u{2066}";
    let shown = render(
        text,
        vec![diagnostic(
            Code::InvalidNode,
            source("#/\u{202e}a"),
            message,
        )],
    );
    let is_harmless =
        |character: char| character == '\n' || (!character.is_control() && character.is_ascii());
    assert!(shown.chars().all(is_harmless), "{shown:?}");
    assert_eq!(shown.lines().count(), 7, "{shown}");
}

/// A report with a finding of each kind of place.
fn mixed() -> Report {
    let everywhere = |key| {
        diagnostic(Code::UnknownKeyword, source(key), "100 %, `x`: unknown").with_help("remove it")
    };
    let nowhere = Diagnostic::new(Code::InvalidNode, &Pointer::root().key("a"), "wrong");
    let twice = diagnostic(Code::InvalidKeyword, source("#/ü"), "twice")
        .with_related(source("#/b"), "the first");
    let list = vec![everywhere("#/ü"), everywhere("#/b"), nowhere, twice];
    Report::new(list, &sources("'ü': 1\nb: 2\n"))
}

#[test]
fn a_short_report_has_a_line_for_each_place() {
    let expected = "\
error[invalid-node]: wrong
a.yaml:1:1: warning[unknown-keyword]: 100 %, `x`: unknown
a.yaml:2:1: warning[unknown-keyword]: 100 %, `x`: unknown
a.yaml:1:6: warning[invalid-keyword]: twice
";
    assert_eq!(mixed().short(), expected);
}

#[test]
fn a_report_is_an_object_of_json_on_each_line() {
    let text = mixed().json();
    let lines: Result<Vec<serde_json::Value>, _> = text.lines().map(serde_json::from_str).collect();
    let nowhere = serde_json::json!({
        "level": "error", "code": "invalid-node", "message": "wrong", "help": null,
        "file": null, "line": null, "column": null, "end_column": null, "pointer": "#/a",
        "others": [], "related": [],
    });
    let everywhere = serde_json::json!({
        "level": "warning", "code": "unknown-keyword", "message": "100 %, `x`: unknown", "help": "remove it",
        "file": "a.yaml", "line": 1, "column": 1, "end_column": 4, "pointer": "#/ü",
        "others": [{"file": "a.yaml", "line": 2, "column": 1, "end_column": 2, "pointer": "#/b"}], "related": [],
    });
    let twice = serde_json::json!({
        "level": "warning", "code": "invalid-keyword", "message": "twice", "help": null,
        "file": "a.yaml", "line": 1, "column": 6, "end_column": 7, "pointer": "#/ü", "others": [],
        "related": [{
            "file": "a.yaml", "line": 2, "column": 1, "end_column": 2, "pointer": "#/b", "what": "the first",
        }],
    });
    assert_eq!(lines.expect("JSON"), [nowhere, everywhere, twice]);
}

#[test]
fn a_report_can_be_annotations() {
    let expected = "\
::error title=invalid-node::wrong
::warning file=a.yaml,line=1,col=1,title=unknown-keyword::100 %25, `x`: unknown%0Ahelp: remove it%0Athe same at 1 more place
::warning file=a.yaml,line=1,col=6,title=invalid-keyword::twice
";
    assert_eq!(mixed().github(), expected);
}

#[test]
fn each_place_can_be_judged() {
    let judged = mixed().judged(|entry, spot| match (entry.code, spot.line) {
        (Code::UnknownKeyword, 1) => None,
        (Code::InvalidKeyword, _) => Some(Level::Error),
        _ => Some(entry.level),
    });
    let expected = "\
error[invalid-node]: wrong
a.yaml:1:6: error[invalid-keyword]: twice
a.yaml:2:1: warning[unknown-keyword]: 100 %, `x`: unknown
";
    assert_eq!(judged.short(), expected);
    assert!(judged.to_string().contains("2 | b: 2"), "{judged}");
    assert_eq!((judged.errors(), judged.warnings()), (2, 1));
}

proptest! {
    #[test]
    fn any_text_can_be_shown_at_any_place(
        text in "[ \t\r\na-c\"':{}äΩ日😀\u{202e}\u{301}\u{1b}]{0,60}",
        line in 1..6_usize,
        column in 1..70_usize,
    ) {
        let at = |line, column| Place::Text { path: "a.yaml".to_owned(), line, column };
        let finding = diagnostic(Code::Syntax, at(line, column), "here").with_related(at(column, line), "there");
        let report = Report::new(vec![finding], &sources(&text));
        let shown = report.to_string();
        prop_assert!(shown.contains("error[syntax]: here"), "{}", shown);
        prop_assert!(!report.json().is_empty());
        prop_assert!(shown.chars().all(|it| it == '\n' || !it.is_control()), "{:?}", shown);
        prop_assert!(report.render(Style::Colored).contains("here"));
    }
}
