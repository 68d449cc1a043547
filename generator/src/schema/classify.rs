//! Classifying: what the values of a Schema Object are, by one ordered list of decisions. Bodies, parts, events and parameters ask here
//! too; nobody else looks at keywords to find out.

use serde_json::Value;

use super::{
    Graph,
    node::{Additional, Composition, Node, NodeId},
    values::{self, Values},
};
use crate::ir::{IntegerFormat, StringFormat};

/// What the values of a Schema Object are, by its own keywords.
#[derive(Debug)]
pub(crate) enum Kind<'a> {
    /// Anything.
    Any,
    /// What is listed.
    Listed(Values<'a>),
    /// A text.
    String(StringFormat),
    /// A whole number.
    Integer(IntegerFormat),
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array(Option<NodeId>),
    /// An object.
    Object,
    /// One of several schemas, with nothing beside them.
    Union(Composition),
    /// What several schemas say together.
    Composed,
    /// What has a type that there is not.
    Unknown(&'a str),
}

impl Kind<'_> {
    /// Whether the values are texts.
    pub(crate) fn is_text(&self) -> bool {
        match self {
            Self::String(_) => true,
            Self::Listed(values) => values.type_name == Some("string"),
            _ => false,
        }
    }
}

impl<'a> Graph<'a> {
    /// What the values of the Schema Object `id` are.
    pub(crate) fn classify(&self, id: NodeId) -> Kind<'a> {
        let node = self.node(id);
        match self.union_of(id) {
            Some(union) if !self.shapes_beside_union(id) => return Kind::Union(union),
            _ if self.is_composed(id) => return Kind::Composed,
            _ => {}
        }
        self.own_kind(node)
    }

    /// The same, its compositions aside.
    pub(super) fn own_kind(&self, node: &Node<'a>) -> Kind<'a> {
        let listed = values::listed(&self.nodes.list, node);
        let has_object_keywords = !node.properties.is_empty()
            || !node.required.is_empty()
            || node.additional != Additional::Unspecified;
        match (node.type_name, listed) {
            (Some("object"), _) => Kind::Object,
            (_, Some(values)) => Kind::Listed(values),
            (None, _) if node.items.is_some() => Kind::Array(node.items),
            (None, _) if has_object_keywords => Kind::Object,
            (None | Some("null"), _) => Kind::Any,
            (Some(name), _) => typed_kind(node, name),
        }
    }

    /// What the values at a place are, behind wrappers and references.
    pub(crate) fn kind_at(&self, id: NodeId) -> Kind<'a> {
        self.resolved(id)
            .end
            .map_or(Kind::Any, |end| self.classify(end))
    }

    /// Whether anything is written in the schema at a place.
    pub(crate) fn says_something(&self, id: NodeId) -> bool {
        let end = self.resolved(id).end;
        end.is_some_and(|end| self.node(end).is_written())
    }

    /// Whether the schema at a place allows every value.
    pub(crate) fn allows_anything(&self, id: NodeId) -> bool {
        let end = self.resolved(id).end;
        end.is_some_and(|end| self.node(end).is_unconstrained())
    }

    /// Whether a schema allows no property.
    pub(crate) fn allows_no_property(&self, id: NodeId) -> bool {
        let node = self.node(id);
        let is_empty = node.properties.is_empty() && !node.is_composed();
        is_empty && node.additional == Additional::Allowed(false) && !node.has_patterns()
    }

    /// The properties that the Schema Object at a place declares itself.
    pub(crate) fn properties(&self, id: NodeId) -> &[(&'a str, NodeId)] {
        let end = self.resolved(id).end;
        end.map_or(&[], |end| &self.node(end).properties)
    }

    /// The members of the union at a place; none where it is no union.
    pub(crate) fn variants(&self, id: NodeId) -> &[NodeId] {
        let end = self.resolved(id).end;
        let union = end.and_then(|end| Some((end, self.union_of(end)?)));
        union.map_or(&[], |(end, union)| self.resolved(end).members(union))
    }

    /// The first keyword that makes a choice.
    fn union_of(&self, id: NodeId) -> Option<Composition> {
        let mut unions = [Composition::One, Composition::Any].into_iter();
        unions.find(|union| self.is_choice(id, *union))
    }

    /// Whether a union makes a real choice: between more than one schema, nulls aside, that are told apart by more than limits on a
    /// value, and that do not only list values.
    pub(super) fn is_choice(&self, id: NodeId, union: Composition) -> bool {
        if union == Composition::Any && self.is_one_object(id) {
            return false;
        }
        let members = self.resolved(id).members(union);
        members.len() > 1
            && !self.lists_one_by_one(id)
            && !members.iter().all(|member| self.is_constraint(*member))
    }

    /// Whether a union lists values one by one.
    pub(super) fn lists_one_by_one(&self, id: NodeId) -> bool {
        values::one_by_one(&self.nodes.list, self.node(id)).is_some()
    }

    /// Whether other schemas add to this one.
    fn is_composed(&self, id: NodeId) -> bool {
        let node = self.node(id);
        let has_all_of = !node.members(Composition::All).is_empty();
        let is_conditional = !node.conditional.is_empty();
        has_all_of || is_conditional || node.is_composed() && !self.lists_one_by_one(id)
    }

    /// Whether something other than a `type` stands beside a union, which every variant then has too.
    fn shapes_beside_union(&self, id: NodeId) -> bool {
        let node = self.node(id);
        let is_filled = |composition| !node.members(composition).is_empty();
        is_filled(Composition::All)
            || !node.properties.is_empty()
            || matches!(node.additional, Additional::Schema(_))
            || node.listed.is_some()
            || node.items.is_some()
            || !node.conditional.is_empty()
            || (is_filled(Composition::One) && is_filled(Composition::Any))
    }

    /// Whether a member of a union only limits values that others describe.
    fn is_constraint(&self, id: NodeId) -> bool {
        let node = self.node(id);
        let mut members = Composition::ALL.into_iter().flat_map(|it| node.members(it));
        node.only_limits() && members.all(|member| self.is_constraint(*member))
    }
}

/// What the values of a type are, whatever else a schema says of them.
pub(super) fn typed_kind<'a>(node: &Node<'a>, name: &'a str) -> Kind<'a> {
    match name {
        "object" => Kind::Object,
        "string" => Kind::String(string_format(node)),
        "integer" => Kind::Integer(integer_format(node)),
        "number" => Kind::Number,
        "boolean" => Kind::Boolean,
        "array" => Kind::Array(node.items),
        other => Kind::Unknown(other),
    }
}

/// The formats that change the type; all others are only documented.
fn string_format(node: &Node<'_>) -> StringFormat {
    match node.format {
        Some("date-time") => StringFormat::DateTime,
        Some("date") => StringFormat::Date,
        Some("binary") => StringFormat::Binary,
        _ => StringFormat::Plain,
    }
}

/// The width of an integer. A bound that the format cannot hold proves the format wrong.
fn integer_format(node: &Node<'_>) -> IntegerFormat {
    let i32s = f64::from(i32::MIN)..=f64::from(i32::MAX);
    let fits_i32 = |value: &Value| value.as_f64().is_some_and(|value| i32s.contains(&value));
    let needs_u64 = |value: &Value| value.as_i64().is_none() && value.as_u64().is_some();
    match node.format {
        Some("int32") if node.bounds().all(fits_i32) => IntegerFormat::Int32,
        Some("uint64") => IntegerFormat::Uint64,
        _ if node.bounds().any(needs_u64) => IntegerFormat::Uint64,
        _ => IntegerFormat::Int64,
    }
}
