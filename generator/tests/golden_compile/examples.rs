//! The examples of operations and types as functions, which are compiled with the crate. That is faster than a program for each of them.

use specsmith::Files;

/// The file with the examples.
pub const EXAMPLES: &str = "src/examples.rs";

/// Adds the examples to a crate of this name.
pub fn compile(name: &str, files: &mut Files) {
    let library = name.replace('-', "_");
    let shown = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/client/") || path.starts_with("src/types/"));
    let examples: Vec<String> = shown.flat_map(|(_, text)| examples(text)).collect();
    let mut text =
        "#![allow(clippy::all, deprecated, unused, reason = \"they show something else\")]\n"
            .to_owned();
    for (index, example) in examples.iter().enumerate() {
        let code = example.replace(&format!("{library}::"), "crate::");
        text.push_str(&format!(
            "\nmod example_{index} {{\nfn outer() {{\n{code}}}\n}}\n"
        ));
    }
    // Those of the client ask for it.
    let gate = "\n#[cfg(all(feature = \"client\", not(doc)))]\nmod examples;\n";
    let gate = match files.contains_key("src/client/mod.rs") {
        true => gate,
        false => "\n#[cfg(not(doc))]\nmod examples;\n",
    };
    if let Some(root) = files.get_mut("src/lib.rs") {
        root.push_str(gate);
    }
    files.insert(EXAMPLES.to_owned(), text);
}

/// The code of the examples in the docs of a file.
fn examples(text: &str) -> Vec<String> {
    let mut examples = Vec::new();
    let mut open: Option<String> = None;
    for line in text.lines().map(str::trim_start) {
        let Some(docs) = line.strip_prefix("///") else {
            continue;
        };
        let docs = docs.strip_prefix(' ').unwrap_or(docs);
        match (&mut open, docs) {
            (None, "```no_run") => open = Some(String::new()),
            (Some(_), "```") => examples.extend(open.take()),
            (Some(code), line) if line.starts_with("# #[cfg(") => code.push('\n'),
            (Some(code), line) => {
                code.push_str(line.strip_prefix("# ").unwrap_or(line));
                code.push('\n');
            }
            (None, _) => {}
        }
    }
    examples
}
