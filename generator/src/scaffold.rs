//! The Rust program in, the files that a crate starts with out: they are written once, and are their owner's from then on.

use std::fmt::Write as _;

use crate::{
    Files,
    model::{Crate, Feature, FirstCall, Manifest},
    render::formatted,
};

/// The name of the example.
const EXAMPLE: &str = "first_call";

/// What Git ignores.
const GITIGNORE: &str = "/target\n/Cargo.lock\n";

/// How Git takes the files: the same bytes on each system, and no lines of generated code in the statistics of a repository.
const GITATTRIBUTES: &str = "\
* text=auto eol=lf
/api.txt linguist-generated
/Cargo.toml linguist-generated
/src/** linguist-generated
";

/// The files that a crate starts with.
pub fn scaffold(program: &Crate) -> Files {
    let manifest = &program.manifest;
    let files = [
        (".gitattributes", GITATTRIBUTES.to_owned()),
        (".gitignore", GITIGNORE.to_owned()),
        ("CHANGELOG.md", changelog(manifest)),
        ("README.md", readme(program)),
    ];
    let example =
        { program.first_call.iter() }.map(|call| (format!("examples/{EXAMPLE}.rs"), example(call)));
    { files.into_iter() }
        .map(|(path, text)| (path.to_owned(), text))
        .chain(example)
        .collect()
}

/// The changelog, in which the next runs of the generator write what changed.
fn changelog(manifest: &Manifest) -> String {
    format!(
        "# Changelog\n\n## {}\n\nThe first version.\n",
        manifest.version
    )
}

fn readme(program: &Crate) -> String {
    let manifest = &program.manifest;
    let Manifest {
        name,
        version,
        description,
        ..
    } = manifest;
    let mut text = format!(
        "# {name}\n\n{}.\n\n```toml\n[dependencies]\n{name} = \"{version}\"\n",
        description.trim_end_matches('.')
    );
    if let Some(call) = &program.first_call {
        text.push_str("tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n```\n\n");
        text.push_str("```rust,no_run\n");
        text.push_str(&main(call, &call.with_literals, None));
        text.push_str("```\n\n");
        let _ = write!(
            text,
            "`cargo run --example {EXAMPLE}` makes this call{}.\n\n",
            secrets(call)
        );
        text.push_str(&features(manifest));
    } else {
        text.push_str("```\n\n");
    }
    let _ = writeln!(
        text,
        "The sources, `Cargo.toml` and `api.txt` are generated: `{}` makes them again. All other files are written by hand.",
        program.command
    );
    text
}

/// The section about features.
fn features(manifest: &Manifest) -> String {
    let mut text = "## Features\n\n".to_owned();
    let tags: Vec<String> = { manifest.tag_features.iter() }
        .map(|tag| format!("`{tag}`"))
        .collect();
    let _ = writeln!(
        text,
        "- {}: the operations; on by default.",
        tags.join(", ")
    );
    for feature in Feature::ALL {
        let default = match feature {
            Feature::Reqwest => " On by default.",
            _ => "",
        };
        let _ = writeln!(
            text,
            "- `{}`: {}{default}",
            feature.as_str(),
            start_small(feature.summary())
        );
    }
    text.push('\n');
    text
}

/// A sentence behind a colon.
fn start_small(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(characters).collect()
}

/// Where the secrets come from.
fn secrets(call: &FirstCall) -> String {
    let variables: Vec<String> = { call.variables.iter() }
        .map(|variable| format!("`{variable}`"))
        .collect();
    match variables.as_slice() {
        [] => String::new(),
        variables => format!(", with the credentials in {}", variables.join(" and ")),
    }
}

fn example(call: &FirstCall) -> String {
    let condition = format!("all(feature = \"{}\", feature = \"reqwest\")", call.feature);
    let program = main(call, &call.with_variables, Some(&condition));
    format!(
        "//! Makes a call{}.\n\n{program}\n#[cfg(not({condition}))]\nfn main() {{\n    eprintln!(\"this example needs the features `{}` and `reqwest`\");\n}}\n",
        secrets(call),
        call.feature
    )
}

/// A program that makes a call: its function, with the import in front of it or inside.
fn main(call: &FirstCall, statements: &[String], condition: Option<&str>) -> String {
    let import = format!("use {};\n", call.import);
    let (before, attribute, inside) = match condition {
        Some(condition) => ("", format!("#[cfg({condition})]\n"), import.as_str()),
        None => (import.as_str(), String::new(), ""),
    };
    let program = format!(
        "{before}{attribute}#[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{inside}{}\nOk(())\n}}\n",
        statements.join("\n")
    );
    // The formatter takes no blank lines.
    let blank_before = ["    let client", "    let response"];
    let mut text = String::new();
    for line in formatted(&program).lines() {
        if blank_before.iter().any(|start| line.starts_with(start)) && !text.ends_with("{\n") {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}
