//! The codes of diagnostics: CONTRIBUTING.md lists them as the generator knows them, and a case provokes each.
//!
//! With `UPDATE_EXPECTED=1` the list is written instead of compared.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

use specsmith::{Code, Level};

/// The codes that no golden or rejected case has, each with the test that provokes it.
const TESTED_ELSEWHERE: [(Code, &str); 7] = [
    (Code::GivenNameCollision, "tests/pinned_names.rs"),
    (Code::InvalidOutput, "src/render.rs"),
    (Code::MisplacedReference, "src/document/bundle/tests.rs"),
    (Code::NoDocument, "src/document/tests.rs"),
    (Code::TooDeepList, "tests/bombs.rs"),
    (Code::TooLarge, "tests/bombs.rs"),
    (Code::UnionCycle, "src/lower/tests/components.rs"),
];

#[test]
fn codes_are_names_in_kebab_case_in_their_order() {
    let names: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert!(names.is_sorted());
    for (name, code) in names.iter().zip(Code::ALL) {
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        assert!(name.bytes().all(is_plain), "{name}");
        assert_eq!(name.parse(), Ok(*code));
    }
    assert!("no-such-code".parse::<Code>().is_err());
}

#[test]
fn meanings_and_remedies_are_parts_of_sentences() {
    for code in Code::ALL {
        for text in [code.meaning(), code.remedy()] {
            assert!(!text.is_empty() && !text.ends_with('.'), "{code}: {text}");
            assert!(!text.contains('|'), "{code}: {text}");
        }
    }
}

#[test]
fn the_table_of_the_documentation_is_that_of_the_code() {
    let path = root().join("../CONTRIBUTING.md");
    let text = read(&path);
    let head = "| code | | meaning | what to do |\n|:---|:---|:---|:---|\n";
    let (before, rest) = text.split_once(head).expect("a table of codes");
    let after = rest.find("\n\n").map_or("", |end| &rest[end + 1..]);
    let rows: String = Code::ALL.iter().map(row).collect();
    let expected = format!("{before}{head}{rows}{after}");
    if env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, expected).expect("a writable file");
    } else {
        assert!(
            text == expected,
            "run UPDATE_EXPECTED=1 cargo test -p specsmith --test codes"
        );
    }
}

#[test]
fn each_code_has_a_case_that_provokes_it() {
    let mut without: BTreeSet<Code> = Code::ALL.iter().copied().collect();
    for path in expectations() {
        let text = read(&path);
        without.retain(|code| {
            !["error", "warning", "note"]
                .iter()
                .any(|level| text.contains(&format!("{level}[{code}]")))
        });
    }
    for (code, test) in TESTED_ELSEWHERE {
        assert!(read(&root().join(test)).contains(code.as_str()), "{code}");
    }
    let elsewhere = TESTED_ELSEWHERE.into_iter().map(|(code, _)| code);
    assert_eq!(without, elsewhere.collect());
}

/// The row of a code.
fn row(code: &Code) -> String {
    let level = match code.level() {
        Level::Error => 'E',
        Level::Warning => 'W',
        Level::Note => 'N',
    };
    let (meaning, remedy) = (code.meaning(), code.remedy());
    format!("| `{code}` | {level} | {meaning} | {remedy} |\n")
}

/// What golden and rejected cases report.
fn expectations() -> Vec<PathBuf> {
    let kinds = [("golden", "warnings.txt"), ("reject", "expected.txt")];
    let paths = kinds.into_iter().flat_map(|(kind, file)| {
        let cases = fs::read_dir(root().join("tests").join(kind)).expect("a readable folder");
        cases.map(move |case| case.expect("an entry").path().join(file))
    });
    paths.filter(|path| path.exists()).collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable file")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
