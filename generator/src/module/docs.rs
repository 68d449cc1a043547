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
    // The fence that is open, by its length: in a longer one, a shorter one is text.
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let code = line.trim_start();
        let docs = code
            .strip_prefix("///")
            .or_else(|| code.strip_prefix("//!"));
        let Some(docs) = docs.map(|docs| docs.strip_prefix(' ').unwrap_or(docs)) else {
            open = None;
            result.push_str(line);
            result.push('\n');
            continue;
        };
        if open.is_some() && docs.starts_with("# #[cfg(") {
            continue;
        }
        let language = docs.trim_start_matches('`');
        let fence = docs.len() - language.len();
        let is_rust = matches!(language, "" | "no_run" | "should_panic" | "compile_fail");
        match open {
            None if fence == 3 && is_rust => {
                result.push_str(&line[..line.len() - docs.len()]);
                result.push_str("```ignore");
            }
            _ => result.push_str(line),
        }
        open = match open {
            None => (fence >= 3).then_some(fence),
            Some(length) if fence >= length && language.is_empty() => None,
            open => open,
        };
        result.push('\n');
    }
    result
}

#[cfg(test)]
mod tests {
    use super::unrun;

    #[test]
    fn a_fence_in_a_longer_one_is_text() {
        let text = "/// ````text\n/// ```\n/// ````\n///\n/// ```no_run\n/// # #[cfg(a)]\n/// f();\n/// ```\nfn f() {}\n";
        let expected =
            "/// ````text\n/// ```\n/// ````\n///\n/// ```ignore\n/// f();\n/// ```\nfn f() {}\n";
        assert_eq!(unrun(text), expected);
    }
}
