//! Values that are listed: by `enum` or `const`, or one by one by a `oneOf` or `anyOf` of constants, whose values have words of their
//! own.
//!
//! JSON Schema has no place beside `enum` for what a value means, so documents write
//! `oneOf: [{const: 1, title: …}, {const: 2, title: …}]` (JSON Schema 2020-12, Validation §6.1.3). And as every enumeration of this
//! generator takes texts that it does not list, `anyOf: [{type: string}, {enum: […]}]`, which says just that, is one too.

use std::borrow::Cow;

use serde_json::Value;

use super::node::{Composition, Node, NodeId};
use crate::pointer::Pointer;

/// The values that a schema lists.
#[derive(Debug)]
pub(crate) struct Values<'a> {
    /// Where they are listed.
    pub(crate) at: Pointer,
    /// The `type` of the values; `None` where none is written.
    pub(crate) type_name: Option<&'a str>,
    /// The values in the order of the document, null not among them.
    pub(crate) list: Vec<ListedValue<'a>>,
    /// Whether a union lists them.
    pub(super) is_one_by_one: bool,
}

/// A value that a schema lists.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListedValue<'a> {
    pub(crate) value: &'a Value,
    /// Whether a schema lists it alone, and which.
    pub(crate) alone: Option<NodeId>,
}

/// A member of a union of values.
enum Member<'a> {
    /// Nothing but null.
    Null,
    /// Any text.
    Text,
    /// These values.
    Values(&'a [Value]),
}

/// The values that a node lists; `None` where it lists none.
pub(crate) fn listed<'a>(nodes: &[Node<'a>], node: &Node<'a>) -> Option<Values<'a>> {
    let Some(listed) = &node.listed else {
        return one_by_one(nodes, node);
    };
    let values = listed.values.iter().filter(|value| !value.is_null());
    Some(Values {
        at: listed.at.clone(),
        type_name: node.type_name,
        list: values
            .map(|value| ListedValue { value, alone: None })
            .collect(),
        is_one_by_one: false,
    })
}

/// The values that the union of a node lists one by one; `None` where it is another union.
pub(super) fn one_by_one<'a>(nodes: &[Node<'a>], node: &Node<'a>) -> Option<Values<'a>> {
    let has_more =
        !node.properties.is_empty() || node.items.is_some() || node.discriminator.is_some();
    let composition = node
        .only_union()
        .filter(|_| !has_more && node.listed.is_none())?;
    let members = node.members(composition);
    let mut list: Vec<ListedValue<'a>> = Vec::new();
    let mut takes_any_text = false;
    for &id in members {
        match member(&nodes[id.0])? {
            Member::Null => {}
            Member::Text => takes_any_text = true,
            Member::Values(values) => {
                let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
                let alone = (values.len() == 1).then_some(id);
                list.extend(values.into_iter().map(|value| ListedValue { value, alone }));
            }
        }
    }
    let all = |is: fn(&Value) -> bool| list.iter().all(|listed| is(listed.value));
    let type_name = match list.as_slice() {
        [] => return None,
        _ if all(Value::is_string) => "string",
        _ if all(Value::is_i64) && !takes_any_text => "integer",
        _ => return None,
    };
    let own = node.type_name;
    let fits = own.is_none_or(|own| own == type_name || (own, type_name) == ("number", "integer"));
    // A value and nothing else is that value, by whatever keyword.
    (fits && members.len() > 1).then(|| Values {
        at: node.at.key(composition.keyword()),
        type_name: Some(type_name),
        list,
        is_one_by_one: true,
    })
}

/// Whether a node lists texts and nothing else.
pub(super) fn lists_texts<'a>(nodes: &[Node<'a>], node: &Node<'a>) -> bool {
    match member(node) {
        Some(Member::Values(values)) => values
            .iter()
            .all(|value| value.is_string() || value.is_null()),
        Some(_) => false,
        None => one_by_one(nodes, node).is_some_and(|values| values.type_name == Some("string")),
    }
}

/// Whether a node allows any text and nothing else.
pub(super) fn is_any_text(node: &Node<'_>) -> bool {
    matches!(member(node), Some(Member::Text))
}

/// What a member of a union is; `None` where it is a schema of its own.
fn member<'a>(node: &Node<'a>) -> Option<Member<'a>> {
    match (&node.listed, node.type_name) {
        (Some(listed), type_name) if !listed.values.is_empty() => {
            let is_own = |value: &Value| {
                value.is_null() || matches!(of_type(value, type_name), Some(Cow::Borrowed(_)))
            };
            let is_known = node.has_only(&["type", "enum", "const", "format"]);
            let is_known = is_known && listed.values.iter().all(is_own);
            is_known.then_some(Member::Values(listed.values))
        }
        (_, Some("null")) => Some(Member::Null),
        (_, Some("string")) if node.has_only(&["type", "minLength", "maxLength"]) => {
            Some(Member::Text)
        }
        _ => None,
    }
}

/// A listed value as one of a type; `None` where it is not.
pub(super) fn of_type<'v>(value: &'v Value, type_name: Option<&str>) -> Option<Cow<'v, Value>> {
    let text = value.as_str();
    let own = match type_name {
        None => true,
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        Some(_) => false,
    };
    let other = || match type_name? {
        "integer" => {
            let number = value
                .as_f64()
                .filter(|number| number.fract() == 0.0 && number.abs() < 9.0e15);
            // The limits are those of numbers that `f64` holds exactly.
            #[allow(clippy::cast_possible_truncation)]
            let number = number.map(|number| number as i64);
            Some(number.or_else(|| text?.parse().ok())?.into())
        }
        "number" => text?.parse().ok().map(Value::Number),
        "boolean" => text?
            .to_ascii_lowercase()
            .parse::<bool>()
            .ok()
            .map(Value::Bool),
        _ => None,
    };
    if own {
        Some(Cow::Borrowed(value))
    } else {
        other().map(Cow::Owned)
    }
}

impl Node<'_> {
    /// The only one of `oneOf` and `anyOf` that is written.
    fn only_union(&self) -> Option<Composition> {
        let is_written = |it| self.is_written_composition(it);
        match (is_written(Composition::One), is_written(Composition::Any)) {
            (true, false) => Some(Composition::One),
            (false, true) => Some(Composition::Any),
            _ => None,
        }
    }
}
