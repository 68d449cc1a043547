//! What each thing that is lost weighs, where several variants of a union come into question.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};
use specsmith_runtime::runtime::{extra::Extra, json::Scalar, object, union::Variant};

use crate::{
    support::{Status, serde_impls, structure, union},
    union::assert_variants,
};

/// A union of objects.
macro_rules! objects {
    ($name:ident: $($index:literal $variant:ident { $($properties:tt)* })*) => {
        $(structure!($variant { $($properties)* });)*
        union!($name, None, { $($index $variant($variant) $name::$variant, Variant::of::<$variant>();)* });
    };
}

objects!(Parts:
    0 TypedParts { optional "parts" parts: Vec<i64>, optional "size" size: i64, }
    1 LooseParts { optional "parts" parts: Value, }
);

objects!(State:
    0 ListedState { optional "status" status: Status, optional "size" size: i64, }
    1 FreeState { optional "status" status: String, }
);

objects!(Sealed:
    0 Strict { optional "a" a: i64, optional "b" b: i64, closed true; }
    1 Open { optional "a" a: i64, }
);

objects!(Item:
    0 WholeItem { required 0 "id" id: i64, required 1 "size" size: i64, optional "color" color: String, optional "shape" shape: String, }
    1 BareItem { required 0 "id" id: i64, }
);

objects!(Outer:
    0 OuterItem { optional "item" item: WholeItem, }
    1 OuterBare { optional "item" item: BareItem, }
);

#[test]
fn a_variant_that_the_value_is_valid_against_comes_first_whatever_it_leaves_over() {
    assert_variants::<Parts>([
        (json!({"parts": [], "size": 1}), "TypedParts"),
        (json!({"parts": {}, "size": 1}), "LooseParts"),
    ]);
    assert_variants::<State>([
        (json!({"status": "open", "size": 1}), "ListedState"),
        (json!({"status": "new", "size": 1}), "FreeState"),
    ]);
    assert_variants::<Sealed>([
        (json!({"a": 1, "b": 1}), "Strict"),
        (json!({"a": 1, "b": 1, "c": 1}), "Open"),
    ]);
    assert_variants::<Item>([
        (
            json!({"id": 1, "size": 1, "color": "", "shape": ""}),
            "WholeItem",
        ),
        (json!({"id": 1, "color": "", "shape": ""}), "BareItem"),
    ]);
    assert_variants::<Outer>([
        (json!({"item": {"id": 1, "size": 1}}), "OuterItem"),
        (
            json!({"item": {"id": 1, "color": "", "shape": ""}}),
            "OuterBare",
        ),
    ]);
}

objects!(Request:
    0 Free { optional "note" note: String, }
    1 Sized { required 0 "size" size: i64, }
    2 Named { required 0 "name" name: String, }
);

objects!(Guarded:
    0 Constant { optional "type" kind: String, allowed &[("type", &[Scalar::Text("constant")])]; }
    1 Needy { required 0 "size" size: i64, }
);

#[test]
fn of_what_no_variant_declares_only_that_counts_whether_one_is_valid() {
    assert_variants::<Request>([(json!({"new": 1}), "Free"), (json!({}), "Free")]);
    assert_variants::<Guarded>([
        (json!({"type": "constant"}), "Constant"),
        (json!({"type": "new"}), "Unknown"),
        (json!({"new": 1}), "Constant"),
    ]);
}

objects!(Described:
    0 Plain { optional "type" kind: String, optional "size" size: i64, }
    1 Special { optional "type" kind: String, allowed &[("type", &[Scalar::Text("special")])]; }
);

objects!(Pair:
    0 FirstChild { optional "type" kind: String, optional "size" size: i64, allowed &[("type", &[Scalar::Text("first")])]; }
    1 SecondChild { optional "type" kind: String, allowed &[("type", &[Scalar::Text("second")])]; }
);

objects!(Parent:
    0 OfFirst { required 0 "id" id: i64, optional "child" child: FirstChild, }
    1 OfSecond { required 0 "id" id: i64, optional "child" child: SecondChild, }
);

#[test]
fn a_constant_weighs_more_than_what_is_left_over() {
    assert_variants::<Described>([
        (json!({"type": "special", "size": 1}), "Special"),
        (json!({"type": "other", "size": 1}), "Plain"),
    ]);
    assert_variants::<Pair>([(json!({"type": "second", "size": 1}), "SecondChild")]);
    // Further below it weighs as much as a property that is missing.
    let child = json!({"type": "second", "size": 1});
    assert_variants::<Parent>([
        (json!({"id": 1, "child": child}), "OfSecond"),
        (json!({"child": child}), "OfSecond"),
    ]);
}

