//! Types that contain themselves, through `Box`, `Option`, arrays and maps.

use std::collections::BTreeMap;

use specsmith_runtime::runtime::union::Variant;

use crate::support::{Address, decoded, encoded, round_trip, structure, union};

structure!(Category {
    required 0 "name" name: String,
    required 1 "parent" parent: Option<Box<Category>>,
    required 2 "children" children: Vec<Category>,
    optional "sibling" sibling: Box<Category>,
    optional "by_name" by_name: BTreeMap<String, Category>,
    nullable "origin" origin: Box<Category>,
});

/// A category in a category, and so on, through this property.
fn nested(depth: usize, open: &str, close: &str) -> String {
    let inner = r#"{"name": 7, "new": null}"#;
    format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn through_each_kind_of_edge() {
    for (open, close) in [
        (r#"{"parent": "#, "}"),
        (r#"{"children": ["#, "]}"),
        (r#"{"sibling": "#, "}"),
        (r#"{"by_name": {"a": "#, "}}"),
        (r#"{"origin": "#, "}"),
        (r#"{"children": [null, "#, "]}"),
        (r#"{"by_name": {"a": null, "b": "#, "}}"),
    ] {
        round_trip::<Category>(&nested(30, open, close));
    }
}

structure!(Branch {
    optional "trees" trees: Vec<Tree>,
});

// A list of itself, or an object.
union!(Tree, None, {
    0 Branches(Vec<Branch>) Tree::Branches, Variant::of::<Vec<Branch>>();
    1 Leaf(Box<Address>) |value: Address| Tree::Leaf(Box::new(value)), Variant::of::<Address>();
});

#[test]
fn through_a_union() {
    for (open, close) in [
        (r#"{"trees": [["#, "]]}"),
        (r#"{"trees": [null, ["#, "], null]}"),
        (r#"{"trees": [{"city": 7}, ["#, "], {}]}"),
    ] {
        round_trip::<Branch>(&nested(30, open, close));
    }
}

#[test]
fn the_innermost_is_coerced_like_any_other() {
    let mut category: Category = decoded(&nested(3, r#"{"origin": "#, "}"));
    for _ in 0..3 {
        category = *category.origin.expect("an origin");
    }
    assert_eq!(category.name, "7");
    assert!(category.extra.is_null("new"));
}

#[test]
fn a_change_of_the_innermost_wins() {
    let body = r#"{"sibling": {"children": [null, {"name": null}]}}"#;
    let mut category: Category = decoded(body);
    let sibling = category.sibling.as_mut().expect("a sibling");
    sibling.children[0].name = "a".to_owned();
    let changed = r#"{"sibling":{"children":[{"name":"a"}]}}"#;
    assert_eq!(encoded(&category), changed);
}

#[test]
fn an_edge_of_another_kind() {
    for value in ["null", "7", "[]", r#""a""#] {
        let body = format!(
            r#"{{"parent": {value}, "sibling": {value}, "origin": {value}, "children": [{value}]}}"#
        );
        let category: Category = round_trip(&body);
        let edges = (category.parent, category.sibling, category.origin);
        assert_eq!(edges, (None, None, None), "{value}");
        assert_eq!(category.children, [], "{value}");
    }
}
