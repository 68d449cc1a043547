//! Any text as a name, as docs, and in the places of a document that take one.

#![no_main]

use libfuzzer_sys::fuzz_target;
use specsmith::translate::{
    identifier::{
        LONGEST, constant_name, crate_module, feature_name, field_name, method_name, module_name,
        parameter_name, type_name, variant_names,
    },
    rustdoc::{inline_code, markdown, plain_text, summary},
};

fuzz_target!(|text: &str| {
    names(text);
    docs(text);
});

/// Every name is an identifier, or what Cargo takes for the name of a feature.
fn names(text: &str) {
    let names = [
        type_name(text),
        field_name(text),
        method_name(text),
        parameter_name(text),
        module_name(text),
        constant_name(text),
        crate_module(text),
    ];
    let values: Vec<String> = text.lines().map(str::to_owned).collect();
    let variants = variant_names(&values);
    assert_eq!(variants.len(), values.len());
    for name in names.iter().chain(&variants) {
        assert!(
            syn::parse_str::<syn::Ident>(name).is_ok() || name.starts_with("r#"),
            "{name:?}"
        );
    }
    for name in &names[..6] {
        assert!(name.len() <= LONGEST + 2, "{name:?}");
    }
    let feature = feature_name(text);
    assert!(
        feature.starts_with(|c: char| c.is_ascii_alphabetic())
            && feature
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
        "{feature:?}"
    );
}

/// Docs have no control characters, and code only in fences that rustdoc does not run.
fn docs(text: &str) {
    let mut lines = markdown(text);
    // Twice the same: what is written is what is read.
    let is_fence = |line: &&String| line.trim_start_matches([' ', '>', '-']).starts_with("```");
    let open = lines.iter().filter(is_fence).count();
    assert_eq!(open % 2, 0, "{lines:?}");
    lines.push(plain_text(text));
    lines.push(inline_code(text));
    lines.extend(summary(Some(text), None));
    lines.extend(summary(None, Some(text)));
    for line in lines {
        assert!(
            !line.chars().any(|c| c.is_control()
                || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')),
            "{line:?}"
        );
    }
}
