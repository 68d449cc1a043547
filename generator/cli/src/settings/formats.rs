//! The table `[formats]` of `specsmith.toml` in, the types of values of formats out.

use std::collections::BTreeMap;

use specsmith::{Formats, UnknownWord, nearest};

/// Chooses what the table says.
///
/// # Errors
///
/// In one sentence, what is no format, or no type of one.
pub(super) fn read(table: &BTreeMap<String, String>) -> Result<Formats, String> {
    let mut formats = Formats::default();
    for (format, choice) in table {
        formats
            .choose(format, choice)
            .map_err(|unknown| sentence(format, &unknown))?;
    }
    Ok(formats)
}

/// What is wrong, with the word that was probably meant, or else all that there are.
fn sentence(format: &str, unknown: &UnknownWord) -> String {
    let what = match unknown.expected {
        "format" => format!("`formats` has no key {:?}", unknown.word),
        _ => format!("`formats.{format}` cannot be {:?}", unknown.word),
    };
    match nearest(&unknown.word, unknown.known.iter().copied()) {
        Some(word) => format!("{what}; did you mean {word:?}?"),
        None => format!("{what}; it knows {}", unknown.known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_one(format: &str, choice: &str) -> Result<Formats, String> {
        read(&[(format.to_owned(), choice.to_owned())].into())
    }

    #[test]
    fn a_slip_has_a_suggestion() {
        let cases = [
            (
                "datetime",
                "jiff",
                "`formats` has no key \"datetime\"; did you mean \"date-time\"?",
            ),
            (
                "password",
                "string",
                "`formats` has no key \"password\"; it knows date-time, date, uuid, byte, decimal",
            ),
            (
                "date",
                "jif",
                "`formats.date` cannot be \"jif\"; did you mean \"jiff\"?",
            ),
            (
                "uuid",
                "chrono",
                "`formats.uuid` cannot be \"chrono\"; it knows string, uuid",
            ),
        ];
        for (format, choice, message) in cases {
            assert_eq!(read_one(format, choice), Err(message.to_owned()));
        }
    }

    #[test]
    fn nothing_said_is_the_default() {
        assert_eq!(read(&BTreeMap::new()), Ok(Formats::default()));
        assert_eq!(read_one("date", "chrono"), Ok(Formats::default()));
        assert_ne!(read_one("date", "jiff"), Ok(Formats::default()));
    }
}
