//! The name of a package in, the reason why no crate can have it out.

use super::identifier::is_keyword;
use crate::model::DEPENDENCIES;

/// The longest name that registries take.
const LONGEST: usize = 64;

/// The crates of the language, and what Cargo keeps for itself.
const RESERVED: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];

/// Checks the name of a package: the rules of Cargo and of registries, and that the crate's own code can still name what it uses.
///
/// # Errors
///
/// Why no crate can have it, as a sentence.
pub fn check_package_name(name: &str) -> Result<(), String> {
    if name.len() > LONGEST {
        return Err(format!(
            "{name:?} is not a valid crate name: it has {} characters, and registries accept {LONGEST}",
            name.chars().count()
        ));
    }
    let is_valid = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !is_valid {
        return Err(format!(
            "{name:?} is not a valid crate name: use letters, digits, `-` and `_`, and start with a letter"
        ));
    }
    let module = name.replace('-', "_");
    if is_keyword(&module) {
        return Err(format!(
            "`{name}` is not a valid crate name: it is a keyword of Rust"
        ));
    }
    if RESERVED.contains(&module.as_str()) {
        return Err(format!(
            "`{name}` is not a valid crate name: Rust has a crate of this name"
        ));
    }
    let mut dependencies = DEPENDENCIES.iter();
    match dependencies.find(|other| other.name.replace('-', "_") == module) {
        Some(other) => Err(format!(
            "`{name}` is not a valid crate name: the generated crate depends on `{}`",
            other.name
        )),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_no_crate_can_have_are_refused_with_the_reason() {
        let cases = [
            ("1\"", "letters, digits"),
            ("", "letters, digits"),
            ("async", "keyword"),
            ("self", "keyword"),
            ("std", "Rust has a crate"),
            ("proc-macro", "Rust has a crate"),
            ("serde-json", "depends on `serde_json`"),
            ("tokio", "depends on `tokio`"),
        ];
        for (name, reason) in cases {
            let error = check_package_name(name).expect_err(name);
            assert!(error.contains(reason), "{error}");
        }
        let error = check_package_name(&"a".repeat(65)).expect_err("too long");
        assert!(error.contains("it has 65 characters"), "{error}");
        for name in ["pets", "pet-store", "Pets_2", "serde-pets"] {
            assert_eq!(check_package_name(name), Ok(()));
        }
    }
}
