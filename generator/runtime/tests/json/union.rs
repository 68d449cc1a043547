//! Which variant a JSON value is read as.

use std::{
    cell::Cell,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use specsmith_runtime::runtime::{
    choice::{Choices, Cost},
    json::{self as runtime_json, Scalar},
    union::Variant,
};

use crate::support::{Kind, Status, structure, union};

/// The variant that a value is read as; the value comes back as the same JSON.
#[track_caller]
fn variant_of<T>(value: &Value) -> String
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug,
{
    let read: T = serde_json::from_value(value.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), *value);
    let debug = format!("{read:?}");
    debug.split('(').next().unwrap_or_default().to_owned()
}

/// Asserts which variant each of some values is.
#[track_caller]
pub fn assert_variants<T>(cases: impl IntoIterator<Item = (Value, &'static str)>)
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug,
{
    for (value, variant) in cases {
        assert_eq!(variant_of::<T>(&value), variant, "{value}");
    }
}

structure!(Amount {
    optional "type" kind: String,
    optional "amount" amount: i64,
    optional "note" note: String,
    allowed &[("type", &[Scalar::Text("AMOUNT")])];
});

structure!(Unit {
    optional "type" kind: String,
    optional "units" units: i64,
    optional "child" child: Node,
    optional "tree" tree: Box<Amount>,
    allowed &[("type", &[Scalar::Text("UNIT")])];
});

structure!(UnitMultiple {
    optional "type" kind: String,
    optional "units" units: i64,
    optional "child" child: Node,
    optional "product" product: String,
    allowed &[("type", &[Scalar::Text("UNIT")])];
});

union!(Discount, None, {
    0 Amount(Box<Amount>) |value: Amount| Discount::Amount(Box::new(value)), Variant::of::<Amount>();
    1 Unit(Box<Unit>) |value: Unit| Discount::Unit(Box::new(value)), Variant::of::<Unit>();
    2 UnitMultiple(Box<UnitMultiple>) |value: UnitMultiple| Discount::UnitMultiple(Box::new(value)), Variant::of::<UnitMultiple>();
    3 List(Vec<i64>) Discount::List, Variant::of::<Vec<i64>>();
    4 Number(f64) Discount::Number, Variant::of::<f64>();
    5 Integer(i64) Discount::Integer, Variant::of::<i64>();
    6 Boolean(bool) Discount::Boolean, Variant::of::<bool>();
});

union!(Node, None, {
    0 Unit(Box<Unit>) |value: Unit| Node::Unit(Box::new(value)), Variant::of::<Unit>();
    1 UnitMultiple(Box<UnitMultiple>) |value: UnitMultiple| Node::UnitMultiple(Box::new(value)), Variant::of::<UnitMultiple>();
});

#[test]
fn the_variant_is_the_one_that_loses_nothing() {
    assert_variants::<Discount>([
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
    ]);
}

#[test]
fn the_kind_of_json_decides_before_all_else() {
    assert_variants::<Discount>([
        (json!([1, 2]), "List"),
        (json!(["a"]), "Unknown"),
        (json!(5), "Integer"),
        (json!(5.5), "Number"),
        (json!(true), "Boolean"),
        (json!("text"), "Unknown"),
        (json!("5"), "Unknown"),
    ]);
}

/// Structs that differ in nothing but the union they are in.
macro_rules! tagged {
    ($name:ident, $tags:expr, $first:expr, $second:expr) => {
        union!($name, Some("kind"), $tags, {
            0 First(Box<First>) |value: First| $name::First(Box::new(value)), $first;
            1 Second(Box<Second>) |value: Second| $name::Second(Box::new(value)), $second;
        });
    };
}

structure!(First {
    optional "kind" kind: Value,
    optional "amount" amount: i64,
});

structure!(Second {
    optional "kind" kind: Value,
    optional "units" units: i64,
});

tagged!(
    Stated,
    &[("1st", 0), ("first", 0), ("second", 1)],
    Variant::of::<First>().tagged(),
    Variant::of::<Second>().tagged()
);
tagged!(
    Implied,
    &[("First", 0), ("Second", 1)],
    Variant::of::<First>(),
    Variant::of::<Second>()
);
tagged!(
    PartlyStated,
    &[("Second", 1), ("first", 0)],
    Variant::of::<First>().tagged(),
    Variant::of::<Second>()
);

#[test]
fn a_stated_tag_decides() {
    assert_variants::<Stated>([
        (json!({"kind": "first", "units": 5}), "First"),
        (json!({"kind": "1st"}), "First"),
        (json!({"kind": "second", "amount": 5}), "Second"),
        // A new tag is no variant, however much it looks like one.
        (json!({"kind": "third", "amount": 5}), "Unknown"),
        (json!({"kind": "Second", "units": 5}), "Unknown"),
        (json!({"kind": 2, "units": 5}), "Unknown"),
        // Without a tag the shape decides.
        (json!({"units": 5}), "Second"),
        (json!({"kind": null, "units": 5}), "Second"),
        (json!({"kind": ["first"], "units": 5}), "Second"),
    ]);
}

#[test]
fn a_tag_that_the_names_of_schemas_imply_decides_where_it_is_known() {
    assert_variants::<Implied>([
        (json!({"kind": "First", "units": 5}), "First"),
        (json!({"kind": "2nd", "units": 5}), "Second"),
        (json!({"kind": "1st", "amount": 5}), "First"),
    ]);
    assert_variants::<PartlyStated>([
        (json!({"kind": "first", "units": 5}), "First"),
        // It may be the tag of the variant that states none, and not of the other.
        (json!({"kind": "2nd", "units": 5}), "Second"),
        (json!({"kind": "2nd", "amount": 5}), "Second"),
    ]);
}

tagged!(
    Scalars,
    &[
        ("-0.5", 1),
        ("1", 0),
        ("1.5", 0),
        ("100", 1),
        ("2", 1),
        ("false", 1),
        ("true", 0),
    ],
    Variant::of::<First>().tagged(),
    Variant::of::<Second>().tagged()
);

tagged!(
    MeantTwice,
    &[("both", 0), ("both", 1), ("first", 0)],
    Variant::of::<First>().tagged(),
    Variant::of::<Second>().tagged()
);

#[test]
fn a_tag_that_means_several_variants_leaves_it_to_their_shape() {
    assert_variants::<MeantTwice>([
        (json!({"kind": "both", "amount": 5}), "First"),
        (json!({"kind": "both", "units": 5}), "Second"),
        (json!({"kind": "first", "units": 5}), "First"),
    ]);
}

structure!(Base {
    optional "kind" kind: Value,
});

union!(Parent, Some("kind"), &[("base", 0), ("first", 1)], {
    0 Base(Box<Base>) |value: Base| Parent::Base(Box::new(value)), Variant::of::<Base>().rest();
    1 First(Box<First>) |value: First| Parent::First(Box::new(value)), Variant::of::<First>().tagged();
    2 Second(Box<Second>) |value: Second| Parent::Second(Box::new(value)), Variant::of::<Second>();
});

#[test]
fn a_parent_is_what_none_of_its_descendants_is() {
    assert_variants::<Parent>([
        (json!({"kind": "base", "amount": 5}), "Base"),
        (json!({"kind": "first"}), "First"),
        // A new descendant, or one whose tag the document does not state.
        (json!({"kind": "third", "other": 5}), "Base"),
        (json!({"kind": "third"}), "Base"),
        (json!({"kind": "second", "units": 5}), "Second"),
        // Without a tag the shape decides.
        (json!({"other": 5}), "Base"),
        (json!({}), "Base"),
        (json!({"amount": 5}), "First"),
        (json!(5), "Unknown"),
    ]);
}

#[test]
fn a_tag_is_any_scalar() {
    assert_variants::<Scalars>([
        (json!({"kind": 1}), "First"),
        (json!({"kind": 1.0}), "First"),
        (json!({"kind": "1"}), "First"),
        (json!({"kind": 2}), "Second"),
        (json!({"kind": 100.0}), "Second"),
        (json!({"kind": true}), "First"),
        (json!({"kind": false}), "Second"),
        (json!({"kind": 1.5}), "First"),
        (json!({"kind": -0.5}), "Second"),
        (json!({"kind": 3, "amount": 1}), "Unknown"),
        (json!({"kind": "2.0", "amount": 1}), "Unknown"),
    ]);
}

structure!(Success {
    required 0 "ok" ok: bool,
    required 1 "message" message: String,
    allowed &[("ok", &[Scalar::Boolean(true)])];
});

structure!(Failure {
    required 0 "ok" ok: bool,
    required 1 "message" message: String,
    allowed &[("ok", &[Scalar::Boolean(false)])];
});

union!(Answer, None, {
    0 Success(Box<Success>) |value: Success| Answer::Success(Box::new(value)), Variant::of::<Success>();
    1 Failure(Box<Failure>) |value: Failure| Answer::Failure(Box::new(value)), Variant::of::<Failure>();
});

structure!(Half {
    optional "ratio" ratio: f64,
    allowed &[("ratio", &[Scalar::Float(0.5)])];
});

structure!(Whole {
    optional "ratio" ratio: f64,
    allowed &[("ratio", &[Scalar::Signed(1)])];
});

union!(Share, None, {
    0 Half(Box<Half>) |value: Half| Share::Half(Box::new(value)), Variant::of::<Half>();
    1 Whole(Box<Whole>) |value: Whole| Share::Whole(Box::new(value)), Variant::of::<Whole>();
});

#[test]
fn a_property_with_one_allowed_scalar_decides() {
    assert_variants::<Answer>([
        (json!({"ok": true, "message": "x"}), "Success"),
        (json!({"ok": false, "message": "x"}), "Failure"),
        (json!({"ok": false}), "Failure"),
        (json!({"ok": "maybe", "message": "x"}), "Unknown"),
    ]);
    assert_variants::<Share>([
        (json!({"ratio": 0.5}), "Half"),
        (json!({"ratio": 1}), "Whole"),
        (json!({"ratio": 1.0}), "Whole"),
        (json!({"ratio": 2}), "Unknown"),
    ]);
}

structure!(Page {
    required 0 "object" object: Kind,
    optional "items" items: Vec<i64>,
    allowed &[("object", &[Scalar::Text("order")])];
});

structure!(Single {
    required 0 "object" object: Kind,
    optional "item" item: i64,
    allowed &[("object", &[Scalar::Text("order")])];
});

union!(Shared, None, {
    0 Page(Box<Page>) |value: Page| Shared::Page(Box::new(value)), Variant::of::<Page>();
    1 Single(Box<Single>) |value: Single| Shared::Single(Box::new(value)), Variant::of::<Single>();
});

#[test]
fn a_constant_that_all_variants_share_decides_nothing() {
    assert_variants::<Shared>([
        (json!({"object": "order", "item": 1}), "Single"),
        (json!({"object": "renamed", "item": 1}), "Single"),
        (json!({"object": "renamed", "items": [1]}), "Page"),
    ]);
}

structure!(Brief {
    required 0 "status" status: Status,
    closed true;
});

structure!(Full {
    required 0 "status" status: String,
    required 1 "a" a: String,
    required 2 "b" b: i64,
});

union!(Report, None, {
    0 Brief(Box<Brief>) |value: Brief| Report::Brief(Box::new(value)), Variant::of::<Brief>();
    1 Full(Box<Full>) |value: Full| Report::Full(Box::new(value)), Variant::of::<Full>();
});

#[test]
fn a_listed_text_weighs_less_than_declared_members() {
    assert_variants::<Report>([
        (json!({"status": "open", "a": "x", "b": 1}), "Full"),
        (json!({"status": "new", "a": "x", "b": 1}), "Full"),
        (json!({"status": "open"}), "Brief"),
        // Neither is valid: two missing properties weigh more than a text that is not listed.
        (json!({"status": "new"}), "Brief"),
    ]);
}

structure!(Sized {
    required 0 "id" id: String,
    required 1 "size" size: i64,
});

structure!(Named {
    required 0 "id" id: String,
    optional "name" name: String,
});

union!(Thing, None, {
    0 Sized(Box<Sized>) |value: Sized| Thing::Sized(Box::new(value)), Variant::of::<Sized>();
    1 Named(Box<Named>) |value: Named| Thing::Named(Box::new(value)), Variant::of::<Named>();
});

#[test]
fn a_missing_required_member_weighs_more_than_an_undeclared_one() {
    assert_variants::<Thing>([
        (json!({"id": "x", "color": "red"}), "Named"),
        (json!({"id": "x", "size": 1, "color": "red"}), "Sized"),
    ]);
}

type Texts = std::collections::BTreeMap<String, String>;

union!(MapOrObject, None, {
    0 Map(Texts) MapOrObject::Map, Variant::of::<Texts>();
    1 Sized(Box<Sized>) |value: Sized| MapOrObject::Sized(Box::new(value)), Variant::of::<Sized>();
});

type Anything = serde_json::Map<String, Value>;

union!(AnythingOrObject, None, {
    0 Map(Anything) AnythingOrObject::Map, Variant::of::<Anything>();
    1 Named(Box<Named>) |value: Named| AnythingOrObject::Named(Box::new(value)), Variant::of::<Named>();
    2 Value(Value) AnythingOrObject::Value, Variant::of::<Value>();
});

#[test]
fn a_map_competes_by_what_it_can_hold() {
    assert_variants::<MapOrObject>([
        (json!({"id": "x", "other": "y"}), "Map"),
        (json!({"id": "x", "size": 1}), "Sized"),
        (json!({"id": "x", "size": 1, "other": "y"}), "Sized"),
        (json!({}), "Map"),
    ]);
    assert_variants::<AnythingOrObject>([
        (json!({"id": "x", "name": "y"}), "Named"),
        // A new property of an object, however large, makes no map of it.
        (
            json!({"id": "x", "name": "y", "new": {"a": [1, 2, {"b": {}}]}}),
            "Named",
        ),
        (json!({"id": "x", "a": 1, "b": 2, "c": 3, "d": 4}), "Map"),
        (json!({"name": "y"}), "Map"),
        (json!([1]), "Value"),
        (json!("x"), "Value"),
    ]);
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
    0 Client(Box<Client>) |value: Client| Connection::Client(Box::new(value)), Variant::of::<Client>();
    1 Order(Box<Order>) |value: Order| Connection::Order(Box::new(value)), Variant::of::<Order>();
});

#[test]
fn a_property_too_many_says_less_than_a_value_that_cannot_be() {
    assert_variants::<Connection>([
        (
            json!({"profile": {"scheme": "order", "client": "c"}}),
            "Order",
        ),
        (
            json!({"profile": {"scheme": "open", "token": "t"}}),
            "Client",
        ),
    ]);
}

structure!(Row {
    required 0 "type" kind: i64,
    required 1 "parts" parts: Vec<Part>,
    allowed &[("type", &[Scalar::Signed(1)])];
});

structure!(Section {
    required 0 "type" kind: i64,
    required 1 "parts" parts: Vec<Part>,
    allowed &[("type", &[Scalar::Signed(9)])];
});

union!(Part, None, {
    0 Row(Box<Row>) |value: Row| Part::Row(Box::new(value)), Variant::of::<Row>();
    1 Section(Box<Section>) |value: Section| Part::Section(Box::new(value)), Variant::of::<Section>();
});

/// A section in a section, and so on.
fn sections(depth: usize) -> Value {
    (0..depth).fold(
        json!({"type": 9, "parts": []}),
        |inner, _| json!({"type": 9, "parts": [inner]}),
    )
}

#[test]
fn the_choice_is_the_same_at_any_depth() {
    for depth in 0..60 {
        let value = sections(depth);
        let read: Part = serde_json::from_value(value.clone()).expect("any value is read");
        let debug = format!("{read:?}");
        assert_eq!(debug.matches("Section(").count(), depth + 1, "{depth}");
        assert!(!debug.contains("Row(") && !debug.contains("Unknown("));
        assert_eq!(serde_json::to_value(&read).expect("JSON"), value);
    }
}

/// How long it takes to read a value.
fn time<T: serde::de::DeserializeOwned>(text: &str) -> Duration {
    let start = Instant::now();
    serde_json::from_str::<T>(text).expect("any value is read");
    start.elapsed()
}

union!(Ping, None, {
    0 Pong(Box<Pong>) |value: Pong| Ping::Pong(Box::new(value)), Variant::of::<Pong>();
    1 Text(String) Ping::Text, Variant::of::<String>();
});

union!(Pong, None, {
    0 Ping(Box<Ping>) |value: Ping| Pong::Ping(Box::new(value)), Variant::of::<Ping>();
    1 Number(i64) Pong::Number, Variant::of::<i64>();
});

#[test]
fn unions_that_are_variants_of_each_other_end() {
    assert_variants::<Ping>([
        (json!("x"), "Text"),
        (json!(1), "Pong"),
        (json!({"neither": 1}), "Unknown"),
    ]);
    assert_variants::<Pong>([(json!("x"), "Ping"), (json!(1), "Number")]);
}

thread_local! {
    /// How many values have been compared with [`Counted`].
    static COMPARED: Cell<usize> = const { Cell::new(0) };
}

/// A whole number that counts how often a value is compared with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted(i64);

impl runtime_json::Json for Counted {
    const EXPECTED: &'static str = "an integer";

    crate::support::in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        COMPARED.set(COMPARED.get() + 1);
        i64::cost(value, choices)
    }

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<runtime_json::Fit, D::Error> {
        self.0.read(from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

structure!(Left {
    optional "number" number: Counted,
    optional "next" next: Box<Left>,
    optional "side" side: Side,
});

structure!(Right {
    optional "number" number: Counted,
    optional "next" next: Box<Right>,
    optional "side" side: Side,
});

union!(Side, None, {
    0 Left(Box<Left>) |value: Left| Side::Left(Box::new(value)), Variant::of::<Left>();
    1 Right(Box<Right>) |value: Right| Side::Right(Box::new(value)), Variant::of::<Right>();
});

/// Through unions and past them, at most once for each variant: it would be a power of two of the depth otherwise, or its square.
#[test]
fn each_value_is_compared_once_with_each_type() {
    let depth = 50;
    let value = (0..depth).fold(json!({"number": 0}), |inner, number| {
        let name = if number % 2 == 0 { "next" } else { "side" };
        json!({"number": number, name: inner})
    });
    COMPARED.set(0);
    assert_eq!(variant_of::<Side>(&value), "Left");
    let variants = 2;
    let compared = COMPARED.get();
    assert!(compared <= variants * (depth + 1), "{compared}");
}

/// What is read in a union keeps no copies of what is in it.
#[test]
fn a_large_text_far_below_is_copied_once() {
    let text = "x".repeat(4_000_000);
    let nested = |depth: usize| {
        let (open, close) = ("{\"child\": ".repeat(depth), "}".repeat(depth));
        format!("{open}{{\"product\": \"{text}\"}}{close}")
    };
    let best = |depth: usize| { 0..3 }.map(|_| time::<Node>(&nested(depth))).min();
    let (shallow, deep) = (best(1), best(120));
    let (shallow, deep) = (shallow.unwrap_or_default(), deep.unwrap_or_default());
    assert!(
        deep < shallow * 8 + Duration::from_millis(20),
        "{shallow:?} {deep:?}"
    );
}
