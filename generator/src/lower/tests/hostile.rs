//! Documents that are meant to hurt: long chains, wide products, deep nesting.

use std::fmt::Write;

use super::{component, lower_schemas, outline, parse, with_schemas};
use crate::lower;

/// Schemas of which each one leads to the next in the way that `link` says.
fn chain(length: usize, link: impl Fn(usize) -> String) -> String {
    let mut schemas = String::new();
    for index in 0..length {
        writeln!(schemas, "    S{index}: {{{}}}", link(index + 1)).expect("a text");
    }
    writeln!(schemas, "    S{length}: {{properties: {{end: {{}}}}}}").expect("a text");
    with_schemas(&schemas)
}

#[test]
fn chains_of_any_length_end_with_a_result_or_an_error() {
    let links: [&dyn Fn(usize) -> String; 4] = [
        &|next| format!("allOf: [{{$ref: '#/components/schemas/S{next}'}}]"),
        &|next| {
            format!(
                "allOf: [{{$ref: '#/components/schemas/S{next}'}}, {{properties: {{a: {{}}}}}}]"
            )
        },
        &|next| format!("oneOf: [{{$ref: '#/components/schemas/S{next}'}}, {{type: string}}]"),
        &|next| format!("properties: {{p: {{$ref: '#/components/schemas/S{next}'}}}}"),
    ];
    for link in links {
        let text = chain(1000, link);
        if let Err(errors) = lower::lower(&parse(&[&text])) {
            assert!(
                errors.iter().any(|error| error.code == "too-deep"),
                "{:?}",
                errors[0]
            );
        }
    }
}

#[test]
fn including_a_schema_twice_at_each_step_does_not_double_the_work() {
    let text = chain(60, |next| {
        let link = format!("{{$ref: '#/components/schemas/S{next}'}}");
        format!("allOf: [{link}, {link}, {{properties: {{p{next}: {{}}}}}}]")
    });
    let (api, _) = lower::lower(&parse(&[&text])).expect("no errors");
    assert_eq!(outline(&api, "S0").len(), 61);
}

#[test]
fn unions_of_unions_do_not_multiply() {
    let text = chain(60, |next| {
        let link = format!("{{$ref: '#/components/schemas/S{next}'}}");
        format!("oneOf: [{link}, {link}, {{type: object, properties: {{p: {link}}}}}]")
    });
    assert!(lower::lower(&parse(&[&text])).is_ok());
}

#[test]
fn deep_nesting_in_one_schema_is_no_recursion() {
    let depth = 50;
    let nested = format!(
        "{}{{type: string}}{}",
        "{properties: {p: ".repeat(depth),
        "}}".repeat(depth)
    );
    let api = lower_schemas(&format!("    S: {nested}\n"));
    assert_eq!(api.schemas.0.len(), depth + 1);
    assert_eq!(component(&api, "S").0.0, 0);
}
