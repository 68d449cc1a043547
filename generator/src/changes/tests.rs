//! What each change of an item is, and what follows from it.

use super::*;

fn api(lines: &[&str]) -> PublicApi {
    let text = format!("# specsmith api 1; x 0.1.0\n{}\n", lines.join("\n"));
    PublicApi::read(&text).expect("an API")
}

/// The findings between two APIs: the rule and the path of each, causes alone.
fn found(old: &[&str], new: &[&str]) -> Vec<String> {
    let changes = Changes::between(&api(old), &api(new));
    let causes = Class::ALL.into_iter().flat_map(|class| {
        let causes = changes.causes(class);
        causes
            .map(|(_, it)| format!("{} {}", it.rule.id(), it.path()))
            .collect::<Vec<_>>()
    });
    causes.collect()
}

#[test]
fn each_change_of_a_line_has_a_rule() {
    let cases = [
        // Types and fields.
        (
            "struct types::A",
            "enum types::A; else Unknown",
            "kind-changed types::A",
        ),
        (
            "enum types::A; else Unknown",
            "enum types::A; union; else Unknown",
            "kind-changed types::A",
        ),
        (
            "enum types::A; else Unknown",
            "enum types::A; else Other",
            "setter-renamed types::A",
        ),
        (
            "struct types::A; sent",
            "struct types::A",
            "setters-removed types::A",
        ),
        (
            "struct types::A; sent",
            "struct types::A; made",
            "setters-removed types::A",
        ),
        ("struct types::A", "struct types::A; sent", "added types::A"),
        (
            "struct types::A",
            "struct types::A; deprecated",
            "deprecated types::A",
        ),
        (
            "field types::A.b: String <=> \"b\"",
            "field types::A.b: i64 <=> \"b\"",
            "type-changed types::A.b",
        ),
        (
            "field types::A.b: String <=> \"b\"",
            "field types::A.b: String <=> \"c\"",
            "moved types::A.b",
        ),
        (
            "field types::A.b: i64; setter with_b_",
            "field types::A.b: i64",
            "setter-renamed types::A.b",
        ),
        (
            "field types::A.b: i64 <=> \"b\"; optional; maximum 9",
            "field types::A.b: i64 <=> \"b\"; optional; maximum 7",
            "limit-changed types::A.b",
        ),
        (
            "type types::A = String",
            "type types::A = i64",
            "type-changed types::A",
        ),
        // Variants.
        (
            "variant types::A::B(i64); from <=> a i64",
            "variant types::A::B(i64) <=> a i64",
            "conversion-removed types::A::B",
        ),
        (
            "variant types::A::B; default <=> \"b\"",
            "variant types::A::B <=> \"b\"",
            "default-changed types::A::B",
        ),
        (
            "variant client::a::E::B <=> 404",
            "variant client::a::E::B(types::A) <=> 404",
            "added client::a::E::B",
        ),
        (
            "variant client::a::E::B(i64) <=> 404",
            "variant client::a::E::B <=> 404",
            "type-changed client::a::E::B",
        ),
        // Functions.
        (
            "fn a::B::c(String) -> a::C <=> GET /c/{a}",
            "fn a::B::c(i64) -> a::C <=> GET /c/{a}",
            "type-changed a::B::c",
        ),
        (
            "fn a::B::c(String) -> a::C <=> GET /c/{a}",
            "fn a::B::c(String) -> a::C <=> GET /d/{a}",
            "moved a::B::c",
        ),
        (
            "fn a::B::c() -> a::C <=> GET /c, auth A",
            "fn a::B::c() -> a::C <=> GET /c, auth B",
            "encoding-changed a::B::c",
        ),
        (
            "fn a::B::c() -> a::C; feature a",
            "fn a::B::c() -> a::C; feature b",
            "feature-changed a::B::c",
        ),
        (
            "arg a::C.1: String <=> path \"a\"",
            "arg a::C.1: String <=> path \"b\"",
            "moved a::C.1",
        ),
        (
            "set a::C::d(String) <=> query \"d\", form",
            "set a::C::d(String) <=> query \"d\", pipes",
            "encoding-changed a::C::d",
        ),
        (
            "send a::C -> String <=> text",
            "send a::C -> bytes::Bytes <=> bytes",
            "type-changed a::C",
        ),
        // The package.
        (
            "package rust 1.88",
            "package rust 1.100",
            "rust-raised rust",
        ),
        (
            "package http 1",
            "package http 2",
            "dependency-changed http",
        ),
        (
            "feature a; client; default",
            "feature a; client",
            "feature-changed a",
        ),
        (
            "server default <=> \"https://a\"",
            "server default <=> \"https://b\"",
            "default-changed default",
        ),
        (
            "header X <=> \"a\"",
            "header X <=> \"b\"",
            "encoding-changed X",
        ),
        (
            "runtime A::b: fn b(&self)",
            "runtime A::b: fn b(self)",
            "type-changed A::b",
        ),
        (
            "runtime behavior::a <=> 3",
            "runtime behavior::a <=> 4",
            "encoding-changed behavior::a",
        ),
    ];
    for (old, new, expected) in cases {
        assert_eq!(found(&[old], &[new]), [expected], "{old} → {new}");
    }
}

