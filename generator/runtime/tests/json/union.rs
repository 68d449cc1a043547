//! Which variant a JSON value is read as.

use serde_json::{Value, json};
use specsmith_runtime::runtime::{json as runtime_json, kept::Kept, union};

use crate::support::{Kind, Status, serde_impls, structure};

structure!(Amount {
    optional "type" kind: String,
    optional "amount" amount: i64,
    optional "note" note: String,
});

structure!(Unit {
    optional "type" kind: String,
    optional "units" units: i64,
    optional "child" child: Node,
    optional "tree" tree: Box<Amount>,
});

structure!(UnitMultiple {
    optional "type" kind: String,
    optional "units" units: i64,
    optional "child" child: Node,
    optional "product" product: String,
});

/// Defines a union of boxed objects, lists and scalars in the shape of an emitted one.
macro_rules! union {
    ($name:ident, $discriminator:expr, {
        $($index:literal $variant:ident($ty:ty) $wrap:expr, $tags:expr, $candidate:expr;)*
    }) => {
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name {
            $($variant($ty),)*
            Unknown(Value),
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(Value::Null)
            }
        }

        impl union::Union for $name {
            const DISCRIMINATOR: Option<&'static str> = $discriminator;

            const VARIANTS: &'static [union::Variant] = &[
                $(union::Variant { tags: &$tags, candidates: &[$candidate] },)*
            ];

            fn read_variant(index: usize, value: &Value) -> Option<(Self, runtime_json::Outcome)> {
                match index {
                    $($index => union::variant(value, $wrap),)*
                    _ => None,
                }
            }

            fn keep(value: Value) -> Self {
                Self::Unknown(value)
            }
        }

        impl runtime_json::Json for $name {
            const EXPECTED: &'static str = "one of several kinds of values";

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<runtime_json::Outcome, D::Error> {
                union::read(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.write(to),)*
                    Self::Unknown(value) => value.write(to),
                }
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }

            fn kept(&self, at: &str, found: &mut Kept) {
                match self {
                    $(Self::$variant(value) => value.kept(at, found),)*
                    Self::Unknown(_) => found.misfits.push(at.to_owned()),
                }
            }
        }

        serde_impls!($name);
    };
}

const fn object(
    optional: &'static [&'static str],
    constants: &'static [(&'static str, &'static [&'static str])],
) -> union::Candidate {
    union::Candidate::Object {
        required: &[],
        optional,
        constants,
        is_map: false,
    }
}

union!(Discount, None, {
    0 Amount(Box<Amount>) |value: Amount| Discount::Amount(Box::new(value)), [], object(&["type", "amount", "note"], &[("type", &["AMOUNT"])]);
    1 Unit(Box<Unit>) |value: Unit| Discount::Unit(Box::new(value)), [], object(&["type", "units", "child", "tree"], &[("type", &["UNIT"])]);
    2 UnitMultiple(Box<UnitMultiple>) |value: UnitMultiple| Discount::UnitMultiple(Box::new(value)), [], object(&["type", "units", "child", "product"], &[("type", &["UNIT"])]);
    3 List(Vec<i64>) Discount::List, [], union::Candidate::Other(union::Kind::Array);
    4 Number(f64) Discount::Number, [], union::Candidate::Other(union::Kind::Number);
    5 Integer(i64) Discount::Integer, [], union::Candidate::Other(union::Kind::Integer);
    6 Boolean(bool) Discount::Boolean, [], union::Candidate::Other(union::Kind::Boolean);
});

union!(Tagged, Some("kind"), {
    0 First(Box<Amount>) |value: Amount| Tagged::First(Box::new(value)), ["first", "1st"], object(&["type", "amount", "note"], &[]);
    1 Second(Box<Unit>) |value: Unit| Tagged::Second(Box::new(value)), ["second"], object(&["type", "units", "child", "tree"], &[]);
});

