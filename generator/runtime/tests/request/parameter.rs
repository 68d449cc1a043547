//! The examples of OpenAPI 3.0.3 §4.7.12.4, and what the specification leaves open.

use serde_json::{Value, json};
use specsmith_runtime::runtime::parameter::{self, AMBIGUOUS, Reserved, Style};

/// The columns of the specification's table. The object's keys are in alphabetical order here: in which order a `serde_json` map
/// gives them depends on a feature of that crate.
fn columns() -> [Value; 4] {
    [
        json!(""),
        json!("blue"),
        json!(["blue", "black", "brown"]),
        json!({ "B": 150, "G": 200, "R": 100 }),
    ]
}

fn query(style: Style, value: &Value) -> String {
    joined(parameter::pairs("color", style, Reserved::Encoded, value).unwrap())
}

fn joined(pairs: Vec<(String, String)>) -> String {
    let pairs = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

#[test]
fn paths_are_spelled_as_in_the_table() {
    let table = [
        (
            Style::Matrix,
            [
                ";color",
                ";color=blue",
                ";color=blue,black,brown",
                ";color=B,150,G,200,R,100",
            ],
        ),
        (
            Style::MatrixExploded,
            [
                ";color",
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";B=150;G=200;R=100",
            ],
        ),
        // The table of 3.0.3 has full stops here, against RFC 6570; 3.0.4 corrects it.
        (
            Style::Label,
            [".", ".blue", ".blue,black,brown", ".B,150,G,200,R,100"],
        ),
        (
            Style::LabelExploded,
            [".", ".blue", ".blue.black.brown", ".B=150.G=200.R=100"],
        ),
        (
            Style::Simple,
            ["", "blue", "blue,black,brown", "B,150,G,200,R,100"],
        ),
        (
            Style::SimpleExploded,
            ["", "blue", "blue,black,brown", "B=150,G=200,R=100"],
        ),
    ];
    for (style, expected) in table {
        for (value, expected) in columns().iter().zip(expected) {
            let text = parameter::path("color", style, value);
            assert_eq!(text, expected, "{style:?}, {value}");
        }
    }
}

#[test]
fn queries_are_spelled_as_in_the_table() {
    let table = [
        (
            Style::Form,
            [
                "color=",
                "color=blue",
                "color=blue,black,brown",
                "color=B,150,G,200,R,100",
            ],
        ),
        (
            Style::FormExploded,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "B=150&G=200&R=100",
            ],
        ),
        (
            Style::SpaceDelimited,
            [
                "color=",
                "color=blue",
                "color=blue%20black%20brown",
                "color=B%20150%20G%20200%20R%20100",
            ],
        ),
        // Encoded, as from 3.0.4 on: a `|` may not stand in a URL.
        (
            Style::PipeDelimited,
            [
                "color=",
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=B%7C150%7CG%7C200%7CR%7C100",
            ],
        ),
        (
            Style::DeepObject,
            [
                "color=",
                "color=blue",
                "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
                "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
            ],
        ),
    ];
    for (style, expected) in table {
        for (value, expected) in columns().iter().zip(expected) {
            assert_eq!(query(style, value), expected, "{style:?}, {value}");
        }
    }
}

#[test]
fn headers_are_spelled_as_in_the_table() {
    let table = [
        (
            Style::Simple,
            ["", "blue", "blue,black,brown", "B,150,G,200,R,100"],
        ),
        (
            Style::SimpleExploded,
            ["", "blue", "blue,black,brown", "B=150,G=200,R=100"],
        ),
    ];
    for (style, expected) in table {
        for (value, expected) in columns().iter().zip(expected) {
            let text = parameter::header(style, value).unwrap();
            assert_eq!(text.as_deref(), Some(expected), "{style:?}, {value}");
        }
    }
}

