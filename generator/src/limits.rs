//! The limits: how much of a document is taken, read or shown, each with why. SECURITY.md quotes those that an author can meet, with
//! what happens beyond them.

/// How many levels a document, an overlay, or both together are nested: what serde_yaml and serde_json read, so that no later stage
/// needs a limit for its recursion.
pub const MOST_LEVELS: usize = 128;

/// How many references are followed in a row. Real documents have three or four.
pub const MOST_REFERENCES_IN_A_ROW: usize = 100;

/// How many nodes all overlays together add: an update with many targets multiplies, and real ones add a few hundred.
pub const MOST_ADDED_NODES: usize = 100_000;

/// How many nodes the search for the target of an overlay looks at, estimated from above: a target with several `..` takes time that
/// grows with a power of the document.
pub const MOST_VISITED_NODES: usize = 100_000_000;

/// How many values are put in the place of references that stand where OpenAPI knows none, in all: each reference makes a copy.
pub const MOST_EMBEDDED_VALUES: usize = 500_000;

/// As how many values each of these copies counts: small ones take time, too.
pub const COST_OF_EMBEDDING: usize = 100;

/// How often what has been put in such a place is searched for more such references: a copy can hold a reference to itself.
pub const MOST_ROUNDS_OF_EMBEDDING: usize = 8;

/// How many such references are followed in a row.
pub const MOST_EMBEDDED_IN_A_ROW: usize = 16;

/// How many `allOf`s, unions and references lead from one schema to the next. Real documents stay below ten.
pub const MOST_SCHEMAS_IN_A_ROW: usize = 128;

/// How many lists and maps are nested without an object in between: nobody can read such a type, and compilers take exponential time
/// for it. Real documents stay below five.
pub const MOST_NESTED_LISTS: usize = 16;

/// How many variants are made of unions that stand beside other keywords, in all: unions in one another multiply.
pub const MOST_MULTIPLIED_VARIANTS: usize = 16_384;

/// How many schemas extend one with a discriminator, each counted for each that it extends, in all. The largest known family has 1,995
/// members.
pub const MOST_DESCENDANTS: usize = 16_384;

/// How many schemas are made of several that describe one value, in all. Real documents stay below a thousand.
pub const MOST_JOINED_SCHEMAS: usize = 16_384;

/// How many lists, maps and members of `allOf` in one another are looked at to compare two schemas.
pub const MOST_COMPARED_LEVELS: usize = 16;

/// How many members of an `anyOf` are compared with one another, to see whether they are one object. Real documents have two or three.
pub const MOST_MEMBERS_AT_ONCE: usize = 16;

/// How many properties each of them has: many unions can have the same large members.
pub const MOST_PROPERTIES_AT_ONCE: usize = 200;

/// How long an identifier gets, in characters: file systems take 255 bytes for a name, and a name of several parts gets twice as long.
pub const LONGEST_NAME: usize = 100;

/// How much of a text is looked at for a name, in characters: far more than an identifier holds.
pub const MOST_READ_FOR_A_NAME: usize = 1_000;

/// How much of a text goes into the docs, in bytes: Markdown takes more time and memory than its length.
pub const LONGEST_DOCS: usize = 64 * 1024;

/// How deep quotes and lists in the docs are nested; what is deeper goes into the last level.
pub const MOST_LEVELS_OF_DOCS: usize = 8;

/// How long an address in the docs that leads somewhere is, in bytes: what browsers take.
pub const LONGEST_ADDRESS: usize = 2_000;

/// How long a value is that the docs show, in characters: a line.
pub const LONGEST_VALUE: usize = 120;

/// How many lines the example on the front page has: a screen.
pub const MOST_LINES_OF_AN_EXAMPLE: usize = 24;

/// How long a line of it is, in characters.
pub const LONGEST_LINE_OF_AN_EXAMPLE: usize = 120;

/// How long the description of the package is, in characters: what package registries show well.
pub const LONGEST_DESCRIPTION: usize = 120;

/// How long a keyword of the package is, in characters: what crates.io takes.
pub const LONGEST_KEYWORD: usize = 20;

/// How long a line of a document is that a report shows whole, in characters.
pub const LONGEST_EXCERPT: usize = 160;

