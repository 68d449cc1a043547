//! Decoding lists of unions, whose variants are told apart by tags, by constants and by their properties, and unions in unions; beside
//! `serde_json::Value`, into which the outermost union is read first.

#![allow(
    dead_code,
    missing_docs,
    unused_imports,
    reason = "the types are those of the tests, of which not all are needed"
)]

#[path = "../tests/json/support.rs"]
mod support;

use divan::{Bencher, counter::BytesCount};
use serde_json::{Value, json};
use specsmith_runtime::runtime::{json::Scalar, union::Variant};
use support::{structure, union};

fn main() {
    divan::main();
}

structure!(Made {
    required 0 "type" kind: String,
    required 1 "id" id: String,
    optional "at" at: chrono::DateTime<chrono::Utc>,
    optional "tags" tags: Vec<String>,
});

structure!(Changed {
    required 0 "type" kind: String,
    required 1 "id" id: String,
    optional "before" before: Made,
    optional "after" after: Made,
    optional "parts" parts: Vec<Untagged>,
});

structure!(Amount {
    required 0 "type" kind: String,
    optional "amount" amount: i64,
    optional "note" note: String,
    allowed &[("type", &[Scalar::Text("AMOUNT")])];
});

structure!(Percent {
    required 0 "type" kind: String,
    optional "percent" percent: f64,
    optional "note" note: String,
    allowed &[("type", &[Scalar::Text("PERCENT")])];
});

union!(Tagged, Some("type"), &[("changed", 1), ("made", 0)], {
    0 Made(Box<Made>) |value: Made| Tagged::Made(Box::new(value)), Variant::of::<Made>().tagged();
    1 Changed(Box<Changed>) |value: Changed| Tagged::Changed(Box::new(value)), Variant::of::<Changed>().tagged();
});

union!(Untagged, None, {
    0 Made(Box<Made>) |value: Made| Untagged::Made(Box::new(value)), Variant::of::<Made>();
    1 Changed(Box<Changed>) |value: Changed| Untagged::Changed(Box::new(value)), Variant::of::<Changed>();
});

union!(Discount, None, {
    0 Amount(Box<Amount>) |value: Amount| Discount::Amount(Box::new(value)), Variant::of::<Amount>();
    1 Percent(Box<Percent>) |value: Percent| Discount::Percent(Box::new(value)), Variant::of::<Percent>();
});

/// A hundred of two values in turn.
fn list(first: &Value, second: &Value) -> String {
    let values = [first, second].into_iter().cycle().take(100);
    Value::from_iter(values.cloned()).to_string()
}

fn events() -> String {
    let made =
        json!({"type": "made", "id": "e_1", "at": "2024-03-22T17:48:18.570Z", "tags": ["a", "b"]});
    list(
        &made,
        &json!({"type": "changed", "id": "e_2", "before": made, "after": made}),
    )
}

fn discounts() -> String {
    list(
        &json!({"type": "AMOUNT", "amount": 100, "note": "a note"}),
        &json!({"type": "PERCENT", "percent": 1.5, "note": "a note"}),
    )
}

/// A change of changes, and so on, 1,023 values in all.
fn nested() -> String {
    let innermost = json!({"type": "made", "id": "e_1"});
    let value = (0..9).fold(
        innermost,
        |inner, depth| json!({"type": "changed", "id": depth.to_string(), "parts": [inner, inner]}),
    );
    json!([value]).to_string()
}

fn bench<T: serde::de::DeserializeOwned>(bencher: Bencher<'_, '_>, text: &str) {
    bencher
        .counter(BytesCount::new(text.len()))
        .bench(|| serde_json::from_str::<Vec<T>>(divan::black_box(text)).expect("a list"));
}

#[divan::bench]
fn by_tags(bencher: Bencher<'_, '_>) {
    bench::<Tagged>(bencher, &events());
}

#[divan::bench]
fn by_properties(bencher: Bencher<'_, '_>) {
    bench::<Untagged>(bencher, &events());
}

#[divan::bench]
fn by_constants(bencher: Bencher<'_, '_>) {
    bench::<Discount>(bencher, &discounts());
}

#[divan::bench]
fn in_unions(bencher: Bencher<'_, '_>) {
    bench::<Untagged>(bencher, &nested());
}

#[divan::bench]
fn values(bencher: Bencher<'_, '_>) {
    bench::<Value>(bencher, &events());
}
