//! Enums of several types: which variant a JSON value is.
//!
//! 1. The discriminator decides, where it is there (OpenAPI 3.0.3 §4.7.25). A value that the document does not state for a variant is not
//!    that variant. Only where the names of schemas are all there is to go by, other values leave it to the rest.
//! 2. A variant that the value is valid against comes before all others.
//! 3. A property that allows one value decides, unless all variants share it.
//! 4. Then the variant wins that loses least: a required property that is missing weighs more than one that is not declared, and that
//!    more than a value that an `enum` does not list.
//!
//! It is never the first variant that happens to be readable: that would lose what another one declares. What no variant fits is kept
//! as it is.

use std::{any::type_name, borrow::Cow, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, EnumAccess, VariantAccess},
};
use serde_json::{Number, Value};

pub use super::chosen::Chosen;
use super::{
    choice::{Choice, Choices, Cost},
    fit::Fit,
    json::{Allowed, Json},
    target::{AnyKind, Scalar, Target, scalar_of},
};

/// An enum of several types.
pub trait Union: InMemory {
    /// The property that tells the variants apart.
    const DISCRIMINATOR: Option<&'static str> = None;

    /// The values of that property, each with the variant that it means; sorted.
    const TAGS: Tags = &[];

    /// The variants, in the order of [`read_variant`](Self::read_variant).
    const VARIANTS: &'static [Variant];

    /// Reads a value as one of the variants.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    fn read_variant<'de, D: Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, Fit), D::Error>;

    /// Keeps a value that fits no variant.
    fn keep(value: Value) -> Self;
}

/// Reads a union from a JSON value in memory.
///
/// Every union has a function of its own for it that is not generic, so it is compiled with the types alone. A crate that reads one
/// does not compile what it holds again, and is not stopped by the compiler's limit on nested types.
pub trait InMemory: Json {
    /// Reads a value as the variant at `index`.
    ///
    /// # Errors
    ///
    /// None: reading what is in memory does not fail.
    fn read_in_memory(&mut self, index: usize, from: Chosen<'_>) -> serde_json::Result<Fit>;
}

/// What the `read_in_memory` of an emitted union does.
///
/// # Errors
///
/// What the deserializer reports.
pub fn read_in_memory<T: Union>(
    union: &mut T,
    index: usize,
    from: Chosen<'_>,
) -> serde_json::Result<Fit> {
    Place(union).read(index, from)
}

/// Values of a discriminator, each with a variant that it means.
pub type Tags = &'static [(&'static str, usize)];

/// What tells a variant from others.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// How well a value fits its type.
    cost: fn(&Value, &mut Choices) -> Cost,
    /// The properties of its type that allow only a few values.
    allowed: Allowed,
    /// Whether the document states the values of the discriminator that mean it, so that no other value does.
    is_tagged: bool,
    /// Whether objects that are no other variant are this one.
    is_rest: bool,
}

impl Variant {
    /// A variant with values of this type.
    pub const fn of<T: Json>() -> Self {
        Self {
            cost: T::cost,
            allowed: T::ALLOWED,
            is_tagged: false,
            is_rest: false,
        }
    }

    /// One for which the document states the values of the discriminator.
    pub const fn tagged(mut self) -> Self {
        self.is_tagged = true;
        self
    }

    /// One that stands for all objects that are no other variant.
    pub const fn rest(mut self) -> Self {
        self.is_rest = true;
        self
    }
}

/// What the `read` of an emitted union does.
///
/// # Errors
///
/// What the deserializer reports.
pub fn read<'de, T: Union, D: Deserializer<'de>>(union: &mut T, from: D) -> Result<Fit, D::Error> {
    // A union in a union has been chosen already; for `Chosen` alone the name has a meaning.
    from.deserialize_newtype_struct(type_name::<T>(), AnyKind(Place(union)))
}

/// What the `read_variant` of an emitted union does for one of its variants.
///
/// # Errors
///
/// What the deserializer reports.
pub fn variant<'de, V: Json, T, D: Deserializer<'de>>(
    from: D,
    wrap: impl FnOnce(V) -> T,
) -> Result<(T, Fit), D::Error> {
    let mut value = V::default();
    let fit = value.read(from)?;
    Ok((wrap(value), fit))
}

