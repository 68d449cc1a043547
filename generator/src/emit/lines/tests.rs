use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;

use super::*;
use crate::model::{Conversion, Identifier, Type};

/// Lines with a text wherever one can stand.
fn lines_with(text: &str) -> Lines {
    let mut lines = Lines::of("rt::structure::implement", |line| line.syntax("A"));
    lines.docs(&RustDoc(vec![text.to_owned(), "docs".to_owned()]));
    lines.line(|line| line.text(text).syntax(" => a: optional;"));
    lines.wrapped(|line| {
        let line = line.syntax("f(").list([text, text], Line::text);
        line.syntax(")")
    });
    lines.open(|line| line.syntax("match a"));
    lines.arm(|line| line.text(text), |line| line.json(text));
    lines
}

/// The tokens, each literal as `0`, in one line. Where lines are broken, there are a comma behind the last element of a list, and braces
/// around the value of an arm.
fn shape(tokens: TokenStream) -> String {
    let mut shape = String::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => match self::shape(group.stream()) {
                value if value == "0 " => shape += &value,
                inner => shape += &format!("{:?} {inner} end ", group.delimiter()),
            },
            TokenTree::Literal(_) => shape += "0 ",
            TokenTree::Punct(mark) if mark.as_char() == ',' && tokens.peek().is_none() => {}
            other => shape += &format!("{other} "),
        }
    }
    shape
}

/// The values of the string literals that are not docs, in order.
fn literals(tokens: TokenStream) -> Vec<String> {
    let literals = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => literals(group.stream()),
        TokenTree::Literal(literal) => {
            let literal: syn::LitStr = syn::parse_str(&literal.to_string()).expect("a string");
            vec![literal.value()]
        }
        _ => Vec::new(),
    });
    literals.collect()
}

fn types() -> impl Strategy<Value = Type> {
    let named = "[A-Z][a-z]{0,60}".prop_map(|name| Type::Named(Identifier(name)));
    let plain = [Type::String, Type::JsonMap, Type::DateTime];
    let leaf = prop_oneof![named, proptest::sample::select(plain.to_vec())];
    leaf.prop_recursive(3, 4, 1, |inner| {
        let inner = inner.prop_map(Box::new);
        prop_oneof![
            inner.clone().prop_map(Type::Vec),
            inner.clone().prop_map(Type::Map),
            inner.prop_map(Type::Option),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_becomes_code(text in any::<String>()) {
        let tokens: TokenStream = lines_with(&text).finish().parse().expect("tokens");
        let harmless: TokenStream = lines_with("word").finish().parse().expect("tokens");
        prop_assert_eq!(shape(tokens.clone()), shape(harmless));
        let read = literals(tokens);
        prop_assert!(read.iter().filter(|literal| **literal == text).count() >= 5);
    }

    #[test]
    fn lines_are_broken_as_prettyplease_breaks_them(
        name in "[a-z]{1,60}",
        parameters in prop::collection::vec(("[a-z]{2,30}", types(), any::<bool>()), 0..4),
    ) {
        let mut lines = Lines::default();
        let name = Identifier(format!("f_{name}"));
        lines.open_wrapped(|line| {
            let line = line.syntax("pub fn ").name(&name).syntax("(");
            let line = line.list(&parameters, |line, (name, ty, is_converted)| {
                let conversion = if *is_converted { Conversion::Into } else { Conversion::None };
                let line = line.syntax("a_").name(&Identifier(name.clone())).syntax(": ");
                line.argument(ty, conversion)
            });
            line.syntax(") -> Request")
        });
        lines.open(|line| line.syntax("match a"));
        for (name, ty, _) in &parameters {
            let name = Identifier(name.clone());
            lines.arm(
                |line| line.text(&name.0),
                |line| {
                    let line = line.syntax("Some(").list([ty], |line, ty| {
                        let line = line.syntax("read::<").list([ty], Line::ty);
                        let line = line.syntax(">(").list(["json"], Line::syntax);
                        line.syntax(")")
                    });
                    line.syntax(")")
                },
            );
        }
        lines.line(|line| line.syntax("_ => None,"));
        let text = lines.finish();
        let file = syn::parse_file(&text).expect("Rust");
        prop_assert_eq!(prettyplease::unparse(&file), text);
    }
}
