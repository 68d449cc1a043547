use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// Line, column and scalar of one pointer.
fn find(text: &str, fragment: &str) -> (usize, usize, Option<String>) {
    let pointer = Pointer::from_fragment(fragment).expect("a pointer");
    let mut found = locate(text, &BTreeSet::from([pointer.clone()]));
    let location = found
        .remove(&pointer)
        .expect("every pointer has a location");
    (
        location.token.start.line,
        location.token.start.column,
        location.scalar,
    )
}

const YAML: &str = "info:\n  version: 1.10 # a comment\n  'ü/~': x\nlist:\n  - a: 1\n    b: |\n      text\n  - [x, 0x10]\n200: yes\n";

#[test]
fn members_are_at_their_key_and_elements_at_their_start() {
    let scalar = |text: &str| Some(text.to_owned());
    for (pointer, expected) in [
        ("#", (1, 1, None)),
        ("#/info", (1, 1, None)),
        ("#/info/version", (2, 3, scalar("1.10"))),
        ("#/info/ü~1~0", (3, 3, scalar("x"))),
        ("#/list/0", (5, 5, None)),
        ("#/list/0/b", (6, 5, scalar("text\n"))),
        ("#/list/1/1", (8, 9, scalar("0x10"))),
        ("#/200", (9, 1, scalar("yes"))),
    ] {
        assert_eq!(find(YAML, pointer), expected, "{pointer}");
    }
}

#[test]
fn what_is_not_there_is_at_what_holds_it() {
    assert_eq!(find(YAML, "#/info/title"), (1, 1, None));
    assert_eq!(find(YAML, "#/list/7/x"), (4, 1, None));
}

#[test]
fn what_an_alias_brings_is_at_the_alias() {
    assert_eq!(find("a: &a {x: 1}\nb: *a\n", "#/b/x"), (2, 1, None));
}

#[test]
fn json_is_located_in_characters() {
    let text = "{\"ä\": 1, \"b\":\n\t[true, {\"c\\u002fd\": 1.10}]}";
    assert_eq!(find(text, "#/b"), (1, 10, None));
    assert_eq!(find(text, "#/b/1/c~1d"), (2, 10, Some("1.10".to_owned())));
}

#[test]
fn the_same_key_again_is_found() {
    let pointer = Pointer::root().key("a");
    for (text, again) in [
        ("a: 1\nb: 2\na: 3\n", Position { line: 3, column: 1 }),
        (
            "{\"a\": 1,\n\"\\u0061\": 3}",
            Position { line: 2, column: 1 },
        ),
    ] {
        let found = locate(text, &BTreeSet::from([pointer.clone()]));
        let location = &found[&pointer];
        assert_eq!(location.scalar.as_deref(), Some("1"), "{text}");
        let again_at: Vec<_> = location.again.iter().map(|span| span.start).collect();
        assert_eq!(again_at, [again], "{text}");
    }
}

/// Line and columns of a token.
fn columns(span: Span) -> (usize, usize, usize) {
    assert_eq!(span.start.line, span.end.line);
    (span.start.line, span.start.column, span.end.column)
}

#[test]
fn keys_and_values_have_a_length() {
    let yaml = "'ü/~':  plain text # comment\nlist: [1, \"two\"]\nempty:\nlong: |\n  text\nalias: &a x\nsame: *a\n";
    let json = "{\"ü/~\": \"plain text\",\n\"list\": [1, \"two\"]}";
    for (text, pointer, token, value) in [
        (yaml, "#/ü~1~0", (1, 1, 6), Some((1, 9, 19))),
        (yaml, "#/list", (2, 1, 5), None),
        (yaml, "#/list/1", (2, 11, 16), None),
        (yaml, "#/empty", (3, 1, 6), None),
        (yaml, "#/long", (4, 1, 5), None),
        (yaml, "#/same", (7, 1, 5), Some((7, 7, 9))),
        (json, "#/ü~1~0", (1, 2, 7), Some((1, 9, 21))),
        (json, "#/list", (2, 1, 7), None),
        (json, "#/list/1", (2, 13, 18), None),
    ] {
        let pointer = Pointer::from_fragment(pointer).expect("a pointer");
        let found = locate(text, &BTreeSet::from([pointer.clone()]));
        let location = &found[&pointer];
        assert_eq!(columns(location.token), token, "{pointer}");
        assert_eq!(location.value.map(columns), value, "{pointer}");
    }
}

#[test]
fn a_broken_text_answers_up_to_the_error() {
    let text = "a:\n  b: 1\n  c: [\n";
    assert_eq!(find(text, "#/a/b"), (2, 3, Some("1".to_owned())));
    assert_eq!(find(text, "#/a/x"), (1, 1, None));
    let json = "{\"a\": 1, \"b\": [2, ";
    assert_eq!(find(json, "#/b/0"), (1, 16, Some("2".to_owned())));
}

/// Any JSON value with keys of all kinds.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<i32>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        "[ -~äΩ😀]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[ -~äΩ😀]{0,5}", inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Every leaf of a value by its pointer.
fn leaves(value: &Value, at: Pointer, into: &mut BTreeMap<Pointer, String>) {
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(key, value)| leaves(value, at.key(key), into)),
        Value::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(index, value)| leaves(value, at.index(index), into));
        }
        Value::String(text) => drop(into.insert(at, text.clone())),
        other => drop(into.insert(at, other.to_string())),
    }
}

/// What one kind of walk finds out.
fn walked(pointers: &BTreeSet<Pointer>, read: impl Fn(&mut Walk)) -> Vec<Location> {
    let mut walk = Walk::new(pointers);
    read(&mut walk);
    pointers
        .iter()
        .map(|pointer| walk.location(pointer))
        .collect()
}

proptest! {
    #[test]
    fn json_is_located_like_the_yaml_it_is(value in value()) {
        let text = serde_json::to_string_pretty(&value).expect("JSON");
        let mut expected = BTreeMap::new();
        leaves(&value, Pointer::root(), &mut expected);
        let pointers = expected.into_keys().collect();
        let json = walked(&pointers, |walk| walk.read_json(&text).expect("JSON"));
        prop_assert_eq!(json, walked(&pointers, |walk| walk.read_events(&text)));
    }

    #[test]
    fn every_leaf_of_a_json_text_is_found(value in value(), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let mut expected = BTreeMap::new();
        leaves(&value, Pointer::root(), &mut expected);
        let found = locate(&text.expect("JSON"), &expected.keys().cloned().collect());
        for (pointer, scalar) in expected {
            prop_assert_eq!(found[&pointer].scalar.as_ref(), Some(&scalar), "{}", pointer);
        }
    }
}
