//! How well a JSON value fits types, which is what the choice between the variants of a union rests on.
//!
//! A [`Cost`] is a function of a type and a value. Each pair of them is worked out once ([`Choices`]), so that a choice costs no more than
//! the number of types times the size of the value, however deep unions are nested; no text is copied.

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

/// What is lost for a property that is required and not there.
pub(super) const MISSING: usize = 3;

/// What is lost for a value that no field takes, for each value in it: a property that is not declared, or one of another kind than
/// its type.
pub(super) const LEFT_OVER: usize = 2;

/// What is lost for a value that an `enum` does not list.
const UNLISTED: usize = 1;

/// What is lost for a property that a map takes, and not a field.
pub(super) const MAPPED: usize = 1;

/// How well a JSON value fits a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// How often it is not what the document says that a value of the type is. Nulls do not count: servers send them anywhere.
    pub faults: usize,
    /// Whether it is of another kind of JSON than the type.
    pub is_other_kind: bool,
    /// How many of its properties that allow one value have it.
    pub right_constants: usize,
    /// How many of its properties that allow one value have another one.
    pub wrong_constants: usize,
    /// Whether it is an object of which no property is taken.
    pub is_strange: bool,
    /// What the type does not take of it.
    pub loss: usize,
    /// How often a type says less than it could: any JSON, null, or a number that is spelled otherwise.
    pub vagueness: usize,
    /// How many properties that may be there are not.
    pub absent: usize,
}

impl Cost {
    /// That of a value that is not to be compared with the type.
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

    /// The cost of a value of another kind than the type.
    pub fn other_kind(value: &Value, choices: &mut Choices) -> Self {
        Self {
            loss: LEFT_OVER * choices.size(value),
            ..Self::NO_KIND
        }
    }

    /// The cost of a value that the list of an `enum` lacks.
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

    /// The cost of a value that is neither an array nor an object, and whether the document means such by the type that `target`
    /// reads. Formats are no faults: validators do not look at them.
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

    /// The cost of a value of which nothing is known: hardly less than if nothing took it.
    pub fn of_any(value: &Value, choices: &mut Choices) -> Self {
        Self {
            loss: LEFT_OVER * choices.size(value) - 1,
            vagueness: 1,
            ..Self::default()
        }
    }

    /// The cost of an object of which nothing is known.
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

    /// The order of variants: the least is the one that a value is. A variant that the value is valid against comes before all others.
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

/// The variant that a value is.
#[derive(Clone, Copy)]
pub struct Choice {
    /// Its number; that of all variants where the value is none of them.
    pub variant: usize,
    /// How well the value fits it.
    pub cost: Cost,
}

/// What has been worked out about a value, which outlives this, and about all that is in it.
#[derive(Default)]
pub struct Choices {
    /// The variants of unions, by the paths of their types, which are unique in a crate, and the addresses of values.
    unions: Known<&'static str, Choice>,
    /// The costs of objects.
    objects: Known<TypeId, Cost>,
    /// How many values are in a value.
    sizes: Known<(), usize>,
}

/// What is known by a type and the address of a value.
type Known<K, V> = HashMap<(K, usize), V, BuildHasherDefault<AddressHasher>>;

impl Choices {
    /// The variant of the union whose type has this path.
    pub fn of_union(&self, path: &'static str, value: &Value) -> Option<Choice> {
        self.unions.get(&(path, address(value))).copied()
    }

    /// Notes the variant of the union whose type has this path.
    pub fn note_union(&mut self, path: &'static str, value: &Value, choice: Choice) {
        self.unions.insert((path, address(value)), choice);
    }

    /// The cost of a value that is an object of this type.
    pub fn of_object(&self, ty: TypeId, value: &Value) -> Option<Cost> {
        self.objects.get(&(ty, address(value))).copied()
    }

    /// Notes the cost of a value that is an object of this type.
    pub fn note_object(&mut self, ty: TypeId, value: &Value, cost: Cost) {
        self.objects.insert((ty, address(value)), cost);
    }

    /// How many values a value consists of: it, and those in it.
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

/// Mixes addresses, which nobody outside chooses, and paths.
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