objects!(Halves:
    0 Points { optional "a" a: WholeItem, optional "b" b: WholeItem, optional "c" c: i64, optional "d" d: i64, }
    1 Lists { optional "a" a: Vec<i64>, optional "b" b: Vec<i64>, }
);

objects!(Column:
    0 Number { optional "a" a: i64, optional "b" b: i64, optional "c" c: i64, }
    1 Numbers { required 0 "d" d: i64, optional "a" a: Vec<i64>, }
);

objects!(Rest:
    0 WithoutA { optional "b" b: i64, optional "c" c: i64, }
    1 WithA { optional "a" a: Vec<i64>, }
    2 WithMap { optional "a" a: BTreeMap<String, i64>, }
);

#[test]
fn what_is_left_over_weighs_as_much_as_there_is_in_it() {
    let (short, long) = (json!({"id": 1, "size": 2}), json!([1, 2, 3, 4, 5]));
    assert_variants::<Halves>([
        (json!({"a": short, "b": long, "c": 1, "d": 2}), "Lists"),
        (json!({"a": short, "b": [], "c": 1, "d": 2}), "Points"),
    ]);
    assert_variants::<Column>([
        (json!({"a": [1, 2, 3], "b": 1, "c": 1}), "Numbers"),
        (json!({"a": [1, 2], "b": 1, "c": 1}), "Number"),
    ]);
    assert_variants::<Rest>([
        (json!({"a": [1, 2, 3], "b": 1, "c": 1}), "WithA"),
        (
            json!({"a": {"x": 1, "y": 2, "z": 3}, "b": 1, "c": 1}),
            "WithMap",
        ),
        (json!({"a": [], "b": 1, "c": 1}), "WithoutA"),
    ]);
}

objects!(Gaps:
    0 TwoGaps { required 0 "a" a: i64, required 1 "b" b: i64, optional "c" c: i64, }
    1 OneGap { required 0 "d" d: i64, optional "e" e: i64, }
);

objects!(Doubt:
    0 OfEnum { required 0 "id" id: i64, optional "status" status: Status, }
    1 OfAny { required 0 "id" id: i64, optional "status" status: Value, }
);

#[test]
fn where_the_value_is_valid_against_none_the_least_loss_decides() {
    assert_variants::<Gaps>([
        (json!({"c": 1, "e": 1}), "OneGap"),
        (json!({"a": 1, "c": 1, "e": 1}), "TwoGaps"),
    ]);
    assert_variants::<Doubt>([
        (json!({"status": "open"}), "OfEnum"),
        (json!({"status": "new"}), "OfAny"),
    ]);
}

objects!(Anything:
    0 Declared { optional "b" b: i64, }
    1 Kept { optional "a" a: Value, optional "b" b: i64, }
);

objects!(Amount:
    0 Float { optional "n" n: f64, }
    1 Integer { optional "n" n: i64, }
);

objects!(Wrapped:
    0 WrappedFloat { optional "of" of: Vec<Float>, }
    1 WrappedInteger { optional "of" of: Vec<Integer>, }
);

objects!(Nullable:
    0 OfNull { optional "a" a: i64, }
    1 OfNumber { optional "b" b: i64, }
);

union!(Day, None, {
    0 Date(NaiveDate) Day::Date, Variant::of::<NaiveDate>();
    1 Text(String) Day::Text, Variant::of::<String>();
});

type Texts = BTreeMap<String, String>;

union!(Labels, None, {
    0 Any(LooseParts) Labels::Any, Variant::of::<LooseParts>();
    1 Texts(Texts) Labels::Texts, Variant::of::<Texts>();
});

union!(Empty, None, {
    0 Map(serde_json::Map<String, Value>) Empty::Map, Variant::of::<serde_json::Map<String, Value>>();
    1 Object(Kept) Empty::Object, Variant::of::<Kept>();
});

