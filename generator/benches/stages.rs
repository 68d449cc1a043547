//! How long each stage takes: on the documents of this project, and on each file that the environment variable
//! `SPECSMITH_DOCUMENTS` names (paths, with `:` between them), such as `SPECSMITH_DOCUMENTS=/tmp/a.json cargo bench -p specsmith`.

mod documents;

use divan::Bencher;
use specsmith::{Session, generate};

use documents::{Document, documents, settings};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench(args = documents(), max_time = 5)]
fn s1_parse(bencher: Bencher, document: &Document) {
    let settings = settings();
    bencher.bench_local(|| {
        let mut session = Session::new(&document.sources, &settings);
        session.parse().expect("a document");
        session
    });
}

#[divan::bench(args = documents(), max_time = 5)]
fn s2_lower(bencher: Bencher, document: &Document) {
    let settings = settings();
    let mut session = Session::new(&document.sources, &settings);
    session.parse().expect("a document");
    bencher
        .with_inputs(|| session.clone())
        .bench_local_values(|mut session| {
            session.lower().expect("a wire contract");
            session
        });
}

#[divan::bench(args = documents(), max_time = 5)]
fn s3_translate(bencher: Bencher, document: &Document) {
    let settings = settings();
    let mut session = Session::new(&document.sources, &settings);
    session.lower().expect("a wire contract");
    bencher
        .with_inputs(|| session.clone())
        .bench_local_values(|mut session| {
            session.translate().expect("a program");
            session
        });
}

#[divan::bench(args = documents(), max_time = 5)]
fn s4_finish(bencher: Bencher, document: &Document) {
    let settings = settings();
    let mut session = Session::new(&document.sources, &settings);
    session.translate().expect("a program");
    bencher.bench_local(|| session.finish());
}

#[divan::bench(args = documents(), max_time = 5)]
fn whole(bencher: Bencher, document: &Document) {
    let settings = settings();
    bencher.bench_local(|| generate(&document.sources, &settings));
}
