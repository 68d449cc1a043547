//! Chooses the variant of a union for a JSON value.
//!
//! 1. The discriminator decides, if it is present (OpenAPI 3.0.3 §4.7.25). A value that is not
//!    documented for a variant does not select it. Only if the discriminator values are the names
//!    of schemas by default, other values leave the choice to the following rules.
//! 2. A variant that the value is valid against comes before all others.
//! 3. A property that allows one value decides, unless all variants share it.
//! 4. Then the variant wins that loses least: a required property that is missing weighs more than
//!    one that is not declared, and that more than a value that an `enum` does not list.
//!
//! It is never the first variant that happens to be readable: that would lose what another one
//! declares. What no variant fits is kept as it is.

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::{
    choice::{Choice, Choices, Cost},
    json::{Allowed, Json},
    target::{Scalar, scalar_of},
};

/// Values of a discriminator, each with a variant that it means.
pub type Tags = &'static [(&'static str, usize)];

/// The distinguishing features of a variant.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The cost of a value.
    cost: fn(&Value, &mut Choices) -> Cost,
    /// The properties that allow only a few values.
    allowed: Allowed,
    /// Whether its discriminator values are documented, so that no other value selects it.
    is_tagged: bool,
    /// Whether it takes the objects that are no other variant.
    is_rest: bool,
}

impl Variant {
    /// Creates a variant with values of this type.
    pub const fn of<T: Json>() -> Self {
        Self {
            cost: T::cost,
            allowed: T::ALLOWED,
            is_tagged: false,
            is_rest: false,
        }
    }

    /// Marks a variant whose discriminator values are documented.
    pub const fn tagged(mut self) -> Self {
        self.is_tagged = true;
        self
    }

    /// Marks the variant for all objects that are no other variant.
    pub const fn rest(mut self) -> Self {
        self.is_rest = true;
        self
    }
}

/// The variants of a union, and its discriminator.
pub struct Alternatives {
    /// The path of its type.
    pub path: &'static str,
    /// The variants, in their order.
    pub variants: &'static [Variant],
    /// The discriminator.
    pub discriminator: Option<&'static str>,
    /// The values of the discriminator.
    pub tags: Tags,
}

impl Alternatives {
    /// Chooses the variant of a value, with its cost.
    pub fn choose(&self, value: &Value, choices: &mut Choices) -> Choice {
        if let Some(choice) = choices.of_union(self.path, value) {
            return choice;
        }
        let none = |cost| Choice {
            variant: self.variants.len(),
            cost,
        };
        // Unions can be variants of each other. By way of itself, one adds nothing.
        choices.note_union(self.path, value, none(Cost::NO_KIND));
        let tag = self.discriminator.and_then(|property| tag(property, value));
        let choice = match tag {
            Some(tag) => self.by_tag(tag, value, choices),
            None => self.by_shape(&|_| true, value, choices),
        };
        let choice = choice
            .or_else(|| self.rest(value, choices))
            .unwrap_or_else(|| none(Cost::other_kind(value, choices)));
        choices.note_union(self.path, value, choice);
        choice
    }

    /// The variant of a value with this tag, if any.
    fn by_tag(&self, tag: &Value, value: &Value, choices: &mut Choices) -> Option<Choice> {
        match &*self.meant(tag) {
            // It is that whatever it costs, which is worked out for the unions in it.
            [(_, index)] => Some(Choice {
                variant: *index,
                cost: (self.variants.get(*index)?.cost)(value, choices),
            }),
            [] => self.by_shape(&|index| !self.variants[index].is_tagged, value, choices),
            several => {
                let is_meant = |index| several.iter().any(|(_, variant)| *variant == index);
                self.by_shape(&is_meant, value, choices)
            }
        }
    }

    /// The tags of a discriminator value: the keys of a `mapping` are strings, whatever the type of
    /// the property.
    fn meant(&self, tag: &Value) -> Cow<'static, [(&'static str, usize)]> {
        let text = match tag {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            other => Cow::Owned(other.to_string()),
        };
        let first = self.tags.partition_point(|(tag, _)| *tag < &*text);
        let rest = &self.tags[first..];
        let same = rest.iter().take_while(|(tag, _)| *tag == text).count();
        if same == 0 && tag.is_number() {
            return Cow::Owned(same_number(self.tags, tag));
        }
        Cow::Borrowed(&rest[..same])
    }

    /// The variant for all objects that are no other one.
    fn rest(&self, value: &Value, choices: &mut Choices) -> Option<Choice> {
        let index = self.variants.iter().position(|variant| variant.is_rest)?;
        let cost = (self.variants[index].cost)(value, choices);
        (!cost.is_other_kind).then_some(Choice {
            variant: index,
            cost,
        })
    }

    /// The variant that a value fits best, if any.
    fn by_shape(
        &self,
        is_candidate: &dyn Fn(usize) -> bool,
        value: &Value,
        choices: &mut Choices,
    ) -> Option<Choice> {
        let mut best: Option<Choice> = None;
        let mut valid = 0;
        for (index, variant) in self.variants.iter().enumerate() {
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
            let has_its_constants = cost.wrong_constants == 0
                || cost.wrong_constants == wrong_in_all(self.variants, value);
            is_only_valid || (!cost.is_strange && has_its_constants)
        })
    }
}

/// The value of the discriminator, if it is a scalar other than null.
fn tag<'a>(discriminator: &str, value: &'a Value) -> Option<&'a Value> {
    let tag = value.as_object()?.get(discriminator)?;
    (tag.is_string() || tag.is_number() || tag.is_boolean()).then_some(tag)
}

/// The tags that equal a number in another spelling: `1.0` is `1`.
#[cold]
fn same_number(tags: Tags, tag: &Value) -> Vec<(&'static str, usize)> {
    let is_same = |(text, _): &&(&str, usize)| {
        let number = text.parse::<Number>().map(Value::Number);
        number.is_ok_and(|number| scalar_of(&number).is_some_and(|number| number.is(tag)))
    };
    tags.iter().filter(is_same).copied().collect()
}

/// The number of properties whose value no variant allows. They do not distinguish variants.
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
