//! Parts of a document, and what becomes of them.

use super::{Place, assert_refused};

const OPERATIONS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: https://pets.example.com}]
paths:
  /pets:
    get:
      tags: [Pets]
      operationId: listPets
      responses: {'200': {description: Pets, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /orders:
    post: {tags: [Orders], operationId: order, responses: {'204': {description: Ordered}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, born: {type: string, format: date}}}
";

fn place() -> Place {
    Place::new().put("pets.yaml", OPERATIONS)
}

#[test]
fn flags_choose_operations() {
    let place = place();
    let arguments = ["generate", "pets.yaml", "--only", "tag=Pets"];
    assert_eq!(place.run(&arguments).0, 0);
    assert!(place.path("pets/src/client/pets.rs").exists());
    assert!(!place.path("pets/src/client/orders.rs").exists());
    assert!(place.read("pets/src/lib.rs").contains("--only tag=Pets"));

    let arguments = [
        "generate",
        "pets.yaml",
        "--out",
        "rest",
        "--exclude",
        "path=/pe*",
    ];
    assert_eq!(place.run(&arguments).0, 0);
    assert!(!place.path("rest/src/client/pets.rs").exists());
    assert!(
        place
            .read("rest/src/lib.rs")
            .contains("--exclude 'path=/pe*'")
    );
}

#[test]
fn flags_that_choose_nothing_are_refused() {
    let place = place();
    for (pattern, code, part) in [
        ("tag=Pest", 1, "Pets"),
        ("tog=Pets", 2, "none of tag, operation, path and method"),
        ("Pets", 2, "`tag=Pets`"),
    ] {
        let run = place.run(&["generate", "pets.yaml", "--only", pattern]);
        assert_refused(run, code, &[part]);
    }
    let run = place.run(&["generate", "--only", "tag=Pets"]);
    assert_refused(run, 2, &["OPENAPI"]);
}

#[test]
fn types_can_be_had_without_a_client() {
    let place = place();
    assert_eq!(place.run(&["generate", "pets.yaml", "--types-only"]).0, 0);
    assert!(place.path("pets/src/types/pet.rs").exists());
    assert!(!place.path("pets/src/client").exists());
    assert!(!place.read("pets/Cargo.toml").contains("reqwest"));

    let settings = "types-only = true\noutput = \"made\"\n[package]\nname = \"pets\"\n";
    let place = place.put("specsmith.toml", settings);
    assert_eq!(place.run(&["generate"]).0, 0);
    assert!(!place.path("made/src/client").exists());
}

#[test]
fn a_module_has_the_features_that_it_is_given() {
    let settings = "mode = \"module\"\noutput = \"src/api\"\nfeatures = [\"blocking\"]\n";
    let place = place()
        .put("specsmith.toml", settings)
        .put("src/main.rs", "fn main() {}\n");
    let (code, err) = place.run(&["generate"]);
    assert_eq!(code, 0, "{err}");
    assert!(
        place
            .read("src/api/runtime/client.rs")
            .contains("fn send_blocking")
    );
    assert!(!place.path("src/api/runtime/reqwest_transport.rs").exists());
    assert!(!place.path("src/api/Cargo.toml").exists());
    assert_eq!(place.read("src/main.rs"), "fn main() {}\n");
    assert_eq!(place.run(&["generate", "--check"]).0, 0);

    let needed = place.command(&["dependencies"]).output().unwrap();
    let needed = String::from_utf8(needed.stdout).unwrap();
    let needed: Vec<&str> = needed.lines().collect();
    assert_eq!(
        needed,
        [
            r#"bytes = { version = "1.12" }"#,
            r#"chrono = { version = "0.4.45", default-features = false, features = ["alloc"] }"#,
            r#"futures-core = { version = "0.3.31", default-features = false }"#,
            r#"http = { version = "1.5" }"#,
            r#"httpdate = { version = "1.0.3" }"#,
            r#"serde = { version = "1.0.229", default-features = false, features = ["std"] }"#,
            r#"serde_json = { version = "1.0.154", features = ["float_roundtrip"] }"#,
            r#"tokio = { version = "1.54", default-features = false, features = ["rt", "time", "rt-multi-thread"] }"#,
        ]
    );
}

#[test]
fn a_module_has_the_tls_that_it_is_given() {
    for (feature, own) in [
        ("reqwest", r#"["http2", "rustls"]"#),
        ("rustls-no-provider", r#"["http2", "rustls-no-provider"]"#),
        ("reqwest-transport", r#"["http2"]"#),
    ] {
        let settings =
            format!("mode = \"module\"\noutput = \"src/api\"\nfeatures = [\"{feature}\"]\n");
        let place = place().put("specsmith.toml", &settings);
        assert_eq!(place.run(&["generate"]).0, 0);
        assert!(place.path("src/api/runtime/reqwest_transport.rs").exists());
        let needed = place.command(&["dependencies"]).output().unwrap();
        let needed = String::from_utf8(needed.stdout).unwrap();
        let expected = format!(
            "reqwest = {{ version = \"0.13.5\", default-features = false, features = {own} }}"
        );
        assert!(needed.contains(&expected), "{needed}");
        assert!(needed.contains("tokio = "), "{needed}");
    }
}

#[test]
fn a_module_can_be_made_by_a_flag() {
    let place = place();
    let arguments = ["generate", "pets.yaml", "--out", "src/api", "--module"];
    assert_eq!(place.run(&arguments).0, 0);
    assert!(place.path("src/api/runtime/reqwest_transport.rs").exists());
    let root = place.read("src/api/mod.rs");
    assert!(
        root.contains("`specsmith generate pets.yaml --out src/api --module`"),
        "{root}"
    );
    assert_refused(
        place.run(&["generate", "pets.yaml", "--module"]),
        2,
        &["--out"],
    );
}

#[test]
fn settings_that_contradict_each_other_are_refused() {
    let package = "[package]\nname = \"pets\"\n";
    for (settings, part) in [
        ("mode = \"module\"\n".to_owned(), "`output` is missing"),
        (
            format!("mode = \"module\"\noutput = \"a\"\n{package}"),
            "`[package]` is for crates",
        ),
        (
            "mode = \"module\"\noutput = \"a\"\n[cargo]\n".to_owned(),
            "`[cargo]` is for crates",
        ),
        (
            "mode = \"module\"\noutput = \"a\"\ntypes-only = true\nfeatures = [\"mock\"]\n"
                .to_owned(),
            "`types-only` omits",
        ),
        (
            "mode = \"module\"\noutput = \"a\"\nfeatures = [\"moc\"]\n".to_owned(),
            "`mock`",
        ),
        (
            format!("features = [\"mock\"]\n{package}"),
            "is for `mode = \"module\"`",
        ),
        ("types-only = true\n".to_owned(), "`[package]` is missing"),
        (
            format!("{package}license = \"my own\"\n"),
            "not an SPDX expression",
        ),
        (
            format!("{package}[cargo.package]\nversion = \"1.0.0\"\n"),
            "`cargo.package.version` is generated",
        ),
    ] {
        let place = place().put("specsmith.toml", &settings);
        assert_refused(place.run(&["generate"]), 1, &["specsmith.toml", part]);
    }
    let place = place().put("specsmith.toml", package);
    assert_refused(place.run(&["dependencies"]), 1, &["generates a crate"]);
}

#[test]
fn keys_of_the_owner_are_added_to_the_manifest() {
    let settings = "output = \"made\"\n[package]\nname = \"pets\"\n[cargo.profile.release]\nlto = true\n[cargo.dependencies]\nmime = \"0.3\"\n";
    let place = place().put("specsmith.toml", settings);
    assert_eq!(place.run(&["generate"]).0, 0);
    let manifest = place.read("made/Cargo.toml");
    assert!(manifest.contains("\nmime = \"0.3\"\n"), "{manifest}");
    assert!(
        manifest.contains("\n[profile.release]\nlto = true\n"),
        "{manifest}"
    );
    assert_eq!(place.run(&["generate", "--check"]).0, 0);
}

#[test]
fn a_new_crate_starts_with_files_that_are_then_its_owners() {
    let settings = "output = \"made\"\n[package]\nname = \"pets\"\nlicense = \"MIT OR Apache-2.0\"\nauthors = [\"Ada\"]\n";
    let place = place()
        .put("specsmith.toml", settings)
        .put("made/.gitignore", "mine\n");
    assert_eq!(place.run(&["generate"]).0, 0);
    assert!(
        place
            .read("made/README.md")
            .contains("client.pets().list().send().await?")
    );
    assert!(place.read("made/CHANGELOG.md").contains("## 0.1.0"));
    assert!(place.read("made/LICENSE-MIT").contains("Copyright (c) Ada"));
    assert!(place.path("made/LICENSE-APACHE").exists());
    assert!(
        place
            .read("made/examples/first_call.rs")
            .contains("pets::Client")
    );
    assert!(place.read("made/.gitattributes").contains("eol=lf"));
    assert_eq!(place.read("made/.gitignore"), "mine\n");

    std::fs::remove_file(place.path("made/CHANGELOG.md")).unwrap();
    let place = place.put("made/README.md", "Mine.\n");
    assert_eq!(place.run(&["generate"]).0, 0);
    assert_eq!(place.read("made/README.md"), "Mine.\n");
    assert!(!place.path("made/CHANGELOG.md").exists());
    assert_eq!(place.run(&["generate", "--check"]).0, 0);
}
