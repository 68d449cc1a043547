//! Where the time goes: for each document, the share of every stage, of writing the files and of letting go of everything, in per
//! cent, and the most memory that is used at once (on Linux). One thread, the fastest of several runs; each document in a process of its own.
//!
//! The last document is made here: one tag and many operations and types, as in the description of Amazon EC2.
//!
//! On 2026-11-28, files in memory (`TMPDIR=/dev/shm`), without link-time optimization, on a machine with other work, so that the shares
//! are worth more than any time:
//!
//! | document | MB | files | parse % | lower % | translate % | emit and print % | write % | drop % | peak MB |
//! |:--|--:|--:|--:|--:|--:|--:|--:|--:|--:|
//! | Voucherify, all | 2.94 | 744 | 20.0 | 27.4 | 30.3 | 13.0 | 5.9 | 3.3 | 73 |
//! | GitHub | 3.72 | 414 | 11.1 | 34.1 | 28.5 | 20.5 | 2.5 | 3.4 | 99 |
//! | Stripe, 2022 | 2.50 | 793 | 9.6 | 38.8 | 27.0 | 18.8 | 2.6 | 3.1 | 123 |
//! | one tag | 4.84 | 2060 | 10.0 | 50.9 | 20.3 | 10.9 | 6.0 | 2.0 | 148 |

mod documents;
mod one_tag;

use std::{
    env, fs, iter,
    path::Path,
    process::{self, Command},
    time::{Duration, Instant},
};

use specsmith::{Files, Session};

use documents::{Document, document, documents, settings};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How often each document is measured.
const RUNS: usize = 7;

/// What is measured, in the order of the columns.
const STEPS: [&str; 6] = [
    "parse",
    "lower",
    "translate",
    "emit and print",
    "write",
    "drop",
];

/// The variable that tells a process which document is its own.
const OWN: &str = "SPECSMITH_BENCH_DOCUMENT";

fn main() {
    let one_tag = || document("one tag", [("one-tag.json".to_owned(), one_tag::text())]);
    let mut documents = documents().chain(iter::once_with(one_tag));
    if let Some(own) = env::var_os(OWN) {
        let own = documents.find(|document| *document.name == *own);
        show(&row(&own.expect("a document")));
        return;
    }
    let columns = STEPS.iter().map(|step| format!("{step} % |"));
    let columns: String = columns.collect();
    show(&format!(
        "| document | MB | files | {columns} ms | peak MB |"
    ));
    show(&format!("|:--|{}", "--:|".repeat(STEPS.len() + 4)));
    for document in documents {
        let program = env::current_exe().expect("this program");
        let status = Command::new(program).env(OWN, &document.name).status();
        assert!(status.expect("a process").success(), "{document}");
    }
}

/// A line of the table.
fn row(document: &Document) -> String {
    // A disk is slow to make files where others have just been removed, so each run has a folder of its own.
    let folder = env::temp_dir().join(format!("specsmith-shares-{}", process::id()));
    let runs = (0..RUNS).map(|number| run(document, &folder.join(number.to_string())));
    let fastest = runs.min_by_key(|(times, _)| times.iter().sum::<Duration>());
    let (times, files) = fastest.expect("a run");
    fs::remove_dir_all(&folder).expect("the folder");
    let total: Duration = times.iter().sum();
    let shares = times.iter().map(|time| {
        let share = 100.0 * time.as_secs_f64() / total.as_secs_f64();
        format!(" {share:.1} |")
    });
    let shares: String = shares.collect();
    let bytes: usize = document.sources.documents.values().map(String::len).sum();
    format!(
        "| {document} | {:.2} | {files} |{shares} {:.0} | {} |",
        bytes as f64 / 1e6,
        1e3 * total.as_secs_f64(),
        peak().map_or_else(|| "–".to_owned(), |megabytes| megabytes.to_string()),
    )
}

/// The time of each step, and the number of files.
fn run(document: &Document, folder: &Path) -> ([Duration; STEPS.len()], usize) {
    let settings = settings();
    let mut session = Session::new(&document.sources, &settings);
    let mut last = Instant::now();
    let mut lap = || {
        let before = std::mem::replace(&mut last, Instant::now());
        last - before
    };
    session.parse().expect("a document");
    let parse = lap();
    session.lower().expect("a wire contract");
    let lower = lap();
    session.translate().expect("a program");
    let translate = lap();
    let files = session.finish().expect("files");
    let finish = lap();
    write(&files, folder);
    let written = lap();
    let count = files.len();
    drop((session, files));
    let dropped = lap();
    ([parse, lower, translate, finish, written, dropped], count)
}

fn write(files: &Files, folder: &Path) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

/// The most memory that this process has used at once.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1024)
}

#[expect(clippy::print_stdout, reason = "this is what a benchmark is for")]
fn show(line: &str) {
    println!("{line}");
}
