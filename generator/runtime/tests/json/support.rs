//! Types in the very shape that the generator emits, and what all tests ask of them.

use std::{convert::Infallible, fmt, str::FromStr};

use serde_json::{Number, Value};
use specsmith_runtime::runtime::{choice, decode, enumeration, json, unknown_text::UnknownText};

/// What types with a default do, see [`json::read_option`].
macro_rules! in_place {
    () => {
        fn read_option<'de, D: serde::Deserializer<'de>>(
            place: &mut Option<Self>,
            from: D,
        ) -> Result<specsmith_runtime::runtime::fit::Fit, D::Error> {
            specsmith_runtime::runtime::json::read_option(place, from)
        }

        fn read_element<'de, A: serde::de::SeqAccess<'de>>(
            list: &mut Vec<Self>,
            elements: &mut A,
        ) -> Result<Option<specsmith_runtime::runtime::fit::Fit>, A::Error> {
            specsmith_runtime::runtime::json::read_element(list, elements)
        }
    };
}

pub(crate) use in_place;

/// A struct, in the shape of an emitted one: the properties that are always there, with their places in `REQUIRED`, those that may
/// be left out, and those that may also be null; then the properties that allow only a few values, and whether there are no others.
macro_rules! structure {
    ($(#[$attribute:meta])* $name:ident {
        $(required $index:literal $required_wire:literal $required:ident: $required_type:ty,)*
        $(optional $optional_wire:literal $optional:ident: $optional_type:ty,)*
        $(nullable $nullable_wire:literal $nullable:ident: $nullable_type:ty,)*
        $(allowed $allowed:expr;)?
        $(closed $is_closed:literal;)?
    }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(pub $required: $required_type,)*
            $(pub $optional: Option<$optional_type>,)*
            $(pub $nullable: Option<$nullable_type>,)*
            pub extra: specsmith_runtime::runtime::extra::Extra,
        }

        impl specsmith_runtime::runtime::object::Extended for $name {
            fn extra(&self) -> &specsmith_runtime::runtime::extra::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut specsmith_runtime::runtime::extra::Extra {
                &mut self.extra
            }
        }

        impl specsmith_runtime::runtime::object::Object for $name {
            const REQUIRED: &'static [&'static str] = &[$($required_wire),*];

            $(const ALLOWED: specsmith_runtime::runtime::json::Allowed = $allowed;)?

            $(const IS_CLOSED: bool = $is_closed;)?

            fn read_property<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                property: &mut specsmith_runtime::runtime::object::Property<'_, 'de, A>,
            ) -> Result<(), A::Error> {
                match property.name() {
                    $($required_wire => property.required($index, &mut self.$required),)*
                    $($optional_wire => property.optional(&mut self.$optional),)*
                    $($nullable_wire => property.nullable(&mut self.$nullable),)*
                    _ => property.unknown(),
                }
            }

            fn write_properties<P: specsmith_runtime::runtime::object::Properties>(&self, to: &mut P) {
                $(to.required($required_wire, &self.$required);)*
                $(to.optional($optional_wire, &self.$optional);)*
                $(to.optional($nullable_wire, &self.$nullable);)*
                let _ = to;
            }
        }

        crate::support::serde_impls!($name);
    };
}

/// The impls of serde, as emitted.
macro_rules! serde_impls {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                specsmith_runtime::runtime::json::deserialize(from)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                specsmith_runtime::runtime::json::Json::write(self, to)
            }
        }
    };
}

