//! The values of an enum in, the names of its variants out.

use super::{
    type_name,
    unique::{Style, Wanted, unique},
    upper_camel,
    words::words,
};

/// The variant of each value, in the order of the values; all names are distinct.
///
/// A sort order is read as one: `-created_at` is `CreatedAtDesc` and `+created_at` is `CreatedAtAsc`.
pub fn variant_names(values: &[String]) -> Vec<String> {
    let wanted: Vec<Wanted> = values
        .iter()
        .map(|value| Wanted {
            spec_name: value.clone(),
            identifier: variant_name(value),
            path: Vec::new(),
        })
        .collect();
    unique(&wanted, Style::UpperCamel, |_| false).names
}

/// The variant for values that the document does not list: `Unknown`, unless one of the `variants` is called so.
pub fn fallback_variant_name(variants: &[String]) -> String {
    let is_free = |name: &str| {
        !variants
            .iter()
            .any(|variant| variant.eq_ignore_ascii_case(name))
    };
    ["Unknown", "Unrecognized", "Unlisted"]
        .into_iter()
        .find(|name| is_free(name))
        .map_or_else(
            || {
                let mut name = "UnlistedValue".to_owned();
                while !is_free(&name) {
                    name.push('X');
                }
                name
            },
            str::to_owned,
        )
}

/// The name that a value wants.
fn variant_name(value: &str) -> String {
    let by = |sign: char, order: &str| {
        let field = value.strip_prefix(sign)?;
        let is_name = field.starts_with(char::is_alphabetic) && !is_infinity(field);
        is_name.then(|| upper_camel(&format!("{} {order}", words(field)), value))
    };
    if is_infinity(value.trim_start_matches('-')) && value.starts_with('-') {
        return "MinusInfinity".to_owned();
    }
    by('-', "desc")
        .or_else(|| by('+', "asc"))
        .unwrap_or_else(|| type_name(value))
}

/// Whether a text is the number that has a sign but is no field.
fn is_infinity(text: &str) -> bool {
    text.eq_ignore_ascii_case("infinity") || text.eq_ignore_ascii_case("inf")
}
