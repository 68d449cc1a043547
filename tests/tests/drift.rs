//! The server answers something else than the document says: each answer decodes, and comes back as the same JSON.

use std::cmp::Ordering;

use serde_json::{Value, json};
use voucherify::{
    Cluster,
    conformance::{EXAMPLES, round_trip},
    types::{
        CustomerSummaryOrders, CustomerWithSummaryLoyaltyReferrals,
        CustomerWithSummaryLoyaltyReferralsObject, CustomersListResponseBody, Error,
        ParameterOrderListCustomers,
    },
};

/// The example of Get Customer, changed.
fn customer(pointer: &str, value: Value) -> Value {
    let mut customer = example("get-customer");
    set(&mut customer, pointer, value);
    customer
}

fn example(operation_id: &str) -> Value {
    let found = EXAMPLES
        .iter()
        .find(|example| example.operation_id == operation_id && example.status == Some(200));
    serde_json::from_str(found.expect("an example").json).expect("JSON")
}

/// Sets or adds the member that the last part of the pointer names.
fn set(document: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = document.pointer_mut(parent).expect("a parent");
    match parent {
        Value::Array(elements) => elements.insert(name.parse().expect("an index"), value),
        parent => parent[name] = value,
    }
}

/// Decodes and encodes; what the named fields and variants did not hold.
fn kept(operation_id: &str, body: &Value) -> Vec<String> {
    let text = body.to_string();
    let checked = round_trip(operation_id, 200, text.as_bytes())
        .expect("a documented body")
        .unwrap_or_else(|error| panic!("{error}: {text}"));
    let after: Value = serde_json::from_slice(&checked.json).expect("JSON");
    assert_eq!(*body, after);
    checked.kept
}

macro_rules! drifts {
    ($($name:ident: $pointer:literal = $value:expr;)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(kept("get-customer", &customer($pointer, $value)), [$pointer]);
        }
    )*};
}

drifts! {
    null_for_a_required_integer: "/summary/orders/total_count" = json!(null);
    a_numeric_string_for_an_integer: "/summary/orders/total_count" = json!("2");
    a_fraction_for_an_integer: "/summary/orders/average_amount" = json!(33983.33);
    a_boolean_for_an_integer: "/summary/orders/total_count" = json!(true);
    an_integer_beyond_64_bits_signed: "/summary/orders/total_count" = json!(u64::MAX);
    an_unknown_enum_value: "/object" = json!("customer_v2");
    a_number_for_an_enum: "/object" = json!(7);
    an_unknown_property: "/loyalty_level" = json!({"name": "gold", "rank": [1, 2]});
    an_unknown_property_below: "/summary/orders/currency" = json!("EUR");
    an_unknown_property_in_a_map: "/loyalty/campaigns/Summer Campaign/tier" = json!(null);
    a_stray_null_for_a_text: "/name" = json!(null);
    a_stray_null_for_an_object: "/assets" = json!(null);
    an_object_for_a_text: "/name" = json!({"first": "Alice", "last": "Morgan"});
    a_number_for_a_text: "/phone" = json!(19_332_223_333_i64);
    a_text_for_an_object: "/summary/redemptions" = json!("none");
    a_bare_date_for_a_timestamp: "/created_at" = json!("2022-02-07");
    an_empty_text_for_a_timestamp: "/created_at" = json!("");
    an_empty_text_for_a_date: "/birthdate" = json!("");
    a_timestamp_for_a_date: "/birthdate" = json!("2022-01-01T00:00:00.000Z");
    an_array_for_a_map: "/loyalty/campaigns" = json!([]);
    a_map_for_an_array: "/referrals/campaigns" = json!({});
    a_null_among_array_elements: "/referrals/campaigns" = json!([null]);
    a_text_among_map_values: "/loyalty/campaigns" = json!({"a": {"points": 1}, "b": "none"});
    metadata_that_is_a_list: "/metadata" = json!(["a"]);
}

#[test]
fn another_spelling_of_the_same_value_is_not_a_mistake() {
    let spellings = [
        ("/created_at", json!("2022-02-07T10:28:23.644+02:00")),
        ("/created_at", json!("2022-02-07T08:28:23Z")),
        ("/created_at", json!("2022-02-07T08:28:23.64+00:00")),
        ("/created_at", json!("2022-02-07T08:28:23.644000Z")),
        ("/summary/orders/average_amount", json!(101_950.0)),
    ];
    for (pointer, value) in spellings {
        assert_eq!(
            kept("get-customer", &customer(pointer, value)),
            [""; 0],
            "{pointer}"
        );
    }
}

#[test]
fn a_missing_required_property() {
    let mut customer = example("get-customer");
    customer["summary"]["orders"]
        .as_object_mut()
        .expect("an object")
        .remove("total_count");
    assert_eq!(
        kept("get-customer", &customer),
        ["/summary/orders/total_count"]
    );
}

#[test]
fn an_integer_above_2_to_the_53() {
    let customer = customer(
        "/summary/orders/total_amount",
        json!(9_007_199_254_740_993_i64),
    );
    assert_eq!(kept("get-customer", &customer), [""; 0]);
}

#[test]
fn null_where_the_document_allows_it() {
    for name in ["address", "summary", "loyalty", "referrals"] {
        let customer = customer(&format!("/{name}"), json!(null));
        assert_eq!(kept("get-customer", &customer), [""; 0], "{name}");
    }
}

#[test]
fn null_where_an_overlay_allows_it() {
    let customer = customer("/summary/orders/total_amount", json!(null));
    assert_eq!(kept("get-customer", &customer), [""; 0]);
}