union!(Node, None, {
    0 Unit(Box<Unit>) |value: Unit| Node::Unit(Box::new(value)), [], object(&["type", "units", "child", "tree"], &[]);
    1 UnitMultiple(Box<UnitMultiple>) |value: UnitMultiple| Node::UnitMultiple(Box::new(value)), [], object(&["type", "units", "child", "product"], &[]);
});

/// The variant that a value is read as; the value comes back as the same JSON.
fn variant_of<T>(value: &Value) -> String
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug,
{
    let read: T = serde_json::from_value(value.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), *value);
    let debug = format!("{read:?}");
    debug.split('(').next().unwrap_or_default().to_owned()
}

#[test]
fn the_variant_is_the_one_that_loses_nothing() {
    let cases = [
        (json!({"type": "AMOUNT", "amount": 5}), "Amount"),
        // A property with one text decides against more declared properties.
        (json!({"type": "UNIT", "amount": 5, "note": "x"}), "Unit"),
        (json!({"type": "UNIT", "units": 5}), "Unit"),
        (
            json!({"type": "UNIT", "units": 5, "product": "p"}),
            "UnitMultiple",
        ),
        (json!({"units": 5, "product": "p"}), "UnitMultiple"),
        (json!({"note": "x"}), "Amount"),
        // What no variant declares, or a new value of what tells them apart.
        (json!({"something": "else"}), "Unknown"),
        (json!({"type": "PERCENT", "amount": 5}), "Unknown"),
        (json!([1, 2]), "List"),
        (json!(["a"]), "Unknown"),
        (json!(5), "Integer"),
        (json!(5.5), "Number"),
        (json!(true), "Boolean"),
        (json!("text"), "Unknown"),
    ];
    for (value, variant) in cases {
        assert_eq!(variant_of::<Discount>(&value), variant, "{value}");
    }
}

#[test]
fn the_discriminator_decides_where_there_is_one() {
    let cases = [
        (json!({"kind": "first", "units": 5}), "First"),
        (json!({"kind": "1st"}), "First"),
        (json!({"kind": "second", "amount": 5}), "Second"),
        // A missing or a new tag leaves the other signs.
        (json!({"units": 5}), "Second"),
        (json!({"kind": "third", "amount": 5}), "First"),
    ];
    for (value, variant) in cases {
        assert_eq!(variant_of::<Tagged>(&value), variant, "{value}");
    }
}

#[test]
fn what_variants_declare_further_below_tells_them_apart() {
    let value = json!({"child": {"units": 1, "product": "p"}, "tree": {"amount": 1}});
    assert_eq!(variant_of::<Node>(&value), "Unit");
    let value = json!({"child": {"units": 1}, "product": "p"});
    assert_eq!(variant_of::<Node>(&value), "UnitMultiple");
}

structure!(Profile {
    optional "scheme" scheme: Status,
    optional "client" client: String,
});

structure!(OrderProfile {
    optional "scheme" scheme: Kind,
    optional "token" token: String,
});

structure!(Client {
    optional "profile" profile: Profile,
});

structure!(Order {
    optional "profile" profile: OrderProfile,
});

union!(Connection, None, {
    0 Client(Box<Client>) |value: Client| Connection::Client(Box::new(value)), [], object(&["profile"], &[]);
    1 Order(Box<Order>) |value: Order| Connection::Order(Box::new(value)), [], object(&["profile"], &[]);
});

#[test]
fn a_property_too_many_says_less_than_a_value_that_cannot_be() {
    let value = json!({"profile": {"scheme": "order", "client": "c"}});
    assert_eq!(variant_of::<Connection>(&value), "Order");
    let value = json!({"profile": {"scheme": "open", "token": "t"}});
    assert_eq!(variant_of::<Connection>(&value), "Client");
}

#[test]
fn unions_nested_in_unions_take_no_time() {
    let depth = 60;
    let text = format!(
        "{}{{\"new\": 1}}{}",
        "{\"child\": ".repeat(depth),
        "}".repeat(depth)
    );
    let value: Value = serde_json::from_str(&text).expect("JSON");
    let read: Node = serde_json::from_value(value.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), value);
}
