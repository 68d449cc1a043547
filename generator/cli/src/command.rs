//! The command that makes a crate: its words and paths in, the text that files and messages show out.

use std::path::Path;

/// The command that makes a crate again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Command {
    portable: String,
    here: String,
}

impl Command {
    /// The command that starts with these words.
    pub fn new(words: impl Into<String>) -> Self {
        let portable = words.into();
        let here = portable.clone();
        Self { portable, here }
    }

    /// The same with more words.
    #[must_use]
    pub fn words(mut self, words: &str) -> Self {
        for text in [&mut self.portable, &mut self.here] {
            text.push(' ');
            text.push_str(words);
        }
        self
    }

    /// The same with a word, whatever it is.
    #[must_use]
    pub fn word(self, word: &str) -> Self {
        self.words(&quoted(word))
    }

    /// The same with a path.
    #[must_use]
    pub fn path(mut self, path: &Path) -> Self {
        let name = path
            .file_name()
            .map(Path::new)
            .filter(|_| path.is_absolute());
        for (text, path) in [
            (&mut self.portable, name.unwrap_or(path)),
            (&mut self.here, path),
        ] {
            text.push(' ');
            text.push_str(&quoted(&path.display().to_string()));
        }
        self
    }

    /// What files show. The folders of this machine are nobody's business, and would make the output differ.
    pub(crate) fn portable(&self) -> &str {
        &self.portable
    }

    /// What can be run here.
    pub(crate) fn here(&self) -> &str {
        &self.here
    }
}

/// A word as shells read it.
fn quoted(word: &str) -> String {
    let is_plain =
        |character: char| character.is_alphanumeric() || "_-./:@%+=,^".contains(character);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_this_machine_are_for_this_machine() {
        let folder = std::env::temp_dir();
        let command = Command::new("specsmith generate")
            .path(&folder.join("pets.yaml"))
            .words("--out")
            .path(Path::new("made"));
        let portable = "specsmith generate pets.yaml --out made";
        assert_eq!(command.portable(), portable);
        let here = format!(
            "specsmith generate {} --out made",
            folder.join("pets.yaml").display()
        );
        assert_eq!(command.here(), here);
    }

    #[test]
    fn words_are_quoted_for_shells() {
        for (word, expected) in [
            ("specs/a-b_c.yaml", "specs/a-b_c.yaml"),
            ("my specs/a.yaml", "'my specs/a.yaml'"),
            ("it's#1.yaml", r"'it'\''s#1.yaml'"),
            ("$a", "'$a'"),
            ("", "''"),
        ] {
            assert_eq!(quoted(word), expected);
        }
    }
}
