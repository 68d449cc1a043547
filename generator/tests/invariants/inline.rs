//! What the macros of the runtime implement for the types of a document is compiled where it is used.

use specsmith::model::RUNTIME;

/// The lines of the macros of a file.
fn macro_lines(text: &str) -> Vec<&str> {
    let mut is_inside = false;
    let lines = text.lines().filter(|line| {
        is_inside |= line.starts_with("macro_rules!");
        is_inside &= *line != "}";
        is_inside
    });
    lines.map(str::trim).collect()
}

/// Whether a line starts a function that is not compiled only where it is used: one without parameters for types.
fn starts_function(line: &str) -> bool {
    let words = ["pub ", "const ", "async "];
    let line = words
        .iter()
        .fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
    let name = line
        .strip_prefix("fn ")
        .and_then(|rest| rest.split_once('('));
    name.is_some_and(|(name, _)| !name.contains('<'))
}

/// A crate of hundreds of types takes four times as long to compile if one function of each leads to those that it holds.
#[test]
fn functions_of_macros_are_inline() {
    for file in RUNTIME {
        let lines = macro_lines(file.text);
        for (index, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| starts_function(line))
        {
            // Where that is a choice, it has a reason.
            if lines
                .get(index.wrapping_sub(1))
                .is_some_and(|line| line.contains("(@compiled "))
            {
                continue;
            }
            let before = lines.iter().take(index).rev();
            let mut attributes = before.take_while(|line| {
                ["#[", "///", "$(#["]
                    .iter()
                    .any(|start| line.starts_with(start))
            });
            assert!(
                attributes.any(|line| *line == "#[inline]"),
                "`{line}` of {} is not `#[inline]`",
                file.name
            );
        }
    }
}
