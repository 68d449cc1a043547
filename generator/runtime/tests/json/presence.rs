//! Properties that are required or not, nullable or not: absent, null, fitting, of another kind, and there more than once.

use crate::support::{Address, Order, decoded, encoded, round_trip, structure};

structure!(Four {
    required 0 "required" required: i64,
    required 1 "required_nullable" required_nullable: Option<i64>,
    optional "optional" optional: i64,
    nullable "optional_nullable" optional_nullable: i64,
});

/// What is seen of a property in `extra`.
#[derive(Debug, PartialEq)]
struct Seen {
    is_null: bool,
    is_missing: bool,
    is_coerced: bool,
}

fn seen(four: &Four, name: &str) -> Seen {
    assert_eq!(four.extra.unknown().count(), 0);
    Seen {
        is_null: four.extra.is_null(name),
        is_missing: four.extra.is_missing(name),
        is_coerced: four.extra.coerced().any(|(coerced, _)| coerced == name),
    }
}

const NOTHING: Seen = Seen {
    is_null: false,
    is_missing: false,
    is_coerced: false,
};
const ABSENT: Seen = Seen {
    is_null: false,
    is_missing: true,
    is_coerced: true,
};
const NULL: Seen = Seen {
    is_null: true,
    is_missing: false,
    is_coerced: false,
};
const STRAY_NULL: Seen = Seen {
    is_null: true,
    is_missing: false,
    is_coerced: true,
};
const REPAIRED: Seen = Seen {
    is_null: false,
    is_missing: false,
    is_coerced: true,
};

#[test]
fn required() {
    for (body, value, expected) in [
        ("{}", 0, ABSENT),
        (r#"{"required":null}"#, 0, STRAY_NULL),
        (r#"{"required":7}"#, 7, NOTHING),
        (r#"{"required":"7"}"#, 7, REPAIRED),
        (r#"{"required":[7]}"#, 0, REPAIRED),
    ] {
        let four: Four = round_trip(body);
        assert_eq!(
            (four.required, seen(&four, "required")),
            (value, expected),
            "{body}"
        );
    }
}

#[test]
fn required_and_nullable() {
    for (body, value, expected) in [
        ("{}", None, ABSENT),
        (r#"{"required_nullable":null}"#, None, NOTHING),
        (r#"{"required_nullable":7}"#, Some(7), NOTHING),
        (r#"{"required_nullable":"7"}"#, Some(7), REPAIRED),
        (r#"{"required_nullable":[7]}"#, None, REPAIRED),
    ] {
        let four: Four = round_trip(body);
        let found = (four.required_nullable, seen(&four, "required_nullable"));
        assert_eq!(found, (value, expected), "{body}");
    }
}

#[test]
fn optional() {
    for (body, value, expected) in [
        ("{}", None, NOTHING),
        (r#"{"optional":null}"#, None, STRAY_NULL),
        (r#"{"optional":7}"#, Some(7), NOTHING),
        (r#"{"optional":"7"}"#, Some(7), REPAIRED),
        (r#"{"optional":[7]}"#, None, REPAIRED),
    ] {
        let four: Four = round_trip(body);
        assert_eq!(
            (four.optional, seen(&four, "optional")),
            (value, expected),
            "{body}"
        );
    }
}

#[test]
fn optional_and_nullable() {
    for (body, value, expected) in [
        ("{}", None, NOTHING),
        (r#"{"optional_nullable":null}"#, None, NULL),
        (r#"{"optional_nullable":7}"#, Some(7), NOTHING),
        (r#"{"optional_nullable":"7"}"#, Some(7), REPAIRED),
        (r#"{"optional_nullable":[7]}"#, None, REPAIRED),
    ] {
        let four: Four = round_trip(body);
        let found = (four.optional_nullable, seen(&four, "optional_nullable"));
        assert_eq!(found, (value, expected), "{body}");
    }
}

/// JSON leaves it open what a repeated name means (RFC 8259 §4); as for `serde_json::Value`, the last one counts.
#[test]
fn of_a_repeated_property_the_last_counts() {
    let others = r#""required": 1, "required_nullable": 1"#;
    for name in [
        "required",
        "required_nullable",
        "optional",
        "optional_nullable",
        "unknown",
    ] {
        for (first, last) in [
            ("1", "2"),
            ("1", "null"),
            ("1", r#""2""#),
            ("1", "[]"),
            ("null", "2"),
            ("null", "[]"),
            (r#""1""#, "2"),
            ("[]", "2"),
            ("[]", "null"),
        ] {
            let body = format!(r#"{{{others}, "{name}": {first}, "{name}": {last}}}"#);
            let once = format!(r#"{{{others}, "{name}": {last}}}"#);
            assert_eq!(round_trip::<Four>(&body), decoded::<Four>(&once), "{body}");
        }
    }
}

#[test]
fn a_repeated_object_replaces_the_first() {
    for name in ["billing", "address"] {
        let body = format!(
            r#"{{"{name}": {{"city": "a", "zip": "1", "new": 1}}, "{name}": {{"city": "b"}}}}"#
        );
        let order: Order = round_trip(&body);
        let address = if name == "billing" {
            Some(order.billing)
        } else {
            order.address
        };
        assert_eq!(
            address,
            Some(decoded::<Address>(r#"{"city": "b"}"#)),
            "{name}"
        );
    }
}

#[test]
fn a_repeated_collection_replaces_the_first() {
    let body = r#"{"tags": ["a", 1], "tags": ["b"], "prices": {"a": 1}, "prices": {"b": null}}"#;
    let order: Order = round_trip(body);
    assert_eq!(order.tags, Some(vec!["b".to_owned()]));
    assert_eq!(order.prices.map(|prices| prices.len()), Some(0));
    assert_eq!(order.extra.get("tags"), None);
}

#[test]
fn a_default_sends_what_is_required() {
    let four = r#"{"required":0,"required_nullable":null}"#;
    assert_eq!(encoded(&Four::default()), four);
    assert!(decoded::<Four>(four).extra.is_empty());
}

#[test]
fn properties_are_written_in_the_order_of_the_document_and_unknown_ones_last() {
    let body =
        r#"{"z":1,"optional_nullable":4,"a":2,"required":1,"required_nullable":2,"optional":3}"#;
    assert_eq!(
        encoded(&decoded::<Four>(body)),
        r#"{"required":1,"required_nullable":2,"optional":3,"optional_nullable":4,"a":2,"z":1}"#
    );
}
