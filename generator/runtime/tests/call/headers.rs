//! Headers of responses as the fields of a struct.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use specsmith_runtime::runtime::{
    mock::MockTransport,
    response_headers::{DeclaredHeaders, ResponseHeaders},
};

use super::support::call;

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        (HeaderName::from_static(name), value)
    });
    pairs.collect()
}

fn one(value: &str) -> HeaderMap {
    headers(&[("x-a", value)])
}

#[test]
fn plain_values_are_of_the_type_that_is_asked_for() {
    assert_eq!(DeclaredHeaders(&one("42")).plain("X-A"), Some(42_i64));
    assert_eq!(
        DeclaredHeaders(&one(" 42 ")).plain("X-A"),
        Some("42".to_owned())
    );
    assert_eq!(DeclaredHeaders(&one("007")).plain("X-A"), Some(7_i32));
    assert_eq!(DeclaredHeaders(&one("1.5")).plain("X-A"), Some(1.5_f64));
    assert_eq!(DeclaredHeaders(&one("3")).plain("X-A"), Some(3.0_f64));
    assert_eq!(DeclaredHeaders(&one("True")).plain("X-A"), Some(true));
    assert_eq!(
        DeclaredHeaders(&one("18446744073709551615")).plain("X-A"),
        Some(u64::MAX)
    );
    assert_eq!(
        DeclaredHeaders(&one("grün")).plain("X-A"),
        Some("grün".to_owned())
    );
    assert_eq!(DeclaredHeaders(&one("")).plain("X-A"), Some(String::new()));
}

#[test]
fn what_is_missing_or_of_another_type_is_none() {
    assert_eq!(DeclaredHeaders(&HeaderMap::new()).plain::<i64>("X-A"), None);
    assert_eq!(
        DeclaredHeaders(&one("1")).plain::<String>("not a header"),
        None
    );
    for value in ["", "many", "1.5", "1,2", "99999999999999999999", "NaN"] {
        assert_eq!(
            DeclaredHeaders(&one(value)).plain::<i64>("X-A"),
            None,
            "{value}"
        );
    }
    assert_eq!(DeclaredHeaders(&one("yes")).plain::<bool>("X-A"), None);
    assert_eq!(DeclaredHeaders(&one("1, x")).list::<i64>("X-A"), None);
    assert_eq!(DeclaredHeaders(&HeaderMap::new()).list::<i64>("X-A"), None);
    assert_eq!(DeclaredHeaders(&one("{")).json::<Vec<i64>>("X-A"), None);
    assert_eq!(DeclaredHeaders(&one("{}")).json::<Vec<i64>>("X-A"), None);
    type Sizes = BTreeMap<String, i64>;
    assert_eq!(DeclaredHeaders(&one("a,1,b")).object::<Sizes>("X-A"), None);
    assert_eq!(
        DeclaredHeaders(&one("a,1")).exploded_object::<Sizes>("X-A"),
        None
    );
    let mut headers = HeaderMap::new();
    headers.insert("x-a", HeaderValue::from_bytes(b"\xff").unwrap());
    assert_eq!(DeclaredHeaders(&headers).plain::<String>("X-A"), None);
}

#[test]
fn lists_have_commas_or_several_headers() {
    assert_eq!(
        DeclaredHeaders(&one("a, b,,c")).list("X-A"),
        Some(strings(&["a", "b", "c"]))
    );
    assert_eq!(
        DeclaredHeaders(&one("1,2")).list("X-A"),
        Some(vec![1_i64, 2])
    );
    assert_eq!(DeclaredHeaders(&one("")).list("X-A"), Some(strings(&[])));
    let several = headers(&[("x-a", "1"), ("x-b", "0"), ("x-a", "2, 3")]);
    assert_eq!(
        DeclaredHeaders(&several).list("X-A"),
        Some(vec![1_i64, 2, 3])
    );
    let date = "a=1; expires=Sat, 28 Nov 2026 15:00:00 GMT";
    let cookies = headers(&[("set-cookie", date), ("set-cookie", "b=2")]);
    assert_eq!(
        DeclaredHeaders(&cookies).list("Set-Cookie"),
        Some(strings(&[date, "b=2"]))
    );
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

#[test]
fn objects_are_names_and_values() {
    let sizes = BTreeMap::from([
        ("a".to_owned(), "1".to_owned()),
        ("b".to_owned(), "x y".to_owned()),
    ]);
    assert_eq!(
        DeclaredHeaders(&one("a, 1,b,x y")).object("X-A"),
        Some(sizes.clone())
    );
    assert_eq!(
        DeclaredHeaders(&one("a=1, b=x y")).exploded_object("X-A"),
        Some(sizes.clone())
    );
    assert_eq!(
        DeclaredHeaders(&one(r#"{"a": "1", "b": "x y"}"#)).json("X-A"),
        Some(sizes)
    );
    let numbers = BTreeMap::from([("a".to_owned(), 1_i64)]);
    assert_eq!(
        DeclaredHeaders(&one("a,1")).object("X-A"),
        Some(numbers.clone())
    );
    assert_eq!(
        DeclaredHeaders(&one("a=1")).exploded_object("X-A"),
        Some(numbers)
    );
}

/// The headers of some operation.
struct ThingHeaders {
    total: Option<i64>,
}

impl ResponseHeaders for ThingHeaders {
    fn from_headers(headers: &HeaderMap) -> Self {
        Self {
            total: DeclaredHeaders(headers).plain("X-Total"),
        }
    }
}

#[test]
fn successes_and_errors_have_headers() {
    let mock = MockTransport::new();
    mock.respond(200, &[("x-total", "3")], "1")
        .respond(404, &[("x-total", "0")], "");
    let response = call(&mock, Method::GET).unwrap();
    assert_eq!(response.headers_as::<ThingHeaders>().total, Some(3));
    let error = call(&mock, Method::GET).unwrap_err();
    assert_eq!(error.headers_as::<ThingHeaders>().unwrap().total, Some(0));
    let error = call(&mock, Method::GET).unwrap_err();
    assert!(error.headers_as::<ThingHeaders>().is_none());
}
