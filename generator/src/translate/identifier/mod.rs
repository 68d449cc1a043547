//! Any text in, a Rust identifier out.
//!
//! Every function here is total and pure: whatever the text is, the result is a valid identifier of the 2024 edition in the case
//! that rustc's lints want, in ASCII, at most [`LONGEST_NAME`] characters long, and the same each time. Two texts may get the same
//! identifier; [`unique`] and [`value_names`] tell them apart.

mod unique;
mod variant;
mod words;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase};

use self::words::{words, words_of_value};
pub use self::{
    unique::{Assignment, Style, Wanted, unique, unique_ignoring_case},
    variant::{VariantNames, value_names, variant_names},
};
use crate::limits::LONGEST_NAME;

/// The keywords of all editions, reserved ones included, that can be raw identifiers.
#[rustfmt::skip]
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The keywords that cannot be raw identifiers.
const PATH_KEYWORDS: [&str; 4] = ["crate", "self", "super", "Self"];

/// The types, traits and variants that every module sees without an import.
#[rustfmt::skip]
const PRELUDE: [&str; 43] = [
    "AsMut", "AsRef", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "Box", "Clone", "Copy", "Default", "DoubleEndedIterator", "Drop",
    "Eq", "Err", "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Future", "Into", "IntoFuture",
    "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd", "Result", "Send", "Sized", "Some",
    "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Unpin", "Vec",
];

/// Whether a type of this name would hide one that every module sees without an import.
pub fn is_prelude(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// The name of a type: `loyalty-card` is `LoyaltyCard`, `17_res` is `N17Res`.
pub fn type_name(text: &str) -> String {
    joined(&snake_words(text), text)
}

/// The name of a field: `created_at[before]` is `created_at_before`, `type` is `r#type`, `self` is `self_`.
pub fn field_name(text: &str) -> String {
    raw(snake(text))
}

/// The name of a method, by the rules of [`field_name`].
pub fn method_name(text: &str) -> String {
    raw(snake(text))
}

/// The name of a function parameter, by the rules of [`field_name`].
pub fn parameter_name(text: &str) -> String {
    raw(snake(text))
}

/// The name of a module, which is a file name as well: never raw, and no name that Cargo or Windows keeps for itself.
pub fn module_name(text: &str) -> String {
    let name = snake(text);
    let reserved = is_keyword(&name) || matches!(name.as_str(), "lib" | "main") || is_device(&name);
    if reserved { name + "_" } else { name }
}

/// The name of a constant: `max-age` is `MAX_AGE`.
pub fn constant_name(text: &str) -> String {
    snake(text).to_shouty_snake_case()
}

/// The name of a Cargo feature: `loyalty cards` is `loyalty-cards`. `default` means something to Cargo and is `default-tag`.
pub fn feature_name(text: &str) -> String {
    let name = snake(text).to_kebab_case();
    if name == "default" {
        name + "-tag"
    } else {
        name
    }
}

/// The name by which code refers to the crate of this name: `my-api` is `my_api`.
pub fn crate_module(name: &str) -> String {
    let name: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_keyword(&name) {
        name
    } else {
        module_name(&name)
    }
}

/// Whether a text is a keyword of some edition.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name) || PATH_KEYWORDS.contains(&name)
}

/// Whether Windows opens a device instead of a file of this name, whatever its extension.
fn is_device(name: &str) -> bool {
    let numbered = |prefix| {
        name.strip_prefix(prefix)
            .is_some_and(|rest: &str| matches!(rest.as_bytes(), [b'0'..=b'9']))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Makes an identifier out of a name in snake case that may be a keyword.
fn raw(name: String) -> String {
    if PATH_KEYWORDS.contains(&name.as_str()) {
        name + "_"
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Whether a text is words of lower-case letters in snake case, as the names of most properties are: there is nothing to cut and join.
fn is_snake_case(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    text.split('_').all(is_word)
}

/// The words of a text, in lower case; at least one.
pub fn words_of(text: &str) -> Vec<String> {
    let words = snake_words(text);
    let words = words.split('_').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The words of a text in snake case.
fn snake_words(text: &str) -> String {
    if is_snake_case(text) {
        text.to_owned()
    } else {
        words(text).to_snake_case()
    }
}

/// The words of a text in snake case, a letter first.
fn snake(text: &str) -> String {
    let mut name = if is_snake_case(text) {
        text.to_owned()
    } else {
        words_of_value(text).to_snake_case()
    };
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    shortened(name, LONGEST_NAME, '_', text)
}

/// Some words in upper camel case, a letter first.
fn upper_camel(words: &str, text: &str) -> String {
    joined(&words.to_snake_case(), text)
}

/// Words in snake case as one in upper camel case, a letter first. Digits of different words stay apart: `1.10` is `N1_10`.
fn joined(snake: &str, text: &str) -> String {
    let mut name = String::new();
    for word in snake.split('_') {
        let digit_follows = word.starts_with(|c: char| c.is_ascii_digit());
        if name.is_empty() && digit_follows {
            name.push('N');
        } else if name.ends_with(|c: char| c.is_ascii_digit()) && digit_follows {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    let name = shortened(name, LONGEST_NAME, 'X', text);
    if name == "Self" { name + "_" } else { name }
}

/// The name of a type that is made of others' names, outermost first; at most twice [`LONGEST_NAME`] characters long, so that files can
/// be called so.
pub fn joined_type_name<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    // `Self` is `Self_` where it stands alone, which it does not here.
    let name: String = parts.map(|part| part.trim_end_matches('_')).collect();
    let whole = name.clone();
    shortened(name, 2 * LONGEST_NAME, 'X', &whole)
}

/// A name of at most `most` characters: where it is longer, its beginning, a separator, and a hash of the text that it stands for.
fn shortened(name: String, most: usize, separator: char, text: &str) -> String {
    if name.len() <= most {
        return name;
    }
    let start = name.get(..most - 9).unwrap_or(&name);
    format!("{}{separator}{}", start.trim_end_matches('_'), hash(text))
}

/// Eight hexadecimal digits that stand for a text (FNV-1a, folded).
fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

#[cfg(test)]
mod tests;
