//! How the program talks.

use super::{DOCUMENT, Place, assert_refused};

/// A document with a key that nobody knows.
fn misspelt() -> Place {
    let text = DOCUMENT.replace("paths: {}", "paths: {}\nsecurty: []");
    Place::new().put("pets.yaml", &text)
}

#[test]
fn findings_are_shown_as_they_are_wanted() {
    let place = misspelt();
    let run = |format: &str| {
        let arguments = ["generate", "pets.yaml", "--message-format", format];
        let output = place.command(&arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        (
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let (out, err) = run("human");
    assert_eq!(out, "");
    assert!(err.contains("4 | securty: []\n  | ^^^^^^^\n"), "{err}");
    let (out, err) = run("short");
    assert_eq!(out, "");
    let line = "pets.yaml:4:1: warning[unknown-keyword]: `securty`";
    assert!(err.starts_with(line), "{err}");
    let (out, err) = run("github");
    let line = "::warning file=pets.yaml,line=4,col=1,title=unknown-keyword::`securty`";
    assert!(out.starts_with(line), "{out}");
    assert!(!err.contains("securty"), "{err}");
    let (out, err) = run("json");
    assert_eq!(out.lines().count(), 1, "{out}");
    assert!(out.contains("\"code\":\"unknown-keyword\""), "{out}");
    assert!(!err.contains("securty"), "{err}");
}

#[test]
fn errors_of_documents_are_shown_as_they_are_wanted() {
    let place = Place::new().put("wrong.yaml", "openapi: 3.0.3\ninfo: [\n");
    let short = ["--message-format", "short"];
    for arguments in [
        &["generate", "wrong.yaml"][..],
        &["diff", "pets.yaml", "wrong.yaml"],
    ] {
        let (code, err) = place.run(&[arguments, &short].concat());
        assert_eq!(code, 1);
        assert!(err.starts_with("wrong.yaml:"), "{err}");
        assert!(err.contains(": error[syntax]: "), "{err}");
    }
}

#[test]
fn text_has_colours_on_terminals_and_where_they_are_wanted() {
    let place = misspelt();
    let (_, err) = place.run(&["generate", "pets.yaml"]);
    assert!(!err.contains('\u{1b}'), "{err}");
    let (_, err) = place.run(&["generate", "pets.yaml", "--color", "always"]);
    assert!(err.contains('\u{1b}'), "{err}");
}

#[test]
fn a_quiet_run_tells_errors_alone() {
    let place = misspelt();
    let quiet = place.run(&["generate", "pets.yaml", "--quiet"]);
    assert_eq!(quiet, (0, String::new()));
    let place = place.put("pets.yaml", "openapi: 3.0.3\ninfo: [\n");
    assert_refused(
        place.run(&["generate", "pets.yaml", "-q"]),
        1,
        &["error[syntax]"],
    );
}

#[test]
fn stages_are_told_to_those_who_ask() {
    let place = Place::new();
    let (_, err) = place.run(&["generate", "pets.yaml"]);
    assert!(!err.contains(" … "), "{err}");
    let (code, err) = place.run(&["generate", "pets.yaml", "-v"]);
    assert_eq!(code, 0);
    let lines = err.lines().filter(|line| line.contains(" … "));
    assert_eq!(lines.clone().count(), 6, "{err}");
    for line in lines {
        assert!(line.ends_with(" s"), "{err}");
    }
}

#[test]
fn notes_are_printed_where_they_are_asked_for() {
    // What stands beside a reference in 3.0 and says nothing new.
    let name = "{$ref: '#/components/schemas/Name', type: string}";
    let text = DOCUMENT.replace(
        "{type: string}}}",
        &format!("{name}}}}}, Name: {{type: string}}"),
    );
    let place = Place::new().put("pets.yaml", &text);
    let (_, quiet) = place.run(&["generate", "pets.yaml"]);
    assert!(!quiet.contains("note["), "{quiet}");
    let (code, told) = place.run(&["generate", "pets.yaml", "-v"]);
    assert!(told.contains("note[redundant-sibling]"), "{told}");
    assert_eq!(code, 0);
}
