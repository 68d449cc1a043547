//! `cargo run --example seeds`: the corpora to start from, made of the golden cases. Nothing of it is checked in.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = root.join("corpus");
    for target in ["generate", "decode", "texts", "request"] {
        fs::create_dir_all(corpus.join(target))?;
    }
    let cases = root.join("../tests");
    let mut folders = entries(&cases.join("golden"))?;
    folders.extend(entries(&cases.join("reject"))?);
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let Ok(document) = fs::read_to_string(folder.join("spec.yaml")) else {
            continue;
        };
        let overlay = fs::read_to_string(folder.join("spec.overlay.yaml")).unwrap_or_default();
        let seed = if overlay.is_empty() {
            document.clone()
        } else {
            format!("{document}\n=====\n{overlay}")
        };
        fs::write(corpus.join("generate").join(&name), seed)?;
        // Every line of a document is a text, and so is the whole.
        fs::write(corpus.join("texts").join(&name), &document)?;
        let paths = document.lines().filter(|line| line.starts_with("  /"));
        for (index, path) in paths.enumerate() {
            let path = path.trim().trim_end_matches(':');
            fs::write(
                corpus.join("request").join(format!("{name}-{index}")),
                format!("{path}id{{..%2e"),
            )?;
        }
    }
    for (index, body) in BODIES.iter().enumerate() {
        fs::write(corpus.join("decode").join(index.to_string()), body)?;
    }
    for (index, text) in TEXTS.iter().enumerate() {
        fs::write(corpus.join("texts").join(index.to_string()), text)?;
    }
    Ok(())
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

/// Bodies with each kind of property, right and wrong.
const BODIES: [&str; 5] = [
    r#"{"id":"o1","total":1500,"status":"open","kind":"order","billing":{"city":"x","zip":null},"placed_at":"2024-03-22T17:48:18.570Z","parent":null}"#,
    r#"{"note":"a","rate":0.23,"paid":true,"due":"2024-02-29","lines":[{"sku":"a","quantity":1,"price":10}],"tags":["x",""],"matrix":[[1,2],[],[3]]}"#,
    r#"{"prices":{"eur":1.5},"stages":{"first":"closed"},"history":["open",null],"metadata":{"a":[null,{"b":1e-7}]},"limit":18446744073709551615}"#,
    r#"{"id":null,"total":"12","status":7,"billing":[],"placed_at":"2024-03-22 17:48:18+02:00","lines":{"a":1},"limit":-1,"paid":"yes","extra":{}}"#,
    r#"[{"replaced_by":{"parent":{"parent":null}}},1,"x",null,true,1e999,-0.0,1.0]"#,
];

/// Texts that mean something to Markdown, or nothing to a name.
const TEXTS: [&str; 5] = [
    "# A\n\n- item\n\n      code\n\n> quote\n\n~~~\nx\n~~~\n\n| a | b |\n|---|---|\n| `|` | [c](javascript:x) |",
    "<p>One <b>bold</b></p><script>x</script>&lt;b&gt; &#x202e; https://example.com/a_b <a@b.c>",
    "created_at\n-created_at\nAsc\nASC\n\n \n17\n1.10\n>=\nself\nr#type",
    "Łódź 東京 \u{1f600} OAuth2 iPhone HTTPServer __x__ $ref @id foo-bar",
    "[x]: y \"t\"\n[^1]: note\n1. a\n2. b\n***_`` ` ``_***",
];
