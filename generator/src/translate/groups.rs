//! Which operations stand together: those whose first tag is the same.

use crate::ir;

/// The tag of operations that have none.
const UNTAGGED: &str = "operations";

/// The operations whose first tag is one.
pub struct Group<'a> {
    /// The tag.
    pub tag: &'a str,
    /// What the document says about the tag.
    pub known: Option<&'a ir::Tag>,
    /// The operations, in the order of the document.
    pub operations: Vec<&'a ir::Operation>,
}

impl Group<'_> {
    /// What it is called after.
    pub fn name(&self) -> &str {
        let rust_name = self.known.and_then(|known| known.rust_name.as_deref());
        rust_name.unwrap_or(self.tag)
    }
}

/// The tag that an operation stands with: its first.
pub fn tag_of(operation: &ir::Operation) -> &str {
    operation.tags.first().map_or(UNTAGGED, String::as_str)
}

/// The groups, in the order of the document.
pub fn groups(api: &ir::Api) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for operation in &api.operations {
        let tag = tag_of(operation);
        match groups.iter_mut().find(|group| group.tag == tag) {
            Some(group) => group.operations.push(operation),
            None => groups.push(Group {
                tag,
                known: api.tags.iter().find(|known| known.name == tag),
                operations: vec![operation],
            }),
        }
    }
    groups
}
