//! What an enum lists in, the names of its variants out: one scope for the listed ones and the one for everything else.

use std::collections::BTreeSet;

use super::{
    type_name,
    unique::{Style, Wanted, unique},
    upper_camel,
    words::{is_infinity, words},
};

/// What the variant for values that the document does not list is called: the first that no listed one is called.
const FALLBACKS: [&str; 3] = ["Unknown", "Unrecognized", "Unlisted"];

/// The names of the variants of an enum, all of them distinct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantNames {
    /// Those that the document lists, in its order.
    pub listed: Vec<String>,
    /// The one for everything else, which gives way to each of them.
    pub fallback: String,
}

/// The variants of an enum that lists `values`, of which some may have `names`: a value that would be called so gives way.
///
/// A sort order is read as one: `-created_at` is `CreatedAtDesc` and `+created_at` is `CreatedAtAsc`.
pub fn value_names(values: &[String], names: &[Option<String>]) -> VariantNames {
    let given: BTreeSet<&String> = names.iter().flatten().collect();
    let wanted = values.iter().enumerate().map(|(index, value)| {
        if let Some(Some(name)) = names.get(index) {
            return Wanted {
                spec_name: name.clone(),
                identifier: name.clone(),
                path: Vec::new(),
            };
        }
        let identifier = variant_name(value);
        let gives_way = given.contains(&identifier).then(|| "value".to_owned());
        Wanted {
            spec_name: value.clone(),
            identifier,
            path: gives_way.into_iter().collect(),
        }
    });
    variant_names(&wanted.collect::<Vec<_>>())
}

/// The variants that want these names.
pub fn variant_names(wanted: &[Wanted]) -> VariantNames {
    let listed = unique(wanted, Style::UpperCamel, |name| name == "Self").names;
    let is_free = |name: &str| listed.iter().all(|other| other != name);
    let mut names = FALLBACKS.into_iter();
    let fallback = names.find(|name| is_free(name)).map(str::to_owned);
    let fallback = fallback.unwrap_or_else(|| {
        let mut name = "UnlistedValue".to_owned();
        while !is_free(&name) {
            name.push('X');
        }
        name
    });
    VariantNames { listed, fallback }
}

/// The name that a value wants.
fn variant_name(value: &str) -> String {
    let by = |sign: char, order: &str| {
        let field = value.strip_prefix(sign)?;
        let is_name = field.starts_with(char::is_alphabetic) && !is_infinity(field);
        is_name.then(|| upper_camel(&format!("{} {order}", words(field)), value))
    };
    by('-', "desc")
        .or_else(|| by('+', "asc"))
        .unwrap_or_else(|| type_name(value))
}