#[test]
fn what_callers_do_not_see_is_no_change() {
    let cases = [
        // Where a type is described, and what parameters of a path are called.
        (
            "struct types::A <=> schema \"A\"",
            "struct types::A <=> schema \"B.a\"",
        ),
        (
            "fn a::B::c(String) -> a::C <=> GET /c/{a}",
            "fn a::B::c(String) -> a::C <=> GET /c/{b}",
        ),
        // Whatever a function takes as what can be made into it.
        ("set a::C::d(String) <=> body", "set a::C::d(Body) <=> body"),
        ("package rust 1.88", "package rust 1.87"),
        ("feature a; client", "feature a; client; default"),
    ];
    for (old, new) in cases {
        assert!(found(&[old], &[new]).is_empty(), "{old} → {new}");
    }
}

#[test]
fn an_alias_is_the_type_that_it_stands_for() {
    let old = [
        "struct types::A <=> schema \"A\"",
        "field types::A.x: i64 <=> \"x\"",
        "field types::C.a: types::A <=> \"a\"",
    ];
    let new = [
        "type types::A = types::B <=> schema \"A\"",
        "struct types::B <=> schema \"B\"",
        "field types::B.x: i64 <=> \"x\"",
        "field types::C.a: types::B <=> \"a\"",
    ];
    assert_eq!(found(&old[..], &new[..]), ["added types::B"]);
}

#[test]
fn a_type_that_another_place_shares_breaks_nobody() {
    let alone = [
        "enum types::TeamFormat; else Unknown <=> schema \"Team.format\"",
        "variant types::TeamFormat::Xml <=> \"XML\"",
        "field types::Team.format: types::TeamFormat <=> \"format\"",
    ];
    let shared = [
        "enum types::Format; else Unknown <=> schema \"*.format\"",
        "variant types::Format::Xml <=> \"XML\"",
        "type types::TeamFormat = types::Format <=> schema \"Team.format\"",
        "type types::CoachFormat = types::Format <=> schema \"Coach.format\"",
        "field types::Team.format: types::TeamFormat <=> \"format\"",
    ];
    let added = ["added types::Format", "added types::CoachFormat"];
    assert_eq!(found(&alone, &shared), added);
    // Who uses the name of the place does not notice.
    let removed = ["removed types::Format", "removed types::CoachFormat"];
    assert_eq!(found(&shared, &alone), removed);
    // One that lists fewer values does.
    let fewer = [
        "enum types::TeamFormat; else Unknown <=> schema \"Team.format\"",
        alone[2],
    ];
    assert!(found(&shared, &fewer).contains(&"removed types::TeamFormat::Xml".to_owned()));
}

#[test]
fn the_same_thing_on_the_wire_is_renamed() {
    let old = [
        "struct types::A <=> schema \"A\"",
        "field types::A.b: i64 <=> \"b\"",
        "field types::C.a: types::A <=> \"a\"",
    ];
    let new = [
        "struct types::Aa <=> schema \"A\"",
        "field types::Aa.b: i64 <=> \"b\"",
        "field types::C.a: types::Aa <=> \"a\"",
    ];
    // Its field and what holds it follow.
    assert_eq!(found(&old[..], &new[..]), ["renamed types::A"]);
}

