//! Arrays with a schema for each place take every valid value, and give it back.

use arrays_of_places::types::{ClosedItem, Holder, OpenItem, OpenSeveralItem, Position, RestItem};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(payload: Value) -> T {
    let read: T = serde_json::from_value(payload.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), payload);
    read
}

#[test]
fn places_of_one_type_are_a_list_of_it() {
    assert_eq!(read::<Position>(json!([13.4, 52.5])), [13.4, 52.5]);
    let holder: Holder = read(json!({"older": ["a", "b"]}));
    assert_eq!(holder.older, Some(vec!["a".to_owned(), "b".to_owned()]));
}

#[test]
fn places_of_several_types_are_a_list_of_any_of_them() {
    let holder: Holder = read(json!({"closed": ["a", 1], "rest": ["a", 1, 2]}));
    assert!(matches!(
        holder.closed.as_deref(),
        Some([ClosedItem::String(_), ClosedItem::Integer(1)])
    ));
    assert!(matches!(
        holder.rest.as_deref(),
        Some([
            RestItem::String(_),
            RestItem::Integer(1),
            RestItem::Integer(2)
        ])
    ));
}

#[test]
fn anything_may_come_after_the_places_of_an_open_array() {
    let open: Vec<OpenItem> = read(json!([1, "foo", false]));
    assert!(matches!(
        open.as_slice(),
        [OpenItem::Integer(1), OpenItem::Any(_), OpenItem::Any(_)]
    ));
    let holder: Holder = read(json!({"several": [1, "a", {"b": 1}]}));
    assert!(matches!(
        holder.several.as_deref(),
        Some([
            OpenSeveralItem::Integer(1),
            OpenSeveralItem::String(_),
            OpenSeveralItem::Any(_)
        ])
    ));
}