#[test]
fn a_null_among_the_customers_of_a_list_keeps_the_others_readable() {
    let mut list = example("list-customers");
    set(&mut list, "/customers/1", json!(null));
    assert_eq!(kept("list-customers", &list), ["/customers"]);
    let list: CustomersListResponseBody = serde_json::from_value(list).expect("a list");
    assert_eq!(list.customers.len(), 2);
}

#[test]
fn an_unknown_enum_value_keeps_its_text() {
    let customer = customer("/object", json!("customer_v2"));
    let customer: CustomerWithSummaryLoyaltyReferrals =
        serde_json::from_value(customer).expect("a customer");
    assert!(matches!(
        customer.object,
        CustomerWithSummaryLoyaltyReferralsObject::Unknown(_)
    ));
    assert_eq!(customer.object.as_str(), "customer_v2");
    let order = ParameterOrderListCustomers::from("-name");
    assert_eq!(order.to_string(), "-name");
}

#[test]
fn enums_have_the_order_of_their_texts() {
    let texts = ["updated_at", "-updated_at", "-name", "created_at"];
    let mut orders = texts.map(|text| ParameterOrderListCustomers::from(text.to_owned()));
    orders.sort();
    assert_eq!(
        orders.each_ref().map(AsRef::<str>::as_ref),
        ["-name", "-updated_at", "created_at", "updated_at"]
    );
}

#[test]
fn enums_are_as_equal_as_they_are_ordered() {
    let Cluster::Unknown(text) = Cluster::from("created_at") else {
        panic!("no cluster is called so");
    };
    let listed = ParameterOrderListCustomers::CreatedAt;
    let same = ParameterOrderListCustomers::from("created_at");
    let kept = ParameterOrderListCustomers::Unknown(text);
    assert_eq!((same == listed, same.cmp(&listed)), (true, Ordering::Equal));
    assert_eq!(kept.as_str(), listed.as_str());
    assert_eq!(
        (kept == listed, kept.cmp(&listed)),
        (false, Ordering::Greater)
    );
}

#[test]
fn a_coerced_value_is_a_best_effort() {
    let orders: CustomerSummaryOrders = serde_json::from_value(json!({
        "total_amount": 203900,
        "total_count": "2",
        "average_amount": 33983.33,
        "last_order_amount": false,
        "last_order_date": "2022-07-26T16:59:52.814+02:00",
    }))
    .expect("orders");
    assert_eq!(orders.total_count, 2);
    assert_eq!(orders.average_amount, 33983);
    assert_eq!(orders.last_order_amount, 0);
    let date = orders.last_order_date.expect("a date");
    assert_eq!(date.to_rfc3339(), "2022-07-26T14:59:52.814+00:00");
    let coerced: Vec<&str> = orders.extra.coerced().map(|(name, _)| name).collect();
    assert_eq!(
        coerced,
        ["average_amount", "last_order_amount", "total_count"]
    );
}

#[test]
fn a_changed_field_wins_over_what_was_kept() {
    let mut orders: CustomerSummaryOrders = serde_json::from_value(json!({
        "total_amount": 0,
        "total_count": "2",
        "average_amount": null,
        "last_order_amount": 0,
    }))
    .expect("orders");
    orders.average_amount = 5;
    orders.extra.remove("total_count");
    let after = serde_json::to_value(&orders).expect("JSON");
    assert_eq!(after["average_amount"], 5);
    assert_eq!(
        after["total_count"], 2,
        "what was kept is not sent once it is removed, even for the same value"
    );
}

#[test]
fn required_and_nullable_properties_are_always_sent() {
    let customer = CustomerWithSummaryLoyaltyReferrals::default();
    let after = serde_json::to_value(&customer).expect("JSON");
    assert_eq!(
        after,
        json!({"summary": null, "loyalty": null, "referrals": null, "object": "customer"})
    );
}

#[test]
fn an_explicit_null_is_sent_until_a_value_is_set() {
    let mut error = Error::default();
    error.extra.set_null("key");
    assert!(error.extra.is_null("key"));
    let after = serde_json::to_value(&error).expect("JSON");
    assert_eq!(after["key"], Value::Null);
    assert!(after.as_object().expect("an object").contains_key("key"));
    error.key = Some("not_found".to_owned());
    let after = serde_json::to_value(error).expect("JSON");
    assert_eq!(after["key"], "not_found");
}

#[test]
fn truncated_json_names_where_it_ends() {
    let text = example("list-customers").to_string();
    let end = text.find("\"total_count\":3").expect("the second customer") + 10;
    let error = round_trip("list-customers", 200, &text.as_bytes()[..end])
        .expect("a documented body")
        .expect_err("an error");
    assert_eq!(error.path(), "customers[1].summary.orders");
    assert_eq!(error.body(), &text.as_bytes()[..end]);
}

#[test]
fn a_body_of_another_kind_says_what_was_expected_and_found() {
    let error = round_trip("get-customer", 200, b"[1]")
        .expect("documented")
        .expect_err("an error");
    assert_eq!(
        (error.path(), error.expected(), error.found()),
        ("", Some("an object"), Some("an array"))
    );
    assert_eq!(
        error.to_string(),
        "expected an object, found an array, at the root of the body"
    );
}

#[test]
fn debug_shows_what_has_a_value_and_what_was_kept() {
    let orders = json!({"total_amount": 5, "total_count": 1, "average_amount": "5", "new": [1]});
    let orders: CustomerSummaryOrders = serde_json::from_value(orders).expect("an object");
    let shown = format!("{orders:?}");
    assert!(
        shown.starts_with("CustomerSummaryOrders { total_amount: Some(5), total_count: 1, average_amount: 5, last_order_amount: 0, extra: "),
        "{shown}"
    );
    assert!(shown.contains("new"), "{shown}");
    assert!(!shown.contains("last_order_date"), "{shown}");
}