/// A union, in the shape of an emitted one: its variants, how their values are wrapped, and what tells them apart.
macro_rules! union {
    ($name:ident, None, $variants:tt) => {
        crate::support::union!($name, None::<&str>, &[], $variants);
    };
    ($name:ident, $discriminator:expr, $tags:expr, {
        $($index:literal $variant:ident($ty:ty) $wrap:expr, $description:expr;)*
    }) => {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($variant($ty),)*
            Unknown(serde_json::Value),
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(serde_json::Value::Null)
            }
        }

        impl specsmith_runtime::runtime::union::Union for $name {
            const DISCRIMINATOR: Option<&'static str> = $discriminator;

            const TAGS: specsmith_runtime::runtime::union::Tags = $tags;

            const VARIANTS: &'static [specsmith_runtime::runtime::union::Variant] =
                &[$($description),*];

            fn read_variant<'de, D: serde::Deserializer<'de>>(
                index: usize,
                from: D,
            ) -> Result<(Self, specsmith_runtime::runtime::json::Fit), D::Error> {
                match index {
                    $($index => specsmith_runtime::runtime::union::variant(from, $wrap),)*
                    _ => specsmith_runtime::runtime::union::other(from),
                }
            }

            fn keep(value: serde_json::Value) -> Self {
                Self::Unknown(value)
            }
        }

        impl specsmith_runtime::runtime::union::InMemory for $name {
            fn read_in_memory(
                &mut self,
                index: usize,
                from: specsmith_runtime::runtime::union::Chosen<'_>,
            ) -> serde_json::Result<specsmith_runtime::runtime::json::Fit> {
                specsmith_runtime::runtime::union::read_in_memory(self, index, from)
            }
        }

        impl specsmith_runtime::runtime::json::Json for $name {
            const EXPECTED: &'static str = "a value of one of several types";

            $crate::support::in_place!();

            fn cost(
                value: &serde_json::Value,
                choices: &mut specsmith_runtime::runtime::choice::Choices,
            ) -> specsmith_runtime::runtime::choice::Cost {
                specsmith_runtime::runtime::union::choose::<Self>(value, choices).cost
            }

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<specsmith_runtime::runtime::json::Fit, D::Error> {
                specsmith_runtime::runtime::union::read(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.write(to),)*
                    Self::Unknown(value) => value.write(to),
                }
            }

            fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.write_unchanged(to),)*
                    Self::Unknown(value) => value.write(to),
                }
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        crate::support::serde_impls!($name);
    };
}

pub(crate) use {serde_impls, structure, union};

/// What the emitted enums have in common.
macro_rules! enumeration {
    ($name:ident { $($variant:ident = $text:literal,)* }) => {
        impl $name {
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(UnknownText::new(text)),
                }
            }
        }

        impl FromStr for $name {
            type Err = Infallible;

            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl json::Json for $name {
            const EXPECTED: &'static str = "a string";

            $crate::support::in_place!();

            fn cost(value: &Value, choices: &mut choice::Choices) -> choice::Cost {
                let Some(text) = value.as_str() else {
                    return choice::Cost::other_kind(value, choices);
                };
                choice::Cost::of_listed(Self::VALUES.iter().any(|value| value.as_str() == text))
            }

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<json::Fit, D::Error> {
                enumeration::read_text(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        serde_impls!($name);
    };
}

/// An enum of several values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    Open,
    Closed,
    Unknown(UnknownText),
}

impl Default for Status {
    fn default() -> Self {
        Self::Unknown(UnknownText::default())
    }
}

enumeration!(Status { Open = "open", Closed = "closed", });

/// An enum of a single value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    #[default]
    Order,
    Unknown(UnknownText),
}

enumeration!(Kind { Order = "order", });

structure!(Address {
    optional "city" city: String,
    nullable "zip" zip: String,
});

structure!(Line {
    required 0 "sku" sku: String,
    required 1 "quantity" quantity: i32,
    required 2 "price" price: f64,
});

