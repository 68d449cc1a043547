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
    let diagnostic = diagnostic(Code::InvalidNode, source("#/b/c"), "it is wrong")
        .with_help("do better")
        .with_related(source("#/a"), "the other one");
    let expected = "\
error[invalid-node] a.yaml:3:3 #/b/c: it is wrong
  |
3 |   c: 2
  |   ^
  = help: do better
  = note: also at a.yaml:1:1 #/a: the other one
";
    assert_eq!(render("a: 1\nb:\n  c: 2\n", vec![diagnostic]), expected);
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
warning[invalid-keyword] a.yaml:1:1 #/k1: the same
  |
1 | k1: 1
  | ^
  = help: do better
  = note: the same at a.yaml:2:1 #/k2
  = note: the same at a.yaml:3:1 #/k3
  = note: the same at a.yaml:4:1 #/k4
  = note: the same at a.yaml:5:1 #/k5
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
        shown.starts_with("note[redundant-sibling] a.yaml:1:1"),
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
        "error[invalid-node] #/a: it is wrong\n"
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
        vec![diagnostic(Code::InvalidNode, source("#/b"), "here")],
    );
    assert!(shown.len() < 600, "{}", shown.len());
    let lines: Vec<_> = shown.lines().collect();
    let caret = lines[3].chars().position(|character| character == '^');
    let key = lines[2].chars().collect::<Vec<_>>();
    assert_eq!(caret.and_then(|caret| key.get(caret + 1)), Some(&'b'));
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
    assert_eq!(shown.lines().count(), 4, "{shown}");
}
