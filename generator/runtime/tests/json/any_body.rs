//! Whatever the server sends: any object decodes, and comes back as the same JSON.

use proptest::{collection::vec, prelude::*, sample};
use serde_json::{Map, Number, Value, json};
use specsmith_runtime::runtime::conformance;

use crate::support::{Order, decoded, encoded, parse, valid_order};

/// Names that an order declares, at any depth, and some that it does not.
fn names() -> impl Strategy<Value = String> {
    let declared: &[&str] = &[
        "id",
        "total",
        "status",
        "kind",
        "billing",
        "placed_at",
        "parent",
        "note",
        "rate",
        "paid",
        "due",
        "lines",
        "tags",
        "matrix",
        "prices",
        "stages",
        "lines_by_sku",
        "history",
        "metadata",
        "anything",
        "address",
        "limit",
        "whatever",
        "replaced_by",
        "city",
        "zip",
        "sku",
        "quantity",
        "price",
    ];
    prop_oneof![
        8 => sample::select(declared).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[a-c~/$\"]{0,2}",
    ]
}

fn numbers() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-3_i64..3).prop_map(Value::from),
        (-3_i32..3).prop_map(|number| json!(f64::from(number))),
        any::<f64>()
            .prop_filter_map("JSON has no such number", Number::from_f64)
            .prop_map(Value::from),
    ]
}

fn texts() -> impl Strategy<Value = Value> {
    let samples: &[&str] = &[
        "open",
        "closed",
        "order",
        "7",
        "-1.5",
        "1e3",
        "",
        "2024-03-22",
        "2024-02-30",
        "2024-03-22T17:48:18.570Z",
        "2024-03-22T17:48:18Z",
        "2024-03-22T17:48:18.5+02:00",
    ];
    prop_oneof![
        sample::select(samples).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ]
}

fn values() -> impl Strategy<Value = Value> {
    let scalars = prop_oneof![
        2 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        3 => numbers(),
        3 => texts(),
    ];
    scalars.prop_recursive(4, 48, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((names(), inner), 0..8).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn objects() -> impl Strategy<Value = Value> {
    vec((names(), values()), 0..12).prop_map(|members| members.into_iter().collect())
}

/// The pointers of a value and of everything below it.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                pointers(element, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(member, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// A valid order in which something has been replaced, or left out.
fn mutated_orders() -> impl Strategy<Value = Value> {
    let mutations = vec((any::<sample::Index>(), prop::option::of(values())), 1..4);
    mutations.prop_map(|mutations| {
        let mut order = valid_order();
        for (index, replacement) in mutations {
            let mut places = Vec::new();
            pointers(&order, "", &mut places);
            places.remove(0);
            if places.is_empty() {
                break;
            }
            let place = index.get(&places);
            let (parent, name) = place.rsplit_once('/').expect("a pointer");
            match (replacement, order.pointer_mut(parent)) {
                (None, Some(Value::Object(members))) => {
                    members.remove(&name.replace("~1", "/").replace("~0", "~"));
                }
                (replacement, _) => {
                    let place = order.pointer_mut(place).expect("a place");
                    *place = replacement.unwrap_or_default();
                }
            }
        }
        order
    })
}

/// Decodes and encodes, twice.
fn check(body: &Value) -> Result<(), TestCaseError> {
    let text = body.to_string();
    // A number has a single spelling in a value that was made here, and the one that the parser gives it in a body.
    let body = parse(&text);
    let first = conformance::round_trip::<Order>(text.as_bytes());
    let first = first.map_err(|error| TestCaseError::fail(error.to_string()))?;
    let encoded_once = String::from_utf8(first.json).expect("UTF-8");
    prop_assert_eq!(parse(&encoded_once), body);

    let order: Order = decoded(&text);
    prop_assert_eq!(&decoded::<Order>(&encoded_once), &order);
    prop_assert_eq!(&encoded(&order), &encoded_once);
    let second = conformance::round_trip::<Order>(encoded_once.as_bytes()).expect("JSON");
    prop_assert_eq!(second.kept, first.kept);
    Ok(())
}

proptest! {
    #[test]
    fn any_object_is_an_order(body in objects()) {
        check(&body)?;
    }

    #[test]
    fn an_order_survives_mutation(body in mutated_orders()) {
        check(&body)?;
    }

    /// As for `serde_json::Value`, the last of the properties of one name counts.
    #[test]
    fn repeated_names_are_no_trouble(members in vec((names(), values()), 0..20)) {
        let written: Vec<String> = members
            .iter()
            .map(|(name, value)| format!("{}:{value}", json!(name)))
            .collect();
        let text = format!("{{{}}}", written.join(","));
        let order: Order = decoded(&text);
        prop_assert_eq!(parse(&encoded(&order)), parse(&text));
        let once: Map<String, Value> = members.into_iter().collect();
        prop_assert_eq!(order, decoded::<Order>(&json!(once).to_string()));
    }

    /// A value in memory is read as its text is.
    #[test]
    fn a_value_in_memory_gives_the_same_order(body in objects()) {
        let order: Order = serde_json::from_value(body.clone()).expect("an order");
        prop_assert_eq!(serde_json::to_value(&order).expect("JSON"), body);
    }

    #[test]
    fn any_bytes_are_no_trouble(body in vec(any::<u8>(), 0..64)) {
        let _ = specsmith_runtime::runtime::decode::from_slice::<Order>(&body);
    }
}
