//! Enums of several types: which variant a JSON value is.
//!
//! The discriminator decides where there is one. Otherwise the kind of JSON value does, then properties that have one text only,
//! then how many of the properties that are there a variant declares. It is never the first variant that happens to be readable:
//! that would lose what another one declares. What no variant fits is kept as it is.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::{
    json::{Json, Outcome, from_value},
    kept::Kept,
};

/// An enum of several types.
pub trait Union: Json {
    /// The property that tells the variants apart.
    const DISCRIMINATOR: Option<&'static str>;

    /// The variants, in the order of [`read_variant`](Self::read_variant).
    const VARIANTS: &'static [Variant];

    /// Reads a value as one of the variants; `None` where it does not fit.
    fn read_variant(index: usize, value: &Value) -> Option<(Self, Outcome)>;

    /// Keeps a value that fits no variant.
    fn keep(value: Value) -> Self;
}

/// What tells a variant from others.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The values of the discriminator that mean it.
    pub tags: &'static [&'static str],
    /// How its values look; several where it is a union itself.
    pub candidates: &'static [Candidate],
}

/// How a value looks.
#[derive(Clone, Copy, Debug)]
pub enum Candidate {
    /// It is no object, and of this kind.
    Other(Kind),
    /// It is an object.
    Object {
        /// The properties that are always there.
        required: &'static [&'static str],
        /// The other properties.
        optional: &'static [&'static str],
        /// Properties that have one of a few texts.
        constants: &'static [(&'static str, &'static [&'static str])],
        /// Whether any other property may be there.
        is_map: bool,
    },
}

/// A kind of JSON value that is no object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Anything.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
}

/// How deep a value may be nested for its variants to be compared by what they make of it.
const DEEPEST_COMPARED: usize = 8;

/// What the `read` of an emitted union does.
///
/// # Errors
///
/// What the deserializer reports.
pub fn read<'de, T: Union, D: Deserializer<'de>>(
    union: &mut T,
    from: D,
) -> Result<Outcome, D::Error> {
    let value = Value::deserialize(from)?;
    let read = match &value {
        Value::Object(members) => choose_object::<T>(members, &value),
        other => choose_other::<T>(other),
    };
    match (read, value) {
        (Some((read, outcome)), _) => {
            *union = read;
            return Ok(outcome);
        }
        (None, Value::Null) => return Ok(Outcome::Unreadable(Value::Null.into())),
        (None, value) => *union = T::keep(value),
    }
    Ok(Outcome::Exact)
}

/// What the `read_variant` of an emitted union does for one of its variants.
pub fn variant<V: Json, T>(value: &Value, wrap: impl FnOnce(V) -> T) -> Option<(T, Outcome)> {
    let (value, outcome) = from_value(value);
    outcome.fits().then(|| (wrap(value), outcome))
}

/// The variant that a value is read as that is no object: of those of its kind, the one that knows it.
fn choose_other<T: Union>(value: &Value) -> Option<(T, Outcome)> {
    let kinds: &[Kind] = match value {
        Value::Bool(_) => &[Kind::Boolean, Kind::Any],
        Value::Number(number) if number.is_f64() => &[Kind::Number, Kind::Any],
        Value::Number(_) => &[Kind::Integer, Kind::Number, Kind::Any],
        Value::String(_) => &[Kind::String, Kind::Any],
        Value::Array(_) => &[Kind::Array, Kind::Any],
        Value::Null | Value::Object(_) => &[Kind::Any],
    };
    kinds.iter().find_map(|kind| {
        let is_of_kind =
            |candidate: &Candidate| matches!(candidate, Candidate::Other(other) if other == kind);
        let variants = T::VARIANTS.iter().enumerate();
        let variants = variants.filter(|(_, variant)| variant.candidates.iter().any(is_of_kind));
        read_best(variants.map(|(index, _)| index), value)
    })
}

/// Reads a value as each of several variants that look alike from outside; the one whose fields take most of it is it.
///
/// Unions may be nested in unions, and each level would double the work: a deep value is read as the first variant it fits.
fn read_best<T: Union>(
    variants: impl Iterator<Item = usize>,
    value: &Value,
) -> Option<(T, Outcome)> {
    let mut reads = variants.filter_map(|index| T::read_variant(index, value));
    if is_deeper(value, DEEPEST_COMPARED) {
        return reads.next();
    }
    let mut best: Option<((usize, usize), (T, Outcome))> = None;
    for read in reads {
        let mut kept = Kept::default();
        read.0.kept("", &mut kept);
        let Kept {
            undeclared,
            misfits,
        } = kept;
        let places = undeclared.iter().chain(&misfits);
        let size = places.map(|place| size_at(value, place)).sum();
        if size == 0 {
            return Some(read);
        }
        // Of two that lose as much, a property too many says less than one with a value that it cannot have.
        let cost = (size, misfits.len());
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, read));
        }
    }
    best.map(|(_, read)| read)
}

/// How many values are at a place of a value, those in it included: an object that no field took weighs more than a member of it that
/// one took as something else. What is not there is one thing that is missing.
fn size_at(value: &Value, place: &str) -> usize {
    value.pointer(place).map_or(1, size)
}

fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(elements) => elements.iter().map(size).sum(),
        Value::Object(members) => members.values().map(size).sum(),
        _ => 0,
    }
}

/// Whether a value is nested deeper than some levels.
fn is_deeper(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(_) | Value::Object(_) if levels == 0 => true,
        Value::Array(elements) => elements
            .iter()
            .any(|element| is_deeper(element, levels - 1)),
        Value::Object(members) => members.values().any(|member| is_deeper(member, levels - 1)),
        _ => false,
    }
}

/// The variant that an object is.
fn choose_object<T: Union>(members: &Map<String, Value>, value: &Value) -> Option<(T, Outcome)> {
    let tag = T::DISCRIMINATOR.and_then(|property| members.get(property)?.as_str());
    let tagged = tag.and_then(|tag| {
        T::VARIANTS
            .iter()
            .position(|variant| variant.tags.contains(&tag))
    });
    if let Some(index) = tagged {
        return T::read_variant(index, value);
    }
    let score = |variant: &Variant| {
        let candidates = variant.candidates.iter();
        candidates
            .filter_map(|candidate| candidate.score(members))
            .max()
    };
    let scores: Vec<Option<Score>> = T::VARIANTS.iter().map(score).collect();
    let best = scores.iter().flatten().max()?;
    if !best.fits(members) {
        return None;
    }
    let equal = scores
        .iter()
        .enumerate()
        .filter(|(_, score)| score.is_some_and(|score| score.fits_like(best)));
    let mut equal: Vec<(usize, Option<Score>)> =
        equal.map(|(index, score)| (index, *score)).collect();
    equal.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    let variants = equal.into_iter().map(|(index, _)| index);
    read_best(variants, value)
}

/// How well an object fits a candidate; the greater the better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// No property that has but one text has another one.
    has_its_constants: bool,
    /// How many properties have one of their few texts.
    constants: usize,
    /// How many of the properties that are there are declared.
    declared: usize,
    /// No property that is always there is missing.
    is_complete: bool,
    /// Whether any other property may be there.
    is_map: bool,
    /// How few properties are declared and not there.
    missing: std::cmp::Reverse<usize>,
}

impl Score {
    /// Whether another one is no better, but for properties that are not there.
    fn fits_like(self, other: &Self) -> bool {
        Self {
            missing: other.missing,
            is_complete: other.is_complete,
            ..self
        } == *other
    }

    /// Whether the best fit fits at all.
    fn fits(&self, members: &Map<String, Value>) -> bool {
        let says_something = self.declared > 0 || self.is_map || members.is_empty();
        self.has_its_constants && says_something
    }
}

impl Candidate {
    fn score(&self, members: &Map<String, Value>) -> Option<Score> {
        let (required, optional, constants, is_map) = match *self {
            Self::Other(Kind::Any) => (&[][..], &[][..], &[][..], true),
            Self::Other(_) => return None,
            Self::Object {
                required,
                optional,
                constants,
                is_map,
            } => (required, optional, constants, is_map),
        };
        let present = |names: &[&str]| {
            names
                .iter()
                .filter(|name| members.contains_key(**name))
                .count()
        };
        let (required_present, optional_present) = (present(required), present(optional));
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let wrong = constants
            .iter()
            .filter(|(_, texts)| texts.len() == 1)
            .any(|(name, texts)| text(name).is_some_and(|text| !texts.contains(&text)));
        let right = constants
            .iter()
            .filter(|(name, texts)| text(name).is_some_and(|text| texts.contains(&text)));
        let declared = required_present + optional_present;
        Some(Score {
            has_its_constants: !wrong,
            constants: right.count(),
            declared,
            is_complete: required_present == required.len(),
            is_map,
            missing: std::cmp::Reverse(required.len() + optional.len() - declared),
        })
    }
}

/// Implements `Json` for an enum that is a [`Union`]: what is asked of it is asked of the value in its variant. `$fallback` is its
/// variant for values that fit no other.
macro_rules! implement {
    ($name:ident, $fallback:ident, [$($variant:ident),* $(,)?]) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$fallback(serde_json::Value::Null)
            }
        }

        impl $crate::runtime::json::Json for $name {
            const EXPECTED: &'static str = "one of several kinds of values";

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<$crate::runtime::json::Outcome, D::Error> {
                $crate::runtime::union::read(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.write(to),)*
                    Self::$fallback(value) => value.write(to),
                }
            }

            fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.write_unchanged(to),)*
                    Self::$fallback(value) => value.write(to),
                }
            }

            #[inline]
            fn is_unknown(&self) -> bool {
                match self {
                    $(Self::$variant(value) => value.is_unknown(),)*
                    Self::$fallback(_) => true,
                }
            }

            #[inline]
            fn kept(&self, at: &str, found: &mut $crate::runtime::kept::Kept) {
                match self {
                    $(Self::$variant(value) => value.kept(at, found),)*
                    Self::$fallback(_) => found.misfits.push(at.to_owned()),
                }
            }
        }

        $crate::runtime::json::implement_serde!($name);
    };
}

pub(crate) use implement;
