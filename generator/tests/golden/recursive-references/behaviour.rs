//! A dynamic reference to the schema around it is a recursion.

use recursive_references::types::{List, Page, Tree};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(payload: Value) -> T {
    let read: T = serde_json::from_value(payload.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), payload);
    read
}

#[test]
fn references_to_the_schema_around_them_are_typed() {
    let tree: Tree = read(json!({"name": "a", "children": [{"name": "b", "children": []}]}));
    assert_eq!(
        tree.children.expect("children")[0].name.as_deref(),
        Some("b")
    );
    let list: List = read(json!({"value": "a", "next": {"value": "b"}}));
    assert_eq!(list.next.and_then(|it| it.value).as_deref(), Some("b"));
}

#[test]
fn what_another_schema_can_mean_is_any_value() {
    let page: Page = read(json!({"items": [{"email": "a@b"}], "total": 1}));
    assert_eq!(page.items[0]["email"], "a@b");
}