#[test]
fn what_looks_alike_is_a_hint_where_nothing_else_does() {
    let fields =
        |names: [&str; 2]| names.map(|name| format!("field types::A.{name}: i64 <=> \"{name}\""));
    let perhaps = |old: &[String], new: &[String]| {
        let old: Vec<&str> = old.iter().map(String::as_str).collect();
        let new: Vec<&str> = new.iter().map(String::as_str).collect();
        let changes = Changes::between(&api(&old), &api(&new));
        let hints = changes.findings.into_iter().filter_map(|it| it.perhaps);
        hints.collect::<Vec<_>>()
    };
    let (old, one, both) = (fields(["a", "b"]), fields(["a", "c"]), fields(["d", "c"]));
    assert_eq!(perhaps(&old, &one), ["types::A.c"]);
    assert!(perhaps(&old, &both).is_empty());
}

#[test]
fn causes_are_told_and_what_follows_is_folded() {
    let operation = [
        "feature pets; client; default",
        "fn Client::pets() -> client::pets::Pets; feature pets",
        "fn client::pets::Pets::add(types::Pet) -> client::pets::AddPet; feature pets <=> POST /pets",
        "arg client::pets::AddPet.1: types::Pet <=> body, application/json; required",
        "send client::pets::AddPet -> () <=> no body",
        "enum client::pets::AddPetError <=> errors POST /pets",
        "variant client::pets::AddPetError::NotFound <=> 404",
    ];
    let sent = [
        "struct types::Pet; sent <=> schema \"Pet\"",
        "new types::Pet::new(String) <=> \"name\"",
    ];
    let read = ["struct types::Pet <=> schema \"Pet\""];
    let old: Vec<&str> = operation.into_iter().chain(sent).collect();
    assert_eq!(found(&old, &read), ["removed Client::pets"]);
    assert_eq!(found(&read, &old), ["added Client::pets"]);
}

#[test]
fn a_fifth_required_property_removes_the_constructor() {
    let old = [
        "struct types::A; sent <=> schema \"A\"",
        "new types::A::new(i64) <=> \"a\"",
    ];
    let new = [
        "struct types::A; sent <=> schema \"A\"",
        "field types::A.b: i64 <=> \"b\"; required",
    ];
    assert_eq!(
        found(&old, &new),
        ["removed types::A::new", "added types::A.b"]
    );
}

#[test]
fn a_step_is_the_largest_that_is_not_accepted() {
    let old = api(&[
        "struct types::A <=> schema \"A\"",
        "field types::A.b: i64 <=> \"b\"",
    ]);
    let new = api(&[
        "struct types::A <=> schema \"A\"",
        "field types::A.c: i64 <=> \"c\"",
    ]);
    let mut changes = Changes::between(&old, &new);
    assert_eq!(changes.step(), Step::Major);
    let entry = |change: &str| Accepted {
        change: change.to_owned(),
        item: "types::A.b".to_owned(),
        reason: "Nobody had it.".to_owned(),
    };
    let (unused, used) = (entry("renamed"), entry("removed"));
    assert_eq!(changes.accept(&[used, unused.clone()]), [&unused]);
    assert_eq!(changes.step(), Step::Minor);
}

#[test]
fn what_is_no_public_api_is_an_error_with_its_line() {
    let cases = [
        ("", 1),
        ("<<<<<<< ours\n", 1),
        ("# specsmith api 2; x 0.1.0\n", 1),
        (
            "# specsmith api 1; x 0.1.0\nstruct types::A\nclass types::B\n",
            3,
        ),
        (
            "# specsmith api 1; x 0.1.0\nstruct types::A <=> a <=> b\n",
            2,
        ),
    ];
    for (text, line) in cases {
        let error = PublicApi::read(text).expect_err("no API");
        assert_eq!(error.line, line, "{text:?}");
    }
}
