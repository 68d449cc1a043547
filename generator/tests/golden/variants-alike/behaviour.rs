//! What no value tells apart is one variant, and a number is an integer however it is spelled.

use serde_json::{Value, json};
use variants_alike::types::{Contact, Filter, Holder, HolderNumber, Mixed, Pet};

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(payload: Value) -> T {
    let read: T = serde_json::from_value(payload.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), payload);
    read
}

#[test]
fn equal_plain_types_are_one_variant() {
    let contact: Contact = read(json!("a@b"));
    assert_eq!(contact, "a@b");
    assert!(matches!(read(json!("text")), Mixed::String(_)));
    assert!(matches!(read(json!(["a"])), Filter::List(_)));
    assert!(matches!(read(json!({"name": "x"})), Pet::Cat(_)));
}

#[test]
fn an_integer_is_one_however_it_is_spelled() {
    for text in ["1", "1.0", "1e0"] {
        let json = format!(r#"{{"number":{text}}}"#);
        let holder: Holder = serde_json::from_str(&json).expect("a holder");
        assert!(
            matches!(holder.number, Some(HolderNumber::Integer(1))),
            "{text}"
        );
        let written = serde_json::to_value(&holder).expect("JSON");
        let read: Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(written, read, "{text}");
    }
    let holder: Holder = read(json!({"number": 1.5}));
    assert!(matches!(holder.number, Some(HolderNumber::Unknown(_))));
    let holder: Holder = read(json!({"number": "1"}));
    assert!(matches!(holder.number, Some(HolderNumber::String(_))));
}
