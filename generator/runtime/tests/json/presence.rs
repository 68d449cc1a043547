//! Properties that are required or not, nullable or not: absent, null, fitting, of another kind, and there more than once.

use serde_json::json;

use crate::support::{Address, Order, decoded, encoded, parse, round_trip, structure};

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
    is_absent: bool,
    is_repaired: bool,
}

fn seen(four: &Four, name: &str) -> Seen {
    assert_eq!(four.extra.unknown().count(), 0);
    Seen {
        is_null: four.extra.is_null(name),
        is_absent: four.extra.is_absent(name),
        is_repaired: four.extra.repaired().any(|(repaired, _)| repaired == name),
    }
}

const NOTHING: Seen = Seen {
    is_null: false,
    is_absent: false,
    is_repaired: false,
};
const ABSENT: Seen = Seen {
    is_null: false,
    is_absent: true,
    is_repaired: true,
};
const NULL: Seen = Seen {
    is_null: true,
    is_absent: false,
    is_repaired: false,
};
const STRAY_NULL: Seen = Seen {
    is_null: true,
    is_absent: false,
    is_repaired: true,
};
const REPAIRED: Seen = Seen {
    is_null: false,
    is_absent: false,
    is_repaired: true,
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

structure!(Names {
    required 0 "" empty: i64,
    required 1 "\"quoted\"" quoted: i64,
    required 2 "back\\slash" back_slash: i64,
    required 3 "é😀\n" escaped: i64,
    optional "extra" extra_: i64,
    optional "~0/1" pointer: i64,
});

#[test]
fn names_are_compared_after_unescaping() {
    let body = r#"{"": 1, "\u0022quoted\"": 2, "back\\slash": 3, "\u00e9\ud83d\ude00\u000a": 4, "extr\u0061": 5, "~0\/1": 6}"#;
    let names: Names = round_trip(body);
    assert!(names.extra.is_empty(), "{names:?}");
    let values = (names.empty, names.quoted, names.back_slash, names.escaped);
    assert_eq!(values, (1, 2, 3, 4));
    assert_eq!((names.extra_, names.pointer), (Some(5), Some(6)));
}

#[test]
fn names_that_only_look_alike_are_unknown() {
    let body = r#"{"": 1, "\"quoted\"": 2, "back\\slash": 3, "é😀\n": 4, "Extra": 5, "e\u0301": 6, " extra": 7}"#;
    let names: Names = round_trip(body);
    assert_eq!(names.extra.unknown().count(), 3);
    assert_eq!(names.extra_, None);
}

/// A struct with that many required properties, each of which is its number.
macro_rules! many {
    ($name:ident: $($index:literal)*) => {
        #[derive(Clone, Debug, PartialEq)]
        struct $name {
            values: [i64; [$($index),*].len()],
            extra: specsmith_runtime::runtime::extra::Extra,
        }

        impl Default for $name {
            fn default() -> Self {
                Self { values: [0; [$($index),*].len()], extra: Default::default() }
            }
        }

        impl specsmith_runtime::runtime::object::Object for $name {
            const REQUIRED: &'static [&'static str] = &[$(concat!("p", $index)),*];

            fn extra(&self) -> &specsmith_runtime::runtime::extra::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut specsmith_runtime::runtime::extra::Extra {
                &mut self.extra
            }

            fn read_property<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                property: &mut specsmith_runtime::runtime::object::Property<'_, 'de, A>,
            ) -> Result<(), A::Error> {
                match property.name() {
                    $(concat!("p", $index) => property.required($index, &mut self.values[$index]),)*
                    _ => property.unknown(),
                }
            }

            fn write_properties<P: specsmith_runtime::runtime::object::Properties>(
                &self,
                to: &mut P,
            ) -> Result<(), P::Error> {
                $(to.required(concat!("p", $index), &self.values[$index])?;)*
                Ok(())
            }
        }
    };
}

many!(Required64:
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
    35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63
);
many!(Required65:
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
    35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64
);
many!(Required130:
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
    35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66
    67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98
    99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122
    123 124 125 126 127 128 129
);

/// Leaves out one property after the other, then every second one.
macro_rules! missing {
    ($($test:ident: $name:ident $count:literal;)*) => {$(
        #[test]
        fn $test() {
            let names: Vec<String> = (0..$count).map(|index| format!("p{index}")).collect();
            let check = |is_missing: &dyn Fn(usize) -> bool| {
                let mut body = serde_json::Map::new();
                for (index, name) in names.iter().enumerate().rev() {
                    if !is_missing(index) {
                        body.insert(name.clone(), json!(index + 1));
                    }
                }
                let value: $name = round_trip(&json!(body).to_string());
                for (index, name) in names.iter().enumerate() {
                    let expected = if is_missing(index) { 0 } else { index as i64 + 1 };
                    assert_eq!(value.values[index], expected);
                    assert_eq!(value.extra.is_absent(name), is_missing(index), "{name}");
                }
            };
            check(&|_| false);
            check(&|_| true);
            check(&|index| index % 2 == 0);
            for missing in 0..$count {
                check(&|index| index == missing);
                check(&|index| index != missing);
            }
        }
    )*};
}

missing! {
    up_to_64_required_properties: Required64 64;
    more_than_64_required_properties: Required65 65;
    more_than_128_required_properties: Required130 130;
}

#[test]
fn a_repeated_property_beyond_the_64th() {
    let mut body = String::from("{");
    for index in 0..130 {
        body += &format!(r#""p{index}": [], "#);
    }
    for index in 0..130 {
        body += &format!(r#""p{index}": {index}, "#);
    }
    body += r#""last": 1}"#;
    let value: Required130 = round_trip(&body);
    assert_eq!(value.values[129], 129);
    assert_eq!(value.extra.repaired().count(), 0);
    assert_eq!(value.extra.get("last"), Some(&parse("1")));
}
