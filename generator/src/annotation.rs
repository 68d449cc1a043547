//! Annotations of GitHub Actions: what is to be said about a line in, the workflow command that says it there out.

use std::fmt;

/// An annotation of a file, or of the run.
pub(crate) struct Annotation<'a> {
    /// `error`, `warning` or `notice`.
    pub(crate) level: &'static str,
    /// Where it is shown, such as `file=a.yaml,line=3`: the name and the value of each.
    pub(crate) place: &'a [(&'static str, String)],
    /// Its heading.
    pub(crate) title: &'a str,
    /// Its text.
    pub(crate) message: &'a str,
}

impl fmt::Display for Annotation<'_> {
    /// The command, on one line without its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "::{} ", self.level)?;
        for (name, value) in self.place {
            write!(f, "{name}={},", property(value))?;
        }
        write!(f, "title={}::{}", property(self.title), data(self.message))
    }
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_part_that_it_is_in() {
        let annotation = Annotation {
            level: "error",
            place: &[("file", "a,b:c%.yaml".to_owned()), ("line", "3".to_owned())],
            title: "breaks[a::b]",
            message: "50 % of it:\r\nnothing, at all",
        };
        let expected = "::error file=a%2Cb%3Ac%25.yaml,line=3,title=breaks[a%3A%3Ab]\
                        ::50 %25 of it:%0D%0Anothing, at all";
        assert_eq!(annotation.to_string(), expected);
    }
}
