//! What values of an `anyOf` of objects become.

use any_of_at_once::types::{Both, Common, Covered, Mixed, Owner, Page, Pets, Told, Typed};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// What a body is read as, which is sent again as it was.
#[track_caller]
fn read<T: Serialize + DeserializeOwned>(body: Value) -> T {
    let value: T = serde_json::from_value(body.clone()).expect("a value");
    assert_eq!(serde_json::to_value(&value).expect("JSON"), body);
    value
}

#[test]
fn links_of_a_page_are_one_object() {
    let page: Page = read(
        json!({"links": {"first": "/", "prev": {"href": "/1"}, "next": {"href": "/3"}, "last": "/9", "size": 2}}),
    );
    let links = page.links.expect("links");
    assert_eq!(links.prev.map(|link| link.href).as_deref(), Some("/1"));
    assert_eq!(links.next.map(|link| link.href).as_deref(), Some("/3"));
    assert_eq!((links.last.as_deref(), links.size), (Some("/9"), Some(2)));
    assert!(links.extra.is_empty());
    let page: Page = read(json!({"links": null}));
    assert!(page.links.is_none());
    let page: Page = read(json!({"links": {"first": "/"}}));
    assert!(
        page.links.expect("links").extra.is_empty(),
        "nothing is missing"
    );
}

#[test]
fn so_are_members_without_names() {
    let both: Both = read(json!({"name": "n", "issuer": "i"}));
    assert_eq!(
        (both.name.as_deref(), both.issuer.as_deref()),
        (Some("n"), Some("i"))
    );
    assert!(both.extra.is_empty());
    let both: Both = read(json!({"issuer": "i"}));
    assert!(both.extra.is_empty());
}

#[test]
fn what_all_members_require_is_required() {
    let common: Common = read(json!({"id": "1", "mode": "m", "b": true}));
    assert_eq!((common.id.as_str(), common.mode.as_str()), ("1", "m"));
    assert_eq!((common.a, common.b), (None, Some(true)));
    assert!(common.extra.is_empty());
    let common: Common = read(json!({"id": "1"}));
    assert!(common.extra.is_missing("mode"));
}

#[test]
fn what_is_told_apart_stays_a_union() {
    let owner: Owner = read(json!({"login": "a", "id": 1}));
    assert!(matches!(owner, Owner::User(_)));
    let owner: Owner = read(json!({"slug": "a", "id": 1}));
    assert!(matches!(owner, Owner::Company(_)));
    let covered: Covered = read(json!({"slug": "a", "id": 1, "size": 7}));
    assert!(matches!(covered, Covered::Company2(_)));
    assert!(matches!(read(json!({"kind": "a", "x": "x"})), Told::A(_)));
    assert!(matches!(
        read(json!({"id": 1, "y": "y"})),
        Typed::Y(_)
    ));
    assert!(matches!(
        read(json!({"kind": "Dog", "barks": true})),
        Pets::Dog(_)
    ));
    assert!(matches!(read(json!({"first": "/"})), Mixed::Backward(_)));
}
