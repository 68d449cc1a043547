//! Changes as an entry of a changelog, between two lines that say whose it is.

use std::fmt::Write as _;

use super::{Changes, finding::Class};

/// The line before the entry.
const START: &str = "<!-- Written by codegen, and again after each change. -->";

/// The line behind the entry.
const END: &str = "<!-- The end of what codegen writes. -->";

/// The heading of what is not released yet.
pub const UNRELEASED: &str = "## Unreleased";

/// A changelog with these changes under "Unreleased", in the place of those that stood there between the marks. What people wrote stays.
pub fn update(changelog: &str, changes: &Changes) -> String {
    let entry = entry(changes);
    if let Some((before, rest)) = changelog.split_once(START)
        && let Some((_, after)) = rest.split_once(END)
    {
        let after = after.trim_start_matches('\n');
        return match entry.is_empty() {
            true => format!("{before}{after}"),
            false => format!("{before}{START}\n{entry}{END}\n\n{after}"),
        };
    }
    if entry.is_empty() {
        return changelog.to_owned();
    }
    let entry = format!("{UNRELEASED}\n\n{START}\n{entry}{END}\n\n");
    let mut headings = changelog.match_indices("\n## ");
    match (
        changelog.find(&format!("\n{UNRELEASED}\n")),
        headings.next(),
    ) {
        (Some(at), _) => {
            let (before, after) = changelog.split_at(at + 1);
            let after = after.strip_prefix(UNRELEASED).unwrap_or(after);
            format!("{before}{entry}{}", after.trim_start_matches('\n'))
        }
        (None, Some((at, _))) => {
            let (before, after) = changelog.split_at(at + 1);
            format!("{before}{entry}{after}")
        }
        (None, None) => format!("{}\n\n{}\n", changelog.trim_end(), entry.trim_end()),
    }
}

/// A changelog in which what was not released yet is released as this version; `None` where nothing is.
pub fn release(changelog: &str, version: &str) -> Option<String> {
    let (before, after) = changelog.split_once(&format!("\n{UNRELEASED}\n"))?;
    // What codegen wrote is history now.
    let mut after = after.replacen(&format!("{START}\n\n"), "", 1);
    after = after.replacen(&format!("{END}\n\n"), "", 1);
    Some(format!("{before}\n## {version}\n{after}"))
}

/// A section for each class that has changes.
fn entry(changes: &Changes) -> String {
    let mut text = String::new();
    for class in Class::ALL {
        let heading = match class {
            Class::Source => "Breaking",
            Class::Wire => "Sent or read otherwise",
            Class::Server => "Said otherwise by the document",
            Class::New => "New",
            Class::Deprecated => "Deprecated",
        };
        let mut causes = changes.causes(class).peekable();
        if causes.peek().is_none() {
            continue;
        }
        // A text takes whatever is written.
        let _ = write!(text, "\n### {heading}\n\n");
        for (_, finding) in causes {
            let _ = writeln!(text, "- {}", sentence_case(&finding.sentence()));
        }
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn sentence_case(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).chain(['.']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::public_api::PublicApi;

    fn api(lines: &str) -> PublicApi {
        PublicApi::read(&format!("# specsmith api 1; x 0.1.0\n{lines}")).expect("an API")
    }

    #[test]
    fn the_entry_is_written_again_and_the_words_of_people_stay() {
        let old = api("struct types::A <=> schema \"A\"\n");
        let new = api("struct types::A <=> schema \"A\"\nstruct types::B <=> schema \"B\"\n");
        let changelog = "# Changelog\n\n## Unreleased\n\n- By hand.\n\n## 0.1.0\n\nThe first.\n";
        let once = update(changelog, &Changes::between(&old, &new));
        let entry = format!("{START}\n\n### New\n\n- The struct `types::B`.\n\n{END}\n");
        assert_eq!(
            once,
            format!(
                "# Changelog\n\n## Unreleased\n\n{entry}\n\n- By hand.\n\n## 0.1.0\n\nThe first.\n"
            )
            .replace("\n\n\n", "\n\n")
        );
        assert_eq!(update(&once, &Changes::between(&old, &new)), once);
        assert_eq!(update(&once, &Changes::between(&old, &old)), changelog);
    }

    #[test]
    fn a_release_leaves_no_marks() {
        let (old, new) = (api(""), api("struct types::B <=> schema \"B\"\n"));
        let changelog = "# Changelog\n\n## Unreleased\n\n- By hand.\n";
        let changed = update(changelog, &Changes::between(&old, &new));
        assert_eq!(
            release(&changed, "0.2.0").as_deref(),
            Some("# Changelog\n\n## 0.2.0\n\n### New\n\n- The struct `types::B`.\n\n- By hand.\n")
        );
        assert_eq!(release("# Changelog\n", "0.2.0"), None);
    }

    #[test]
    fn a_changelog_without_the_heading_gets_it() {
        let (old, new) = (api(""), api("struct types::B <=> schema \"B\"\n"));
        let changes = Changes::between(&old, &new);
        let released = update("# Changelog\n\n## 0.1.0\n\nThe first.\n", &changes);
        assert!(
            released.starts_with("# Changelog\n\n## Unreleased\n\n<!--"),
            "{released}"
        );
        assert!(
            released.ends_with("-->\n\n## 0.1.0\n\nThe first.\n"),
            "{released}"
        );
        assert!(update("# Changelog\n", &changes).starts_with("# Changelog\n\n## Unreleased\n"));
    }
}
