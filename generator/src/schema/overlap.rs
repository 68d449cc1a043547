//! Two schemas for one thing: which of them is used.

use std::collections::BTreeSet;

use super::{
    Graph,
    classify::Kind,
    node::{Additional, Composition, NodeId, say_the_same},
};
use crate::{ir::StringFormat, limits::MOST_COMPARED_LEVELS};

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
    Array(Option<NodeId>),
    FreeForm,
    Map(Option<NodeId>),
    Object(BTreeSet<&'a str>),
}

impl Choice {
    /// The choice between two outlines.
    fn between(earlier: &Outline<'_>, later: &Outline<'_>) -> Self {
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
    fn of_sets(earlier: &BTreeSet<&str>, later: &BTreeSet<&str>) -> Self {
        if later.is_subset(earlier) {
            Self::Later
        } else if earlier.is_subset(later) {
            Self::Earlier
        } else {
            Self::Conflict
        }
    }
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

    /// Which of two schemas of the same value is used that are no objects.
    pub(super) fn choose_type(&self, earlier: NodeId, later: NodeId) -> Choice {
        let outline = |id| match self.outline(id) {
            // Their elements are compared elsewhere.
            Outline::Array(_) => Outline::Array(None),
            outline => outline,
        };
        Choice::between(&outline(earlier), &outline(later))
    }

    fn outline(&self, id: NodeId) -> Outline<'a> {
        match self.own_kind(self.node(id)) {
            Kind::Listed(values) => {
                let texts = values.list.iter().map(|listed| listed.value.as_str());
                let texts: Option<BTreeSet<&str>> = texts.collect();
                let is_integer = || values.list.iter().all(|listed| listed.value.is_i64());
                match (texts, values.type_name) {
                    (Some(texts), None | Some("string")) if !texts.is_empty() => {
                        Outline::Enumeration(texts)
                    }
                    (_, Some("string")) => Outline::Text,
                    (_, Some("integer")) => Outline::Integer,
                    (_, Some("number")) => Outline::Number,
                    (_, Some("boolean")) => Outline::Boolean,
                    (_, None) if is_integer() => Outline::Integer,
                    _ => Outline::Any,
                }
            }
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
