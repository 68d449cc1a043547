//! What `Debug` shows of an object: what has a value, and no secrets.

use std::{collections::BTreeMap, fmt};

use serde_json::json;
use specsmith_runtime::runtime::{debug, extra::Extra, json::Json, object};

use crate::support::{decoded, encoded, round_trip};

/// An account with secrets: one that is always there, lists and maps of them, and one that may be left out.
#[derive(Clone, Default, PartialEq)]
struct Account {
    name: String,
    password: String,
    older: Vec<String>,
    pin: Option<i64>,
    nested: Option<Vec<Vault>>,
    extra: Extra,
}

impl object::Extended for Account {
    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

impl object::Object for Account {
    const REQUIRED: &'static [&'static str] = &["name", "password", "older"];

    const SECRETS: &'static [&'static str] = &["password", "older", "pin"];

    fn read_property<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.required(0, &mut self.name),
            "password" => property.required(1, &mut self.password),
            "older" => property.required(2, &mut self.older),
            "pin" => property.nullable(&mut self.pin),
            "nested" => property.optional(&mut self.nested),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("name", &self.name);
        to.required("password", &self.password);
        to.required("older", &self.older);
        to.optional("pin", &self.pin);
        to.optional("nested", &self.nested);
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug::fmt(self, "Account", f)
    }
}

crate::support::serde_impls!(Account);

/// Secrets under any name.
#[derive(Clone, Default, PartialEq)]
struct Vault {
    owner: Option<String>,
    secrets: BTreeMap<String, String>,
    extra: Extra,
}

impl object::Extended for Vault {
    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

impl object::Object for Vault {
    const HAS_SECRET_ADDITIONAL: bool = true;

    fn read_property<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "owner" => property.optional(&mut self.owner),
            _ => property.additional(&mut self.secrets),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("owner", &self.owner);
        to.additional(&["owner"], &self.secrets);
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug::fmt(self, "Vault", f)
    }
}

crate::support::serde_impls!(Vault);

/// How a value is shown, in one line and in several.
fn shown<T: Json>(value: &T) -> String {
    format!("{value:?} {value:#?}")
}

#[test]
fn a_secret_is_not_shown_and_sent_nevertheless() {
    let body = r#"{"name": "alice", "password": "hush", "older": ["hush1", "hush2"], "pin": 4711}"#;
    let account: Account = round_trip(body);
    assert_eq!(
        format!("{account:?}"),
        r#"Account { name: "alice", password: [redacted], older: [redacted], pin: [redacted] }"#
    );
    assert!(encoded(&account).contains("hush2"));
}

#[test]
fn a_secret_that_is_left_out_is_not_there() {
    let account: Account = decoded(r#"{"name": "a", "password": "", "older": []}"#);
    assert!(!shown(&account).contains("pin"));
}

#[test]
fn a_secret_of_another_kind_is_not_shown_where_it_is_kept() {
    for secret in [
        json!(4711),
        json!(["4711"]),
        json!({"4711": "4711"}),
        json!(4711.5),
    ] {
        for name in ["password", "older", "pin"] {
            let mut body = json!({"name": "alice", "password": "", "older": [], "other": "seen"});
            body[name] = secret.clone();
            let account: Account = round_trip(&body.to_string());
            let shown = shown(&account);
            assert!(!shown.contains("4711") && shown.contains("seen"), "{shown}");
        }
    }
}

#[test]
fn a_null_or_missing_secret_is_told_from_one_that_is_there() {
    let account: Account = decoded(r#"{"name": "alice", "older": [], "pin": null}"#);
    assert!(shown(&account).contains("Null") && shown(&account).contains("Missing"));
}

#[test]
fn secrets_in_lists_of_objects_and_under_any_name_are_not_shown() {
    let body = r#"{"name": "alice", "password": "hush", "older": [], "nested": [
        {"owner": "bob", "key": "hush", "other": ["hush"], "number": 12, "none": null}
    ]}"#;
    let account: Account = round_trip(body);
    let shown = shown(&account);
    assert!(!shown.contains("hush") && !shown.contains("12"), "{shown}");
    assert!(shown.contains("bob") && shown.contains("key"), "{shown}");
}
