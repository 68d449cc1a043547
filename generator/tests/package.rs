//! What surrounds the types and the client: the manifest and the front page, for documents of every kind.

use std::collections::BTreeMap;

use specsmith::{Files, Settings, Sources, generate};

/// The files of a crate made from a document with this title and this rest.
fn files(title: &str, rest: &str) -> Files {
    let text = format!("openapi: 3.0.3\ninfo: {{title: {title:?}, version: '1'}}\n{rest}");
    let sources = Sources {
        documents: BTreeMap::from([("spec.yaml".to_owned(), text)]),
        ..Sources::default()
    };
    let settings = Settings {
        command: "codegen".to_owned(),
        crate_version: "1.2.3".to_owned(),
        ..Settings::new("a-crate-with-a-long-name")
    };
    match generate(&sources, &settings) {
        Ok(output) => output.files,
        Err(report) => panic!("{report}"),
    }
}

const TYPES: &str = "paths: {}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
";

const OPERATION: &str = "paths:
  /pets:
    get:
      tags: [type]
      operationId: pets
      responses:
        '200':
          description: Pets
          content:
            application/json:
              schema: {type: object, properties: {born: {type: string, format: date}}}
              example: {born: 'a\"## b', '```': '# fn main() {}'}
";

#[test]
fn a_crate_without_operations_depends_on_no_client() {
    let manifest = &files("Pets", TYPES)["Cargo.toml"];
    for name in ["bytes", "chrono", "http", "reqwest", "tokio", "client"] {
        let line = manifest.lines().find(|line| line.starts_with(name));
        assert_eq!(line, None);
    }
    assert!(manifest.contains("default = []"), "{manifest}");
}

#[test]
fn every_dependency_of_the_client_is_optional() {
    let manifest = &files("Pets", OPERATION)["Cargo.toml"];
    let (_, dependencies) = manifest
        .split_once("[dependencies]\n")
        .expect("dependencies");
    let (dependencies, _) = dependencies.split_once("\n[").expect("an end");
    let always: Vec<&str> = dependencies
        .lines()
        .filter(|line| !line.is_empty() && !line.contains("optional = true"))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(always, ["chrono", "serde", "serde_json"]);
}

#[test]
fn what_registries_limit_is_within_the_limits() {
    let title = "word ".repeat(200);
    for rest in [TYPES, OPERATION] {
        let files = files(&title, rest);
        let line = |start: &str| {
            let mut lines = files["Cargo.toml"].lines();
            lines
                .find_map(|line| line.strip_prefix(start))
                .expect("a line")
        };
        assert!(line("description = ").len() < 200);
        let keywords: Vec<&str> = line("keywords = ").split(", ").collect();
        assert!(keywords.len() <= 5);
        assert!(keywords.iter().all(|keyword| keyword.len() <= 24));
    }
}

#[test]
fn a_title_that_is_empty_is_the_name_of_the_crate() {
    let files = files("", TYPES);
    let name = "a-crate-with-a-long-name";
    assert!(files["Cargo.toml"].contains(&format!("description = \"Types for {name}\"")));
    assert!(files["src/lib.rs"].contains(&format!("//! Types for `{name}`.")));
}

#[test]
fn a_title_cannot_add_to_the_manifest() {
    let manifest = &files("a\"\n[dependencies]\nevil = \"1\" # ", TYPES)["Cargo.toml"];
    assert!(!manifest.contains("\nevil"), "{manifest}");
    assert_eq!(manifest.matches("[dependencies]\n").count(), 1);
}

#[test]
fn an_example_cannot_end_its_literal_or_its_code_block() {
    let lib = &files("Pets", OPERATION)["src/lib.rs"];
    let (_, example) = lib.split_once("let json = r###\"{").expect("three marks");
    let (example, _) = example
        .split_once("}\"###;")
        .expect("the end of the literal");
    assert!(example.contains("fn main() {}"), "{example}");
    let fences = lib.lines().filter(|line| line.starts_with("//! ```"));
    assert_eq!(fences.count() % 2, 0);
}

#[test]
fn a_server_without_a_host_is_set_in_the_example() {
    let relative = format!("servers: [{{url: /v1}}]\n{OPERATION}");
    let absolute = format!("servers: [{{url: 'https://api.example.org'}}]\n{OPERATION}");
    let sets_it = |rest: &str| files("Pets", rest)["src/lib.rs"].contains("    .base_url(");
    assert!(sets_it(OPERATION));
    assert!(sets_it(&relative));
    assert!(!sets_it(&absolute));
}

#[test]
fn a_server_that_gets_no_credentials_is_replaced_in_the_example() {
    let secured = "security: [{key: []}]\ncomponents: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n";
    let sets_it = |servers: &str, rest: &str| {
        let document = format!("servers: [{servers}]\n{OPERATION}{rest}");
        let files = files("Pets", &document);
        let page = &files["src/lib.rs"];
        assert_eq!(
            page.contains("plain `http`, by which no credentials"),
            page.contains("    .base_url(")
        );
        page.contains("    .base_url(")
    };
    assert!(sets_it("{url: 'http://api.example.org'}", secured));
    assert!(!sets_it("{url: 'http://api.example.org'}", ""));
    assert!(!sets_it("{url: 'http://localhost:8080'}", secured));
    assert!(!sets_it(
        "{url: 'http://api.example.org'}, {url: 'https://api.example.org'}",
        secured
    ));
}

#[test]
fn links_name_items_without_the_mark_of_raw_identifiers() {
    let lib = &files("Pets", OPERATION)["src/lib.rs"];
    assert!(lib.contains("[`Client::r#type`](Client::type)"), "{lib}");
}

#[test]
fn formatting_leaves_the_sources_as_they_are() {
    let settings = &files("Pets", TYPES)["src/.rustfmt.toml"];
    assert!(settings.ends_with("disable_all_formatting = true\n"));
}

#[test]
fn the_guide_is_for_users_of_the_client() {
    assert!(!files("Pets", TYPES).contains_key("src/guide.rs"));
    let guide = &files("Pets", OPERATION)["src/guide.rs"];
    assert!(guide.contains("client.r#type().pets().send()"), "{guide}");
    assert!(!guide.contains(['«', '»']), "{guide}");
    assert!(!guide.contains("pub mod authentication"));
}

#[test]
fn an_example_of_the_guide_is_run_where_it_can_be_sent() {
    let key = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n";
    let is_run = |rest: &str| {
        let guide = &files("Pets", rest)["src/guide.rs"];
        let (_, page) = guide.split_once("/// Testing your code").expect("a page");
        page.contains("/// ```\n/// # #[cfg(all(feature = \"mock\"")
    };
    assert!(is_run(OPERATION));
    assert!(is_run(&format!("{key}security: [key: []]\n{OPERATION}")));
    let own_server = OPERATION.replace("tags: [type]", "tags: [type]\n      servers: [{url: /v2}]");
    assert!(!is_run(&own_server));
}
