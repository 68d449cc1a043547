//! The examples in the docs of operations and of their groups.

use super::{Call, values::Values};
use crate::model::{Accessor, Client, RustDoc};

/// How many operations a crate has at most whose examples are compiled when its docs are tested: each takes about a second.
pub const MOST_TESTED_OPERATIONS: usize = 50;

/// The examples of all groups, in their order.
pub fn examples(client: &Client, values: &Values<'_>) -> Vec<GroupExamples> {
    let groups = client.accessors.iter();
    groups.map(|accessor| group(accessor, values)).collect()
}

/// The examples of a group.
pub struct GroupExamples {
    /// That of the group itself.
    group: Vec<String>,
    /// The call of the same operation as one line, if it fits one.
    line: Option<String>,
    /// Those of its operations, in their order; none of one that is deprecated.
    operations: Vec<Vec<String>>,
}

fn group(accessor: &Accessor, values: &Values<'_>) -> GroupExamples {
    let methods = accessor.methods.iter();
    let calls = methods.map(|method| {
        let is_current = method.deprecated.is_none();
        is_current.then(|| Call::new(accessor, method, values))
    });
    let calls: Vec<Option<Call<'_>>> = calls.collect();
    let example = |call: &Option<Call<'_>>| {
        let lines = call.as_ref().map(|call| call.whole(values));
        lines.map_or_else(Vec::new, |lines| fence(lines, values))
    };
    let operations: Vec<Vec<String>> = calls.iter().map(example).collect();
    let shown = { calls.iter().flatten() }
        .zip(operations.iter().filter(|lines| !lines.is_empty()))
        .min_by_key(|(_, lines)| lines.len());
    GroupExamples {
        group: shown.map_or_else(Vec::new, |(_, lines)| lines.clone()),
        line: shown.and_then(|(call, _)| call.line()),
        operations,
    }
}

/// Adds the examples to the docs.
pub fn add(client: &mut Client, examples: Vec<GroupExamples>) {
    for (accessor, examples) in client.accessors.iter_mut().zip(examples) {
        let line = examples.line.map(|line| format!("Example: `{line}`."));
        let lines = line.into_iter().flat_map(|line| [String::new(), line]);
        accessor.function_docs.0.extend(lines);
        push(&mut accessor.docs, examples.group);
        for (method, lines) in accessor.methods.iter_mut().zip(examples.operations) {
            push(&mut method.docs, lines);
        }
    }
}

fn push(docs: &mut RustDoc, lines: Vec<String>) {
    if !lines.is_empty() {
        let head = ["", "# Examples", ""].map(str::to_owned);
        docs.0.extend(head.into_iter().chain(lines));
    }
}

/// Code that compiles and is not run. Its module is there with its feature alone.
fn fence(lines: Vec<String>, values: &Values<'_>) -> Vec<String> {
    let crate_module = values.crate_module();
    let start = [
        "```no_run".to_owned(),
        format!(
            "# async fn example(client: {crate_module}::Client) -> Result<(), {crate_module}::Error> {{"
        ),
    ];
    let end = ["# Ok(())", "# }", "```"].map(str::to_owned);
    let lines = values.with_imports(lines);
    start.into_iter().chain(lines).chain(end).collect()
}
