//! Any bytes as the body of an answer: what is JSON comes back as the same JSON, whatever its shape.

#![no_main]

// The types that the tests of the runtime use, in the shape of emitted ones: one property of each kind.
#[path = "../../runtime/tests/json/support.rs"]
#[allow(unused, missing_docs)]
mod support;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use specsmith_runtime::runtime::{decode, json::Json};
use support::{Address, Line, Order, Status, encoded};

fuzz_target!(|bytes: &[u8]| {
    // Nothing but JSON decodes, and what is no JSON says so.
    let _ = decode::from_slice::<Order>(bytes).map_err(|error| error.to_string());
    // Only the last of equal names counts, and a number counts as what it is read as: both are outside of the promise.
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let text = value.to_string();
    check::<Order>(&text, &value);
    check::<Line>(&text, &value);
    check::<Address>(&text, &value);
    check::<Status>(&text, &value);
    check::<Vec<Order>>(&text, &value);
    check::<std::collections::BTreeMap<String, Order>>(&text, &value);
    check::<String>(&text, &value);
    // A number alone has nowhere to keep how it was spelled: `2.0` is 2.
    let _ = decode::from_slice::<i64>(bytes);
    let _ = decode::from_slice::<f64>(bytes);
    check::<Option<chrono::DateTime<chrono::Utc>>>(&text, &value);
    check::<Option<chrono::NaiveDate>>(&text, &value);
});

/// Decodes a body; if it can be, encoding gives the same JSON.
fn check<T: Json>(text: &str, value: &Value) {
    let Ok(decoded) = decode::from_slice::<T>(text.as_bytes()) else {
        return;
    };
    if decoded.odd.skipped.is_empty() && decoded.odd.coerced.is_empty() {
        let again: Value = serde_json::from_str(&encoded(&decoded.value)).expect("JSON");
        assert_eq!(again, *value);
    }
}
