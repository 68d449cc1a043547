//! Any text as the path of an operation, and as the value of a parameter in each place and style.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use specsmith_runtime::runtime::{
    parameter::{self, Reserved, Style},
    path::{Path, PathPart},
    percent, url,
};

const BASE: &str = "https://api.example.com/base";

/// A path with one parameter.
const ONE: [PathPart<'static>; 3] = [
    PathPart::Literal("/a/"),
    PathPart::Parameter("id"),
    PathPart::Literal("/b"),
];

fuzz_target!(|texts: (&str, &str, &str)| {
    let (template, name, value) = texts;
    for shape in [
        json!(value),
        json!([value, name]),
        json!({name: value, "other": [value]}),
        serde_json::from_str(value).unwrap_or(Value::Null),
    ] {
        path_stays(name, &shape);
        query_stays(name, &shape);
        let _ = parameter::header(Style::SimpleExploded, &shape);
    }
    // A path that a document wrote.
    let values = [(name.to_owned(), percent::encoded(value))];
    let path = Path::Template(template.to_owned().into());
    if let Ok(text) = url::of_path(BASE, &path.parts(), &values, &[]) {
        let parsed = ::url::Url::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(
            parsed.origin().ascii_serialization(),
            "https://api.example.com"
        );
        assert!(parsed.path().starts_with("/base/"), "{text}");
        assert_eq!(parsed.fragment(), None, "{text}");
        assert!(http::Uri::try_from(text.as_str()).is_ok(), "{text}");
    }
});

/// A value in a path is one segment, or refused.
fn path_stays(name: &str, value: &Value) {
    for style in [
        Style::Simple,
        Style::SimpleExploded,
        Style::Label,
        Style::LabelExploded,
        Style::Matrix,
        Style::MatrixExploded,
    ] {
        let text = parameter::path(name, style, value);
        assert!(
            percent::is_encoded_path(&text) && !text.contains('/'),
            "{text}"
        );
        let values = [("id".to_owned(), text.clone())];
        let Ok(whole) = url::of_path(BASE, &ONE, &values, &[]) else {
            assert!(percent::has_dot_segment(&text), "{text}");
            continue;
        };
        let parsed = ::url::Url::parse(&whole).expect("a URL");
        assert_eq!(parsed.path(), format!("/base/a/{text}/b"));
        assert_eq!(parsed.query(), None);
    }
}

/// A query has as many pairs as there are values, and nothing after them.
fn query_stays(name: &str, value: &Value) {
    for style in [
        Style::Form,
        Style::FormExploded,
        Style::SpaceDelimited,
        Style::PipeDelimited,
        Style::DeepObject,
    ] {
        for reserved in [Reserved::Encoded, Reserved::Kept] {
            let Ok(pairs) = parameter::pairs(name, style, reserved, value) else {
                continue;
            };
            let whole = url::of_path(BASE, &[PathPart::Literal("/a")], &[], &pairs).expect("a URL");
            let parsed = ::url::Url::parse(&whole).expect("a URL");
            assert_eq!(parsed.path(), "/base/a");
            assert_eq!(parsed.fragment(), None);
            assert_eq!(parsed.query_pairs().count(), pairs.len(), "{whole}");
        }
    }
}
