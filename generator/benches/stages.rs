//! How long each stage takes on the documents of this project.

use divan::Bencher;
use specsmith::{Settings, Sources, build, emit, generate, ir, lower, model, render, spec};

fn main() {
    divan::main();
}

fn sources() -> Sources {
    let texts = [
        (
            "get-customer.yaml",
            include_str!("../../specs/get-customer.yaml"),
        ),
        (
            "list-customers.yaml",
            include_str!("../../specs/list-customers.yaml"),
        ),
    ];
    Sources {
        documents: texts
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into(),
        ..Sources::default()
    }
}

fn settings() -> Settings {
    Settings {
        crate_name: "voucherify".to_owned(),
        crate_version: "0.1.0".to_owned(),
        command: "cargo bench".to_owned(),
    }
}

fn document() -> spec::Document {
    spec::parse(&sources()).expect("a document").0
}

fn api() -> ir::Api {
    lower::lower(&document()).expect("a wire contract").0
}

fn program() -> model::Crate {
    build::build(&api(), &settings()).expect("a program").0
}

#[divan::bench]
fn s1_parse(bencher: Bencher) {
    let sources = sources();
    bencher.bench_local(|| spec::parse(&sources));
}

#[divan::bench]
fn s2_lower(bencher: Bencher) {
    let document = document();
    bencher.bench_local(|| lower::lower(&document));
}

#[divan::bench]
fn s3_build(bencher: Bencher) {
    let (api, settings) = (api(), settings());
    bencher.bench_local(|| build::build(&api, &settings));
}

#[divan::bench]
fn s4_emit(bencher: Bencher) {
    let program = program();
    bencher.bench_local(|| emit::emit(&program).count());
}

#[divan::bench]
fn s5_render(bencher: Bencher) {
    let program = program();
    bencher
        .with_inputs(|| emit::emit(&program).collect::<Vec<_>>())
        .bench_local_values(|files| render::render(&program, files));
}

#[divan::bench]
fn whole(bencher: Bencher) {
    let (sources, settings) = (sources(), settings());
    bencher.bench_local(|| generate(&sources, &settings));
}
