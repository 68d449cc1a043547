//! A module of another crate: what holds for the files of every golden case, with any features. `golden_compile` compiles some.

#[path = "support/mod.rs"]
mod support;

use std::{collections::BTreeSet, sync::LazyLock};

use specsmith::{Feature, Files, Form, Settings};

use support::{Case, cases, output, settings};

/// Sets of features, each of which leaves other parts out.
const FEATURES: [&[Feature]; 4] = [
    &[],
    &[Feature::Reqwest],
    &[Feature::Mock, Feature::Tracing],
    &Feature::ALL,
];

/// The files of each case, with one of the sets of features.
static MODULES: LazyLock<Vec<(String, &'static [Feature], Files)>> = LazyLock::new(|| {
    let cases = cases().into_iter().zip(FEATURES.into_iter().cycle());
    let modules = cases.map(|(case, features)| {
        let files = module(&case, features);
        (case.name, features, files)
    });
    modules.collect()
});

fn module(case: &Case, features: &[Feature]) -> Files {
    let settings = Settings {
        form: Form::Module(features.iter().copied().collect()),
        ..settings(&case.name)
    };
    output(&settings, &case.sources()).files
}

/// Comments are no code.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim_start)
        .filter(|line| !line.starts_with("//"))
}

#[test]
fn no_code_asks_for_a_feature_or_for_the_root_of_a_crate() {
    // Files of the runtime are the same for many cases.
    let mut seen = BTreeSet::new();
    for (name, features, files) in MODULES.iter() {
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            let place = format!("{name} {features:?} {path}");
            if !seen.insert(text) {
                continue;
            }
            assert!(!text.contains("cfg(feature"), "{place}");
            assert!(!text.contains("](crate::"), "{place}");
            let asks = code(text).find(|line| {
                line.contains("feature = ")
                    || line.contains("use crate::")
                    || line.contains("$crate")
            });
            assert_eq!(asks, None, "{place}");
            if let Err(error) = syn::parse_file(text) {
                panic!("{place}: {error}");
            }
        }
    }
}

#[test]
fn the_first_file_has_nothing_that_only_a_file_of_its_own_can_have() {
    for (name, _, files) in MODULES.iter() {
        let inner = files["mod.rs"]
            .lines()
            .find(|line| line.starts_with("//!") || line.starts_with("#!["));
        assert_eq!(inner, None, "{name}");
    }
}

#[test]
fn every_module_has_its_file_and_every_file_its_module() {
    for (name, features, files) in MODULES.iter() {
        let mut declared = BTreeSet::from(["mod.rs".to_owned()]);
        for (path, text) in files {
            let folder = path.strip_suffix("mod.rs");
            let modules = text.lines().filter_map(|line| {
                let module = line.trim_start_matches("pub ").strip_prefix("mod ")?;
                module.strip_suffix(';')
            });
            declared.extend(modules.map(|module| {
                let folder = folder.unwrap_or_else(|| panic!("{name} {path} has a module"));
                let module = module.trim_start_matches("r#");
                let file = format!("{folder}{module}.rs");
                match files.contains_key(&file) {
                    true => file,
                    false => format!("{folder}{module}/mod.rs"),
                }
            }));
        }
        let sources = files.keys().filter(|path| path.ends_with(".rs"));
        assert_eq!(declared, sources.cloned().collect(), "{name} {features:?}");
    }
}

#[test]
fn a_module_without_features_has_types_alone() {
    for (name, _, files) in MODULES
        .iter()
        .filter(|(_, features, _)| features.is_empty())
    {
        assert!(!files.contains_key("client/mod.rs"), "{name}");
        assert!(!files.contains_key("runtime/client.rs"), "{name}");
        assert!(files.contains_key("types/mod.rs"), "{name}");
    }
}
