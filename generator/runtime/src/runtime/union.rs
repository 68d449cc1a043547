//! Unions: a JSON value is decoded as the variant that it [is](super::variant). A value that fits
//! no variant is kept.

use std::{any::type_name, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, EnumAccess, VariantAccess},
};
use serde_json::Value;

// Emitted code finds here all that it says about unions.
use super::{
    choice::{Choice, Choices},
    fit::Fit,
    json::Json,
    target::{AnyKind, Scalar, Target},
    variant::Alternatives,
};
pub use super::{
    chosen::Chosen,
    variant::{Tags, Variant},
};

/// An enum of several types.
pub trait Union: InMemory + Default {
    /// The discriminator.
    const DISCRIMINATOR: Option<&'static str> = None;

    /// The values of the discriminator, each with its variant; sorted.
    const TAGS: Tags = &[];

    /// The variants, in the order of [`read_variant`](Self::read_variant).
    const VARIANTS: &'static [Variant];

    /// Decodes a value as one of the variants.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    fn read_variant<'de, D: Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, Fit), D::Error>;

    /// Keeps a value that fits no variant.
    fn keep(value: Value) -> Self;
}

/// Decodes a union from a JSON value in memory.
///
/// Every union has its own function for it that is not generic, so it is compiled with the types. A
/// crate that decodes one does not compile its content again, and does not meet the compiler's
/// limit on nested types.
pub trait InMemory: Json {
    /// Decodes a value as the variant at `index`.
    ///
    /// # Errors
    ///
    /// None: decoding a value in memory does not fail.
    fn read_in_memory(&mut self, index: usize, from: Chosen<'_>) -> serde_json::Result<Fit>;
}

/// Implements `read_in_memory` for a generated union.
///
/// # Errors
///
/// Returns the error of the deserializer.
pub fn read_in_memory<T: Union>(
    union: &mut T,
    index: usize,
    from: Chosen<'_>,
) -> serde_json::Result<Fit> {
    Place(union).read(index, from)
}

/// Implements `read` for a generated union.
///
/// # Errors
///
/// Returns the error of the deserializer.
pub fn read<'de, T: Union, D: Deserializer<'de>>(union: &mut T, from: D) -> Result<Fit, D::Error> {
    // A union in a union has been chosen already; for `Chosen` alone the name has a meaning.
    from.deserialize_newtype_struct(type_name::<T>(), AnyKind(Place(union)))
}

/// Implements `read_variant` for a variant of a generated union.
///
/// # Errors
///
/// Returns the error of the deserializer.
pub fn variant<'de, V: Json, T: Default, D: Deserializer<'de>>(
    from: D,
    wrap: impl FnOnce(V) -> T,
) -> Result<(T, Fit), D::Error> {
    let mut place = None;
    let fit = V::read_option(&mut place, from)?;
    Ok((place.map(wrap).unwrap_or_default(), fit))
}

/// Implements `read_variant` for a value that is no variant of a generated union.
///
/// # Errors
///
/// Returns the error of the deserializer.
pub fn other<'de, T: Union, D: Deserializer<'de>>(from: D) -> Result<(T, Fit), D::Error> {
    let value = Value::deserialize(from)?;
    Ok((T::default(), Fit::Unreadable(value.into())))
}

/// The place that a union is decoded into.
struct Place<'a, T>(&'a mut T);

