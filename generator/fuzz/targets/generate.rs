//! Any bytes as a document, as a document with an overlay, or as one with a file beside it: a crate that parses, or a report.

#![no_main]

use std::num::NonZeroUsize;

use libfuzzer_sys::fuzz_target;
use specsmith::{Settings, Sources, generate};

/// What stands between the texts of a seed.
const SEPARATOR: &str = "\n=====\n";

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let mut texts = text.splitn(3, SEPARATOR).map(str::to_owned);
    let document = texts.next().unwrap_or_default();
    let overlay = texts.next().filter(|text| !text.is_empty());
    let sources = Sources {
        documents: [("spec.yaml".to_owned(), document)].into(),
        overlays: overlay
            .map(|text| ("spec.overlay.yaml".to_owned(), text))
            .into_iter()
            .collect(),
        files: texts
            .next()
            .map(|text| ("part.yaml".to_owned(), Ok(text)))
            .into_iter()
            .collect(),
    };
    let settings = Settings {
        crate_name: "fuzzed".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "fuzz".to_owned(),
        threads: NonZeroUsize::MIN,
    };
    match generate(&sources, &settings) {
        Ok(output) => {
            for (path, text) in &output.files {
                assert!(is_inside(path), "{path:?}");
                assert!(
                    !path.ends_with(".rs") || syn::parse_file(text).is_ok(),
                    "{path}"
                );
            }
        }
        Err(report) => {
            assert!(report.errors() > 0);
            assert!(
                report.entries().all(|entry| entry.line > 0),
                "{report} has no line"
            );
            // A bug of ours, and so never the fault of a document.
            assert!(!report.to_string().contains("invalid-output"), "{report}");
        }
    }
});

/// Whether a path stays in its folder on every system.
fn is_inside(path: &str) -> bool {
    path.split('/').all(|part| {
        !part.is_empty()
            && !matches!(part, "." | "..")
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
    })
}
