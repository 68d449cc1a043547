//! Values that are listed one by one: a `oneOf` or `anyOf` of constants is an enumeration whose values have words of their own.
//!
//! JSON Schema has no place beside `enum` for what a value means, so documents write
//! `oneOf: [{const: 1, title: …}, {const: 2, title: …}]` (JSON Schema 2020-12, Validation §6.1.3). And as every enumeration of this
//! generator takes texts that it does not list, `anyOf: [{type: string}, {enum: […]}]`, which says just that, is one too.

use serde_json::Value;

use super::{node, node::Members, vocabulary};
use crate::pointer::Pointer;

/// A value, and the schema that lists it if it lists nothing else.
pub(super) type ListedValue<'a> = (&'a Value, Option<Pointer>);

/// What the members of a union list.
pub(super) struct ListedValues<'a> {
    /// The keyword of the union.
    pub keyword: &'static str,
    /// The `type` of the values.
    pub type_name: &'static str,
    /// The values in the order of the document, null not among them.
    pub values: Vec<ListedValue<'a>>,
}

/// What a member of a union is.
enum Member<'a> {
    /// Nothing but null.
    Null,
    /// Any text.
    Text,
    /// These values.
    Values(&'a [Value]),
}

/// The values that the union of the Schema Object `members`, which stands at `at`, lists one by one; `None` where it is another
/// union.
pub(super) fn listed_values<'a>(members: &'a Members, at: &Pointer) -> Option<ListedValues<'a>> {
    let is_other = |key: &&str| members.contains_key(*key);
    if ["enum", "const", "properties", "items", "discriminator"]
        .iter()
        .any(is_other)
    {
        return None;
    }
    let mut keywords = ["oneOf", "anyOf"].into_iter().filter(is_other);
    let (Some(keyword), None) = (keywords.next(), keywords.next()) else {
        return None;
    };
    let elements = node::elements(members, keyword);
    let mut values: Vec<ListedValue> = Vec::new();
    let mut takes_any_text = false;
    for (index, element) in elements.iter().enumerate() {
        match member(element.as_object()?)? {
            Member::Null => {}
            Member::Text => takes_any_text = true,
            Member::Values(listed) => {
                let place = at.key(keyword).index(index);
                let listed = listed.iter().filter(|value| !value.is_null());
                let is_one = listed.clone().count() == 1;
                values.extend(listed.map(|value| (value, is_one.then(|| place.clone()))));
            }
        }
    }
    let all = |is: fn(&Value) -> bool| values.iter().all(|(value, _)| is(value));
    let type_name = match values.as_slice() {
        [] => return None,
        _ if all(Value::is_string) => "string",
        _ if all(Value::is_i64) && !takes_any_text => "integer",
        _ => return None,
    };
    let own = members.get("type").and_then(Value::as_str);
    let fits = own.is_none_or(|own| own == type_name || (own, type_name) == ("number", "integer"));
    // A value and nothing else is that value, by whatever keyword.
    (fits && elements.len() > 1).then_some(ListedValues {
        keyword,
        type_name,
        values,
    })
}

/// Whether a Schema Object, which stands at `at`, lists texts and nothing else.
pub(super) fn lists_texts(members: &Members, at: &Pointer) -> bool {
    match member(members) {
        Some(Member::Values(values)) => values
            .iter()
            .all(|value| value.is_string() || value.is_null()),
        Some(_) => false,
        None => listed_values(members, at).is_some_and(|listed| listed.type_name == "string"),
    }
}

/// Whether a Schema Object allows any text and nothing else.
pub(super) fn is_any_text(members: &Members) -> bool {
    matches!(member(members), Some(Member::Text))
}

/// What a member is; `None` where it is a schema of its own.
fn member(members: &Members) -> Option<Member<'_>> {
    let constant = members.get("const").map(std::slice::from_ref);
    let values = constant.unwrap_or_else(|| node::elements(members, "enum"));
    let has_only = |keys: &[&str]| {
        let mut all = members.keys().map(String::as_str);
        all.all(|key| keys.contains(&key) || vocabulary::is_annotation(key))
    };
    let type_name = members.get("type").and_then(Value::as_str);
    if !values.is_empty() {
        let is_known = has_only(&["type", "enum", "const", "format"]);
        return is_known.then_some(Member::Values(values));
    }
    match type_name {
        Some("null") => Some(Member::Null),
        Some("string") if has_only(&["type", "minLength", "maxLength"]) => Some(Member::Text),
        _ => None,
    }
}
