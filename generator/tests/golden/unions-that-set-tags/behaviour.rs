//! What is sent of values that become variants of unions.

use serde::Serialize;
use serde_json::{Value, json};
use unions_that_set_tags::types::{
    Bare, Bell, Device, Door, Inner, Lamp, Lock, Numbered, Off, One, Outer, Part, Seen, SeenLamp,
    SeenLock, Three, Two,
};

#[track_caller]
fn sent(value: &impl Serialize, expected: Value) {
    assert_eq!(serde_json::to_value(value).expect("JSON"), expected);
}

#[test]
fn a_variant_gets_the_tag_that_means_it() {
    sent(
        &Device::from(Lamp::default()),
        json!({"kind": "LAMP", "on": false}),
    );
    sent(
        &Device::from(Lock::default()),
        json!({"kind": "LOCK", "on": false}),
    );
    sent(&Device::from(Bell::default()), json!({"kind": "BELL"}));
    sent(
        &Seen::from(SeenLock::default().with_on(true)),
        json!({"kind": "LOCK", "on": true}),
    );
    sent(
        &Part::from(Device::from(Lock::default())),
        json!({"kind": "LOCK", "on": false}),
    );
}

#[test]
fn one_that_declares_no_such_property_gets_it_too() {
    sent(&Device::from(Bare::default()), json!({"kind": "BARE"}));
    let mut bare = Bare::default();
    bare.extra.insert("kind", "OTHER");
    sent(&Device::from(bare), json!({"kind": "OTHER"}));
}

#[test]
fn a_tag_that_is_set_stays() {
    sent(
        &Device::from(Lamp::default().with_kind("SUN")),
        json!({"kind": "SUN", "on": false}),
    );
    sent(
        &Device::from(Lock::default().with_kind("")),
        json!({"kind": "", "on": false}),
    );
    sent(
        &Device::from(Bell::default().with_kind("GONG".into())),
        json!({"kind": "GONG"}),
    );
    sent(
        &Device::from(Lock::default().with_kind_null()),
        json!({"kind": null, "on": false}),
    );
    let read: Lamp = serde_json::from_value(json!({"kind": 7, "on": true})).expect("an object");
    sent(&Device::from(read), json!({"kind": 7, "on": true}));
}

#[test]
fn of_two_tags_none_is_set() {
    sent(
        &Device::from(Door::new("GATE", true)),
        json!({"kind": "GATE", "on": true}),
    );
    sent(
        &Device::from(Door::default()),
        json!({"kind": "", "on": false}),
    );
}

#[test]
fn numbers_and_booleans_are_tags() {
    sent(&Numbered::from(One::default()), json!({"version": 1}));
    sent(&Numbered::from(Two::default()), json!({"version": 2}));
    sent(
        &Numbered::from(Two::default().with_version(20.into())),
        json!({"version": 20}),
    );
    sent(
        &Numbered::from(Three::default()),
        json!({"version": 3, "a": ""}),
    );
    sent(&Outer::from(Inner::default()), json!({"ok": true}));
    sent(&Outer::from(Off::default()), json!({"ok": false}));
}

#[test]
fn nobody_is_asked_for_a_tag() {
    sent(&Lamp::new(true), json!({"kind": "LAMP", "on": true}));
    sent(&SeenLamp::new(true), json!({"kind": "LAMP", "on": true}));
    sent(&Three::new("a"), json!({"version": 3, "a": "a"}));
    sent(&One::default(), json!({"version": 1}));
    sent(&Inner::new(), json!({"ok": true}));
}