/// What the `read_variant` of an emitted union does for a value that is none of its variants.
///
/// # Errors
///
/// What the deserializer reports.
pub fn other<'de, T: Union, D: Deserializer<'de>>(from: D) -> Result<(T, Fit), D::Error> {
    let value = Value::deserialize(from)?;
    Ok((T::default(), Fit::Unreadable(value.into())))
}

/// Where a union is read to.
struct Place<'a, T>(&'a mut T);

impl<T: Union> Place<'_, T> {
    /// Reads a value as one of the variants, or keeps it where it is none.
    fn read<'de, D: Deserializer<'de>>(self, index: usize, from: D) -> Result<Fit, D::Error> {
        let (read, fit) = T::read_variant(index, from)?;
        Ok(match fit {
            Fit::Exact | Fit::Respelled(_) => {
                *self.0 = read;
                fit
            }
            Fit::Repaired(value) | Fit::Unreadable(value) => self.keep(*value),
        })
    }

    fn keep(self, value: Value) -> Fit {
        if value.is_null() {
            return Fit::Unreadable(value.into());
        }
        *self.0 = T::keep(value);
        Fit::Exact
    }
}

impl<'de, T: Union> Target<'de> for Place<'_, T> {
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        self.value(value.into()).map(drop)
    }

    fn chosen<A: EnumAccess<'de>>(self, variant: A) -> Result<Fit, A::Error> {
        let (index, content) = variant.variant_seed(PhantomData::<usize>)?;
        content.newtype_variant_seed(Content { place: self, index })
    }

    /// Reads the outermost union: all choices are made before anything is read.
    fn value(self, value: Value) -> Fit {
        let mut choices = Choices::default();
        let index = choose::<T>(&value, &mut choices).variant;
        let from = Chosen {
            value: &value,
            choices: &choices,
        };
        // Reading what is in memory does not fail.
        self.0
            .read_in_memory(index, from)
            .unwrap_or_else(|_| self.keep(value))
    }
}

/// The value of a variant that has been chosen.
struct Content<'a, T> {
    place: Place<'a, T>,
    index: usize,
}

impl<'de, T: Union> DeserializeSeed<'de> for Content<'_, T> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        self.place.read(self.index, from)
    }
}

/// Which variant a value is, and how well it fits.
pub fn choose<T: Union>(value: &Value, choices: &mut Choices) -> Choice {
    let path = type_name::<T>();
    if let Some(choice) = choices.of_union(path, value) {
        return choice;
    }
    let none = |cost| Choice {
        variant: T::VARIANTS.len(),
        cost,
    };
    // Unions can be variants of each other. By way of itself, one adds nothing.
    choices.note_union(path, value, none(Cost::NO_KIND));
    let variants = T::VARIANTS;
    let tag = T::DISCRIMINATOR.and_then(|property| tag(property, value));
    let choice = match tag {
        Some(tag) => by_tag(variants, T::TAGS, tag, value, choices),
        None => by_shape(variants, &|_| true, value, choices),
    };
    let choice = choice
        .or_else(|| rest(variants, value, choices))
        .unwrap_or_else(|| none(Cost::other_kind(value, choices)));
    choices.note_union(path, value, choice);
    choice
}

/// The variant that a value with this tag is, if it is any.
fn by_tag(
    variants: &[Variant],
    tags: Tags,
    tag: &Value,
    value: &Value,
    choices: &mut Choices,
) -> Option<Choice> {
    match meant(tags, tag).as_slice() {
        // It is that whatever it costs, which is worked out for the unions in it.
        [index] => Some(Choice {
            variant: *index,
            cost: (variants.get(*index)?.cost)(value, choices),
        }),
        [] => by_shape(
            variants,
            &|index| !variants[index].is_tagged,
            value,
            choices,
        ),
        several => by_shape(variants, &|index| several.contains(&index), value, choices),
    }
}

/// The value of the discriminator, which is a scalar; null is none.
fn tag<'a>(discriminator: &str, value: &'a Value) -> Option<&'a Value> {
    let tag = value.as_object()?.get(discriminator)?;
    (tag.is_string() || tag.is_number() || tag.is_boolean()).then_some(tag)
}