structure!(
    /// One property of each kind that the generator knows.
    Order {
        required 0 "id" id: String,
        required 1 "total" total: i64,
        required 2 "status" status: Status,
        required 3 "kind" kind: Kind,
        required 4 "billing" billing: Address,
        required 5 "placed_at" placed_at: Option<chrono::DateTime<chrono::Utc>>,
        required 6 "parent" parent: Option<Box<Order>>,
        optional "note" note: String,
        optional "rate" rate: f64,
        optional "paid" paid: bool,
        optional "due" due: chrono::NaiveDate,
        optional "lines" lines: Vec<Line>,
        optional "tags" tags: Vec<String>,
        optional "matrix" matrix: Vec<Vec<i64>>,
        optional "prices" prices: std::collections::BTreeMap<String, f64>,
        optional "stages" stages: std::collections::BTreeMap<String, Status>,
        optional "lines_by_sku" lines_by_sku: std::collections::BTreeMap<String, Line>,
        optional "history" history: Vec<Option<Status>>,
        optional "metadata" metadata: serde_json::Map<String, Value>,
        optional "anything" anything: Value,
        nullable "address" address: Address,
        nullable "limit" limit: u64,
        nullable "whatever" whatever: Value,
        nullable "replaced_by" replaced_by: Box<Order>,
    }
);

impl Order {
    #[must_use]
    pub fn with_total(mut self, total: i64) -> Self {
        self.total = total;
        self.extra.remove("total");
        self
    }

    #[must_use]
    pub fn with_parent_null(mut self) -> Self {
        self.parent = None;
        self.extra.remove("parent");
        self
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self.extra.remove("note");
        self
    }

    #[must_use]
    pub fn with_note_null(mut self) -> Self {
        self.note = None;
        self.extra.set_null("note");
        self
    }

    #[must_use]
    pub fn with_address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self.extra.remove("address");
        self
    }

    #[must_use]
    pub fn with_address_null(mut self) -> Self {
        self.address = None;
        self.extra.set_null("address");
        self
    }

    #[must_use]
    pub fn with_anything_null(mut self) -> Self {
        self.anything = None;
        self.extra.set_null("anything");
        self
    }
}

/// An order that fits its type in every property.
pub fn valid_order() -> Value {
    serde_json::json!({
        "id": "o1",
        "total": 1500,
        "status": "open",
        "kind": "order",
        "billing": {"city": "Kraków", "zip": null},
        "placed_at": "2024-03-22T17:48:18.570Z",
        "parent": null,
        "note": "a, {b} [c] \"d\" \\",
        "rate": 0.23,
        "paid": true,
        "due": "2024-02-29",
        "lines": [
            {"sku": "a", "quantity": 1, "price": 10},
            {"sku": "b", "quantity": -2, "price": 0.5},
        ],
        "tags": ["x", ""],
        "matrix": [[1, 2], [], [3]],
        "prices": {"eur": 1.5, "pln": 7},
        "stages": {"first": "closed"},
        "lines_by_sku": {"a": {"sku": "a", "quantity": 1, "price": 10}},
        "history": ["open", null, "closed"],
        "metadata": {"a": [null, {"b": 1e-7}], "c/d~e": 1},
        "anything": [1, "two"],
        "address": {"city": "Wrocław"},
        "limit": 18_446_744_073_709_551_615_u64,
        "whatever": false,
        "replaced_by": {
            "id": "o2", "total": 0, "status": "closed", "kind": "order", "billing": {},
            "placed_at": "2024-03-22T17:48:18.000Z", "parent": null,
        },
    })
}

/// Whether a crate of this build has switched `serde_json/arbitrary_precision` on.
pub fn has_arbitrary_precision() -> bool {
    Number::from_u128(u128::MAX).is_some()
}

pub fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Decodes a body that must decode.
pub fn decoded<T: json::Json>(text: &str) -> T {
    let decoded = decode::from_slice(text.as_bytes());
    decoded
        .unwrap_or_else(|error| panic!("{error}: {text}"))
        .value
}

/// The JSON that a value is sent as.
pub fn encoded<T: json::Json>(value: &T) -> String {
    let whole = json::Part {
        value,
        is_unchanged: false,
    };
    serde_json::to_string(&whole).expect("JSON")
}

/// Decodes a body and asserts that encoding the result gives the same JSON.
#[track_caller]
pub fn round_trip<T: json::Json>(text: &str) -> T {
    let value = decoded(text);
    assert_eq!(parse(&encoded(&value)), parse(text));
    value
}
