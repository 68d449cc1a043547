//! Two schemas for one thing: which of them is used.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Lowering, choice_of_values::listed_values, equality::equal_but_for_words, node, vocabulary,
};
use crate::{
    ir::{Shape, StringFormat},
    pointer::Pointer,
};

/// How far references and items are followed to compare two schemas.
const MAXIMUM_STEPS: usize = 16;

/// Which of two schemas for one thing is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// The earlier one: it says the same, or more.
    Earlier,
    /// The later one: it says more.
    Later,
    /// Neither: both say what the other one does not, and one value can match both.
    Both,
    /// They contradict each other. The later one is used, and the document's author should know.
    Conflict,
}

/// As much of a schema as it takes to see whether another one narrows it.
#[derive(Debug, PartialEq)]
pub(super) enum Outline {
    Any,
    Boolean,
    Number,
    Integer,
    Text,
    FormattedText,
    Enumeration(BTreeSet<String>),
    Array(Option<Pointer>),
    FreeForm,
    Map(Option<Pointer>),
    Object(BTreeSet<String>),
}

impl Choice {
    /// The choice between two outlines.
    pub(super) fn between(earlier: &Outline, later: &Outline) -> Self {
        use Outline::{
            Any, Array, Enumeration, FormattedText, FreeForm, Integer, Map, Number, Object, Text,
        };
        match (earlier, later) {
            (_, Any) => Self::Earlier,
            (Any, _) => Self::Later,
            (Enumeration(earlier), Enumeration(later)) => Self::of_sets(earlier, later),
            (Object(earlier), Object(later)) => match Self::of_sets(later, earlier) {
                Self::Conflict => Self::Both,
                choice => choice,
            },
            (Object(_), Map(_)) | (Map(_), Object(_)) => Self::Both,
            (Text, FormattedText | Enumeration(_))
            | (FormattedText, Enumeration(_))
            | (Number, Integer)
            | (FreeForm, Map(_) | Object(_))
            | (Array(_), Array(_))
            | (Map(_), Map(_)) => Self::Later,
            (FormattedText | Enumeration(_), Text)
            | (Enumeration(_), FormattedText)
            | (Integer, Number)
            | (Map(_) | Object(_), FreeForm) => Self::Earlier,
            _ if earlier == later => Self::Later,
            _ => Self::Conflict,
        }
    }

    /// The choice where the smaller set is the narrower schema.
    fn of_sets(earlier: &BTreeSet<String>, later: &BTreeSet<String>) -> Self {
        if later.is_subset(earlier) {
            Self::Later
        } else if earlier.is_subset(later) {
            Self::Earlier
        } else {
            Self::Conflict
        }
    }
}

impl Outline {
    /// The outline of a shape.
    pub(super) fn of_shape(shape: &Shape) -> Self {
        match shape {
            Shape::Any | Shape::Alias(_) | Shape::Union(_) => Self::Any,
            Shape::Boolean => Self::Boolean,
            Shape::Integer(_) | Shape::IntegerEnumeration(_) => Self::Integer,
            Shape::Number => Self::Number,
            Shape::String(StringFormat::Plain | StringFormat::Binary) => Self::Text,
            Shape::String(_) => Self::FormattedText,
            Shape::Enumeration(list) => Self::Enumeration(list.values.iter().cloned().collect()),
            Shape::Array(_) => Self::Array(None),
            Shape::Map(_) => Self::Map(None),
            Shape::FreeForm => Self::FreeForm,
            Shape::Object(object) => {
                let names = object.properties.iter().map(|property| &property.name);
                Self::Object(names.cloned().collect())
            }
        }
    }
}