/// How much of the words of a document a report repeats, in characters.
pub const LONGEST_QUOTE: usize = 600;

/// How many places a report shows of one finding.
pub const MOST_PLACES: usize = 5;

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The rows of SECURITY.md about limits that stand elsewhere: in the libraries that read texts, and in lowering.
    const ELSEWHERE: [&str; 1] = ["what YAML aliases expand to"];

    /// A number as people write it.
    fn number(number: usize) -> String {
        let digits = number.to_string();
        let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().collect();
        let groups = groups.into_iter().map(String::from_utf8_lossy);
        groups.collect::<Vec<_>>().join(",")
    }

    #[test]
    fn numbers_are_written_in_groups_of_three() {
        let cases = [
            (7, "7"),
            (128, "128"),
            (2_000, "2,000"),
            (100_000, "100,000"),
        ];
        for (value, expected) in cases {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn security_quotes_the_limits_that_hold() {
        let levels = format!("{} levels", number(MOST_LEVELS));
        let embedded = format!(
            "{}, each copy counting {} more",
            number(MOST_EMBEDDED_VALUES),
            number(COST_OF_EMBEDDING)
        );
        let name = format!(
            "{} characters; {} where it is made of several",
            number(LONGEST_NAME),
            number(2 * LONGEST_NAME)
        );
        let example = format!(
            "{} lines of {} characters",
            number(MOST_LINES_OF_AN_EXAMPLE),
            number(LONGEST_LINE_OF_AN_EXAMPLE)
        );
        let at_once = format!(
            "{}; {} each",
            number(MOST_MEMBERS_AT_ONCE),
            number(MOST_PROPERTIES_AT_ONCE)
        );
        let limits = [
            (
                "nesting of a document, an overlay, or both together",
                levels,
            ),
            ("references in a row", number(MOST_REFERENCES_IN_A_ROW)),
            (
                "values that are read in the place of misplaced references, in all",
                embedded,
            ),
            (
                "`allOf`, unions and references from one schema to the next",
                number(MOST_SCHEMAS_IN_A_ROW),
            ),
            (
                "lists and maps in one another, without an object in between",
                number(MOST_NESTED_LISTS),
            ),
            (
                "variants of unions that stand beside other keywords, in all",
                number(MOST_MULTIPLIED_VARIANTS),
            ),
            (
                "schemas that extend those with a discriminator, in all",
                number(MOST_DESCENDANTS),
            ),
            (
                "values that several schemas describe, in all",
                number(MOST_JOINED_SCHEMAS),
            ),
            (
                "members of an `anyOf` that are compared, to see whether they are one object; their properties",
                at_once,
            ),
            ("nodes that overlays add", number(MOST_ADDED_NODES)),
            (
                "nodes that the target of an overlay looks at, estimated",
                number(MOST_VISITED_NODES),
            ),
            ("a name", name),
            (
                "a description in the docs",
                format!("{} KiB", LONGEST_DOCS / 1024),
            ),
            (
                "quotes and lists in one another, in the docs",
                format!("{} levels", number(MOST_LEVELS_OF_DOCS)),
            ),
            (
                "a link in the docs",
                format!("{} bytes", number(LONGEST_ADDRESS)),
            ),
            (
                "a default or an example in the docs",
                format!("{} characters", number(LONGEST_VALUE)),
            ),
            ("an example on the front page", example),
        ];
        let mut quoted = quoted();
        for (what, much) in limits {
            assert_eq!(quoted.remove(what), Some(much), "{what}");
        }
        for what in ELSEWHERE {
            assert!(quoted.remove(what).is_some(), "{what}");
        }
        assert_eq!(quoted, BTreeMap::new());
    }

    /// What SECURITY.md says how much is taken of what.
    fn quoted() -> BTreeMap<String, String> {
        let text = include_str!("../../SECURITY.md");
        let section = text.split("\n## Limits\n").nth(1).unwrap_or_default();
        let section = section.split("\n## ").next().unwrap_or_default();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| "));
        // The first row has the names of the columns.
        let rows = rows.skip(1).map(|row| {
            let mut cells = row.split('|').map(|cell| cell.trim().to_owned());
            let what = cells.next().unwrap_or_default();
            (what, cells.next().unwrap_or_default())
        });
        rows.collect()
    }
}
