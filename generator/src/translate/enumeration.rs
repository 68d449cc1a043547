//! Lists of values as enums.

use std::collections::BTreeMap;

use super::{
    docs,
    identifier::{VariantNames, type_name, value_names},
    plan::Head,
};
use crate::{
    ir,
    model::{Enumeration, Identifier, IntegerEnumeration, IntegerVariant, Variant},
};

/// A list of texts as an enum.
pub fn of_texts(head: Head, list: &ir::Enumeration, default: Option<usize>) -> Enumeration {
    let VariantNames { listed, fallback } = value_names(&list.values, &list.names);
    Enumeration {
        fallback: Identifier(fallback),
        default,
        variants: listed
            .into_iter()
            .zip(&list.values)
            .enumerate()
            .map(|(index, (name, text))| {
                let name = Identifier(name);
                Variant {
                    docs: docs::of_listed_value(list.docs.get(index), text, &name),
                    name,
                    text: text.clone(),
                }
            })
            .collect(),
        name: head.name,
        docs: head.docs,
        deprecated: head.deprecated,
        origin: head.origin,
    }
}

/// A list of whole numbers as an enum, whose variants are named by their titles or else by their numbers.
pub fn of_integers(head: Head, list: &ir::IntegerEnumeration) -> IntegerEnumeration {
    let titles: Vec<Option<&str>> = (0..list.values.len())
        .map(|index| list.docs.get(index)?.title.as_deref())
        .collect();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for title in titles.iter().flatten() {
        *uses.entry(type_name(title)).or_insert(0) += 1;
    }
    let texts: Vec<String> = { list.values.iter().zip(&titles) }
        .map(|(value, title)| match (title, value) {
            (Some(title), _) if uses.get(&type_name(title)) == Some(&1) => (*title).to_owned(),
            (Some(title), _) => format!("{title} {value}"),
            // A sign in front would mean a descending order.
            (None, ..0) => format!("minus {}", value.unsigned_abs()),
            (None, _) => value.to_string(),
        })
        .collect();
    let VariantNames { listed, fallback } = value_names(&texts, &list.names);
    IntegerEnumeration {
        variants: { listed.into_iter().map(Identifier) }
            .zip(&list.values)
            .enumerate()
            .map(|(index, (name, number))| IntegerVariant {
                docs: docs::of_listed_value(list.docs.get(index), &number.to_string(), &name),
                name,
                number: *number,
            })
            .collect(),
        default: (list.values.len() == 1).then_some(0),
        fallback: Identifier(fallback),
        name: head.name,
        docs: head.docs,
        deprecated: head.deprecated,
        origin: head.origin,
    }
}
