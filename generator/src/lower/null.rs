//! Whether null is allowed: the one place that knows every way to say it.
//!
//! OpenAPI 3.0.3 lets `nullable` act only beside a `type` in the same schema, asks for null in `enum` too, and does not let an
//! `allOf` relax its members. Published documents rely on the opposite, and a null that was not expected breaks a client while
//! one that never comes does not. So every spelling counts.

use serde_json::Value;

use super::{Lowering, MAXIMUM_DEPTH, node, node::Members};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// Whether the schema or reference at `at` allows null, by whatever spelling.
    pub(super) fn is_nullable(&mut self, at: &Pointer) -> bool {
        self.allows_null(at, 0)
    }

    fn allows_null(&mut self, at: &Pointer, depth: usize) -> bool {
        let document = self.document;
        let Some(members) = node::members(document, at) else {
            return false;
        };
        if depth > MAXIMUM_DEPTH {
            self.report_depth(at);
            return false;
        }
        says_null(members)
            || (members.get("$ref").is_some_and(Value::is_string)
                && self.target_allows_null(at, depth))
            || ["oneOf", "anyOf"]
                .into_iter()
                .any(|keyword| self.one_allows_null(members, &at.key(keyword), keyword, depth))
            || self.all_allow_null(members, &at.key("allOf"), depth)
    }

    fn target_allows_null(&mut self, at: &Pointer, depth: usize) -> bool {
        let Some(target) = self.resolve(at) else {
            return false;
        };
        if let Some(&known) = self.nullable.get(&target) {
            return known;
        }
        // Until it is known, a cycle of references adds nothing.
        self.nullable.insert(target.clone(), false);
        let nullable = self.allows_null(&target, depth + 1);
        self.nullable.insert(target, nullable);
        nullable
    }

    fn one_allows_null(
        &mut self,
        members: &Members,
        at: &Pointer,
        keyword: &str,
        depth: usize,
    ) -> bool {
        (0..node::elements(members, keyword).len())
            .any(|index| self.allows_null(&at.index(index), depth + 1))
    }

    /// A member of `allOf` without a shape only speaks where it says `nullable: true`; all others must agree.
    fn all_allow_null(&mut self, members: &Members, at: &Pointer, depth: usize) -> bool {
        let elements = node::elements(members, "allOf");
        let shaped = |member: &Value| super::usage::has_shape(member);
        if elements
            .iter()
            .filter(|member| !shaped(member))
            .any(|member| member.as_object().is_some_and(says_null))
        {
            return true;
        }
        let mut with_shape = (0..elements.len())
            .filter(|&index| elements.get(index).is_some_and(shaped))
            .peekable();
        with_shape.peek().is_some()
            && with_shape.all(|index| self.allows_null(&at.index(index), depth + 1))
    }

    /// Whether null is all that the schema or reference at `at` allows: a member that makes a union nullable.
    pub(super) fn is_only_null(&mut self, at: &Pointer) -> bool {
        let Some(node) = self.document.get(at) else {
            return false;
        };
        let target = if node::is_reference(node) {
            self.resolve(at)
        } else {
            Some(at.clone())
        };
        target
            .and_then(|target| node::members(self.document, &target))
            .is_some_and(says_only_null)
    }
}

/// Whether the node itself allows null: `nullable`, `type`, `enum`, `const`.
fn says_null(members: &Members) -> bool {
    let type_allows = match members.get("type") {
        Some(Value::String(name)) => name == "null",
        Some(Value::Array(names)) => names.iter().any(|name| name == "null"),
        _ => false,
    };
    node::flag(members, "nullable")
        || type_allows
        || node::elements(members, "enum").contains(&Value::Null)
        || members.get("const") == Some(&Value::Null)
}

fn says_only_null(members: &Members) -> bool {
    let values = node::elements(members, "enum");
    members.get("type").is_some_and(|name| name == "null")
        || (!values.is_empty() && values.iter().all(Value::is_null))
        || members.get("const") == Some(&Value::Null)
        || (node::flag(members, "nullable")
            && members
                .keys()
                .all(|key| super::vocabulary::is_annotation(key)))
}