#[test]
fn what_is_undefined_is_left_out() {
    for value in [
        json!(null),
        json!([]),
        json!({}),
        json!([null]),
        json!({ "a": null }),
    ] {
        for style in [
            Style::Form,
            Style::FormExploded,
            Style::SpaceDelimited,
            Style::PipeDelimited,
            Style::DeepObject,
        ] {
            assert_eq!(query(style, &value), "", "{style:?}, {value}");
        }
        assert_eq!(
            parameter::path("color", Style::Matrix, &value),
            "",
            "{value}"
        );
        assert_eq!(
            parameter::header(Style::Simple, &value),
            Ok(None),
            "{value}"
        );
    }
}

#[test]
fn nulls_inside_are_left_out() {
    assert_eq!(query(Style::Form, &json!(["a", null, "b"])), "color=a,b");
    assert_eq!(
        query(Style::FormExploded, &json!({ "a": null, "b": 1 })),
        "b=1"
    );
    assert_eq!(
        query(Style::DeepObject, &json!([null, "a"])),
        "color%5B0%5D=a"
    );
}

#[test]
fn scalars_have_the_spelling_of_json() {
    for (value, expected) in [
        (json!(true), "color=true"),
        (json!(-12), "color=-12"),
        (json!(0.5), "color=0.5"),
        (
            json!(18_446_744_073_709_551_615_u64),
            "color=18446744073709551615",
        ),
    ] {
        assert_eq!(query(Style::FormExploded, &value), expected);
    }
}

#[test]
fn names_are_encoded() {
    let pairs = parameter::pairs(
        "created_at[before]",
        Style::FormExploded,
        Reserved::Encoded,
        &json!("x"),
    );
    assert_eq!(joined(pairs.unwrap()), "created_at%5Bbefore%5D=x");
    assert_eq!(parameter::path("a b", Style::Matrix, &json!(1)), ";a%20b=1");
}

#[test]
fn all_but_unreserved_characters_are_encoded() {
    let value = json!("-._~ !\"#$%&'()*+,/:;<=>?@[\\]^`{|}\t\0é");
    let expected = "color=-._~%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E%60%7B%7C%7D%09%00%C3%A9";
    assert_eq!(query(Style::FormExploded, &value), expected);
}

#[test]
fn reserved_characters_stay_where_that_is_allowed_and_harmless() {
    let reserved =
        |value| joined(parameter::pairs("q", Style::Form, Reserved::Kept, &value).unwrap());
    assert_eq!(reserved(json!(":/?@!$()*,;")), "q=:/?@!$()*,;");
    assert_eq!(
        reserved(json!("#[]&=+' %41")),
        "q=%23%5B%5D%26%3D%2B%27%20%2541"
    );
    assert_eq!(reserved(json!(["a,b", "c/d"])), "q=a%2Cb,c/d");
}

#[test]
fn deep_objects_nest() {
    let value = json!({ "a": { "b": ["v", { "c": true }] }, "d e": "f&g" });
    assert_eq!(
        query(Style::DeepObject, &value),
        "color%5Ba%5D%5Bb%5D%5B0%5D=v&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=true&color%5Bd%20e%5D=f%26g"
    );
}

#[test]
fn values_that_cannot_be_told_apart_are_refused() {
    let pairs = |style, value: Value| parameter::pairs("c", style, Reserved::Encoded, &value);
    let refused = [
        pairs(Style::SpaceDelimited, json!(["a b"])),
        pairs(Style::PipeDelimited, json!({ "a|b": 1 })),
        pairs(Style::DeepObject, json!({ "a]": 1 })),
        parameter::header(Style::Simple, &json!(["a,b"])).map(|_| Vec::new()),
        parameter::header(Style::SimpleExploded, &json!({ "a=b": 1 })).map(|_| Vec::new()),
    ];
    for result in refused {
        assert_eq!(result, Err(AMBIGUOUS));
    }
}

#[test]
fn values_inside_lists_that_are_lists_are_spelled_as_json() {
    assert_eq!(
        query(Style::FormExploded, &json!([[1, 2]])),
        "color=%5B1%2C2%5D"
    );
}
