//! The cost of reading a JSON value as a type, by which the variant of a union is chosen.
//!
//! A [`Cost`] is a function of a type and a value. Each pair is computed once ([`Choices`]), so a
//! choice takes at most the number of types times the size of the value, however deep unions are
//! nested. No string is copied.

use std::{
    any::TypeId,
    cmp::Reverse,
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

use serde_json::Value;

use super::{
    fit::Fit,
    target::{Target, scalar_of},
};

/// The loss of a required property that is missing.
pub(super) const MISSING: usize = 3;

/// The loss of a value that no field takes, for each value in it: an additional property, or one
/// with a type mismatch.
pub(super) const LEFT_OVER: usize = 2;

/// The loss of a value that an `enum` does not list.
const UNLISTED: usize = 1;

/// The loss of a property that goes into a map, not into a field.
pub(super) const MAPPED: usize = 1;

/// The cost of reading a JSON value as a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// The number of violations of the schema. Nulls do not count: servers send them anywhere.
    pub faults: usize,
    /// Whether the JSON type is another one.
    pub is_other_kind: bool,
    /// The number of properties with the only value that they allow.
    pub right_constants: usize,
    /// The number of properties with another value than the only one that they allow.
    pub wrong_constants: usize,
    /// Whether it is an object without any declared property.
    pub is_strange: bool,
    /// The values that the type has no place for.
    pub loss: usize,
    /// The number of places where the type is vague: any JSON, null, or a number in another
    /// spelling.
    pub vagueness: usize,
    /// The number of optional properties that are missing.
    pub absent: usize,
}

impl Cost {
    /// The cost of a value that is not compared with the type.
    pub const NO_KIND: Self = Self {
        faults: 1,
        is_other_kind: true,
        right_constants: 0,
        wrong_constants: 0,
        is_strange: false,
        loss: 0,
        vagueness: 0,
        absent: 0,
    };

    /// The cost of a value of another JSON type.
    pub fn other_kind(value: &Value, choices: &mut Choices) -> Self {
        Self {
            loss: LEFT_OVER * choices.size(value),
            ..Self::NO_KIND
        }
    }

    /// The cost of a value of an `enum`, by whether the `enum` lists it.
    pub fn of_listed(is_listed: bool) -> Self {
        if is_listed {
            return Self::default();
        }
        Self {
            faults: 1,
            loss: UNLISTED,
            ..Self::default()
        }
    }

    /// The cost of a scalar for the type that `target` reads. Formats are not checked, as
    /// validators do not check them.
    pub fn of_scalar<'de>(
        value: &Value,
        is_of_kind: bool,
        target: impl Target<'de>,
        choices: &mut Choices,
    ) -> Self {
        let fit = scalar_of(value).map_or(Fit::Unreadable(()), |scalar| target.scalar(scalar));
        let cost = match fit {
            Fit::Exact => Self::default(),
            Fit::Respelled(()) => Self {
                vagueness: 1,
                ..Self::default()
            },
            Fit::Coerced(()) => Self {
                loss: UNLISTED,
                ..Self::default()
            },
            Fit::Unreadable(()) => Self {
                loss: LEFT_OVER * choices.size(value),
                ..Self::default()
            },
        };
        Self {
            faults: usize::from(!is_of_kind),
            is_other_kind: !is_of_kind,
            ..cost
        }
    }

    /// The cost of a value as any JSON: slightly less than that of a value without a place.
    pub fn of_any(value: &Value, choices: &mut Choices) -> Self {
        Self {
            loss: LEFT_OVER * choices.size(value) - 1,
            vagueness: 1,
            ..Self::default()
        }
    }

    /// The cost of an object as any object.
    pub fn of_any_object(value: &Value, choices: &mut Choices) -> Self {
        let Value::Object(members) = value else {
            return Self::other_kind(value, choices);
        };
        let mut cost = Self {
            vagueness: 1,
            ..Self::default()
        };
        for member in members.values() {
            cost.add(Self::of_any(member, choices));
        }
        cost
    }

    /// Adds the cost of a part.
    pub(super) fn add(&mut self, part: Self) {
        self.faults += part.faults;
        self.loss += part.loss;
        self.vagueness += part.vagueness;
        self.absent += part.absent;
    }

    /// The order of variants: the least one is chosen. A variant that the value is valid against
    /// comes before all others.
    pub fn rank(&self) -> impl Ord + use<> {
        (
            self.faults > 0,
            self.wrong_constants,
            Reverse(self.right_constants),
            self.loss,
            self.faults,
            self.vagueness,
            self.absent,
        )
    }
}

/// The variant that is chosen for a value.
#[derive(Clone, Copy)]
pub struct Choice {
    /// Its index, or the number of variants if the value is none of them.
    pub variant: usize,
    /// The cost of the value.
    pub cost: Cost,
}

/// The choices and costs that have been computed for a value and everything in it.
#[derive(Default)]
pub struct Choices {
    /// The variants of unions, by the paths of their types, which are unique in a crate, and the
    /// addresses of values.
    unions: Known<&'static str, Choice>,
    /// The costs of objects.
    objects: Known<TypeId, Cost>,
    /// The number of values in a value.
    sizes: Known<(), usize>,
}

/// Results by type and address of a value.
type Known<K, V> = HashMap<(K, usize), V, BuildHasherDefault<AddressHasher>>;

impl Choices {
    /// The variant that has been chosen for a value, by the path of the union's type.
    pub fn of_union(&self, path: &'static str, value: &Value) -> Option<Choice> {
        self.unions.get(&(path, address(value))).copied()
    }

    /// Keeps the variant of a value, by the path of the union's type.
    pub fn note_union(&mut self, path: &'static str, value: &Value, choice: Choice) {
        self.unions.insert((path, address(value)), choice);
    }

    /// The cost that has been computed for an object of this type.
    pub fn of_object(&self, ty: TypeId, value: &Value) -> Option<Cost> {
        self.objects.get(&(ty, address(value))).copied()
    }

    /// Keeps the cost of an object of this type.
    pub fn note_object(&mut self, ty: TypeId, value: &Value, cost: Cost) {
        self.objects.insert((ty, address(value)), cost);
    }

    /// The number of values in a value, itself included.
    pub(super) fn size(&mut self, value: &Value) -> usize {
        let parts: &mut dyn Iterator<Item = &Value> = match value {
            Value::Array(elements) => &mut elements.iter(),
            Value::Object(members) => &mut members.values(),
            _ => return 1,
        };
        if let Some(size) = self.sizes.get(&((), address(value))) {
            return *size;
        }
        let size = 1 + parts.map(|part| self.size(part)).sum::<usize>();
        self.sizes.insert(((), address(value)), size);
        size
    }
}

fn address(value: &Value) -> usize {
    std::ptr::from_ref(value).addr()
}

/// Hashes addresses and paths, neither of which a server can choose.
#[derive(Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn write(&mut self, bytes: &[u8]) {
        for bytes in bytes.chunks(8) {
            let number = { bytes.iter() }.fold(0, |number, byte| number << 8 | u64::from(*byte));
            self.write_u64(number);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(23) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn finish(&self) -> u64 {
        self.0.rotate_left(32)
    }
}