#[test]
fn the_type_that_says_most_about_a_value_is_its() {
    assert_variants::<Anything>([
        (json!({"a": 1, "b": 1}), "Kept"),
        (json!({"a": [], "b": 1}), "Kept"),
        (json!({"a": {"x": [1, 2]}, "b": 1}), "Kept"),
    ]);
    assert_variants::<Amount>([
        (json!({"n": 5}), "Integer"),
        (json!({"n": 5.0}), "Float"),
        (json!({"n": 5.5}), "Float"),
    ]);
    assert_variants::<Wrapped>([
        (json!({"of": [{"n": 5}]}), "WrappedInteger"),
        (json!({"of": [{"n": 5}, {"n": 5.5}]}), "WrappedFloat"),
    ]);
    assert_variants::<Nullable>([
        (json!({"a": null, "b": 1}), "OfNumber"),
        (json!({"a": 1, "b": null}), "OfNull"),
    ]);
    assert_variants::<Day>([
        (json!("2024-02-29"), "Date"),
        (json!("2024-02-29T00:00:00Z"), "Text"),
        (json!("tomorrow"), "Text"),
    ]);
    assert_variants::<Labels>([
        (json!({"parts": "x"}), "Texts"),
        (json!({"parts": 1}), "Any"),
    ]);
    assert_variants::<Empty>([(json!({}), "Object"), (json!({"x": 1}), "Map")]);
}

objects!(Tie:
    0 More { optional "a" a: i64, optional "b" b: i64, optional "c" c: i64, }
    1 Less { optional "a" a: i64, optional "b" b: i64, }
);

objects!(Inner:
    0 OfMore { optional "of" of: More, }
    1 OfLess { optional "of" of: Less, }
);

#[test]
fn of_two_that_lose_the_same_it_is_the_one_with_fewer_properties_absent() {
    assert_variants::<Tie>([(json!({"a": 1}), "Less"), (json!({"a": 1, "c": 1}), "More")]);
    assert_variants::<Inner>([
        (json!({"of": {"a": 1}}), "OfLess"),
        (json!({"of": {"a": 1, "c": 1}}), "OfMore"),
    ]);
}

type Integers = BTreeMap<String, i64>;

union!(ListOf, None, {
    0 Integers(Vec<i64>) ListOf::Integers, Variant::of::<Vec<i64>>();
    1 Texts(Vec<String>) ListOf::Texts, Variant::of::<Vec<String>>();
});

union!(MapOf, None, {
    0 Integers(Integers) MapOf::Integers, Variant::of::<Integers>();
    1 Texts(Texts) MapOf::Texts, Variant::of::<Texts>();
    2 Object(Integer) MapOf::Object, Variant::of::<Integer>();
});

#[test]
fn what_is_in_a_list_or_map_tells_it_from_others() {
    assert_variants::<ListOf>([(json!([1, 2]), "Integers"), (json!(["a", "b"]), "Texts")]);
    assert_variants::<MapOf>([
        (json!({"x": 1, "y": 2}), "Integers"),
        (json!({"x": "a"}), "Texts"),
        // A declared property says more than a key that is data.
        (json!({"n": 1}), "Object"),
    ]);
}

union!(Nested, None, {
    0 Item(Item) Nested::Item, Variant::of::<Item>();
    1 ListOf(ListOf) Nested::ListOf, Variant::of::<ListOf>();
    2 Day(Day) Nested::Day, Variant::of::<Day>();
});

#[test]
fn what_is_of_another_kind_than_all_variants_of_a_union_is_no_value_of_it() {
    assert_variants::<Nested>([
        (json!({"id": 1}), "Item"),
        (json!(["a"]), "ListOf"),
        (json!("tomorrow"), "Day"),
        (json!(5), "Unknown"),
        (json!(true), "Unknown"),
    ]);
}

/// A declared property beside others whose values are described.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    a: Option<i64>,
    others: BTreeMap<String, i64>,
    extra: Extra,
}

impl object::Extended for Counts {
    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

impl object::Object for Counts {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_property<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a" => property.optional(&mut self.a),
            _ => property.additional(&mut self.others),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("a", &self.a);
        to.additional(&["a"], &self.others);
    }
}

serde_impls!(Counts);

union!(Counted, None, {
    0 Counts(Counts) Counted::Counts, Variant::of::<Counts>();
    1 Less(Less) Counted::Less, Variant::of::<Less>();
});

#[test]
fn additional_properties_compete_with_declared_ones() {
    assert_variants::<Counted>([
        (json!({"a": 1, "b": 2}), "Less"),
        (json!({"a": 1, "c": 3, "d": 4}), "Counts"),
        (json!({"c": 3, "d": 4}), "Counts"),
        // Those that do not fit are faults.
        (json!({"a": 1, "c": "text"}), "Less"),
    ]);
}
