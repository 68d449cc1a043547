//! How long each stage takes: on the documents of this project, and on each file that the environment variable
//! `SPECSMITH_DOCUMENTS` names (paths, with `:` between them), such as `SPECSMITH_DOCUMENTS=/tmp/a.json cargo bench -p specsmith`.

use std::{collections::BTreeMap, env, fmt, fs, num::NonZeroUsize};

use divan::Bencher;
use specsmith::{Session, Settings, Sources, generate};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// What is generated from.
#[derive(Clone)]
struct Subject {
    name: String,
    sources: Sources,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

fn subjects() -> Vec<Subject> {
    let customers = [
        (
            "get-customer.yaml",
            include_str!("../../specs/get-customer.yaml"),
        ),
        (
            "list-customers.yaml",
            include_str!("../../specs/list-customers.yaml"),
        ),
    ];
    let customers = customers.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let named = env::var_os("SPECSMITH_DOCUMENTS").unwrap_or_default();
    // Nothing is one path, which is empty.
    let named = env::split_paths(&named).filter(|path| !path.as_os_str().is_empty());
    let named = named.map(|path| {
        let name = path
            .file_stem()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a text");
        (name, [(path.display().to_string(), text)].into())
    });
    let customers = ("customers".to_owned(), customers.into());
    [customers]
        .into_iter()
        .chain(named)
        .map(
            |(name, documents): (String, BTreeMap<String, String>)| Subject {
                name,
                sources: Sources {
                    documents,
                    ..Sources::default()
                },
            },
        )
        .collect()
}

fn settings() -> Settings {
    Settings {
        crate_name: "benchmark".to_owned(),
        crate_version: "0.1.0".to_owned(),
        command: "cargo bench".to_owned(),
        threads: NonZeroUsize::MIN,
    }
}

#[divan::bench(args = subjects(), max_time = 5)]
fn s1_parse(bencher: Bencher, subject: &Subject) {
    let settings = settings();
    bencher.bench_local(|| {
        let mut session = Session::new(&subject.sources, &settings);
        session.parse().expect("a document");
        session
    });
}

#[divan::bench(args = subjects(), max_time = 5)]
fn s2_lower(bencher: Bencher, subject: &Subject) {
    let settings = settings();
    let mut session = Session::new(&subject.sources, &settings);
    session.parse().expect("a document");
    bencher
        .with_inputs(|| session.clone())
        .bench_local_values(|mut session| {
            session.lower().expect("a wire contract");
            session
        });
}

#[divan::bench(args = subjects(), max_time = 5)]
fn s3_translate(bencher: Bencher, subject: &Subject) {
    let settings = settings();
    let mut session = Session::new(&subject.sources, &settings);
    session.lower().expect("a wire contract");
    bencher
        .with_inputs(|| session.clone())
        .bench_local_values(|mut session| {
            session.translate().expect("a program");
            session
        });
}

#[divan::bench(args = subjects(), max_time = 5)]
fn s4_finish(bencher: Bencher, subject: &Subject) {
    let settings = settings();
    let mut session = Session::new(&subject.sources, &settings);
    session.translate().expect("a program");
    bencher.bench_local(|| session.finish());
}

#[divan::bench(args = subjects(), max_time = 5)]
fn whole(bencher: Bencher, subject: &Subject) {
    let settings = settings();
    bencher.bench_local(|| generate(&subject.sources, &settings));
}
