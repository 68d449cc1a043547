//! The names of operations as methods of their tag: `list-customers` of the tag `Customers` is `list`.

use heck::ToSnakeCase;

use super::{
    collisions::{self, Named},
    identifier::{Style, Wanted, method_name, unique},
    reserved,
};
use crate::{diagnostic::Diagnostic, ir};

/// The name of each operation of a tag. Where the short names of two would meet, both have their full name.
pub fn method_names(
    operations: &[&ir::Operation],
    tag: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let things: Vec<Named<'_>> = operations
        .iter()
        .map(|operation| Named {
            pointer: &operation.pointer,
            rust_name: operation.rust_name.as_deref(),
        })
        .collect();
    let ids = operations.iter().map(|operation| operation.id.as_str());
    let wanted: Vec<Wanted> = {
        things
            .iter()
            .zip(by_document(&ids.collect::<Vec<_>>(), tag))
    }
    .map(|(thing, wanted)| thing.wanted(|| wanted))
    .collect();
    let assignment = unique(&wanted, Style::Snake, reserved::is_accessor_function);
    collisions::report(&assignment, &things, ["method", "operation"], diagnostics);
    assignment.names
}

/// What the operations of a tag want by their names in the document.
fn by_document(ids: &[&str], tag: &str) -> Vec<Wanted> {
    let short: Vec<String> = ids.iter().map(|id| short_name(id, tag)).collect();
    ids.iter()
        .zip(&short)
        .map(|(id, name)| {
            let is_alone = short.iter().filter(|other| *other == name).count() == 1;
            let is_free = is_alone && !reserved::is_accessor_function(name);
            Wanted {
                spec_name: (*id).to_owned(),
                identifier: if is_free {
                    name.clone()
                } else {
                    method_name(id)
                },
                path: vec!["operation".to_owned()],
            }
        })
        .collect()
}

/// The operation's name without the words of its tag, in the singular or the plural; all of it where nothing would be left.
fn short_name(id: &str, tag: &str) -> String {
    let tag = words(tag);
    let words = words(id);
    let length = tag.len();
    let position = words.windows(length.max(1)).position(|window| {
        window
            .iter()
            .zip(&tag)
            .all(|(left, right)| is_same_noun(left, right))
    });
    match position {
        Some(start) if length > 0 && words.len() > length => {
            let rest = words[..start].iter().chain(&words[start + length..]);
            method_name(&rest.map(String::as_str).collect::<Vec<_>>().join("_"))
        }
        _ => method_name(id),
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.to_snake_case();
    words
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether two words differ in number at most.
fn is_same_noun(left: &str, right: &str) -> bool {
    singular(left) == singular(right)
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let endings = ["sses", "xes", "ches", "shes"];
    if endings.iter().any(|ending| word.ends_with(ending)) {
        return word[..word.len() - 2].to_owned();
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) && stem.len() > 1 => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_tag_are_left_out() {
        let cases = [
            ("list-customers", "Customers", "list"),
            ("get-customer", "Customers", "get"),
            ("list-customer-redeemables", "Customers", "list_redeemables"),
            (
                "deleteCustomerPermanently",
                "customers",
                "delete_permanently",
            ),
            ("get-async-action", "Async Actions", "get"),
            ("list-categories", "Category", "list"),
            ("get-address", "Addresses", "get"),
            ("customers", "Customers", "customers"),
            ("delete-type", "Delete", "r#type"),
            ("get-status", "Status", "get"),
            ("redeem", "", "redeem"),
        ];
        for (id, tag, expected) in cases {
            assert_eq!(short_name(id, tag), expected, "{id} of {tag}");
        }
    }

    #[test]
    fn where_two_would_meet_both_keep_their_full_names() {
        let ids = ["get-customer", "customers-get", "list-customers"];
        let wanted = by_document(&ids, "Customers").into_iter();
        let names: Vec<String> = wanted.map(|wanted| wanted.identifier).collect();
        assert_eq!(names, ["get_customer", "customers_get", "list"]);
    }
}
