//! What findings weigh.

use super::{DOCUMENT, Place, assert_refused};

/// A project whose settings end like this, with a document with two keys that nobody knows.
fn linted(lints: &str) -> Place {
    let text = DOCUMENT.replace("paths: {}", "paths: {}\nsecurty: []\nx: {}");
    let text = text.replace("type: object,", "type: object, requird: [name],");
    let settings = format!("[package]\nname = \"pets\"\n{lints}");
    let place = Place::new().put("api/pets.yaml", &text);
    place.put("api/specsmith.toml", &settings)
}

const LINTED: [&str; 3] = ["generate", "--config", "api/specsmith.toml"];

#[test]
fn a_code_can_weigh_more_or_less() {
    let (code, err) = linted("").run(&LINTED);
    assert!(err.contains("warning[unknown-keyword]"), "{err}");
    assert_eq!(code, 0, "{err}");
    let (code, err) = linted("[lints]\nunknown-keyword = \"allow\"\n").run(&LINTED);
    assert!(!err.contains("unknown-keyword"), "{err}");
    assert_eq!(code, 0, "{err}");
    let place = linted("[lints]\nunknown-keyword = \"deny\"\n");
    let parts = [
        "error[unknown-keyword]",
        "error: 3 findings are denied by `[lints]`",
    ];
    assert_refused(place.run(&LINTED), 1, &parts);
    assert!(!place.path("api/pets").exists());
}

#[test]
fn flags_deny_what_is_not_allowed() {
    let strict = [&LINTED[..], &["--strict"]].concat();
    let code = [&LINTED[..], &["--deny", "unknown-keyword"]].concat();
    let by_strict = "error: 3 findings are denied by `--strict`";
    assert_refused(linted("").run(&strict), 1, &[by_strict]);
    let by_code = "error: 3 findings are denied by `--deny`";
    assert_refused(linted("").run(&code), 1, &[by_code]);
    let allowed = linted("[lints]\nunknown-keyword = \"allow\"\n");
    assert_eq!(allowed.run(&strict).0, 0);
    assert_refused(allowed.run(&code), 1, &[by_code]);
    let other = [&LINTED[..], &["--deny", "name-collision"]].concat();
    assert_eq!(linted("").run(&other).0, 0);
    let slip = [&LINTED[..], &["--deny", "nam-collision"]].concat();
    assert_refused(linted("").run(&slip), 2, &["'name-collision'"]);
}

#[test]
fn a_place_can_be_allowed_with_a_reason() {
    let allow = |pointer: &str, more: &str| {
        format!("[[lints.allow]]\ncode = \"unknown-keyword\"\npointer = \"{pointer}\"\n{more}\n")
    };
    let reason = "reason = \"It is for another tool.\"";
    let file = format!("{reason}\nfile = \"pets.yaml\"");
    let strict = [&LINTED[..], &["--strict"]].concat();
    let all = ["#/securty", "#/x", "#/components/schemas"].map(|at| allow(at, &file));
    let (code, err) = linted(&all.concat()).run(&strict);
    assert_eq!(code, 0, "{err}");
    let two = linted(&all[1..].concat());
    let parts = ["securty", "error: 1 finding is denied by `--strict`"];
    assert_refused(two.run(&strict), 1, &parts);
    assert_refused(linted(&allow("#/x", "")).run(&LINTED), 1, &["reason"]);
    let elsewhere = format!("{reason}\nfile = \"cats.yaml\"");
    for unused in [allow("#/y", reason), allow("#/x", &elsewhere)] {
        let parts = [
            "api/specsmith.toml allows `unknown-keyword` at #/",
            "not found",
        ];
        assert_refused(linted(&unused).run(&LINTED), 1, &parts);
    }
}

#[test]
fn levels_that_mean_nothing_are_refused() {
    for (lints, part) in [
        (
            "unknown-keywrd = \"allow\"",
            "did you mean `unknown-keyword`?",
        ),
        (
            "name-collision = \"allow\"",
            "allows `name-collision`, which is not found",
        ),
        ("syntax = \"allow\"", "is always an error"),
        ("name-collision = \"forbid\"", "forbid"),
    ] {
        let place = linted(&format!("[lints]\n{lints}\n"));
        assert_refused(place.run(&LINTED), 1, &["specsmith.toml", part]);
    }
}
