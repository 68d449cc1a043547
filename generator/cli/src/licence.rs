//! The licence of a package in, the files with its text out.

use std::collections::BTreeMap;

use spdx::{Expression, ParseMode};

/// Checks that a licence is an SPDX expression, as registries ask for.
///
/// # Errors
///
/// Why it is not, in one sentence.
pub(crate) fn check(license: &str) -> Result<(), String> {
    let parsed = Expression::parse_mode(license, ParseMode::STRICT);
    parsed.map(|_| ()).map_err(|error| {
        format!(
            "`license = {license:?}` is not an SPDX expression such as \"MIT OR Apache-2.0\": {}",
            error.reason
        )
    })
}

/// The files with the texts of a licence, by their names: `LICENSE`, or one for each of several.
pub(crate) fn files(license: &str, holders: &[String]) -> BTreeMap<String, String> {
    let Ok(expression) = Expression::parse_mode(license, ParseMode::STRICT) else {
        return BTreeMap::new();
    };
    let ids = expression
        .requirements()
        .filter_map(|requirement| requirement.req.license.id());
    let ids: Vec<_> = ids.collect();
    let files = ids.iter().map(|id| {
        let name = match ids.as_slice() {
            [_] => "LICENSE".to_owned(),
            // What Rust calls it.
            _ if id.name == "Apache-2.0" => "LICENSE-APACHE".to_owned(),
            _ => format!("LICENSE-{}", id.name.to_uppercase()),
        };
        (name, text(id.text(), holders))
    });
    files.collect()
}

/// A text with the holders of the copyright where it asks for them.
fn text(template: &str, holders: &[String]) -> String {
    let holders: Vec<&str> = { holders.iter() }
        .map(|holder| {
            holder
                .split_once('<')
                .map_or(holder.as_str(), |(name, _)| name)
                .trim()
        })
        .collect();
    let holders = match holders.as_slice() {
        [] => "the authors".to_owned(),
        holders => holders.join(", "),
    };
    let mut text = template.trim().to_owned();
    for (asked, given) in [
        ("<year> ", ""),
        ("[yyyy] ", ""),
        ("<copyright holders>", holders.as_str()),
        ("<owner>", holders.as_str()),
        ("[name of copyright owner]", holders.as_str()),
    ] {
        text = text.replace(asked, given);
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_licence_is_one_file_and_several_have_their_names() {
        let names = |license| files(license, &[]).into_keys().collect::<Vec<_>>();
        assert_eq!(names("MIT"), ["LICENSE"]);
        assert_eq!(
            names("MIT OR Apache-2.0"),
            ["LICENSE-APACHE", "LICENSE-MIT"]
        );
    }

    #[test]
    fn a_licence_names_the_holders_and_leaves_no_blank_to_fill() {
        let holders = [
            "Ada Lovelace <ada@example.com>".to_owned(),
            "Charles Babbage".to_owned(),
        ];
        for license in ["MIT", "ISC", "BSD-3-Clause"] {
            let text = files(license, &holders).remove("LICENSE").unwrap();
            assert!(text.contains("Ada Lovelace, Charles Babbage"), "{text}");
            assert!(!text.contains('<'), "{text}");
        }
    }

    #[test]
    fn what_is_no_expression_is_told() {
        for license in ["MIT/Apache-2.0", "GPL", "my own"] {
            assert!(check(license).unwrap_err().contains("SPDX"), "{license}");
        }
        assert_eq!(check("MIT OR Apache-2.0"), Ok(()));
    }
}