/// The variants that a value of the discriminator means: the keys of a `mapping` are texts, whatever the property is.
fn meant(tags: Tags, tag: &Value) -> Vec<usize> {
    let text = match tag {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        other => Cow::Owned(other.to_string()),
    };
    let first = tags.partition_point(|(tag, _)| *tag < &*text);
    let same = tags[first..].iter().take_while(|(tag, _)| *tag == text);
    let same: Vec<usize> = same.map(|(_, variant)| *variant).collect();
    if tag.is_number() && same.is_empty() {
        return same_number(tags, tag);
    }
    same
}

/// The variants that a number means in another spelling: `1.0` is `1`.
#[cold]
fn same_number(tags: Tags, tag: &Value) -> Vec<usize> {
    let is_same = |text: &str| {
        let number = text.parse::<Number>().map(Value::Number);
        number.is_ok_and(|number| scalar_of(&number).is_some_and(|number| number.is(tag)))
    };
    let same = tags.iter().filter(|(text, _)| is_same(text));
    same.map(|(_, variant)| *variant).collect()
}

/// The variant that stands for all objects that are no other one.
fn rest(variants: &[Variant], value: &Value, choices: &mut Choices) -> Option<Choice> {
    let index = variants.iter().position(|variant| variant.is_rest)?;
    let cost = (variants[index].cost)(value, choices);
    (!cost.is_other_kind).then_some(Choice {
        variant: index,
        cost,
    })
}

/// The one of some variants that a value looks most like, if it looks like any.
fn by_shape(
    variants: &[Variant],
    is_candidate: &dyn Fn(usize) -> bool,
    value: &Value,
    choices: &mut Choices,
) -> Option<Choice> {
    let mut best: Option<Choice> = None;
    let mut valid = 0;
    for (index, variant) in variants.iter().enumerate() {
        if !is_candidate(index) {
            continue;
        }
        let cost = (variant.cost)(value, choices);
        if cost.is_other_kind {
            continue;
        }
        valid += usize::from(cost.faults == 0);
        if best.is_none_or(|best| cost.rank() < best.cost.rank()) {
            best = Some(Choice {
                variant: index,
                cost,
            });
        }
    }
    best.filter(|Choice { cost, .. }| {
        let is_only_valid = cost.faults == 0 && valid == 1;
        let has_its_constants =
            cost.wrong_constants == 0 || cost.wrong_constants == wrong_in_all(variants, value);
        is_only_valid || (!cost.is_strange && has_its_constants)
    })
}

/// How many properties have another value than the one that all variants allow. Those tell nothing apart.
#[cold]
fn wrong_in_all(variants: &[Variant], value: &Value) -> usize {
    let Some((first, others)) = variants.split_first() else {
        return 0;
    };
    let is_shared = |constant: &&(&str, &[Scalar<'_>])| {
        constant.1.len() == 1 && { others.iter() }.all(|other| other.allowed.contains(constant))
    };
    let is_wrong = |(name, allowed): &&(&str, &[Scalar<'_>])| {
        let other = value.get(name).filter(|value| !value.is_null());
        other.is_some_and(|value| !allowed.iter().any(|scalar| scalar.is(value)))
    };
    { first.allowed.iter() }
        .filter(is_shared)
        .filter(is_wrong)
        .count()
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

            fn cost(
                value: &serde_json::Value,
                choices: &mut $crate::runtime::choice::Choices,
            ) -> $crate::runtime::choice::Cost {
                $crate::runtime::union::choose::<Self>(value, choices).cost
            }

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<$crate::runtime::fit::Fit, D::Error> {
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
            fn is_unset(&self) -> bool {
                matches!(self, Self::$fallback(serde_json::Value::Null))
            }

            #[inline]
            fn is_unknown(&self) -> bool {
                match self {
                    $(Self::$variant(value) => value.is_unknown(),)*
                    Self::$fallback(_) => true,
                }
            }

            #[inline]
            fn kept(&self, at: &str, pointers: &mut Vec<String>) {
                match self {
                    $(Self::$variant(value) => value.kept(at, pointers),)*
                    Self::$fallback(_) => pointers.push(at.to_owned()),
                }
            }
        }

        impl $crate::runtime::union::InMemory for $name {
            fn read_in_memory(
                &mut self,
                index: usize,
                from: $crate::runtime::union::Chosen<'_>,
            ) -> serde_json::Result<$crate::runtime::fit::Fit> {
                $crate::runtime::union::read_in_memory(self, index, from)
            }
        }

        $crate::runtime::json::implement_serde!($name);
    };
}

pub(crate) use implement;
