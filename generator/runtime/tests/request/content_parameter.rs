//! Parameters that are JSON texts.

use http::{Method, header};
use serde_json::json;
use specsmith_runtime::runtime::request::Request;

use super::support::sent;

#[test]
fn the_value_is_one_json_text_wherever_it_goes() {
    let value = json!({"a": [1, "b c"]});
    let mut request = Request::new(Method::GET, "/{key}");
    request.path_content("key", &value).unwrap();
    request.query_content("filter", &value).unwrap();
    request.header_content("x-filter", &value).unwrap();
    request.cookie_content("filter", &value).unwrap();
    let request = sent(request).unwrap();
    let encoded = "%7B%22a%22%3A%5B1%2C%22b%20c%22%5D%7D";
    assert_eq!(request.uri().path(), format!("/base/{encoded}"));
    assert_eq!(request.uri().query(), Some(&*format!("filter={encoded}")));
    assert_eq!(request.headers()["x-filter"], r#"{"a":[1,"b c"]}"#);
    assert_eq!(
        request.headers()[header::COOKIE],
        format!("filter={encoded}")
    );
}

#[test]
fn a_text_is_quoted_and_nothing_is_left_out() {
    let mut request = Request::new(Method::GET, "/x");
    request.query_content("text", &"a".to_owned()).unwrap();
    request.query_content("none", &None::<i64>).unwrap();
    request.header_content("x-none", &json!(null)).unwrap();
    let request = sent(request).unwrap();
    assert_eq!(request.uri().query(), Some("text=%22a%22"));
    assert!(!request.headers().contains_key("x-none"));
}
