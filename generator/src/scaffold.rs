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
        text.push_str(&formatted(&main(call, &call.with_literals)));
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
    let _ = write!(
        text,
        "The sources, `Cargo.toml` and `api.txt` are generated: `{}` makes them again. All other files are written by hand.\n",
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
            feature.summary()
        );
    }
    text.push('\n');
    text
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
    let program = main(call, &call.with_variables).replacen(
        "#[tokio",
        &format!("#[cfg({condition})]\n#[tokio"),
        1,
    );
    format!(
        "//! Makes a call{}.\n\n{}\n#[cfg(not({condition}))]\nfn main() {{\n    eprintln!(\"this example needs the features `{}` and `reqwest`\");\n}}\n",
        secrets(call),
        formatted(&program),
        call.feature
    )
}

/// A program that makes a call.
fn main(call: &FirstCall, statements: &[String]) -> String {
    format!(
        "#[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() -> Result<(), Box<dyn std::error::Error>> {{\nuse {};\n{}\nOk(())\n}}\n",
        call.import,
        statements.join("\n")
    )
}