impl Lowering<'_> {
    /// Which of the schemas or references at two places is used where both are meant.
    pub(super) fn choose(&mut self, earlier: &Pointer, later: &Pointer) -> Choice {
        let (mut earlier, mut later) = (earlier.clone(), later.clone());
        for _ in 0..MAXIMUM_STEPS {
            let (Some(earlier_end), Some(later_end)) = (self.end_of(&earlier), self.end_of(&later))
            else {
                return Choice::Later;
            };
            if earlier_end == later_end || self.say_the_same(&earlier_end, &later_end) {
                let is_same = self.is_nullable(&earlier) == self.is_nullable(&later);
                return if is_same {
                    Choice::Earlier
                } else {
                    Choice::Later
                };
            }
            match (self.outline(&earlier_end), self.outline(&later_end)) {
                (Outline::Array(Some(of_earlier)), Outline::Array(Some(of_later)))
                | (Outline::Map(Some(of_earlier)), Outline::Map(Some(of_later))) => {
                    (earlier, later) = (of_earlier, of_later);
                }
                (earlier, later) => return Choice::between(&earlier, &later),
            }
        }
        Choice::Conflict
    }

    /// The Schema Object that the place at `at` comes down to, behind wrappers and references.
    pub(super) fn end_of(&mut self, at: &Pointer) -> Option<Pointer> {
        let mut at = at.clone();
        for _ in 0..MAXIMUM_STEPS {
            let core = self.core(&at);
            if !core.is_reference {
                return Some(core.at);
            }
            at = self.resolve(&core.at)?;
        }
        None
    }

    /// Whether two Schema Objects are equal but for words.
    fn say_the_same(&self, earlier: &Pointer, later: &Pointer) -> bool {
        match (self.document.get(earlier), self.document.get(later)) {
            (Some(earlier), Some(later)) => equal_but_for_words(earlier, later),
            _ => false,
        }
    }

    fn outline(&mut self, at: &Pointer) -> Outline {
        let Some(members) = node::members(self.document, at) else {
            return Outline::Any;
        };
        let type_name = members.get("type").and_then(Value::as_str);
        if node::is_filled(members, "enum") && matches!(type_name, None | Some("string")) {
            let values = node::elements(members, "enum").iter();
            let texts = values.filter_map(Value::as_str).map(str::to_owned);
            return Outline::Enumeration(texts.collect());
        }
        if let Some(listed) = listed_values(members, at) {
            let texts = listed.values.iter().filter_map(|(value, _)| value.as_str());
            return match listed.type_name {
                "string" => Outline::Enumeration(texts.map(str::to_owned).collect()),
                _ => Outline::Integer,
            };
        }
        let has_type = |name| type_name == Some(name);
        let is_untyped = |key| type_name.is_none() && members.contains_key(key);
        let format = members.get("format").and_then(Value::as_str);
        match type_name {
            Some("string") if matches!(format, Some("date-time" | "date")) => {
                Outline::FormattedText
            }
            Some("string") => Outline::Text,
            Some("boolean") => Outline::Boolean,
            Some("integer") => Outline::Integer,
            Some("number") => Outline::Number,
            _ if has_type("array") || is_untyped("items") => {
                let items = at.key("items");
                Outline::Array(self.document.get(&items).is_some().then_some(items))
            }
            _ => self.outline_of_object(at, has_type("object")),
        }
    }

    fn outline_of_object(&mut self, at: &Pointer, is_object: bool) -> Outline {
        let mut names = BTreeSet::new();
        self.declared_names(at, &mut names, &mut BTreeSet::new(), 0);
        let values = at.key("additionalProperties");
        if !names.is_empty() {
            Outline::Object(names)
        } else if self.document.get(&values).is_some_and(Value::is_object) {
            Outline::Map(Some(values))
        } else if is_object {
            Outline::FreeForm
        } else {
            Outline::Any
        }
    }

    /// The names of the properties that the schema or reference at `at` declares, its `allOf` included.
    fn declared_names(
        &mut self,
        at: &Pointer,
        names: &mut BTreeSet<String>,
        visited: &mut BTreeSet<Pointer>,
        depth: usize,
    ) {
        let Some(end) = self.end_of(at).filter(|_| depth < MAXIMUM_STEPS) else {
            return;
        };
        if !visited.insert(end.clone()) {
            return;
        }
        names.extend(node::keys(self.document, &end.key("properties")));
        for member in self.effective_members(&end, "allOf") {
            self.declared_names(&member, names, visited, depth + 1);
        }
    }

    /// Whether the schema at `at` allows every value.
    pub(super) fn is_unconstrained(&self, at: &Pointer) -> bool {
        match self.document.get(at) {
            Some(Value::Object(members)) => {
                members.keys().all(|key| vocabulary::is_annotation(key))
            }
            other => other != Some(&Value::Bool(false)),
        }
    }
}
