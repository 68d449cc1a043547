//! Independent decoders give back what was encoded, whatever it is.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use proptest::{collection, prelude::*};
use serde_json::{Value, json};
use specsmith_runtime::runtime::parameter::{self, Reserved, Style};

/// The query of a parameter called `é[&]`.
fn query(style: Style, reserved: Reserved, value: &Value) -> String {
    let pairs = parameter::pairs(NAME, style, reserved, value).unwrap();
    let pairs = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

const NAME: &str = "é[&]";

fn parse(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

/// The decoded items of the only pair of a query.
fn split(query: &str, delimiter: &str) -> Vec<String> {
    let (name, value) = query.split_once('=').unwrap();
    assert_eq!(decode(name), NAME);
    assert!(!value.contains('&'));
    value.split(delimiter).map(decode).collect()
}

fn items() -> impl Strategy<Value = Vec<String>> {
    collection::vec(any::<String>(), 1..5)
}

fn reserved() -> impl Strategy<Value = Reserved> {
    prop_oneof![Just(Reserved::Encoded), Just(Reserved::Kept)]
}

fn members() -> impl Strategy<Value = BTreeMap<String, String>> {
    collection::btree_map(any::<String>(), any::<String>(), 1..5)
}

/// Objects and arrays of texts, with keys that have no brackets.
fn nested() -> impl Strategy<Value = Value> {
    let leaf = any::<String>().prop_map(Value::from);
    leaf.prop_recursive(4, 24, 4, |inner| {
        let key = "[^\\[\\]]{0,6}";
        prop_oneof![
            collection::vec(inner.clone(), 1..4).prop_map(Value::from),
            collection::btree_map(key, inner, 1..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// The leaves of a value, each with the keys that lead to it.
fn leaves(path: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                leaves(&format!("{path}[{index}]"), item, found);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                leaves(&format!("{path}[{key}]"), member, found);
            }
        }
        other => found.push((path.to_owned(), other.as_str().unwrap().to_owned())),
    }
}

proptest! {
    #[test]
    fn exploded_items_are_pairs(items in items(), reserved in reserved()) {
        let expected: Vec<_> = items.iter().map(|item| (NAME.to_owned(), item.clone())).collect();
        prop_assert_eq!(parse(&query(Style::FormExploded, reserved, &json!(items))), expected);
    }

    #[test]
    fn exploded_members_are_pairs(members in members(), reserved in reserved()) {
        let pairs = parse(&query(Style::FormExploded, reserved, &json!(members)));
        prop_assert_eq!(pairs.into_iter().collect::<BTreeMap<_, _>>(), members);
    }

    #[test]
    fn items_of_one_pair_split_at_commas(items in items(), reserved in reserved()) {
        prop_assert_eq!(split(&query(Style::Form, reserved, &json!(items)), ","), items);
    }

    #[test]
    fn items_of_one_pair_split_at_spaces_and_pipes(items in collection::vec("[^ |]*", 1..5)) {
        prop_assert_eq!(split(&query(Style::SpaceDelimited, Reserved::Encoded, &json!(items)), "%20"), items.clone());
        prop_assert_eq!(split(&query(Style::PipeDelimited, Reserved::Encoded, &json!(items)), "%7C"), items);
    }

    #[test]
    fn deep_objects_name_every_leaf(value in nested()) {
        let mut expected = Vec::new();
        leaves(NAME, &value, &mut expected);
        prop_assert_eq!(parse(&query(Style::DeepObject, Reserved::Encoded, &value)), expected);
    }

    #[test]
    fn items_of_a_path_split_at_the_delimiter(items in items()) {
        for (style, start, delimiter) in [
            (Style::Simple, "", ","),
            (Style::SimpleExploded, "", ","),
            (Style::Label, ".", ","),
            (Style::LabelExploded, ".", "."),
            (Style::Matrix, ";a=", ","),
        ] {
            let text = parameter::path("a", style, &json!(items));
            // A name without a value has no `=`.
            let text = text.strip_prefix(start).unwrap_or_default();
            let found: Vec<_> = text.split(delimiter).map(decode).collect();
            prop_assert_eq!(&found, &items, "{:?}", style);
        }
    }

    #[test]
    fn members_of_a_path_split_at_the_delimiters(members in members()) {
        for (style, start, delimiter) in [(Style::SimpleExploded, "", ","), (Style::LabelExploded, ".", ".")] {
            let text = parameter::path("a", style, &json!(members));
            let pairs = text.strip_prefix(start).unwrap().split(delimiter);
            let pairs = pairs.map(|pair| pair.split_once('=').unwrap());
            let found: BTreeMap<_, _> = pairs.map(|(key, value)| (decode(key), decode(value))).collect();
            prop_assert_eq!(&found, &members, "{:?}", style);
        }
    }

    #[test]
    fn only_characters_of_urls_are_sent(value in nested(), reserved in reserved()) {
        let allowed = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%:/?@!$()*,;&=".contains(c));
        for style in [Style::FormExploded, Style::DeepObject] {
            prop_assert!(allowed(&query(style, reserved, &value)));
        }
    }
}
