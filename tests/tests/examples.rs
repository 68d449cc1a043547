//! The programs that come with the crate: run without what they need, they say all of it and fail.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// The programs, by the command that builds them like the other targets of the workspace. After `cargo test --workspace` there is
/// nothing left to build.
fn programs() -> &'static Path {
    static PROGRAMS: OnceLock<PathBuf> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        let output = Command::new(env!("CARGO"))
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
            .args(["build", "--offline", "--workspace", "--examples"])
            .env("CARGO_TARGET_DIR", &target)
            .output()
            .expect("cargo");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        target.join("debug/examples")
    })
}

/// Runs a program with these variables only; whether it succeeded, and what it said.
fn run(program: &str, variables: &[(&str, &str)]) -> (bool, String) {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    let mut command = Command::new(programs().join(name));
    for (variable, _) in env::vars().filter(|(name, _)| name.starts_with("VOUCHERIFY_")) {
        command.env_remove(variable);
    }
    let output = command
        .envs(variables.iter().copied())
        .output()
        .expect("a program");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), said)
}

#[test]
fn everything_that_is_missing_is_said_at_once() {
    for (program, wanted) in [("list_customers", 2), ("get_customer", 3)] {
        let (succeeded, said) = run(program, &[]);
        assert!(!succeeded, "{program}");
        assert_eq!(said.matches("\n- ").count(), wanted, "{said}");
        assert!(said.contains("VOUCHERIFY_APP_ID"), "{said}");
        assert!(said.contains("VOUCHERIFY_APP_TOKEN"), "{said}");
    }
}

#[test]
fn what_is_set_is_not_missing() {
    let (succeeded, said) = run("get_customer", &[("VOUCHERIFY_APP_ID", "id")]);
    assert!(!succeeded);
    assert!(!said.contains("VOUCHERIFY_APP_ID"), "{said}");
    assert!(said.contains("VOUCHERIFY_APP_TOKEN"), "{said}");
}

#[test]
fn a_setting_that_makes_no_sense_is_said() {
    let keys = [
        ("VOUCHERIFY_APP_ID", "id"),
        ("VOUCHERIFY_APP_TOKEN", "token"),
    ];
    let wrong = [keys[0], keys[1], ("VOUCHERIFY_CLUSTER", "evil.com/")];
    let (succeeded, said) = run("list_customers", &wrong);
    assert!(!succeeded);
    assert!(said.contains("cluster"), "{said}");
}
