//! Two schemas for one thing: which of them is used.

use std::collections::BTreeSet;

use super::{
    Graph,
    classify::Kind,
    node::{Additional, Composition, NodeId, say_the_same},
    values::{Values, of_type},
};
use crate::{
    ir::{Shape, StringFormat},
    limits::MOST_COMPARED_LEVELS,
};

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
enum Outline<'a> {
    Any,
    Boolean,
    Number,
    Integer,
    Text,
    FormattedText,
    Enumeration(BTreeSet<&'a str>),
    Integers(BTreeSet<i64>),
    Array(Option<NodeId>),
    FreeForm,
    Map(Option<NodeId>),
    Object(BTreeSet<&'a str>),
}

impl Choice {
    /// The choice between two outlines.
    fn between(earlier: &Outline<'_>, later: &Outline<'_>) -> Self {
        use Outline::{
            Any, Array, Boolean, Enumeration, FormattedText, FreeForm, Integer, Integers, Map,
            Number, Object, Text,
        };
        match (earlier, later) {
            (_, Any) => Self::Earlier,
            (Any, _) => Self::Later,
            (Enumeration(earlier), Enumeration(later)) => Self::of_sets(earlier, later),
            (Integers(earlier), Integers(later)) => Self::of_sets(earlier, later),
            // Texts of values of the type.
            (Integer, Enumeration(texts)) | (Enumeration(texts), Integer)
                if texts.iter().all(|text| text.parse::<i64>().is_ok()) =>
            {
                Self::Both
            }
            (Number, Enumeration(texts)) | (Enumeration(texts), Number)
                if texts.iter().all(|text| text.parse::<f64>().is_ok()) =>
            {
                Self::Both
            }
            (Boolean, Enumeration(texts)) | (Enumeration(texts), Boolean)
                if texts.iter().all(|text| text.parse::<bool>().is_ok()) =>
            {
                Self::Both
            }
            (Object(earlier), Object(later)) => match Self::of_sets(later, earlier) {
                Self::Conflict => Self::Both,
                choice => choice,
            },
            (Object(_), Map(_)) | (Map(_), Object(_)) => Self::Both,
            (Text, FormattedText | Enumeration(_))
            | (FormattedText, Enumeration(_))
            | (Number, Integer | Integers(_))
            | (Integer, Integers(_))
            | (FreeForm, Map(_) | Object(_))
            | (Array(_), Array(_))
            | (Map(_), Map(_)) => Self::Later,
            (FormattedText | Enumeration(_), Text)
            | (Enumeration(_), FormattedText)
            | (Integer | Integers(_), Number)
            | (Integers(_), Integer)
            | (Map(_) | Object(_), FreeForm) => Self::Earlier,
            _ if earlier == later => Self::Later,
            _ => Self::Conflict,
        }
    }

    /// The choice where the smaller set is the narrower schema.
    fn of_sets<T: Ord>(earlier: &BTreeSet<T>, later: &BTreeSet<T>) -> Self {
        if later.is_subset(earlier) {
            Self::Later
        } else if earlier.is_subset(later) {
            Self::Earlier
        } else {
            Self::Conflict
        }
    }
}

impl<'a> Outline<'a> {
    /// That of listed values.
    fn of_values(listed: &Values<'a>) -> Self {
        let texts = listed.list.iter().map(|listed| listed.value.as_str());
        let texts: Option<BTreeSet<&str>> = texts.collect();
        let integers = || {
            let values = { listed.list.iter() };
            let values = values.map(|entry| of_type(entry.value, Some("integer"))?.as_i64());
            let values: Option<BTreeSet<i64>> = values.collect();
            values.filter(|values| !values.is_empty())
        };
        match (texts, listed.type_name) {
            (Some(texts), None | Some("string")) if !texts.is_empty() => Self::Enumeration(texts),
            (_, Some("string")) => Self::Text,
            (_, Some("integer")) => integers().map_or(Self::Integer, Self::Integers),
            (_, Some("number")) => Self::Number,
            (_, Some("boolean")) => Self::Boolean,
            (_, None) => integers().map_or(Self::Any, Self::Integers),
            _ => Self::Any,
        }
    }

    /// That of a schema that uses no other.
    fn of_shape(shape: &'a Shape) -> Self {
        match shape {
            Shape::Boolean => Self::Boolean,
            Shape::Integer(_) => Self::Integer,
            Shape::Number => Self::Number,
            Shape::String(StringFormat::DateTime | StringFormat::Date) => Self::FormattedText,
            Shape::String(_) => Self::Text,
            Shape::Enumeration(list) => {
                Self::Enumeration(list.values.iter().map(String::as_str).collect())
            }
            Shape::IntegerEnumeration(list) => {
                Self::Integers(list.values.iter().copied().collect())
            }
            Shape::FreeForm => Self::FreeForm,
            // The elements of arrays are compared elsewhere.
            Shape::Array(_) => Self::Array(None),
            _ => Self::Any,
        }
    }
}

/// Which of two shapes of the same value is used that are no objects.
pub(super) fn choose_shape(earlier: &Shape, later: &Shape) -> Choice {
    Choice::between(&Outline::of_shape(earlier), &Outline::of_shape(later))
}

impl<'a> Graph<'a> {
    /// Which of the schemas at two places is used where both are meant.
    pub(super) fn choose(&self, mut earlier: NodeId, mut later: NodeId) -> Choice {
        for _ in 0..MOST_COMPARED_LEVELS {
            let ends = (self.resolved(earlier).end, self.resolved(later).end);
            let (Some(earlier_end), Some(later_end)) = ends else {
                return Choice::Later;
            };
            if earlier_end == later_end
                || say_the_same(self.node(earlier_end), self.node(later_end))
            {
                let is_same = self.resolved(earlier).nullable == self.resolved(later).nullable;
                return if is_same {
                    Choice::Earlier
                } else {
                    Choice::Later
                };
            }
            match (self.outline(earlier_end), self.outline(later_end)) {
                (Outline::Array(Some(of_earlier)), Outline::Array(Some(of_later)))
                | (Outline::Map(Some(of_earlier)), Outline::Map(Some(of_later))) => {
                    (earlier, later) = (of_earlier, of_later);
                }
                (earlier, later) => return Choice::between(&earlier, &later),
            }
        }
        Choice::Conflict
    }

    fn outline(&self, id: NodeId) -> Outline<'a> {
        match self.own_kind(self.node(id)) {
            Kind::Listed(values) => Outline::of_values(&values),
            Kind::String(StringFormat::DateTime | StringFormat::Date) => Outline::FormattedText,
            Kind::String(_) => Outline::Text,
            Kind::Boolean => Outline::Boolean,
            Kind::Integer(_) => Outline::Integer,
            Kind::Number => Outline::Number,
            Kind::Array(items) => Outline::Array(items),
            _ => self.outline_of_object(id),
        }
    }

    fn outline_of_object(&self, id: NodeId) -> Outline<'a> {
        let mut names = BTreeSet::new();
        self.declared_names(id, &mut names, &mut BTreeSet::new(), 0);
        let node = self.node(id);
        if !names.is_empty() {
            Outline::Object(names)
        } else if let Additional::Schema(values) = node.additional {
            Outline::Map(Some(values))
        } else if node.type_name == Some("object") {
            Outline::FreeForm
        } else {
            Outline::Any
        }
    }

    /// The names of the properties that the schema at a place declares, its `allOf` included.
    fn declared_names(
        &self,
        id: NodeId,
        names: &mut BTreeSet<&'a str>,
        visited: &mut BTreeSet<NodeId>,
        depth: usize,
    ) {
        let Some(end) = self
            .resolved(id)
            .end
            .filter(|_| depth < MOST_COMPARED_LEVELS)
        else {
            return;
        };
        if visited.insert(end) {
            let properties = self.node(end).properties.iter();
            names.extend(properties.map(|(name, _)| *name));
            let all = self.resolved(end).members(Composition::All).iter();
            let at_once = self.resolved(end).members(Composition::Any).iter();
            for member in all.chain(at_once.filter(|_| self.is_one_object(end))) {
                self.declared_names(*member, names, visited, depth + 1);
            }
        }
    }
}
