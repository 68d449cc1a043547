//! Properties that nobody declared by name, of a kind that the document describes.

use specsmith_runtime::runtime::{extra::Extra, json::Json as _, object};

use crate::support::{decoded, encoded, parse, round_trip};

/// Declared properties beside others whose values are described.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rates {
    base: f64,
    others: std::collections::BTreeMap<String, f64>,
    extra: Extra,
}

impl object::Extended for Rates {
    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

impl object::Object for Rates {
    const REQUIRED: &'static [&'static str] = &["base"];

    fn read_property<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "base" => property.required(0, &mut self.base),
            _ => property.additional(&mut self.others),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("base", &self.base);
        to.additional(&["base"], &self.others);
    }
}

#[test]
fn additional_properties_that_fit_and_that_do_not() {
    let body = r#"{"base": 1, "a": 1.5, "b": 2.0, "c": "3", "d": null, "e": [], "": 4}"#;
    let rates: Rates = round_trip(body);
    assert_eq!(rates.others.keys().collect::<Vec<_>>(), ["", "a", "b"]);
    assert_eq!(rates.extra.unknown().count(), 3);
    assert_eq!(rates.extra.coerced().count(), 0);
}

#[test]
fn a_changed_additional_property_wins() {
    let mut rates: Rates = decoded(r#"{"base": 1, "a": 1.5, "b": 2.0, "c": "3", "d": 4.0}"#);
    rates.others.insert("b".to_owned(), 2.5);
    rates.others.insert("c".to_owned(), 3.0);
    let changed = r#"{"base":1,"a":1.5,"b":2.5,"c":3,"d":4.0}"#;
    assert_eq!(parse(&encoded(&rates)), parse(changed));
}

#[test]
fn a_removed_additional_property_is_not_sent() {
    let mut rates: Rates = decoded(r#"{"base": 1, "a": 1.5, "b": 2.0}"#);
    rates.others.clear();
    assert_eq!(encoded(&rates), r#"{"base":1}"#);
}

#[test]
fn an_additional_property_does_not_hide_a_declared_one() {
    let mut rates = Rates::default();
    rates.others.insert("base".to_owned(), 7.0);
    assert_eq!(encoded(&rates), r#"{"base":0}"#);
}

#[test]
fn of_a_repeated_additional_property_the_last_counts() {
    for (first, last) in [
        ("1", "2"),
        ("1", "null"),
        ("null", "2"),
        ("1", "2.0"),
        ("1.0", "2"),
    ] {
        let rates: Rates = round_trip(&format!(r#"{{"base": 1, "a": {first}, "a": {last}}}"#));
        assert_eq!(
            rates.others.get("a").copied(),
            parse(last).as_f64(),
            "{first} {last}"
        );
    }
}

/// Room for as many bytes as it has left.
struct Full(usize);

impl std::io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 = self
            .0
            .checked_sub(bytes.len())
            .ok_or(std::io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_cannot_be_written_is_an_error() {
    let rates: Rates = decoded(r#"{"base": 1.5, "a": 2.5, "c": "3"}"#);
    let whole = encoded(&rates).len();
    let write = |room| rates.write(&mut serde_json::Serializer::new(Full(room)));
    assert!(write(whole).is_ok());
    for room in 0..whole {
        assert!(write(room).is_err(), "{room}");
    }
}
