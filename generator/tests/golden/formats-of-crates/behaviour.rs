//! Values of the formats keep their spelling, and a string of any format is a string.

use formats_of_crates::types::{Order, OrderKey};
use rust_decimal::Decimal;
use uuid::Uuid;

const ORDER: &str = r#"{"fee":12.50,"id":"67E55044-10B1-426F-9247-BB680E5FE0C8","key":"none","picture":"Zm8=","prices":{"a":0.1,"b":"2"},"total":"12.50"}"#;

#[test]
fn what_is_read_is_written() {
    let order: Order = serde_json::from_str(ORDER).expect("an order");
    assert_eq!(
        order.id,
        Uuid::try_parse("67e55044-10b1-426f-9247-bb680e5fe0c8").ok()
    );
    assert_eq!((order.total, order.fee.0), (Decimal::new(1250, 2), Decimal::new(125, 1)));
    assert_eq!(order.key, Some(OrderKey::from("none".to_owned())));
    let again = serde_json::to_value(&order).expect("JSON");
    assert_eq!(again, serde_json::from_str::<serde_json::Value>(ORDER).expect("JSON"));
}

#[test]
fn an_own_value_is_what_the_document_asks_for() {
    let order = Order::new(Uuid::nil(), Decimal::new(1250, 2), Decimal::new(1250, 2), &b"fo"[..]);
    let json = serde_json::to_string(&order).expect("JSON");
    assert_eq!(
        json,
        r#"{"id":"00000000-0000-0000-0000-000000000000","total":"12.50","fee":12.5,"picture":"Zm8="}"#
    );
}
