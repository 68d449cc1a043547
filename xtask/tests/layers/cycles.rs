//! Module cycles: of the modules of one folder, none leads back to itself.
//!
//! A module with the folder below it counts as one among its siblings: what `a/b/c.rs` takes from `a/d/e.rs` leads from `b` to `d`. A
//! module may use what its parent declares itself, and a parent its children: a folder is one thing, whose `mod.rs` says what its
//! parts share. What a module takes by way of a `use` of another is taken from where it is declared. Methods are not followed: an
//! `impl` block may stand in another module than its type. Tests and what is emitted do not count.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    modules::{Modules, Uses},
    source::{self, Source},
};

/// The folders of `generator/src` whose cycles are still to be untied.
const STILL_OPEN: &[&str] = &[];

/// Cycles that have to be: their modules, sorted, and the sentence in the docs of one of them that says why.
const JUSTIFIED: &[Justified] = &[];

/// A cycle that has to be.
type Justified = (&'static [&'static str], &'static str);

/// The modules of a folder that lead back to themselves, each with the others that it shares cycles with.
fn cycles(uses: &Uses) -> BTreeSet<BTreeSet<&str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> = uses
        .keys()
        .map(|name| (name.as_str(), reached(uses, name)))
        .collect();
    let leads = |from: &str, to: &str| reached.get(from).is_some_and(|all| all.contains(to));
    let cyclic = reached.keys().filter(|name| leads(name, name));
    cyclic
        .map(|name| {
            let others = reached
                .keys()
                .filter(|other| leads(name, other) && leads(other, name));
            others.copied().collect()
        })
        .collect()
}

/// All that a module leads to.
fn reached<'a>(uses: &'a Uses, name: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = vec![name];
    while let Some(name) = open.pop() {
        for next in uses.get(name).into_iter().flatten() {
            if reached.insert(next.as_str()) {
                open.push(next);
            }
        }
    }
    reached
}

/// The cycles of a crate that nothing justifies, in one line each.
fn unjustified(sources: &[Source], justified: &[Justified]) -> Vec<String> {
    let modules = Modules::new(sources);
    let mut found = Vec::new();
    for (folder, uses) in modules.folders() {
        for cycle in cycles(&uses) {
            let is_justified = justified.iter().any(|(names, why)| {
                cycle.iter().eq(names.iter()) && modules.say(&folder, names, why)
            });
            if is_justified {
                continue;
            }
            let edges = uses.iter().flat_map(|(from, used)| {
                let used = used.iter().map(move |to| (from.as_str(), to.as_str()));
                used.filter(|(from, to)| cycle.contains(from) && cycle.contains(to))
            });
            let edges: Vec<String> = edges.map(|(from, to)| format!("{from} → {to}")).collect();
            found.push(format!("{}: {}", folder.join("/"), edges.join(", ")));
        }
    }
    found
}

#[test]
fn the_runtime_has_no_module_cycles() {
    let sources = source::read("generator/runtime/src");
    assert!(
        sources.len() > 60,
        "the runtime has {} files",
        sources.len()
    );
    let found = unjustified(&sources, JUSTIFIED);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_generator_has_no_module_cycles() {
    let mut sources = source::read("generator/src");
    sources.retain(|source| {
        let room = source.modules().first().copied();
        room.is_none_or(|room| !STILL_OPEN.contains(&room))
    });
    let found = unjustified(&sources, JUSTIFIED);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_program_has_no_module_cycles() {
    let sources = source::read("generator/cli/src");
    assert!(sources.iter().any(|source| source.path == "main.rs"));
    let found = unjustified(&sources, JUSTIFIED);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The cycles of a crate with these files.
fn found_in(files: &[(&str, &str)], justified: &[Justified]) -> Vec<String> {
    let sources: Vec<Source> = files
        .iter()
        .map(|(path, text)| Source::new(path, text))
        .collect();
    unjustified(&sources, justified)
}

#[test]
fn cycles_are_found() {
    let cases: &[(&[(&str, &str)], &str)] = &[
        (
            &[
                ("a/b.rs", "use super::c::C;"),
                ("a/c.rs", "fn f() { super::b::g() }"),
            ],
            "a: b → c, c → b",
        ),
        (
            &[
                ("b.rs", "use crate::{c, x};"),
                ("c.rs", "use super::d::{self, D};"),
                ("d.rs", "use crate::b::*;"),
            ],
            ": b → c, c → d, d → b",
        ),
        (
            &[
                ("a/mod.rs", "mod b; mod c;"),
                ("a/b.rs", "macro_rules! m { () => { $crate::a::c::C } }"),
                ("a/c.rs", "impl super::b::B for C {}"),
            ],
            "a: b → c, c → b",
        ),
        // What `mod.rs` passes on is not its own.
        (
            &[
                (
                    "a/mod.rs",
                    "mod b; mod c; pub use b::B; use self::c::{C as D};",
                ),
                ("a/b.rs", "use super::D;"),
                ("a/c.rs", "use super::{x, B};"),
            ],
            "a: b → c, c → b",
        ),
        // Files of two folders.
        (
            &[
                ("a/mod.rs", "mod b; mod d;"),
                ("a/b/mod.rs", "mod x;"),
                ("a/d/mod.rs", "mod y; mod z;"),
                ("a/b/x.rs", "use crate::a::d::y;"),
                ("a/d/y.rs", ""),
                ("a/d/z.rs", "use super::super::b::x::X;"),
            ],
            "a: b → d, d → b",
        ),
    ];
    for (files, expected) in cases {
        assert_eq!(found_in(files, &[]), [*expected], "for {files:?}");
    }
}

#[test]
fn parents_children_and_tests_make_no_cycles() {
    let cases: &[&[(&str, &str)]] = &[
        &[
            ("a/b.rs", "use super::c;"),
            ("a/c.rs", "use super::d::b;"),
            ("a/d.rs", "use super::f;"),
        ],
        &[
            ("a/mod.rs", "mod b; use b::B; struct A; fn f() { b::g() }"),
            ("a/b.rs", "use super::A; struct B;"),
        ],
        &[
            ("a/mod.rs", "mod b;"),
            ("a/b.rs", "use crate::a::{A, f}; fn b() { super::f() }"),
        ],
        &[
            ("a/b.rs", "use super::c;"),
            ("a/c.rs", "#[cfg(test)]\nmod tests { use super::super::b; }"),
        ],
        &[
            (
                "a/b.rs",
                "//! See [`super::c`].\nconst C: &str = \"super::c\";",
            ),
            ("a/c.rs", "use super::b;"),
        ],
    ];
    for files in cases {
        assert_eq!(found_in(files, &[]), [""; 0], "for {files:?}");
    }
}

#[test]
fn a_cycle_is_justified_by_a_sentence_in_its_docs() {
    let with = |docs| {
        let files = [("a/b.rs", docs), ("a/c.rs", "use super::b;")];
        found_in(&files, &[(&["b", "c"], "Each is half of the other.")])
    };
    assert_eq!(
        with("//! One half.\n//! Each is half\n//! of the other.\nuse super::c;"),
        [""; 0]
    );
    assert_eq!(with("//! One half.\nuse super::c;"), ["a: b → c, c → b"]);
}
