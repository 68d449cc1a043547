//! Names of overlays: the line that a warning shows works as it is typed, and a name that is taken is an error.

use std::num::NonZeroUsize;

use specsmith::{Entry, Output, Report, Settings, Sources, generate};

/// Two schemas, properties and parameters for each name, operations whose ids are alike, and a schema that Rust has the name of.
const DOCUMENT: &str = r#"openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /a b/{id}:
    get:
      operationId: getIt
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: Id, in: query, schema: {type: string}}
      responses: {"204": {description: D}}
    put: {operationId: get_it, parameters: [{$ref: '#/components/parameters/id'}], responses: {"204": {description: D}}}
components:
  parameters: {id: {name: id, in: path, required: true, schema: {type: string}}}
  schemas:
    Option: {type: object, properties: {foo-bar: {type: string}, fooBar: {type: integer}, extra: {type: boolean}}}
    customer: {type: integer}
    Holder: {type: object, properties: {a: {oneOf: [{type: object, title: x, properties: {b: {}, B: {}}}, {type: string}]}}}
    Customer: {type: string}
"#;

/// Generates a crate of the document, with these actions.
fn run(actions: &[String]) -> Result<Output, Report> {
    let mut sources = Sources {
        documents: [("a.yaml".to_owned(), DOCUMENT.to_owned())].into(),
        ..Sources::default()
    };
    if !actions.is_empty() {
        let head = "overlay: 1.0.0\ninfo: {title: T, version: v}\nactions:\n";
        let lines: String = actions.iter().map(|line| format!("  {line}\n")).collect();
        sources
            .overlays
            .insert("a.overlay.yaml".to_owned(), format!("{head}{lines}"));
    }
    let settings = Settings {
        crate_name: "a".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "test".to_owned(),
        threads: NonZeroUsize::MIN,
    };
    generate(&sources, &settings)
}

/// The line of an overlay that a warning shows.
fn shown(entry: &Entry) -> String {
    let help = entry.help.as_deref().expect("help");
    let (_, line) = help.split_once('`').expect("a line");
    line.trim_end_matches('`').to_owned()
}

#[test]
fn the_lines_that_warnings_show_keep_all_names_and_silence_the_warnings() {
    let before = run(&[]).expect("a crate");
    let warnings = before.warnings.entries();
    let lines: Vec<String> = warnings
        .filter(|entry| entry.code == "name-collision")
        .map(shown)
        .collect();
    assert_eq!(lines.len(), 6, "{}", before.warnings);
    let after = run(&lines).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(after.warnings.to_string(), "");
    for (path, text) in &before.files {
        assert!(after.files.get(path) == Some(text), "{path} is another");
    }
}

#[test]
fn a_name_that_is_taken_is_an_error() {
    let path = "$.components.schemas";
    let cases = [
        (vec![("Customer", "Option")], "Option"),
        (vec![("Customer", "X"), ("Option", "X")], "X"),
    ];
    for (names, taken) in cases {
        let actions = names.iter().map(|(schema, name)| {
            format!(
                "- {{target: {path}.{schema}, description: d, update: {{x-rust-name: {name}}}}}"
            )
        });
        let report = run(&actions.collect::<Vec<_>>()).expect_err("an error");
        let text = report.to_string();
        let expected = "error[given-name-collision] a.overlay.yaml:";
        assert!(text.contains(expected), "{text}");
        assert!(text.contains(&format!("the type name `{taken}`")), "{text}");
    }
}

#[test]
fn a_name_of_an_overlay_wins_over_one_of_the_document() {
    let action =
        "- {target: $.components.schemas.Option, description: d, update: {x-rust-name: Customer}}";
    let output = run(&[action.to_owned()]).expect("a crate");
    let file = &output.files["src/types/customer.rs"];
    assert!(file.contains("pub foo_bar:"), "{file}");
}
