//! The docs of a crate in, those of a module out.
//!
//! Nobody knows by which path callers reach the module, so its examples are shown and not run.

/// The guide, with the front page of the crate at its start: the first file of a module that `include!` reads can have no docs of its own.
pub fn join(root: &str, front_page: &[&str], guide: Option<&str>) -> String {
    let header = root.lines().next().unwrap_or_default();
    let guide = guide.unwrap_or_default().lines();
    let mut pages = guide
        .skip_while(|line| !line.starts_with("use "))
        .peekable();
    let mut text = format!("{header}\n\n");
    for line in front_page {
        text.push_str(line);
        text.push('\n');
    }
    text.push('\n');
    if pages.peek().is_none() {
        text.push_str("use crate::*;\n");
    }
    for line in pages {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// A file whose examples are shown and not run, without the lines of them that nobody sees and that ask for a feature.
pub fn unrun(text: &str) -> String {
    let mut result = String::new();
    let mut is_open = false;
    for line in text.lines() {
        let code = line.trim_start();
        let docs = code
            .strip_prefix("///")
            .or_else(|| code.strip_prefix("//!"));
        let docs = docs.map(|docs| docs.strip_prefix(' ').unwrap_or(docs));
        match docs {
            Some(docs) if is_open && docs.starts_with("# #[cfg(") => continue,
            Some(docs) if docs.starts_with("```") => {
                let is_rust = matches!(&docs[3..], "" | "no_run" | "should_panic" | "compile_fail");
                let start = line.len() - docs.len();
                if !is_open && is_rust {
                    result.push_str(&line[..start]);
                    result.push_str("```ignore");
                } else {
                    result.push_str(line);
                }
                is_open = !is_open;
            }
            _ => result.push_str(line),
        }
        result.push('\n');
    }
    result
}