impl<T: Union> Place<'_, T> {
    /// Decodes a value as one of the variants, or keeps it.
    fn read<'de, D: Deserializer<'de>>(self, index: usize, from: D) -> Result<Fit, D::Error> {
        let (read, fit) = T::read_variant(index, from)?;
        Ok(match fit {
            Fit::Exact | Fit::Respelled(_) => {
                *self.0 = read;
                fit
            }
            Fit::Coerced(value) | Fit::Unreadable(value) => self.keep(*value),
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

    /// Decodes the outermost union: all choices are made before anything is decoded.
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

/// Chooses the variant of a value, with its cost.
pub fn choose<T: Union>(value: &Value, choices: &mut Choices) -> Choice {
    let union = Alternatives {
        path: type_name::<T>(),
        variants: T::VARIANTS,
        discriminator: T::DISCRIMINATOR,
        tags: T::TAGS,
    };
    union.choose(value, choices)
}

/// Implements a union from one line per variant: its index, its name, the type of its value, what
/// distinguishes it from [others](Variant), and whether it converts `from` such a value, by a
/// setter for its discriminator. `$fallback` is the variant for values that fit no other. `here` is
/// for unions whose types nest deeper than other crates can compile. The constants are those of
/// [`Union`].
macro_rules! implement {
    (
        $name:ident, $fallback:ident $(, $here:ident)? {
            $(const $constant:ident: $constant_type:ty = $value:expr;)*
            $($index:literal => $variant:ident($content:ty) $(.$description:ident())* $(, from $(($($tag:tt)*))?)?;)*
        }
    ) => {
        $(rt::union::implement!(@from $name $variant $content $(, from $(($($tag)*))?)?);)*

        impl rt::union::Union for $name {
            $(const $constant: $constant_type = $value;)*

            const VARIANTS: &'static [rt::union::Variant] =
                &[$(rt::union::Variant::of::<$content>() $(.$description())*),*];

            #[inline]
            fn read_variant<'de, D: serde::Deserializer<'de>>(
                index: usize,
                from: D,
            ) -> Result<(Self, rt::fit::Fit), D::Error> {
                match index {
                    $($index => rt::union::variant(from, |value: $content| Self::$variant(value.into())),)*
                    _ => rt::union::other(from),
                }
            }

            #[inline]
            fn keep(value: serde_json::Value) -> Self {
                Self::$fallback(value)
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$fallback(serde_json::Value::Null)
            }
        }

        impl rt::json::Json for $name {
            const EXPECTED: &'static str = "a value of one of several types";

            rt::json::in_place!();

            rt::union::implement!(@compiled [$($here)?]
                fn cost(
                    value: &serde_json::Value,
                    choices: &mut rt::choice::Choices,
                ) -> rt::choice::Cost {
                    rt::union::choose::<Self>(value, choices).cost
                }
            );

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<rt::fit::Fit, D::Error> {
                rt::union::read(self, from)
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

        impl rt::union::InMemory for $name {
            rt::union::implement!(@compiled [$($here)?]
                fn read_in_memory(
                    &mut self,
                    index: usize,
                    from: rt::union::Chosen<'_>,
                ) -> serde_json::Result<rt::fit::Fit> {
                    rt::union::read_in_memory(self, index, from)
                }
            );
        }

        rt::json::implement_serde!($name);
    };
    // A function that leads to the types of all variants is compiled where it is used, as a crate may
    // have hundreds of them, or `here`, in the crate whose `recursion_limit` they need.
    (@compiled [] $($function:tt)*) => {
        #[inline]
        $($function)*
    };
    (@compiled [here] $($function:tt)*) => {
        $($function)*
    };
    // Implements `From` for a variant.
    (@from $name:ident $variant:ident $content:ty) => {};
    (@from $name:ident $variant:ident $content:ty, from) => {
        impl From<$content> for $name {
            #[inline]
            fn from(value: $content) -> Self {
                Self::$variant(value.into())
            }
        }
    };
    (@from $name:ident $variant:ident $content:ty, from($property:literal = $field:ident.$setter:ident($tag:expr))) => {
        impl From<$content> for $name {
            #[inline]
            fn from(mut value: $content) -> Self {
                // Nobody has set it. (In an `Option` there is no doubt what it is compared with.)
                if Some(&value.$field) == Some(&Default::default())
                    && value.extra.get($property).is_none()
                {
                    value = value.$setter($tag);
                }
                Self::$variant(value.into())
            }
        }
    };
    // A property that is not declared.
    (@from $name:ident $variant:ident $content:ty, from($property:literal = $tag:expr)) => {
        impl From<$content> for $name {
            #[inline]
            fn from(mut value: $content) -> Self {
                if value.extra.get($property).is_none() {
                    value.extra.insert($property, $tag);
                }
                Self::$variant(value.into())
            }
        }
    };
}

pub(crate) use implement;
